"""The address is in the struct, the result is 1, 0 or -1."""

from libcsock import *

address = sockaddr_in()
address.sin_addr = inet_pton(AF_INET, "127.0.0.1", byref(address.sin_addr))  # E: Incompatible types in assignment

"""The address is in the struct."""

from libcsock import *

address = sockaddr_in()
address.sin_addr = inet_aton("127.0.0.1", byref(address.sin_addr))  # E: Incompatible types in assignment

"""The kernel writes the length."""

from libcsock import *

address = sockaddr_in()
getsockname(3, byref(address), sizeof(address))  # E: incompatible type "int"; expected "Ref[socklen_t] |

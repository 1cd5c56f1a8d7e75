"""A socklen_t has 32 bits, a size_t has 64."""

from libcsock import *

address = sockaddr_in()
getpeername(3, byref(address), byref(size_t(16)))  # E: incompatible type "Ref[size_t]"; expected "Ref[socklen_t] |

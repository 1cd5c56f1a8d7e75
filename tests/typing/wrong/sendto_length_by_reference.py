"""The length goes by value here, unlike in recvfrom()."""

from libcsock import *

peer = sockaddr_in()
length = socklen_t(sizeof(peer))
sendto(3, b"x", 1, 0, byref(peer), byref(length))  # E: incompatible type "Ref[socklen_t]"; expected "int |

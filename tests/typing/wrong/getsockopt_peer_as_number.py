"""Who the peer is takes three numbers."""

from libcsock import *

pid = c_int()
getsockopt(3, SOL_SOCKET, SO_PEERCRED, byref(pid), byref(socklen_t(4)))  # E: Cannot infer value of type parameter

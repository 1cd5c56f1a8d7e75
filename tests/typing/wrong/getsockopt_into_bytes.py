"""bytes cannot be written to."""

from libcsock import *

getsockopt(3, SOL_SOCKET, SO_TYPE, b"1234", byref(socklen_t(4)))  # E: No overload variant of "getsockopt" matches

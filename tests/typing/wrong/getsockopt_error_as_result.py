"""The pending error is in optval, the result says whether the call failed."""

from libcsock import *

error = getsockopt(3, SOL_SOCKET, SO_ERROR)  # E: No overload variant of "getsockopt" matches argument types "int",

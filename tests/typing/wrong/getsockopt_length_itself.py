"""The kernel writes the length."""

from libcsock import *

error = c_int()
getsockopt(3, SOL_SOCKET, SO_ERROR, byref(error), sizeof(error))  # E: No overload variant of "getsockopt" matches

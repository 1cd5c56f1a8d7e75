"""The length goes by value here, unlike in getsockopt()."""

from libcsock import *

on = c_int(1)
setsockopt(3, SOL_SOCKET, SO_REUSEADDR, byref(on), byref(socklen_t(4)))  # E: No overload variant of "setsockopt"

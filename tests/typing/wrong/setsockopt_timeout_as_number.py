"""A timeout is a timeval."""

from libcsock import *

seconds = c_int(5)
setsockopt(3, SOL_SOCKET, SO_RCVTIMEO, byref(seconds), sizeof(seconds))  # E: Cannot infer value of type parameter

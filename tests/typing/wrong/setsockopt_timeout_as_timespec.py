"""A timeout has microseconds, not nanoseconds."""

from libcsock import *

limit = timespec(5, 0)
setsockopt(3, SOL_SOCKET, SO_SNDTIMEO, byref(limit), sizeof(limit))  # E: Cannot infer value of type parameter

"""The descriptors are in the array."""

from libcsock import *

one, other = socketpair(AF_UNIX, SOCK_STREAM, 0, (c_int * 2)())  # E: "int" object is not iterable

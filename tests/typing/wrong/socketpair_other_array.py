"""Descriptors are ints."""

from libcsock import *

socketpair(AF_UNIX, SOCK_STREAM, 0, (c_short * 2)())  # E: Argument 4 to "socketpair" has incompatible type

"""A switch must be told what to be."""

from libcsock import *

setsockopt(3, IPPROTO_TCP, TCP_NODELAY, None, 0)  # E: No overload variant of "setsockopt" matches argument types

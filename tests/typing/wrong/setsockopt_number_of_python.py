"""The value itself, where C takes its address."""

from libcsock import *

setsockopt(0, SOL_SOCKET, SO_REUSEADDR, 1, 4)  # E: No overload variant of "setsockopt"

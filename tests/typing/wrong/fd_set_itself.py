"""C wants a pointer."""

from libcsock import *

FD_SET(0, fd_set())  # E: Argument 2 to "FD_SET" has incompatible type "fd_set"

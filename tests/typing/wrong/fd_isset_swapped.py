"""The descriptor comes first."""

from libcsock import *

readfds = fd_set()
FD_ISSET(byref(readfds), 0)  # E: incompatible type "Ref[fd_set]"; expected "int | _SimpleCData[int]"

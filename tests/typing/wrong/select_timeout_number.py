"""The timeout is a timeval."""

from libcsock import *

readfds = fd_set()
select(1, byref(readfds), None, None, 5)  # E: incompatible type "int"; expected "Ref[timeval] | None"

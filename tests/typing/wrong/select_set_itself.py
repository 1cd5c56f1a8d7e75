"""The & is missing."""

from libcsock import *

readfds = fd_set()
select(1, readfds, None, None, None)  # E: incompatible type "fd_set"; expected "Ref[fd_set] | None"

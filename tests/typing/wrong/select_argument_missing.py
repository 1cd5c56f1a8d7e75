"""Three sets, though two are NULL."""

from libcsock import *

readfds = fd_set()
select(1, byref(readfds), None, None)  # E: Too few arguments for "select"

"""An array of C, not a list."""

from libcsock import *

poll([pollfd(0, POLLIN)], 1, -1)  # E: incompatible type "list[pollfd]"; expected "Ref[pollfd] | Ref[Array[pollfd]]

"""The set that select() overwrites is a copy."""

import sys
from copy import copy

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    pipe(ends)
    master = fd_set()
    FD_SET(ends[0], byref(master))
    readfds = copy(master)
    select(ends[0] + 1, byref(readfds), None, None, byref(timeval()))
    emptied = not FD_ISSET(ends[0], byref(readfds))
    return 0 if emptied and FD_ISSET(ends[0], byref(master)) else 1


sys.exit(main())

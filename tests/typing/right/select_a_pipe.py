"""As in each tutorial."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    pipe(ends)
    readfds = fd_set()
    FD_ZERO(byref(readfds))
    FD_SET(ends[0], byref(readfds))
    wait = timeval(0, 1000)
    if select(ends[0] + 1, byref(readfds), None, None, byref(wait)) != 0:
        return 1
    write(ends[1], b"x", 1)
    FD_SET(ends[0], byref(readfds))
    number = select(ends[0] + 1, byref(readfds), None, None, None)
    return 0 if number == 1 and FD_ISSET(ends[0], byref(readfds)) else 1


sys.exit(main())

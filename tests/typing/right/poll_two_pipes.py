"""Which of two has something to read."""

import sys

from libcsock import *


def main() -> int:
    one, other = (c_int * 2)(), (c_int * 2)()
    pipe(one), pipe(other)
    write(other[1], b"x", 1)
    fds = (pollfd * 2)()
    for k, ends in enumerate((one, other)):
        fds[k].fd = ends[0]
        fds[k].events = POLLIN
    if poll(fds, len(fds), -1) != 1:
        return 1
    ready = [each.fd for each in fds if each.revents & POLLIN]
    return 0 if ready == [other[0]] else 1


sys.exit(main())

"""EPIPE, and no signal in Python."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends)
    close(ends[1])
    return 0 if send(ends[0], b"x", 1, MSG_NOSIGNAL) == -1 and errno() == EPIPE else 1


sys.exit(main())

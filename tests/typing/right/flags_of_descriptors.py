"""Those of the descriptor, and those of what it is open on."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    pipe(ends)
    flags = fcntl(ends[0], F_GETFL)
    if fcntl(ends[0], F_SETFL, flags | O_NONBLOCK) == -1 or fcntl(ends[0], F_SETFD, FD_CLOEXEC) == -1:
        perror("fcntl")
        return 1
    copy = fcntl(ends[0], F_DUPFD, 50)
    return 0 if copy >= 50 and fcntl(copy, F_GETFL) & O_NONBLOCK and fcntl(copy, F_GETFD) == 0 else 1


sys.exit(main())

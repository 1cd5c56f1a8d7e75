"""What a call says when it fails."""

import sys

from libcsock import *


def main() -> int:
    if close(-1) != -1 or errno() != EBADF:
        return 1
    set_errno(0)
    for number in EAGAIN, EINTR, ECONNREFUSED, EADDRINUSE:
        print(number, strerror(number))
    return errno()


sys.exit(main())

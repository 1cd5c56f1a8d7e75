"""Whether close() waits, and how long."""

import sys

from libcsock import *


def main() -> int:
    fd = socket(AF_INET, SOCK_STREAM, 0)
    reset = linger(l_onoff=1, l_linger=0)
    setsockopt(fd, SOL_SOCKET, SO_LINGER, byref(reset), sizeof(reset))
    now = linger()
    length = socklen_t(sizeof(now))
    getsockopt(fd, SOL_SOCKET, SO_LINGER, byref(now), byref(length))
    return 0 if now == reset and now.l_onoff == 1 else 1


sys.exit(main())

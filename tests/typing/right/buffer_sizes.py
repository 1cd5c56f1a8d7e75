"""Linux doubles what is asked for."""

import sys

from libcsock import *


def main() -> int:
    fd = socket(AF_INET, SOCK_DGRAM, 0)
    for option in SO_RCVBUF, SO_SNDBUF:
        size = c_int(8192)
        setsockopt(fd, SOL_SOCKET, option, byref(size), sizeof(size))
        length = socklen_t(sizeof(size))
        getsockopt(fd, SOL_SOCKET, option, byref(size), byref(length))
        if size.value < 8192:
            return 1
    return 0


sys.exit(main())

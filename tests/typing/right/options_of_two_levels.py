"""A loop over levels and options."""

import sys

from libcsock import *


def main() -> int:
    fd = socket(AF_INET, SOCK_STREAM, 0)
    on = c_int(1)
    for level, option in (SOL_SOCKET, SO_KEEPALIVE), (IPPROTO_TCP, TCP_NODELAY), (IPPROTO_IP, IP_RECVTTL):
        if setsockopt(fd, level, option, byref(on), sizeof(on)) == -1:
            perror("setsockopt")
            return 1
    return 0


sys.exit(main())

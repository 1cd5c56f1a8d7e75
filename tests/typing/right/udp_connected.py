"""A datagram socket that has one peer only."""

import sys

from libcsock import *


def main() -> int:
    one, other = socket(AF_INET, SOCK_DGRAM, 0), socket(AF_INET, SOCK_DGRAM, 0)
    address = sockaddr_in(AF_INET, 0, in_addr(htonl(INADDR_LOOPBACK)))
    bind(one, byref(address), sizeof(address))
    getsockname(one, byref(address), byref(socklen_t(sizeof(address))))
    if connect(other, byref(address), sizeof(address)) == -1:
        return 1
    send(other, b"x", 1, 0)
    buffer = bytearray(4)
    return 0 if recv(one, buffer, len(buffer), 0) == 1 and buffer[0] == ord("x") else 1


sys.exit(main())

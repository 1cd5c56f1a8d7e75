"""No delay, a cork, keep-alive."""

import sys

from libcsock import *


def get(fd: int, option: int) -> int:
    value = c_int()
    length = socklen_t(sizeof(value))
    if getsockopt(fd, IPPROTO_TCP, option, byref(value), byref(length)) == -1:
        perror("getsockopt")
    return value.value


def main() -> int:
    fd = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP)
    on, seconds = c_int(1), c_int(30)
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, byref(on), sizeof(on))
    setsockopt(fd, IPPROTO_TCP, TCP_CORK, byref(on), sizeof(on))
    setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, byref(on), sizeof(on))
    for option in TCP_KEEPIDLE, TCP_KEEPINTVL:
        setsockopt(fd, IPPROTO_TCP, option, byref(seconds), sizeof(seconds))
    return 0 if get(fd, TCP_NODELAY) == 1 and get(fd, TCP_KEEPIDLE) == 30 else 1


sys.exit(main())

"""A nonblocking connect(), and its result."""

import sys

from libcsock import *


def main() -> int:
    unused = sockaddr_in(AF_INET, 0, in_addr(htonl(INADDR_LOOPBACK)))
    holder = socket(AF_INET, SOCK_STREAM, 0)
    bind(holder, byref(unused), sizeof(unused))  # which does not listen
    getsockname(holder, byref(unused), byref(socklen_t(sizeof(unused))))
    fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0)
    if connect(fd, byref(unused), sizeof(unused)) == 0:
        return 1
    if errno() == EINPROGRESS:
        poll(byref(pollfd(fd, POLLOUT)), 1, -1)
        error = c_int()
        getsockopt(fd, SOL_SOCKET, SO_ERROR, byref(error), byref(socklen_t(sizeof(error))))
        set_errno(error.value)
    return 0 if errno() == ECONNREFUSED else 1


sys.exit(main())

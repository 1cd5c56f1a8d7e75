"""An event comes once, until it is asked for again."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends)
    epfd = epoll_create1(EPOLL_CLOEXEC)
    event = epoll_event(EPOLLOUT | EPOLLET | EPOLLONESHOT, epoll_data(u64=7))
    epoll_ctl(epfd, EPOLL_CTL_ADD, ends[0], byref(event))
    got = epoll_event()
    first = epoll_wait(epfd, byref(got), 1, 0)
    second = epoll_wait(epfd, byref(got), 1, 0)
    epoll_ctl(epfd, EPOLL_CTL_MOD, ends[0], byref(event))
    third = epoll_wait(epfd, byref(got), 1, 0)
    return 0 if (first, second, third) == (1, 0, 1) and got.data.u64 == 7 else 1


sys.exit(main())

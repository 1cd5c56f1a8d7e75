"""A counter that wakes who waits."""

import sys

from libcsock import *


def main() -> int:
    counter = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)
    epfd = epoll_create1(0)
    epoll_ctl(epfd, EPOLL_CTL_ADD, counter, byref(epoll_event(EPOLLIN, epoll_data(fd=counter))))
    eventfd_write(counter, 3)
    events = (epoll_event * 1)()
    epoll_wait(epfd, events, 1, -1)
    value = eventfd_t()
    eventfd_read(events[0].data.fd, byref(value))
    return 0 if value.value == 3 else 1


sys.exit(main())

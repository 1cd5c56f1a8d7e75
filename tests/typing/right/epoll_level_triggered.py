"""An event comes until the data are read."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    pipe(ends)
    epfd = epoll_create1(0)
    event = epoll_event(events=EPOLLIN)
    event.data.fd = ends[0]
    if epoll_ctl(epfd, EPOLL_CTL_ADD, ends[0], byref(event)) == -1:
        perror("epoll_ctl")
        return 1
    write(ends[1], b"x", 1)
    events = (epoll_event * 8)()
    for _ in range(2):
        if epoll_wait(epfd, events, len(events), -1) != 1 or events[0].data.fd != ends[0]:
            return 1
    return -epoll_ctl(epfd, EPOLL_CTL_DEL, ends[0], None)


sys.exit(main())

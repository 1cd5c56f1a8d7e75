"""An edge-triggered echo server, as the man page of epoll has it."""

import sys
from ctypes import Array
from typing import assert_type

from libcsock import *


def ready(events: Array[epoll_event], number: int) -> list[int]:
    return [events[i].data.fd for i in range(number) if events[i].events & (EPOLLIN | EPOLLHUP)]


def serve(listener: int) -> None:
    epfd = epoll_create1(EPOLL_CLOEXEC)
    if epfd == -1:
        perror("epoll_create1")
        sys.exit(1)
    event = epoll_event(EPOLLIN, epoll_data(fd=listener))
    epoll_ctl(epfd, EPOLL_CTL_ADD, listener, byref(event))

    events = (epoll_event * 64)()
    buffer = create_string_buffer(4096)
    while (number := epoll_wait(epfd, events, len(events), -1)) != -1 or errno() == EINTR:
        for fd in ready(events, number):
            if fd == listener:
                client = accept(listener, None, None)
                fcntl(client, F_SETFL, fcntl(client, F_GETFL) | O_NONBLOCK)
                event.events = EPOLLIN | EPOLLET
                event.data.fd = client
                epoll_ctl(epfd, EPOLL_CTL_ADD, client, pointer(event))
                continue
            while (size := read(fd, buffer, sizeof(buffer))) > 0:
                write(fd, buffer, size)
            if size == 0 or errno() != EAGAIN:
                epoll_ctl(epfd, EPOLL_CTL_DEL, fd, None)
                close(fd)


def types(epfd: int, add: bool) -> None:
    events = (epoll_event * 64)()
    assert_type(events[0], epoll_event)
    assert_type(events[0].data, epoll_data)
    assert_type(events[0].data.fd, int)
    assert_type(events[0].data.ptr, int | None)
    assert_type(sizeof(events) // sizeof(events[0]), int)
    for event in events:
        assert_type(event.events, int)
    # the rest of the array; one struct; a pointer that came from elsewhere
    epoll_wait(epfd, byref(events, 2 * sizeof(epoll_event)), 62, 0)
    epoll_wait(epfd, byref(events[0]), 1, 0)
    epoll_wait(epfd, cast(events, POINTER(epoll_event)), 1, 0)
    op = EPOLL_CTL_ADD if add else EPOLL_CTL_MOD
    assert_type(epoll_ctl(epfd, op, 0, byref(events[0])), int)
    # before Linux 2.6.9 EPOLL_CTL_DEL wanted one too
    epoll_ctl(epfd, EPOLL_CTL_DEL, 0, byref(events[0]))

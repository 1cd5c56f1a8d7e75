"""The event, not what is in it."""

from libcsock import *

event = epoll_event(EPOLLIN)
epoll_ctl(4, EPOLL_CTL_ADD, 3, byref(event.data))  # E: incompatible type "epoll_data"; expected "epoll_event"

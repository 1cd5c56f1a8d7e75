"""The & is missing."""

from libcsock import *

event = epoll_event(EPOLLIN)
epoll_ctl(4, EPOLL_CTL_ADD, 3, event)  # E: No overload variant of "epoll_ctl" matches argument types "int", "int",

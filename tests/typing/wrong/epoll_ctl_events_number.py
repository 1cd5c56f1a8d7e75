"""The events go in a struct."""

from libcsock import *

epoll_ctl(4, EPOLL_CTL_MOD, 3, EPOLLIN | EPOLLOUT)  # E: No overload variant of "epoll_ctl" matches argument types

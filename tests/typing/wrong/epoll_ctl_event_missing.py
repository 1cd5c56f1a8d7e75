"""The event is missing."""

from libcsock import *

epoll_ctl(4, EPOLL_CTL_ADD, 3)  # E: No overload variant of "epoll_ctl" matches argument types "int", "int", "int"

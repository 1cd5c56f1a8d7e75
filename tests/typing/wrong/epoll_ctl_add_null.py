"""NULL is for EPOLL_CTL_DEL alone."""

from libcsock import *

epoll_ctl(0, EPOLL_CTL_ADD, 0, None)  # E: "epoll_ctl" matches argument types "int", "int", "int", "None"

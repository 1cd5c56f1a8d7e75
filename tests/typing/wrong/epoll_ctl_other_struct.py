"""An address is no event."""

from libcsock import *

address = sockaddr_in()
epoll_ctl(0, EPOLL_CTL_ADD, 0, byref(address))  # E: incompatible type "sockaddr_in"; expected "epoll_event"

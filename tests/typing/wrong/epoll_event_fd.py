"""The descriptor is in the union."""

from libcsock import *

event = epoll_event(EPOLLIN)
event.fd = 3  # E: "epoll_event" has no attribute "fd"

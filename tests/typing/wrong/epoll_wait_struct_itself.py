"""A struct where C wants a pointer or an array."""

from libcsock import *

event = epoll_event()
epoll_wait(0, event, 1, -1)  # E: incompatible type "epoll_event"; expected "Ref[epoll_event] |

"""An array of C, not a list."""

from libcsock import *

events = [epoll_event()] * 8
epoll_wait(4, events, 8, -1)  # E: incompatible type "list[epoll_event]"; expected "Ref[epoll_event] |

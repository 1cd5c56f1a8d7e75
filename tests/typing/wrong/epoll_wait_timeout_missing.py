"""-1 is for ever."""

from libcsock import *

events = (epoll_event * 8)()
epoll_wait(4, events, 8)  # E: Too few arguments for "epoll_wait"

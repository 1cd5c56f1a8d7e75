"""An element is a struct."""

from libcsock import *

events = (epoll_event * 8)()
if events[0] & EPOLLIN:  # E: Unsupported operand types for & ("epoll_event" and "int")
    print("ready")

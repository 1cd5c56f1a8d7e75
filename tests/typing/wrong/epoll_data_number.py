"""In C too it is a union."""

from libcsock import *

event = epoll_event(EPOLLIN)
event.data = 3  # E: Incompatible types in assignment (expression has type "int", variable has type "epoll_data")

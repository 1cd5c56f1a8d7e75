"""In C too it is a union."""

from libcsock import *

event = epoll_event(EPOLLIN, 3)  # E: Argument 2 to "epoll_event" has incompatible type "int"; expected "epoll_data"

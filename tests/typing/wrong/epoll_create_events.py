"""The kernel wants a number."""

from libcsock import *

epfd = epoll_create(epoll_event())  # E: incompatible type "epoll_event"; expected "int | _SimpleCData[int]"

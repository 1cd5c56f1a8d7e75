"""An event is no address."""

from libcsock import *

event = epoll_event()
recvfrom(3, bytearray(9), 9, 0, byref(event), byref(socklen_t(12)))  # E: incompatible type "epoll_event"; expected

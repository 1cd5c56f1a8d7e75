"""A struct of another kind is no address."""

from libcsock import *

event = epoll_event()
bind(0, byref(event), sizeof(event))  # E: "byref" has incompatible type "epoll_event"; expected "_address"

"""Arrays of another call."""

from libcsock import *

events = (epoll_event * 4)()
poll(events, 4, -1)  # E: incompatible type "Array[epoll_event]"; expected "Ref[pollfd] | Ref[Array[pollfd]] |

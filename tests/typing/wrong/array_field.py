"""The array has no fields, its elements have."""

from libcsock import *

events = (epoll_event * 8)()
print(events.data)  # E: "Array[epoll_event]" has no attribute "data"

"""The events are in the array, the result is how many."""

from libcsock import *

events = (epoll_event * 8)()
for event in epoll_wait(4, events, 8, -1):  # E: "int" has no attribute "__iter__"; maybe "__int__"? (not iterable)
    print("ready")

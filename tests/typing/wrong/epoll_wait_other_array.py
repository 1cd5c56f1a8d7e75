"""An array of something else."""

from libcsock import *

events = (epoll_data * 64)()
epoll_wait(0, events, len(events), -1)  # E: incompatible type "Array[epoll_data]"; expected "Ref[epoll_event]

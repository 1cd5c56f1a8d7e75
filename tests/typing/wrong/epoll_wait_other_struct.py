"""An array of something else."""

from libcsock import *

events = (epoll_data * 64)()
epoll_wait(0, byref(events), len(events), -1)  # E: "Ref[Array[epoll_data]]"; expected "Ref[epoll_event] |

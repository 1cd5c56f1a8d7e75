"""Python's poll() may go without."""

from libcsock import *

fds = (pollfd * 1)()
poll(fds, 1)  # E: Too few arguments for "poll"

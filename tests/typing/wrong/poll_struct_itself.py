"""C wants a pointer."""

from libcsock import *

poll(pollfd(), 1, 0)  # E: Argument 1 to "poll" has incompatible type "pollfd"

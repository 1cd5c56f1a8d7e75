"""What is to be looked for, and what was found."""

from libcsock import *

fds = (pollfd * 1)()
if fds[0].revent & POLLIN:  # E: "pollfd" has no attribute "revent"; maybe "revents" or "events"?
    print("ready")

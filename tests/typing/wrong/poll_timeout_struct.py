"""poll() counts milliseconds in an int."""

from libcsock import *

fds = (pollfd * 1)()
poll(fds, 1, byref(timeval(1, 0)))  # E: incompatible type "Ref[timeval]"; expected "int | _SimpleCData[int]"

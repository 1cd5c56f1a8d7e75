"""The & is missing."""

from libcsock import *

timer = itimerspec(it_value=timespec(1, 0))
timerfd_settime(3, 0, timer, None)  # E: incompatible type "itimerspec"; expected "Ref[itimerspec]"

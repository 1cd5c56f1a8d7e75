"""When first, and how often then."""

from libcsock import *

timerfd_settime(3, 0, byref(timespec(1, 0)), None)  # E: incompatible type "timespec"; expected "itimerspec"

"""NULL is written too."""

from libcsock import *

timer = itimerspec()
timerfd_settime(3, 0, byref(timer))  # E: Too few arguments for "timerfd_settime"

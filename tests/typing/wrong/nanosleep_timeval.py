"""nanosleep() has nanoseconds."""

from libcsock import *

nanosleep(byref(timeval(0, 500)), None)  # E: incompatible type "timeval"; expected "timespec"

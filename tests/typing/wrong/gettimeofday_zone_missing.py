"""Its second argument is of no use, and there."""

from libcsock import *

now = timeval()
gettimeofday(byref(now))  # E: Too few arguments for "gettimeofday"

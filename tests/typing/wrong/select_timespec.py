"""select has microseconds."""

from libcsock import *

select(0, None, None, None, byref(timespec(1, 0)))  # E: "byref" has incompatible type "timespec"; expected "timeval"

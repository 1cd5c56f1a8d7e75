"""Seconds of Python's time.sleep()."""

from libcsock import *

nanosleep(0.5, None)  # E: Argument 1 to "nanosleep" has incompatible type "float"; expected "Ref[timespec]"

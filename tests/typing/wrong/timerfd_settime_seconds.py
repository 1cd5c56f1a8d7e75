"""Seconds are in a struct in a struct."""

from libcsock import *

timer = itimerspec(it_value=1)  # E: incompatible type "int"; expected "timespec"

"""The time is in the struct."""

from libcsock import *

now = clock_gettime(CLOCK_MONOTONIC)  # E: Too few arguments for "clock_gettime"

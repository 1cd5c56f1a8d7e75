"""And how long it was."""

import sys

from libcsock import *


def main() -> int:
    start, end = timespec(), timespec()
    clock_gettime(CLOCK_MONOTONIC, byref(start))
    nanosleep(byref(timespec(tv_nsec=1000000)), None)
    clock_gettime(CLOCK_MONOTONIC, byref(end))
    passed = (end.tv_sec - start.tv_sec) * 1000000000 + end.tv_nsec - start.tv_nsec
    return 0 if passed >= 1000000 else 1


sys.exit(main())

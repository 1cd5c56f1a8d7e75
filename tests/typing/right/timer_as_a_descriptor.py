"""A timer that is read."""

import sys

from libcsock import *


def main() -> int:
    fd = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC)
    often = itimerspec(it_interval=timespec(0, 1000000), it_value=timespec(0, 1000000))
    if timerfd_settime(fd, 0, byref(often), None) == -1:
        perror("timerfd_settime")
        return 1
    expired = uint64_t()
    read(fd, byref(expired), sizeof(expired))
    left = itimerspec()
    timerfd_gettime(fd, byref(left))
    return 0 if expired.value >= 1 and left.it_interval.tv_nsec == 1000000 else 1


sys.exit(main())

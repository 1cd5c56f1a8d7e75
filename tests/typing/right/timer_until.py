"""A timer that is set to a moment."""

import sys

from libcsock import *


def main() -> int:
    now = timespec()
    clock_gettime(CLOCK_MONOTONIC, byref(now))
    fd = timerfd_create(CLOCK_MONOTONIC, 0)
    before = itimerspec()
    timerfd_settime(fd, TFD_TIMER_ABSTIME, byref(itimerspec(it_value=now)), byref(before))
    return 0 if read(fd, create_string_buffer(8), 8) == 8 and before.it_value.tv_sec == 0 else 1


sys.exit(main())

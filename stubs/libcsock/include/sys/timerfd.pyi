from libcsock._syntax import Ref, _Int
from libcsock.include.time import *

__all__ = [
    "CLOCK_BOOTTIME", "CLOCK_MONOTONIC", "CLOCK_MONOTONIC_RAW", "CLOCK_PROCESS_CPUTIME_ID",
    "CLOCK_REALTIME", "CLOCK_THREAD_CPUTIME_ID", "clockid_t", "pid_t", "size_t", "time_t", "CLOCK_TAI",
    "CLOCK_REALTIME_COARSE", "CLOCK_MONOTONIC_COARSE", "CLOCK_REALTIME_ALARM", "CLOCK_BOOTTIME_ALARM",
    "TIMER_ABSTIME", "timespec", "itimerspec", "time", "ctime", "clock_gettime", "clock_getres",
    "nanosleep", "clock_nanosleep", "TFD_CLOEXEC", "TFD_NONBLOCK", "TFD_TIMER_ABSTIME",
    "TFD_TIMER_CANCEL_ON_SET", "timerfd_create", "timerfd_settime", "timerfd_gettime",
]  # fmt: skip

TFD_CLOEXEC: int
TFD_NONBLOCK: int
TFD_TIMER_ABSTIME: int
TFD_TIMER_CANCEL_ON_SET: int

def timerfd_create(clockid: _Int, flags: _Int, /) -> int: ...
def timerfd_settime(
    fd: _Int, flags: _Int, new_value: Ref[itimerspec], old_value: Ref[itimerspec] | None, /
) -> int: ...
def timerfd_gettime(fd: _Int, curr_value: Ref[itimerspec], /) -> int: ...

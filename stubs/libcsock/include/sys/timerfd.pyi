from libcsock._syntax import Ref, _Int
from libcsock.include.time import *

__all__ = [
    "CLOCK_BOOTTIME", "CLOCK_MONOTONIC", "CLOCK_MONOTONIC_RAW", "CLOCK_PROCESS_CPUTIME_ID",
    "CLOCK_REALTIME", "CLOCK_THREAD_CPUTIME_ID", "clock_t", "clockid_t", "pid_t", "size_t", "time_t",
    "timer_t", "CLOCK_TAI", "CLOCK_REALTIME_COARSE", "CLOCK_MONOTONIC_COARSE", "CLOCK_REALTIME_ALARM",
    "CLOCK_BOOTTIME_ALARM", "TIMER_ABSTIME", "TIME_UTC", "CLOCKS_PER_SEC", "timespec", "itimerspec",
    "tm", "time", "ctime", "clock_gettime", "clock_getres", "nanosleep", "clock_nanosleep",
    "clock_settime", "clock_getcpuclockid", "timespec_get", "timespec_getres", "clock", "difftime",
    "timer_create", "timer_delete", "timer_settime", "timer_gettime", "timer_getoverrun", "gmtime",
    "localtime", "gmtime_r", "localtime_r", "mktime", "timegm", "timelocal", "asctime", "asctime_r",
    "ctime_r", "strftime", "strptime", "tzset", "TFD_CLOEXEC", "TFD_NONBLOCK", "TFD_TIMER_ABSTIME",
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

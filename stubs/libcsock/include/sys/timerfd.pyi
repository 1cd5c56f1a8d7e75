from libcsock._syntax import Ref, _Int
from libcsock.include.time import *

__all__ = [
    "clock_t", "clockid_t", "pid_t", "size_t", "time_t", "timer_t", "CLOCK_REALTIME", "CLOCK_MONOTONIC",
    "CLOCK_PROCESS_CPUTIME_ID", "CLOCK_THREAD_CPUTIME_ID", "CLOCK_MONOTONIC_RAW",
    "CLOCK_REALTIME_COARSE", "CLOCK_MONOTONIC_COARSE", "CLOCK_BOOTTIME", "CLOCK_REALTIME_ALARM",
    "CLOCK_BOOTTIME_ALARM", "CLOCK_TAI", "TIMER_ABSTIME", "TIME_UTC", "CLOCKS_PER_SEC", "timespec",
    "itimerspec", "tm", "time", "ctime", "clock_gettime", "clock_getres", "nanosleep", "clock_nanosleep",
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

def timerfd_create(clockid: _Int, flags: _Int, /) -> int:
    """int timerfd_create(int clockid, int flags)

    Create a timer that can be read from when it expires.

    clockid is the clock that it goes by: CLOCK_MONOTONIC, CLOCK_REALTIME,
    CLOCK_BOOTTIME, or one of the two *_ALARM, which wake the machine. flags
    are 0 or TFD_NONBLOCK and TFD_CLOEXEC, or'ed together.

    Returns the new descriptor, or -1 with errno EINVAL (no such clock, or
    another flag), EPERM (*_ALARM wants privileges), EMFILE or ENFILE (no
    descriptor left), ENODEV, ENOMEM. read() takes 8 bytes from it, a uint64_t:
    how often the timer has expired since the last read; it blocks until that
    is not 0. poll(), select() and epoll_wait() find it ready then.

    As in C the descriptor survives an exec unless TFD_CLOEXEC is given.

    timerfd_create(2)
    """

def timerfd_settime(
    fd: _Int, flags: _Int, new_value: Ref[itimerspec], old_value: Ref[itimerspec] | None, /
) -> int:
    """int timerfd_settime(int fd, int flags, const struct itimerspec *new_value, struct itimerspec *old_value)

    Start or stop a timer of timerfd_create().

    flags is 0 where `it_value` counts from now on, TFD_TIMER_ABSTIME where it
    is a time of the timer's clock; TFD_TIMER_CANCEL_ON_SET with it lets read()
    fail with ECANCELED when somebody sets that clock. new_value is `byref` of
    an itimerspec: `it_value` says when it expires first, and zeros stop it;
    `it_interval` how often from then on, zeros for once. old_value is `byref`
    of another that gets what timerfd_gettime() would have told before, or
    None.

    Returns 0, or -1 with errno EBADF, EINVAL (fd is no timer, another flag, or
    a tv_nsec that is not from 0 to 999999999), ECANCELED.

    timerfd_settime(2)
    """

def timerfd_gettime(fd: _Int, curr_value: Ref[itimerspec], /) -> int:
    """int timerfd_gettime(int fd, struct itimerspec *curr_value)

    How long a timer of timerfd_create() still has.

    curr_value is `byref` of the itimerspec to be filled: `it_value` is the
    time that is left, also for TFD_TIMER_ABSTIME, or zeros where the timer is
    not running.

    Returns 0, or -1 with errno EBADF, EINVAL (fd is no timer).

    timerfd_gettime(2)
    """

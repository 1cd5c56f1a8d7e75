"""`<time.h>`: clocks, and waiting for them."""

import time as _time
from ctypes import c_int, c_long
from time import (
    CLOCK_BOOTTIME,
    CLOCK_MONOTONIC,
    CLOCK_MONOTONIC_RAW,
    CLOCK_PROCESS_CPUTIME_ID,
    CLOCK_REALTIME,
    CLOCK_THREAD_CPUTIME_ID,
)

from libcsock._ctype import Annotated, char, const_ptr, nullable, ptr
from libcsock._extern import extern
from libcsock._header import export
from libcsock._notation import Flags, Name
from libcsock._struct import Struct
from libcsock.include.sys.types import clockid_t, pid_t, size_t, time_t

# A CPython built against old headers lacks this:
CLOCK_TAI: int = getattr(_time, "CLOCK_TAI", 11)
# CPython has none of these:
CLOCK_REALTIME_COARSE = 5
CLOCK_MONOTONIC_COARSE = 6
CLOCK_REALTIME_ALARM = 8
CLOCK_BOOTTIME_ALARM = 9
TIMER_ABSTIME = 1


class timespec(Struct):
    """`struct timespec`: a time in seconds and nanoseconds, the latter from 0 to 999999999. 16 bytes."""

    __slots__ = ()
    _fields_ = [("tv_sec", c_long), ("tv_nsec", c_long)]


class itimerspec(Struct):
    """`struct itimerspec`: when a timer expires next (`it_value`), and how often from then on (`it_interval`)."""

    __slots__ = ()
    _fields_ = [("it_interval", timespec), ("it_value", timespec)]


@extern(blocks=False)
def time(tloc: Annotated[ptr[time_t], nullable]) -> time_t:
    """The time in whole seconds since 1970-01-01 00:00:00 UTC.

    tloc is `byref` of a time_t that gets the same number, or None.

    Returns the number; there are no errors. Python's `time` module is another
    thing of that name: import it after `from libcsock import *`, and this
    function is gone; `import time as python_time` keeps both.

    time(2)
    """


@extern(blocks=False)
def ctime(timep: const_ptr[time_t]) -> ptr[char]:
    """Turn a time into text.

    timep is `byref` of a time_t, such as time() gives.

    Returns a str such as "Thu Jan  1 00:00:00 1970\\n", with the newline, in
    the time zone of this machine; or None with errno EOVERFLOW, of which glibc
    makes EINVAL, where the year is too great. It is a copy: C's buffer, which
    the next call overwrites, cannot surprise anyone.

    ctime(3)
    """


@extern(blocks=False)
def clock_gettime(clockid: Annotated[clockid_t, Name("CLOCK_*")], tp: ptr[timespec]) -> c_int:
    """Read a clock, to the nanosecond.

    clockid is the clock: CLOCK_REALTIME (the time since 1970, which somebody
    may set), CLOCK_MONOTONIC (runs evenly from some time on: to measure with),
    CLOCK_BOOTTIME (goes on while the machine sleeps), CLOCK_PROCESS_CPUTIME_ID
    and CLOCK_THREAD_CPUTIME_ID (what was computed) …; tp is `byref` of the
    timespec to be filled.

    Returns 0, or -1 with errno EINVAL (no such clock).

    clock_gettime(2)
    """


@extern(blocks=False)
def clock_getres(clockid: Annotated[clockid_t, Name("CLOCK_*")], res: Annotated[ptr[timespec], nullable]) -> c_int:
    """How fine a clock is.

    clockid is a clock as in clock_gettime(); res is `byref` of the timespec to
    be filled with the shortest time that the clock can tell apart, or None.

    Returns 0, or -1 with errno EINVAL (no such clock).

    clock_getres(2)
    """


@extern()
def nanosleep(duration: const_ptr[timespec], rem: Annotated[ptr[timespec], nullable]) -> c_int:
    """Wait for a time.

    duration is `byref` of a timespec that says how long. rem is `byref` of
    another or of the same, or None: what was left of the time when a signal
    came.

    Returns 0 after that time, or -1 with errno EINTR (a signal came, and rem
    is filled), EINVAL (tv_nsec is not from 0 to 999999999, or tv_sec is
    negative).

    The GIL is released meanwhile. time.sleep() goes on after a signal, this
    does not.

    nanosleep(2)
    """


@extern(sets_errno=False)
def clock_nanosleep(
    clockid: Annotated[clockid_t, Name("CLOCK_*")],
    flags: Annotated[c_int, Flags("TIMER_ABSTIME")],
    t: const_ptr[timespec],
    remain: Annotated[ptr[timespec], nullable],
) -> c_int:
    """Wait for a time, or until a time, by a clock of one's choice.

    clockid is the clock as in clock_gettime(), but not that of a thread. flags
    is 0 where t, `byref` of a timespec, says how long to wait, TIMER_ABSTIME
    where it says until when: the way to wake at even times. remain is `byref`
    of another timespec, or None: without TIMER_ABSTIME, what was left of the
    time when a signal came.

    Returns 0 after that time, or the number of the error itself, and errno()
    is left alone: EINTR (a signal came), EINVAL (no such clock, or tv_nsec is
    not from 0 to 999999999), ENOTSUP.

    The GIL is released meanwhile.

    clock_nanosleep(2)
    """


export(globals())

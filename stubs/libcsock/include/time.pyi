from ctypes import c_int, c_long, c_size_t, c_uint64, c_ulong

from libcsock._syntax import Ref, Struct, _Elements, _Int, _Output, _Text
from libcsock.include.signal import sigevent
from libcsock.include.sys.types import (
    clock_t as clock_t,
    clockid_t as clockid_t,
    pid_t as pid_t,
    size_t as size_t,
    time_t as time_t,
    timer_t as timer_t,
)

__all__ = [
    "clock_t", "clockid_t", "pid_t", "size_t", "time_t", "timer_t", "CLOCK_REALTIME", "CLOCK_MONOTONIC",
    "CLOCK_PROCESS_CPUTIME_ID", "CLOCK_THREAD_CPUTIME_ID", "CLOCK_MONOTONIC_RAW",
    "CLOCK_REALTIME_COARSE", "CLOCK_MONOTONIC_COARSE", "CLOCK_BOOTTIME", "CLOCK_REALTIME_ALARM",
    "CLOCK_BOOTTIME_ALARM", "CLOCK_TAI", "TIMER_ABSTIME", "TIME_UTC", "CLOCKS_PER_SEC", "timespec",
    "itimerspec", "tm", "time", "ctime", "clock_gettime", "clock_getres", "nanosleep", "clock_nanosleep",
    "clock_settime", "clock_getcpuclockid", "timespec_get", "timespec_getres", "clock", "difftime",
    "timer_create", "timer_delete", "timer_settime", "timer_gettime", "timer_getoverrun", "gmtime",
    "localtime", "gmtime_r", "localtime_r", "mktime", "timegm", "timelocal", "asctime", "asctime_r",
    "ctime_r", "strftime", "strptime", "tzset",
]  # fmt: skip

CLOCK_REALTIME: int
CLOCK_MONOTONIC: int
CLOCK_PROCESS_CPUTIME_ID: int
CLOCK_THREAD_CPUTIME_ID: int
CLOCK_MONOTONIC_RAW: int
CLOCK_REALTIME_COARSE: int
CLOCK_MONOTONIC_COARSE: int
CLOCK_BOOTTIME: int
CLOCK_REALTIME_ALARM: int
CLOCK_BOOTTIME_ALARM: int
CLOCK_TAI: int
TIMER_ABSTIME: int
TIME_UTC: int
CLOCKS_PER_SEC: int

class timespec(Struct):
    """`struct timespec`: a time in seconds and nanoseconds, the latter from 0 to 999999999. 16 bytes."""
    tv_sec: int
    tv_nsec: int
    def __init__(self, tv_sec: int = ..., tv_nsec: int = ...) -> None: ...

class itimerspec(Struct):
    """`struct itimerspec`: when a timer expires next (`it_value`), and how often from then on (`it_interval`)."""
    it_interval: timespec
    it_value: timespec
    def __init__(self, it_interval: timespec = ..., it_value: timespec = ...) -> None: ...

class tm(Struct):
    """`struct tm`: a time as the calendar and the clock on the wall have it. 56 bytes.

    `tm_sec` (0 to 60, for a leap second), `tm_min`, `tm_hour`, `tm_mday` (1 to 31), `tm_mon` (0 to 11), `tm_year` (from
    1900 on), `tm_wday` (0 is Sunday), `tm_yday` (0 to 365), `tm_isdst` (above 0 in summer time, below 0 where nobody
    knows), `tm_gmtoff` (seconds east of UTC) and `tm_zone`, a str or None.
    """
    tm_sec: int
    tm_min: int
    tm_hour: int
    tm_mday: int
    tm_mon: int
    tm_year: int
    tm_wday: int
    tm_yday: int
    tm_isdst: int
    tm_gmtoff: int
    @property
    def tm_zone(self) -> str | None: ...
    @tm_zone.setter
    def tm_zone(self, value: _Text | None) -> None: ...
    def __init__(
        self,
        tm_sec: int = ...,
        tm_min: int = ...,
        tm_hour: int = ...,
        tm_mday: int = ...,
        tm_mon: int = ...,
        tm_year: int = ...,
        tm_wday: int = ...,
        tm_yday: int = ...,
        tm_isdst: int = ...,
        tm_gmtoff: int = ...,
        tm_zone: _Text | None = ...,
    ) -> None: ...

def time(tloc: Ref[c_long] | None, /) -> int:
    """time_t time(time_t *tloc)

    The time in whole seconds since 1970-01-01 00:00:00 UTC.

    tloc is `byref` of a time_t that gets the same number, or None.

    Returns the number; there are no errors. Python's `time` module is another
    thing of that name: import it after `from libcsock import *`, and this
    function is gone; `import time as python_time` keeps both.

    time(2)
    """

def ctime(timep: Ref[c_long], /) -> str | None:
    r"""char *ctime(const time_t *timep)

    Turn a time into text.

    timep is `byref` of a time_t, such as time() gives.

    Returns a str such as "Thu Jan  1 00:00:00 1970\n", with the newline, in
    the time zone of this machine; or None with errno EOVERFLOW, of which glibc
    makes EINVAL, where the year is too great. It is a copy: C's buffer, which
    the next call overwrites, cannot surprise anyone.

    ctime(3)
    """

def clock_gettime(clockid: _Int, tp: Ref[timespec], /) -> int:
    """int clock_gettime(clockid_t clockid, struct timespec *tp)

    Read a clock, to the nanosecond.

    clockid is the clock: CLOCK_REALTIME (the time since 1970, which somebody
    may set), CLOCK_MONOTONIC (runs evenly from some time on: to measure with),
    CLOCK_BOOTTIME (goes on while the machine sleeps), CLOCK_PROCESS_CPUTIME_ID
    and CLOCK_THREAD_CPUTIME_ID (what was computed) …; tp is `byref` of the
    timespec to be filled.

    Returns 0, or -1 with errno EINVAL (no such clock).

    clock_gettime(2)
    """

def clock_getres(clockid: _Int, res: Ref[timespec] | None, /) -> int:
    """int clock_getres(clockid_t clockid, struct timespec *res)

    How fine a clock is.

    clockid is a clock as in clock_gettime(); res is `byref` of the timespec to
    be filled with the shortest time that the clock can tell apart, or None.

    Returns 0, or -1 with errno EINVAL (no such clock).

    clock_getres(2)
    """

def clock_nanosleep(clockid: _Int, flags: _Int, t: Ref[timespec], remain: Ref[timespec] | None, /) -> int:
    """int clock_nanosleep(clockid_t clockid, int flags, const struct timespec *t, struct timespec *remain)

    Wait for a time, or until a time, by a clock of one's choice.

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

def nanosleep(duration: Ref[timespec], rem: Ref[timespec] | None, /) -> int:
    """int nanosleep(const struct timespec *duration, struct timespec *rem)

    Wait for a time.

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

def clock_settime(clockid: _Int, tp: Ref[timespec], /) -> int:
    """int clock_settime(clockid_t clockid, const struct timespec *tp)

    Set a clock, for the whole machine.

    clockid is the clock, which is CLOCK_REALTIME; the others cannot be set. tp
    is `byref` of a timespec with the new time.

    Returns 0, or -1 with errno EPERM (it takes privileges), EINVAL (another
    clock, or tv_nsec is not from 0 to 999999999).

    clock_settime(2)
    """

def clock_getcpuclockid(pid: _Int, clockid: _Elements[c_int], /) -> int:
    """int clock_getcpuclockid(pid_t pid, clockid_t *clockid)

    Find the clock of what a process has computed.

    pid is the process, 0 this one; clockid is `byref` of the clockid_t that
    gets the clock, for clock_gettime().

    Returns 0, or the number of the error itself, and errno() is left alone:
    ESRCH (no such process), EPERM, ENOSYS.

    clock_getcpuclockid(3)
    """

def timespec_get(ts: Ref[timespec], base: _Int, /) -> int:
    """int timespec_get(struct timespec *ts, int base)

    The time, as ISO C has it.

    ts is `byref` of the timespec that gets the time since 1970, and base is
    TIME_UTC.

    Returns base, or 0 where there is no such base.

    timespec_get(3)
    """

def timespec_getres(ts: Ref[timespec] | None, base: _Int, /) -> int:
    """int timespec_getres(struct timespec *ts, int base)

    How fine the clock of timespec_get() is.

    ts is `byref` of the timespec to be filled with the shortest time that it
    can tell apart, or None, and base is TIME_UTC.

    Returns base, or 0 where there is no such base. glibc has it from 2.34 on:
    with an older one it is an OSError with errno ENOSYS.

    timespec_getres(3)
    """

def clock() -> int:
    """clock_t clock(void)

    What this process has computed.

    Returns how many parts of a second, CLOCKS_PER_SEC to each, or -1 where
    nobody can tell. clock_gettime(CLOCK_PROCESS_CPUTIME_ID) is finer.

    clock(3)
    """

def difftime(time1: _Int, time0: _Int, /) -> float:
    """double difftime(time_t time1, time_t time0)

    How many seconds there are from one time to another.

    time1 is the later and time0 the earlier, each a number as time() returns
    it or a time_t.

    Returns a float, negative where time1 is the earlier; there are no errors.

    difftime(3)
    """

def timer_create(
    clockid: _Int, sevp: Ref[sigevent] | None, timerid: Ref[c_uint64 | c_ulong | c_size_t], /
) -> int:
    """int timer_create(clockid_t clockid, struct sigevent *sevp, timer_t *timerid)

    Create a timer that sends a signal when it expires.

    clockid is the clock that it goes by: CLOCK_REALTIME, CLOCK_MONOTONIC,
    CLOCK_BOOTTIME, CLOCK_PROCESS_CPUTIME_ID … sevp is `byref` of a sigevent:
    its sigev_notify is SIGEV_SIGNAL to send sigev_signo, together with
    sigev_value; SIGEV_THREAD_ID to send it to one thread; SIGEV_NONE to send
    none. None stands for SIGALRM. timerid is `byref` of the timer_t to be
    filled, for timer_settime().

    Returns 0, or -1 with errno EINVAL (no such clock, signal or thread),
    EAGAIN (too many timers), ENOTSUP, EPERM (CLOCK_*_ALARM wants privileges),
    ENOMEM.

    SIGEV_THREAD is a ValueError: a thread of libc's would call an address. A
    signal that nobody handles ends the process; Python's handlers run in the
    main thread.

    timer_create(2)
    """

def timer_delete(timerid: _Int, /) -> int:
    """int timer_delete(timer_t timerid)

    Stop a timer of timer_create(), and give it back.

    timerid is the timer. One that timer_create() did not give, or that was
    given back already, is a ValueError.

    Returns 0, or -1 with errno EINVAL (it is the parent's: a child of fork()
    has none of its timers).

    timer_delete(2)
    """

def timer_settime(
    timerid: _Int, flags: _Int, new_value: Ref[itimerspec], old_value: Ref[itimerspec] | None, /
) -> int:
    """int timer_settime(timer_t timerid, int flags, const struct itimerspec *new_value, struct itimerspec *old_value)

    Start or stop a timer of timer_create().

    timerid is the timer; another number is a ValueError. flags is 0 where
    `it_value` counts from now on, TIMER_ABSTIME where it is a time of the
    timer's clock. new_value is `byref` of an itimerspec: `it_value` says when
    it expires first, and zeros stop it; `it_interval` how often from then on,
    zeros for once. old_value is `byref` of another that gets what
    timer_gettime() would have told before, or None.

    Returns 0, or -1 with errno EINVAL (a tv_nsec that is not from 0 to
    999999999, a negative tv_sec, or the parent's timer in a child).

    timer_settime(2)
    """

def timer_gettime(timerid: _Int, curr_value: Ref[itimerspec], /) -> int:
    """int timer_gettime(timer_t timerid, struct itimerspec *curr_value)

    How long a timer of timer_create() still has.

    timerid is the timer; another number is a ValueError. curr_value is `byref`
    of the itimerspec to be filled: `it_value` is the time that is left, also
    for TIMER_ABSTIME, or zeros where the timer is not running.

    Returns 0, or -1 with errno EINVAL (the parent's timer in a child).

    timer_gettime(2)
    """

def timer_getoverrun(timerid: _Int, /) -> int:
    """int timer_getoverrun(timer_t timerid)

    How often a timer expired more than once before its signal was taken.

    timerid is the timer; another number is a ValueError.

    Returns the count for the signal that was taken last, or -1 with errno
    EINVAL (the parent's timer in a child). si_overrun has the same.

    timer_getoverrun(2)
    """

def gmtime(timep: Ref[c_long], /) -> tm | None:
    """struct tm *gmtime(const time_t *timep)

    Take a time apart into year, month, day …, in UTC.

    timep is `byref` of a time_t, such as time() gives.

    Returns a struct tm: C's `t->tm_hour` is `t.tm_hour`, and `byref(t)` goes
    to strftime(). Or None with errno EOVERFLOW where the year is too great. It
    is a copy, which no other call overwrites.

    gmtime(3)
    """

def localtime(timep: Ref[c_long], /) -> tm | None:
    """struct tm *localtime(const time_t *timep)

    Take a time apart into year, month, day …, in the time zone of the process.

    timep is `byref` of a time_t, such as time() gives. The time zone is that
    of the environment variable TZ, which is looked at anew, or that of the
    machine.

    Returns a struct tm, or None with errno EOVERFLOW, as gmtime() does.

    localtime(3)
    """

def gmtime_r(timep: Ref[c_long], result: Ref[tm], /) -> Ref[tm] | None:
    """struct tm *gmtime_r(const time_t *timep, struct tm *result)

    The same as gmtime(), into a struct of the caller's.

    timep is `byref` of a time_t; result is `byref` of the struct tm to be
    filled.

    Returns result, or None with errno EOVERFLOW where the year is too great.

    gmtime_r(3)
    """

def localtime_r(timep: Ref[c_long], result: Ref[tm], /) -> Ref[tm] | None:
    """struct tm *localtime_r(const time_t *timep, struct tm *result)

    The same as localtime(), into a struct of the caller's.

    timep is `byref` of a time_t; result is `byref` of the struct tm to be
    filled. The environment variable TZ may be looked at only the first time:
    tzset() looks at it.

    Returns result, or None with errno EOVERFLOW where the year is too great.

    localtime_r(3)
    """

def mktime(tm: Ref[tm], /) -> int:
    """time_t mktime(struct tm *tm)

    Put a time together out of year, month, day …, of the process's time zone.

    tm is `byref` of a struct tm. tm_isdst is -1 where nobody knows whether it
    is summer time; tm_wday and tm_yday do not count. Afterwards all of its
    fields are right: of the 32nd of October it makes the 1st of November.

    Returns the number of seconds since 1970-01-01 00:00:00 UTC, or -1 with
    errno EOVERFLOW where a time_t cannot hold it; -1 is also the last second
    of 1969.

    mktime(3)
    """

def timegm(tm: Ref[tm], /) -> int:
    """time_t timegm(struct tm *tm)

    Put a time together out of year, month, day …, of UTC. The reverse of gmtime().

    tm is `byref` of a struct tm, as with mktime(); tm_isdst does not count.

    Returns the number of seconds since 1970-01-01 00:00:00 UTC, or -1 with
    errno EOVERFLOW where a time_t cannot hold it.

    timegm(3)
    """

def timelocal(tm: Ref[tm], /) -> int:
    """time_t timelocal(struct tm *tm)

    Another name of mktime(), beside timegm(). GNU's, not POSIX's.

    tm is `byref` of a struct tm.

    Returns what mktime() does.

    timelocal(3)
    """

def asctime(tm: Ref[tm], /) -> str | None:
    r"""char *asctime(const struct tm *tm)

    Turn a struct tm into text.

    tm is `byref` of it.

    Returns a str such as "Thu Jan  1 00:00:00 1970\n", with the newline, and
    "???" where there is no such month or day of the week; or None with errno
    EOVERFLOW where the year is too great. With musl, None with errno EINVAL
    where there is no such month or day. It is a copy: C's buffer, which the
    next call overwrites, cannot surprise anyone.

    asctime(3)
    """

def asctime_r(tm: Ref[tm], buf: _Output, /) -> str | None:
    """char *asctime_r(const struct tm *tm, char *buf)

    The same as asctime(), into a buffer of the caller's.

    tm is `byref` of a struct tm; buf is a buffer of at least 26 bytes: less is
    a ValueError.

    Returns the text as a str, or None with errno EOVERFLOW where 26 bytes do
    not hold it, such as after the year 9999.

    asctime_r(3)
    """

def ctime_r(timep: Ref[c_long], buf: _Output, /) -> str | None:
    """char *ctime_r(const time_t *timep, char *buf)

    The same as ctime(), into a buffer of the caller's.

    timep is `byref` of a time_t; buf is a buffer of at least 26 bytes: less is
    a ValueError.

    Returns the text as a str, or None with errno EOVERFLOW where 26 bytes do
    not hold it, such as after the year 9999.

    ctime_r(3)
    """

def strftime(s: _Output, max: _Int, format: _Text, tm: Ref[tm], /) -> int:
    """size_t strftime(char *s, size_t max, const char *format, const struct tm *tm)

    Turn a struct tm into text of any form.

    s is a buffer for the text and max its length in bytes: more than it has is
    a ValueError. format is the form: "%Y-%m-%d %H:%M:%S", "%T", "%a", "%Z" …;
    tm is `byref` of a struct tm.

    Returns the number of bytes that were written, without the NUL; or 0 where
    they and the NUL are more than max, and s holds nothing of use. An empty
    text is 0 as well. `s.value` is the text as bytes.

    strftime(3)
    """

def strptime(s: _Text, format: _Text, tm: Ref[tm], /) -> str | None:
    r"""char *strptime(const char *s, const char *format, struct tm *tm)

    Read a time out of text. The reverse of strftime().

    s is the text and format its form, as in strftime(). tm is `byref` of a
    struct tm, of which only those fields change that the format names, or that
    follow from them.

    Returns what is left of s behind the form, as a str: C's `*end == '\0'` is
    `end == ""`. Or None where the text does not fit the form.

    strptime(3)
    """

def tzset() -> None:
    """void tzset(void)

    Look at the environment variable TZ, as localtime() does by itself.

    Returns nothing; there are no errors. os.environ changes the environment
    that libc looks at. C's variables tzname and timezone are here the fields
    tm_zone and tm_gmtoff of a struct tm.

    tzset(3)
    """

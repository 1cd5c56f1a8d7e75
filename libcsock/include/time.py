"""`<time.h>`: clocks, waiting for them, timers that send a signal, and the calendar."""

from ctypes import byref, c_char_p, c_double, c_int, c_long, c_size_t, c_void_p, memmove, sizeof
from ctypes import set_errno as _set_errno
from os import fsdecode

import libcsock._sigevent as _sigevent
import libcsock._timers as _timers
import libcsock._zones as _zones
import libcsock.include.errno as _errno
from libcsock._ctype import (
    TYPE_CHECKING,
    Annotated,
    char,
    const_ptr,
    counted_by,
    elements,
    inout,
    nullable,
    only_read,
    ptr,
    void,
)
from libcsock._extern import extern, found
from libcsock._header import export
from libcsock._libc import Quick
from libcsock._machine import libc
from libcsock._memory import memory_at, start_of
from libcsock._notation import Flags, Name
from libcsock._struct import Struct
from libcsock.include.sys.types import clock_t, clockid_t, pid_t, size_t, time_t, timer_t

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

# Clocks
CLOCK_REALTIME = 0
CLOCK_MONOTONIC = 1
CLOCK_PROCESS_CPUTIME_ID = 2
CLOCK_THREAD_CPUTIME_ID = 3
CLOCK_MONOTONIC_RAW = 4
CLOCK_REALTIME_COARSE = 5
CLOCK_MONOTONIC_COARSE = 6
CLOCK_BOOTTIME = 7
CLOCK_REALTIME_ALARM = 8
CLOCK_BOOTTIME_ALARM = 9
CLOCK_TAI = 11

TIMER_ABSTIME = 1
TIME_UTC = 1
CLOCKS_PER_SEC = 1000000


class timespec(Struct):
    """`struct timespec`: a time in seconds and nanoseconds, the latter from 0 to 999999999. 16 bytes."""

    __slots__ = ()
    _fields_ = [("tv_sec", c_long), ("tv_nsec", c_long)]


class itimerspec(Struct):
    """`struct itimerspec`: when a timer expires next (`it_value`), and how often from then on (`it_interval`)."""

    __slots__ = ()
    _fields_ = [("it_interval", timespec), ("it_value", timespec)]


class tm(_zones.Zoned):
    """`struct tm`: a time as the calendar and the clock on the wall have it. 56 bytes.

    `tm_sec` (0 to 60, for a leap second), `tm_min`, `tm_hour`, `tm_mday` (1 to 31), `tm_mon` (0 to 11), `tm_year` (from
    1900 on), `tm_wday` (0 is Sunday), `tm_yday` (0 to 365), `tm_isdst` (above 0 in summer time, below 0 where nobody
    knows), `tm_gmtoff` (seconds east of UTC) and `tm_zone`, a str or None.
    """

    __slots__ = ()
    _fields_ = [
        ("tm_sec", c_int),
        ("tm_min", c_int),
        ("tm_hour", c_int),
        ("tm_mday", c_int),
        ("tm_mon", c_int),
        ("tm_year", c_int),
        ("tm_wday", c_int),
        ("tm_yday", c_int),
        ("tm_isdst", c_int),
        ("tm_gmtoff", c_long),
        ("tm_zone", c_void_p),
    ]
    _notation_ = {"tm_zone": _zones.ZoneName()}


_zone = _zones.Zone("tm.tm_zone", tm.tm_zone)
# Only now: ctypes puts its own descriptors in the place of what a class has by the names of its fields.
setattr(tm, "tm_zone", _zone)


def _filling(name: str, restype: "Any", since: str = "another version") -> "Callable[..., Any]":
    """A function of libc's whose last argument is a struct tm, which gets a name that is not libc's own."""
    function = found(Quick, name, restype, since)

    def call(*arguments: "Any") -> "Any":
        pointer = arguments[-1]
        value = tm.from_buffer_copy(memory_at(pointer, sizeof(tm)))
        result = _zone.filled(value, function, *arguments[:-1])
        memmove(pointer, byref(value), sizeof(tm))
        return result

    return call


def _giving(name: str, anew: bool = False) -> "Callable[[Any], Any]":
    """A struct tm from a function of libc's that fills one; libc's own is overwritten by other threads."""
    function = found(Quick, name, c_void_p)

    def call(timep: "Any") -> "Any":
        if anew:
            _libc_tzset()
        result = tm()
        return None if _zone.filled(result, function, timep) is None else result

    return call


def _reentrant(name: str) -> "Callable[[Any, Any], Any]":
    function = _filling(name, c_void_p)
    return lambda timep, result: None if function(timep, result) is None else result


_libc_tzset = found(Quick, "tzset", None)
_libc_strftime = found(Quick, "strftime", c_size_t)
_libc_strptime = _filling("strptime", c_void_p)
_libc_timer_create = found(Quick, "timer_create")
_libc_timer_delete = found(Quick, "timer_delete")


def _within_26_bytes(name: str) -> "Callable[..., Any] | None":
    """musl ends the program where 26 bytes do not hold the text; so it is asked only where they do. glibc is asked."""
    if libc() != "musl":
        return None
    function, localtime_r = found(Quick, name, c_char_p), found(Quick, "localtime_r", c_void_p)

    def call(pointer: "Any", *buffer: "Any") -> str | None:
        value = tm()
        if name.startswith("asctime"):
            memmove(byref(value), pointer, sizeof(tm))
        elif localtime_r(pointer, byref(value)) is None:
            return None
        if not (0 <= value.tm_wday <= 6 and 0 <= value.tm_mon <= 11):  # of which it looks the names up unchecked
            _set_errno(_errno.EINVAL)
            return None
        numbers = value.tm_mday, value.tm_hour, value.tm_min, value.tm_sec, 1900 + value.tm_year
        if len("Thu Jan%3d %.2d:%.2d:%.2d %d\n" % numbers) > 25:
            _set_errno(_errno.EOVERFLOW)
            return None
        text = function(pointer, *buffer)
        return None if text is None else fsdecode(text)

    return call


def _strftime(s: "Any", max: "Any", format: bytes, pointer: "Any") -> int:
    value = tm.from_buffer_copy(memory_at(pointer, sizeof(tm)))
    if type(_zone.known(value)) is int:
        raise ValueError("strftime() argument tm: tm_zone has an address of nothing that was assigned to it")
    return _libc_strftime(s, max, format, byref(value))  # type: ignore[no-any-return]


def _strptime(s: bytes, format: bytes, pointer: "Any") -> str | None:
    end = _libc_strptime(s, format, pointer)
    return None if end is None else fsdecode(s[end - start_of(s) :])


def _timer_create(clockid: int, sevp: "Any", timerid: "Any") -> int:
    event = _sigevent.copied("timer_create", sevp)
    made = timer_t()
    if _libc_timer_create(clockid, event and byref(event), byref(made)):
        return -1
    _timers.known[made.value] = True
    memmove(timerid, byref(made), sizeof(made))
    return 0


def _timer_delete(timerid: "Any") -> int:
    # before the call, after which the number may be a new timer's
    if not _timers.released(timerid.value):
        raise ValueError(f"timer_delete() argument timerid is {timerid.value:#x}, which another thread has deleted")
    result: int = -1
    try:
        result = _libc_timer_delete(timerid)
    finally:
        if result:
            _timers.known[timerid.value] = True
    return result


@extern(blocks=False)
def time(tloc: Annotated[ptr[time_t], nullable]) -> time_t:
    """The time in whole seconds since 1970-01-01 00:00:00 UTC.

    tloc is `byref` of a time_t that gets the same number, or None.

    Returns the number; there are no errors. Python's `time` module is another
    thing of that name: import it after `from libcsock import *`, and this
    function is gone; `import time as python_time` keeps both.

    time(2)
    """


@extern(blocks=False, body=_within_26_bytes("ctime"))
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


@extern(blocks=False)
def clock_settime(clockid: Annotated[clockid_t, Name("CLOCK_*")], tp: const_ptr[timespec]) -> c_int:
    """Set a clock, for the whole machine.

    clockid is the clock, which is CLOCK_REALTIME; the others cannot be set. tp
    is `byref` of a timespec with the new time.

    Returns 0, or -1 with errno EPERM (it takes privileges), EINVAL (another
    clock, or tv_nsec is not from 0 to 999999999).

    clock_settime(2)
    """


@extern(blocks=False, sets_errno=False)
def clock_getcpuclockid(pid: pid_t, clockid: ptr[clockid_t]) -> c_int:
    """Find the clock of what a process has computed.

    pid is the process, 0 this one; clockid is `byref` of the clockid_t that
    gets the clock, for clock_gettime().

    Returns 0, or the number of the error itself, and errno() is left alone:
    ESRCH (no such process), EPERM, ENOSYS.

    clock_getcpuclockid(3)
    """


@extern(blocks=False)
def timespec_get(ts: ptr[timespec], base: Annotated[c_int, Name("TIME_UTC")]) -> c_int:
    """The time, as ISO C has it.

    ts is `byref` of the timespec that gets the time since 1970, and base is
    TIME_UTC.

    Returns base, or 0 where there is no such base.

    timespec_get(3)
    """


@extern(blocks=False, since="glibc 2.34")
def timespec_getres(ts: Annotated[ptr[timespec], nullable], base: Annotated[c_int, Name("TIME_UTC")]) -> c_int:
    """How fine the clock of timespec_get() is.

    ts is `byref` of the timespec to be filled with the shortest time that it
    can tell apart, or None, and base is TIME_UTC.

    Returns base, or 0 where there is no such base. glibc has it from 2.34 on:
    with an older one it is an OSError with errno ENOSYS.

    timespec_getres(3)
    """


@extern(blocks=False)
def clock() -> clock_t:
    """What this process has computed.

    Returns how many parts of a second, CLOCKS_PER_SEC to each, or -1 where
    nobody can tell. clock_gettime(CLOCK_PROCESS_CPUTIME_ID) is finer.

    clock(3)
    """


@extern(blocks=False, sets_errno=False)
def difftime(time1: time_t, time0: time_t) -> c_double:
    """How many seconds there are from one time to another.

    time1 is the later and time0 the earlier, each a number as time() returns
    it or a time_t.

    Returns a float, negative where time1 is the earlier; there are no errors.

    difftime(3)
    """


# Timers


@extern(body=_timer_create)
def timer_create(
    clockid: Annotated[clockid_t, Name("CLOCK_*")],
    sevp: Annotated[ptr[_sigevent.sigevent], nullable, only_read],
    timerid: ptr[timer_t],
) -> c_int:
    """Create a timer that sends a signal when it expires.

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


@extern(body=_timer_delete)
def timer_delete(timerid: timer_t) -> c_int:
    """Stop a timer of timer_create(), and give it back.

    timerid is the timer. One that timer_create() did not give, or that was
    given back already, is a ValueError.

    Returns 0, or -1 with errno EINVAL (it is the parent's: a child of fork()
    has none of its timers).

    timer_delete(2)
    """


@extern(blocks=False)
def timer_settime(
    timerid: timer_t,
    flags: Annotated[c_int, Flags("TIMER_ABSTIME")],
    new_value: const_ptr[itimerspec],
    old_value: Annotated[ptr[itimerspec], nullable],
) -> c_int:
    """Start or stop a timer of timer_create().

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


@extern(blocks=False)
def timer_gettime(timerid: timer_t, curr_value: ptr[itimerspec]) -> c_int:
    """How long a timer of timer_create() still has.

    timerid is the timer; another number is a ValueError. curr_value is `byref`
    of the itimerspec to be filled: `it_value` is the time that is left, also
    for TIMER_ABSTIME, or zeros where the timer is not running.

    Returns 0, or -1 with errno EINVAL (the parent's timer in a child).

    timer_gettime(2)
    """


@extern(blocks=False)
def timer_getoverrun(timerid: timer_t) -> c_int:
    """How often a timer expired more than once before its signal was taken.

    timerid is the timer; another number is a ValueError.

    Returns the count for the signal that was taken last, or -1 with errno
    EINVAL (the parent's timer in a child). si_overrun has the same.

    timer_getoverrun(2)
    """


# The calendar


@extern(body=_giving("gmtime_r"))
def gmtime(timep: const_ptr[time_t]) -> ptr[tm]:
    """Take a time apart into year, month, day …, in UTC.

    timep is `byref` of a time_t, such as time() gives.

    Returns a struct tm: C's `t->tm_hour` is `t.tm_hour`, and `byref(t)` goes
    to strftime(). Or None with errno EOVERFLOW where the year is too great. It
    is a copy, which no other call overwrites.

    gmtime(3)
    """


@extern(body=_giving("localtime_r", anew=True))
def localtime(timep: const_ptr[time_t]) -> ptr[tm]:
    """Take a time apart into year, month, day …, in the time zone of the process.

    timep is `byref` of a time_t, such as time() gives. The time zone is that
    of the environment variable TZ, which is looked at anew, or that of the
    machine.

    Returns a struct tm, or None with errno EOVERFLOW, as gmtime() does.

    localtime(3)
    """


@extern(body=_reentrant("gmtime_r"))
def gmtime_r(timep: const_ptr[time_t], result: ptr[tm]) -> ptr[tm]:
    """The same as gmtime(), into a struct of the caller's.

    timep is `byref` of a time_t; result is `byref` of the struct tm to be
    filled.

    Returns result, or None with errno EOVERFLOW where the year is too great.

    gmtime_r(3)
    """


@extern(body=_reentrant("localtime_r"))
def localtime_r(timep: const_ptr[time_t], result: ptr[tm]) -> ptr[tm]:
    """The same as localtime(), into a struct of the caller's.

    timep is `byref` of a time_t; result is `byref` of the struct tm to be
    filled. The environment variable TZ may be looked at only the first time:
    tzset() looks at it.

    Returns result, or None with errno EOVERFLOW where the year is too great.

    localtime_r(3)
    """


@extern(body=_filling("mktime", c_long))
def mktime(tm: Annotated[ptr[tm], inout]) -> time_t:
    """Put a time together out of year, month, day …, of the process's time zone.

    tm is `byref` of a struct tm. tm_isdst is -1 where nobody knows whether it
    is summer time; tm_wday and tm_yday do not count. Afterwards all of its
    fields are right: of the 32nd of October it makes the 1st of November.

    Returns the number of seconds since 1970-01-01 00:00:00 UTC, or -1 with
    errno EOVERFLOW where a time_t cannot hold it; -1 is also the last second
    of 1969.

    mktime(3)
    """


@extern(body=_filling("timegm", c_long))
def timegm(tm: Annotated[ptr[tm], inout]) -> time_t:
    """Put a time together out of year, month, day …, of UTC. The reverse of gmtime().

    tm is `byref` of a struct tm, as with mktime(); tm_isdst does not count.

    Returns the number of seconds since 1970-01-01 00:00:00 UTC, or -1 with
    errno EOVERFLOW where a time_t cannot hold it.

    timegm(3)
    """


@extern(body=_filling("timelocal", c_long, "glibc"), since="glibc")
def timelocal(tm: Annotated[ptr[tm], inout]) -> time_t:
    """Another name of mktime(), beside timegm(). GNU's, not POSIX's.

    tm is `byref` of a struct tm.

    Returns what mktime() does.

    timelocal(3)
    """


@extern(blocks=False, body=_within_26_bytes("asctime"))
def asctime(tm: const_ptr[tm]) -> ptr[char]:
    """Turn a struct tm into text.

    tm is `byref` of it.

    Returns a str such as "Thu Jan  1 00:00:00 1970\\n", with the newline, and
    "???" where there is no such month or day of the week; or None with errno
    EOVERFLOW where the year is too great. With musl, None with errno EINVAL
    where there is no such month or day. It is a copy: C's buffer, which the
    next call overwrites, cannot surprise anyone.

    asctime(3)
    """


@extern(blocks=False, body=_within_26_bytes("asctime_r"))
def asctime_r(tm: const_ptr[tm], buf: Annotated[ptr[char], elements(26)]) -> ptr[char]:
    """The same as asctime(), into a buffer of the caller's.

    tm is `byref` of a struct tm; buf is a buffer of at least 26 bytes: less is
    a ValueError.

    Returns the text as a str, or None with errno EOVERFLOW where 26 bytes do
    not hold it, such as after the year 9999.

    asctime_r(3)
    """


@extern(blocks=False, body=_within_26_bytes("ctime_r"))
def ctime_r(timep: const_ptr[time_t], buf: Annotated[ptr[char], elements(26)]) -> ptr[char]:
    """The same as ctime(), into a buffer of the caller's.

    timep is `byref` of a time_t; buf is a buffer of at least 26 bytes: less is
    a ValueError.

    Returns the text as a str, or None with errno EOVERFLOW where 26 bytes do
    not hold it, such as after the year 9999.

    ctime_r(3)
    """


@extern(body=_strftime)
def strftime(
    s: Annotated[ptr[char], counted_by("max")], max: size_t, format: const_ptr[char], tm: const_ptr[tm]
) -> size_t:
    """Turn a struct tm into text of any form.

    s is a buffer for the text and max its length in bytes: more than it has is
    a ValueError. format is the form: "%Y-%m-%d %H:%M:%S", "%T", "%a", "%Z" …;
    tm is `byref` of a struct tm.

    Returns the number of bytes that were written, without the NUL; or 0 where
    they and the NUL are more than max, and s holds nothing of use. An empty
    text is 0 as well. `s.value` is the text as bytes.

    strftime(3)
    """


@extern(body=_strptime)
def strptime(s: const_ptr[char], format: const_ptr[char], tm: Annotated[ptr[tm], inout]) -> ptr[char]:
    """Read a time out of text. The reverse of strftime().

    s is the text and format its form, as in strftime(). tm is `byref` of a
    struct tm, of which only those fields change that the format names, or that
    follow from them.

    Returns what is left of s behind the form, as a str: C's `*end == '\\0'` is
    `end == ""`. Or None where the text does not fit the form.

    strptime(3)
    """


@extern(blocks=False, sets_errno=False)
def tzset() -> void:
    """Look at the environment variable TZ, as localtime() does by itself.

    Returns nothing; there are no errors. os.environ changes the environment
    that libc looks at. C's variables tzname and timezone are here the fields
    tm_zone and tm_gmtoff of a struct tm.

    tzset(3)
    """


export(globals())

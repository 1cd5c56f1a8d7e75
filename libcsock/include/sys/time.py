"""`<sys/time.h>`: the time of day, and timers that send a signal."""

from ctypes import c_int

from libcsock._ctype import Annotated, char, const_ptr, elements, nullable, ptr, void
from libcsock._extern import extern
from libcsock._header import export
from libcsock._notation import Name
from libcsock._struct import Struct
from libcsock.include.sys.select import *

# Which timer
ITIMER_REAL = 0
ITIMER_VIRTUAL = 1
ITIMER_PROF = 2


class timezone(Struct):
    """`struct timezone`: what gettimeofday() once told of the time zone; Linux has none to tell. 8 bytes."""

    __slots__ = ()
    _fields_ = [("tz_minuteswest", c_int), ("tz_dsttime", c_int)]


class itimerval(Struct):
    """`struct itimerval`: when a timer expires next (`it_value`), and how often from then on (`it_interval`)."""

    __slots__ = ()
    _fields_ = [("it_interval", timeval), ("it_value", timeval)]


class _itimer_which(c_int):
    """An int; for C with all of GNU's extensions glibc declares an enum in its place."""

    _c_name_ = "int"
    _in_headers_ = "ITIMER_WHICH"


@extern(blocks=False)
def gettimeofday(tv: Annotated[ptr[timeval], nullable], tz: Annotated[ptr[void], nullable, elements(8)]) -> c_int:
    """The time since 1970-01-01 00:00:00 UTC, to the microsecond.

    tv is `byref` of the timeval to be filled. tz is None: what else it may
    be, `byref` of a struct timezone, tells nothing on Linux.

    Returns 0; there are no errors with arguments that are let pass. To measure
    how long something takes, clock_gettime(CLOCK_MONOTONIC) is better: nobody
    sets that clock.

    gettimeofday(2)
    """


@extern(blocks=False)
def getitimer(which: Annotated[_itimer_which, Name("ITIMER_*")], curr_value: ptr[itimerval]) -> c_int:
    """How long a timer of setitimer() still has.

    which is the timer, as in setitimer(); curr_value is `byref` of the
    itimerval to be filled, with zeros in `it_value` where it is not running.

    Returns 0, or -1 with errno EINVAL (no such timer).

    getitimer(2)
    """


@extern(blocks=False)
def setitimer(
    which: Annotated[_itimer_which, Name("ITIMER_*")],
    new_value: const_ptr[itimerval],
    old_value: Annotated[ptr[itimerval], nullable],
) -> c_int:
    """Start or stop a timer that sends a signal when it expires.

    which is the timer: ITIMER_REAL counts the time and sends SIGALRM,
    ITIMER_VIRTUAL what the process computes (SIGVTALRM), ITIMER_PROF that and
    what the kernel does for it (SIGPROF). new_value is `byref` of an
    itimerval: `it_value` says when it expires first, and zeros stop it;
    `it_interval` how often from then on, zeros for once. old_value is `byref`
    of another that gets what getitimer() would have told before, or None.

    Returns 0, or -1 with errno EINVAL (no such timer, or a tv_usec that is not
    from 0 to 999999).

    It is the same timer that alarm() and Python's signal.setitimer() use. A
    signal that nobody handles ends the process; Python's handlers run in the
    main thread.

    setitimer(2)
    """


@extern(blocks=False)
def settimeofday(tv: const_ptr[timeval], tz: Annotated[const_ptr[timezone], nullable]) -> c_int:
    """Set the time of day, for the whole machine.

    tv is `byref` of a timeval with the time since 1970-01-01 00:00:00 UTC. tz
    is None: Linux has no time zone to set.

    Returns 0, or -1 with errno EPERM (it takes privileges), EINVAL (tv_usec is
    not from 0 to 999999, or tz is not None).

    In C tv may be NULL where tz is not; here it is a TypeError, since libc
    looks there where both are.

    settimeofday(2)
    """


@extern(blocks=False)
def adjtime(delta: Annotated[const_ptr[timeval], nullable], olddelta: Annotated[ptr[timeval], nullable]) -> c_int:
    """Let the clock of the machine run a little faster or slower for a while.

    delta is `byref` of a timeval that says how much it shall gain, or lose
    where it is negative; or None to leave it as it is. olddelta is `byref` of
    another that gets what is left of the last such change, or None.

    Returns 0, or -1 with errno EPERM (it takes privileges), EINVAL (delta is
    more than some 2145 seconds).

    adjtime(3)
    """


@extern(blocks=False)
def utimes(filename: const_ptr[char], times: Annotated[const_ptr[timeval], nullable, elements(2)]) -> c_int:
    """Set when a file was last read and last written to, to the microsecond.

    filename is its path. times is an array of 2 timeval, `(timeval * 2)()`:
    when it was read, and when it was written to; or None for now.

    Returns 0, or -1 with errno ENOENT, EACCES, EPERM (not allowed), EINVAL (a
    tv_usec that is not from 0 to 999999), EROFS.

    utimes(2)
    """


@extern(blocks=False)
def lutimes(filename: const_ptr[char], times: Annotated[const_ptr[timeval], nullable, elements(2)]) -> c_int:
    """The same as utimes(), of a symbolic link itself.

    filename is the path of the link; times are those of utimes().

    Returns 0, or -1 with errno as utimes() does.

    lutimes(3)
    """


@extern(blocks=False)
def futimes(fd: c_int, times: Annotated[const_ptr[timeval], nullable, elements(2)]) -> c_int:
    """The same as utimes(), of a file that is open.

    fd is the descriptor; times are those of utimes().

    Returns 0, or -1 with errno EBADF, or as utimes() does.

    futimes(3)
    """


export(globals())

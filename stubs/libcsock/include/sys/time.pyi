from libcsock._syntax import Ref, Struct, _Elements, _Int, _Output, _Text
from libcsock.include.sys.select import *

__all__ = [
    "sigset_t", "suseconds_t", "time_t", "timespec", "FD_SETSIZE", "timeval", "fd_set", "FD_SET",
    "FD_CLR", "FD_ISSET", "FD_ZERO", "select", "pselect", "ITIMER_REAL", "ITIMER_VIRTUAL", "ITIMER_PROF",
    "timezone", "itimerval", "gettimeofday", "getitimer", "setitimer", "settimeofday", "adjtime",
    "utimes", "lutimes", "futimes",
]  # fmt: skip

ITIMER_REAL: int
ITIMER_VIRTUAL: int
ITIMER_PROF: int

class timezone(Struct):
    """`struct timezone`: what gettimeofday() once told of the time zone; Linux has none to tell. 8 bytes."""
    tz_minuteswest: int
    tz_dsttime: int
    def __init__(self, tz_minuteswest: int = ..., tz_dsttime: int = ...) -> None: ...

class itimerval(Struct):
    """`struct itimerval`: when a timer expires next (`it_value`), and how often from then on (`it_interval`)."""
    it_interval: timeval
    it_value: timeval
    def __init__(self, it_interval: timeval = ..., it_value: timeval = ...) -> None: ...

def gettimeofday(tv: Ref[timeval] | None, tz: _Output | None, /) -> int:
    """int gettimeofday(struct timeval *tv, void *tz)

    The time since 1970-01-01 00:00:00 UTC, to the microsecond.

    tv is `byref` of the timeval to be filled. tz is None: what else it may
    be, `byref` of a struct timezone, tells nothing on Linux.

    Returns 0; there are no errors with arguments that are let pass. To measure
    how long something takes, clock_gettime(CLOCK_MONOTONIC) is better: nobody
    sets that clock.

    gettimeofday(2)
    """

def getitimer(which: _Int, curr_value: Ref[itimerval], /) -> int:
    """int getitimer(int which, struct itimerval *curr_value)

    How long a timer of setitimer() still has.

    which is the timer, as in setitimer(); curr_value is `byref` of the
    itimerval to be filled, with zeros in `it_value` where it is not running.

    Returns 0, or -1 with errno EINVAL (no such timer).

    getitimer(2)
    """

def setitimer(which: _Int, new_value: Ref[itimerval], old_value: Ref[itimerval] | None, /) -> int:
    """int setitimer(int which, const struct itimerval *new_value, struct itimerval *old_value)

    Start or stop a timer that sends a signal when it expires.

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

def settimeofday(tv: Ref[timeval], tz: Ref[timezone] | None, /) -> int:
    """int settimeofday(const struct timeval *tv, const struct timezone *tz)

    Set the time of day, for the whole machine.

    tv is `byref` of a timeval with the time since 1970-01-01 00:00:00 UTC. tz
    is None: Linux has no time zone to set.

    Returns 0, or -1 with errno EPERM (it takes privileges), EINVAL (tv_usec is
    not from 0 to 999999, or tz is not None).

    In C tv may be NULL where tz is not; here it is a TypeError, since libc
    looks there where both are.

    settimeofday(2)
    """

def adjtime(delta: Ref[timeval] | None, olddelta: Ref[timeval] | None, /) -> int:
    """int adjtime(const struct timeval *delta, struct timeval *olddelta)

    Let the clock of the machine run a little faster or slower for a while.

    delta is `byref` of a timeval that says how much it shall gain, or lose
    where it is negative; or None to leave it as it is. olddelta is `byref` of
    another that gets what is left of the last such change, or None.

    Returns 0, or -1 with errno EPERM (it takes privileges), EINVAL (delta is
    more than some 2145 seconds).

    adjtime(3)
    """

def utimes(filename: _Text, times: _Elements[timeval] | None, /) -> int:
    """int utimes(const char *filename, const struct timeval times[2])

    Set when a file was last read and last written to, to the microsecond.

    filename is its path. times is an array of 2 timeval, `(timeval * 2)()`:
    when it was read, and when it was written to; or None for now.

    Returns 0, or -1 with errno ENOENT, EACCES, EPERM (not allowed), EINVAL (a
    tv_usec that is not from 0 to 999999), EROFS.

    utimes(2)
    """

def lutimes(filename: _Text, times: _Elements[timeval] | None, /) -> int:
    """int lutimes(const char *filename, const struct timeval times[2])

    The same as utimes(), of a symbolic link itself.

    filename is the path of the link; times are those of utimes().

    Returns 0, or -1 with errno as utimes() does.

    lutimes(3)
    """

def futimes(fd: _Int, times: _Elements[timeval] | None, /) -> int:
    """int futimes(int fd, const struct timeval times[2])

    The same as utimes(), of a file that is open.

    fd is the descriptor; times are those of utimes().

    Returns 0, or -1 with errno EBADF, or as utimes() does.

    futimes(3)
    """

"""`<sys/timerfd.h>`: a timer that is a descriptor."""

from ctypes import c_int

from libcsock._ctype import Annotated, const_ptr, nullable, ptr
from libcsock._extern import extern
from libcsock._header import export
from libcsock._notation import Flags, Name
from libcsock.include.time import *

# Flags of timerfd_create() and timerfd_settime()
TFD_CLOEXEC = 0o2000000
TFD_NONBLOCK = 0o4000
TFD_TIMER_ABSTIME = 1
TFD_TIMER_CANCEL_ON_SET = 2


@extern()
def timerfd_create(
    clockid: Annotated[c_int, Name("CLOCK_*")], flags: Annotated[c_int, Flags("TFD_CLOEXEC TFD_NONBLOCK")]
) -> c_int:
    """Create a timer that can be read from when it expires.

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


@extern(blocks=False)
def timerfd_settime(
    fd: c_int,
    flags: Annotated[c_int, Flags("TFD_TIMER_*")],
    new_value: const_ptr[itimerspec],
    old_value: Annotated[ptr[itimerspec], nullable],
) -> c_int:
    """Start or stop a timer of timerfd_create().

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


@extern(blocks=False)
def timerfd_gettime(fd: c_int, curr_value: ptr[itimerspec]) -> c_int:
    """How long a timer of timerfd_create() still has.

    curr_value is `byref` of the itimerspec to be filled: `it_value` is the
    time that is left, also for TFD_TIMER_ABSTIME, or zeros where the timer is
    not running.

    Returns 0, or -1 with errno EBADF, EINVAL (fd is no timer).

    timerfd_gettime(2)
    """


export(globals())

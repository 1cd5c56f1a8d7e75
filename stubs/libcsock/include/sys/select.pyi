from ctypes import Array, c_long

from libcsock._syntax import Ref, Struct, _Int
from libcsock.include.signal import sigset_t as sigset_t
from libcsock.include.sys.types import suseconds_t as suseconds_t, time_t as time_t
from libcsock.include.time import timespec as timespec

__all__ = [
    "sigset_t", "suseconds_t", "time_t", "timespec", "FD_SETSIZE", "timeval", "fd_set", "FD_SET",
    "FD_CLR", "FD_ISSET", "FD_ZERO", "select", "pselect",
]  # fmt: skip

FD_SETSIZE: int

class timeval(Struct):
    """`struct timeval`: a time in seconds and microseconds, the latter from 0 to 999999. 16 bytes."""
    tv_sec: int
    tv_usec: int
    def __init__(self, tv_sec: int = ..., tv_usec: int = ...) -> None: ...

class fd_set(Struct):
    """`fd_set`: a set of descriptors from 0 to 1023, one bit for each. 128 bytes.

    select() overwrites the sets that it is given, so a program passes a copy of its own: C's `readfds = master` is
    `readfds = copy(master)`, with `from copy import copy`.
    """
    fds_bits: Array[c_long]
    def __init__(self, fds_bits: Array[c_long] | tuple[int, ...] = ...) -> None: ...

def FD_SET(fd: _Int, set: Ref[fd_set], /) -> None:
    """void FD_SET(int fd, fd_set *set)

    Put a descriptor into a set.

    fd is the descriptor: C writes outside of the set where it is not within 0
    to FD_SETSIZE - 1, here it is a ValueError. set is `byref` of an fd_set.

    Returns nothing; there are no errors. A macro in C.

    FD_SET(3)
    """

def FD_CLR(fd: _Int, set: Ref[fd_set], /) -> None:
    """void FD_CLR(int fd, fd_set *set)

    Take a descriptor out of a set.

    fd is the descriptor, whether it is in or not: a ValueError where it is not
    within 0 to FD_SETSIZE - 1. set is `byref` of an fd_set.

    Returns nothing; there are no errors. A macro in C.

    FD_CLR(3)
    """

def FD_ISSET(fd: _Int, set: Ref[fd_set], /) -> int:
    """int FD_ISSET(int fd, fd_set *set)

    Whether a descriptor is in a set: after select(), whether it is ready.

    fd is the descriptor: a ValueError where it is not within 0 to FD_SETSIZE -
    1. set is `byref` of an fd_set.

    Returns 1 or 0, where C promises no more than a number that is not 0; there
    are no errors. A macro in C.

    FD_ISSET(3)
    """

def FD_ZERO(set: Ref[fd_set], /) -> None:
    """void FD_ZERO(fd_set *set)

    Make a set empty.

    set is `byref` of an fd_set. A new `fd_set()` is empty already, where C's
    holds whatever was there.

    Returns nothing; there are no errors. A macro in C.

    FD_ZERO(3)
    """

def select(
    nfds: _Int,
    readfds: Ref[fd_set] | None,
    writefds: Ref[fd_set] | None,
    exceptfds: Ref[fd_set] | None,
    timeout: Ref[timeval] | None,
    /,
) -> int:
    """int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)

    Wait until one of the descriptors in up to three sets is ready.

    nfds is the greatest descriptor in any of them, plus 1; more than
    FD_SETSIZE is a ValueError, since the sets have no room for more. readfds,
    writefds and exceptfds are each `byref` of an fd_set, or None: descriptors
    to read from, to write to, to get out-of-band data from. timeout is `byref`
    of a timeval: zeros only look. None waits for as long as it takes.

    Returns how many descriptors are ready in all three sets together, 0 when
    the time was over, or -1 with errno EINTR (a signal came), EBADF (one of
    them is not open), EINVAL (nfds or the timeout is negative), ENOMEM.

    The sets are overwritten: only what is ready remains in them. So fill them
    anew for each call, or pass a copy of one that you keep: C's `a = b` copies
    a struct, Python's only gives it a second name; `copy(b)` from the module
    copy does what C does. Linux also overwrites the timeout, with the time
    that was left. The GIL is released meanwhile. After a signal that Python handles
    the result is -1/EINTR, where select.select() would go on waiting.

    select(2)
    """

def pselect(
    nfds: _Int,
    readfds: Ref[fd_set] | None,
    writefds: Ref[fd_set] | None,
    exceptfds: Ref[fd_set] | None,
    timeout: Ref[timespec] | None,
    sigmask: Ref[sigset_t] | None,
    /,
) -> int:
    """int pselect(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, const struct timespec *timeout, const sigset_t *sigmask)

    Wait as select() does, with other signals held back meanwhile.

    nfds, readfds, writefds and exceptfds are those of select(). timeout is
    `byref` of a timespec, which stays as it is: zeros only look. None waits
    for as long as it takes. sigmask is `byref` of a sigset_t, the signals that
    are held back until the call returns, or None to leave that as it is: what
    sigprocmask() held back before, and is not in sigmask, comes during the
    call and at no other time.

    Returns what select() does, or -1 with errno EINTR (a signal came), EINVAL
    (also where tv_nsec is not from 0 to 999999999), and those of select().

    The GIL is released meanwhile.

    pselect(2)
    """

"""`<sys/select.h>`: which descriptors of a set are ready."""

from ctypes import byref, c_int, c_long, c_ulong, memset, sizeof

from libcsock._ctype import TYPE_CHECKING, Annotated, const_ptr, inout, nullable, only_read, ptr, void, within
from libcsock._extern import extern, macro
from libcsock._header import export
from libcsock._memory import address_of
from libcsock._shapes import selected
from libcsock._struct import Struct
from libcsock.include.signal import sigset_t
from libcsock.include.sys.types import suseconds_t, time_t
from libcsock.include.time import timespec

if TYPE_CHECKING:
    from typing import Any

# How many descriptors an fd_set has room for
FD_SETSIZE = 1024

_bits = 64  # in a word of the set


class timeval(Struct):
    """`struct timeval`: a time in seconds and microseconds, the latter from 0 to 999999. 16 bytes."""

    __slots__ = ()
    _fields_ = [("tv_sec", c_long), ("tv_usec", c_long)]


class fd_set(Struct):
    """`fd_set`: a set of descriptors from 0 to 1023, one bit for each. 128 bytes.

    select() overwrites the sets that it is given, so a program passes a copy of its own: C's `readfds = master` is
    `readfds = copy(master)`, with `from copy import copy`.
    """

    __slots__ = ()
    _c_name_ = "fd_set"
    _fields_ = [("fds_bits", c_long * (FD_SETSIZE // _bits))]

    def __str__(self) -> str:
        return f"[{' '.join(str(fd) for fd in range(FD_SETSIZE) if _has(fd, byref(self)))}]"


def _word(fd: "Any", pointer: "Any") -> "Any":
    return c_ulong.from_address(address_of(pointer) + fd // _bits * sizeof(c_ulong))


def _add(fd: "Any", pointer: "Any") -> "Any":
    _word(fd, pointer).value |= 1 << fd % _bits


def _remove(fd: "Any", pointer: "Any") -> "Any":
    _word(fd, pointer).value &= ~(1 << fd % _bits)


def _has(fd: "Any", pointer: "Any") -> "Any":
    return _word(fd, pointer).value >> fd % _bits & 1


def _empty(pointer: "Any") -> "Any":
    memset(address_of(pointer), 0, sizeof(fd_set))


@macro
def FD_SET(fd: Annotated[c_int, within(0, FD_SETSIZE - 1)], set: Annotated[ptr[fd_set], inout]) -> void:
    """Put a descriptor into a set.

    fd is the descriptor: C writes outside of the set where it is not within 0
    to FD_SETSIZE - 1, here it is a ValueError. set is `byref` of an fd_set.

    Returns nothing; there are no errors. A macro in C.

    FD_SET(3)
    """
    return _add(fd, set)  # type: ignore[no-any-return]


@macro
def FD_CLR(fd: Annotated[c_int, within(0, FD_SETSIZE - 1)], set: Annotated[ptr[fd_set], inout]) -> void:
    """Take a descriptor out of a set.

    fd is the descriptor, whether it is in or not: a ValueError where it is not
    within 0 to FD_SETSIZE - 1. set is `byref` of an fd_set.

    Returns nothing; there are no errors. A macro in C.

    FD_CLR(3)
    """
    return _remove(fd, set)  # type: ignore[no-any-return]


@macro
def FD_ISSET(fd: Annotated[c_int, within(0, FD_SETSIZE - 1)], set: Annotated[ptr[fd_set], only_read]) -> c_int:
    """Whether a descriptor is in a set: after select(), whether it is ready.

    fd is the descriptor: a ValueError where it is not within 0 to FD_SETSIZE -
    1. set is `byref` of an fd_set.

    Returns 1 or 0, where C promises no more than a number that is not 0; there
    are no errors. A macro in C.

    FD_ISSET(3)
    """
    return _has(fd, set)  # type: ignore[no-any-return]


@macro
def FD_ZERO(set: ptr[fd_set]) -> void:
    """Make a set empty.

    set is `byref` of an fd_set. A new `fd_set()` is empty already, where C's
    holds whatever was there.

    Returns nothing; there are no errors. A macro in C.

    FD_ZERO(3)
    """
    return _empty(set)  # type: ignore[no-any-return]


@extern(shape=selected)
def select(
    nfds: Annotated[c_int, within(-(2**31), FD_SETSIZE)],
    readfds: Annotated[ptr[fd_set], nullable, inout],
    writefds: Annotated[ptr[fd_set], nullable, inout],
    exceptfds: Annotated[ptr[fd_set], nullable, inout],
    timeout: Annotated[ptr[timeval], nullable, inout],
) -> c_int:
    """Wait until one of the descriptors in up to three sets is ready.

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


@extern()
def pselect(
    nfds: Annotated[c_int, within(-(2**31), FD_SETSIZE)],
    readfds: Annotated[ptr[fd_set], nullable],
    writefds: Annotated[ptr[fd_set], nullable],
    exceptfds: Annotated[ptr[fd_set], nullable],
    timeout: Annotated[const_ptr[timespec], nullable],
    sigmask: Annotated[const_ptr[sigset_t], nullable],
) -> c_int:
    """Wait as select() does, with other signals held back meanwhile.

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


export(globals())

"""`<poll.h>`: which of a few descriptors are ready."""

from ctypes import c_int, c_short, c_ulong

from libcsock._ctype import Annotated, const_ptr, counted_by, inout, nullable, ptr
from libcsock._extern import extern
from libcsock._header import export
from libcsock._notation import Flags
from libcsock._shapes import polled
from libcsock._struct import Struct
from libcsock.include.signal import sigset_t
from libcsock.include.time import timespec

# What to wait for, and what happened
POLLIN = 0x001
POLLPRI = 0x002
POLLOUT = 0x004
POLLERR = 0x008
POLLHUP = 0x010
POLLNVAL = 0x020
POLLRDNORM = 0x040
POLLRDBAND = 0x080
POLLWRNORM = 0x100
POLLWRBAND = 0x200
POLLMSG = 0x400
POLLREMOVE = 0x1000
POLLRDHUP = 0x2000

_NAMES_SINCE = {"glibc": "POLLREMOVE"}


class nfds_t(c_ulong):
    """`nfds_t`: how many elements poll() looks at, 64 bits without sign."""


class pollfd(Struct):
    """`struct pollfd`: a descriptor, what to wait for (`events`), and what happened (`revents`). 8 bytes."""

    __slots__ = ()
    _fields_ = [("fd", c_int), ("events", c_short), ("revents", c_short)]
    _notation_ = {"events": Flags("POLL[A-Z]*"), "revents": Flags("POLL[A-Z]*")}


@extern(shape=polled)
def poll(
    fds: Annotated[ptr[pollfd], nullable, counted_by("nfds"), inout], nfds: nfds_t, timeout: c_int
) -> c_int:
    """Wait until one of several descriptors is ready.

    fds is an array, `(pollfd * 3)()`, or `byref` of one pollfd. Fill in `fd`
    and `events` of each: POLLIN (there is something to read, or a connection
    to accept), POLLOUT (there is room to write), POLLPRI, POLLRDHUP (the peer
    writes no more). An element whose fd is negative is passed over. nfds is
    how many elements to look at; more than the array has is a ValueError. With
    None and 0 there is only the waiting. timeout is in milliseconds: 0 only
    looks, a negative number waits for as long as it takes.

    Returns how many elements have something to tell, 0 when the time was over,
    or -1 with errno EINTR (a signal came), EINVAL (more elements than the
    process may have descriptors), EFAULT (None and not 0), ENOMEM. `revents`
    of each element says what happened; POLLERR, POLLHUP and POLLNVAL (the
    descriptor is not open) are told without being asked for.

    The GIL is released meanwhile. After a signal that Python handles the
    result is -1/EINTR, where select.poll.poll() would go on waiting.

    poll(2)
    """


@extern()
def ppoll(
    fds: Annotated[ptr[pollfd], nullable, counted_by("nfds")],
    nfds: nfds_t,
    tmo_p: Annotated[const_ptr[timespec], nullable],
    sigmask: Annotated[const_ptr[sigset_t], nullable],
) -> c_int:
    """Wait as poll() does, with other signals held back meanwhile.

    fds and nfds are those of poll(). tmo_p is `byref` of a timespec: zeros
    only look. None waits for as long as it takes. sigmask is `byref` of a
    sigset_t, the signals that are held back until the call returns, or None to
    leave that as it is: what sigprocmask() held back before, and is not in
    sigmask, comes during the call and at no other time.

    Returns what poll() does, or -1 with errno EINTR (a signal came), EINVAL
    (also where tv_nsec is not from 0 to 999999999, or tv_sec is negative), and
    those of poll(). The timespec stays as it is.

    The GIL is released meanwhile.

    ppoll(2)
    """


export(globals())

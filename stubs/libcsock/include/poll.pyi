from ctypes import c_ulong

from libcsock._syntax import Ref, Struct, _Elements, _Int
from libcsock.include.signal import sigset_t as sigset_t
from libcsock.include.time import timespec as timespec

__all__ = [
    "sigset_t", "timespec", "POLLIN", "POLLPRI", "POLLOUT", "POLLERR", "POLLHUP", "POLLNVAL",
    "POLLRDNORM", "POLLRDBAND", "POLLWRNORM", "POLLWRBAND", "POLLMSG", "POLLREMOVE", "POLLRDHUP",
    "nfds_t", "pollfd", "poll", "ppoll",
]  # fmt: skip

POLLIN: int
POLLPRI: int
POLLOUT: int
POLLERR: int
POLLHUP: int
POLLNVAL: int
POLLRDNORM: int
POLLRDBAND: int
POLLWRNORM: int
POLLWRBAND: int
POLLMSG: int
POLLREMOVE: int
POLLRDHUP: int

class nfds_t(c_ulong):
    """`nfds_t`: how many elements poll() looks at, 64 bits without sign."""

class pollfd(Struct):
    """`struct pollfd`: a descriptor, what to wait for (`events`), and what happened (`revents`). 8 bytes."""
    fd: int
    events: int
    revents: int
    def __init__(self, fd: int = ..., events: int = ..., revents: int = ...) -> None: ...

def poll(fds: _Elements[pollfd] | None, nfds: _Int, timeout: _Int, /) -> int:
    """int poll(struct pollfd *fds, nfds_t nfds, int timeout)

    Wait until one of several descriptors is ready.

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

def ppoll(
    fds: _Elements[pollfd] | None, nfds: _Int, tmo_p: Ref[timespec] | None, sigmask: Ref[sigset_t] | None, /
) -> int:
    """int ppoll(struct pollfd *fds, nfds_t nfds, const struct timespec *tmo_p, const sigset_t *sigmask)

    Wait as poll() does, with other signals held back meanwhile.

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

from typing import Literal, overload

from libcsock._syntax import CUnion, Ref, Struct, _Elements, _Int
from libcsock.include.signal import sigset_t as sigset_t
from libcsock.include.time import timespec as timespec

__all__ = [
    "sigset_t", "timespec", "EPOLLIN", "EPOLLPRI", "EPOLLOUT", "EPOLLERR", "EPOLLHUP", "EPOLLRDNORM",
    "EPOLLRDBAND", "EPOLLWRNORM", "EPOLLWRBAND", "EPOLLMSG", "EPOLLRDHUP", "EPOLLEXCLUSIVE",
    "EPOLLWAKEUP", "EPOLLONESHOT", "EPOLLET", "EPOLL_CLOEXEC", "EPOLL_CTL_ADD", "EPOLL_CTL_DEL",
    "EPOLL_CTL_MOD", "EPOLL_IOC_TYPE", "EPIOCSPARAMS", "EPIOCGPARAMS", "epoll_data", "epoll_data_t",
    "epoll_event", "epoll_params", "epoll_create", "epoll_create1", "epoll_ctl", "epoll_wait",
    "epoll_pwait", "epoll_pwait2",
]  # fmt: skip

EPOLLIN: int
EPOLLPRI: int
EPOLLOUT: int
EPOLLERR: int
EPOLLHUP: int
EPOLLRDNORM: int
EPOLLRDBAND: int
EPOLLWRNORM: int
EPOLLWRBAND: int
EPOLLMSG: int
EPOLLRDHUP: int
EPOLLEXCLUSIVE: int
EPOLLWAKEUP: int
EPOLLONESHOT: int
EPOLLET: int
EPOLL_CLOEXEC: int
EPOLL_CTL_ADD: int
EPOLL_CTL_DEL: Literal[2]
EPOLL_CTL_MOD: int
EPOLL_IOC_TYPE: int
EPIOCSPARAMS: int
EPIOCGPARAMS: int

class epoll_data(CUnion):
    """`union epoll_data`, `epoll_data_t`: what the kernel hands back with an event; its meaning is yours.

    `ptr` keeps nothing alive: an object whose address is stored there must be kept elsewhere.
    """
    ptr: int | None
    fd: int
    u32: int
    u64: int
    def __init__(self, ptr: int | None = ..., fd: int = ..., u32: int = ..., u64: int = ...) -> None: ...

epoll_data_t = epoll_data

class epoll_event(Struct):
    """`struct epoll_event`: EPOLL* flags and the data that goes with the descriptor.

    12 bytes on x86-64, where the kernel wants it packed as on 32-bit x86; 16 bytes on every other processor.
    """
    events: int
    data: epoll_data
    def __init__(self, events: int = ..., data: epoll_data = ...) -> None: ...

class epoll_params(Struct):
    """`struct epoll_params`: how an epoll instance polls its network devices busily, for EPIOCSPARAMS. 8 bytes.

    `busy_poll_usecs` is for how many microseconds, `busy_poll_budget` for how many packets at most, `prefer_busy_poll`
    is 1 to keep the device's interrupts off meanwhile.
    """
    busy_poll_usecs: int
    busy_poll_budget: int
    prefer_busy_poll: int
    def __init__(
        self, busy_poll_usecs: int = ..., busy_poll_budget: int = ..., prefer_busy_poll: int = ...
    ) -> None: ...

def epoll_create(size: _Int, /) -> int:
    """int epoll_create(int size)

    Create an epoll instance.

    size was once a hint of how many descriptors it will watch. The kernel
    ignores it, but it must be positive.

    Returns the new descriptor, to be closed with close(), or -1 with errno
    EINVAL (size is not positive), EMFILE or ENFILE (no descriptor left),
    ENOMEM.

    As in C the descriptor survives an exec; epoll_create1(EPOLL_CLOEXEC) makes
    one that does not.

    epoll_create(2)
    """

def epoll_create1(flags: _Int, /) -> int:
    """int epoll_create1(int flags)

    Create an epoll instance.

    flags is 0 or EPOLL_CLOEXEC, with which the descriptor is closed by an
    exec.

    Returns the new descriptor, or -1 with errno EINVAL (another flag), EMFILE
    or ENFILE (no descriptor left), ENOMEM.

    epoll_create1(2)
    """

@overload
def epoll_ctl(epfd: _Int, op: _Int, fd: _Int, event: Ref[epoll_event], /) -> int:
    """int epoll_ctl(int epfd, int op, int fd, struct epoll_event *event)

    Add a descriptor to an epoll instance, change what it waits for, or remove
    it.

    op is EPOLL_CTL_ADD, EPOLL_CTL_MOD or EPOLL_CTL_DEL. event is `byref` of an
    epoll_event: in `events` what to wait for (EPOLLIN, EPOLLOUT, EPOLLRDHUP …;
    EPOLLET for edge-triggered, EPOLLONESHOT for once only), in `data` what
    epoll_wait() shall hand back. The kernel copies it. With EPOLL_CTL_DEL it
    may be None.

    Returns 0, or -1 with errno EEXIST (ADD: is in already), ENOENT (MOD, DEL:
    is not in), EBADF, EPERM (a regular file or a directory is always ready and
    cannot be watched), EINVAL (epfd is no epoll instance, or fd is epfd),
    EFAULT (None where an event is needed), ELOOP, ENOMEM, ENOSPC (the user's
    limit of watches).

    epoll_ctl(2)
    """

@overload
def epoll_ctl(epfd: _Int, op: Literal[2], fd: _Int, event: None, /) -> int: ...  # EPOLL_CTL_DEL
def epoll_wait(epfd: _Int, events: _Elements[epoll_event], maxevents: _Int, timeout: _Int, /) -> int:
    """int epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)

    Wait until descriptors of an epoll instance are ready.

    events is an array to be filled, `(epoll_event * 64)()`, and maxevents how
    many of its elements may be: at most `len(events)`, at least 1. timeout is
    in milliseconds: 0 only looks, -1 waits for as long as it takes.

    Returns how many elements were filled, 0 when the time was over, or -1 with
    errno EINTR (a signal came), EBADF, EINVAL (epfd is no epoll instance, or
    maxevents is not positive). In each filled element `events` says what
    happened (EPOLLERR and EPOLLHUP are told without being asked for) and
    `data` is what epoll_ctl() was given.

    The GIL is released meanwhile. A maxevents greater than the array is a
    ValueError. After a signal that Python handles the result is -1/EINTR,
    where select.epoll.poll() would go on waiting.

    epoll_wait(2)
    """

def epoll_pwait(
    epfd: _Int, events: _Elements[epoll_event], maxevents: _Int, timeout: _Int, sigmask: Ref[sigset_t] | None, /
) -> int:
    """int epoll_pwait(int epfd, struct epoll_event *events, int maxevents, int timeout, const sigset_t *sigmask)

    Wait as epoll_wait() does, with other signals held back meanwhile.

    epfd, events, maxevents and timeout (in milliseconds) are those of
    epoll_wait(). sigmask is `byref` of a sigset_t, the signals that are held
    back until the call returns, or None to leave that as it is: what
    sigprocmask() held back before, and is not in sigmask, comes during the
    call and at no other time.

    Returns what epoll_wait() does, or -1 with errno EINTR (a signal came), and
    the others of epoll_wait(). The GIL is released meanwhile.

    epoll_pwait(2)
    """

def epoll_pwait2(
    epfd: _Int,
    events: _Elements[epoll_event],
    maxevents: _Int,
    timeout: Ref[timespec] | None,
    sigmask: Ref[sigset_t] | None,
    /,
) -> int:
    """int epoll_pwait2(int epfd, struct epoll_event *events, int maxevents, const struct timespec *timeout, const sigset_t *sigmask)

    Wait as epoll_pwait() does, with a timeout to the nanosecond.

    epfd, events, maxevents and sigmask are those of epoll_pwait(). timeout is
    `byref` of a timespec: zeros only look. None waits for as long as it takes.

    Returns what epoll_wait() does, or -1 with errno EINTR (a signal came),
    EINVAL (also where tv_nsec is not from 0 to 999999999, or tv_sec is
    negative), ENOSYS (a kernel before Linux 5.11), and the others of
    epoll_wait(). The GIL is released meanwhile. A libc that lacks it raises
    OSError: glibc has it since 2.35.

    epoll_pwait2(2)
    """

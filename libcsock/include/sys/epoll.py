"""`<sys/epoll.h>`: which of many descriptors are ready."""

from ctypes import c_int, c_uint8, c_uint16, c_uint32, c_uint64, c_void_p

from libcsock._ctype import TYPE_CHECKING, Annotated, const_ptr, counted_by, nullable, only_read, ptr
from libcsock._extern import extern
from libcsock._header import export
from libcsock._machine import abi
from libcsock._notation import Flags, Name
from libcsock._shapes import wait
from libcsock._struct import CUnion, Struct
from libcsock.include.signal import sigset_t
from libcsock.include.time import timespec

if TYPE_CHECKING:
    from typing import Any

# What to wait for, and what happened
EPOLLIN = 0x1
EPOLLPRI = 0x2
EPOLLOUT = 0x4
EPOLLERR = 0x8
EPOLLHUP = 0x10
EPOLLRDNORM = 0x40
EPOLLRDBAND = 0x80
EPOLLWRNORM = 0x100
EPOLLWRBAND = 0x200
EPOLLMSG = 0x400
EPOLLRDHUP = 0x2000
EPOLLEXCLUSIVE = 0x10000000
EPOLLWAKEUP = 0x20000000
EPOLLONESHOT = 0x40000000
EPOLLET = 0x80000000

# Flags of epoll_create1()
EPOLL_CLOEXEC = 0o2000000

# What epoll_ctl() does
EPOLL_CTL_ADD = 1
EPOLL_CTL_DEL = 2
EPOLL_CTL_MOD = 3

# Requests of ioctl(), with a struct epoll_params
EPOLL_IOC_TYPE = 0x8a
EPIOCSPARAMS = abi(0x40088a01, ppc64le=0x80088a01)
EPIOCGPARAMS = abi(0x80088a02, ppc64le=0x40088a02)

_NAMES_SINCE = {"glibc 2.40": "epoll_params EPOLL_IOC_TYPE EPIOCSPARAMS EPIOCGPARAMS"}


class epoll_data(CUnion):
    """`union epoll_data`, `epoll_data_t`: what the kernel hands back with an event; its meaning is yours.

    `ptr` keeps nothing alive: an object whose address is stored there must be kept elsewhere.
    """

    __slots__ = ()
    _c_name_ = "epoll_data_t"
    _fields_ = [("ptr", c_void_p), ("fd", c_int), ("u32", c_uint32), ("u64", c_uint64)]

    def __str__(self) -> str:
        return f"{{u32={self.u32}, u64={self.u64}}}"


epoll_data_t = epoll_data


class epoll_event(Struct):
    """`struct epoll_event`: EPOLL* flags and the data that goes with the descriptor.

    12 bytes on x86-64, where the kernel wants it packed as on 32-bit x86; 16 bytes on every other processor.
    """

    __slots__ = ()
    _room_ = "_room_of_epoll_event"
    _packed_on_ = ("x86_64",)
    _fields_ = [("events", c_uint32), ("data", epoll_data)]
    _notation_ = {"events": Flags("EPOLL[A-Z]*")}


class _event_in_array(epoll_event):
    """An element of an array, which keeps its `data`: to read `events[i].data.fd` makes no objects but the number."""

    __slots__ = ("data",)
    _view_of_ = epoll_event

    def __setattr__(self, name: str, value: object) -> None:
        if name == "data":  # copies, as for any struct
            _data.__set__(self, value)
        else:
            super().__setattr__(name, value)


_data: "Any" = epoll_event.data
_keep_data: "Any" = _event_in_array.data


def _views(array: "Any") -> "list[Any]":
    views = list(array)
    for each, other in zip(views, array):  # of its own `data` it would be part, a cycle
        _keep_data.__set__(each, _data.__get__(other))
    return views


class epoll_params(Struct):
    """`struct epoll_params`: how an epoll instance polls its network devices busily, for EPIOCSPARAMS. 8 bytes.

    `busy_poll_usecs` is for how many microseconds, `busy_poll_budget` for how many packets at most, `prefer_busy_poll`
    is 1 to keep the device's interrupts off meanwhile.
    """

    __slots__ = ()
    _fields_ = [
        ("busy_poll_usecs", c_uint32),
        ("busy_poll_budget", c_uint16),
        ("prefer_busy_poll", c_uint8),
        ("__pad", c_uint8),
    ]


_event_in_array.__name__ = "epoll_event"
epoll_event._view_ = _event_in_array
epoll_event._views_ = _views


@extern()
def epoll_create(size: c_int) -> c_int:
    """Create an epoll instance.

    size was once a hint of how many descriptors it will watch. The kernel
    ignores it, but it must be positive.

    Returns the new descriptor, to be closed with close(), or -1 with errno
    EINVAL (size is not positive), EMFILE or ENFILE (no descriptor left),
    ENOMEM.

    As in C the descriptor survives an exec; epoll_create1(EPOLL_CLOEXEC) makes
    one that does not.

    epoll_create(2)
    """


@extern()
def epoll_create1(flags: Annotated[c_int, Flags("EPOLL_CLOEXEC")]) -> c_int:
    """Create an epoll instance.

    flags is 0 or EPOLL_CLOEXEC, with which the descriptor is closed by an
    exec.

    Returns the new descriptor, or -1 with errno EINVAL (another flag), EMFILE
    or ENFILE (no descriptor left), ENOMEM.

    epoll_create1(2)
    """


@extern()
def epoll_ctl(
    epfd: c_int,
    op: Annotated[c_int, Name("EPOLL_CTL_*")],
    fd: c_int,
    event: Annotated[ptr[epoll_event], nullable, only_read],
) -> c_int:
    """Add a descriptor to an epoll instance, change what it waits for, or remove
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


@extern(shape=wait)
def epoll_wait(
    epfd: c_int, events: Annotated[ptr[epoll_event], counted_by("maxevents")], maxevents: c_int, timeout: c_int
) -> c_int:
    """Wait until descriptors of an epoll instance are ready.

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


@extern()
def epoll_pwait(
    epfd: c_int,
    events: Annotated[ptr[epoll_event], counted_by("maxevents")],
    maxevents: c_int,
    timeout: c_int,
    sigmask: Annotated[const_ptr[sigset_t], nullable],
) -> c_int:
    """Wait as epoll_wait() does, with other signals held back meanwhile.

    epfd, events, maxevents and timeout (in milliseconds) are those of
    epoll_wait(). sigmask is `byref` of a sigset_t, the signals that are held
    back until the call returns, or None to leave that as it is: what
    sigprocmask() held back before, and is not in sigmask, comes during the
    call and at no other time.

    Returns what epoll_wait() does, or -1 with errno EINTR (a signal came), and
    the others of epoll_wait(). The GIL is released meanwhile.

    epoll_pwait(2)
    """


@extern(since="glibc 2.35")
def epoll_pwait2(
    epfd: c_int,
    events: Annotated[ptr[epoll_event], counted_by("maxevents")],
    maxevents: c_int,
    timeout: Annotated[const_ptr[timespec], nullable],
    sigmask: Annotated[const_ptr[sigset_t], nullable],
) -> c_int:
    """Wait as epoll_pwait() does, with a timeout to the nanosecond.

    epfd, events, maxevents and sigmask are those of epoll_pwait(). timeout is
    `byref` of a timespec: zeros only look. None waits for as long as it takes.

    Returns what epoll_wait() does, or -1 with errno EINTR (a signal came),
    EINVAL (also where tv_nsec is not from 0 to 999999999, or tv_sec is
    negative), ENOSYS (a kernel before Linux 5.11), and the others of
    epoll_wait(). The GIL is released meanwhile. A libc that lacks it raises
    OSError: glibc has it since 2.35.

    epoll_pwait2(2)
    """


export(globals())

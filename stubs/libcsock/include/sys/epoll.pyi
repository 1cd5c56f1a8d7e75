from typing import Literal, overload

from libcsock._syntax import CUnion, Ref, Struct, _Elements, _Int
from libcsock.include.signal import sigset_t as sigset_t
from libcsock.include.time import timespec as timespec

__all__ = [
    "EPOLL_CLOEXEC", "EPOLLERR", "EPOLLET", "EPOLLHUP", "EPOLLIN", "EPOLLMSG", "EPOLLONESHOT",
    "EPOLLOUT", "EPOLLPRI", "EPOLLRDBAND", "EPOLLRDHUP", "EPOLLRDNORM", "EPOLLWRBAND", "EPOLLWRNORM",
    "sigset_t", "timespec", "EPOLLEXCLUSIVE", "EPOLLWAKEUP", "EPOLL_CTL_ADD", "EPOLL_CTL_DEL",
    "EPOLL_CTL_MOD", "epoll_data", "epoll_data_t", "epoll_event", "epoll_create", "epoll_create1",
    "epoll_ctl", "epoll_wait", "epoll_pwait", "epoll_pwait2",
]  # fmt: skip

EPOLL_CLOEXEC: int
EPOLLERR: int
EPOLLET: int
EPOLLHUP: int
EPOLLIN: int
EPOLLMSG: int
EPOLLONESHOT: int
EPOLLOUT: int
EPOLLPRI: int
EPOLLRDBAND: int
EPOLLRDHUP: int
EPOLLRDNORM: int
EPOLLWRBAND: int
EPOLLWRNORM: int
EPOLLEXCLUSIVE: int
EPOLLWAKEUP: int
EPOLL_CTL_ADD: int
EPOLL_CTL_DEL: Literal[2]
EPOLL_CTL_MOD: int

class epoll_data(CUnion):
    ptr: int | None
    fd: int
    u32: int
    u64: int
    def __init__(self, ptr: int | None = ..., fd: int = ..., u32: int = ..., u64: int = ...) -> None: ...

epoll_data_t = epoll_data

class epoll_event(Struct):
    events: int
    data: epoll_data
    def __init__(self, events: int = ..., data: epoll_data = ...) -> None: ...

def epoll_create(size: _Int, /) -> int: ...
def epoll_create1(flags: _Int, /) -> int: ...
@overload
def epoll_ctl(epfd: _Int, op: _Int, fd: _Int, event: Ref[epoll_event], /) -> int: ...
@overload
def epoll_ctl(epfd: _Int, op: Literal[2], fd: _Int, event: None, /) -> int: ...  # EPOLL_CTL_DEL
def epoll_wait(epfd: _Int, events: _Elements[epoll_event], maxevents: _Int, timeout: _Int, /) -> int: ...
def epoll_pwait(
    epfd: _Int, events: _Elements[epoll_event], maxevents: _Int, timeout: _Int, sigmask: Ref[sigset_t] | None, /
) -> int: ...
def epoll_pwait2(
    epfd: _Int,
    events: _Elements[epoll_event],
    maxevents: _Int,
    timeout: Ref[timespec] | None,
    sigmask: Ref[sigset_t] | None,
    /,
) -> int: ...

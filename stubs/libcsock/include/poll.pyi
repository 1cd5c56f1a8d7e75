from ctypes import c_ulong

from libcsock._syntax import Ref, Struct, _Elements, _Int
from libcsock.include.signal import sigset_t as sigset_t
from libcsock.include.time import timespec as timespec

__all__ = [
    "POLLERR", "POLLHUP", "POLLIN", "POLLMSG", "POLLNVAL", "POLLOUT", "POLLPRI", "POLLRDBAND",
    "POLLRDHUP", "POLLRDNORM", "POLLWRBAND", "POLLWRNORM", "sigset_t", "timespec", "POLLREMOVE",
    "nfds_t", "pollfd", "poll", "ppoll",
]  # fmt: skip

POLLERR: int
POLLHUP: int
POLLIN: int
POLLMSG: int
POLLNVAL: int
POLLOUT: int
POLLPRI: int
POLLRDBAND: int
POLLRDHUP: int
POLLRDNORM: int
POLLWRBAND: int
POLLWRNORM: int
POLLREMOVE: int

class nfds_t(c_ulong): ...

class pollfd(Struct):
    fd: int
    events: int
    revents: int
    def __init__(self, fd: int = ..., events: int = ..., revents: int = ...) -> None: ...

def poll(fds: _Elements[pollfd] | None, nfds: _Int, timeout: _Int, /) -> int: ...
def ppoll(
    fds: _Elements[pollfd] | None, nfds: _Int, tmo_p: Ref[timespec] | None, sigmask: Ref[sigset_t] | None, /
) -> int: ...

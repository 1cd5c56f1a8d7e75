from ctypes import c_ulong

from libcsock._syntax import Struct, _Elements, _Int

__all__ = [
    "POLLERR", "POLLHUP", "POLLIN", "POLLMSG", "POLLNVAL", "POLLOUT", "POLLPRI", "POLLRDBAND",
    "POLLRDHUP", "POLLRDNORM", "POLLWRBAND", "POLLWRNORM", "POLLREMOVE", "nfds_t", "pollfd", "poll",
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

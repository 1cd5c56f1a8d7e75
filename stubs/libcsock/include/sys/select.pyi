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
    tv_sec: int
    tv_usec: int
    def __init__(self, tv_sec: int = ..., tv_usec: int = ...) -> None: ...

class fd_set(Struct):
    fds_bits: Array[c_long]
    def __init__(self, fds_bits: Array[c_long] | tuple[int, ...] = ...) -> None: ...

def FD_SET(fd: _Int, set: Ref[fd_set], /) -> None: ...
def FD_CLR(fd: _Int, set: Ref[fd_set], /) -> None: ...
def FD_ISSET(fd: _Int, set: Ref[fd_set], /) -> int: ...
def FD_ZERO(set: Ref[fd_set], /) -> None: ...
def select(
    nfds: _Int,
    readfds: Ref[fd_set] | None,
    writefds: Ref[fd_set] | None,
    exceptfds: Ref[fd_set] | None,
    timeout: Ref[timeval] | None,
    /,
) -> int: ...
def pselect(
    nfds: _Int,
    readfds: Ref[fd_set] | None,
    writefds: Ref[fd_set] | None,
    exceptfds: Ref[fd_set] | None,
    timeout: Ref[timespec] | None,
    sigmask: Ref[sigset_t] | None,
    /,
) -> int: ...

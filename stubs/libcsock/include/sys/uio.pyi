from libcsock._syntax import Struct, _Elements, _Input, _Int
from libcsock.include.sys.types import *

__all__ = [
    "size_t", "ssize_t", "off_t", "pid_t", "uid_t", "gid_t", "id_t", "mode_t", "time_t", "suseconds_t",
    "useconds_t", "clockid_t", "clock_t", "timer_t", "RWF_HIPRI", "RWF_DSYNC", "RWF_SYNC", "RWF_NOWAIT",
    "RWF_APPEND", "UIO_MAXIOV", "iovec", "readv", "writev", "preadv", "pwritev", "preadv2", "pwritev2",
    "process_vm_readv", "process_vm_writev",
]  # fmt: skip

RWF_HIPRI: int
RWF_DSYNC: int
RWF_SYNC: int
RWF_NOWAIT: int
RWF_APPEND: int
UIO_MAXIOV: int

class iovec(Struct):
    iov_len: int
    @property
    def iov_base(self) -> int | None: ...
    @iov_base.setter
    def iov_base(self, value: _Input | int | None) -> None: ...
    def __init__(self, iov_base: _Input | int | None = ..., iov_len: int = ...) -> None: ...

def readv(fd: _Int, iov: _Elements[iovec], iovcnt: _Int, /) -> int: ...
def writev(fd: _Int, iov: _Elements[iovec], iovcnt: _Int, /) -> int: ...
def preadv(fd: _Int, iov: _Elements[iovec], iovcnt: _Int, offset: _Int, /) -> int: ...
def pwritev(fd: _Int, iov: _Elements[iovec], iovcnt: _Int, offset: _Int, /) -> int: ...
def preadv2(fd: _Int, iov: _Elements[iovec], iovcnt: _Int, offset: _Int, flags: _Int, /) -> int: ...
def pwritev2(fd: _Int, iov: _Elements[iovec], iovcnt: _Int, offset: _Int, flags: _Int, /) -> int: ...
def process_vm_readv(
    pid: _Int, lvec: _Elements[iovec], liovcnt: _Int, rvec: _Elements[iovec], riovcnt: _Int, flags: _Int, /
) -> int: ...
def process_vm_writev(
    pid: _Int, lvec: _Elements[iovec], liovcnt: _Int, rvec: _Elements[iovec], riovcnt: _Int, flags: _Int, /
) -> int: ...

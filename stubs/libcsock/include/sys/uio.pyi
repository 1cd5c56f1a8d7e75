from libcsock._syntax import Struct, _Elements, _Input, _Int
from libcsock.include.sys.types import *

__all__ = [
    "size_t", "ssize_t", "off_t", "pid_t", "uid_t", "gid_t", "id_t", "mode_t", "time_t", "suseconds_t",
    "useconds_t", "clockid_t", "clock_t", "timer_t", "RWF_HIPRI", "RWF_DSYNC", "RWF_SYNC", "RWF_NOWAIT",
    "RWF_APPEND", "RWF_NOAPPEND", "RWF_ATOMIC", "RWF_DONTCACHE", "UIO_MAXIOV", "iovec", "readv",
    "writev", "preadv", "pwritev", "preadv2", "pwritev2", "process_vm_readv", "process_vm_writev",
]  # fmt: skip

RWF_HIPRI: int
RWF_DSYNC: int
RWF_SYNC: int
RWF_NOWAIT: int
RWF_APPEND: int
RWF_NOAPPEND: int
RWF_ATOMIC: int
RWF_DONTCACHE: int
UIO_MAXIOV: int

class iovec(Struct):
    """`struct iovec`: a piece of memory, and how many bytes it has. 16 bytes.

    `iov_base` takes what `void *` takes: a buffer, `byref`, a struct, bytes that are only to be sent. It reads as the
    address. The struct, or the array or struct that it is part of, keeps alive what was assigned. A call refuses an
    `iov_len` greater than that, and an address without an owner: a bare number, or one in a copy of the struct's bytes.
    """
    iov_len: int
    @property
    def iov_base(self) -> int | None: ...
    @iov_base.setter
    def iov_base(self, value: _Input | int | None) -> None: ...
    def __init__(self, iov_base: _Input | int | None = ..., iov_len: int = ...) -> None: ...

def readv(fd: _Int, iov: _Elements[iovec], iovcnt: _Int, /) -> int:
    """ssize_t readv(int fd, const struct iovec *iov, int iovcnt)

    Read what a descriptor has, into several buffers, one filled after the other.

    iov is an array of iovec, `(iovec * 2)()`, or `byref` of one: in each
    iov_base a writable buffer and in iov_len how many bytes of it may be
    filled. iovcnt is how many of the array count, UIO_MAXIOV at most; more
    than it has is a ValueError.

    Returns how many bytes were read in all, which may be fewer, 0 at the end
    of the file or when the peer has closed, or -1 with errno EINVAL (iovcnt is
    negative or too great, or the lengths are in sum) and those of read().

    An iov_len greater than its buffer is a ValueError, and so is an address of
    nothing that was assigned; bytes cannot be filled: a TypeError. The GIL is
    released meanwhile. After a signal that Python handles the result is
    -1/EINTR.

    readv(2)
    """

def writev(fd: _Int, iov: _Elements[iovec], iovcnt: _Int, /) -> int:
    """ssize_t writev(int fd, const struct iovec *iov, int iovcnt)

    Write several buffers to a descriptor, one after the other, as if they were
    one.

    iov is an array of iovec, `(iovec * 2)()`, or `byref` of one: in each
    iov_base bytes or a buffer and in iov_len how many bytes of it to write.
    iovcnt is how many of the array count, UIO_MAXIOV at most; more than it has
    is a ValueError.

    Returns how many bytes were written in all, which may be fewer, or -1 with
    errno EINVAL (iovcnt is negative or too great, or the lengths are in sum)
    and those of write().

    An iov_len greater than its buffer is a ValueError, and so is an address of
    nothing that was assigned. The GIL is released meanwhile. After a signal
    that Python handles the result is -1/EINTR.

    writev(2)
    """

def preadv(fd: _Int, iov: _Elements[iovec], iovcnt: _Int, offset: _Int, /) -> int:
    """ssize_t preadv(int fd, const struct iovec *iov, int iovcnt, off_t offset)

    Read from a place in a file into several buffers, and leave the file's
    position where it is.

    iov and iovcnt are the buffers, as in readv(); offset is where in the file,
    in bytes from its start.

    Returns how many bytes were read in all, 0 at the end of the file, or -1
    with errno ESPIPE (a pipe or socket has no places), EINVAL (offset is
    negative) and those of readv().

    preadv(2)
    """

def pwritev(fd: _Int, iov: _Elements[iovec], iovcnt: _Int, offset: _Int, /) -> int:
    """ssize_t pwritev(int fd, const struct iovec *iov, int iovcnt, off_t offset)

    Write several buffers to a place in a file, and leave the file's position
    where it is.

    iov and iovcnt are the buffers, as in writev(); offset is where in the
    file, in bytes from its start. On Linux a descriptor that is O_APPEND
    writes at the end all the same.

    Returns how many bytes were written in all, or -1 with errno ESPIPE (a pipe
    or socket has no places), EINVAL (offset is negative) and those of
    writev().

    pwritev(2)
    """

def preadv2(fd: _Int, iov: _Elements[iovec], iovcnt: _Int, offset: _Int, flags: _Int, /) -> int:
    """ssize_t preadv2(int fd, const struct iovec *iov, int iovcnt, off_t offset, int flags)

    Read from a place in a file into several buffers, and say how.

    iov, iovcnt and offset are those of preadv(), but an offset of -1 is the
    file's position, which moves then. flags is 0 or RWF_HIPRI (ask the disk
    again and again) and RWF_NOWAIT (only what is there without waiting), or'ed
    together.

    Returns how many bytes were read in all, 0 at the end of the file, or -1
    with errno EAGAIN (RWF_NOWAIT and it would have to wait), EOPNOTSUPP (a
    flag that is unknown, or not for this file) and those of preadv(). A libc
    without it is an OSError with ENOSYS.

    preadv2(2)
    """

def pwritev2(fd: _Int, iov: _Elements[iovec], iovcnt: _Int, offset: _Int, flags: _Int, /) -> int:
    """ssize_t pwritev2(int fd, const struct iovec *iov, int iovcnt, off_t offset, int flags)

    Write several buffers to a place in a file, and say how.

    iov, iovcnt and offset are those of pwritev(), but an offset of -1 is the
    file's position, which moves then. flags is 0 or RWF_APPEND (at the end of
    the file), RWF_DSYNC and RWF_SYNC (wait for the disk, as with O_DSYNC and
    O_SYNC, this once), RWF_HIPRI and RWF_NOWAIT, or'ed together.

    Returns how many bytes were written in all, or -1 with errno EAGAIN
    (RWF_NOWAIT and it would have to wait), EOPNOTSUPP (a flag that is unknown,
    or not for this file) and those of pwritev(). A libc without it is an
    OSError with ENOSYS.

    pwritev2(2)
    """

def process_vm_readv(
    pid: _Int, lvec: _Elements[iovec], liovcnt: _Int, rvec: _Elements[iovec], riovcnt: _Int, flags: _Int, /
) -> int:
    """ssize_t process_vm_readv(pid_t pid, const struct iovec *lvec, unsigned long liovcnt, const struct iovec *rvec, unsigned long riovcnt, unsigned long flags)

    Copy memory of another process, as a debugger does.

    pid is the process. lvec is an array of iovec and liovcnt how many of them
    count: the buffers here, as in readv(). rvec and riovcnt are the same for
    the memory there, whose addresses are plain numbers in iov_base, such as
    `addressof(x)` gave there. flags is 0.

    Returns how many bytes were copied, which may be fewer where a part of the
    memory there is missing, or -1 with errno ESRCH (no such process), EPERM
    (not allowed to look), EFAULT (no such memory there), EINVAL (flags, a
    count above UIO_MAXIOV, or lengths that are too great in sum), ENOMEM.

    Addresses there are checked only where pid is this process itself: then as
    those here.

    process_vm_readv(2)
    """

def process_vm_writev(
    pid: _Int, lvec: _Elements[iovec], liovcnt: _Int, rvec: _Elements[iovec], riovcnt: _Int, flags: _Int, /
) -> int:
    """ssize_t process_vm_writev(pid_t pid, const struct iovec *lvec, unsigned long liovcnt, const struct iovec *rvec, unsigned long riovcnt, unsigned long flags)

    Copy memory to another process, as a debugger does.

    pid is the process. lvec and liovcnt are the buffers here, as in writev();
    rvec and riovcnt the memory there, whose addresses are plain numbers in
    iov_base. flags is 0.

    Returns how many bytes were copied, which may be fewer where a part of the
    memory there is missing or read-only, or -1 with errno as
    process_vm_readv() sets it.

    Addresses there are checked only where pid is this process itself: then as
    those of readv(). What the other process makes of its new memory is between
    the two.

    process_vm_writev(2)
    """

from ctypes import c_size_t, c_uint64, c_ulong

from libcsock._syntax import Ref, _Int
from libcsock.include.stdint import *

__all__ = [
    "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t",
    "EFD_CLOEXEC", "EFD_NONBLOCK", "EFD_SEMAPHORE", "eventfd_t", "eventfd", "eventfd_read",
    "eventfd_write",
]  # fmt: skip

EFD_CLOEXEC: int
EFD_NONBLOCK: int
EFD_SEMAPHORE: int

class eventfd_t(c_uint64):
    """`eventfd_t`: what an eventfd counts, 64 bits without sign."""

def eventfd(initval: _Int, flags: _Int, /) -> int:
    """int eventfd(unsigned int initval, int flags)

    Create a counter that one thread or process can wake another with.

    initval is what the counter starts with. flags are 0 or EFD_CLOEXEC,
    EFD_NONBLOCK and EFD_SEMAPHORE (each read takes 1 from it), or'ed together.
    poll(), select() and epoll_wait() find it ready to read from while it is
    not 0.

    Returns the new descriptor, or -1 with errno EINVAL (another flag), EMFILE
    or ENFILE (no descriptor left), ENODEV, ENOMEM.

    As in C the descriptor survives an exec unless EFD_CLOEXEC is given;
    os.eventfd() gives it of its own accord.

    eventfd(2)
    """

def eventfd_read(fd: _Int, value: Ref[c_uint64 | c_ulong | c_size_t], /) -> int:
    """int eventfd_read(int fd, eventfd_t *value)

    Take the counter of an eventfd back to 0; block while it is 0.

    value is `byref` of an eventfd_t that gets what was counted. With
    EFD_SEMAPHORE it gets 1, and the counter is less by 1.

    Returns 0, or -1 with errno EAGAIN (EFD_NONBLOCK and the counter is 0),
    EINTR (a signal came), EBADF, EINVAL. It is no more than a read() of 8
    bytes.

    eventfd_read(3)
    """

def eventfd_write(fd: _Int, value: _Int, /) -> int:
    """int eventfd_write(int fd, eventfd_t value)

    Add to the counter of an eventfd; block while it has no room for so much.

    value is how much, up to 2**64 - 2, and the sum is no more than that
    either.

    Returns 0, or -1 with errno EAGAIN (EFD_NONBLOCK and no room), EINTR (a
    signal came), EINVAL (2**64 - 1), EBADF. It is no more than a write() of 8
    bytes.

    eventfd_write(3)
    """

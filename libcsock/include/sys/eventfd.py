"""`<sys/eventfd.h>`: a counter that is a descriptor, to wake who waits for it."""

from ctypes import c_int, c_uint, c_uint64

from libcsock._ctype import Annotated, ptr
from libcsock._extern import extern
from libcsock._header import export
from libcsock._notation import Flags
from libcsock.include.stdint import *

# Flags of eventfd()
EFD_CLOEXEC = 0o2000000
EFD_NONBLOCK = 0o4000
EFD_SEMAPHORE = 1


class eventfd_t(c_uint64):
    """`eventfd_t`: what an eventfd counts, 64 bits without sign."""


@extern()
def eventfd(initval: c_uint, flags: Annotated[c_int, Flags("EFD_SEMAPHORE EFD_CLOEXEC EFD_NONBLOCK")]) -> c_int:
    """Create a counter that one thread or process can wake another with.

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


@extern()
def eventfd_read(fd: c_int, value: ptr[eventfd_t]) -> c_int:
    """Take the counter of an eventfd back to 0; block while it is 0.

    value is `byref` of an eventfd_t that gets what was counted. With
    EFD_SEMAPHORE it gets 1, and the counter is less by 1.

    Returns 0, or -1 with errno EAGAIN (EFD_NONBLOCK and the counter is 0),
    EINTR (a signal came), EBADF, EINVAL. It is no more than a read() of 8
    bytes.

    eventfd_read(3)
    """


@extern()
def eventfd_write(fd: c_int, value: eventfd_t) -> c_int:
    """Add to the counter of an eventfd; block while it has no room for so much.

    value is how much, up to 2**64 - 2, and the sum is no more than that
    either.

    Returns 0, or -1 with errno EAGAIN (EFD_NONBLOCK and no room), EINTR (a
    signal came), EINVAL (2**64 - 1), EBADF. It is no more than a write() of 8
    bytes.

    eventfd_write(3)
    """


export(globals())

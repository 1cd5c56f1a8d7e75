from libcsock._syntax import Ref, Struct, _Int
from libcsock.include.signal import sigset_t as sigset_t

__all__ = [
    "sigset_t", "SFD_CLOEXEC", "SFD_NONBLOCK", "signalfd_siginfo", "signalfd",
]  # fmt: skip

SFD_CLOEXEC: int
SFD_NONBLOCK: int

class signalfd_siginfo(Struct):
    """`struct signalfd_siginfo`: a signal that was read, why it came, and by whom or where. 128 bytes."""
    ssi_signo: int
    ssi_errno: int
    ssi_code: int
    ssi_pid: int
    ssi_uid: int
    ssi_fd: int
    ssi_tid: int
    ssi_band: int
    ssi_overrun: int
    ssi_trapno: int
    ssi_status: int
    ssi_int: int
    ssi_ptr: int
    ssi_utime: int
    ssi_stime: int
    ssi_addr: int
    ssi_addr_lsb: int
    ssi_syscall: int
    ssi_call_addr: int
    ssi_arch: int
    def __init__(
        self,
        ssi_signo: int = ...,
        ssi_errno: int = ...,
        ssi_code: int = ...,
        ssi_pid: int = ...,
        ssi_uid: int = ...,
        ssi_fd: int = ...,
        ssi_tid: int = ...,
        ssi_band: int = ...,
        ssi_overrun: int = ...,
        ssi_trapno: int = ...,
        ssi_status: int = ...,
        ssi_int: int = ...,
        ssi_ptr: int = ...,
        ssi_utime: int = ...,
        ssi_stime: int = ...,
        ssi_addr: int = ...,
        ssi_addr_lsb: int = ...,
        *,
        ssi_syscall: int = ...,
        ssi_call_addr: int = ...,
        ssi_arch: int = ...,
    ) -> None: ...

def signalfd(fd: _Int, mask: Ref[sigset_t], flags: _Int, /) -> int:
    """int signalfd(int fd, const sigset_t *mask, int flags)

    Create a descriptor that signals are read from, or change which.

    fd is -1 for a new one, or such a descriptor. mask is `byref` of a
    sigset_t: the signals to read. They must be held back with sigprocmask(),
    or else they do what they always do. flags are 0 or SFD_NONBLOCK and
    SFD_CLOEXEC, or'ed together.

    Returns the descriptor, to be closed with close(), or -1 with errno EBADF
    (fd is not open), EINVAL (fd is no such descriptor, or another flag),
    EMFILE or ENFILE (no descriptor left), ENODEV, ENOMEM. read() takes from it
    as many signalfd_siginfo as there are signals and room for; it blocks until
    there is one. poll(), select() and epoll_wait() find it ready then.

    As in C the descriptor survives an exec unless SFD_CLOEXEC is given. A
    thread reads the signals of the process and its own.

    signalfd(2)
    """

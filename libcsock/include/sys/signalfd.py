"""`<sys/signalfd.h>`: signals that are read from a descriptor."""

from ctypes import c_int, c_int32, c_ubyte, c_uint16, c_uint32, c_uint64

from libcsock._ctype import Annotated, const_ptr
from libcsock._extern import extern
from libcsock._header import export
from libcsock._notation import SIGNAL, Flags, code_of_signal
from libcsock._struct import Struct
from libcsock.include.signal import sigset_t

# Flags of signalfd()
SFD_CLOEXEC = 0o2000000
SFD_NONBLOCK = 0o4000


class signalfd_siginfo(Struct):
    """`struct signalfd_siginfo`: a signal that was read, why it came, and by whom or where. 128 bytes."""

    __slots__ = ()
    _fields_ = [
        ("ssi_signo", c_uint32),
        ("ssi_errno", c_int32),
        ("ssi_code", c_int32),
        ("ssi_pid", c_uint32),
        ("ssi_uid", c_uint32),
        ("ssi_fd", c_int32),
        ("ssi_tid", c_uint32),
        ("ssi_band", c_uint32),
        ("ssi_overrun", c_uint32),
        ("ssi_trapno", c_uint32),
        ("ssi_status", c_int32),
        ("ssi_int", c_int32),
        ("ssi_ptr", c_uint64),
        ("ssi_utime", c_uint64),
        ("ssi_stime", c_uint64),
        ("ssi_addr", c_uint64),
        ("ssi_addr_lsb", c_uint16),
        ("__pad2", c_ubyte * 2),
        ("ssi_syscall", c_int32),
        ("ssi_call_addr", c_uint64),
        ("ssi_arch", c_uint32),
        ("__pad", c_ubyte * 28),
    ]
    _notation_ = {"ssi_signo": SIGNAL}

    def __str__(self) -> str:
        code = code_of_signal(self.ssi_signo, self.ssi_code)
        return super().__str__().replace(f"ssi_code={self.ssi_code},", f"ssi_code={code},", 1)


@extern()
def signalfd(fd: c_int, mask: const_ptr[sigset_t], flags: Annotated[c_int, Flags("SFD_CLOEXEC SFD_*")]) -> c_int:
    """Create a descriptor that signals are read from, or change which.

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


export(globals())

from libcsock._syntax import Ref, Struct, _Int
from libcsock.include.signal import sigset_t as sigset_t

__all__ = [
    "SFD_CLOEXEC", "SFD_NONBLOCK", "sigset_t", "signalfd_siginfo", "signalfd",
]  # fmt: skip

SFD_CLOEXEC: int
SFD_NONBLOCK: int

class signalfd_siginfo(Struct):
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

def signalfd(fd: _Int, mask: Ref[sigset_t], flags: _Int, /) -> int: ...

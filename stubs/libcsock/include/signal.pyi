from collections.abc import Callable
from ctypes import c_int
from typing import Any, TypeAlias

from libcsock._syntax import CUnion, Ref, Struct, _Elements, _Int, _Text
from libcsock.include.sys.types import pid_t as pid_t, uid_t as uid_t
from libcsock.include.time import timespec as timespec

__all__ = [
    "NSIG", "SIG_BLOCK", "SIG_DFL", "SIG_IGN", "SIG_SETMASK", "SIG_UNBLOCK", "SIGABRT", "SIGALRM",
    "SIGBUS", "SIGCHLD", "SIGCLD", "SIGCONT", "SIGFPE", "SIGHUP", "SIGILL", "SIGINT", "SIGIO", "SIGIOT",
    "SIGKILL", "SIGPIPE", "SIGPOLL", "SIGPROF", "SIGPWR", "SIGQUIT", "SIGRTMAX", "SIGRTMIN", "SIGSEGV",
    "SIGSTKFLT", "SIGSTOP", "SIGSYS", "SIGTERM", "SIGTRAP", "SIGTSTP", "SIGTTIN", "SIGTTOU", "SIGURG",
    "SIGUSR1", "SIGUSR2", "SIGVTALRM", "SIGWINCH", "SIGXCPU", "SIGXFSZ", "SIGEV_NONE", "SIGEV_SIGNAL",
    "SIGEV_THREAD", "SIGEV_THREAD_ID", "sigevent", "sigval", "pid_t", "uid_t", "timespec", "_NSIG",
    "SIG_ERR", "SIG_HOLD", "SA_NOCLDSTOP", "SA_NOCLDWAIT", "SA_SIGINFO", "SA_ONSTACK", "SA_RESTART",
    "SA_INTERRUPT", "SA_NODEFER", "SA_RESETHAND", "SA_NOMASK", "SA_ONESHOT", "SA_STACK", "SI_ASYNCNL",
    "SI_DETHREAD", "SI_TKILL", "SI_SIGIO", "SI_ASYNCIO", "SI_MESGQ", "SI_TIMER", "SI_QUEUE", "SI_USER",
    "SI_KERNEL", "ILL_ILLOPC", "ILL_ILLOPN", "ILL_ILLADR", "ILL_ILLTRP", "ILL_PRVOPC", "ILL_PRVREG",
    "ILL_COPROC", "ILL_BADSTK", "ILL_BADIADDR", "FPE_INTDIV", "FPE_INTOVF", "FPE_FLTDIV", "FPE_FLTOVF",
    "FPE_FLTUND", "FPE_FLTRES", "FPE_FLTINV", "FPE_FLTSUB", "FPE_FLTUNK", "FPE_CONDTRAP", "SEGV_MAPERR",
    "SEGV_ACCERR", "SEGV_BNDERR", "SEGV_PKUERR", "SEGV_ACCADI", "SEGV_ADIDERR", "SEGV_ADIPERR",
    "SEGV_MTEAERR", "SEGV_MTESERR", "BUS_ADRALN", "BUS_ADRERR", "BUS_OBJERR", "BUS_MCEERR_AR",
    "BUS_MCEERR_AO", "TRAP_BRKPT", "TRAP_TRACE", "TRAP_BRANCH", "TRAP_HWBKPT", "TRAP_UNK", "CLD_EXITED",
    "CLD_KILLED", "CLD_DUMPED", "CLD_TRAPPED", "CLD_STOPPED", "CLD_CONTINUED", "POLL_IN", "POLL_OUT",
    "POLL_MSG", "POLL_ERR", "POLL_PRI", "POLL_HUP", "SS_ONSTACK", "SS_DISABLE", "sig_atomic_t",
    "sigset_t", "siginfo_t", "struct_sigaction", "signal", "sigaction", "siginterrupt", "sigemptyset",
    "sigfillset", "sigaddset", "sigdelset", "sigismember", "sigisemptyset", "sigorset", "sigandset",
    "sigprocmask", "pthread_sigmask", "sigpending", "sigsuspend", "sigwait", "sigwaitinfo",
    "sigtimedwait", "kill", "killpg", "raise_", "sigqueue", "psignal", "psiginfo",
]  # fmt: skip

NSIG: int
SIG_BLOCK: int
SIG_DFL: int
SIG_IGN: int
SIG_SETMASK: int
SIG_UNBLOCK: int
SIGABRT: int
SIGALRM: int
SIGBUS: int
SIGCHLD: int
SIGCLD: int
SIGCONT: int
SIGFPE: int
SIGHUP: int
SIGILL: int
SIGINT: int
SIGIO: int
SIGIOT: int
SIGKILL: int
SIGPIPE: int
SIGPOLL: int
SIGPROF: int
SIGPWR: int
SIGQUIT: int
SIGRTMAX: int
SIGRTMIN: int
SIGSEGV: int
SIGSTKFLT: int
SIGSTOP: int
SIGSYS: int
SIGTERM: int
SIGTRAP: int
SIGTSTP: int
SIGTTIN: int
SIGTTOU: int
SIGURG: int
SIGUSR1: int
SIGUSR2: int
SIGVTALRM: int
SIGWINCH: int
SIGXCPU: int
SIGXFSZ: int
SIGEV_NONE: int
SIGEV_SIGNAL: int
SIGEV_THREAD: int
SIGEV_THREAD_ID: int
_NSIG: int
SIG_ERR: int
SIG_HOLD: int
SA_NOCLDSTOP: int
SA_NOCLDWAIT: int
SA_SIGINFO: int
SA_ONSTACK: int
SA_RESTART: int
SA_INTERRUPT: int
SA_NODEFER: int
SA_RESETHAND: int
SA_NOMASK: int
SA_ONESHOT: int
SA_STACK: int
SI_ASYNCNL: int
SI_DETHREAD: int
SI_TKILL: int
SI_SIGIO: int
SI_ASYNCIO: int
SI_MESGQ: int
SI_TIMER: int
SI_QUEUE: int
SI_USER: int
SI_KERNEL: int
ILL_ILLOPC: int
ILL_ILLOPN: int
ILL_ILLADR: int
ILL_ILLTRP: int
ILL_PRVOPC: int
ILL_PRVREG: int
ILL_COPROC: int
ILL_BADSTK: int
ILL_BADIADDR: int
FPE_INTDIV: int
FPE_INTOVF: int
FPE_FLTDIV: int
FPE_FLTOVF: int
FPE_FLTUND: int
FPE_FLTRES: int
FPE_FLTINV: int
FPE_FLTSUB: int
FPE_FLTUNK: int
FPE_CONDTRAP: int
SEGV_MAPERR: int
SEGV_ACCERR: int
SEGV_BNDERR: int
SEGV_PKUERR: int
SEGV_ACCADI: int
SEGV_ADIDERR: int
SEGV_ADIPERR: int
SEGV_MTEAERR: int
SEGV_MTESERR: int
BUS_ADRALN: int
BUS_ADRERR: int
BUS_OBJERR: int
BUS_MCEERR_AR: int
BUS_MCEERR_AO: int
TRAP_BRKPT: int
TRAP_TRACE: int
TRAP_BRANCH: int
TRAP_HWBKPT: int
TRAP_UNK: int
CLD_EXITED: int
CLD_KILLED: int
CLD_DUMPED: int
CLD_TRAPPED: int
CLD_STOPPED: int
CLD_CONTINUED: int
POLL_IN: int
POLL_OUT: int
POLL_MSG: int
POLL_ERR: int
POLL_PRI: int
POLL_HUP: int
SS_ONSTACK: int
SS_DISABLE: int

# What a program sets, and what it is told: SIG_DFL, SIG_IGN and SIG_ERR are ints.
_Handling: TypeAlias = Callable[[int], object] | int
_Told: TypeAlias = Callable[[int], Any] | int


class sig_atomic_t(c_int): ...

class sigset_t(Struct):
    def __init__(self, __val: tuple[int, ...] = ..., /) -> None: ...

class sigval(CUnion):
    sival_int: int
    sival_ptr: int | None
    def __init__(self, sival_int: int = ..., sival_ptr: int | None = ...) -> None: ...

class sigevent(Struct):
    sigev_value: sigval
    sigev_signo: int
    sigev_notify: int
    sigev_notify_thread_id: int
    sigev_notify_function: int | None
    sigev_notify_attributes: int | None
    def __init__(
        self,
        sigev_value: sigval = ...,
        sigev_signo: int = ...,
        sigev_notify: int = ...,
        *,
        sigev_notify_thread_id: int = ...,
        sigev_notify_function: int | None = ...,
        sigev_notify_attributes: int | None = ...,
    ) -> None: ...

class siginfo_t(Struct):
    si_signo: int
    si_errno: int
    si_code: int
    si_pid: int
    si_uid: int
    si_status: int
    si_utime: int
    si_stime: int
    si_value: sigval
    si_int: int
    si_ptr: int | None
    si_timerid: int
    si_overrun: int
    si_addr: int | None
    si_addr_lsb: int
    si_lower: int | None
    si_upper: int | None
    si_pkey: int
    si_band: int
    si_fd: int
    si_call_addr: int | None
    si_syscall: int
    si_arch: int
    def __init__(
        self,
        si_signo: int = ...,
        si_errno: int = ...,
        si_code: int = ...,
        *,
        si_pid: int = ...,
        si_uid: int = ...,
        si_status: int = ...,
        si_utime: int = ...,
        si_stime: int = ...,
        si_value: sigval = ...,
        si_int: int = ...,
        si_ptr: int | None = ...,
        si_timerid: int = ...,
        si_overrun: int = ...,
        si_addr: int | None = ...,
        si_addr_lsb: int = ...,
        si_lower: int | None = ...,
        si_upper: int | None = ...,
        si_pkey: int = ...,
        si_band: int = ...,
        si_fd: int = ...,
        si_call_addr: int | None = ...,
        si_syscall: int = ...,
        si_arch: int = ...,
    ) -> None: ...

class struct_sigaction(Struct):
    @property
    def sa_handler(self) -> _Told: ...
    @sa_handler.setter
    def sa_handler(self, value: _Handling) -> None: ...
    @property
    def sa_sigaction(self) -> _Told: ...
    @sa_sigaction.setter
    def sa_sigaction(self, value: _Handling) -> None: ...
    sa_mask: sigset_t
    sa_flags: int
    sa_restorer: int | None
    def __init__(
        self,
        sa_handler: _Handling = ...,
        sa_mask: sigset_t = ...,
        sa_flags: int = ...,
        sa_restorer: int | None = ...,
        *,
        sa_sigaction: _Handling = ...,
    ) -> None: ...

def signal(signum: _Int, handler: _Handling, /) -> _Told: ...
def sigaction(
    signum: _Int, act: Ref[struct_sigaction] | None, oldact: Ref[struct_sigaction] | None, /
) -> int: ...
def siginterrupt(sig: _Int, flag: _Int, /) -> int: ...
def sigemptyset(set: Ref[sigset_t], /) -> int: ...
def sigfillset(set: Ref[sigset_t], /) -> int: ...
def sigaddset(set: Ref[sigset_t], signum: _Int, /) -> int: ...
def sigdelset(set: Ref[sigset_t], signum: _Int, /) -> int: ...
def sigismember(set: Ref[sigset_t], signum: _Int, /) -> int: ...
def sigisemptyset(set: Ref[sigset_t], /) -> int: ...
def sigorset(set: Ref[sigset_t], left: Ref[sigset_t], right: Ref[sigset_t], /) -> int: ...
def sigandset(set: Ref[sigset_t], left: Ref[sigset_t], right: Ref[sigset_t], /) -> int: ...
def sigprocmask(how: _Int, set: Ref[sigset_t] | None, oldset: Ref[sigset_t] | None, /) -> int: ...
def pthread_sigmask(how: _Int, set: Ref[sigset_t] | None, oldset: Ref[sigset_t] | None, /) -> int: ...
def sigpending(set: Ref[sigset_t], /) -> int: ...
def sigsuspend(mask: Ref[sigset_t], /) -> int: ...
def sigwait(set: Ref[sigset_t], sig: _Elements[c_int], /) -> int: ...
def sigwaitinfo(set: Ref[sigset_t], info: Ref[siginfo_t] | None, /) -> int: ...
def sigtimedwait(
    set: Ref[sigset_t], info: Ref[siginfo_t] | None, timeout: Ref[timespec] | None, /
) -> int: ...
def kill(pid: _Int, sig: _Int, /) -> int: ...
def killpg(pgrp: _Int, sig: _Int, /) -> int: ...
def raise_(sig: _Int, /) -> int: ...
def sigqueue(pid: _Int, sig: _Int, value: sigval, /) -> int: ...
def psignal(sig: _Int, s: _Text | None, /) -> None: ...
def psiginfo(pinfo: Ref[siginfo_t], s: _Text | None, /) -> None: ...

from collections.abc import Callable
from ctypes import c_int
from typing import Any, TypeAlias

from libcsock._syntax import CUnion, Ref, Struct, _Elements, _Int, _Text
from libcsock.include.sys.types import pid_t as pid_t, uid_t as uid_t
from libcsock.include.time import timespec as timespec

__all__ = [
    "SIGRTMAX", "SIGRTMIN", "SIGEV_NONE", "SIGEV_SIGNAL", "SIGEV_THREAD", "SIGEV_THREAD_ID", "sigevent",
    "sigval", "pid_t", "uid_t", "timespec", "SIGHUP", "SIGINT", "SIGQUIT", "SIGILL", "SIGTRAP",
    "SIGABRT", "SIGIOT", "SIGBUS", "SIGFPE", "SIGKILL", "SIGUSR1", "SIGSEGV", "SIGUSR2", "SIGPIPE",
    "SIGALRM", "SIGTERM", "SIGSTKFLT", "SIGCHLD", "SIGCLD", "SIGCONT", "SIGSTOP", "SIGTSTP", "SIGTTIN",
    "SIGTTOU", "SIGURG", "SIGXCPU", "SIGXFSZ", "SIGVTALRM", "SIGPROF", "SIGWINCH", "SIGIO", "SIGPOLL",
    "SIGPWR", "SIGSYS", "NSIG", "_NSIG", "SIG_DFL", "SIG_IGN", "SIG_HOLD", "SIG_ERR", "SIG_BLOCK",
    "SIG_UNBLOCK", "SIG_SETMASK", "SA_NOCLDSTOP", "SA_NOCLDWAIT", "SA_SIGINFO", "SA_ONSTACK", "SA_STACK",
    "SA_RESTART", "SA_INTERRUPT", "SA_NODEFER", "SA_NOMASK", "SA_RESETHAND", "SA_ONESHOT", "SI_USER",
    "SI_QUEUE", "SI_TIMER", "SI_MESGQ", "SI_ASYNCIO", "SI_SIGIO", "SI_TKILL", "SI_DETHREAD",
    "SI_ASYNCNL", "SI_KERNEL", "ILL_ILLOPC", "ILL_ILLOPN", "ILL_ILLADR", "ILL_ILLTRP", "ILL_PRVOPC",
    "ILL_PRVREG", "ILL_COPROC", "ILL_BADSTK", "ILL_BADIADDR", "FPE_INTDIV", "FPE_INTOVF", "FPE_FLTDIV",
    "FPE_FLTOVF", "FPE_FLTUND", "FPE_FLTRES", "FPE_FLTINV", "FPE_FLTSUB", "FPE_FLTUNK", "FPE_CONDTRAP",
    "SEGV_MAPERR", "SEGV_ACCERR", "SEGV_BNDERR", "SEGV_PKUERR", "SEGV_ACCADI", "SEGV_ADIDERR",
    "SEGV_ADIPERR", "SEGV_MTEAERR", "SEGV_MTESERR", "SEGV_CPERR", "BUS_ADRALN", "BUS_ADRERR",
    "BUS_OBJERR", "BUS_MCEERR_AR", "BUS_MCEERR_AO", "TRAP_BRKPT", "TRAP_TRACE", "TRAP_BRANCH",
    "TRAP_HWBKPT", "TRAP_UNK", "TRAP_PERF", "CLD_EXITED", "CLD_KILLED", "CLD_DUMPED", "CLD_TRAPPED",
    "CLD_STOPPED", "CLD_CONTINUED", "POLL_IN", "POLL_OUT", "POLL_MSG", "POLL_ERR", "POLL_PRI",
    "POLL_HUP", "SS_ONSTACK", "SS_DISABLE", "sig_atomic_t", "sigset_t", "siginfo_t", "struct_sigaction",
    "signal", "sigaction", "siginterrupt", "sigemptyset", "sigfillset", "sigaddset", "sigdelset",
    "sigismember", "sigisemptyset", "sigorset", "sigandset", "sigprocmask", "pthread_sigmask",
    "sigpending", "sigsuspend", "sigwait", "sigwaitinfo", "sigtimedwait", "kill", "killpg", "raise_",
    "sigqueue", "psignal", "psiginfo",
]  # fmt: skip

SIGRTMAX: int
SIGRTMIN: int
SIGEV_NONE: int
SIGEV_SIGNAL: int
SIGEV_THREAD: int
SIGEV_THREAD_ID: int
SIGHUP: int
SIGINT: int
SIGQUIT: int
SIGILL: int
SIGTRAP: int
SIGABRT: int
SIGIOT: int
SIGBUS: int
SIGFPE: int
SIGKILL: int
SIGUSR1: int
SIGSEGV: int
SIGUSR2: int
SIGPIPE: int
SIGALRM: int
SIGTERM: int
SIGSTKFLT: int
SIGCHLD: int
SIGCLD: int
SIGCONT: int
SIGSTOP: int
SIGTSTP: int
SIGTTIN: int
SIGTTOU: int
SIGURG: int
SIGXCPU: int
SIGXFSZ: int
SIGVTALRM: int
SIGPROF: int
SIGWINCH: int
SIGIO: int
SIGPOLL: int
SIGPWR: int
SIGSYS: int
NSIG: int
_NSIG: int
SIG_DFL: int
SIG_IGN: int
SIG_HOLD: int
SIG_ERR: int
SIG_BLOCK: int
SIG_UNBLOCK: int
SIG_SETMASK: int
SA_NOCLDSTOP: int
SA_NOCLDWAIT: int
SA_SIGINFO: int
SA_ONSTACK: int
SA_STACK: int
SA_RESTART: int
SA_INTERRUPT: int
SA_NODEFER: int
SA_NOMASK: int
SA_RESETHAND: int
SA_ONESHOT: int
SI_USER: int
SI_QUEUE: int
SI_TIMER: int
SI_MESGQ: int
SI_ASYNCIO: int
SI_SIGIO: int
SI_TKILL: int
SI_DETHREAD: int
SI_ASYNCNL: int
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
SEGV_CPERR: int
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
TRAP_PERF: int
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


class sig_atomic_t(c_int):
    """`sig_atomic_t`: an int that a handler may set. Python's own variables may be set by one as well."""

class sigset_t(Struct):
    """`sigset_t`: a set of signals from 1 to 64, one bit for each. 128 bytes, of which the kernel reads the first 8.

    A new one is empty, where C's holds whatever was there.
    """
    def __init__(self, __val: tuple[int, ...] = ..., /) -> None: ...

class sigval(CUnion):
    """`union sigval`: a number or an address that goes with a signal of sigqueue() or a timer. 8 bytes."""
    sival_int: int
    sival_ptr: int | None
    def __init__(self, sival_int: int = ..., sival_ptr: int | None = ...) -> None: ...

class sigevent(Struct):
    """`struct sigevent`: what a timer of timer_create() does when it expires (`sigev_notify`). 64 bytes.

    With SIGEV_SIGNAL it sends `sigev_signo` together with `sigev_value`, with SIGEV_THREAD_ID to the thread
    `sigev_notify_thread_id`, which gettid() tells; with SIGEV_NONE nothing. The two fields of SIGEV_THREAD are there
    as in C, and no call takes it.
    """
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
    """`siginfo_t`: a signal, why it came (`si_code`), and by whom or where. 128 bytes.

    The other fields share their memory; which of them count is told by si_signo and si_code, and shown by `str`.
    """
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
    """`struct sigaction`: what a signal does (`sa_handler`), which others are held back meanwhile, and SA_*. 152 bytes.

    `sa_handler` takes a function of one argument, SIG_DFL or SIG_IGN; `sa_sigaction` is the same memory. A function
    that was assigned stays for as long as the process, as functions do in C.
    """
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

def signal(signum: _Int, handler: _Handling, /) -> _Told:
    """sighandler_t signal(int signum, sighandler_t handler)

    Say what a signal does from now on.

    signum is the signal, SIGINT, SIGCHLD … handler is a function of one
    argument, which gets the signal; SIG_DFL for what the kernel does by
    itself, SIG_IGN for nothing. Another int is an address in C: a ValueError.

    Returns what was there before, a function, SIG_DFL or SIG_IGN, or SIG_ERR
    with errno EINVAL (no such signal, or SIGKILL or SIGSTOP). Where Python's
    own `signal` module had set a function, such as the one that raises
    KeyboardInterrupt, that takes one argument here and can be set again.

    The function is called in the main thread, between two bytecodes, and other
    signals of its number are held back until it returns. What it raises passes
    through the interrupted call. It may do what it likes, unlike in C. For
    SIGSEGV or SIGFPE it is of no use where C code faults: that goes on, and
    faults again, before the function is called.

    Unlike in C a call that the signal interrupts returns -1 with EINTR:
    otherwise the kernel would go on with it, and Python's function wait for
    its end. siginterrupt() or sigaction() with SA_RESTART have that. Only the
    main thread may call it: elsewhere it is a ValueError.

    signal(2)
    """

def sigaction(
    signum: _Int, act: Ref[struct_sigaction] | None, oldact: Ref[struct_sigaction] | None, /
) -> int:
    """int sigaction(int signum, const struct sigaction *act, struct sigaction *oldact)

    Say what a signal does from now on, and ask what it did.

    signum is the signal. act is `byref` of a struct_sigaction, or None to
    leave all as it is: sa_handler is a function of one argument, SIG_DFL or
    SIG_IGN; sa_mask the signals that are held back while it runs, besides its
    own; sa_flags are 0 or SA_RESTART (the kernel goes on with a call that the
    signal interrupts), SA_RESETHAND (SIG_DFL from the first signal on),
    SA_NODEFER (its own signal is not held back), SA_NOCLDSTOP and SA_NOCLDWAIT
    (for SIGCHLD), or'ed together. oldact is `byref` of another that gets what
    was there before, and can be set again, or None.

    Returns 0, or -1 with errno EINVAL (no such signal, or act is not None for
    SIGKILL or SIGSTOP).

    The function is called as signal() tells, with SA_RESTART only when the
    call has returned. Several signals that come before it is called are one
    call. SA_SIGINFO with a function is a ValueError, since CPython keeps no
    siginfo_t for it: sigwaitinfo() and signalfd() tell it. So is an address
    that is nobody's. Only the main thread may change something: elsewhere it
    is a ValueError.

    sigaction(2)
    """

def siginterrupt(sig: _Int, flag: _Int, /) -> int:
    """int siginterrupt(int sig, int flag)

    Say whether a signal ends a call that blocks.

    sig is the signal. With flag 0 the kernel goes on with the call, as with
    SA_RESTART, and a function of Python's is called when that has returned;
    with another the call returns -1 with EINTR.

    Returns 0, or -1 with errno EINVAL (no such signal).

    In C it holds for later calls of signal() as well. Here signal() itself
    starts with EINTR each time, so call it after that.

    siginterrupt(3)
    """

def sigemptyset(set: Ref[sigset_t], /) -> int:
    """int sigemptyset(sigset_t *set)

    Make a set of signals empty.

    set is `byref` of a sigset_t. A new `sigset_t()` is empty already, where
    C's holds whatever was there.

    Returns 0; there are no errors.

    sigemptyset(3)
    """

def sigfillset(set: Ref[sigset_t], /) -> int:
    """int sigfillset(sigset_t *set)

    Put all signals into a set.

    set is `byref` of a sigset_t, which gets all but the two that libc keeps
    for itself.

    Returns 0; there are no errors.

    sigfillset(3)
    """

def sigaddset(set: Ref[sigset_t], signum: _Int, /) -> int:
    """int sigaddset(sigset_t *set, int signum)

    Put a signal into a set.

    set is `byref` of a sigset_t; signum is the signal.

    Returns 0, or -1 with errno EINVAL (no such signal).

    sigaddset(3)
    """

def sigdelset(set: Ref[sigset_t], signum: _Int, /) -> int:
    """int sigdelset(sigset_t *set, int signum)

    Take a signal out of a set.

    set is `byref` of a sigset_t; signum is the signal, whether it is in or
    not.

    Returns 0, or -1 with errno EINVAL (no such signal).

    sigdelset(3)
    """

def sigismember(set: Ref[sigset_t], signum: _Int, /) -> int:
    """int sigismember(const sigset_t *set, int signum)

    Ask whether a signal is in a set.

    set is `byref` of a sigset_t; signum is the signal.

    Returns 1 or 0, or -1 with errno EINVAL (no such signal).

    sigismember(3)
    """

def sigisemptyset(set: Ref[sigset_t], /) -> int:
    """int sigisemptyset(const sigset_t *set)

    Ask whether a set has no signal in it.

    set is `byref` of a sigset_t.

    Returns 1 or 0; there are no errors. GNU's and musl's, not POSIX's.

    sigisemptyset(3)
    """

def sigorset(set: Ref[sigset_t], left: Ref[sigset_t], right: Ref[sigset_t], /) -> int:
    """int sigorset(sigset_t *set, const sigset_t *left, const sigset_t *right)

    Make a set of the signals that are in one of two.

    set is `byref` of the sigset_t to be filled; left and right are `byref` of
    the two, which may be the same.

    Returns 0; there are no errors. GNU's and musl's, not POSIX's.

    sigorset(3)
    """

def sigandset(set: Ref[sigset_t], left: Ref[sigset_t], right: Ref[sigset_t], /) -> int:
    """int sigandset(sigset_t *set, const sigset_t *left, const sigset_t *right)

    Make a set of the signals that are in both of two.

    set is `byref` of the sigset_t to be filled; left and right are `byref` of
    the two, which may be the same.

    Returns 0; there are no errors. GNU's and musl's, not POSIX's.

    sigandset(3)
    """

def sigprocmask(how: _Int, set: Ref[sigset_t] | None, oldset: Ref[sigset_t] | None, /) -> int:
    """int sigprocmask(int how, const sigset_t *set, sigset_t *oldset)

    Hold signals back, or let them through again; and ask which are held back.

    how says what becomes of set, `byref` of a sigset_t: SIG_BLOCK (these as
    well), SIG_UNBLOCK (these no longer), SIG_SETMASK (these and no others).
    With None for set nothing changes. oldset is `byref` of another that gets
    what was held back before, or None.

    Returns 0, or -1 with errno EINVAL (no such how).

    A signal that is held back comes when it is let through; SIGKILL and
    SIGSTOP cannot be. It is the calling thread's own mask, which new threads
    and children inherit. In a program with several threads a signal to the
    process goes to any thread that does not hold it back.

    sigprocmask(2)
    """

def pthread_sigmask(how: _Int, set: Ref[sigset_t] | None, oldset: Ref[sigset_t] | None, /) -> int:
    """int pthread_sigmask(int how, const sigset_t *set, sigset_t *oldset)

    The same as sigprocmask(), by the name that POSIX has for programs with
    threads.

    how, set and oldset are those of sigprocmask().

    Returns 0, or the number of the error itself, and errno() is left alone:
    EINVAL (no such how).

    pthread_sigmask(3)
    """

def sigpending(set: Ref[sigset_t], /) -> int:
    """int sigpending(sigset_t *set)

    Ask which signals have come and are held back.

    set is `byref` of the sigset_t to be filled.

    Returns 0; there are no errors.

    sigpending(2)
    """

def sigsuspend(mask: Ref[sigset_t], /) -> int:
    """int sigsuspend(const sigset_t *mask)

    Wait for a signal that is handled, with other signals held back meanwhile.

    mask is `byref` of a sigset_t: the signals that are held back until the
    call returns. What was held back before, and is not in mask, cannot come
    between the letting through and the waiting.

    Returns -1 with errno EINTR when a function has been called; never anything
    else. The GIL is released meanwhile. The function is called when the mask
    from before is in place again.

    sigsuspend(2)
    """

def sigwait(set: Ref[sigset_t], sig: _Elements[c_int], /) -> int:
    """int sigwait(const sigset_t *set, int *sig)

    Wait for one of the signals of a set, and take it.

    set is `byref` of a sigset_t, with signals that are held back: see
    sigprocmask(). sig is `byref` of the c_int that gets the signal.

    Returns 0, or the number of the error itself, and errno() is left alone:
    EINVAL. The GIL is released meanwhile.

    Other signals do not end it: a function of Python's is called when it has
    returned, and Ctrl-C seems to do nothing. sigwaitinfo() ends with EINTR.

    sigwait(3)
    """

def sigwaitinfo(set: Ref[sigset_t], info: Ref[siginfo_t] | None, /) -> int:
    """int sigwaitinfo(const sigset_t *set, siginfo_t *info)

    Wait for one of the signals of a set, take it, and ask where it is from.

    set is `byref` of a sigset_t, with signals that are held back: see
    sigprocmask(). info is `byref` of the siginfo_t to be filled, or None.

    Returns the signal, or -1 with errno EINTR (another signal came, and was
    handled). Of real-time signals each one that was sent is taken by itself.
    The GIL is released meanwhile.

    sigwaitinfo(2)
    """

def sigtimedwait(
    set: Ref[sigset_t], info: Ref[siginfo_t] | None, timeout: Ref[timespec] | None, /
) -> int:
    """int sigtimedwait(const sigset_t *set, siginfo_t *info, const struct timespec *timeout)

    Wait for one of the signals of a set, but not for ever.

    set and info are those of sigwaitinfo(). timeout is `byref` of a timespec:
    zeros only look. None waits for as long as it takes.

    Returns the signal, or -1 with errno EAGAIN (the time was over), EINTR
    (another signal came, and was handled), EINVAL (tv_nsec is not from 0 to
    999999999, or tv_sec is negative). The GIL is released meanwhile.

    sigtimedwait(2)
    """

def kill(pid: _Int, sig: _Int, /) -> int:
    """int kill(pid_t pid, int sig)

    Send a signal to a process, or to many.

    pid is the process; 0 is for all of this process group, -1 for all
    processes that may be sent one, -n for the process group n. sig is the
    signal; 0 sends none and only looks whether it could be sent.

    Returns 0, or -1 with errno ESRCH (no such process), EPERM (not allowed),
    EINVAL (no such signal). A function of Python's that handles a signal to
    this process is called before the next line runs, if this is the main
    thread.

    kill(2)
    """

def killpg(pgrp: _Int, sig: _Int, /) -> int:
    """int killpg(pid_t pgrp, int sig)

    Send a signal to a process group.

    pgrp is the group, 0 this process's own; sig is the signal, or 0 as in
    kill().

    Returns 0, or -1 with errno ESRCH (no such group), EPERM (not allowed to
    any of them), EINVAL (no such signal, or a negative pgrp).

    killpg(3)
    """

def raise_(sig: _Int, /) -> int:
    """int raise(int sig)

    Send a signal to the calling thread. `raise` is a keyword of Python's.

    sig is the signal.

    Returns 0, or -1 with errno EINVAL (no such signal). In the main thread a
    function of Python's that handles it is called before the next line runs,
    in another thread the main thread calls it.

    raise(3)
    """

def sigqueue(pid: _Int, sig: _Int, value: sigval, /) -> int:
    """int sigqueue(pid_t pid, int sig, union sigval value)

    Send a signal to a process, with a number.

    pid is the process; sig is the signal, or 0 as in kill(). value is a sigval
    itself, not `byref`: `sigval(sival_int=5)`. Who takes the signal with
    sigwaitinfo() finds it in si_value, with signalfd() in ssi_int and ssi_ptr.

    Returns 0, or -1 with errno EAGAIN (too many signals wait already), ESRCH
    (no such process), EPERM (not allowed), EINVAL (no such signal).

    sigqueue(3)
    """

def psignal(sig: _Int, s: _Text | None, /) -> None:
    """void psignal(int sig, const char *s)

    Write what a signal is called to standard error.

    sig is the signal; s is text that comes before it with a colon, or None.

    Returns nothing; there are no errors. It writes straight to descriptor 2;
    Python's sys.stderr has a buffer of its own.

    psignal(3)
    """

def psiginfo(pinfo: Ref[siginfo_t], s: _Text | None, /) -> None:
    """void psiginfo(const siginfo_t *pinfo, const char *s)

    Write what a siginfo_t tells to standard error.

    pinfo is `byref` of a siginfo_t, as sigwaitinfo() fills it; s is text that
    comes before it with a colon, or None.

    Returns nothing; there are no errors. It writes straight to descriptor 2;
    Python's sys.stderr has a buffer of its own.

    psiginfo(3)
    """

"""`<signal.h>`: signals: what they do, hold them back, wait for them, send them."""

from ctypes import byref, c_int, c_long, c_short, c_uint, c_uint32, c_ulong, c_void_p, memmove, sizeof

import libcsock._handlers as _handlers
from libcsock._ctype import TYPE_CHECKING, Annotated, char, const_ptr, inout, nullable, ptr, void
from libcsock._extern import extern
from libcsock._header import export
from libcsock._libc import SIGRTMAX, SIGRTMIN, Quick, foreign
from libcsock._machine import abi
from libcsock._memory import memory_at
from libcsock._notation import SIGNAL, Address, Flags, Name, Notation, Seldom, code_of_signal
from libcsock._sigevent import SIGEV_NONE, SIGEV_SIGNAL, SIGEV_THREAD, SIGEV_THREAD_ID, sigevent, sigval
from libcsock._struct import CUnion, Struct
from libcsock.include.sys.types import pid_t, uid_t
from libcsock.include.time import timespec

if TYPE_CHECKING:
    from typing import Any

# Signals
SIGHUP = 1
SIGINT = 2
SIGQUIT = 3
SIGILL = 4
SIGTRAP = 5
SIGABRT = 6
SIGIOT = SIGABRT
SIGBUS = 7
SIGFPE = 8
SIGKILL = 9
SIGUSR1 = 10
SIGSEGV = 11
SIGUSR2 = 12
SIGPIPE = 13
SIGALRM = 14
SIGTERM = 15
SIGSTKFLT = 16
SIGCHLD = 17
SIGCLD = SIGCHLD
SIGCONT = 18
SIGSTOP = 19
SIGTSTP = 20
SIGTTIN = 21
SIGTTOU = 22
SIGURG = 23
SIGXCPU = 24
SIGXFSZ = 25
SIGVTALRM = 26
SIGPROF = 27
SIGWINCH = 28
SIGIO = 29
SIGPOLL = SIGIO
SIGPWR = 30
SIGSYS = 31

# What C has as calls
_CALLS = ("SIGRTMIN", "SIGRTMAX")

# One more than the greatest signal
NSIG = 65
_NSIG = NSIG

# What a signal does
SIG_DFL = 0
SIG_IGN = 1
SIG_HOLD = 2
SIG_ERR = -1

# What sigprocmask() does with a set
SIG_BLOCK = 0
SIG_UNBLOCK = 1
SIG_SETMASK = 2

# Flags of sigaction()
SA_NOCLDSTOP = 0x1
SA_NOCLDWAIT = 0x2
SA_SIGINFO = 0x4
SA_ONSTACK = 0x08000000
SA_STACK = SA_ONSTACK
SA_RESTART = 0x10000000
SA_INTERRUPT = 0x20000000
SA_NODEFER = 0x40000000
SA_NOMASK = SA_NODEFER
SA_RESETHAND = 0x80000000
SA_ONESHOT = SA_RESETHAND

# Why a signal came, in si_code
SI_USER = 0
SI_QUEUE = -1
SI_TIMER = -2
SI_MESGQ = -3
SI_ASYNCIO = -4
SI_SIGIO = -5
SI_TKILL = -6
SI_DETHREAD = -7
SI_ASYNCNL = -60
SI_KERNEL = 0x80

ILL_ILLOPC = 1
ILL_ILLOPN = 2
ILL_ILLADR = 3
ILL_ILLTRP = 4
ILL_PRVOPC = 5
ILL_PRVREG = 6
ILL_COPROC = 7
ILL_BADSTK = 8
ILL_BADIADDR = 9
FPE_INTDIV = 1
FPE_INTOVF = 2
FPE_FLTDIV = 3
FPE_FLTOVF = 4
FPE_FLTUND = 5
FPE_FLTRES = 6
FPE_FLTINV = 7
FPE_FLTSUB = 8
FPE_FLTUNK = 14
FPE_CONDTRAP = 15
SEGV_MAPERR = 1
SEGV_ACCERR = 2
SEGV_BNDERR = 3
SEGV_PKUERR = 4
SEGV_ACCADI = 5
SEGV_ADIDERR = 6
SEGV_ADIPERR = 7
SEGV_MTEAERR = 8
SEGV_MTESERR = 9
SEGV_CPERR = 10
BUS_ADRALN = 1
BUS_ADRERR = 2
BUS_OBJERR = 3
BUS_MCEERR_AR = 4
BUS_MCEERR_AO = 5
TRAP_BRKPT = 1
TRAP_TRACE = 2
TRAP_BRANCH = 3
TRAP_HWBKPT = 4
TRAP_UNK = 5
TRAP_PERF = 6
CLD_EXITED = 1
CLD_KILLED = 2
CLD_DUMPED = 3
CLD_TRAPPED = 4
CLD_STOPPED = 5
CLD_CONTINUED = 6
POLL_IN = 1
POLL_OUT = 2
POLL_MSG = 3
POLL_ERR = 4
POLL_PRI = 5
POLL_HUP = 6

# Flags of a stack for handlers
SS_ONSTACK = 1
SS_DISABLE = 2

_NAMES_SINCE = {
    "glibc": "SIGCLD SA_STACK SA_INTERRUPT SI_DETHREAD ILL_BADIADDR FPE_FLTUNK FPE_CONDTRAP SEGV_ACCADI"
    " SEGV_ADIDERR SEGV_ADIPERR",
    "glibc 2.33": "SEGV_MTEAERR SEGV_MTESERR",
    "glibc 2.39": "SEGV_CPERR",
    "glibc 2.43": "TRAP_PERF",
}


class sig_atomic_t(c_int):
    """`sig_atomic_t`: an int that a handler may set. Python's own variables may be set by one as well."""


class _sighandler_t(c_void_p):
    """`sighandler_t`: a function of one argument that handles a signal, SIG_DFL or SIG_IGN."""

    _c_name_ = "sighandler_t"
    _parameter_ = _handlers.Disposition


class sigset_t(Struct):
    """`sigset_t`: a set of signals from 1 to 64, one bit for each. 128 bytes, of which the kernel reads the first 8.

    A new one is empty, where C's holds whatever was there.
    """

    __slots__ = ()
    _c_name_ = "sigset_t"
    _fields_ = [("__val", c_ulong * 16)]

    def __repr__(self) -> str:
        words = list(getattr(self, "__val"))
        while words and not words[-1]:
            del words[-1]
        return f"sigset_t(({', '.join(map(hex, words))},))" if words else "sigset_t()"

    def __str__(self) -> str:
        """`[INT TERM]`, and `~[INT TERM]` for all but these."""
        word = getattr(self, "__val")[0]
        usable = [*range(1, 32), *range(SIGRTMIN, SIGRTMAX + 1)]
        within = [signum for signum in range(1, 65) if word >> signum - 1 & 1]
        outside = [signum for signum in usable if signum not in within]
        sign, listed = ("~", outside) if len(outside) < len(within) else ("", within)
        return f"{sign}[{' '.join(SIGNAL(signum).removeprefix('SIG') for signum in listed)}]"


class _child(Struct):
    __slots__ = ()
    _fields_ = [("si_status", c_int), ("si_utime", c_long), ("si_stime", c_long)]


class _value_or_child(CUnion):
    __slots__ = ()
    _anonymous_ = ("_child",)
    _fields_ = [("si_value", sigval), ("si_int", c_int), ("si_ptr", c_void_p), ("_child", _child)]


class _sender(Struct):
    __slots__ = ()
    _anonymous_ = ("_more",)
    _fields_ = [("si_pid", c_int), ("si_uid", c_uint), ("_more", _value_or_child)]


class _timer(Struct):
    __slots__ = ()
    _fields_ = [("si_timerid", c_int), ("si_overrun", c_int)]


class _range(Struct):
    __slots__ = ()
    _fields_ = [("si_lower", c_void_p), ("si_upper", c_void_p)]


class _bounds(CUnion):
    __slots__ = ()
    _anonymous_ = ("_range",)
    _fields_ = [("_range", _range), ("si_pkey", c_uint32)]


class _fault(Struct):
    __slots__ = ()
    _anonymous_ = ("_bounds",)
    _fields_ = [("si_addr", c_void_p), ("si_addr_lsb", c_short), ("_bounds", _bounds)]


class _poll(Struct):
    __slots__ = ()
    _fields_ = [("si_band", c_long), ("si_fd", c_int)]


class _system_call(Struct):
    __slots__ = ()
    _fields_ = [("si_call_addr", c_void_p), ("si_syscall", c_int), ("si_arch", c_uint)]


class _siginfo_fields(CUnion):
    __slots__ = ()
    _anonymous_ = ("_sender", "_timer", "_fault", "_poll", "_system_call")
    _fields_ = [
        ("_pad", c_int * 28),
        ("_sender", _sender),
        ("_timer", _timer),
        ("_fault", _fault),
        ("_poll", _poll),
        ("_system_call", _system_call),
    ]

    @classmethod
    def fields(cls, every: bool = False, unnamed: bool = False) -> "list[tuple[str, Any]]":
        # all of the memory, which is not a field of siginfo_t in C; or all that are
        return super().fields(every, unnamed)[int(every) :]


class siginfo_t(Struct):
    """`siginfo_t`: a signal, why it came (`si_code`), and by whom or where. 128 bytes.

    The other fields share their memory; which of them count is told by si_signo and si_code, and shown by `str`.
    """

    __slots__ = ()
    _c_name_ = "siginfo_t"
    _anonymous_ = ("_sifields",)
    _fields_ = [("si_signo", c_int), ("si_errno", c_int), ("si_code", c_int), ("_sifields", _siginfo_fields)]
    _notation_ = {
        "si_signo": SIGNAL,
        "si_ptr": Address(),
        "si_addr": Address(),
        "si_call_addr": Address(),
    }

    def _shown(self) -> "list[tuple[str, str, str]]":
        """The fields that count, each as Python and as C."""
        shown = [("si_signo", SIGNAL(self.si_signo), SIGNAL.c(self.si_signo))]
        if self.si_errno:
            shown.append(("si_errno", repr(self.si_errno), str(self.si_errno)))
        code = code_of_signal(self.si_signo, self.si_code)
        shown.append(("si_code", code, code))
        for name in self._counting():
            value = getattr(self, name)
            notation = self._notation_.get(name)
            shown.append((name, notation(value), notation.c(value)) if notation else (name, repr(value), str(value)))
        return shown

    def _counting(self) -> "tuple[str, ...]":
        if self.si_code == SI_TIMER:
            return "si_timerid", "si_overrun", "si_int", "si_ptr"
        if self.si_code in (SI_USER, SI_TKILL):
            return "si_pid", "si_uid"
        if self.si_code < 0:
            return "si_pid", "si_uid", "si_int", "si_ptr"
        if self.si_code == SI_KERNEL:
            return ()
        if self.si_signo == SIGCHLD:
            return "si_pid", "si_uid", "si_status", "si_utime", "si_stime"
        if self.si_signo in (SIGILL, SIGFPE, SIGSEGV, SIGBUS, SIGTRAP):
            return ("si_addr",)
        if self.si_signo == SIGIO:
            return "si_band", "si_fd"
        if self.si_signo == SIGSYS:
            return "si_call_addr", "si_syscall", "si_arch"
        return ()

    def __repr__(self) -> str:
        words = {name: getattr(self, name) for name, _, _ in self._shown()}
        if siginfo_t(**words) == self:
            return f"siginfo_t({', '.join(f'{name}={text}' for name, text, _ in self._shown())})"
        return super().__repr__()

    def __str__(self) -> str:
        return f"{{{', '.join(f'{name}={text}' for name, _, text in self._shown())}}}"


class _Function(Notation):
    def __call__(self, value: "Any") -> str:
        if callable(value):
            return getattr(value, "__name__", None) or ascii(value)
        return {SIG_DFL: "SIG_DFL", SIG_IGN: "SIG_IGN"}.get(value) or hex(value)


class _handled(Struct):
    """The union at the start of a struct sigaction."""

    __slots__ = ()
    _fields_ = [("sa_handler", c_void_p)]

    @classmethod
    def fields(cls, every: bool = False, unnamed: bool = False) -> "list[tuple[str, Any]]":
        return super().fields() + ([("sa_sigaction", c_void_p)] if every else [])


class struct_sigaction(_handled):
    """`struct sigaction`: what a signal does (`sa_handler`), which others are held back meanwhile, and SA_*. 152 bytes.

    `sa_handler` takes a function of one argument, SIG_DFL or SIG_IGN; `sa_sigaction` is the same memory. A function
    that was assigned stays for as long as the process, as functions do in C.
    """

    __slots__ = ()
    # sa_flags without a sign, unlike C's, so that what was SA_RESETHAND when it was assigned still is
    _fields_ = abi(
        [("sa_mask", sigset_t), ("sa_flags", c_uint), ("sa_restorer", c_void_p)],
        s390x=[("__glibc_reserved0", c_int), ("sa_flags", c_uint), ("sa_restorer", c_void_p), ("sa_mask", sigset_t)],
    )
    _notation_ = {"sa_handler": _Function(), "sa_flags": Flags("SA_*"), "sa_restorer": Seldom(Address())}


# Only now: ctypes puts its own descriptors in the place of what a class has by the names of its fields.
setattr(_handled, "sa_handler", _handlers.HandlerField(_handled.sa_handler))
setattr(_handled, "sa_sigaction", _handled.sa_handler)

_libc_sigaction = foreign(Quick, "sigaction", int)
_libc_sigqueue = foreign(Quick, "sigqueue", int)

# A flag that libc gives the kernel together with an address of its own, and which some pass on from the caller.
_restorer_given = 0x04000000


def _told(signum: int, action: struct_sigaction) -> "Any":
    """The handler in what the kernel told."""
    address = _handlers.in_memory(action).value or 0
    return _handlers.told(signum, address, bool(action.sa_flags & SA_SIGINFO))


def _set(where: str, signum: int, handler: "Any", action: struct_sigaction) -> int:
    """Give a signal a handler, and the mask and the flags of a struct sigaction."""
    address = handler
    if callable(handler) or handler in (SIG_DFL, SIG_IGN):
        mask = getattr(action.sa_mask, "__val")
        if _handlers.install(where, signum, handler, mask, not action.sa_flags & SA_NODEFER):
            return -1
        now = struct_sigaction()
        _libc_sigaction(signum, None, byref(now))
        address = _handlers.in_memory(now).value
        if callable(handler):
            _handlers.Known.trampoline = address
    _handlers.in_memory(action).value = address
    action.sa_flags &= ~_restorer_given
    action.sa_restorer = None
    return _libc_sigaction(signum, byref(action), None)  # type: ignore[no-any-return]


def _signal(signum: int, handler: "Any") -> "Any":
    before = struct_sigaction()
    if _libc_sigaction(signum, None, byref(before)):
        return SIG_ERR
    previous = _told(signum, before)
    return SIG_ERR if _set("signal() argument handler", signum, handler, struct_sigaction()) else previous


def _sigaction(signum: int, act: "Any", oldact: "Any") -> int:
    where = "sigaction() argument act"
    if act is not None:
        action = struct_sigaction.from_buffer_copy(memory_at(act, sizeof(struct_sigaction)))
        handler = action.sa_handler
        _handlers.check(f"{where}: sa_handler", handler, bool(action.sa_flags & SA_SIGINFO))
    before = struct_sigaction()
    if _libc_sigaction(signum, None, byref(before)):
        return -1
    if oldact is not None:
        before.sa_handler = _told(signum, before)
        # of which the kernel fills the first word, and libc copies the rest from a stack
        before.sa_mask = sigset_t((getattr(before.sa_mask, "__val")[0],))
    if act is not None and _set(where, signum, handler, action):
        return -1
    if oldact is not None:
        memmove(oldact, byref(before), sizeof(before))
    return 0


def _sigqueue(pid: int, sig: int, value: sigval) -> int:
    # ctypes does not say how it passes a union; in a register it looks as the pointer in it does
    return _libc_sigqueue(pid, sig, c_void_p(value.sival_ptr))  # type: ignore[no-any-return]


@extern(body=_signal)
def signal(signum: Annotated[c_int, SIGNAL], handler: _sighandler_t) -> _sighandler_t:
    """Say what a signal does from now on.

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


@extern(body=_sigaction)
def sigaction(
    signum: Annotated[c_int, SIGNAL],
    act: Annotated[const_ptr[struct_sigaction], nullable],
    oldact: Annotated[ptr[struct_sigaction], nullable],
) -> c_int:
    """Say what a signal does from now on, and ask what it did.

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


@extern(blocks=False)
def siginterrupt(sig: Annotated[c_int, SIGNAL], flag: c_int) -> c_int:
    """Say whether a signal ends a call that blocks.

    sig is the signal. With flag 0 the kernel goes on with the call, as with
    SA_RESTART, and a function of Python's is called when that has returned;
    with another the call returns -1 with EINTR.

    Returns 0, or -1 with errno EINVAL (no such signal).

    In C it holds for later calls of signal() as well. Here signal() itself
    starts with EINTR each time, so call it after that.

    siginterrupt(3)
    """


@extern(blocks=False)
def sigemptyset(set: ptr[sigset_t]) -> c_int:
    """Make a set of signals empty.

    set is `byref` of a sigset_t. A new `sigset_t()` is empty already, where
    C's holds whatever was there.

    Returns 0; there are no errors.

    sigemptyset(3)
    """


@extern(blocks=False)
def sigfillset(set: ptr[sigset_t]) -> c_int:
    """Put all signals into a set.

    set is `byref` of a sigset_t, which gets all but the two that libc keeps
    for itself.

    Returns 0; there are no errors.

    sigfillset(3)
    """


@extern(blocks=False)
def sigaddset(set: Annotated[ptr[sigset_t], inout], signum: Annotated[c_int, SIGNAL]) -> c_int:
    """Put a signal into a set.

    set is `byref` of a sigset_t; signum is the signal.

    Returns 0, or -1 with errno EINVAL (no such signal).

    sigaddset(3)
    """


@extern(blocks=False)
def sigdelset(set: Annotated[ptr[sigset_t], inout], signum: Annotated[c_int, SIGNAL]) -> c_int:
    """Take a signal out of a set.

    set is `byref` of a sigset_t; signum is the signal, whether it is in or
    not.

    Returns 0, or -1 with errno EINVAL (no such signal).

    sigdelset(3)
    """


@extern(blocks=False)
def sigismember(set: const_ptr[sigset_t], signum: Annotated[c_int, SIGNAL]) -> c_int:
    """Ask whether a signal is in a set.

    set is `byref` of a sigset_t; signum is the signal.

    Returns 1 or 0, or -1 with errno EINVAL (no such signal).

    sigismember(3)
    """


@extern(blocks=False)
def sigisemptyset(set: const_ptr[sigset_t]) -> c_int:
    """Ask whether a set has no signal in it.

    set is `byref` of a sigset_t.

    Returns 1 or 0; there are no errors. GNU's and musl's, not POSIX's.

    sigisemptyset(3)
    """


@extern(blocks=False)
def sigorset(set: ptr[sigset_t], left: const_ptr[sigset_t], right: const_ptr[sigset_t]) -> c_int:
    """Make a set of the signals that are in one of two.

    set is `byref` of the sigset_t to be filled; left and right are `byref` of
    the two, which may be the same.

    Returns 0; there are no errors. GNU's and musl's, not POSIX's.

    sigorset(3)
    """


@extern(blocks=False)
def sigandset(set: ptr[sigset_t], left: const_ptr[sigset_t], right: const_ptr[sigset_t]) -> c_int:
    """Make a set of the signals that are in both of two.

    set is `byref` of the sigset_t to be filled; left and right are `byref` of
    the two, which may be the same.

    Returns 0; there are no errors. GNU's and musl's, not POSIX's.

    sigandset(3)
    """


_HOW = Name("SIG_*BLOCK SIG_SETMASK")


@extern(blocks=False)
def sigprocmask(
    how: Annotated[c_int, _HOW],
    set: Annotated[const_ptr[sigset_t], nullable],
    oldset: Annotated[ptr[sigset_t], nullable],
) -> c_int:
    """Hold signals back, or let them through again; and ask which are held back.

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


@extern(blocks=False, sets_errno=False)
def pthread_sigmask(
    how: Annotated[c_int, _HOW],
    set: Annotated[const_ptr[sigset_t], nullable],
    oldset: Annotated[ptr[sigset_t], nullable],
) -> c_int:
    """The same as sigprocmask(), by the name that POSIX has for programs with
    threads.

    how, set and oldset are those of sigprocmask().

    Returns 0, or the number of the error itself, and errno() is left alone:
    EINVAL (no such how).

    pthread_sigmask(3)
    """


@extern(blocks=False)
def sigpending(set: ptr[sigset_t]) -> c_int:
    """Ask which signals have come and are held back.

    set is `byref` of the sigset_t to be filled.

    Returns 0; there are no errors.

    sigpending(2)
    """


@extern()
def sigsuspend(mask: const_ptr[sigset_t]) -> c_int:
    """Wait for a signal that is handled, with other signals held back meanwhile.

    mask is `byref` of a sigset_t: the signals that are held back until the
    call returns. What was held back before, and is not in mask, cannot come
    between the letting through and the waiting.

    Returns -1 with errno EINTR when a function has been called; never anything
    else. The GIL is released meanwhile. The function is called when the mask
    from before is in place again.

    sigsuspend(2)
    """


@extern(sets_errno=False)
def sigwait(set: const_ptr[sigset_t], sig: ptr[c_int]) -> c_int:
    """Wait for one of the signals of a set, and take it.

    set is `byref` of a sigset_t, with signals that are held back: see
    sigprocmask(). sig is `byref` of the c_int that gets the signal.

    Returns 0, or the number of the error itself, and errno() is left alone:
    EINVAL. The GIL is released meanwhile.

    Other signals do not end it: a function of Python's is called when it has
    returned, and Ctrl-C seems to do nothing. sigwaitinfo() ends with EINTR.

    sigwait(3)
    """


@extern()
def sigwaitinfo(set: const_ptr[sigset_t], info: Annotated[ptr[siginfo_t], nullable]) -> c_int:
    """Wait for one of the signals of a set, take it, and ask where it is from.

    set is `byref` of a sigset_t, with signals that are held back: see
    sigprocmask(). info is `byref` of the siginfo_t to be filled, or None.

    Returns the signal, or -1 with errno EINTR (another signal came, and was
    handled). Of real-time signals each one that was sent is taken by itself.
    The GIL is released meanwhile.

    sigwaitinfo(2)
    """


@extern()
def sigtimedwait(
    set: const_ptr[sigset_t],
    info: Annotated[ptr[siginfo_t], nullable],
    timeout: Annotated[const_ptr[timespec], nullable],
) -> c_int:
    """Wait for one of the signals of a set, but not for ever.

    set and info are those of sigwaitinfo(). timeout is `byref` of a timespec:
    zeros only look. None waits for as long as it takes.

    Returns the signal, or -1 with errno EAGAIN (the time was over), EINTR
    (another signal came, and was handled), EINVAL (tv_nsec is not from 0 to
    999999999, or tv_sec is negative). The GIL is released meanwhile.

    sigtimedwait(2)
    """


@extern(blocks=False)
def kill(pid: pid_t, sig: Annotated[c_int, SIGNAL]) -> c_int:
    """Send a signal to a process, or to many.

    pid is the process; 0 is for all of this process group, -1 for all
    processes that may be sent one, -n for the process group n. sig is the
    signal; 0 sends none and only looks whether it could be sent.

    Returns 0, or -1 with errno ESRCH (no such process), EPERM (not allowed),
    EINVAL (no such signal). A function of Python's that handles a signal to
    this process is called before the next line runs, if this is the main
    thread.

    kill(2)
    """


@extern(blocks=False)
def killpg(pgrp: pid_t, sig: Annotated[c_int, SIGNAL]) -> c_int:
    """Send a signal to a process group.

    pgrp is the group, 0 this process's own; sig is the signal, or 0 as in
    kill().

    Returns 0, or -1 with errno ESRCH (no such group), EPERM (not allowed to
    any of them), EINVAL (no such signal, or a negative pgrp).

    killpg(3)
    """


@extern(blocks=False)
def raise_(sig: Annotated[c_int, SIGNAL]) -> c_int:
    """Send a signal to the calling thread. `raise` is a keyword of Python's.

    sig is the signal.

    Returns 0, or -1 with errno EINVAL (no such signal). In the main thread a
    function of Python's that handles it is called before the next line runs,
    in another thread the main thread calls it.

    raise(3)
    """


@extern(body=_sigqueue)
def sigqueue(pid: pid_t, sig: Annotated[c_int, SIGNAL], value: sigval) -> c_int:
    """Send a signal to a process, with a number.

    pid is the process; sig is the signal, or 0 as in kill(). value is a sigval
    itself, not `byref`: `sigval(sival_int=5)`. Who takes the signal with
    sigwaitinfo() finds it in si_value, with signalfd() in ssi_int and ssi_ptr.

    Returns 0, or -1 with errno EAGAIN (too many signals wait already), ESRCH
    (no such process), EPERM (not allowed), EINVAL (no such signal).

    sigqueue(3)
    """


@extern()
def psignal(sig: Annotated[c_int, SIGNAL], s: Annotated[const_ptr[char], nullable]) -> void:
    """Write what a signal is called to standard error.

    sig is the signal; s is text that comes before it with a colon, or None.

    Returns nothing; there are no errors. It writes straight to descriptor 2;
    Python's sys.stderr has a buffer of its own.

    psignal(3)
    """


@extern()
def psiginfo(pinfo: const_ptr[siginfo_t], s: Annotated[const_ptr[char], nullable]) -> void:
    """Write what a siginfo_t tells to standard error.

    pinfo is `byref` of a siginfo_t, as sigwaitinfo() fills it; s is text that
    comes before it with a colon, or None.

    Returns nothing; there are no errors. It writes straight to descriptor 2;
    Python's sys.stderr has a buffer of its own.

    psiginfo(3)
    """


export(globals())

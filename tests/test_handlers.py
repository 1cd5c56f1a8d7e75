"""signal and sigaction: functions of Python's as handlers, and what the kernel makes of mask and flags."""

import faulthandler
import os
import re
import signal as python_signal
import threading
from collections.abc import Iterator
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import libcsock
from libcsock import (
    ECHILD, EINTR, EINVAL, SA_NOCLDWAIT, SA_NODEFER, SA_RESETHAND, SA_RESTART, SA_SIGINFO, SIGCHLD, SIGINT, SIGKILL,
    SIGRTMAX, SIGRTMIN, SIGSTOP, SIGTERM, SIGUSR1, SIGUSR2, SIGWINCH, SIG_DFL, SIG_ERR, SIG_HOLD, SIG_IGN,
    _exit, byref, create_string_buffer, errno, fork, getpid, kill, memcpy, memset, raise_, read, set_errno, sigaction,
    sigaddset, sigdelset, siginterrupt, signal, sizeof, struct_sigaction,
)  # fmt: skip
from tests.helpers import once_asleep_on, run_python

unchecked: Any = libcsock


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """What the signals of these tests did before, they do afterwards."""
    numbers = SIGUSR1, SIGUSR2, SIGWINCH, SIGCHLD, SIGINT, SIGTERM
    before = {number: python_signal.getsignal(number) for number in numbers}
    yield
    for number, handler in before.items():
        python_signal.signal(number, handler)


def kernel(signum: int) -> str:
    """What the kernel says that a signal does."""
    status = Path("/proc/self/status").read_text()
    for name in "SigCgt", "SigIgn":
        if int(re.findall(rf"{name}:\s*(\w+)", status)[0], 16) >> signum - 1 & 1:
            return name
    return "default"


def blocked(signum: int) -> bool:
    """Whether the kernel holds a signal of the main thread's back."""
    return bool(int(re.findall(r"SigBlk:\s*(\w+)", Path("/proc/self/status").read_text())[0], 16) >> signum - 1 & 1)


def asked(signum: int) -> struct_sigaction:
    action = struct_sigaction()
    assert sigaction(signum, None, byref(action)) == 0
    return action


# signal


def test_a_handler_is_called_with_one_argument() -> None:
    calls: list[tuple[Any, ...]] = []

    def handler(*arguments: int) -> None:
        calls.append(arguments)

    assert signal(SIGUSR1, handler) == SIG_DFL
    assert kernel(SIGUSR1) == "SigCgt"
    assert raise_(SIGUSR1) == 0
    assert kill(getpid(), SIGUSR1) == 0
    os.kill(os.getpid(), SIGUSR1)
    assert calls == [(SIGUSR1,)] * 3


def test_the_previous_handler_is_returned() -> None:
    def one(signum: int) -> None: ...
    def other(signum: int) -> None: ...

    assert signal(SIGUSR1, one) == SIG_DFL
    assert signal(SIGUSR1, other) is one
    assert signal(SIGUSR1, SIG_IGN) is other
    assert (kernel(SIGUSR1), python_signal.getsignal(SIGUSR1)) == ("SigIgn", python_signal.SIG_IGN)
    assert signal(SIGUSR1, SIG_DFL) == SIG_IGN
    assert (kernel(SIGUSR1), python_signal.getsignal(SIGUSR1)) == ("default", python_signal.SIG_DFL)
    assert signal(SIGUSR1, SIG_DFL) == SIG_DFL


def test_an_ignored_signal_does_nothing() -> None:
    signal(SIGTERM, SIG_IGN)
    assert raise_(SIGTERM) == 0


def test_old_handlers_chain() -> None:
    calls: list[str] = []

    def first(signum: int) -> None:
        calls.append("first")

    def second(signum: int) -> None:
        calls.append("second")
        if callable(previous):
            previous(signum)

    signal(SIGUSR1, first)
    previous = signal(SIGUSR1, second)
    raise_(SIGUSR1)
    assert calls == ["second", "first"]


def test_pythons_own_handler_chains_and_comes_back() -> None:
    python_signal.signal(SIGINT, python_signal.default_int_handler)
    previous: Any = signal(SIGINT, SIG_IGN)
    assert previous == python_signal.default_int_handler and callable(previous)
    with pytest.raises(KeyboardInterrupt):
        previous(SIGINT)
    assert signal(SIGINT, previous) == SIG_IGN
    assert python_signal.getsignal(SIGINT) is python_signal.default_int_handler
    with pytest.raises(KeyboardInterrupt):
        raise_(SIGINT)
    signal(SIGINT, SIG_DFL)
    signal(SIGINT, python_signal.default_int_handler)  # type: ignore[arg-type]
    with pytest.raises(KeyboardInterrupt):
        raise_(SIGINT)


def test_a_handler_of_pythons_own_module_is_given_its_frame() -> None:
    frames: list[FrameType | None] = []
    python_signal.signal(SIGUSR1, lambda signum, frame: frames.append(frame))
    previous = signal(SIGUSR1, SIG_IGN)
    assert callable(previous)
    previous(SIGUSR1)
    assert frames[0] and frames[0].f_code.co_name == "test_a_handler_of_pythons_own_module_is_given_its_frame"


@pytest.mark.parametrize("signum", [0, -1, 65, 2**31 - 1, -(2**31), 32, 33])
def test_a_signal_that_there_is_not(signum: int) -> None:
    for handler in SIG_DFL, SIG_IGN, print:
        set_errno(0)
        assert (signal(signum, handler), errno()) == (SIG_ERR, EINVAL)
        set_errno(0)
        assert (sigaction(signum, byref(struct_sigaction(handler)), None), errno()) == (-1, EINVAL)
    assert (sigaction(signum, None, byref(struct_sigaction())), errno()) == (-1, EINVAL)


@pytest.mark.parametrize("signum", [SIGKILL, SIGSTOP])
def test_signals_that_nobody_can_change(signum: int) -> None:
    for handler in SIG_DFL, SIG_IGN, print:
        set_errno(0)
        assert (signal(signum, handler), errno()) == (SIG_ERR, EINVAL)
        set_errno(0)
        assert (sigaction(signum, byref(struct_sigaction(handler)), None), errno()) == (-1, EINVAL)
    assert asked(signum).sa_handler == SIG_DFL


def test_every_real_time_signal_can_be_handled() -> None:
    calls: list[int] = []
    for signum in SIGRTMIN, SIGRTMIN + 1, SIGRTMAX:
        assert signal(signum, calls.append) == SIG_DFL
        assert raise_(signum) == 0
        assert signal(signum, SIG_DFL) == calls.append
    assert calls == [SIGRTMIN, SIGRTMIN + 1, SIGRTMAX]


@pytest.mark.parametrize("address", [SIG_ERR, SIG_HOLD, 3, 4711, 2**47, 2**63, 2**64 - 1])
def test_an_address_is_no_handler(address: int) -> None:
    with pytest.raises(ValueError, match=rf"^signal\(\) argument handler is {address:#x}, which is no handler"):
        signal(SIGUSR1, address)
    where = r"^sigaction\(\) argument act: sa_handler is 0x[0-9a-f]+, which is no handler"
    with pytest.raises(ValueError, match=where):
        sigaction(SIGUSR1, byref(struct_sigaction(address)), None)
    assert kernel(SIGUSR1) == "default"


def test_an_int_whose_comparisons_lie_is_no_handler() -> None:
    class Zero(int):
        __eq__ = lambda self, other: True
        __hash__ = lambda self: 0
        __int__ = __index__ = lambda self: 0

    with pytest.raises(ValueError, match="0x1267"):
        signal(SIGUSR1, Zero(4711))
    with pytest.raises(ValueError, match="0x1267"):
        sigaction(SIGUSR1, byref(struct_sigaction(Zero(4711))), None)


def test_only_the_main_thread_changes_what_a_signal_does() -> None:
    said: list[str] = []
    found: list[Any] = []

    def elsewhere() -> None:
        for new in print, SIG_DFL, SIG_IGN:
            with pytest.raises(ValueError) as caught:
                signal(SIGUSR1, new)
            said.append(str(caught.value))
            with pytest.raises(ValueError) as caught:
                sigaction(SIGUSR1, byref(struct_sigaction(new)), None)
            said.append(str(caught.value))
        found.append(asked(SIGUSR1).sa_handler)

    def handler(signum: int) -> None: ...

    signal(SIGUSR1, handler)
    thread = threading.Thread(target=elsewhere)
    thread.start()
    thread.join()
    assert said == [
        "signal() argument handler: Python changes what a signal does only in the main thread",
        "sigaction() argument act: Python changes what a signal does only in the main thread",
    ] * 3
    assert found == [handler]


def test_the_main_thread_calls_the_handler_of_a_signal_to_another() -> None:
    threads: list[threading.Thread] = []
    signal(SIGUSR1, lambda signum: threads.append(threading.current_thread()))
    thread = threading.Thread(target=raise_, args=(SIGUSR1,))
    thread.start()
    thread.join()
    assert threads == [threading.main_thread()]


# A call that blocks


def interrupted_read(pipe: tuple[int, int]) -> int:
    """Read from a pipe, with a SIGUSR1 as soon as that sleeps, and bytes as soon as it still sleeps after that."""
    me = threading.get_ident()

    def act() -> None:
        python_signal.pthread_kill(me, SIGUSR1)
        # when the signal has been dealt with the call sleeps again or is over; bytes are right in either case
        while kernel_has_pending():
            pass
        os.write(pipe[1], b"news")

    with once_asleep_on(pipe[0], act):
        return read(pipe[0], create_string_buffer(8), 8)


def kernel_has_pending() -> bool:
    status = Path(f"/proc/self/task/{os.getpid()}/status").read_text()
    return int(re.findall(r"SigPnd:\s*(\w+)", status)[0], 16) != 0


def test_a_handler_of_signal_ends_a_call_that_blocks(pipe: tuple[int, int]) -> None:
    calls: list[int] = []
    signal(SIGUSR1, calls.append)
    set_errno(0)
    assert (interrupted_read(pipe), errno(), calls) == (-1, EINTR, [SIGUSR1])


def test_with_SA_RESTART_the_kernel_goes_on_with_the_call(pipe: tuple[int, int]) -> None:
    calls: list[int] = []
    assert sigaction(SIGUSR1, byref(struct_sigaction(calls.append, sa_flags=SA_RESTART)), None) == 0
    assert (interrupted_read(pipe), calls) == (4, [SIGUSR1])


def test_siginterrupt_is_about_the_same(pipe: tuple[int, int]) -> None:
    calls: list[int] = []
    signal(SIGUSR1, calls.append)
    assert siginterrupt(SIGUSR1, 0) == 0
    assert asked(SIGUSR1).sa_handler == calls.append
    assert asked(SIGUSR1).sa_flags & SA_RESTART
    assert interrupted_read(pipe) == 4
    assert siginterrupt(SIGUSR1, 1) == 0
    assert not asked(SIGUSR1).sa_flags & SA_RESTART
    assert (interrupted_read(pipe), errno()) == (-1, EINTR)
    assert calls == [SIGUSR1] * 2
    siginterrupt(SIGUSR1, 0)
    signal(SIGUSR1, calls.append)
    assert not asked(SIGUSR1).sa_flags & SA_RESTART
    assert (siginterrupt(65, 0), errno()) == (-1, EINVAL)


def test_what_the_handler_raises_passes_through(pipe: tuple[int, int]) -> None:
    def handler(signum: int) -> None:
        raise ZeroDivisionError

    signal(SIGUSR1, handler)
    with pytest.raises(ZeroDivisionError):
        interrupted_read(pipe)
    assert not blocked(SIGUSR1)


# sigaction


def test_what_was_set_is_told() -> None:
    def handler(signum: int) -> None: ...

    action = struct_sigaction()
    action.sa_handler = handler
    action.sa_flags = SA_RESTART | SA_RESETHAND
    sigaddset(byref(action.sa_mask), SIGUSR2)
    old = struct_sigaction()
    assert sigaction(SIGUSR1, byref(action), byref(old)) == 0
    assert (old.sa_handler, str(old.sa_mask)) == (SIG_DFL, "[]")
    told = asked(SIGUSR1)
    assert told.sa_handler is handler and told.sa_sigaction is handler
    assert told.sa_mask == action.sa_mask
    assert told.sa_flags & (SA_RESTART | SA_RESETHAND | SA_NODEFER) == SA_RESTART | SA_RESETHAND
    assert str(action) == "{sa_handler=handler, sa_mask=[USR2], sa_flags=SA_RESTART|SA_RESETHAND}"
    assert eval(repr(action), {**vars(libcsock), "handler": handler}) == action


def test_None_changes_nothing() -> None:
    signal(SIGUSR1, print)
    assert sigaction(SIGUSR1, None, None) == 0
    assert asked(SIGUSR1).sa_handler is print


def test_one_struct_for_both() -> None:
    action = struct_sigaction(SIG_IGN)
    assert sigaction(SIGUSR1, byref(action), byref(action)) == 0
    assert (action.sa_handler, kernel(SIGUSR1)) == (SIG_DFL, "SigIgn")


@pytest.mark.parametrize("how", ["a function", "Python's default_int_handler", "one of Python's", "SIG_IGN", "SIG_DFL"])
def test_the_old_action_restores(how: str) -> None:
    calls: list[int] = []
    if how == "a function":
        signal(SIGINT, calls.append)
    else:
        handler: Any = {
            "Python's default_int_handler": python_signal.default_int_handler,
            "one of Python's": lambda signum, frame: calls.append(signum),
            "SIG_IGN": python_signal.SIG_IGN,
            "SIG_DFL": python_signal.SIG_DFL,
        }[how]
        python_signal.signal(SIGINT, handler)
    before, state = python_signal.getsignal(SIGINT), kernel(SIGINT)
    old = struct_sigaction()
    assert sigaction(SIGINT, byref(struct_sigaction(print)), byref(old)) == 0
    copies = [struct_sigaction.from_buffer_copy(bytes(old)), struct_sigaction()]
    memcpy(byref(copies[1]), byref(old), sizeof(old))
    for each in old, *copies:
        signal(SIGINT, print)
        assert sigaction(SIGINT, byref(each), None) == 0
        assert kernel(SIGINT) == state
        if how == "a function":
            raise_(SIGINT)
        else:
            assert python_signal.getsignal(SIGINT) is before
    assert len(calls) == (3 if how == "a function" else 0)


def test_a_struct_of_any_bytes_is_refused() -> None:
    action = struct_sigaction()
    memset(byref(action), 0x5A, sizeof(action))
    with pytest.raises(ValueError, match="sa_handler is 0x5a5a5a5a5a5a5a5a, which is no handler"):
        sigaction(SIGUSR1, byref(action), None)
    memset(byref(action), 0, sizeof(action))
    action.sa_restorer = 4711
    action.sa_flags = 0x04000000  # the restorer counts
    action.sa_handler = lambda signum: None
    assert sigaction(SIGUSR1, byref(action), None) == 0
    assert raise_(SIGUSR1) == 0


def test_a_handler_of_cs_is_told_and_can_be_set_again() -> None:
    """That of faulthandler, which Python's table does not know."""
    faulthandler.register(SIGUSR2)
    try:
        old = struct_sigaction()
        assert sigaction(SIGUSR2, byref(struct_sigaction(SIG_IGN)), byref(old)) == 0
        assert type(old.sa_handler) is int and old.sa_handler > 1
        assert kernel(SIGUSR2) == "SigIgn"
        assert sigaction(SIGUSR2, byref(old), None) == 0
        assert asked(SIGUSR2).sa_handler == old.sa_handler
        assert signal(SIGUSR2, SIG_IGN) == old.sa_handler
        old.sa_flags ^= SA_SIGINFO  # which it does not take
        with pytest.raises(ValueError, match="which is no handler"):
            sigaction(SIGUSR2, byref(old), None)
    finally:
        faulthandler.unregister(SIGUSR2)


def test_a_handler_of_cs_on_top_of_one_of_pythons() -> None:
    signal(SIGUSR2, print)
    faulthandler.register(SIGUSR2)
    try:
        assert type(asked(SIGUSR2).sa_handler) is int
    finally:
        faulthandler.unregister(SIGUSR2)
    assert asked(SIGUSR2).sa_handler is print


def test_a_function_cannot_have_a_siginfo() -> None:
    with pytest.raises(ValueError, match=r"^sigaction\(\) argument act: sa_handler is a function and .*sigwaitinfo"):
        sigaction(SIGUSR1, byref(struct_sigaction(sa_sigaction=print, sa_flags=SA_SIGINFO)), None)
    assert kernel(SIGUSR1) == "default"
    assert sigaction(SIGUSR1, byref(struct_sigaction(SIG_IGN, sa_flags=SA_SIGINFO)), None) == 0


def test_a_field_takes_only_what_may_be_a_handler() -> None:
    action: Any = struct_sigaction()
    for wrong in None, 1.5, "print", byref(action):
        with pytest.raises(TypeError, match=r"^struct_sigaction.sa_handler must be a function, SIG_DFL or SIG_IGN"):
            action.sa_handler = wrong
        with pytest.raises(TypeError):
            action.sa_sigaction = wrong
    assert action.sa_handler == SIG_DFL


# Mask and flags


def test_its_own_signal_is_held_back_while_a_handler_runs() -> None:
    seen: list[Any] = []

    def handler(signum: int) -> None:
        seen.append(("in", blocked(SIGUSR1), blocked(SIGUSR2)))
        if len(seen) < 2:
            raise_(SIGUSR1)
        seen.append("out")

    signal(SIGUSR1, handler)
    raise_(SIGUSR1)
    assert seen == [("in", True, False), "out", ("in", True, False), "out"]
    assert not blocked(SIGUSR1)


def test_SA_NODEFER_lets_it_through() -> None:
    seen: list[str] = []

    def handler(signum: int) -> None:
        seen.append("in")
        if len(seen) < 2:
            raise_(SIGUSR1)
        seen.append("out")

    sigaction(SIGUSR1, byref(struct_sigaction(handler, sa_flags=SA_NODEFER)), None)
    raise_(SIGUSR1)
    assert seen == ["in", "in", "out", "out"]


def test_the_mask_holds_others_back_while_a_handler_runs() -> None:
    seen: list[Any] = []

    def handler(signum: int) -> None:
        raise_(SIGUSR2)
        seen.append((signum, blocked(SIGUSR1), blocked(SIGUSR2)))

    action = struct_sigaction(handler)
    sigaddset(byref(action.sa_mask), SIGUSR2)
    signal(SIGUSR2, lambda signum: seen.append((signum, blocked(SIGUSR1), blocked(SIGUSR2))))
    sigaction(SIGUSR1, byref(action), None)
    sigdelset(byref(action.sa_mask), SIGUSR2)  # the kernel has a copy
    raise_(SIGUSR1)
    assert seen == [(SIGUSR1, True, True), (SIGUSR2, False, True)]
    assert not blocked(SIGUSR1) and not blocked(SIGUSR2)


def test_SA_RESETHAND_is_for_once() -> None:
    calls: list[int] = []
    sigaction(SIGWINCH, byref(struct_sigaction(calls.append, sa_flags=SA_RESETHAND)), None)
    raise_(SIGWINCH)
    assert kernel(SIGWINCH) == "default"
    assert asked(SIGWINCH).sa_handler == SIG_DFL
    raise_(SIGWINCH)
    assert calls == [SIGWINCH]
    assert signal(SIGWINCH, SIG_DFL) == SIG_DFL


def test_a_child_that_ends_sends_SIGCHLD() -> None:
    ended: list[int] = []
    signal(SIGCHLD, lambda signum: ended.append(os.wait()[1]))
    if not fork():
        _exit(7)
    while not ended:
        libcsock.poll(None, 0, 10)  # which it ends, unless it came before
    assert [os.waitstatus_to_exitcode(status) for status in ended] == [7]


def test_SA_NOCLDWAIT_leaves_nothing_to_wait_for() -> None:
    assert sigaction(SIGCHLD, byref(struct_sigaction(SIG_DFL, sa_flags=SA_NOCLDWAIT)), None) == 0
    pid = os.fork()
    if not pid:
        os._exit(7)
    with pytest.raises(ChildProcessError) as caught:
        os.waitpid(pid, 0)  # until it has ended
    assert caught.value.errno == ECHILD


# Whole programs


def test_a_signal_by_default_ends_the_process() -> None:
    done = run_python("from libcsock import *\nsignal(SIGINT, SIG_DFL)\nraise_(SIGINT)")
    assert done.returncode == -SIGINT


def test_python_no_longer_ignores_SIGPIPE_where_one_says_so() -> None:
    program = (
        "from libcsock import *\n"
        "ends = (c_int * 2)()\n"
        "pipe(ends)\n"
        "close(ends[0])\n"
        "print(signal(SIGPIPE, SIG_DFL) == SIG_IGN, flush=True)\n"
        "write(ends[1], b'x', 1)\n"
    )
    done = run_python(program)
    assert (done.returncode, done.stdout) == (-python_signal.SIGPIPE, "True\n")


def test_what_is_told_before_anything_was_set() -> None:
    program = (
        "from libcsock import *\n"
        "old = struct_sigaction()\n"
        "print(sigaction(SIGINT, None, byref(old)), old.sa_handler)\n"
        "print(old)\n"
    )
    done = run_python(program)
    ignored = python_signal.getsignal(python_signal.SIGINT) == python_signal.SIG_IGN  # by who started the tests
    told = "1" if ignored else "<built-in function default_int_handler>"
    assert done.stdout.splitlines()[0] == f"0 {told}", done.stderr


def test_handlers_at_any_moment_lose_nothing() -> None:
    """Signals come while handlers run, while their mask changes, and while others are set."""
    program = """
from libcsock import *
import os
times = [0, 0]
def handler(signum):
    times[signum == SIGUSR2] += 1
def again(signum):
    times[1] += 1
action = struct_sigaction(handler)
sigfillset(byref(action.sa_mask))
timer = itimerval(timeval(0, 100), timeval(0, 100))
signal(SIGVTALRM, handler)
setitimer(ITIMER_VIRTUAL, byref(timer), None)
before = sigset_t()
sigprocmask(SIG_BLOCK, None, byref(before))
sent = 0
while sent < 3000 or not times[0]:  # how fine the timer is the kernel decides
    sent += 1
    sigaction(SIGVTALRM, byref(action), None)
    signal(SIGVTALRM, handler)
    signal(SIGUSR2, again)
    raise_(SIGUSR2)
after = sigset_t()
setitimer(ITIMER_VIRTUAL, byref(itimerval()), None)
sigprocmask(SIG_BLOCK, None, byref(after))
print(before == after, times[1] == sent)
"""
    done = run_python(program)
    assert (done.returncode, done.stdout) == (0, "True True\n"), done.stderr


def test_a_handler_of_SIGSEGV_is_called_for_one_that_was_sent() -> None:
    program = "from libcsock import *\nsignal(SIGSEGV, print)\nraise_(SIGSEGV)\nprint(signal(SIGSEGV, SIG_DFL))"
    done = run_python(program)
    assert (done.returncode, done.stdout) == (0, "11\n<built-in function print>\n"), done.stderr

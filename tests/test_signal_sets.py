"""Sets of signals: what they hold, what is held back, waiting for a signal, sending one, reading one."""

import os
import select as python_select
import signal as python_signal
import threading
from collections.abc import Callable, Iterator
from ctypes import c_int
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    CLD_EXITED, CLD_KILLED, EAGAIN, EBADF, EINTR, EINVAL, ENOSYS, EPERM, EPOLLIN, EPOLL_CTL_ADD, ESRCH, FD_CLOEXEC,
    FD_ISSET, FD_SET, F_GETFD, F_GETFL, O_NONBLOCK, POLLIN, SFD_CLOEXEC, SFD_NONBLOCK, SIGCHLD, SIGINT, SIGKILL,
    SIGRTMAX, SIGRTMIN, SIGSTOP, SIGTERM, SIGUSR1, SIGUSR2, SIG_BLOCK, SIG_SETMASK, SIG_UNBLOCK, SI_QUEUE, SI_USER,
    _exit, addressof, byref, epoll_create1, epoll_ctl, epoll_event, epoll_pwait, epoll_pwait2, errno, fcntl, fd_set,
    fork, getpid, getuid, kill, killpg, pollfd, ppoll, pselect, psiginfo, psignal, pthread_sigmask, raise_, read,
    set_errno, sigaddset, sigandset, sigdelset, sigemptyset, sigfillset, siginfo_t, sigisemptyset, sigismember,
    signal, signalfd, signalfd_siginfo, sigorset, sigpending, sigprocmask, sigqueue, sigset_t, sigsuspend,
    sigtimedwait, sigval, sigwait, sigwaitinfo, sizeof, timespec,
)  # fmt: skip
from tests.helpers import Keep, asleep_on, held_back_elsewhere, once_asleep_on, wait_until

SIGNALS = SIGUSR1, SIGUSR2, SIGCHLD, SIGRTMIN, SIGRTMIN + 1


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Only this thread takes these signals, and nothing of them is left."""
    wait_until(lambda: all(map(held_back_elsewhere, SIGNALS)))
    handlers = {number: python_signal.getsignal(number) for number in SIGNALS}
    mask = python_signal.pthread_sigmask(python_signal.SIG_BLOCK, ())
    yield
    while python_signal.sigtimedwait(SIGNALS, 0):
        pass
    for number, handler in handlers.items():
        python_signal.signal(number, handler)
    python_signal.pthread_sigmask(python_signal.SIG_SETMASK, mask)


def set_of(*numbers: int) -> sigset_t:
    made = sigset_t()
    for number in numbers:
        assert sigaddset(byref(made), number) == 0
    return made


def members(signals: sigset_t) -> set[int]:
    return {number for number in range(1, 65) if sigismember(byref(signals), number) == 1}


def hold(*numbers: int) -> sigset_t:
    """Hold signals back; the set of them."""
    signals = set_of(*numbers)
    assert sigprocmask(SIG_BLOCK, byref(signals), None) == 0
    return signals


# Sets


def test_a_set_is_filled_and_emptied() -> None:
    signals = sigset_t()
    assert sigisemptyset(byref(signals)) == 1
    assert sigaddset(byref(signals), SIGINT) == sigaddset(byref(signals), SIGRTMAX) == 0
    assert (members(signals), sigisemptyset(byref(signals))) == ({SIGINT, SIGRTMAX}, 0)
    assert sigdelset(byref(signals), SIGINT) == sigdelset(byref(signals), SIGTERM) == 0
    assert members(signals) == {SIGRTMAX}
    assert sigfillset(byref(signals)) == 0
    assert members(signals) == set(python_signal.valid_signals())
    assert sigemptyset(byref(signals)) == 0
    assert members(signals) == set()


def test_no_signal_is_in_no_set() -> None:
    for number in 0, 65, -1, 2**31 - 1:
        for call in sigaddset, sigdelset, sigismember:
            set_errno(0)
            assert (call(byref(sigset_t()), number), errno()) == (-1, EINVAL)


def test_two_sets_make_one() -> None:
    one, other, both = set_of(SIGINT, SIGTERM), set_of(SIGTERM, SIGUSR1), sigset_t()
    assert sigorset(byref(both), byref(one), byref(other)) == 0
    assert members(both) == {SIGINT, SIGTERM, SIGUSR1}
    assert sigandset(byref(both), byref(one), byref(other)) == 0
    assert members(both) == {SIGTERM}


def test_a_set_shows_its_signals() -> None:
    signals = set_of(SIGTERM, SIGINT, SIGRTMIN, SIGRTMIN + 3)
    assert str(signals) == "[INT TERM RTMIN RTMIN+3]"
    assert eval(repr(signals), vars(libcsock)) == signals != set_of(SIGTERM)
    assert (str(sigset_t()), repr(sigset_t())) == ("[]", "sigset_t()")
    sigfillset(byref(signals))
    assert str(signals) == "~[]"
    sigdelset(byref(signals), SIGKILL)
    assert str(signals) == "~[KILL]"


def test_signals_are_shown_by_name() -> None:
    info = siginfo_t(si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=5, si_uid=6, si_status=7)
    text = "si_signo=SIGCHLD, si_code=CLD_EXITED, si_pid=5, si_uid=6, si_status=7, si_utime=0, si_stime=0"
    assert (str(info), repr(info)) == (f"{{{text}}}", f"siginfo_t({text})")
    info = siginfo_t(si_signo=libcsock.SIGSEGV, si_code=libcsock.SEGV_MAPERR, si_addr=0x10)
    assert str(info) == "{si_signo=SIGSEGV, si_code=SEGV_MAPERR, si_addr=0x10}"
    info = siginfo_t(SIGRTMIN + 2, 0, SI_QUEUE, si_pid=1, si_int=-1)
    assert str(info) == (
        "{si_signo=SIGRTMIN+2, si_code=SI_QUEUE, si_pid=1, si_uid=0, si_int=-1, si_ptr=0xffffffff}"
    )


# The mask


def test_a_signal_that_is_held_back_comes_later() -> None:
    calls: list[int] = []
    signal(SIGUSR1, calls.append)
    signals, before, pending = set_of(SIGUSR1), sigset_t(), sigset_t()
    assert sigprocmask(SIG_BLOCK, byref(signals), byref(before)) == 0
    assert python_signal.pthread_sigmask(python_signal.SIG_BLOCK, ()) == members(before) | {SIGUSR1}
    raise_(SIGUSR1)
    raise_(SIGUSR1)
    assert sigpending(byref(pending)) == 0
    assert (members(pending), calls) == ({SIGUSR1}, [])
    assert sigprocmask(SIG_UNBLOCK, byref(signals), None) == 0
    assert calls == [SIGUSR1]
    assert sigpending(byref(pending)) == 0 == len(members(pending))


def test_the_mask_is_set_and_told() -> None:
    before, told = sigset_t(), sigset_t()
    assert sigprocmask(SIG_SETMASK, byref(set_of(SIGUSR1, SIGUSR2)), byref(before)) == 0
    assert sigprocmask(SIG_SETMASK, None, byref(told)) == 0
    assert members(told) == {SIGUSR1, SIGUSR2}
    assert sigprocmask(SIG_SETMASK, byref(before), None) == 0
    assert (sigprocmask(4711, byref(before), None), errno()) == (-1, EINVAL)
    set_errno(0)
    assert (pthread_sigmask(4711, byref(before), None), errno()) == (EINVAL, 0)


def test_SIGKILL_and_SIGSTOP_are_never_held_back() -> None:
    told = sigset_t()
    hold(SIGKILL, SIGSTOP, SIGUSR1)
    sigprocmask(SIG_BLOCK, None, byref(told))
    assert members(told) & {SIGKILL, SIGSTOP, SIGUSR1} == {SIGUSR1}


def test_each_thread_has_its_own_mask() -> None:
    signals, seen = set_of(SIGUSR1), []

    def other() -> None:
        told = sigset_t()
        assert pthread_sigmask(SIG_BLOCK, byref(signals), None) == 0
        assert pthread_sigmask(SIG_BLOCK, None, byref(told)) == 0
        raise_(SIGUSR1)  # held back in this thread
        number = c_int()
        assert sigwait(byref(signals), byref(number)) == 0
        seen.append((SIGUSR1 in members(told), number.value))

    thread = threading.Thread(target=other)
    thread.start()
    thread.join()
    told = sigset_t()
    assert pthread_sigmask(SIG_BLOCK, None, byref(told)) == 0
    assert (seen, SIGUSR1 in members(told)) == ([(True, SIGUSR1)], False)


# Waiting


def test_sigsuspend_lets_a_signal_through_only_while_it_waits() -> None:
    calls: list[int] = []
    signal(SIGUSR1, calls.append)
    hold(SIGUSR1)
    raise_(SIGUSR1)
    assert calls == []
    set_errno(0)
    assert (sigsuspend(byref(sigset_t())), errno()) == (-1, EINTR)
    assert calls == [SIGUSR1]
    raise_(SIGUSR1)
    assert calls == [SIGUSR1]


def test_sigsuspend_waits_for_a_signal_that_is_handled() -> None:
    calls: list[int] = []
    signal(SIGUSR1, calls.append)
    hold(SIGUSR1)
    mask = sigset_t()
    with once_asleep_on(addressof(mask), lambda: kill(getpid(), SIGUSR1)):
        # the thread that sends it holds it back too, since it is this one's child
        assert sigsuspend(byref(mask)) == -1
    assert calls == [SIGUSR1]


def test_sigwait_takes_a_signal() -> None:
    signals, number = hold(SIGUSR1, SIGUSR2), c_int()
    with once_asleep_on(addressof(signals), lambda: kill(getpid(), SIGUSR2)):
        assert (sigwait(byref(signals), byref(number)), number.value) == (0, SIGUSR2)


def test_sigwaitinfo_tells_who_sent_it() -> None:
    signals, info = hold(SIGUSR1), siginfo_t()
    kill(getpid(), SIGUSR1)
    assert sigwaitinfo(byref(signals), byref(info)) == SIGUSR1
    assert (info.si_signo, info.si_errno, info.si_code) == (SIGUSR1, 0, SI_USER)
    assert (info.si_pid, info.si_uid) == (os.getpid(), os.getuid())
    raise_(SIGUSR1)
    assert sigwaitinfo(byref(signals), None) == SIGUSR1


def test_sigqueue_sends_a_value_and_each_signal_counts() -> None:
    signals, info = hold(SIGRTMIN, SIGRTMIN + 1), siginfo_t()
    for value in 1, -2, 3:
        assert sigqueue(getpid(), SIGRTMIN + 1, sigval(sival_int=value)) == 0
    assert sigqueue(getpid(), SIGRTMIN, sigval(sival_ptr=2**64 - 2)) == 0
    taken = []
    while sigtimedwait(byref(signals), byref(info), byref(timespec())) > 0:
        assert (info.si_code, info.si_pid, info.si_uid) == (SI_QUEUE, os.getpid(), os.getuid())
        taken.append((info.si_signo, info.si_int))
        if info.si_signo == SIGRTMIN:
            assert info.si_ptr == info.si_value.sival_ptr == 2**64 - 2
    # the lowest first, those of one number in their order
    assert taken == [(SIGRTMIN, -2), (SIGRTMIN + 1, 1), (SIGRTMIN + 1, -2), (SIGRTMIN + 1, 3)]
    set_errno(0)
    assert (sigqueue(getpid(), 65, sigval()), errno()) == (-1, EINVAL)


def test_sigtimedwait_gives_up() -> None:
    signals = hold(SIGUSR1)
    set_errno(0)
    assert (sigtimedwait(byref(signals), None, byref(timespec())), errno()) == (-1, EAGAIN)
    assert (sigtimedwait(byref(signals), byref(siginfo_t()), byref(timespec(0, 5_000_000))), errno()) == (-1, EAGAIN)
    for wrong in timespec(0, 1_000_000_000), timespec(-1, 0), timespec(0, -1):
        assert (sigtimedwait(byref(signals), None, byref(wrong)), errno()) == (-1, EINVAL)


def test_what_became_of_a_child() -> None:
    signals, info = hold(SIGCHLD), siginfo_t()
    if not (pid := fork()):
        _exit(7)
    assert sigwaitinfo(byref(signals), byref(info)) == SIGCHLD
    assert (info.si_code, info.si_pid, info.si_uid, info.si_status) == (CLD_EXITED, pid, os.getuid(), 7)
    assert os.waitpid(pid, 0)[0] == pid
    if not (pid := fork()):
        while True:
            libcsock.pause()
    assert kill(pid, SIGKILL) == 0
    assert sigwaitinfo(byref(signals), byref(info)) == SIGCHLD
    assert (info.si_code, info.si_pid, info.si_status) == (CLD_KILLED, pid, SIGKILL)
    assert os.waitpid(pid, 0)[0] == pid
    assert (kill(pid, 0), errno()) == (-1, ESRCH)


# Sending


def test_kill_only_looks_with_0() -> None:
    assert kill(getpid(), 0) == killpg(os.getpgrp(), 0) == killpg(0, 0) == 0
    assert (kill(getpid(), 65), errno()) == (-1, EINVAL)
    assert (killpg(-1, 0), errno()) == (-1, EINVAL)
    assert (raise_(65), errno()) == (-1, EINVAL)


def test_killpg_sends_to_a_group() -> None:
    ours, theirs = os.pipe()
    if not (pid := fork()):
        os.setpgid(0, 0)
        os.write(theirs, b"x")
        while True:
            libcsock.pause()
    assert os.read(ours, 1) == b"x"
    assert killpg(pid, SIGTERM) == 0
    assert os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]) == -SIGTERM
    os.close(ours)
    os.close(theirs)


@pytest.mark.skipif(getuid() == 0, reason="root may send signals to anybody")
def test_kill_of_a_process_of_anothers() -> None:
    assert (kill(1, 0), errno()) == (-1, EPERM)


def test_what_a_signal_is_called(capfd: pytest.CaptureFixture[str]) -> None:
    psignal(SIGTERM, "text")
    psignal(SIGTERM, None)
    psiginfo(byref(siginfo_t(si_signo=SIGTERM, si_code=SI_USER, si_pid=4711)), "text")
    lines = capfd.readouterr().err.splitlines()
    assert lines[:2] == [f"text: {python_signal.strsignal(SIGTERM)}", python_signal.strsignal(SIGTERM)]
    assert lines[2].startswith(f"text: {python_signal.strsignal(SIGTERM)} (") and "4711" in lines[2]


# Descriptors


Wait = Callable[[int, sigset_t | None], int]


def with_ppoll(fd: int, mask: sigset_t | None) -> int:
    return ppoll(byref(pollfd(fd, POLLIN)), 1, byref(timespec(10)), byref(mask) if mask else None)


def with_pselect(fd: int, mask: sigset_t | None) -> int:
    fds = fd_set()
    FD_SET(fd, byref(fds))
    return pselect(fd + 1, byref(fds), None, None, byref(timespec(10)), byref(mask) if mask else None)


def on_epoll(fd: int, call: Callable[[int, Any], int]) -> int:
    epoll = epoll_create1(0)
    try:
        assert epoll_ctl(epoll, EPOLL_CTL_ADD, fd, byref(epoll_event(events=EPOLLIN))) == 0
        return call(epoll, (epoll_event * 2)())
    finally:
        os.close(epoll)


def with_epoll_pwait(fd: int, mask: sigset_t | None) -> int:
    pointer = byref(mask) if mask else None
    return on_epoll(fd, lambda epoll, events: epoll_pwait(epoll, events, 2, 10_000, pointer))


def with_epoll_pwait2(fd: int, mask: sigset_t | None) -> int:
    pointer, timeout = byref(mask) if mask else None, byref(timespec(10))
    return on_epoll(fd, lambda epoll, events: epoll_pwait2(epoll, events, 2, timeout, pointer))


def lacks_epoll_pwait2() -> bool:
    try:
        return epoll_pwait2(-1, (epoll_event * 1)(), 1, None, None) == -1 and errno() == ENOSYS
    except OSError:
        return True


WAITS = [
    with_ppoll,
    with_pselect,
    with_epoll_pwait,
    pytest.param(
        with_epoll_pwait2, marks=pytest.mark.skipif(lacks_epoll_pwait2(), reason="glibc or kernel is too old")
    ),
]


@pytest.mark.parametrize("wait", WAITS)
def test_a_signal_comes_only_while_the_call_waits(wait: Wait, pipe: tuple[int, int]) -> None:
    calls: list[int] = []
    signal(SIGUSR1, calls.append)
    hold(SIGUSR1)
    raise_(SIGUSR1)
    assert calls == []
    set_errno(0)
    # what came before does not get lost between looking and waiting
    assert (wait(pipe[0], sigset_t()), errno(), calls) == (-1, EINTR, [SIGUSR1])
    raise_(SIGUSR1)
    assert calls == [SIGUSR1]
    os.write(pipe[1], b"x")
    assert (wait(pipe[0], set_of(SIGUSR1)), calls) == (1, [SIGUSR1])
    assert (wait(pipe[0], None), calls) == (1, [SIGUSR1])


def test_timeouts_are_timespecs(pipe: tuple[int, int]) -> None:
    one, fds, soon = pollfd(pipe[0], POLLIN), fd_set(), timespec(0, 2_000_000)
    assert ppoll(byref(one), 1, byref(soon), None) == 0
    FD_SET(pipe[0], byref(fds))
    assert pselect(pipe[0] + 1, byref(fds), None, None, byref(soon), None) == 0
    assert FD_ISSET(pipe[0], byref(fds)) == 0
    assert (soon.tv_sec, soon.tv_nsec) == (0, 2_000_000)
    for wrong in timespec(0, 1_000_000_000), timespec(-1, 0):
        set_errno(0)
        assert (ppoll(byref(one), 1, byref(wrong), None), errno()) == (-1, EINVAL)
        assert (pselect(0, None, None, None, byref(wrong), None), errno()) == (-1, EINVAL)
    assert (pselect(-1, None, None, None, None, None), errno()) == (-1, EINVAL)
    assert (epoll_pwait(-1, (epoll_event * 1)(), 1, 0, None), errno()) == (-1, EBADF)


# signalfd


def test_signals_are_read(keep: Keep) -> None:
    signals, info = hold(SIGUSR1, SIGRTMIN), signalfd_siginfo()
    fd = keep(signalfd(-1, byref(signals), SFD_NONBLOCK))
    assert (read(fd, byref(info), sizeof(info)), errno()) == (-1, EAGAIN)
    assert python_select.select([fd], [], [], 0)[0] == []
    kill(getpid(), SIGUSR1)
    assert python_select.select([fd], [], [], 0)[0] == [fd]
    assert read(fd, byref(info), sizeof(info)) == sizeof(info) == 128
    assert (info.ssi_signo, info.ssi_code, info.ssi_pid, info.ssi_uid) == (SIGUSR1, SI_USER, os.getpid(), os.getuid())
    assert str(info).startswith(f"{{ssi_signo=SIGUSR1, ssi_errno=0, ssi_code=SI_USER, ssi_pid={os.getpid()}, ")
    several = (signalfd_siginfo * 4)()
    for value in 1, -2:
        sigqueue(getpid(), SIGRTMIN, sigval(sival_int=value))
    assert read(fd, several, sizeof(several)) == 256
    assert [(each.ssi_signo, each.ssi_int) for each in several[:2]] == [(SIGRTMIN, 1), (SIGRTMIN, -2)]


def test_a_child_is_read_of(keep: Keep) -> None:
    fd, info = keep(signalfd(-1, byref(hold(SIGCHLD)), 0)), signalfd_siginfo()
    if not (pid := fork()):
        _exit(7)
    assert read(fd, byref(info), sizeof(info)) == sizeof(info)
    assert (info.ssi_signo, info.ssi_code, info.ssi_pid, info.ssi_status) == (SIGCHLD, CLD_EXITED, pid, 7)
    assert "ssi_code=CLD_EXITED" in str(info)
    os.waitpid(pid, 0)


def test_the_signals_of_a_descriptor_can_be_changed(keep: Keep) -> None:
    fd = keep(signalfd(-1, byref(hold(SIGUSR1)), 0))
    assert signalfd(fd, byref(hold(SIGUSR2)), 0) == fd
    mask = next(line for line in Path(f"/proc/self/fdinfo/{fd}").read_text().splitlines() if "sigmask" in line)
    assert int(mask.split()[1], 16) == 1 << SIGUSR2 - 1


def test_flags_of_a_signalfd(keep: Keep) -> None:
    plain = keep(signalfd(-1, byref(sigset_t()), 0))
    other = keep(signalfd(-1, byref(sigset_t()), SFD_CLOEXEC | SFD_NONBLOCK))
    assert [fcntl(fd, F_GETFD) for fd in (plain, other)] == [0, FD_CLOEXEC]
    assert [fcntl(fd, F_GETFL) & O_NONBLOCK for fd in (plain, other)] == [0, O_NONBLOCK]
    assert (signalfd(-1, byref(sigset_t()), 4711), errno()) == (-1, EINVAL)


def test_what_is_no_signalfd(closed: int, pipe: tuple[int, int]) -> None:
    for fd in closed, -2, 2**31 - 1, -(2**31):
        set_errno(0)
        assert (signalfd(fd, byref(sigset_t()), 0), errno()) == (-1, EBADF)
    assert (signalfd(pipe[0], byref(sigset_t()), 0), errno()) == (-1, EINVAL)


def test_a_thread_is_woken_by_a_signal_that_is_read(keep: Keep) -> None:
    """The GIL is free while read() waits for a signal."""
    fd, info, found = keep(signalfd(-1, byref(hold(SIGUSR1)), 0)), signalfd_siginfo(), []
    task: list[int] = []

    def reader() -> None:
        task.append(threading.get_native_id())
        found.append((read(fd, byref(info), sizeof(info)), info.ssi_signo))

    thread = threading.Thread(target=reader)
    thread.start()
    wait_until(lambda: bool(task) and asleep_on(fd, f"self/task/{task[0]}"))
    kill(getpid(), SIGUSR1)
    thread.join()
    assert found == [(sizeof(info), SIGUSR1)]

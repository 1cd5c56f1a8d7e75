"""Clocks and timers, held against Python's."""

import os
import signal
import threading
import time as python_time
from collections.abc import Callable, Iterator
from ctypes import Array
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import libcsock
from libcsock import (
    CLOCKS_PER_SEC, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_REALTIME, CLOCK_THREAD_CPUTIME_ID, EINTR,
    EINVAL, ENOENT, EOVERFLOW, EPERM, ESRCH, ITIMER_PROF, ITIMER_VIRTUAL, SIGEV_NONE, SIGEV_SIGNAL, SIGEV_THREAD,
    SIGEV_THREAD_ID, SIGRTMIN, SIGUSR1, SIG_BLOCK, SIG_SETMASK, SI_TIMER, TIMER_ABSTIME, TIME_UTC, adjtime, byref,
    clock, clock_getcpuclockid, clock_getres, clock_gettime, clock_nanosleep, clock_settime, clockid_t, ctime,
    errno, futimes, getitimer, gettimeofday, itimerspec, itimerval, lutimes, nanosleep, set_errno, setitimer,
    settimeofday, sigaddset, sigevent, siginfo_t, sigprocmask, sigset_t, sigtimedwait, sigval, sigwaitinfo, time,
    time_t, timer_create, timer_delete, timer_getoverrun, timer_gettime, timer_settime, timer_t, timespec,
    timespec_get, timespec_getres, timeval, timezone, utimes,
)  # fmt: skip
from libcsock._libc import LIBC
from tests.helpers import PATIENCE, held_back_elsewhere, once_asleep_on, run_python, wait_until


def test_time_is_that_of_python() -> None:
    told = time_t()
    before = int(python_time.time())
    number = time(byref(told))
    assert before - 1 <= number <= python_time.time()
    assert told.value == number
    assert number <= time(None) <= python_time.time()


@pytest.mark.parametrize("number", [0, 1_700_000_000, 2**31, 2**33, -1])
def test_ctime_is_that_of_python(number: int) -> None:
    assert ctime(byref(time_t(number))) == python_time.ctime(number) + "\n"


def test_ctime_of_a_year_that_is_too_great() -> None:
    assert ctime(byref(time_t(2**62))) is None
    assert errno() in (EINVAL, EOVERFLOW)


def test_gettimeofday() -> None:
    now, zone = timeval(), timezone(-1, -1)
    before = python_time.time()
    assert gettimeofday(byref(now), byref(zone)) == 0
    assert before - 0.1 <= now.tv_sec + now.tv_usec / 1e6 <= python_time.time() + 0.1
    assert 0 <= now.tv_usec < 1_000_000
    assert zone == timezone(0, 0)
    assert gettimeofday(byref(now), None) == gettimeofday(None, None) == 0


def seconds(value: timespec) -> float:
    return value.tv_sec + value.tv_nsec / 1e9


@pytest.mark.parametrize(
    "clock", [CLOCK_REALTIME, CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_THREAD_CPUTIME_ID]
)
def test_clocks_are_those_of_python(clock: int) -> None:
    now = timespec()
    before = python_time.clock_gettime(clock)
    assert clock_gettime(clock, byref(now)) == 0
    assert before - 1e-6 <= seconds(now) <= python_time.clock_gettime(clock) + 1e-6
    assert clock_getres(clock, byref(now)) == 0
    assert seconds(now) == pytest.approx(python_time.clock_getres(clock))
    assert clock_getres(clock, None) == 0


def test_a_clock_that_there_is_not() -> None:
    assert (clock_gettime(4711, byref(timespec())), errno()) == (-1, EINVAL)
    assert (clock_getres(4711, None), errno()) == (-1, EINVAL)


def test_nanosleep_waits() -> None:
    start = python_time.monotonic()
    assert nanosleep(byref(timespec(0, 20_000_000)), None) == 0
    assert python_time.monotonic() - start >= 0.02


def test_nanosleep_refuses_what_is_no_time() -> None:
    for wrong in timespec(0, 1_000_000_000), timespec(0, -1), timespec(-1, 0):
        assert (nanosleep(byref(wrong), None), errno()) == (-1, EINVAL)


def test_a_signal_ends_nanosleep_and_the_rest_is_told() -> None:
    me = threading.get_ident()
    called: list[int] = []

    def handler(signum: int, frame: FrameType | None) -> None:
        called.append(signum)

    previous = signal.signal(signal.SIGUSR1, handler)
    try:
        left = timespec()
        # it sleeps in clock_nanosleep(CLOCK_REALTIME, ...)
        with once_asleep_on(CLOCK_REALTIME, lambda: signal.pthread_kill(me, signal.SIGUSR1)):
            assert (nanosleep(byref(timespec(100, 0)), byref(left)), errno()) == (-1, EINTR)
    finally:
        signal.signal(signal.SIGUSR1, previous)
    assert called == [signal.SIGUSR1]
    assert 50 < seconds(left) < 100


def test_clock_nanosleep_waits_until_a_time() -> None:
    until = timespec()
    clock_gettime(CLOCK_MONOTONIC, byref(until))
    until.tv_nsec += 20_000_000
    if until.tv_nsec >= 1_000_000_000:
        until.tv_sec, until.tv_nsec = until.tv_sec + 1, until.tv_nsec - 1_000_000_000
    assert clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, byref(until), None) == 0
    assert python_time.clock_gettime(CLOCK_MONOTONIC) >= seconds(until) - 1e-6
    assert clock_nanosleep(CLOCK_MONOTONIC, 0, byref(timespec(0, 1)), None) == 0


def test_clock_nanosleep_returns_the_error_itself() -> None:
    set_errno(EOVERFLOW)
    assert clock_nanosleep(4711, 0, byref(timespec()), None) == EINVAL
    assert clock_nanosleep(CLOCK_MONOTONIC, 0, byref(timespec(0, -1)), None) == EINVAL
    me = threading.get_ident()
    previous = signal.signal(signal.SIGUSR1, lambda signum, frame: None)
    try:
        left = timespec()
        with once_asleep_on(CLOCK_MONOTONIC, lambda: signal.pthread_kill(me, signal.SIGUSR1)):
            assert clock_nanosleep(CLOCK_MONOTONIC, 0, byref(timespec(100, 0)), byref(left)) == EINTR
    finally:
        signal.signal(signal.SIGUSR1, previous)
    assert 50 < seconds(left) < 100
    assert errno() == EOVERFLOW


def test_nanosleep_lets_other_threads_run() -> None:
    me = threading.get_ident()
    done = threading.Event()

    def run_another() -> None:
        thread = threading.Thread(target=done.set)
        thread.start()
        thread.join()
        signal.pthread_kill(me, signal.SIGUSR1)

    previous = signal.signal(signal.SIGUSR1, lambda signum, frame: None)
    try:
        with once_asleep_on(CLOCK_REALTIME, run_another):
            # which without the signal would go on for longer than the test may
            assert (nanosleep(byref(timespec(10_000)), None), errno()) == (-1, EINTR)
    finally:
        signal.signal(signal.SIGUSR1, previous)
    assert done.is_set()


# Timers that send a signal; ITIMER_REAL is the tests' own alarm clock


def test_a_timer_sends_its_signal() -> None:
    called: list[int] = []
    previous = signal.signal(signal.SIGVTALRM, lambda signum, frame: called.append(signum))
    try:
        old = itimerval(timeval(-1, -1), timeval(-1, -1))
        new = itimerval(it_interval=timeval(0, 2000), it_value=timeval(0, 1000))
        assert setitimer(ITIMER_VIRTUAL, byref(new), byref(old)) == 0
        assert old == itimerval()
        while len(called) < 3:
            pass
        assert setitimer(ITIMER_VIRTUAL, byref(itimerval()), byref(old)) == 0
        assert old.it_interval.tv_usec in range(2000, 10001)  # in ticks of the kernel's
    finally:
        signal.signal(signal.SIGVTALRM, previous)
    assert set(called) == {signal.SIGVTALRM}


def test_a_timer_tells_what_is_left() -> None:
    found = itimerval(timeval(-1, -1), timeval(-1, -1))
    assert getitimer(ITIMER_PROF, byref(found)) == 0
    assert found == itimerval()
    assert setitimer(ITIMER_PROF, byref(itimerval(timeval(50, 0), timeval(100, 0))), None) == 0
    assert getitimer(ITIMER_PROF, byref(found)) == 0
    interval, left = found.it_interval, found.it_value
    assert interval == timeval(50, 0)
    assert 90 <= left.tv_sec <= 100
    assert signal.setitimer(signal.ITIMER_PROF, 0)[1] == 50


def test_a_timer_that_cannot_be() -> None:
    assert (getitimer(4711, byref(itimerval())), errno()) == (-1, EINVAL)
    wrong = itimerval(it_value=timeval(0, 1_000_000))
    assert (setitimer(ITIMER_PROF, byref(wrong), None), errno()) == (-1, EINVAL)


def test_times_are_written_as_strace_does() -> None:
    timer = itimerval(it_value=timeval(1, 500))
    assert str(timer) == "{it_interval={tv_sec=0, tv_usec=0}, it_value={tv_sec=1, tv_usec=500}}"


def test_iso_c_has_a_clock_too() -> None:
    now = timespec()
    before = python_time.time()
    assert timespec_get(byref(now), TIME_UTC) == TIME_UTC == 1
    assert before - 0.1 <= seconds(now) <= python_time.time() + 0.1
    assert timespec_get(byref(now), 4711) == 0


@pytest.mark.skipif(not hasattr(LIBC, "timespec_getres"), reason="this libc has no timespec_getres()")
def test_iso_c_tells_how_fine_it_is() -> None:
    found = timespec()
    assert timespec_getres(byref(found), TIME_UTC) == timespec_getres(None, TIME_UTC) == TIME_UTC
    assert seconds(found) == pytest.approx(python_time.clock_getres(CLOCK_REALTIME))
    assert timespec_getres(byref(found), 4711) == 0


def test_clock_is_what_was_computed() -> None:
    before = python_time.process_time()
    assert before - 0.01 <= clock() / CLOCKS_PER_SEC <= python_time.process_time() + 0.01
    found, now = clockid_t(), timespec()
    assert clock_getcpuclockid(os.getpid(), byref(found)) == 0
    assert clock_gettime(found, byref(now)) == 0
    assert before <= seconds(now) <= python_time.process_time()
    set_errno(4711)
    assert (clock_getcpuclockid(2**27, byref(found)), errno()) == (ESRCH, 4711)


# No test sets the clock of the machine: these calls must fail, whoever makes them


def test_a_clock_that_nobody_can_set() -> None:
    assert (clock_settime(CLOCK_MONOTONIC, byref(timespec(1, 0))), errno()) == (-1, EINVAL)
    assert (clock_settime(CLOCK_REALTIME, byref(timespec(1, -1))), errno()) == (-1, EINVAL)
    assert (settimeofday(byref(timeval(1, 1_000_000)), None), errno()) == (-1, EINVAL)
    assert (settimeofday(byref(timeval(1, 0)), byref(timezone())), errno()) == (-1, EINVAL)
    assert (adjtime(byref(timeval(2**40, 0)), None), errno()) == (-1, EINVAL)


def test_what_is_left_of_a_change_of_the_clock() -> None:
    left = timeval(-1, -1)
    result = adjtime(None, byref(left))
    assert abs(left.tv_usec) < 1_000_000 if result == 0 else errno() == EPERM


# When files were read and written to

BOTH = (timeval * 2)(timeval(1_000_000_000, 1), timeval(1_500_000_000, 999_999))


def test_the_times_of_a_file(path: Path, file: int, tmp_path: Path) -> None:
    link = tmp_path / "link"
    link.symlink_to(path)

    def found(path: Path) -> tuple[int, int]:
        status = path.lstat()
        return status.st_atime_ns, status.st_mtime_ns

    then = (1_000_000_000_000_001_000, 1_500_000_000_999_999_000)
    assert lutimes(str(link), BOTH) == 0
    assert found(link)[1] == then[1] and found(path) != then
    calls: list[Callable[[Array[timeval] | None], int]] = [
        lambda times: utimes(str(path), times),
        lambda times: futimes(file, times),
    ]
    for call in calls:
        assert call(BOTH) == 0
        assert found(path) == then
        before = python_time.time() - 1
        assert call(None) == 0
        assert before <= path.stat().st_mtime <= python_time.time() + 1
    assert (utimes(str(tmp_path / "none"), None), errno()) == (-1, ENOENT)
    assert (futimes(file, (timeval * 2)(timeval(), timeval(0, 1_000_000))), errno()) == (-1, EINVAL)


# Timers of timer_create()


@pytest.fixture
def held_back() -> Iterator[sigset_t]:
    """SIGRTMIN and SIGUSR1 wait to be taken."""
    signals, before = sigset_t(), sigset_t()
    for signum in SIGRTMIN, SIGUSR1:
        sigaddset(byref(signals), signum)
    assert sigprocmask(SIG_BLOCK, byref(signals), byref(before)) == 0
    # or one of them would end the process in the thread of faulthandler
    wait_until(lambda: held_back_elsewhere(SIGRTMIN) and held_back_elsewhere(SIGUSR1))
    yield signals
    while sigtimedwait(byref(signals), None, byref(timespec())) > 0:
        pass
    sigprocmask(SIG_SETMASK, byref(before), None)


@pytest.fixture
def timer_of() -> Iterator[Callable[..., timer_t]]:
    made: list[timer_t] = []

    def make(**fields: Any) -> timer_t:
        made.append(timer_t())
        assert timer_create(CLOCK_MONOTONIC, byref(sigevent(**fields)), byref(made[-1])) == 0
        return made[-1]

    yield make
    for timer in made:
        assert timer_delete(timer) == 0


def soon(every: int = 0) -> Any:
    return byref(itimerspec(it_value=timespec(0, 1_000_000), it_interval=timespec(0, every)))


def test_a_timer_sends_a_signal_with_a_number(held_back: sigset_t, timer_of: Callable[..., timer_t]) -> None:
    timer = timer_of(sigev_notify=SIGEV_SIGNAL, sigev_signo=SIGRTMIN, sigev_value=sigval(sival_int=4711))
    assert timer_settime(timer, 0, soon(), None) == 0
    info = siginfo_t()
    assert sigwaitinfo(byref(held_back), byref(info)) == SIGRTMIN
    assert (info.si_code, info.si_int, info.si_overrun) == (SI_TIMER, 4711, 0)
    assert timer_getoverrun(timer) == 0


def test_a_timer_that_is_late_tells_how_often(held_back: sigset_t, timer_of: Callable[..., timer_t]) -> None:
    timer = timer_of(sigev_notify=SIGEV_SIGNAL, sigev_signo=SIGRTMIN)
    assert timer_settime(timer, 0, soon(every=100_000), None) == 0
    assert clock_nanosleep(CLOCK_MONOTONIC, 0, byref(timespec(0, 20_000_000)), None) == 0
    info = siginfo_t()
    assert sigwaitinfo(byref(held_back), byref(info)) == SIGRTMIN
    assert timer_getoverrun(timer) == info.si_overrun > 50


def test_a_timer_tells_a_thread(held_back: sigset_t, timer_of: Callable[..., timer_t]) -> None:
    taken: list[int] = []
    ready, go = threading.Event(), threading.Event()
    numbers: list[int] = []

    def take() -> None:
        numbers.append(threading.get_native_id())
        ready.set()
        go.wait()
        taken.append(sigtimedwait(byref(held_back), None, byref(timespec(int(PATIENCE)))))

    thread = threading.Thread(target=take)
    thread.start()
    assert ready.wait(PATIENCE)
    timer = timer_of(sigev_notify=SIGEV_THREAD_ID, sigev_signo=SIGUSR1, sigev_notify_thread_id=numbers[0])
    assert timer_settime(timer, 0, soon(), None) == 0
    assert clock_nanosleep(CLOCK_MONOTONIC, 0, byref(timespec(0, 5_000_000)), None) == 0
    assert sigtimedwait(byref(held_back), None, byref(timespec())) == -1  # it is not for this one
    go.set()
    thread.join()
    assert taken == [SIGUSR1]


def test_a_timer_calls_a_handler_of_python(timer_of: Callable[..., timer_t]) -> None:
    called: list[int] = []
    previous = libcsock.signal(SIGUSR1, called.append)
    try:
        timer = timer_of(sigev_notify=SIGEV_SIGNAL, sigev_signo=SIGUSR1)
        assert timer_settime(timer, 0, soon(every=1_000_000), None) == 0
        while len(called) < 3:
            pass
        assert timer_settime(timer, 0, byref(itimerspec()), None) == 0
    finally:
        libcsock.signal(SIGUSR1, previous)
    assert set(called) == {SIGUSR1}


def test_what_a_timer_has_left(timer_of: Callable[..., timer_t]) -> None:
    timer, found = timer_of(sigev_notify=SIGEV_NONE), itimerspec(timespec(-1, -1), timespec(-1, -1))
    assert timer_gettime(timer, byref(found)) == 0
    assert found == itimerspec()
    assert timer_settime(timer, 0, byref(itimerspec(timespec(50, 0), timespec(100, 0))), byref(found)) == 0
    assert found == itimerspec()
    assert timer_gettime(timer, byref(found)) == 0
    assert found.it_interval == timespec(50, 0) and 90 < seconds(found.it_value) <= 100
    until = timespec()
    clock_gettime(CLOCK_MONOTONIC, byref(until))
    until.tv_sec += 1000
    assert timer_settime(timer, TIMER_ABSTIME, byref(itimerspec(it_value=until)), byref(found)) == 0
    assert 90 < seconds(found.it_value) <= 100
    assert timer_gettime(timer, byref(found)) == 0
    assert 990 < seconds(found.it_value) <= 1000
    wrong = itimerspec(it_value=timespec(0, 1_000_000_000))
    assert (timer_settime(timer, 0, byref(wrong), None), errno()) == (-1, EINVAL)


def test_timers_that_cannot_be() -> None:
    made = timer_t(99)
    assert (timer_create(4711, None, byref(made)), errno()) == (-1, EINVAL)
    for wrong in sigevent(sigev_notify=99), sigevent(sigev_signo=99), sigevent(sigev_notify=SIGEV_THREAD_ID, sigev_signo=1):
        assert (timer_create(CLOCK_REALTIME, byref(wrong), byref(made)), errno()) == (-1, EINVAL)
    with pytest.raises(ValueError, match=r"^timer_create\(\) argument sevp: sigev_notify is SIGEV_THREAD"):
        timer_create(CLOCK_REALTIME, byref(sigevent(sigev_notify=SIGEV_THREAD)), byref(made))
    assert made.value == 99


def test_a_timer_is_one_until_it_is_deleted() -> None:
    made = timer_t()
    assert timer_create(CLOCK_REALTIME, None, byref(made)) == 0
    assert timer_delete(made) == 0
    for call in timer_delete, timer_getoverrun, lambda timer: timer_gettime(timer, byref(itimerspec())):
        with pytest.raises(ValueError, match=r"^timer_\w+\(\) argument timerid is 0x\w+, which is no timer of timer_create"):
            call(made)


def test_a_child_has_no_timers() -> None:
    program = """
from libcsock import *
timer, status = timer_t(), c_int()
timer_create(CLOCK_REALTIME, None, byref(timer))
if fork() == 0:
    results = timer_getoverrun(timer), timer_settime(timer, 0, byref(itimerspec()), None), timer_delete(timer)
    _exit(results == (-1, -1, -1) and errno() == EINVAL)
wait(byref(status))
print(WEXITSTATUS(status), timer_delete(timer))
"""
    done = run_python(program)
    assert (done.returncode, done.stdout) == (0, "1 0\n"), done.stderr


def test_without_a_struct_it_is_sigalrm() -> None:
    program = """
from libcsock import *
timer, alarms, info = timer_t(), sigset_t(), siginfo_t()
sigaddset(byref(alarms), SIGALRM)
sigprocmask(SIG_BLOCK, byref(alarms), None)
timer_create(CLOCK_MONOTONIC, None, byref(timer))
timer_settime(timer, 0, byref(itimerspec(it_value=timespec(0, 1))), None)
print(sigwaitinfo(byref(alarms), byref(info)) == SIGALRM, info.si_code == SI_TIMER)
"""
    done = run_python(program)
    assert (done.returncode, done.stdout) == (0, "True True\n"), done.stderr


def test_what_a_timer_does_is_written_as_strace_does() -> None:
    event = sigevent(sigval(sival_int=1), SIGUSR1, SIGEV_SIGNAL)
    value = "sigev_value={sival_int=1, sival_ptr=0x1}"
    assert str(event) == f"{{{value}, sigev_signo=SIGUSR1, sigev_notify=SIGEV_SIGNAL}}"
    event.sigev_notify, event.sigev_notify_thread_id = SIGEV_THREAD_ID, 4711
    assert str(event) == f"{{{value}, sigev_signo=SIGUSR1, sigev_notify=SIGEV_THREAD_ID, sigev_notify_thread_id=4711}}"

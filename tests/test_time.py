"""Clocks and timers, held against Python's."""

import signal
import threading
import time as python_time
from types import FrameType

import pytest

from libcsock import (
    CLOCK_MONOTONIC, CLOCK_PROCESS_CPUTIME_ID, CLOCK_REALTIME, CLOCK_THREAD_CPUTIME_ID, EINTR, EINVAL,
    EOVERFLOW, ITIMER_PROF, ITIMER_VIRTUAL, TIMER_ABSTIME, byref, clock_getres, clock_gettime, clock_nanosleep,
    ctime, errno, getitimer, gettimeofday, itimerval, nanosleep, set_errno, setitimer, time, time_t, timespec,
    timeval, timezone,
)  # fmt: skip
from tests.helpers import once_asleep_on


def test_time_is_that_of_python() -> None:
    told = time_t()
    before = int(python_time.time())
    number = time(byref(told))
    assert before - 1 <= number <= python_time.time()
    assert told.value == number
    assert time(None) - number in (0, 1)


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
    done = threading.Event()
    thread = threading.Thread(target=done.set)
    start = python_time.monotonic()
    with once_asleep_on(CLOCK_REALTIME, thread.start):
        assert nanosleep(byref(timespec(0, 300_000_000)), None) == 0
    assert done.is_set()
    assert python_time.monotonic() - start < 5
    thread.join()


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

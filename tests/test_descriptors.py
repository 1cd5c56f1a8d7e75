"""Descriptors that count and that tell the time, and what goes from one descriptor to another."""

import os
import socket
import sys
import time as python_time
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    CLOCK_MONOTONIC, CLOCK_REALTIME, EAGAIN, EBADF, EFD_CLOEXEC, EFD_NONBLOCK, EFD_SEMAPHORE, EINVAL,
    FD_CLOEXEC, F_GETFD, F_GETFL, O_NONBLOCK, TFD_CLOEXEC, TFD_NONBLOCK, TFD_TIMER_ABSTIME, byref, errno,
    eventfd, eventfd_read, eventfd_t, eventfd_write, fcntl, itimerspec, off_t, read, sendfile, timerfd_create,
    timerfd_gettime, timerfd_settime, timespec, uint64_t,
)  # fmt: skip
from tests.helpers import Keep, once_asleep_on

unchecked: Any = libcsock


# eventfd


def test_an_eventfd_counts(keep: Keep) -> None:
    fd = keep(eventfd(3, EFD_NONBLOCK))
    value = eventfd_t()
    assert eventfd_write(fd, 2**64 - 5) == 0
    assert (eventfd_write(fd, 1), errno()) == (-1, EAGAIN)
    assert (eventfd_read(fd, byref(value)), value.value) == (0, 2**64 - 2)
    assert (eventfd_read(fd, byref(value)), errno()) == (-1, EAGAIN)
    assert (eventfd_write(fd, 2**64 - 1), errno()) == (-1, EINVAL)


def test_an_eventfd_is_a_semaphore(keep: Keep) -> None:
    fd = keep(eventfd(2, EFD_NONBLOCK | EFD_SEMAPHORE))
    value = eventfd_t()
    assert [eventfd_read(fd, byref(value)) for _ in range(3)] == [0, 0, -1]
    assert value.value == 1


def test_an_eventfd_wakes_who_waits(keep: Keep) -> None:
    fd = keep(eventfd(0, 0))
    value = eventfd_t()
    with once_asleep_on(fd, lambda: eventfd_write(fd, 42)):
        assert eventfd_read(fd, byref(value)) == 0
    assert value.value == 42


def test_flags_of_an_eventfd(keep: Keep) -> None:
    plain, other = keep(eventfd(0, 0)), keep(eventfd(2**32 - 1, EFD_CLOEXEC | EFD_NONBLOCK))
    assert [fcntl(fd, F_GETFD) for fd in (plain, other)] == [0, FD_CLOEXEC]
    assert [fcntl(fd, F_GETFL) & O_NONBLOCK for fd in (plain, other)] == [0, O_NONBLOCK]
    assert os.read(other, 8) == (2**32 - 1).to_bytes(8, sys.byteorder)
    assert (eventfd(0, 4711), errno()) == (-1, EINVAL)


# timerfd


def expired(fd: int) -> int:
    times = uint64_t()
    assert read(fd, byref(times), 8) == 8
    return times.value


def test_a_timer_expires(keep: Keep) -> None:
    fd = keep(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC))
    assert fcntl(fd, F_GETFD) == FD_CLOEXEC
    start = python_time.monotonic()
    timer = itimerspec(it_interval=timespec(0, 1_000_000), it_value=timespec(0, 10_000_000))
    assert timerfd_settime(fd, 0, byref(timer), None) == 0
    assert expired(fd) >= 1
    assert python_time.monotonic() - start >= 0.01
    python_time.sleep(0.005)
    assert expired(fd) >= 4


def test_a_timer_expires_at_a_time(keep: Keep) -> None:
    fd = keep(timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK))
    assert unchecked.read(fd, byref(uint64_t()), 8) == -1
    assert errno() == EAGAIN
    assert timerfd_settime(fd, TFD_TIMER_ABSTIME, byref(itimerspec(it_value=timespec(1, 0))), None) == 0
    assert expired(fd) == 1  # that was in 1970


def test_a_timer_tells_the_time_that_is_left(keep: Keep) -> None:
    fd = keep(timerfd_create(CLOCK_MONOTONIC, 0))
    found = itimerspec(timespec(-1, -1), timespec(-1, -1))
    assert timerfd_gettime(fd, byref(found)) == 0
    assert found == itimerspec()
    assert timerfd_settime(fd, 0, byref(itimerspec(timespec(50, 1), timespec(100, 0))), byref(found)) == 0
    assert found == itimerspec()
    assert timerfd_gettime(fd, byref(found)) == 0
    assert found.it_interval == timespec(50, 1)
    assert 90 <= found.it_value.tv_sec <= 100
    assert timerfd_settime(fd, 0, byref(itimerspec()), byref(found)) == 0
    assert found.it_interval == timespec(50, 1)
    assert timerfd_gettime(fd, byref(found)) == 0
    assert found.it_value == timespec()


def test_a_timer_that_cannot_be(file: int, keep: Keep) -> None:
    assert (timerfd_create(4711, 0), errno()) == (-1, EINVAL)
    assert (timerfd_create(CLOCK_MONOTONIC, 4711), errno()) == (-1, EINVAL)
    assert (timerfd_gettime(file, byref(itimerspec())), errno()) == (-1, EINVAL)
    fd = keep(timerfd_create(CLOCK_MONOTONIC, 0))
    wrong = itimerspec(it_value=timespec(0, 1_000_000_000))
    assert (timerfd_settime(fd, 0, byref(wrong), None), errno()) == (-1, EINVAL)


# sendfile


def test_sendfile_copies_from_where_it_is_told(file: int, pair: tuple[socket.socket, socket.socket]) -> None:
    ours, theirs = pair
    offset = off_t(90)
    assert sendfile(ours.fileno(), file, byref(offset), 5) == 5
    assert sendfile(ours.fileno(), file, byref(offset), 50) == 5
    assert sendfile(ours.fileno(), file, byref(offset), 50) == 0
    assert offset.value == 100
    assert theirs.recv(100) == bytes(range(90, 100))
    assert os.lseek(file, 0, os.SEEK_CUR) == 0


def test_sendfile_moves_the_position_of_the_file(file: int, pipe: tuple[int, int]) -> None:
    os.lseek(file, 10, os.SEEK_SET)
    assert sendfile(pipe[1], file, None, 20) == 20
    assert os.read(pipe[0], 100) == bytes(range(10, 30))
    assert os.lseek(file, 0, os.SEEK_CUR) == 30


def test_sendfile_past_4_gigabytes(path: Path, file: int, pipe: tuple[int, int]) -> None:
    far = 2**33 + 7
    os.truncate(path, far + 3)
    offset = off_t(far)
    assert sendfile(pipe[1], file, byref(offset), 2**33) == 3
    assert offset.value == far + 3


def test_sendfile_fails(file: int, pipe: tuple[int, int]) -> None:
    assert (sendfile(pipe[0], file, None, 1), errno()) == (-1, EBADF)
    assert (sendfile(pipe[1], file, byref(off_t(-1)), 1), errno()) == (-1, EINVAL)
    assert (sendfile(pipe[1], pipe[0], None, 1), errno()) == (-1, EINVAL)


def test_sendfile_reads_no_length_of_no_type(file: int, pipe: tuple[int, int]) -> None:
    with pytest.raises(TypeError, match=r"^sendfile\(\) argument offset must be byref\(off_t\) or None, not "):
        unchecked.sendfile(pipe[1], file, byref(libcsock.c_int(0)), 1)

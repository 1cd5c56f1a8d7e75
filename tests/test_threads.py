"""Threads: each has its own errno, and a call that blocks holds up no other."""

import os
import random
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from libcsock import (
    EADDRINUSE, EBADF, EINVAL, close, create_string_buffer, epoll_create, errno, inet_ntop, read, set_errno,
    write,
)  # fmt: skip
from tests.blocking import WAYS, Blocked
from tests.helpers import PATIENCE, Keep, asleep_on, wait_until


def test_errno_is_each_threads_own(closed: int) -> None:
    rounds = 2000
    barrier = threading.Barrier(2)
    buffer = create_string_buffer(1)

    def fail(call: Callable[[], int]) -> list[tuple[int, int]]:
        found = []
        for _ in range(rounds):
            barrier.wait(PATIENCE)
            result = call()
            barrier.wait(PATIENCE)  # now the other has failed as well
            found.append((result, errno()))
        return found

    with ThreadPoolExecutor(2) as pool:
        bad = pool.submit(fail, lambda: read(closed, buffer, 1))
        invalid = pool.submit(fail, lambda: epoll_create(0))
        assert bad.result() == [(-1, EBADF)] * rounds
        assert invalid.result() == [(-1, EINVAL)] * rounds


def test_errno_of_a_new_thread_is_0() -> None:
    set_errno(EADDRINUSE)
    found: list[int] = []

    def look() -> None:
        found.append(errno())
        set_errno(EBADF)
        found.append(errno())

    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert found == [0, EBADF]
    assert errno() == EADDRINUSE


def test_errno_outlasts_a_change_of_threads(closed: int) -> None:
    """What other threads do while this one fails or sleeps leaves its errno alone."""
    done = threading.Event()

    def disturb() -> None:
        while not done.is_set():
            epoll_create(0)
            inet_ntop(4711, b"", bytearray(1), 1)

    with ThreadPoolExecutor(2) as pool:
        disturbing = [pool.submit(disturb) for _ in range(2)]
        try:
            for _ in range(300):
                assert close(closed) == -1
                os.sched_yield()
                assert errno() == EBADF
        finally:
            done.set()
        for each in disturbing:
            each.result()


Way = Callable[[Path], AbstractContextManager[Blocked]]


@pytest.mark.parametrize("way", WAYS)
def test_a_call_that_blocks_lets_other_threads_run(way: Way, tmp_path: Path) -> None:
    results: list[int] = []
    with way(tmp_path) as blocked:
        thread = threading.Thread(target=lambda: results.append(blocked.call()))
        thread.start()
        wait_until(lambda: asleep_on(blocked.fd, f"self/task/{thread.native_id}"))  # runs meanwhile
        assert not results
        blocked.release()
        thread.join()
    assert results == [blocked.result]


def test_many_threads_share_the_functions(keep: Keep) -> None:
    def send_and_receive(seed: int) -> int:
        chosen = random.Random(seed)
        reading, writing = os.pipe()
        try:
            for _ in range(300):
                data = chosen.randbytes(chosen.randrange(1, 500))
                buffer = create_string_buffer(len(data))
                assert write(writing, data, len(data)) == len(data)
                assert read(reading, buffer, len(data)) == len(data)
                assert buffer.raw == data
        finally:
            os.close(reading)
            os.close(writing)
        return seed

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(send_and_receive, range(12))) == list(range(12))

"""Many calls, and many threads: nothing grows, nothing gets mixed up."""

import json
import os
import random
import socket
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from libcsock import (
    EAGAIN, EBADF, EINVAL, ENOENT, ENOTDIR, ENOTSOCK, ESPIPE, MSG_DONTWAIT, O_RDONLY, SEEK_SET, _exit, close,
    create_string_buffer, dup, epoll_create, epoll_create1, epoll_event, epoll_wait, errno, fork, lseek, open, read,
    recv, send,
)  # fmt: skip
from tests.blocking import ENDED_BY_A_SIGNAL
from tests.helpers import EFFORT, Keep, asleep_on, run_python, wait_until
from tests.test_signals import Wanted, Way, handled_by, interrupted

# In a process of its own, whose memory nothing else changes.
CALL_OFTEN = """
import json, os, sys
from libcsock import *
from libcsock import htons, epoll_event, epoll_wait

calls = int(sys.argv[1])
zero, null = os.open("/dev/zero", os.O_RDONLY), os.open("/dev/null", os.O_WRONLY)
pair = (c_int * 2)()
assert socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) == 0
one, other = pair
assert send(other, b"12345678", 8, 0) == 8
buffer, bare, events, epfd = create_string_buffer(8), bytearray(8), (epoll_event * 4)(), epoll_create1(0)
event = epoll_event(EPOLLIN)
assert epoll_ctl(epfd, EPOLL_CTL_ADD, one, byref(event)) == 0
address, addrlen = sockaddr_in(), socklen_t(16)
polled, fds, limit = pollfd(one, POLLIN), fd_set(), timeval()

def repeat(call, times):
    for _ in range(times):
        call()

def refused():
    try:
        read(zero, bare, 9)
    except ValueError:
        pass

CALLS = {
    "read": lambda: read(zero, buffer, 8),
    "write": lambda: write(null, b"12345678", 8),
    "recv": lambda: recv(one, buffer, 8, MSG_PEEK),
    "send": lambda: send(null, b"12345678", 8, 0),
    "epoll_wait": lambda: epoll_wait(epfd, events, 4, 0),
    "htons": lambda: htons(9999),
    "recvfrom": lambda: recvfrom(one, buffer, 8, MSG_PEEK, byref(address), byref(addrlen)),
    "sendto": lambda: sendto(null, b"12345678", 8, 0, byref(address), sizeof(address)),
    "epoll_ctl": lambda: epoll_ctl(epfd, EPOLL_CTL_MOD, one, byref(event)),
    "poll": lambda: poll(byref(polled), 1, 0),
    "select": lambda: select(0, byref(fds), None, None, byref(limit)),
}
# those that take the general path
OTHERS = {
    "read into a bytearray": lambda: read(zero, bare, 8),
    "read behind a reference": lambda: read(zero, byref(buffer, 4), 4),
    "write of a view": lambda: write(null, memoryview(bare), 8),
    "getsockname": lambda: getsockname(one, byref(sockaddr_storage()), byref(socklen_t(128))),
    "sendmsg": lambda: sendmsg(null, byref(msghdr(msg_iov=byref(iovec(b"1234", 4)), msg_iovlen=1)), 0),
    "new buffers": lambda: read(zero, create_string_buffer(100), 100),
    "text": lambda: inet_addr("127.0.0.1"),
    "a refusal": refused,
}

def pages():
    with open_file("/proc/self/statm") as file:
        return int(file.read().split()[1])

grown = {}
for calls, table in (calls, CALLS), (calls // 20, OTHERS):
    for name, call in table.items():
        repeat(call, calls // 100 + 1000)
        before = sys.getallocatedblocks(), pages(), len(os.listdir("/proc/self/fd"))
        repeat(call, calls)
        after = sys.getallocatedblocks(), pages(), len(os.listdir("/proc/self/fd"))
        grown[name] = [new - old for old, new in zip(before, after)]
print(json.dumps(grown))
""".replace("open_file", "__builtins__.open")


@pytest.mark.time_limit(120 * max(EFFORT, 1))
def test_a_million_calls_leave_nothing() -> None:
    done = run_python(f"import sys; sys.argv[1:] = ['{int(1_000_000 * EFFORT)}']\n{CALL_OFTEN}")
    assert done.returncode == 0, done.stderr
    for name, (blocks, pages, descriptors) in json.loads(done.stdout).items():
        assert blocks < 100, name
        assert pages < 64, name  # which the allocator may come to need, whatever is called
        assert descriptors == 0, name


ACCEPT_OFTEN = """
import os, sys
from libcsock import *
from libcsock import sockaddr_un

def pages():
    with __builtins__.open("/proc/self/statm") as file:
        return int(file.read().split()[1])

address = sockaddr_un(AF_UNIX)
listener = socket(AF_UNIX, SOCK_STREAM, 0)
assert bind(listener, byref(address), 2) == 0  # the kernel finds a name
length = socklen_t(sizeof(address))
assert getsockname(listener, byref(address), byref(length)) == 0
assert listen(listener, 8) == 0

def meet():
    client = socket(AF_UNIX, SOCK_STREAM, 0)
    assert connect(client, byref(address), length.value) == 0
    peer, size = sockaddr_un(), socklen_t(sizeof(sockaddr_un))
    server = accept(listener, byref(peer), byref(size))
    assert server >= 0 and close(client) == 0 and close(server) == 0

def found():
    return sys.getallocatedblocks(), pages(), os.listdir("/proc/self/fd")

found()  # which takes memory of its own, the first time
for _ in range(1000):
    meet()
before = found()
for _ in range(int(sys.argv[1])):
    meet()
after = found()
print(after[0] - before[0] < 100, after[1] - before[1] < 64, after[2] == before[2])
"""


@pytest.mark.time_limit(120 * max(EFFORT, 1))
def test_a_hundred_thousand_connections_leave_nothing() -> None:
    done = run_python(f"import sys; sys.argv[1:] = ['{int(100_000 * EFFORT)}']\n{ACCEPT_OFTEN}")
    assert (done.returncode, done.stdout) == (0, "True True True\n"), done.stderr


# Threads


THREADS = 32
TIME = 4 * EFFORT


def failing(file: int, pipe: int, closed: int, path: str) -> list[tuple[Callable[[], int], int]]:
    """Calls that fail, and why."""
    buffer = create_string_buffer(8)
    return [
        (lambda: read(closed, buffer, 8), EBADF),
        (lambda: epoll_create(0), EINVAL),
        (lambda: open("/nonexistent/file", O_RDONLY), ENOENT),
        (lambda: open(f"{path}/file", O_RDONLY), ENOTDIR),
        (lambda: recv(file, bytearray(8), 8, 0), ENOTSOCK),
        (lambda: lseek(pipe, 0, SEEK_SET), ESPIPE),
        (lambda: read(pipe, buffer, 8), EAGAIN),
    ]


@pytest.mark.time_limit(60 + 4 * TIME)
def test_many_threads_on_the_same_descriptors(
    keep: Keep, pipe: tuple[int, int], file: int, path: Path, closed: int
) -> None:
    """Each message arrives once and whole, each thread sees its own errno, and no descriptor remains."""
    os.set_blocking(pipe[0], False)
    failures = failing(file, pipe[0], closed, str(path))
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    barrier = threading.Barrier(THREADS)
    sent: Counter[bytes] = Counter()
    received: Counter[bytes] = Counter()
    wrong: list[object] = []
    lock = threading.Lock()

    def work(number: int) -> None:
        chosen = random.Random(number)
        own_sent: Counter[bytes] = Counter()
        own_received: Counter[bytes] = Counter()
        buffer = create_string_buffer(200)
        count = 0
        try:
            barrier.wait()  # or the last may begin when the time is over
            end = time.monotonic() + TIME
            while time.monotonic() < end or not own_sent:
                call, expected = failures[(number + count) % len(failures)]
                result = call()
                if chosen.random() < 0.2:
                    os.sched_yield()
                if (result, errno()) != (-1, expected):
                    wrong.append((number, result, errno(), expected))
                message = b"%d %d " % (number, count) * chosen.randrange(1, 9)
                if send(one.fileno(), message, len(message), MSG_DONTWAIT) == len(message):
                    own_sent[message] += 1
                size = recv(other.fileno(), buffer, 200, MSG_DONTWAIT)
                if size >= 0:
                    own_received[buffer.raw[:size]] += 1
                copy = dup(file)
                if copy < 0 or close(copy) != 0:
                    wrong.append((number, copy, errno()))
                count += 1
        except BaseException as error:
            wrong.append(error)
        with lock:
            sent.update(own_sent)
            received.update(own_received)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(THREADS)]
    with one, other:
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        buffer = create_string_buffer(200)
        while (size := recv(other.fileno(), buffer, 200, MSG_DONTWAIT)) >= 0:
            received[buffer.raw[:size]] += 1
    assert not wrong
    assert received == sent and len({message.split()[0] for message in sent}) == THREADS


@contextmanager
def busy(stop: threading.Event) -> Iterator[None]:
    """Threads that make calls, some of them blocking for a millisecond, until the end."""

    def work() -> None:
        events = (epoll_event * 2)()
        fd = epoll_create1(0)
        with closing_fd(fd):
            while not stop.is_set():
                epoll_wait(fd, events, 2, 1)
                epoll_create(0)

    threads = [threading.Thread(target=work) for _ in range(8)]
    for each in threads:
        each.start()
    try:
        yield
    finally:
        stop.set()
        for each in threads:
            each.join()


@contextmanager
def closing_fd(fd: int) -> Iterator[None]:
    try:
        yield
    finally:
        os.close(fd)


def test_the_child_of_a_fork_among_busy_threads_can_call(pipe: tuple[int, int]) -> None:
    buffer = create_string_buffer(8)
    with busy(threading.Event()):
        for _ in range(20):
            child = fork()
            if child == 0:
                try:
                    right = epoll_create(0) == -1 and errno() == EINVAL and os.write(pipe[1], b"x") == 1
                    right = right and read(pipe[0], buffer, 8) == 1
                finally:
                    _exit(0 if right else 1)
            assert child > 0
            assert os.waitpid(child, 0)[1] == 0


@pytest.mark.parametrize("way", ENDED_BY_A_SIGNAL)
def test_after_an_exception_of_the_handler_the_same_call_works(way: Way, tmp_path: Path) -> None:
    """It has left no lock, and nothing half done."""

    def handler(signum: int, frame: object) -> None:
        raise Wanted

    with way(tmp_path) as blocked:
        for _ in range(3):
            with handled_by(handler), pytest.raises(Wanted):
                interrupted(blocked)
        results: list[int] = []
        thread = threading.Thread(target=lambda: results.append(blocked.call()))
        thread.start()
        wait_until(lambda: asleep_on(blocked.fd, f"self/task/{thread.native_id}"))
        blocked.release()
        thread.join()
        assert results == [blocked.result]

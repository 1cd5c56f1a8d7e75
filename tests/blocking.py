"""Calls that block, each with a way to let it go on and a way to tell whether it has been made again."""

import os
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from fcntl import LOCK_EX
from pathlib import Path
from typing import Any

import libcsock
from libcsock import (
    AT_FDCWD, ENOSYS, EPOLLET, EPOLLIN, EPOLL_CTL_ADD, FD_SET, F_LOCK, F_SETLKW, F_WRLCK, O_RDONLY, POLLIN,
    SIGUSR2, SIG_BLOCK, SIG_SETMASK, accept, addressof, byref, create_string_buffer, epoll_create1, epoll_ctl,
    epoll_event, epoll_pwait, epoll_pwait2, epoll_wait, errno, eventfd, eventfd_read, eventfd_t, eventfd_write,
    fcntl, fd_set, flock, getpid, iovec, kill, lockf, msghdr, poll, pollfd, ppoll, pselect, read, recv, recvfrom,
    recvmsg, select, signalfd, signalfd_siginfo, sigaddset, sigprocmask, sigset_t, sigtimedwait, sigwaitinfo,
    sizeof, sockaddr_in, socklen_t, splice, timespec, write,
)  # fmt: skip
from tests.helpers import call_client, free_elsewhere, held_back_elsewhere, locked_elsewhere, wait_until
from tests.tools import GLIBC


@dataclass
class Blocked:
    """A call that sleeps on fd until `release`, and after that would succeed with this result."""

    fd: int
    call: Callable[[], int]
    release: Callable[[], object]
    # whether nothing has been done by a call after the release
    untouched: Callable[[], bool]
    result: int


@contextmanager
def reading(make_buffer: Callable[[], Any]) -> Iterator[Blocked]:
    ours, theirs = os.pipe()
    buffer = make_buffer()
    os.write(theirs, b"before")  # so that the call has seen the buffer's type
    assert read(ours, buffer, 8) == 6

    def untouched() -> bool:
        os.set_blocking(ours, False)
        return os.read(ours, 10) == b"news"

    try:
        yield Blocked(ours, lambda: read(ours, buffer, 8), lambda: os.write(theirs, b"news"), untouched, 4)
    finally:
        os.close(ours)
        os.close(theirs)


def reading_into_an_array(tmp_path: Path) -> Any:
    return reading(lambda: create_string_buffer(8))


def reading_into_a_bytearray(tmp_path: Path) -> Any:
    return reading(lambda: bytearray(8))


@contextmanager
def writing(tmp_path: Path) -> Iterator[Blocked]:
    theirs, ours = os.pipe()
    os.set_blocking(ours, False)
    size = os.write(ours, b"." * 10_000_000)
    os.set_blocking(ours, True)
    read_by_them = []

    def release() -> None:
        read_by_them.append(os.read(theirs, size // 2))

    def untouched() -> bool:
        os.set_blocking(theirs, False)
        return sum(map(len, read_by_them)) + len(os.read(theirs, size)) == size

    try:
        yield Blocked(ours, lambda: write(ours, b"more", 4), release, untouched, 4)
    finally:
        os.close(ours)
        os.close(theirs)


@contextmanager
def receiving(call: Callable[[int, Any], int]) -> Iterator[Blocked]:
    ours, theirs = socket.socketpair()
    buffer = create_string_buffer(8)

    def untouched() -> bool:
        ours.setblocking(False)
        return ours.recv(10) == b"news"

    with ours, theirs:
        yield Blocked(
            ours.fileno(), lambda: call(ours.fileno(), buffer), lambda: theirs.send(b"news"), untouched, 4
        )


def receiving_with_recv(tmp_path: Path) -> Any:
    return receiving(lambda fd, buffer: recv(fd, buffer, 8, 0))


def receiving_with_recvfrom(tmp_path: Path) -> Any:
    return receiving(lambda fd, buffer: recvfrom(fd, buffer, 8, 0, None, None))


def receiving_with_recvmsg(tmp_path: Path) -> Any:
    def call(fd: int, buffer: Any) -> int:
        message = msghdr(msg_iov=byref(iovec(buffer, 8)), msg_iovlen=1)
        return recvmsg(fd, byref(message), 0)

    return receiving(call)


@contextmanager
def accepting(tmp_path: Path) -> Iterator[Blocked]:
    with ExitStack() as stack:
        listener = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        address = sockaddr_in()
        length = socklen_t(sizeof(address))

        def call() -> int:
            fd = accept(listener.fileno(), byref(address), byref(length))
            if fd >= 0:
                os.close(fd)
            return min(fd, 0)

        def release() -> None:
            stack.enter_context(closing(call_client(listener.fileno())))

        def untouched() -> bool:
            listener.settimeout(0)
            with closing(listener.accept()[0]):
                return True

        yield Blocked(listener.fileno(), call, release, untouched, 0)


@contextmanager
def on_an_edge(call: Callable[[int, Any], int]) -> Iterator[Blocked]:
    epoll = epoll_create1(0)
    ours, theirs = os.pipe()
    events = (epoll_event * 4)()
    assert epoll_wait(epoll, events, 4, 0) == 0
    assert epoll_ctl(epoll, EPOLL_CTL_ADD, ours, byref(epoll_event(events=EPOLLIN | EPOLLET))) == 0
    try:
        yield Blocked(
            epoll,
            lambda: call(epoll, events),
            lambda: os.write(theirs, b"x"),
            lambda: epoll_wait(epoll, events, 4, 0) == 1,  # an edge is told only once
            1,
        )
    finally:
        for fd in epoll, ours, theirs:
            os.close(fd)


def polling(tmp_path: Path) -> Any:
    return on_an_edge(lambda epoll, events: epoll_wait(epoll, events, 4, -1))


def polling_edges_with_a_mask(tmp_path: Path) -> Any:
    return on_an_edge(lambda epoll, events: epoll_pwait(epoll, events, 4, -1, byref(sigset_t())))


def polling_edges_to_the_nanosecond(tmp_path: Path) -> Any:
    return on_an_edge(lambda epoll, events: epoll_pwait2(epoll, events, 4, None, byref(sigset_t())))


@contextmanager
def on_a_pipe(call: Callable[[int], int], first_argument: Callable[[int], int]) -> Iterator[Blocked]:
    """A call that waits until a pipe can be read from, and then returns 1."""
    ours, theirs = os.pipe()

    def untouched() -> bool:
        os.set_blocking(ours, False)
        return os.read(ours, 10) == b"x"

    try:
        yield Blocked(first_argument(ours), lambda: call(ours), lambda: os.write(theirs, b"x"), untouched, 1)
    finally:
        os.close(ours)
        os.close(theirs)


def polling_an_array(tmp_path: Path) -> Any:
    fds = (pollfd * 2)()

    def call(fd: int) -> int:
        fds[0] = pollfd(-1)
        fds[1] = pollfd(fd, POLLIN)
        return poll(fds, 2, -1)

    return on_a_pipe(call, lambda fd: addressof(fds))


def selecting(tmp_path: Path) -> Any:
    def call(fd: int) -> int:
        readfds = fd_set()
        FD_SET(fd, byref(readfds))
        return select(fd + 1, byref(readfds), None, None, None)

    return on_a_pipe(call, lambda fd: fd + 1)


@contextmanager
def counting(tmp_path: Path) -> Iterator[Blocked]:
    fd = eventfd(0, 0)
    value = eventfd_t()

    def untouched() -> bool:
        os.set_blocking(fd, False)
        return eventfd_read(fd, byref(value)) == 0 and value.value == 7

    try:
        yield Blocked(fd, lambda: eventfd_read(fd, byref(value)), lambda: eventfd_write(fd, 7), untouched, 0)
    finally:
        os.close(fd)


@contextmanager
def locking_from_the_position(tmp_path: Path) -> Iterator[Blocked]:
    path = tmp_path / "locked"
    with path.open("w+b") as file, locked_elsewhere(path, LOCK_EX, 0, 0) as process:
        assert process.stdin
        stdin = process.stdin

        def release() -> None:
            stdin.close()
            process.wait()

        yield Blocked(
            file.fileno(), lambda: lockf(file.fileno(), F_LOCK, 0), release, lambda: free_elsewhere(path, 0, 0), 0
        )


@contextmanager
def opening(tmp_path: Path) -> Iterator[Blocked]:
    path = tmp_path / "fifo"
    os.mkfifo(path)
    with ExitStack() as stack:

        def call() -> int:
            fd = libcsock.open(str(path), O_RDONLY)
            if fd >= 0:
                os.close(fd)
            return min(fd, 0)

        def release() -> None:
            stack.callback(os.close, os.open(path, os.O_RDWR))

        yield Blocked(AT_FDCWD, call, release, lambda: True, 0)  # a second call would leave a descriptor open


@contextmanager
def splicing(tmp_path: Path) -> Iterator[Blocked]:
    ours, theirs = os.pipe()
    file = os.memfd_create("spliced")

    def untouched() -> bool:
        return os.fstat(file).st_size == 0 and os.read(ours, 10) == b"news"

    try:
        yield Blocked(
            ours, lambda: splice(ours, None, file, None, 100, 0), lambda: os.write(theirs, b"news"), untouched, 4
        )
    finally:
        for fd in ours, theirs, file:
            os.close(fd)


@contextmanager
def locking(tmp_path: Path) -> Iterator[Blocked]:
    path = tmp_path / "locked"
    with path.open("w+b") as file, locked_elsewhere(path, LOCK_EX, 0, 0) as process:
        assert process.stdin
        stdin = process.stdin

        def release() -> None:
            stdin.close()
            process.wait()

        lock = flock(l_type=F_WRLCK)
        yield Blocked(
            file.fileno(),
            lambda: fcntl(file.fileno(), F_SETLKW, byref(lock)),
            release,
            lambda: free_elsewhere(path, 0, 0),
            0,
        )


def polling_with_a_mask(tmp_path: Path) -> Any:
    one = pollfd(events=POLLIN)

    def call(fd: int) -> int:
        one.fd = fd
        return ppoll(byref(one), 1, None, byref(sigset_t()))

    return on_a_pipe(call, lambda fd: addressof(one))


def selecting_with_a_mask(tmp_path: Path) -> Any:
    def call(fd: int) -> int:
        readfds = fd_set()
        FD_SET(fd, byref(readfds))
        return pselect(fd + 1, byref(readfds), None, None, None, byref(sigset_t()))

    return on_a_pipe(call, lambda fd: fd + 1)


@contextmanager
def on_a_signal(
    prepare: Callable[[sigset_t, ExitStack], tuple[int, Callable[[], int]]], result: int
) -> Iterator[Blocked]:
    """A call that waits until SIGUSR2 comes, and takes it."""
    signals, before = sigset_t(), sigset_t()
    sigaddset(byref(signals), SIGUSR2)
    assert sigprocmask(SIG_BLOCK, byref(signals), byref(before)) == 0

    def taken() -> bool:
        return sigtimedwait(byref(signals), None, byref(timespec())) == SIGUSR2

    wait_until(lambda: held_back_elsewhere(SIGUSR2))
    with ExitStack() as stack:
        stack.callback(sigprocmask, SIG_SETMASK, byref(before), None)
        stack.callback(taken)
        first_argument, call = prepare(signals, stack)
        yield Blocked(first_argument, call, lambda: kill(getpid(), SIGUSR2), taken, result)


def waiting_for_a_signal(tmp_path: Path) -> Any:
    def prepare(signals: sigset_t, stack: ExitStack) -> tuple[int, Callable[[], int]]:
        return addressof(signals), lambda: sigwaitinfo(byref(signals), None)

    return on_a_signal(prepare, SIGUSR2)


def waiting_for_a_signal_for_a_time(tmp_path: Path) -> Any:
    def prepare(signals: sigset_t, stack: ExitStack) -> tuple[int, Callable[[], int]]:
        timeout = byref(timespec(1000))
        return addressof(signals), lambda: sigtimedwait(byref(signals), None, timeout)

    return on_a_signal(prepare, SIGUSR2)


def reading_a_signal(tmp_path: Path) -> Any:
    def prepare(signals: sigset_t, stack: ExitStack) -> tuple[int, Callable[[], int]]:
        fd = signalfd(-1, byref(signals), 0)
        stack.callback(os.close, fd)
        info = signalfd_siginfo()
        return fd, lambda: read(fd, byref(info), sizeof(info))

    return on_a_signal(prepare, sizeof(signalfd_siginfo))


WAYS = [
    reading_into_an_array, reading_into_a_bytearray, writing, receiving_with_recv, receiving_with_recvfrom,
    receiving_with_recvmsg, accepting, polling, polling_an_array, selecting, counting, locking,
    locking_from_the_position, opening, splicing, polling_with_a_mask, selecting_with_a_mask,
    polling_edges_with_a_mask, waiting_for_a_signal, waiting_for_a_signal_for_a_time, reading_a_signal,
]  # fmt: skip

try:
    _lacking = epoll_pwait2(-1, (epoll_event * 1)(), 1, None, None) == -1 and errno() == ENOSYS
except OSError:  # libc does not have it
    _lacking = True
if not _lacking:
    WAYS.append(polling_edges_to_the_nanosecond)

ENDED_BY_A_SIGNAL = WAYS
if not GLIBC:
    # musl opens with a call that does not begin with AT_FDCWD, so a look at the kernel does not find it
    WAYS.remove(opening)
    # and waits for a signal again where another has ended that
    ENDED_BY_A_SIGNAL = [
        way for way in WAYS if way not in (waiting_for_a_signal, waiting_for_a_signal_for_a_time)
    ]

"""For every test: a limit of time, and a look for descriptors left open. And descriptors to test with."""

import ctypes
import faulthandler
import os
import resource
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from fcntl import F_DUPFD, fcntl
from pathlib import Path
from types import FrameType
from typing import Any, NoReturn

import pytest

import libcsock
from libcsock._machine import libc
from tests.helpers import PATIENCE, SECONDS, Keep, bind_loopback, open_descriptors
from tests.musl import SKIPPED


def pytest_configure(config: pytest.Config) -> None:
    # under an emulator, what starts this Python is not the Python itself
    sys.executable = os.environ.get("LIBCSOCK_PYTHON", sys.executable)
    # libffi may open a file for the first function that C can call, and keep it open
    ctypes.CFUNCTYPE(None)(lambda: None)
    # Who started pytest may ignore signals or hold them back, as a shell does behind trap '' and a service may. The
    # tests and their children begin as under a shell that does not; only what nohup wants stays.
    signal.pthread_sigmask(signal.SIG_SETMASK, ())
    by_python = signal.SIGPIPE, signal.SIGXFSZ
    for signum in signal.valid_signals() - {signal.SIGHUP, *by_python}:
        if signal.getsignal(signum) == signal.SIG_IGN:
            signal.signal(signum, signal.default_int_handler if signum == signal.SIGINT else signal.SIG_DFL)
    # what a set of select() has room for, where it may be had
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with suppress(ValueError, OSError):
        if soft != resource.RLIM_INFINITY and soft < 1024:
            hard = hard if hard == resource.RLIM_INFINITY else max(hard, 1024)
            resource.setrlimit(resource.RLIMIT_NOFILE, (1024, hard))
    config.addinivalue_line("markers", "time_limit(seconds): how long the test may take, if not a minute")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if libc() == "musl":
        for item in items:
            for name, why in SKIPPED.items():
                if item.nodeid.startswith(f"tests/{name}"):
                    item.add_marker(pytest.mark.skip(reason=why))


@pytest.fixture(scope="session")
def terminal(pytestconfig: pytest.Config) -> Iterator[int]:
    """Standard error as it was before pytest captured it."""
    capture: Any = pytestconfig.pluginmanager.getplugin("capturemanager")
    with capture.global_and_fixture_disabled():
        descriptor = os.dup(2)
    yield descriptor
    os.close(descriptor)


def too_slow(signum: int, frame: FrameType | None) -> NoReturn:
    raise TimeoutError("the test has had its time")


@pytest.fixture(autouse=True)
def time_limit(request: pytest.FixtureRequest, terminal: int) -> Iterator[None]:
    """SIGALRM ends a test that takes too long; where Python no longer runs, faulthandler ends the process."""
    mark = request.node.get_closest_marker("time_limit")
    seconds = mark.args[0] if mark else SECONDS
    previous = signal.signal(signal.SIGALRM, too_slow)
    faulthandler.dump_traceback_later(seconds + 5, exit=True, file=terminal)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    yield
    signal.setitimer(signal.ITIMER_REAL, 0)
    faulthandler.cancel_dump_traceback_later()
    signal.signal(signal.SIGALRM, previous)


@pytest.fixture(autouse=True)
def no_leaks(time_limit: None) -> Iterator[None]:
    before = open_descriptors()
    yield
    deadline = time.monotonic() + PATIENCE
    while open_descriptors() != before and time.monotonic() < deadline:
        time.sleep(0.0005)  # libc may just be loading a library that a thread's end needs
    assert open_descriptors() == before


@pytest.fixture
def keep(no_leaks: None) -> Iterator[Keep]:
    """keep(fd) hands on a descriptor that a call returned, and closes it at the end of the test."""
    kept: list[int] = []

    def keep(fd: int) -> int:
        assert fd >= 0, os.strerror(libcsock.errno())
        kept.append(fd)
        return fd

    yield keep
    for fd in kept:
        os.close(fd)


@pytest.fixture
def pipe(keep: Keep) -> tuple[int, int]:
    """The two ends of a new pipe: to read from, to write to."""
    reading, writing = os.pipe()
    return keep(reading), keep(writing)


@pytest.fixture
def pair(no_leaks: None) -> Iterator[tuple[socket.socket, socket.socket]]:
    """Two connected sockets of Python's."""
    one, other = socket.socketpair()
    with one, other:
        yield one, other


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file of 100 bytes."""
    file = tmp_path / "file"
    file.write_bytes(bytes(range(100)))
    return file


@pytest.fixture
def file(path: Path, keep: Keep) -> int:
    return keep(os.open(path, os.O_RDWR))


@pytest.fixture
def closed() -> int:
    """The number of a descriptor that is not open; too high to be the next one."""
    fd = os.open("/dev/null", os.O_RDONLY)
    number = fcntl(fd, F_DUPFD, min(900, resource.getrlimit(resource.RLIMIT_NOFILE)[0] - 20))
    os.close(number)
    os.close(fd)
    return number


@pytest.fixture
def listener(keep: Keep) -> int:
    """A socket of libcsock's that listens on a free port of the loopback interface."""
    fd = keep(libcsock.socket(libcsock.AF_INET, libcsock.SOCK_STREAM, 0))
    bind_loopback(fd)
    assert libcsock.listen(fd, 8) == 0
    return fd

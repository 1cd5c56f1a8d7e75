"""Signals during a call that blocks: -1/EINTR, and exceptions of handlers, without a second call."""

import signal
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from ctypes import ArgumentError
from pathlib import Path
from types import FrameType

import pytest

from libcsock import EINTR, EPIPE, errno, set_errno, write
from tests.blocking import ENDED_BY_A_SIGNAL, Blocked
from tests.helpers import once_asleep_on, run_python

Way = Callable[[Path], AbstractContextManager[Blocked]]
Handler = Callable[[int, FrameType | None], object] | signal.Handlers


@contextmanager
def handled_by(handler: Handler, number: int = signal.SIGUSR1) -> Iterator[None]:
    previous = signal.signal(number, handler)
    try:
        yield
    finally:
        signal.signal(number, previous)


def interrupted(blocked: Blocked, number: int = signal.SIGUSR1) -> int:
    """Make the call, and send a signal as soon as this thread sleeps in it."""
    me = threading.get_ident()
    with once_asleep_on(blocked.fd, lambda: signal.pthread_kill(me, number)):
        return blocked.call()


@pytest.mark.parametrize("way", ENDED_BY_A_SIGNAL)
def test_a_signal_ends_the_call(way: Way, tmp_path: Path) -> None:
    calls: list[int] = []
    with way(tmp_path) as blocked:

        def handler(signum: int, frame: FrameType | None) -> None:
            calls.append(signum)
            blocked.release()  # a second call would succeed

        set_errno(0)
        with handled_by(handler):
            assert (interrupted(blocked), errno()) == (-1, EINTR)
        assert calls == [signal.SIGUSR1]
        assert blocked.untouched()


@pytest.mark.parametrize("way", ENDED_BY_A_SIGNAL)
def test_the_next_call_succeeds(way: Way, tmp_path: Path) -> None:
    with way(tmp_path) as blocked:
        with handled_by(lambda signum, frame: None):
            assert interrupted(blocked) == -1
        blocked.release()
        assert blocked.call() == blocked.result


class Wanted(Exception):
    """Nobody else raises it."""


ERRORS = [
    Wanted,
    KeyError,
    TypeError,
    ValueError,
    ArgumentError,
    BufferError,
    OverflowError,
    KeyboardInterrupt,
]


@pytest.mark.parametrize("way", ENDED_BY_A_SIGNAL)
@pytest.mark.parametrize("error", ERRORS)
def test_an_exception_of_the_handler_passes_through(
    way: Way, error: type[BaseException], tmp_path: Path
) -> None:
    raised = error("of the handler")
    times = 0
    with way(tmp_path) as blocked:

        def handler(signum: int, frame: FrameType | None) -> None:
            nonlocal times
            times += 1
            blocked.release()
            raise raised

        with handled_by(handler), pytest.raises(error) as caught:
            interrupted(blocked)
        assert caught.value is raised
        assert times == 1
        assert blocked.untouched()


def test_ctrl_c_ends_the_call(tmp_path: Path) -> None:
    for way in ENDED_BY_A_SIGNAL:
        with way(tmp_path) as blocked, handled_by(signal.default_int_handler, signal.SIGINT):
            with pytest.raises(KeyboardInterrupt):
                interrupted(blocked, signal.SIGINT)


def test_a_signal_that_is_ignored_ends_nothing(tmp_path: Path) -> None:
    me = threading.get_ident()
    for way in ENDED_BY_A_SIGNAL:
        with way(tmp_path) as blocked, handled_by(signal.SIG_IGN):

            def ignored_and_released() -> None:
                signal.pthread_kill(me, signal.SIGUSR1)
                blocked.release()

            with once_asleep_on(blocked.fd, ignored_and_released):
                assert blocked.call() == blocked.result


AT_ANY_MOMENT = """
import os, random, signal, sys
from libcsock import create_string_buffer, read

class Raised({error}):
    pass

raised = []
def handler(signum, frame):
    raised.append(1)
    raise Raised

def call_until_raised(buffer):
    while not raised:
        read(fd, buffer, 1)

fd = os.open("/dev/null", os.O_RDONLY)
buffer = {buffer}
for _ in range(1000):
    read(fd, buffer, 1)
signal.signal(signal.SIGALRM, handler)
lost = 0
for _ in range(1500):
    raised.clear()
    try:
        sys.setprofile({profile})
        signal.setitimer(signal.ITIMER_REAL, random.uniform(0.00003, 0.0003))
        call_until_raised(buffer)
        lost += 1
    except Raised:
        pass
    except Exception as error:
        lost += 1
print(lost)
"""


@pytest.mark.parametrize(
    "error, buffer, profile",
    [
        ("KeyError", "create_string_buffer(1)", "None"),
        ("KeyError", "create_string_buffer(1)", "lambda *arguments: None"),
        ("TypeError", "bytearray(1)", "None"),
        ("ValueError", "bytearray(1)", "None"),
        ("KeyError", "bytearray(1)", "None"),
    ],
    ids=["a known buffer", "under a profiler", "TypeError", "ValueError", "KeyError"],
)
def test_no_exception_is_lost_whenever_the_signal_comes(error: str, buffer: str, profile: str) -> None:
    done = run_python(AT_ANY_MOMENT.format(error=error, buffer=buffer, profile=profile))
    assert (done.returncode, done.stdout) == (0, "0\n"), done.stderr


# SIGPIPE


def test_write_to_a_closed_pipe_is_epipe_and_no_end() -> None:
    done = run_python(
        "import os\n"
        "from libcsock import *\n"
        "reading, writing = os.pipe()\n"
        "os.close(reading)\n"
        "print(write(writing, b'x', 1), errno() == EPIPE)\n"
    )
    assert (done.returncode, done.stdout) == (0, "-1 True\n")


def test_a_handler_of_sigpipe_is_called(pair: tuple[socket.socket, socket.socket]) -> None:
    signals: list[int] = []
    ours, theirs = pair
    theirs.close()
    with handled_by(lambda signum, frame: signals.append(signum), signal.SIGPIPE):
        assert (write(ours.fileno(), b"x", 1), errno()) == (-1, EPIPE)
    assert signals == [signal.SIGPIPE]

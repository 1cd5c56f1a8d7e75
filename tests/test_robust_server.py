"""The faults that examples/robust_server.py survives, each by itself, and a short run of the load with all of them.

The clients here are Python's own sockets. tests/benchmarks/load.py has the load.
"""

import errno
import fcntl
import os
import random
import re
import select
import signal
import socket
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

import pytest

from examples import robust_server
from libcsock import (
    EFD_NONBLOCK, EPOLL_CLOEXEC, EPOLL_CTL_ADD, EPOLLOUT, epoll_create1, epoll_event, epoll_wait, eventfd,
)  # fmt: skip
from tests.benchmarks.load import Server, bear, compiled, listening_ports, loading, parser, running
from tests.helpers import PATIENCE, ROOT, SECONDS, Keep, state, wait_until
from tests.tools import needs

DATA = random.Random(5).randbytes(1 << 20)
NO_LIMIT = "--drain", "600"  # longer than a test may take: it is no limit of time that ends a connection
MUCH = 64 << 20  # more than the kernel has room for on the way of one connection


@contextmanager
def client_of(server: Server, segment: int = 0) -> Iterator[socket.socket]:
    with socket.socket() as client:
        client.settimeout(PATIENCE)
        if segment:
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, segment)
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        client.connect(("127.0.0.1", server.port))
        yield client


def received(client: socket.socket, size: int) -> bytes:
    """So many bytes, or fewer if the server ends the connection."""
    parts = []
    while size and (part := client.recv(size)):
        parts.append(part)
        size -= len(part)
    return b"".join(parts)


def echoed(client: socket.socket, data: bytes) -> None:
    client.sendall(data)
    assert received(client, len(data)) == data


def stalled(server: Server, client: socket.socket) -> int:
    """Send DATA again and again, without reading, until there is no more room on the way; how much is sent then?

    That is so when the server sleeps and there is none before and after.
    """
    sent = 0
    while sent < MUCH:
        if select.select([], [client], [], 0.3)[1]:
            sent += client.send(DATA[sent % len(DATA) :], socket.MSG_DONTWAIT)
        elif state(server.process.pid) == "S" and not select.select([], [client], [], 0)[1]:
            break
    return sent


def stream(size: int) -> bytes:
    return (DATA * (size // len(DATA) + 1))[:size]


def not_acknowledged(client: socket.socket) -> int:
    """Bytes sent that the server's kernel has not got yet."""
    (count,) = struct.unpack("i", fcntl.ioctl(client, termios.TIOCOUTQ, bytes(4)))
    return int(count)


def asleep(server: Server) -> bool:
    """Whether it does next to nothing for a second or two; also a busy machine gives more to one that never waits."""
    before = server.seconds_of_cpu()
    server.figures()
    server.figures()
    return server.seconds_of_cpu() - before < 0.06


def cut(client: socket.socket) -> None:
    """End the connection with a RST."""
    client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    client.close()


def figures_with(server: Server, condition: Callable[[dict[str, int]], bool]) -> dict[str, int]:
    while not condition(figures := server.figures()):
        pass
    return figures


def stop(server: Server) -> None:
    """kill -STOP, and come back when it has stopped."""
    server.process.send_signal(signal.SIGSTOP)
    wait_until(lambda: state(server.process.pid) == "T")


def ended(server: Server) -> None:
    """Send SIGTERM and see it end well."""
    server.terminate()
    assert server.finish()[0] == 0


@pytest.fixture
def own_server(keep: Keep, monkeypatch: pytest.MonkeyPatch) -> int:
    """The server in this process, without a client; its epfd."""
    monkeypatch.setattr(robust_server, "epfd", keep(epoll_create1(EPOLL_CLOEXEC)))
    monkeypatch.setattr(robust_server, "silent", {})
    return robust_server.epfd


def test_a_client_that_does_not_read_is_slowed_and_loses_nothing() -> None:
    with running() as server, client_of(server) as client:
        echoed(client, DATA[:1000])  # so that everything that the server needs is in memory
        memory = server.memory()
        sent = stalled(server, client)
        assert sent < MUCH
        assert server.memory() - memory < 2 << 20
        with client_of(server) as other:  # who is not slowed
            echoed(other, DATA[:1000])
        assert asleep(server)
        assert received(client, sent) == stream(sent)
        echoed(client, b"and on")
        assert asleep(server)


def test_what_write_takes_only_a_part_of_comes_in_order() -> None:
    with running() as server, client_of(server, segment=536) as client:
        sent = stalled(server, client)
        figures_with(server, lambda figures: figures["waiting"] == 1)
        client.shutdown(socket.SHUT_WR)
        assert received(client, MUCH) == stream(sent)
        figures = figures_with(server, lambda figures: not figures["clients"])
        assert figures["sent"] == figures["received"] == sent
        assert figures["waiting"] == 0


def test_what_waits_is_written_in_parts_where_there_is_little_room(
    own_server: int, pair: tuple[socket.socket, socket.socket], monkeypatch: pytest.MonkeyPatch
) -> None:
    """In this process: the kernel gives a TCP connection of the server more room than the queue can fill."""
    connection, client = pair
    connection.setblocking(False)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1)
    fd = connection.fileno()
    robust_server.silent[fd] = 5
    monkeypatch.setattr(robust_server, "queue", {fd: DATA[: robust_server.BUFSIZE]})
    robust_server.watch(EPOLL_CTL_ADD, fd, EPOLLOUT)
    back, parts = b"", 0
    while robust_server.queue:
        robust_server.flush(fd)
        if robust_server.queue:
            robust_server.flush(fd)  # for which there is no room
        back += client.recv(robust_server.BUFSIZE)
        parts += 1
    assert back == DATA[: robust_server.BUFSIZE]
    assert parts > 2
    assert robust_server.silent == {fd: 0}
    # and is heard again
    client.sendall(b"on")
    robust_server.echo(fd)
    assert client.recv(10) == b"on"


@pytest.mark.parametrize("size", [0, 1, 1000, 200_000])
def test_a_half_closed_client_gets_everything_back(size: int) -> None:
    with running() as server, client_of(server) as client:
        client.sendall(DATA[:size])
        client.shutdown(socket.SHUT_WR)
        assert received(client, MUCH) == DATA[:size]


@pytest.mark.parametrize("waiting", [False, True], ids=["while it reads", "while it waits for room"])
def test_a_reset_ends_one_connection_only(waiting: bool) -> None:
    with running() as server, client_of(server) as other:
        echoed(other, b"before")
        with client_of(server) as client:
            if waiting:
                stalled(server, client)
                figures_with(server, lambda figures: figures["waiting"] == 1)
            else:
                client.sendall(DATA[:100_000])
            cut(client)
        figures = figures_with(server, lambda figures: figures["clients"] == 1)
        assert (figures["accepted"], figures["waiting"]) == (2, 0)
        echoed(other, b"after")


def test_a_client_that_has_gone_before_it_is_accepted() -> None:
    with running() as server, client_of(server) as other:
        echoed(other, b"before")
        stop(server)
        for _ in range(5):
            with client_of(server) as client:
                client.sendall(b"nobody will read the answer")
                cut(client)
        server.process.send_signal(signal.SIGCONT)
        figures_with(server, lambda figures: figures["clients"] == 1)
        echoed(other, b"after")


def test_a_server_that_was_stopped_goes_on() -> None:
    """Its epoll_wait() ends with EINTR."""
    with running() as server, client_of(server) as client:
        for _ in range(5):
            echoed(client, b"hello")
            wait_until(lambda: state(server.process.pid) == "S")
            stop(server)
            server.process.send_signal(signal.SIGCONT)
        echoed(client, b"hello")


def test_without_descriptors_it_serves_on_and_accepts_when_one_comes_free() -> None:
    with running(limit=9) as server, ExitStack() as stack:
        clients = [stack.enter_context(client_of(server)) for _ in range(24)]
        served = figures_with(server, lambda figures: figures["clients"] > 0)["clients"]
        assert served < 4
        for client in clients[:served]:
            echoed(client, b"served")

        # nor does it ask again and again
        assert asleep(server)

        for client in clients:
            client.sendall(b"at last")
        for client in clients:
            assert received(client, 7) == b"at last"
            client.close()


def test_a_silent_client_has_to_go() -> None:
    with running("--idle", "1") as server:
        with client_of(server) as silent:
            assert silent.recv(1) == b""
        # it was there when one second was over
        figures_with(server, lambda figures: figures["clients"] == 1)
        figures_with(server, lambda figures: figures["clients"] == 0)


def test_who_says_something_each_second_may_stay(own_server: int, monkeypatch: pytest.MonkeyPatch, keep: Keep) -> None:
    """In this process, where the test says when a second is over: on a busy machine it can be late itself."""
    monkeypatch.setattr(robust_server, "idle_limit", 1)
    monkeypatch.setattr(robust_server, "timer", keep(eventfd(0, EFD_NONBLOCK)))
    quiet, talker = socket.socketpair(), socket.socketpair()
    with quiet[0], quiet[1], talker[0], talker[1]:
        robust_server.silent.update({quiet[0].detach(): 0, talker[0].fileno(): 0})
        for second in range(1, 4):
            talker[1].sendall(b"still here")
            robust_server.echo(talker[0].fileno())
            assert talker[1].recv(100) == b"still here"
            robust_server.tick()
            assert len(robust_server.silent) == (2 if second == 1 else 1)
        assert quiet[1].recv(1) == b""
        assert robust_server.silent == {talker[0].fileno(): 1}


def test_who_hangs_up_makes_room_at_once(own_server: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """And not a second later, as for a descriptor that comes free elsewhere."""
    one, other = socket.socketpair()
    with socket.create_server(("127.0.0.1", 0)) as listener, one, other:
        listener.setblocking(False)
        monkeypatch.setattr(robust_server, "listener", listener.fileno())
        monkeypatch.setattr(robust_server, "full", True)
        robust_server.watch(EPOLL_CTL_ADD, listener.fileno(), 0)
        robust_server.silent[one.detach()] = 0
        events = (epoll_event * 1)()
        with socket.create_connection(listener.getsockname()):
            assert epoll_wait(own_server, events, 1, 0) == 0
            robust_server.hang_up(*robust_server.silent)
            assert epoll_wait(own_server, events, 1, -1) == 1
        assert not robust_server.full and not robust_server.silent


def test_a_client_that_waits_for_ever_has_to_go() -> None:
    """It does not read, and nothing moves: silence all the same."""
    with running("--idle", "1") as server, client_of(server) as client:
        with suppress(ConnectionError):  # on a busy machine this alone can take a second
            stalled(server, client)
        figures_with(server, lambda figures: figures["accepted"] == 1 and figures["clients"] == 0)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_drains(number: signal.Signals) -> None:
    with running(*NO_LIMIT) as server, client_of(server) as idle, client_of(server) as busy:
        echoed(idle, b"hello")
        sent = stalled(server, busy)
        arrived = sent - not_acknowledged(busy)

        server.process.send_signal(number)
        assert idle.recv(1) == b""
        with pytest.raises(ConnectionRefusedError), client_of(server):
            pass
        back = received(busy, MUCH)
        assert len(back) >= arrived
        assert back == stream(len(back))
        # After the goodbye it is still polite to who has not noticed; and is not impatient when asked twice.
        server.process.send_signal(number)
        for client in idle, busy:
            client.sendall(b"too late")
            client.shutdown(socket.SHUT_WR)
            assert client.recv(1) == b""

        status, (figures,) = server.finish()
        assert status == 0
        assert figures["clients"] == 0
        assert figures["sent"] == figures["received"] == len(b"hello") + len(back)


@pytest.mark.parametrize("size", [1, 65536, 2 * 65536, 2 * 65536 + 1])
def test_what_has_arrived_before_the_end_comes_back(size: int) -> None:
    """Also where it is just what a number of reads takes."""
    with running(*NO_LIMIT) as server, client_of(server) as client:
        sent = stalled(server, client)
        assert received(client, sent) == stream(sent)  # from now on the server's kernel takes much at once
        stop(server)
        client.sendall(DATA[:size])
        wait_until(lambda: not_acknowledged(client) == 0)
        server.terminate()
        server.process.send_signal(signal.SIGCONT)
        assert received(client, MUCH) == DATA[:size]
        client.close()
        assert server.finish()[0] == 0


def test_a_child_that_it_did_not_start_does_not_end_it() -> None:
    """A shell that becomes the server by exec leaves it its own children."""
    with running() as server, client_of(server) as client:
        server.process.send_signal(signal.SIGCHLD)
        for _ in range(2):
            assert server.figures()["clients"] == 1
            echoed(client, b"hello")


def test_who_is_in_the_backlog_at_the_end_is_served() -> None:
    with running(*NO_LIMIT) as server, ExitStack() as stack:
        with client_of(server) as client:
            echoed(client, b"it has begun to wait")
        stop(server)
        server.terminate()  # before they come, or it would accept them first
        clients = [stack.enter_context(client_of(server)) for _ in range(20)]
        for client in clients:
            client.sendall(DATA[:5000])
        server.process.send_signal(signal.SIGCONT)
        for client in clients:
            assert received(client, MUCH) == DATA[:5000]
            client.close()
        status, (figures,) = server.finish()
        assert (status, figures["accepted"]) == (0, 21)


def test_who_does_not_hang_up_does_not_keep_it_from_its_end() -> None:
    with running("--drain", "1") as server, client_of(server) as idle, client_of(server) as busy:
        echoed(idle, b"hello")
        stalled(server, busy)
        ended(server)


def test_who_does_not_hang_up_has_the_seconds_that_were_promised(
    own_server: int, monkeypatch: pytest.MonkeyPatch, keep: Keep
) -> None:
    """In this process, where the test says when a second is over."""
    monkeypatch.setattr(robust_server, "drain_limit", 1)
    monkeypatch.setattr(robust_server, "serve", robust_server.leave)
    monkeypatch.setattr(robust_server, "timer", keep(eventfd(0, EFD_NONBLOCK)))
    ours, theirs = socket.socketpair()
    with ours, theirs:
        robust_server.silent[ours.detach()] = 0
        robust_server.tick()
        assert len(robust_server.silent) == 1
        robust_server.tick()
        assert not robust_server.silent and theirs.recv(1) == b""


def test_workers_share_the_clients_and_end_together() -> None:
    with running("--workers", "2", *NO_LIMIT) as server, ExitStack() as stack:
        clients = [stack.enter_context(client_of(server)) for _ in range(50)]
        for client in clients:
            echoed(client, DATA[:100])
        workers = server.workers()
        server.terminate()
        for client in clients:
            assert client.recv(1) == b""
            client.close()
        status, figures = server.finish()
        assert status == 0
        assert sorted(each["process"] for each in figures) == sorted(workers)
        assert len(workers) == 2
        assert all(each["accepted"] for each in figures)
        assert sum(each["accepted"] for each in figures) == 50


def test_a_worker_that_crashes_is_told_and_the_other_serves_on() -> None:
    with running("--workers", "2") as server:
        wait_until(lambda: len(server.workers()) == 2)
        one, other = server.workers()
        # until then it has the other's listener too, in whose backlog clients would wait
        wait_until(lambda: len(listening_ports([other])) == 1)
        os.kill(one, signal.SIGKILL)
        wait_until(lambda: server.workers() == [other])
        for _ in range(10):
            with client_of(server) as client:
                echoed(client, b"hello")
        server.terminate()
        assert server.process.stdout
        said = server.process.stdout.read()
        assert f"> Error: worker [{one}] ended with status {signal.SIGKILL}\n" in said
        assert server.process.wait(SECONDS) == 1


def timer_of(pid: int) -> str:
    """What the kernel tells of a process's timer."""
    for fd in Path(f"/proc/{pid}/fd").iterdir():
        if os.readlink(fd) == "anon_inode:[timerfd]":
            return Path(f"/proc/{pid}/fdinfo/{fd.name}").read_text()
    raise AssertionError("it has no timer")


def test_figures_come_once_a_second_and_are_right() -> None:
    begin = time.monotonic()
    with running() as server, client_of(server) as client:
        for _ in range(3):
            echoed(client, DATA[:500])
        lines: list[dict[str, int]] = []
        while not lines or lines[-1]["received"] < 1500:
            lines.append(server.figures())
        first = lines[-1]
        wanted = {"process": server.process.pid, "clients": 1, "waiting": 0, "accepted": 1, "sent": 1500}
        for _ in range(2):
            lines.append(server.figures())
            assert wanted.items() <= lines[-1].items()
            assert lines[-1]["reads"] == first["reads"] >= 3
        # they may be late, but none is early
        assert time.monotonic() - begin >= len(lines)
        assert re.findall(r"^it_interval: (.*)", timer_of(server.process.pid), re.M) == ["(1, 0)"]


def full_disk(keep: Keep) -> int:
    return keep(os.open("/dev/full", os.O_WRONLY))


def full_pipe(keep: Keep) -> int:
    reading, writing = os.pipe()
    keep(reading)
    os.set_blocking(writing, False)
    with pytest.raises(BlockingIOError):
        while os.write(writing, bytes(65536)):
            pass
    os.set_blocking(writing, True)
    return keep(writing)


def broken_pipe(keep: Keep) -> int:
    reading, writing = os.pipe()
    os.close(reading)
    return keep(writing)


@pytest.mark.parametrize("stdout", [full_disk, full_pipe, broken_pipe])
def test_it_serves_where_it_cannot_tell_of_it(stdout: Callable[[Keep], int], keep: Keep) -> None:
    with running(stdout=stdout(keep)) as server, client_of(server) as client:
        end = time.monotonic() + 2.2  # two lines of figures
        while time.monotonic() < end:
            echoed(client, DATA[:1000])
        client.close()
        ended(server)


def test_a_port_in_use_ends_it_with_a_word() -> None:
    with running() as server:
        again = subprocess.run(
            [sys.executable, "-m", "examples.robust_server", str(server.port)], cwd=ROOT, capture_output=True, text=True
        )
        assert (again.returncode, again.stdout) == (1, "")
        assert again.stderr == f"> Error: failed to bind: {os.strerror(errno.EADDRINUSE)}\n"


def test_it_takes_the_port_of_its_last_run() -> None:
    """Whose connections, which it has closed first, are in TIME_WAIT."""
    with running() as server, client_of(server) as client:
        echoed(client, b"hello")
        server.terminate()
        assert client.recv(1) == b""
        client.close()
        assert server.finish()[0] == 0
        with subprocess.Popen(
            [sys.executable, "-m", "examples.robust_server", str(server.port)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        ) as again:
            assert again.stdout
            assert again.stdout.readline() == f"> Listen port {server.port} succeed.\n"
            again.terminate()
        assert again.returncode == 0


@pytest.fixture(scope="module")
def load(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return compiled(tmp_path_factory.mktemp("load"))


@needs("cc")
def test_clients_that_are_stopped_hold_nobody_up(load: Path) -> None:
    with running() as server, client_of(server) as client, loading(load, server.port, 50, 1.0, 1 << 18, 1) as clients:
        clients.process.send_signal(signal.SIGSTOP)
        for _ in range(3):
            server.figures()
            echoed(client, DATA[:10_000])
        clients.process.send_signal(signal.SIGCONT)
        assert clients.faults(clients.finish()) == []


@needs("cc")
@pytest.mark.time_limit(90)
@pytest.mark.parametrize(
    "options",
    [
        "--connections 400 --seconds 2",
        "--connections 400 --seconds 2 --workers 2 --full-disk",
        "--connections 200 --seconds 1 --limit 64",
        "--connections 400 --seconds 3 --terminate",
    ],
)
def test_a_short_load(options: str, load: Path) -> None:
    report = bear(parser().parse_args(options.split()), load)
    assert report.faults == []
    assert report.load["messages"] > 400 or "--limit" in options
    assert bool(report.mischief) == ("--terminate" not in options)

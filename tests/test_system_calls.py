"""The examples make the system calls of the article's C++ programs: same order, arguments and results.

tests/system_calls/ keeps what the C++ programs do under strace with the clients below. To see it again, compile
the article's programs and run `python -m tests.test_system_calls epoll_server ./a.out`.
"""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.helpers import PATIENCE, ROOT, as_older_strace, first_descriptor, free_port
from tests.tools import needs

CALLS = "socket,bind,connect,listen,accept,read,write,close,fcntl,epoll_create,epoll_ctl,epoll_wait"


def connected(port: int) -> socket.socket:
    """A connection to the program, which may not listen yet."""
    deadline = time.monotonic() + PATIENCE
    while True:
        try:
            client = socket.create_connection(("127.0.0.1", port), PATIENCE)
            client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            return client
        except ConnectionRefusedError:
            assert time.monotonic() < deadline, "the server does not listen"
            time.sleep(0.01)


def echoed(client: socket.socket, data: bytes) -> None:
    client.sendall(data)
    back = b""
    while len(back) < len(data):
        back += client.recv(len(data) - len(back))
    assert back == data


def hang_up(client: socket.socket) -> None:
    """End the connection and wait for the server's side of it."""
    client.shutdown(socket.SHUT_WR)
    while client.recv(4096):
        pass
    client.close()


def one_message(port: int, program: int) -> None:
    client = connected(port)
    client.sendall(b"hello\n")
    back = b""
    while len(back) < 1024:
        back += client.recv(1024)
    assert back == b"hello\n" + bytes(1018)
    hang_up(client)


def two_clients(port: int, program: int) -> None:
    # In turn: a client that speaks twice could be heard before the server finds that it had nothing more.
    first = connected(port)
    echoed(first, b"hello world\n")
    second = connected(port)
    echoed(second, bytes(range(250, 256)) + b"\0\1\n")
    echoed(first, b"a")
    echoed(second, b"12345")
    echoed(first, b"bcd")
    echoed(second, b"6")
    hang_up(first)
    hang_up(second)
    os.kill(program, signal.SIGINT)


@contextmanager
def echo_server(port: int, clients: int) -> Iterator[threading.Event]:
    """Echoes to so many clients until they close; the event is set when each has had ten answers."""
    enough = threading.Event()
    ready = threading.Semaphore(0)

    def serve(connection: socket.socket) -> None:
        rounds = 0
        with connection:
            while data := connection.recv(4096):
                connection.sendall(data)
                rounds += 1
                if rounds == 10:
                    ready.release()

    def listen(listener: socket.socket) -> None:
        threads = []
        for _ in range(clients):
            thread = threading.Thread(target=serve, args=(listener.accept()[0],))
            thread.start()
            threads.append(thread)
        for _ in range(clients):
            ready.acquire(timeout=PATIENCE)
        enough.set()
        for thread in threads:
            thread.join(PATIENCE)

    with socket.create_server(("127.0.0.1", port)) as listener:
        listener.settimeout(PATIENCE)
        thread = threading.Thread(target=listen, args=(listener,))
        thread.start()
        yield enough
        thread.join(PATIENCE)


class Traced:
    """A program under strace; each thread's calls are in a file of its own."""

    def __init__(self, command: list[str], directory: str) -> None:
        self.log = Path(directory) / "calls"
        self.process = subprocess.Popen(
            ["strace", "-ff", "-s", "200", "-e", f"trace={CALLS}", "-o", str(self.log), *command],
            cwd=ROOT,
            stdout=subprocess.DEVNULL,
        )

    @property
    def pid(self) -> int:
        """The program's, known as soon as strace writes of it."""
        deadline = time.monotonic() + PATIENCE
        while not (logs := list(self.log.parent.iterdir())):
            assert time.monotonic() < deadline, "strace has written nothing"
            time.sleep(0.01)
        # a thread of it may have a smaller number
        status = Path(f"/proc/{logs[0].suffix[1:]}/status").read_text()
        return int(re.findall(r"Tgid:\s*(\d+)", status)[0])

    def threads(self, port: int) -> list[list[str]]:
        """What each thread did from its first socket() on, without what only timing or Python decides."""
        self.process.wait(PATIENCE)
        logs = sorted(self.log.parent.iterdir(), key=lambda log: int(log.suffix[1:]))
        threads = [list(calls(log.read_text().splitlines(), port)) for log in logs]
        return [thread for thread in threads if len(thread) > 1]


def calls(lines: list[str], port: int) -> Iterator[str]:
    begun = False
    for line in lines:
        begun = begun or line.startswith("socket(AF_INET")
        if "killed by" in line:
            yield line
        if not begun or re.match(r"(write|read|close)\([012]\b|\+\+\+|---", line):
            continue
        if re.search(r"^epoll_wait.* = 0$| EINTR | = \?( |$)|<unfinished", line):
            continue  # the time-out of 1024 ms, or the call that the signal ended
        line = line.replace(f"htons({port})", "htons(PORT)")
        line = re.sub(r"(accept\(.*)htons\(\d+\)", r"\1htons(CLIENT)", line)
        line = re.sub(r"^read\((\d+), 0x\w+", r"read(\1, BUFFER", line)
        line = as_older_strace(line)
        # the C++ programs set only 4 of the 8 bytes
        line = re.sub(r"(\{u32=(\d+), u64=)\d+", r"\1\2", line)
        yield from_three_on(re.sub(r"\) += ", ") = ", line))


def from_three_on(line: str) -> str:
    """The line with its descriptors counted from 3 on, as in C."""
    lower = first_descriptor() - 3

    def lowered(found: re.Match[str]) -> str:
        return found[1] + str(int(found[2]) - lower)

    line = re.sub(r"^((?!socket|epoll_create)\w+\()(\d+)", lowered, line)
    line = re.sub(r"^(epoll_ctl\(.*, EPOLL_CTL_\w+, )(\d+)", lowered, line)
    line = re.sub(r"(u(?:32|64)=)(\d+)", lowered, line)
    return re.sub(r"^((?:socket|accept|epoll_create)\(.* = )(\d+)$", lowered, line)


def server(command: list[str], port: int, client: Callable[[int, int], None]) -> list[list[str]]:
    with tempfile.TemporaryDirectory() as directory:
        traced = Traced(command, directory)
        try:
            client(port, traced.pid)
            return traced.threads(port)
        finally:
            end(traced)


def client(command: list[str], port: int, threads: int) -> list[list[str]]:
    """The calls of each thread, its many rounds of write and read as one, its descriptor as FD if there are more."""
    with tempfile.TemporaryDirectory() as directory, echo_server(port, threads) as enough:
        traced = Traced(command, directory)
        try:
            assert enough.wait(PATIENCE), "not enough answers"
            os.kill(traced.pid, signal.SIGINT)
            return [once(thread) for thread in traced.threads(port)]
        finally:
            end(traced)


def once(thread: list[str]) -> list[str]:
    kept: list[str] = []
    for line in thread:
        if line not in kept:
            kept.append(line)
    return kept


def end(traced: Traced) -> None:
    if traced.process.poll() is None:
        with suppress(FileNotFoundError, ProcessLookupError):  # it has just ended
            os.kill(traced.pid, signal.SIGKILL)
        traced.process.wait(PATIENCE)


def expected(name: str) -> list[str]:
    return (ROOT / "tests" / "system_calls" / f"{name}.strace").read_text().splitlines()


def example(name: str, *arguments: object) -> list[str]:
    return [sys.executable, "-m", f"examples.{name}", *map(str, arguments)]


@needs("strace")
@pytest.mark.parametrize(("name", "script"), [("basic_server", one_message), ("epoll_server", two_clients)])
def test_servers_make_the_calls_of_the_article(name: str, script: Callable[[int, int], None]) -> None:
    port = free_port()
    assert server(example(name, port), port, script) == [expected(name)]


@needs("strace")
def test_client_makes_the_calls_of_the_article() -> None:
    port = free_port()
    assert client(example("qps_client", port, 1, 100), port, 1) == [expected("qps_client")]


@needs("strace")
def test_each_thread_of_the_client_makes_them() -> None:
    port = free_port()
    threads = client(example("qps_client", port, 3, 100), port, 3)
    descriptors = {line for thread in threads for line in thread if line.startswith("close(")}
    assert descriptors == {"close(3) = 0", "close(4) = 0", "close(5) = 0"}

    def numbered(lines: list[str], descriptor: str) -> list[str]:
        return [re.sub(r"(?<=\()3\b|(?<== )3$", descriptor, line) for line in lines]

    for thread in threads:
        descriptor = thread[0].split()[-1]
        assert thread == numbered(expected("qps_client"), descriptor)


if __name__ == "__main__":
    name, *command = sys.argv[1:]
    match name:
        case "basic_server":
            found = server(command, 19999, one_message)
        case "epoll_server":
            found = server(command, 9999, two_clients)
        case _:
            found = client([*command, "9999", "1", "100"], 9999, 1)
    print("\n".join("\n".join(thread) for thread in found))

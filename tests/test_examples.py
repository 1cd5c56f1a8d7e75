"""The examples say what the article's programs say, and end as they end."""

import re
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from tests.helpers import PATIENCE, ROOT, first_descriptor, free_port, nobody_listening
from tests.test_system_calls import connected, echo_server, echoed, example, hang_up


@contextmanager
def running(command: list[str]) -> Iterator[subprocess.Popen[str]]:
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdout=pipe, stderr=pipe, text=True, errors="replace") as process:
        try:
            yield process
        finally:
            process.kill()


def finish(process: subprocess.Popen[str]) -> tuple[int, str, str]:
    out, err = process.communicate(timeout=PATIENCE)
    return process.returncode, out, err


def line_of(name: str, text: str) -> int:
    lines = (ROOT / "examples" / f"{name}.py").read_text().splitlines()
    return next(number for number, line in enumerate(lines, 1) if text in line)


def test_basic_server_echoes_once_and_ends() -> None:
    port = free_port()
    with running(example("basic_server", port)) as process:
        client = connected(port)
        client.sendall(b"hello\n")
        received = b""
        while len(received) < 1024:
            received += client.recv(1024)
        client.close()
        assert received == b"hello\n".ljust(1024, b"\0")
        assert finish(process) == (
            0,
            f"> Create socket [{first_descriptor()}] succeed.\n"
            "> Bind socket port succeed.\n> Listen socket port succeed.\n"
            f"> Accept new connection [{first_descriptor() + 1}].\n> Recv hello\n> Send hello\n",
            "",
        )


def test_basic_server_prints_bytes_that_are_no_text() -> None:
    port = free_port()
    with running(example("basic_server", port)) as process:
        client = connected(port)
        client.sendall(b"\xff\n")
        while client.recv(1024):
            pass
        client.close()
        status, out, err = finish(process)
        assert (status, err) == (0, "")
        assert out.endswith("> Recv \N{REPLACEMENT CHARACTER}\n> Send \N{REPLACEMENT CHARACTER}\n")


# As under a terminal, where each line is seen when it is written.
UNBUFFERED = [sys.executable, "-u", "-m"]


def test_epoll_server_tells_of_its_clients() -> None:
    port = free_port()
    with running([*UNBUFFERED, "examples.epoll_server", str(port)]) as process:
        client = connected(port)
        address, number = client.getsockname()
        fd = first_descriptor() + 2
        echoed(client, b"hello world\n")
        hang_up(client)
        process.send_signal(signal.SIGINT)
        assert finish(process) == (
            -signal.SIGINT,
            "> Bind port succeed.\n> Listen port succeed.\n"
            f"> New Client [{address}:{number}] => [{fd}]\n> Client [{fd}] Disconnected!\n",
            "",
        )


@pytest.mark.parametrize("name", ["basic_server", "epoll_server"])
def test_interrupt_ends_a_server_as_it_ends_c(name: str) -> None:
    with running([*UNBUFFERED, f"examples.{name}", str(free_port())]) as process:
        assert process.stdout
        while "Listen" not in (said := process.stdout.readline()):
            assert said, "the server has ended"
        process.send_signal(signal.SIGINT)
        status, _, err = finish(process)
        assert (status, err) == (-signal.SIGINT, "")


@pytest.mark.parametrize(
    ("name", "status", "said"),
    [("basic_server", 0, f"> Create socket [{first_descriptor()}] succeed.\n"), ("epoll_server", 255, "")],
)
def test_a_port_in_use_is_told_with_its_line(name: str, status: int, said: str) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        with running(example(name, taken.getsockname()[1])) as process:
            line = line_of(name, "ZERO_OR_RETURN(bind(")
            assert finish(process) == (status, f"{said}> Error: line={line}, ret=-1\n", "")


def test_client_counts_and_quits() -> None:
    port = free_port()
    with echo_server(port, 2) as enough, running([*UNBUFFERED, "examples.qps_client", str(port), "2", "64"]) as process:
        assert process.stdout
        lines = []
        # on a busy machine nothing may have come back in the first second
        while (line := process.stdout.readline()) == "QPS: 0\n" or "QPS" not in line:
            assert line, "the client has ended"
            lines.append(line)
        assert enough.wait(PATIENCE)
        process.send_signal(signal.SIGINT)
        status, _, err = finish(process)
        assert (status, err) == (0, "")
        # the threads may write into each other's lines, as in C++
        assert len(re.findall(r"> Start thread \[\d+\]\.", "".join(lines))) == 2
        assert int(line.removeprefix("QPS: ")) > 0


def test_client_tells_of_a_refused_connection() -> None:
    with nobody_listening() as port, running([*UNBUFFERED, "examples.qps_client", str(port), "1", "10"]) as process:
        assert process.stdout
        lines = [process.stdout.readline() for _ in range(3)]
        process.kill()
        assert lines[1:] == [f"{line_of('qps_client', 'ZERO_OR_RETURN(connect(')} -1\n", "QPS: 0\n"]


def test_client_and_server_talk_to_each_other() -> None:
    port = free_port()
    with running(example("epoll_server", port)) as server:
        connected(port).close()
        with running([*UNBUFFERED, "examples.qps_client", str(port), "3", "100"]) as client:
            assert client.stdout
            counted = threading.Event()
            while not counted.is_set():
                line = client.stdout.readline()
                assert line, "the client has ended"
                if line.startswith("QPS: ") and int(line.split()[1]) > 0:
                    counted.set()
            client.send_signal(signal.SIGINT)
            status, _, err = finish(client)
            assert (status, err) == (0, "")
        server.send_signal(signal.SIGINT)
        status, out, err = finish(server)
        assert (status, err) == (-signal.SIGINT, "")


def test_examples_run_as_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """`python examples/epoll_server.py`, which finds libcsock where it is installed."""
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    port = free_port()
    with running([sys.executable, "examples/epoll_server.py", str(port)]) as process:
        client = connected(port)
        echoed(client, b"hello")
        hang_up(client)
        process.send_signal(signal.SIGINT)
        assert finish(process)[0] == -signal.SIGINT

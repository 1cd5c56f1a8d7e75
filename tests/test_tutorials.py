"""Each program of examples/tutorials does what its docstring says."""

import ast
import os
import re
import signal
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers import PATIENCE, ROOT, first_descriptor, free_port, hosts, nobody_listening, wait_until
from tests.test_examples import UNBUFFERED, finish, running
from tests.test_system_calls import connected, echoed, hang_up
from tests.tools import needs_ipv6

TUTORIALS = sorted((ROOT / "examples" / "tutorials").glob("*.py"))

CLIENT = first_descriptor() + 1  # the first client of a server with one listener


def tutorial(name: str, *arguments: object) -> list[str]:
    return [*UNBUFFERED, f"examples.tutorials.{name}", *map(str, arguments)]


@contextmanager
def serving(name: str) -> Iterator[tuple[int, "subprocess.Popen[str]"]]:
    """A tutorial that serves on a free port until it is interrupted, which it takes as C does."""
    port = free_port()
    with running(tutorial(name, port)) as process:
        yield port, process
        process.send_signal(signal.SIGINT)
        status, _, err = finish(process)
        assert (status, err) == (-signal.SIGINT, "")


def line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout
    return process.stdout.readline().rstrip("\n")


def peer_of(client: socket.socket) -> str:
    return "{}:{}".format(*client.getsockname())


def received(client: socket.socket, data: bytes) -> None:
    back = b""
    while len(back) < len(data):
        back += client.recv(len(data) - len(back))
    assert back == data


def silent(client: socket.socket) -> bool:
    client.setblocking(False)
    try:
        return not client.recv(1)
    except BlockingIOError:
        return True
    finally:
        client.settimeout(PATIENCE)


@pytest.mark.parametrize("path", TUTORIALS, ids=lambda path: path.stem)
def test_each_says_what_it_shows_how_to_run_it_and_what_to_read(path: Path) -> None:
    text = ast.get_docstring(ast.parse(path.read_text())) or ""
    assert f"\n    python3 -m examples.tutorials.{path.stem}" in text
    assert re.search(r"\nRead \w+\([237]\)", text)
    # not more than what can be read at one sitting
    assert len(path.read_text().splitlines()) <= 120


def test_the_readme_has_each() -> None:
    rows = re.findall(r"^\| (`.*?) \|", (ROOT / "README.md").read_text(), re.MULTILINE)
    named = {name for row in rows for name in re.findall(r"`(\w+)`", row)}
    assert {path.stem for path in TUTORIALS} <= named


def test_iterative_server_serves_one_after_the_other() -> None:
    with serving("iterative_server") as (port, process):
        first, second = connected(port), connected(port)
        echoed(first, b"one")
        second.sendall(b"two")
        assert line(process) == f"serving {peer_of(first)}"
        echoed(first, b"still one")
        assert silent(second)
        hang_up(first)
        assert line(process) == "done"
        assert line(process) == f"serving {peer_of(second)}"
        received(second, b"two")
        hang_up(second)


def children(pid: int) -> list[str]:
    return Path(f"/proc/{pid}/task/{pid}/children").read_text().split()


def test_forking_server_has_a_process_for_each_client_and_no_zombies() -> None:
    with serving("forking_server") as (port, process):
        first, second = connected(port), connected(port)
        echoed(first, b"one")
        echoed(second, b"two")
        echoed(first, b"one again")
        told = [line(process).removeprefix("child ") for _ in range(2)]
        assert sorted(told) == sorted(children(process.pid))
        hang_up(first)
        hang_up(second)
        wait_until(lambda: not children(process.pid))
        third = connected(port)  # the signals have not ended it
        echoed(third, b"three")
        hang_up(third)


def test_udp_talker_and_listener() -> None:
    with serving("udp_listener") as (port, process):
        assert line(process) == "waiting for datagrams"
        said = []
        for text in "hello", "more than sixteen bytes":
            with running(tutorial("udp_talker", "127.0.0.1", port, text)) as talker:
                said.append(finish(talker))
        assert said == [
            (0, "the answer has 5 bytes: hello\n", ""),
            (0, "the answer has 16 bytes: more than sixtee\n", ""),
        ]
        assert re.fullmatch(r"127\.0\.0\.1:\d+ sent 5 bytes: hello", line(process))
        assert re.fullmatch(r"127\.0\.0\.1:\d+ sent 23 bytes: more than sixtee", line(process))


def test_udp_talker_is_told_that_nobody_listens() -> None:
    with nobody_listening(socket.SOCK_DGRAM) as port:
        with running(tutorial("udp_talker", "127.0.0.1", port, "hello")) as talker:
            assert finish(talker) == (1, "", "recv: Connection refused\n")


def test_select_server() -> None:
    with serving("select_server") as (port, process):
        first, second = connected(port), connected(port)
        for data in b"a", b"b" * 256, b"c" * 1000:
            echoed(second, data)
            echoed(first, data[::-1])
        said = {line(process) for _ in range(2)}
        assert said == {f"client {CLIENT} is there", f"client {CLIENT + 1} is there"}
        hang_up(first)
        assert line(process) == f"client {CLIENT} has gone"
        echoed(second, b"still there")
        third = connected(port)
        echoed(third, b"new")
        assert line(process) == f"client {CLIENT} is there"
        hang_up(second)
        hang_up(third)


@needs_ipv6("::")  # its socket is for both
def test_poll_chat_gives_to_all_others() -> None:
    with serving("poll_chat") as (port, process):
        clients = []
        for number in range(3):
            clients.append(connected(port))
            assert line(process) == f"::ffff:{peer_of(clients[-1])} is client {CLIENT + number}"
        a, b, c = clients
        a.sendall(b"from a")
        received(b, b"from a")
        received(c, b"from a")
        assert silent(a)
        a.close()  # the last takes its place
        assert line(process) == f"client {CLIENT} has gone"
        c.sendall(b"from c")
        received(b, b"from c")
        b.sendall(b"from b")
        received(c, b"from b")
        b.close()
        c.close()


def test_getaddrinfo_client_tries_each_address() -> None:
    if not any(address == "127.0.0.1" and "localhost" in names for address, names in hosts()):
        pytest.skip("/etc/hosts does not have localhost")
    port = free_port()  # which nobody has on ::1 either
    with socket.create_server(("127.0.0.1", port)) as listener:
        listener.settimeout(PATIENCE)
        with running(tutorial("getaddrinfo_client", "localhost", port, "hello")) as client:
            connection, _ = listener.accept()
            with connection:
                assert connection.makefile("rb").read() == b"hello\n"
                connection.sendall(b"good day\n")
            status, out, err = finish(client)
        tried = [each.removeprefix("trying ") for each in out.splitlines()[:-1]]
        assert status == 0 and out.splitlines()[-1] == "good day"
        assert tried[-1] == "127.0.0.1" and set(tried) <= {"::1", "127.0.0.1"}
        assert err.splitlines() == ["connect: Connection refused"] * (len(tried) - 1)


def test_getaddrinfo_client_says_what_is_wrong() -> None:
    with running(tutorial("getaddrinfo_client", "127.0.0.1", "no such service", "x")) as client:
        status, out, err = finish(client)
        assert (status, out) == (1, "") and err.startswith("getaddrinfo: ")
    with nobody_listening() as port, running(tutorial("getaddrinfo_client", "127.0.0.1", port, "x")) as client:
        assert finish(client) == (1, "trying 127.0.0.1\n", "connect: Connection refused\nno address answers\n")


def test_pass_descriptor(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("what the file says\n")
    with running(tutorial("pass_descriptor", file)) as process:
        status, out, err = finish(process)
    assert (status, err) == (0, "")
    assert re.fullmatch(
        r"the parent sends descriptor \d\nthe child got descriptor \d:\nwhat the file says\n", out
    )


def test_pass_descriptor_of_a_file_that_is_not_there(tmp_path: Path) -> None:
    with running(tutorial("pass_descriptor", tmp_path / "none")) as process:
        status, out, err = finish(process)
    assert (status, out) == (1, "")
    assert err.startswith(f"{tmp_path / 'none'}: No such file or directory\n")


def test_event_loop_counts_ticks_and_waits_for_its_worker() -> None:
    with running(tutorial("event_loop", 2)) as process:
        status, out, err = finish(process)
    assert (status, err) == (0, "")
    said = out.splitlines()
    assert {"worker: 499999500000", "the worker has finished"} <= set(said)
    # on a busy machine one line may stand for several ticks
    ticks = [int(each.split()[1]) for each in said if each.startswith("tick ")]
    assert ticks == sorted(set(ticks)) and ticks[0] >= 1 and ticks[-1] >= 2


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_event_loop_reads_signals(number: signal.Signals) -> None:
    with running(tutorial("event_loop")) as process:
        while not (said := line(process)).startswith("tick "):
            assert said, "the program has ended"
        process.send_signal(number)
        status, out, err = finish(process)
    assert (status, err) == (0, "")
    assert f"signal {number.value} from process {os.getpid()}" in out.splitlines()


def test_record_locks(tmp_path: Path) -> None:
    with running(tutorial("record_locks", tmp_path / "file")) as process:
        assert finish(process) == (
            0,
            "parent: locked\nchild: refused: Resource temporarily unavailable\n"
            "child: the parent has bytes 0 to 9\nparent: unlocks\nchild: locked\n",
            "",
        )


def test_splice_echo() -> None:
    with serving("splice_echo") as (port, process):
        client = connected(port)
        echoed(client, b"hello")
        echoed(client, bytes(range(256)) * 1000)
        hang_up(client)
        assert line(process) == "echoed 256005 bytes"
        connected(port).close()
        assert line(process) == "echoed 0 bytes"


def test_multicast_on_loopback() -> None:
    port = free_port(socket.SOCK_DGRAM)
    receivers = []
    with running(tutorial("multicast", "receive", port)) as one, running(tutorial("multicast", "receive", port)) as two:
        for process in one, two:
            assert line(process) == "joined 239.7.7.7"
        with running(tutorial("multicast", "send", "hello, group", port)) as sender:
            assert finish(sender) == (0, "", "")
        for process in one, two:
            assert re.fullmatch(r"\d+\.\d+\.\d+\.\d+: hello, group", line(process))
            process.send_signal(signal.SIGINT)
            receivers.append(finish(process)[0])
    assert receivers == [-signal.SIGINT] * 2


def test_recvmmsg_receiver_takes_many_at_once() -> None:
    port = free_port(socket.SOCK_DGRAM)
    with running(tutorial("recvmmsg_receiver", port)) as process:
        assert line(process) == "waiting for datagrams"
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
            sender.connect(("127.0.0.1", port))
            # Stopped, it has all of them waiting when it goes on.
            process.send_signal(signal.SIGSTOP)
            os.waitid(os.P_PID, process.pid, os.WSTOPPED)
            for size in range(1, 101):
                sender.send(bytes(size))
            sender.send(b"")
            process.send_signal(signal.SIGCONT)
        status, out, err = finish(process)
        assert (status, err) == (0, "")
        calls = re.fullmatch(r"100 datagrams of 5050 bytes in (\d+) calls\n", out)
        assert calls and int(calls[1]) <= 3

"""The load that robust_server.py must bear: 10,000 connections at once, each byte checked, and clients that misbehave.

    python3 -m tests.benchmarks.load                                  # 10,000 connections, 20 seconds, up to 1 MiB
    python3 -m tests.benchmarks.load --connections 100 --size 64 --no-mischief       # CPU time a message, for example
    python3 -m tests.benchmarks.load --connections 200 --limit 64     # the server has 64 descriptors
    python3 -m tests.benchmarks.load --workers 2 --full-disk          # its standard output is /dev/full
    python3 -m tests.benchmarks.load --terminate                      # SIGTERM while everything is on its way

load.c, compiled on the way, holds the connections. Meanwhile this program resets, half-closes, floods and stalls
connections of its own, and stops a whole process of clients for a while (kill -STOP). It prints what came of it, and
ends with status 1 if one byte was wrong or missing. 10,000 connections want `ulimit -Hn` to be above that.
"""

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from libcsock import *
from tests.helpers import ROOT, wait_until

PATIENCE = 60
PERIOD = 1 << 20
CHUNK = 1 << 16
STALLED_AT_ONCE = 4
MAKERS = 4


def compiled(directory: Path) -> Path:
    program = directory / "load"
    source = Path(__file__).with_name("load.c")
    subprocess.run([os.environ.get("CC", "cc"), "-O2", "-o", str(program), str(source)], check=True)
    return program


class Server:
    """robust_server.py, in a process of its own."""

    def __init__(self, *options: str, limit: int = 0, stdout: int = subprocess.PIPE) -> None:
        command = [sys.executable, "-m", "examples.robust_server", "0", "--figures", *options]
        if limit:
            command = ["sh", "-c", f'ulimit -n {limit} && exec "$@"', "sh", *command]
        self.process = subprocess.Popen(command, cwd=ROOT, stdout=stdout, text=True)
        self.port = 0

    def wait_for_port(self) -> None:
        self.port = self.port_told() if self.process.stdout else self.port_of_listener()

    def port_told(self) -> int:
        assert self.process.stdout
        return int(self.process.stdout.readline().split()[3])

    def port_of_listener(self) -> int:
        """For who cannot hear what it tells."""
        ports: list[int] = []

        def found() -> bool:
            assert self.process.poll() is None, "the server has ended"
            ports.extend(listening_ports([self.process.pid, *self.workers()]))
            return bool(ports)

        wait_until(found)
        return ports[0]

    def workers(self) -> list[int]:
        pid = self.process.pid
        return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]

    def seconds_of_cpu(self) -> float:
        total = 0
        for pid in [self.process.pid, *self.workers()]:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            total += int(fields[11]) + int(fields[12])
        return total / os.sysconf("SC_CLK_TCK")

    def memory(self) -> int:
        """The most bytes that one of its processes has had at once."""
        status = [Path(f"/proc/{pid}/status").read_text() for pid in [self.process.pid, *self.workers()]]
        return max(int(text.partition("VmHWM:")[2].split()[0]) for text in status) * 1024

    def terminate(self) -> None:
        self.process.send_signal(SIGTERM)

    def figures(self) -> dict[str, int]:
        """The next line of them."""
        assert self.process.stdout
        return figures_of(self.process.stdout.readline())

    def finish(self) -> tuple[int, list[dict[str, int]]]:
        """Its status, and of each process the last figures."""
        out, _ = self.process.communicate(timeout=PATIENCE)
        lines = [line for line in (out or "").splitlines() if "=" in line]  # and not of a worker's crash
        last = {figures["process"]: figures for figures in map(figures_of, lines)}
        return self.process.returncode, list(last.values())


def figures_of(line: str) -> dict[str, int]:
    return {name: int(number) for name, _, number in (figure.partition("=") for figure in line.split()[1:])}


@contextmanager
def running(*options: str, limit: int = 0, stdout: int = subprocess.PIPE) -> Iterator[Server]:
    server = Server(*options, limit=limit, stdout=stdout)
    try:
        server.wait_for_port()
        yield server
    finally:
        if server.process.poll() is None:
            for pid in [*server.workers(), server.process.pid]:
                kill(pid, SIGKILL)
        server.process.communicate()


def listening_ports(pids: list[int]) -> list[int]:
    inodes = set()
    for pid in pids:
        for name in os.listdir(f"/proc/{pid}/fd"):
            with suppress(FileNotFoundError):  # it has been closed since
                inodes.add(os.readlink(f"/proc/{pid}/fd/{name}"))
    rows = [line.split() for line in Path("/proc/net/tcp").read_text().splitlines()[1:]]
    LISTEN = "0A"
    return [int(row[1].split(":")[1], 16) for row in rows if row[3] == LISTEN and f"socket:[{row[9]}]" in inodes]


class Mischief:
    """Clients that do what clients should not, one after the other. Who is owed bytes checks them."""

    def __init__(self, port: int, seed: int) -> None:
        self.port = port
        self.random = random.Random(seed)
        self.pattern = self.random.randbytes(PERIOD) * 2
        self.buf = create_string_buffer(CHUNK)
        self.stalled: list[tuple[int, int]] = []
        self.done: Counter[str] = Counter()
        self.faults: list[str] = []

    def connected(self) -> int:
        addr = sockaddr_in(sin_family=AF_INET, sin_port=htons(self.port))
        addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK)
        fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)
        if connect(fd, byref(addr), sizeof(addr)) == -1:
            self.faults.append(f"connect: {strerror(errno())}")
        fcntl(fd, F_SETFL, O_NONBLOCK)
        return fd

    def send_some(self, fd: int, sent: int, most: int) -> int:
        """How many bytes of the pattern the kernel took."""
        at = sent % PERIOD
        data = self.pattern[at : at + min(most, CHUNK)]
        return max(send(fd, data, len(data), 0), 0)

    def exchange(self, fd: int, name: str, sent: int, total: int) -> None:
        """Send the rest, end our side, and expect every byte back."""
        got = 0
        ready = pollfd(fd=fd, events=POLLIN | POLLOUT)
        while True:
            if poll(byref(ready), 1, PATIENCE * 1000) != 1:
                return self.wrong(name, f"nothing moved after {got} of {total} bytes")
            if sent < total and ready.revents & POLLOUT:
                sent += self.send_some(fd, sent, total - sent)
            if sent == total and ready.events & POLLOUT:
                shutdown(fd, SHUT_WR)
                ready.events = POLLIN
            n = recv(fd, self.buf, CHUNK, 0)
            if n == -1 and errno() != EAGAIN:
                return self.wrong(name, f"{strerror(errno())} after {got} of {total} bytes")
            at = got % PERIOD
            if n > 0 and self.buf.raw[:n] != self.pattern[at : at + n]:
                return self.wrong(name, f"not what was sent, from byte {got} on")
            if n == 0:
                break
            got += max(n, 0)
        if got != total:
            self.wrong(name, f"{got} of {total} bytes came back")

    def wrong(self, name: str, what: str) -> None:
        self.faults.append(f"{name}: {what}")

    def reset(self) -> None:
        """Send, and then a RST in the middle of the stream."""
        fd = self.connected()
        for _ in range(self.random.randrange(8)):
            self.send_some(fd, 0, CHUNK)
        hard = linger(1, 0)
        setsockopt(fd, SOL_SOCKET, SO_LINGER, byref(hard), sizeof(hard))
        close(fd)

    def vanish(self) -> None:
        """Connect and close; the server may not even have accepted it."""
        close(self.connected())

    def half_close(self) -> None:
        fd = self.connected()
        self.exchange(fd, "half-close", 0, self.random.randrange(CHUNK))
        close(fd)

    def flood(self) -> None:
        fd = self.connected()
        self.exchange(fd, "flood", 0, self.random.randrange(8 * PERIOD))
        close(fd)

    def stall(self) -> None:
        """Send as much as goes, and read nothing until later."""
        if len(self.stalled) == STALLED_AT_ONCE:
            self.go_on()
        fd = self.connected()
        sent = 0
        while n := self.send_some(fd, sent, CHUNK):
            sent += n
        self.stalled.append((fd, sent))

    def go_on(self) -> None:
        fd, sent = self.stalled.pop(0)
        self.exchange(fd, "stall", sent, sent)
        close(fd)

    def one_more(self) -> None:
        act = self.random.choice([self.reset, self.vanish, self.half_close, self.flood, self.stall])
        act()
        self.done[act.__name__] += 1

    def finish(self) -> None:
        while self.stalled:
            self.go_on()


class Load:
    """load.c, in a process of its own."""

    def __init__(self, program: Path, port: int, connections: int, seconds: float, size: int, seed: int) -> None:
        self.connections = connections
        command = [str(program), *map(str, (port, connections, seconds, size, seed))]
        self.process: subprocess.Popen[str] = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    def wait_for_start(self) -> None:
        assert self.process.stdout
        assert self.process.stdout.readline().startswith("connected"), "load.c has not begun"

    def finish(self) -> dict[str, int]:
        out, _ = self.process.communicate(timeout=2 * PATIENCE)
        result: dict[str, int] = json.loads(out.splitlines()[-1])
        return result

    def faults(self, result: dict[str, int], excused: str = "") -> list[str]:
        wanted = {"connected": self.connections, "wrong": 0, "cut": 0, "reset": 0, "stuck": 0}
        return [
            f"of {self.connections} connections: {name} {result[name]}, wanted {number}"
            for name, number in wanted.items()
            if result[name] != number and name != excused
        ]


@contextmanager
def loading(program: Path, port: int, connections: int, seconds: float, size: int, seed: int) -> Iterator[Load]:
    load = Load(program, port, connections, seconds, size, seed)
    try:
        load.wait_for_start()
        yield load
    finally:
        load.process.kill()
        load.process.communicate()


@dataclass
class Report:
    load: dict[str, int] = field(default_factory=dict)
    mischief: Counter[str] = field(default_factory=Counter)
    cpu: float = 0.0
    memory: int = 0
    faults: list[str] = field(default_factory=list)


def bear(options: Any, program: Path) -> Report:
    """Let the load loose on a server, and see what comes of it."""
    report = Report()
    with ExitStack() as stack:
        stdout = subprocess.PIPE
        if options.full_disk:
            stdout = stack.enter_context(Path("/dev/full").open("w")).fileno()
        # On a busy machine a stalled client can be silent for longer than a minute, and is owed its bytes all the same;
        # and what is on its way at the end can take longer than ten seconds.
        arguments = "--workers", str(options.workers), "--idle", "600", "--drain", "600"
        server = stack.enter_context(running(*arguments, limit=options.limit, stdout=stdout))

        def begin(connections: int, seed: int) -> Load:
            return stack.enter_context(loading(program, server.port, connections, options.seconds, options.size, seed))

        load = begin(options.connections, options.seed)
        if options.terminate:
            usleep(int(options.seconds * 500_000))
            server.terminate()
        elif options.mischief:
            stopped = begin(options.connections // 20 + 1, options.seed + 1)
            makers = [Mischief(server.port, options.seed + k) for k in range(MAKERS)]
            make_mischief(makers, load.process, stopped.process)
            for maker in makers:
                report.mischief += maker.done
                report.faults += maker.faults
            report.faults += stopped.faults(stopped.finish())
        report.load = load.finish()
        report.faults += load.faults(report.load, "cut" if options.terminate else "")
        if not options.terminate:
            report.cpu, report.memory = server.seconds_of_cpu(), server.memory()
            server.terminate()
        status, figures = server.finish()

    if status != 0:
        report.faults.append(f"the server ended with status {status}")
    if figures and not report.mischief:  # who resets a connection leaves bytes that nobody counts
        for name in "received", "sent":
            total = sum(each[name] for each in figures)
            if total != report.load["received"]:
                report.faults.append(f"the server has {name} {total} bytes, its clients got {report.load['received']}")
    return report


def make_mischief(makers: list[Mischief], load: subprocess.Popen[str], stopped: subprocess.Popen[str]) -> None:
    """For as long as the load lasts."""

    def keep_on(maker: Mischief) -> None:
        while load.poll() is None:
            maker.one_more()
        maker.finish()

    with ThreadPoolExecutor(len(makers)) as pool:
        threads = [pool.submit(keep_on, maker) for maker in makers]
        while load.poll() is None:
            stopped.send_signal(SIGSTOP)
            usleep(500_000)  # how long it lasts is the point
            stopped.send_signal(SIGCONT)
            makers[0].done["stop"] += 1
            usleep(500_000)
        for thread in threads:
            thread.result()


def parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python3 -m tests.benchmarks.load")
    parser.add_argument("--connections", type=int, default=10_000)
    parser.add_argument("--seconds", type=float, default=20.0, help="after which the last messages are finished")
    parser.add_argument("--size", type=int, default=1 << 20, help="of the largest message, in bytes")
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--limit", type=int, default=0, help="how many descriptors each process of the server may have")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--no-mischief", dest="mischief", action="store_false")
    parser.add_argument("--full-disk", action="store_true", help="the server's standard output is /dev/full")
    parser.add_argument("--terminate", action="store_true", help="SIGTERM in the middle")
    return parser


def main() -> int:
    options = parser().parse_args()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    with tempfile.TemporaryDirectory() as directory:
        report = bear(options, compiled(Path(directory)))
    load = report.load
    print(", ".join(f"{name} {number}" for name, number in load.items()))
    seconds = load["microseconds"] / 1e6
    print(f"{load['messages'] / seconds:.0f} messages/s, {load['received'] / seconds / 1e6:.1f} MB/s each way")
    if report.cpu:
        print(f"server: {report.cpu:.2f} s of CPU, {report.cpu / load['messages'] * 1e6:.1f} us a message,", end=" ")
        print(f"{report.memory / 1e6:.1f} MB at most")
    print("mischief:", ", ".join(f"{name} {times}" for name, times in sorted(report.mischief.items())) or "none")
    for fault in report.faults:
        print("FAULT", fault)
    print("not one wrong or lost byte" if not report.faults else f"{len(report.faults)} faults")
    return 1 if report.faults else 0


if __name__ == "__main__":
    sys.exit(main())

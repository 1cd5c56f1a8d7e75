"""Echoes a second of one process, by how many connections it has; what a request costs it in time of the processor,
and a connection in memory. The load comes from C, so that it is never what is measured.
"""

import importlib.util
import os
import re
import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.benchmarks import c
from tests.benchmarks.echo_servers import WAYS
from tests.benchmarks.measure import OURS, Comparison, interleaved, progress

MESSAGE = 100
ROBUST = f"{OURS} robust_server"
TICKS = os.sysconf("SC_CLK_TCK")


class Server:
    """One that runs; what it has used so far."""

    def __init__(self, process: "subprocess.Popen[str]", port: int) -> None:
        self.process = process
        self.port = port

    @property
    def seconds(self) -> float:
        """Of the processor's time."""
        fields = Path(f"/proc/{self.process.pid}/stat").read_text().rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    @property
    def memory(self) -> int:
        """Bytes that are resident."""
        return int(Path(f"/proc/{self.process.pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")


@contextmanager
def started(*command: str) -> Iterator[Server]:
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout
            port = re.search(r"\d+", process.stdout.readline())
            assert port, f"{command} did not tell its port"
            yield Server(process, int(port[0]))
        finally:
            process.kill()


def commands() -> dict[str, list[str]]:
    found = {way: [sys.executable, "-m", "tests.benchmarks.echo_servers", way] for way in WAYS}
    if not importlib.util.find_spec("uvloop"):
        del found["uvloop BufferedProtocol"]
    found[ROBUST] = [sys.executable, "-u", "-m", "examples.robust_server", "0"]
    found["C"] = [c.program("echo_server")]
    return found


class Load:
    """Runs against one server, and what each has told beside echoes a second."""

    def __init__(self, server: Server, connections: int, seconds: float) -> None:
        self.server = server
        self.command = [c.program("echo_load"), str(server.port), str(connections), str(MESSAGE), str(seconds)]
        self.connections = connections
        self.cpu: list[float] = []
        self.memory: list[float] = []

    def __call__(self) -> float:
        before = self.server.memory
        with subprocess.Popen(self.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as load:
            assert load.stdin and load.stdout
            assert load.stdout.readline() == "ready\n", f"{self.command} failed"
            self.memory.append((self.server.memory - before) / self.connections)
            begin = self.server.seconds
            load.stdin.write("\n")
            load.stdin.flush()
            echoes, elapsed = map(float, load.stdout.readline().split())
            self.cpu.append((self.server.seconds - begin) / echoes * 1e9)
        return echoes / elapsed


def run(quick: bool) -> Iterator[Comparison]:
    seconds, rounds = (0.3, 3) if quick else (1.0, 7)
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))  # the servers inherit it
    for connections in (1, 10, 100) if quick else (1, 10, 100, 1_000, 10_000):
        with ExitStack() as stack:
            progress("echo: servers start")
            servers = {way: stack.enter_context(started(*command)) for way, command in commands().items()}
            loads = {way: Load(server, connections, seconds) for way, server in servers.items()}
            ways: dict[str, Callable[[], float]] = dict(loads)
            yield interleaved(Comparison("echo", f"{connections} connections", "echoes/s"), ways, rounds)
            cpu = Comparison("echo", f"{connections} connections, processor's time of a request", "ns")
            cpu.samples = {way: load.cpu[1:] for way, load in loads.items()}
            yield cpu
            if connections >= 1_000:
                memory = Comparison("echo", f"{connections} connections, memory of each", "bytes")
                # what the first run took stays; the others use it again
                memory.samples = {way: [load.memory[0]] * 2 for way, load in loads.items()}
                yield memory

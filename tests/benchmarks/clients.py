"""The article's client, ten threads that each wait for their echo, against a server in C: echoes a second."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator

from tests.benchmarks import c
from tests.benchmarks.echo import started
from tests.benchmarks.measure import OURS, Comparison, interleaved

THREADS = 10
SIZE = 100


def counted(*command: str) -> Callable[[], float]:
    """What a client counts in its second second: in the first its threads start."""

    def once() -> float:
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as client:
            assert client.stdout
            found = []
            for line in client.stdout:
                found += re.findall(r"QPS: (\d+)", line)
                if len(found) == 2:
                    break
            client.kill()
        return float(found[-1])

    return once


def run(quick: bool) -> Iterator[Comparison]:
    with started(c.program("echo_server")) as server:
        arguments = [str(server.port), str(THREADS), str(SIZE)]
        ways = {
            OURS: counted(sys.executable, "-u", "-m", "examples.qps_client", *arguments),
            "socket": counted(sys.executable, "-u", "-m", "tests.benchmarks.socket_client", *arguments),
            "C": counted(c.program("qps_client"), *arguments),
        }
        yield interleaved(Comparison("client", f"{THREADS} threads", "echoes/s"), ways, 2 if quick else 7)

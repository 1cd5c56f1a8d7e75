"""How long the first import takes, in an interpreter of its own, with the .pyc files there."""

import compileall
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import libcsock
from tests.benchmarks.measure import OURS, Comparison, interleaved

ROOT = Path(libcsock.__file__).parents[1]
PROGRAM = "from time import perf_counter as now; begin = now(); {}; print((now() - begin) * 1e6)"


def importing(statement: str) -> Callable[[], float]:
    """Microseconds."""

    def once() -> float:
        command = [sys.executable, "-c", PROGRAM.format(statement)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        return float(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout)

    return once


def run(quick: bool) -> Iterator[Comparison]:
    compileall.compile_dir(Path(libcsock.__file__).parent, quiet=2)
    ways = {
        OURS: importing("import libcsock"),
        "from libcsock import *": importing("from libcsock import *"),
        "ctypes, socket, select": importing("import ctypes, socket, select"),
        "socket": importing("import socket"),
        "asyncio": importing("import asyncio"),
    }
    yield interleaved(Comparison("import", "the first import", "µs"), ways, 5 if quick else 20)

"""Starts the children, ends the waits of their calls, and finds out which call it was."""

import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from mmap import mmap
from pathlib import Path
from typing import Any

from tests.fuzz.child import HEAD, RESULT, TEXT
from tests.helpers import PATIENCE, ROOT

BATCH = 10_000  # calls of one child
NUDGE = 0.002  # how long a call may wait before a signal interrupts it, in seconds


def watched(process: "subprocess.Popen[bytes]", progress: Any, hang: float) -> int | None:
    """The exit status of a process whose calls are interrupted when they wait; None if one hangs all the same."""
    seen = -1
    begun = since = time.monotonic()
    while True:
        try:
            return process.wait(NUDGE)
        except subprocess.TimeoutExpired:
            if progress() != seen:
                seen, since = progress(), time.monotonic()
            elif catches(process.pid):
                process.send_signal(signal.SIGUSR1)
            elif time.monotonic() - begun < PATIENCE:
                since = time.monotonic()  # it has not begun to call: a busy machine takes its time to start it
            if time.monotonic() - since > hang:
                process.kill()
                process.wait()
                return None


def catches(pid: int) -> bool:
    """Whether a process has its handlers, so that a signal does not end it."""
    caught = re.search(r"SigCgt:\s*(\w+)", Path(f"/proc/{pid}/status").read_text())
    return bool(caught and int(caught[1], 16) >> signal.SIGUSR1 - 1 & 1)


def how(status: int | None, hang: float, failure: str | None) -> str:
    """What became of a process; empty if nothing is wrong."""
    if status is None:
        return f"hangs for {hang:g} seconds"
    if status < 0:
        return f"dies of {signal.Signals(-status).name}"
    return failure or (f"exits with {status}" if status else "")


def started(program: str, arguments: list[str], debug: bool, output: Any) -> "subprocess.Popen[bytes]":
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    if debug:
        environment["PYTHONMALLOC"] = "debug"
    return subprocess.Popen(
        [sys.executable, "-c", program, *arguments], cwd=ROOT, env=environment, start_new_session=True,
        stdin=subprocess.DEVNULL, stdout=output, stderr=output,
    )  # fmt: skip


class Batch:
    """Some calls of one child."""

    def __init__(self, seed: str, calls: int, only: Sequence[str], debug: bool, before: str, hang: float) -> None:
        self.seed = seed
        self.before = before
        self.hang = hang
        self.debug = debug
        self.outcomes: dict[str, int] = {}
        self.finding = ""
        with tempfile.TemporaryDirectory() as directory:
            path = Path(directory, "diary")
            path.write_bytes(bytes(HEAD.size + RESULT + TEXT))
            with path.open("r+b") as file:
                diary = mmap(file.fileno(), 0)
            program = f"{before}\nimport sys\nfrom tests.fuzz.child import main\nmain(*sys.argv[1:])"
            with Path(directory, "output").open("w+b") as output:
                process = started(program, [str(path), seed, str(calls), *only], debug, output)
                status = watched(process, lambda: HEAD.unpack_from(diary)[0], hang)
                output.seek(0)
                said = output.read().decode(errors="replace")
        made, end = HEAD.unpack_from(diary)
        result = json.loads(diary[HEAD.size : HEAD.size + RESULT].rstrip(b"\0") or b"{}")
        self.outcomes = result.get("outcomes", {"made before it died": made})
        what = how(status, hang, result.get("failure"))
        if what:
            lines = diary[HEAD.size + RESULT : end].decode().splitlines()
            if status and status > 0:
                what += f", and says {said[-300:]!r}"
            self.finding = self.explain(what, lines)

    def explain(self, what: str, lines: list[str]) -> str:
        """The shortest script found that repeats it."""
        count = 1
        while count < len(lines) and not self.fails(lines[-count:]):
            count *= 2
        kept = lines[-count:]
        if not self.fails(kept):
            text = self.script(lines[-1:])
            return f"{text}# {what}; not repeated by this alone, but by the batch with seed {self.seed!r}"
        step = len(kept) // 2
        while step:
            for start in range(len(kept) - 1 - step, -1, -step):
                shorter = kept[:start] + kept[start + step :]
                if self.fails(shorter):
                    kept = shorter
            step //= 2
        return f"{self.script(kept)}# {what}"

    def script(self, lines: list[str]) -> str:
        before = [self.before] if self.before else []
        return "\n".join([*before, "from tests.fuzz.sandbox import *", "", "begin()", *lines, ""])

    def fails(self, lines: list[str]) -> bool:
        """Whether a script does what no call may."""
        with tempfile.TemporaryDirectory() as directory:
            process = started(self.script(lines), [directory], self.debug, subprocess.DEVNULL)
            return watched(process, lambda: 0, self.hang) != 0


def attack(
    calls: int,
    seed: object,
    only: Sequence[str] = (),
    debug: bool = False,
    stop: int = 1,
    before: str = "",
    hang: float = 10.0,
) -> tuple[list[str], Counter[str]]:
    """Make that many calls. What was found, and how many calls had which outcome.

    `before` is a line of Python for each process to begin with, `hang` how many seconds a call may take in spite of
    the signals that interrupt it.
    """
    outcomes: Counter[str] = Counter()
    findings: list[str] = []

    def batch(number: int) -> None:
        if len(findings) >= stop:
            return
        each = Batch(f"{seed}/{number}", min(BATCH, calls - number * BATCH), only, debug, before, hang)
        outcomes.update(each.outcomes)
        if each.finding:
            findings.append(each.finding)

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(batch, range(-(-calls // BATCH))))
    return findings, outcomes

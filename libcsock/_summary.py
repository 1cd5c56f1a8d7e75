"""The table of `trace -c`: how often each call was made, how often it failed, and how long it took."""

from __future__ import annotations

import threading
from ctypes import c_uint64
from mmap import mmap

from libcsock._ctype import TYPE_CHECKING
from libcsock._trace import Listener, Taken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

_RULE = "------ ----------- ----------- --------- --------- ----------------"

# Of one function: calls, errors, nanoseconds.
_Row = c_uint64 * 3


class Counts(Listener):
    """Counts in memory that is shared with children, and with the process that prints the table."""

    def __init__(self, names: Sequence[str]) -> None:
        self.rows = dict(zip(names, (_Row * len(names)).from_buffer(mmap(-1, 24 * len(names) or 1))))
        self.forked()

    def forked(self) -> None:
        # a handler of a signal may come while its own thread holds it
        self.lock = threading.RLock()

    def end(self, taken: Taken) -> None:
        if not taken.done:
            return
        begun, _, _, ended = taken.record
        row = self.rows[taken.name]
        failed = taken.failed  # known before: a handler, whose calls are counted too, may come where something is called
        with self.lock:
            row[0] += 1
            row[1] += failed
            row[2] += ended - begun

    def table(self) -> str:
        """As strace -c prints it; the time is that on the clock, which strace counts with -w."""
        rows: list[Any] = sorted(((name, *row) for name, row in self.rows.items() if row[0]), key=lambda row: -row[3])
        total: Any = ("total", *(sum(row[column] for row in rows) for column in (1, 2, 3)))
        lines = ["% time     seconds  usecs/call     calls    errors syscall", _RULE]
        lines += [self.line(row, total[3]) for row in rows]
        lines += [_RULE, self.line(total, total[3])]
        return "\n".join(lines) + "\n"

    def line(self, row: tuple[Any, ...], whole: int) -> str:
        name, calls, errors, spent = row
        share = 100 * spent / whole if whole else 0.0
        each = spent // 1000 // max(calls, 1)
        return f"{share:6.2f} {spent / 1e9:11.6f} {each:11} {calls:9} {errors or '':>9} {name}"

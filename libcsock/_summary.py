"""The table of `trace -c`: how often each call was made, how often it failed, and how long it took."""

from __future__ import annotations

import threading

from libcsock._ctype import TYPE_CHECKING
from libcsock._rendering import plain
from libcsock._trace import Listener, Taken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from libcsock._rendering import Rendering

_RULE = "------ ----------- ----------- --------- --------- ----------------"


class Counted(Taken):
    __slots__ = ("fails",)

    def __init__(self, rendering: Rendering) -> None:
        super().__init__(rendering.name)
        self.fails = rendering.fails


class Counts(Listener):
    def __init__(self) -> None:
        self.rows: dict[str, list[int]] = {}
        self.forked()

    def forked(self) -> None:
        # a handler of a signal may come while its own thread holds it
        self.lock = threading.RLock()

    def take(self, rendering: Rendering) -> Counted:
        return Counted(rendering)

    def begin(self, taken: Counted, arguments: Sequence[Any]) -> None:
        pass

    def end(self, taken: Counted) -> None:
        if not taken.done:
            return
        begun, result, _, ended = taken.record
        with self.lock:
            row = self.rows.setdefault(taken.name, [0, 0, 0])
            row[0] += 1
            row[1] += taken.fails(plain(result))
            row[2] += ended - begun

    def table(self) -> str:
        """As strace -c prints it; the time is that on the clock, which strace counts with -w."""
        rows = sorted(self.rows.items(), key=lambda row: -row[1][2])
        calls, errors, spent = (sum(row[column] for _, row in rows) for column in range(3))
        lines = ["% time     seconds  usecs/call     calls    errors syscall", _RULE]
        for name, row in [*rows, ("total", [calls, errors, spent])]:
            if name == "total":
                lines.append(_RULE)
            share = 100 * row[2] / spent if spent else 0.0
            each = row[2] // 1000 // row[0] if row[0] else 0
            lines.append(f"{share:6.2f} {row[2] / 1e9:11.6f} {each:11} {row[0]:9} {row[1] or '':>9} {name}")
        return "\n".join(lines) + "\n"

"""A picture of the calls of each thread over time: a row for each thread, a bar for each call."""

from __future__ import annotations

import threading
from fcntl import F_DUPFD_CLOEXEC, fcntl
from html import escape
from os import getpid
from tempfile import TemporaryFile

from libcsock._trace import Listener, Taken

# Of Okabe and Ito, who chose colours that everybody can tell apart.
_COLOURS = ("#0072B2", "#E69F00", "#009E73", "#CC79A7", "#56B4E9", "#D55E00", "#F0E442")
_OTHER = "#999999"
_WIDTH, _LEFT, _TOP, _ROW = 960, 110, 50, 34


class Bar:
    """A call, as one line of the file tells it."""

    def __init__(self, line: str) -> None:
        thread, self.name, start, end, failed, self.owner = line.split(" ", 5)
        self.thread = int(thread)
        self.start = int(start)
        self.end = int(end)
        self.failed = failed == "True"


class Chart(Listener):
    """Keeps every call in a file without a name, which children share, and the process that draws the picture."""

    def __init__(self) -> None:
        self.file = TemporaryFile("ab+", buffering=0)
        high = fcntl(self.file.fileno(), F_DUPFD_CLOEXEC, 900)  # out of the way of the program's own
        self.file.close()
        self.file = open(high, "ab+", buffering=0)

    def end(self, taken: Taken) -> None:
        if not taken.done:
            return
        start, _, _, end = taken.record
        owner = f"process {getpid()}" if taken.thread == getpid() else threading.current_thread().name
        words = taken.thread, taken.name, start, end, taken.failed, owner.replace("\n", " ")
        self.file.write(" ".join(map(str, words)).encode(errors="replace") + b"\n")

    def draw(self, path: str) -> None:
        with open(path, "w", encoding="utf-8") as file:
            file.write(self.picture())

    def picture(self) -> str:
        self.file.seek(0)
        calls = sorted(map(Bar, self.file.read().decode().splitlines()), key=lambda call: call.start)
        begun = min((call.start for call in calls), default=0)
        ended = max((call.end for call in calls), default=1)
        scale = (_WIDTH - _LEFT - 20) / max(ended - begun, 1)
        spent: dict[str, int] = {}
        for call in calls:
            spent[call.name] = spent.get(call.name, 0) + call.end - call.start
        # a colour for each of those that take longest
        colours: dict[str, str] = dict(zip(sorted(spent, key=lambda name: -spent[name]), _COLOURS))
        owners = {call.thread: call.owner for call in calls}
        threads = {thread: row for row, thread in enumerate(owners)}
        bottom = _TOP + _ROW * max(len(threads), 1)
        parts = [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {bottom + 40}" width="{_WIDTH}"'
            f' height="{bottom + 40}" font-family="sans-serif" font-size="12">',
            "<title>Calls of each thread over time</title>",
            f'<rect width="{_WIDTH}" height="{bottom + 40}" fill="white"/>',
            *self.legend(colours, len(spent) > len(colours)),
        ]
        for thread, row in threads.items():
            y = _TOP + _ROW * row
            parts.append(f'<text x="8" y="{y + 20}">{escape(owners[thread][:16])}</text>')
            parts.append(f'<path d="M{_LEFT} {y + _ROW - 3}H{_WIDTH - 20}" stroke="#ddd"/>')
        parts += [self.bar(call, threads[call.thread], begun, scale, colours) for call in calls]
        parts += self.axis((ended - begun) / 1e9, bottom)
        return "\n".join([*parts, "</svg>\n"])

    def legend(self, colours: dict[str, str], more: bool) -> list[str]:
        parts = []
        x = _LEFT
        for name, colour in [*colours.items(), *([("others", _OTHER)] if more else [])]:
            parts.append(f'<rect x="{x}" y="14" width="12" height="12" fill="{colour}"/>')
            parts.append(f'<text x="{x + 17}" y="24">{escape(name)}</text>')
            x += 35 + 7 * len(name)
        return parts

    def bar(self, call: Bar, row: int, begun: int, scale: float, colours: dict[str, str]) -> str:
        x = _LEFT + (call.start - begun) * scale
        width = max((call.end - call.start) * scale, 0.7)
        edge = ' stroke="#c00"' if call.failed else ""
        said = f"{call.name}{' failed' if call.failed else ''}, {(call.end - call.start) / 1e6:.3f} ms"
        return (
            f'<rect x="{x:.2f}" y="{_TOP + _ROW * row + 6}" width="{width:.2f}" height="{_ROW - 12}"'
            f' fill="{colours.get(call.name, _OTHER)}"{edge}><title>{escape(said)}</title></rect>'
        )

    def axis(self, seconds: float, bottom: int) -> list[str]:
        unit, factor = ("s", 1.0) if seconds >= 1 else ("ms", 1e3) if seconds >= 1e-3 else ("µs", 1e6)
        parts = []
        for step in range(5):
            x = _LEFT + (_WIDTH - _LEFT - 20) * step / 4
            parts.append(f'<path d="M{x:.1f} {_TOP}V{bottom + 5}" stroke="#bbb" stroke-dasharray="2 3"/>')
            text = f"{seconds * factor * step / 4:.3g} {unit}"
            parts.append(f'<text x="{x:.1f}" y="{bottom + 22}" text-anchor="middle">{text}</text>')
        return parts

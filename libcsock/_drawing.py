"""A struct as a picture: eight bytes to a row, each member as wide as it is."""

from collections.abc import Iterator
from ctypes import sizeof
from html import escape
from typing import Any

from libcsock._ctype import spelled
from libcsock._display import counted

ROW = 8
BYTE, HEIGHT, LEFT, TOP = 64, 44, 48, 56
LETTER = 13
FILLS = "#cfe8ff", "#d8f3dc", "#ffe8cc", "#f3d9fa", "#fff3bf", "#ffdeeb"
HOLE = "#e9ecef"


def svg(ctype: Any, pieces: list[tuple[str, int]]) -> str:
    """The picture of a struct, given its pieces in order: name and size in bytes."""
    size = sizeof(ctype)
    width, height = LEFT + ROW * BYTE + 12, TOP + -(-size // ROW) * HEIGHT + 12
    title = f"{spelled(ctype)}, {counted(size, 'byte')}"
    head = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        f' role="img" font-family="monospace" font-size="{LETTER}">',
        f"<title>{escape(title)}</title>",
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        f'<text x="{LEFT}" y="22" font-weight="bold" font-size="15">{escape(title)}</text>',
    ]
    head += [text(LEFT + column * BYTE + BYTE / 2, TOP - 8, str(column)) for column in range(ROW)]
    head += [text(LEFT / 2, TOP + row * HEIGHT + 27, str(row * ROW)) for row in range(-(-size // ROW))]
    return "\n".join([*head, *boxes(pieces), "</svg>"])


def boxes(pieces: list[tuple[str, int]]) -> Iterator[str]:
    """A box for each piece, one in each row that it has bytes in; its name is in the widest."""
    at = 0
    for number, (name, size) in enumerate(pieces):
        end = at + size
        parts = []
        while at < end:
            stop = min(end, (at // ROW + 1) * ROW)
            parts.append((at, stop - at))
            at = stop
        widest = max(parts, key=lambda part: part[1])
        for start, count in parts:
            row, column = divmod(start, ROW)
            x, y = LEFT + column * BYTE, TOP + row * HEIGHT
            fill = FILLS[number % len(FILLS)] if name else HOLE
            dashes = "" if name else ' stroke-dasharray="4 3"'
            label = name or "hole"
            yield (
                f'<rect x="{x}" y="{y}" width="{count * BYTE}" height="{HEIGHT}" fill="{fill}"'
                f' stroke="#495057"{dashes}>'
                f"<title>{escape(label)}: {counted(size, 'byte')}</title></rect>"
            )
            if (start, count) == widest:
                yield text(x + count * BYTE / 2, y + 27, label, count * BYTE - 6)


def text(x: float, y: float, words: str, room: float = 0) -> str:
    # a letter is 0.6 of its size wide
    fitting = room / len(words) / 0.6 if room else LETTER
    smaller = f' font-size="{fitting:.1f}"' if fitting < LETTER else ""
    return f'<text x="{x:g}" y="{y:g}" text-anchor="middle"{smaller}>{escape(words)}</text>'

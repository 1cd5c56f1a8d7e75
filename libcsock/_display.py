"""What the explorer prints: plain text, and on a terminal the same text with colours."""

import os
import re
import sys
from typing import TextIO

BOLD, DIM, RED, CYAN = "1", "2", "31", "36"
HUES = "32", "33", "34", "35", "36", "31"

_PARTS = re.compile(
    r"(?P<hole>/\* XXX .*? \*/)|(?P<comment>/\*.*?\*/)|(?P<define>(?<=#define )\w+)"
    r"|(?P<word>^\s*#include|\b(?:struct|union|typedef)\b)",
    re.MULTILINE,
)
_STYLES = {"hole": RED, "comment": DIM, "define": BOLD, "word": CYAN}


def colourful(stream: TextIO) -> bool:
    """Whether colours are welcome: a terminal that knows them, and nobody who set NO_COLOR."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def painted(text: str, style: str) -> str:
    return f"\033[{style}m{text}\033[0m" if colourful(sys.stdout) else text


def show(c_text: str) -> None:
    """Print C."""
    if colourful(sys.stdout):
        c_text = _PARTS.sub(lambda part: painted(part[0], _STYLES[part.lastgroup or ""]), c_text)
    print(c_text)


def counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"

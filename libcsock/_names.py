"""Looking up what a user typed, with a suggestion where there is no such thing."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Any

import libcsock
from libcsock._headers import owners


class Refused(Exception):
    """One line for the user: what is wrong with a name or a value, and what to do."""


def namespace() -> dict[str, Any]:
    """Every name that a star import gives."""
    return {name: getattr(libcsock, name) for name in libcsock.__all__}


def unknown(kind: str, word: str, words: Iterable[str], otherwise: str) -> str:
    """There is no such thing, and what to do: take one that looks like it, or what helps in any case."""
    by_letters = {each.lower(): each for each in words}
    typed = word.lower()
    longer = sorted((each for each in by_letters if typed and each.startswith(typed)), key=len)
    alike = get_close_matches(typed, by_letters, cutoff=0.75)
    close = [by_letters[each] for each in dict.fromkeys(alike + longer)][:3]
    advice = f"did you mean {' or '.join(close)}?" if close else otherwise
    return f"there is no {kind} {word!r}; {advice}"


def looked_up(name: str, kind: str, values: dict[str, Any], otherwise: str) -> Any:
    """The value of that name, in C's spelling or Python's: `sigaction`, `struct sigaction`, `struct_sigaction`."""
    for each in spellings(name):
        if each in values:
            return values[each]
    raise Refused(unknown(kind, name, values, otherwise))


def spellings(name: str) -> list[str]:
    """How Python may spell C's name."""
    words = name.split()
    last = words[-1] if words else ""
    if words[:-1] in (["struct"], ["union"]):
        return [f"struct_{last}", last]
    return [last, f"{last}_", f"struct_{last}"]


def header_of(name: str) -> str:
    return owners()[name][0] if name in owners() else ""

"""The process that makes the calls."""

import json
import os
import struct
from mmap import mmap
from traceback import extract_tb
from typing import Any

from tests.fuzz import sandbox
from tests.fuzz.recipes import Cook

HEAD = struct.Struct("QQ")  # how many calls, where the text ends
RESULT = 1 << 16  # what the child tells at its end
TEXT = 1 << 20  # the lines since everything was made anew
ROUND = 200


def run(diary: Any, cook: Cook, calls: int) -> dict[str, Any]:
    namespace: dict[str, Any] = {"__name__": "__main__"}
    exec("from tests.fuzz.sandbox import *", namespace)
    outcomes: dict[str, int] = {}
    position = start = HEAD.size + RESULT
    for number in range(calls):
        try:
            if number % ROUND == 0:
                sandbox.renew()
                position = start
            line = cook.recipe()
            text = line.encode() + b"\n"
            diary[position : position + len(text)] = text
            position += len(text)
            HEAD.pack_into(diary, 0, number + 1, position)
            outcome = eval(line, namespace)
        except BaseException as error:
            return {"outcomes": outcomes, "failure": told(error)}
        outcomes[outcome] = outcomes.get(outcome, 0) + 1
    return {"outcomes": outcomes, "failure": None}


def told(error: BaseException) -> str:
    """An exception, and the places it came through."""
    places = [f"{frame.filename.rpartition('/')[2]}:{frame.lineno}" for frame in extract_tb(error.__traceback__)]
    return f"{type(error).__name__}: {error} ({' '.join(places)})"


def main(path: str, seed: str, calls: str, *only: str) -> None:
    with open(path, "r+b") as file:
        diary = mmap(file.fileno(), 0)
    cook = Cook(seed, only)  # now, as long as Python may read the modules that it imports
    sandbox.begin(os.path.dirname(path))
    result = json.dumps(run(diary, cook, int(calls))).encode()
    diary[HEAD.size : HEAD.size + len(result)] = result
    os._exit(0)



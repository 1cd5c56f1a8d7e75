"""The attack on every function, and that it finds what is wrong."""

import contextlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import libcsock
from libcsock._extern import DECLARATIONS
from tests.fuzz import dangers
from tests.fuzz.attack import attack
from tests.helpers import EFFORT, ROOT

assert libcsock.__all__  # which brings all declarations
CALLS = int(200_000 * EFFORT)


@pytest.mark.time_limit(300 * max(EFFORT, 1))
def test_no_call_does_harm() -> None:
    findings, outcomes = attack(CALLS, 1)
    assert not findings, findings[0]
    assert outcomes.total() == CALLS
    # most of them are no mere refusals, or it would be an attack on the first argument
    assert outcomes["success"] + outcomes["-1 and errno"] > CALLS / 3
    assert all(outcomes[f"checked: {name}"] for name in ("TypeError", "ValueError", "OverflowError"))


@pytest.mark.time_limit(100 * max(EFFORT, 1))
def test_no_call_does_harm_under_the_debug_allocator() -> None:
    findings, outcomes = attack(CALLS // 10, 2, debug=True)
    assert not findings, findings[0]
    assert outcomes.total() == CALLS // 10


def test_the_arguments_that_are_replaced_exist() -> None:
    """A name that is misspelt would let through a signal to a stranger."""
    for function, parameter in dangers.ARGUMENTS:
        assert parameter in [each.name for each in DECLARATIONS[function].parameters], (function, parameter)


# a heap that has been written over may do anything, even nothing for ever
OUTSIDE = r"EFAULT|outside of a buffer|dies of SIG|hangs for"
MISTAKES = {
    "read": OUTSIDE,
    "memset": OUTSIDE,
    "inet_aton": OUTSIDE,
    "bcopy": r"changed bytes that are constant",
    "getppid": r"KeyError",
    "isatty": r"does not name isatty\(\)",
    "gethostname": r"has been called, and then refused",
    "getpid": r"hangs for",
}


@pytest.mark.time_limit(60)
@pytest.mark.parametrize("name", MISTAKES)
def test_a_planted_mistake_is_found(name: str, tmp_path: Path) -> None:
    before = f"from tests.fuzz.broken import plant; plant({name!r})"
    # by itself the C heap may bear it to be written over
    debug = MISTAKES[name] is OUTSIDE
    # on a machine with much to do any call may take its time, so only what never ends is waited for that short
    (finding,), _ = attack(1000, 1, [name], debug, before=before, hang=1.0 if name == "getpid" else 10.0)
    assert re.search(rf"\n# .*({MISTAKES[name]})", finding), finding
    lines = finding.splitlines()
    assert len(lines) <= 8 and lines[0] == before and f"attempt({name}, " in finding
    # and the script does it again, or as bad
    if "hangs for" in finding:
        return
    script = tmp_path / "script.py"
    script.write_text(finding)
    with contextlib.suppress(subprocess.TimeoutExpired):
        done = subprocess.run(
            [sys.executable, script],
            env={**os.environ, "PYTHONPATH": str(ROOT), **({"PYTHONMALLOC": "debug"} if debug else {})},
            capture_output=True,
            timeout=20,
        )
        assert done.returncode not in (0, 2)

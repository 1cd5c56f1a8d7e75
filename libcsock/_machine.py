"""What libcsock runs on: Linux with 64 bits, on a processor whose C it declares."""

from __future__ import annotations

import sys
from os import uname

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    T = TypeVar("T")

MACHINES = ("x86_64", "aarch64", "riscv64", "ppc64le", "s390x")
"""By uname()'s names."""

_bits = sys.maxsize.bit_length() + 1
if sys.platform != "linux" or _bits != 64:
    raise ImportError(f"libcsock is the socket API of 64-bit Linux; this is a Python for {_bits}-bit {sys.platform}")

_machine = uname().machine
if _machine not in MACHINES:
    raise ImportError(f"libcsock knows the numbers of {', '.join(MACHINES)}; this machine is {_machine}")


def machine() -> str:
    """The machine whose C is declared: this one, unless declare_for() said another."""
    return _machine


def declare_for(name: str) -> None:
    """Declare the C of another machine in this process, to hold it against that machine's headers. Nothing can be called then."""
    global _machine
    if any(module.startswith("libcsock.include.") for module in sys.modules):
        raise RuntimeError("a header is loaded already, with the numbers of this machine")
    _machine = name


def abi(value: T, **elsewhere: Any) -> T:
    """A fact of the ABI, most often a number: this one, but for the machines that are named."""
    return elsewhere.get(_machine, value)

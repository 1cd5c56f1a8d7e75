"""What libcsock runs on: Linux with 64 bits, on a processor and with a libc whose C it declares."""

from __future__ import annotations

import sys
from os import confstr, uname

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeVar

    T = TypeVar("T")

MACHINES = ("x86_64", "aarch64", "riscv64", "ppc64le", "s390x")
"""By uname()'s names."""

LIBCS = ("glibc", "musl")

_bits = sys.maxsize.bit_length() + 1
if sys.platform != "linux" or _bits != 64:
    raise ImportError(f"libcsock is the socket API of 64-bit Linux; this is a Python for {_bits}-bit {sys.platform}")

_machine = uname().machine
if _machine not in MACHINES:
    raise ImportError(f"libcsock has the numbers of {', '.join(MACHINES)}; this machine is {_machine}")

try:
    _libc = "glibc" if confstr("CS_GNU_LIBC_VERSION") else "musl"
except (OSError, ValueError):  # it has no version of glibc
    _libc = "musl"


def machine() -> str:
    """The machine whose C is declared: this one, unless declare_for() named another."""
    return _machine


def libc() -> str:
    """The libc whose C is declared: the one that this process has, unless declare_for() named another."""
    return _libc


def declare_for(machine_name: str, libc_name: str) -> None:
    """Declare the C of another machine or libc in this process, to hold it against headers. Call nothing then."""
    global _machine, _libc
    if any(module.startswith("libcsock.include.") for module in sys.modules):
        raise RuntimeError("a header is loaded already, with the numbers of this machine")
    _machine, _libc = machine_name, libc_name


def abi(value: T, **elsewhere: Any) -> T:
    """A fact of the ABI, most often a number: this one, but for the machines and the libc that are named."""
    return elsewhere.get(_libc, elsewhere.get(_machine, value))  # type: ignore[no-any-return]

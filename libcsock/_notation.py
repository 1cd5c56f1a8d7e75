"""Values in the notation of strace and of C: names for constants and flags, text for bytes.

A family of constants is given by patterns: "AF_*", "F_??LCK".
"""

from __future__ import annotations

import sys
from ctypes import Array, c_ubyte
from sys import byteorder

from _signal import (  # type: ignore[import-not-found]
    SIGBUS,
    SIGCHLD,
    SIGFPE,
    SIGILL,
    SIGIO,
    SIGRTMAX,
    SIGRTMIN,
    SIGSEGV,
    SIGTRAP,
)
from _socket import AF_INET6, if_indextoname, inet_ntop

from libcsock._ctype import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any


def constants(family: str) -> dict[int, str]:
    """The constants whose names match one of the patterns: each value with the first of its names."""
    from fnmatch import fnmatchcase  # which takes its time to import

    names: dict[int, str] = {}
    namespace = sys.modules["libcsock"]
    for name in namespace.__all__:
        value = getattr(namespace, name)
        if type(value) is int and any(fnmatchcase(name, pattern) for pattern in family.split()):
            names.setdefault(value, name)
    return names


class Notation:
    """How one field is written; `label` is strace's name for it where that differs."""

    label: str | None = None

    def __call__(self, value: Any) -> str:
        raise NotImplementedError

    def c(self, value: Any) -> str:
        """The same for who reads C, where that is no Python."""
        return self(value)

    def field(self, name: str, value: Any) -> str:
        """The field with its name, for who reads C."""
        return f"{self.label or name}={self.c(value)}"


class Name(Notation):
    """One constant out of a family: `AF_INET`."""

    def __init__(self, family: str, label: str | None = None) -> None:
        self.family = family
        self.label = label

    def __call__(self, value: int) -> str:
        return constants(self.family).get(value) or repr(value)

    def c(self, value: int) -> str:
        return constants(self.family).get(value) or unknown(value, self.family)


class Flags(Notation):
    """Bits of a family: `EPOLLIN|EPOLLET`."""

    def __init__(self, family: str) -> None:
        self.family = family

    def __call__(self, value: int) -> str:
        words = []
        rest = value
        for bit, name in sorted(constants(self.family).items()):
            if bit and rest & bit == bit:
                words.append(name)
                rest &= ~bit
        if rest or not words:
            words.append(hex(rest) if rest else "0")
        return "|".join(words)

    def c(self, value: int) -> str:
        written = self(value)
        return unknown(value, self.family) if written.startswith("0x") else written


def unknown(value: int, family: str) -> str:
    """A number that no name is known for: `0x63 /* AF_??? */`."""
    prefix = family.split("*")[0].split("?")[0].split("[")[0]
    return f"{value:#x} /* {prefix}??? */"


class NetworkShort(Notation):
    """A port as it is written in C: `htons(9999)`."""

    def __call__(self, value: int) -> str:
        return f"htons({int.from_bytes(value.to_bytes(2, byteorder), 'big')})"


class NetworkLong(Notation):
    """A number of 32 bits as it is written in C: `htonl(5)`."""

    def __call__(self, value: int) -> str:
        return f"htonl({int.from_bytes(value.to_bytes(4, byteorder), 'big')})"


class Interface(Notation):
    """The number of an interface, for who reads C by its name."""

    def __call__(self, value: int) -> str:
        return repr(value)

    def c(self, value: int) -> str:
        try:
            return f'if_nametoindex("{if_indextoname(value)}")'
        except (OSError, OverflowError):
            return repr(value)


class Internet6Address(Notation):
    """`inet_pton(AF_INET6, "::1", &sin6_addr)` without the name of the field in front."""

    def __call__(self, value: Any) -> str:
        return repr(value)

    def text(self, value: Any, target: str = "") -> str:
        return f'inet_pton(AF_INET6, "{inet_ntop(AF_INET6, bytes(value))}"{target})'

    def field(self, name: str, value: Any) -> str:
        return self.text(value, f", &{name}")


class Signal(Notation):
    """A signal by its name, a real-time signal as `SIGRTMIN+3`."""

    def __call__(self, value: int) -> str:
        # SIGEV_* are no signals
        name = constants("SIG[A-DF-Z]*").get(value)
        return name or (f"SIGRTMIN+{value - SIGRTMIN}" if SIGRTMIN < value < SIGRTMAX else repr(value))


SIGNAL = Signal()

# The family of a positive si_code, of those signals that have one; SIGIO is SIGPOLL.
_CODES = {
    SIGILL: "ILL_*",
    SIGFPE: "FPE_*",
    SIGSEGV: "SEGV_*",
    SIGBUS: "BUS_*",
    SIGTRAP: "TRAP_*",
    SIGCHLD: "CLD_*",
    SIGIO: "POLL_[A-Z]*",
}


def code_of_signal(signum: int, code: int) -> str:
    """Why a signal came."""
    family = _CODES.get(signum, "SI_*") if 0 < code < 0x80 else "SI_*"
    return constants(family).get(code) or repr(code)


class Address(Notation):
    """A `void *` that a struct tells."""

    def __call__(self, value: int | None) -> str:
        return "None" if value is None else hex(value)

    def c(self, value: int | None) -> str:
        return "NULL" if value is None else hex(value)


class InternetAddress(Notation):
    def __call__(self, value: int) -> str:
        return 'inet_addr("{}.{}.{}.{}")'.format(*value.to_bytes(4, byteorder))


def quoted(data: bytes) -> str:
    """A C string literal with octal escapes, as strace prints buffers."""
    escapes = {0x22: '\\"', 0x5C: "\\\\", 0x09: "\\t", 0x0A: "\\n", 0x0B: "\\v", 0x0C: "\\f", 0x0D: "\\r"}
    words = []
    for this, following in zip(data, [*data[1:], 0]):
        if 0x20 <= this < 0x7F or this in escapes:
            words.append(escapes.get(this) or chr(this))
        else:
            # a digit behind would be read as part of a short escape
            words.append(f"\\{this:03o}" if 0x30 <= following <= 0x37 else f"\\{this:o}")
    return f'"{"".join(words)}"'


class SocketPath(Notation):
    """A path up to its NUL; a name that begins with one, without those behind it, as `@"name"`."""

    def __call__(self, value: Any) -> str:
        return repr(bytes(value).rstrip(b"\0"))

    def field(self, name: str, value: Any) -> str:
        path = bytes(value).split(b"\0")[0]
        abstract = bytes(value[1:]).rstrip(b"\0")
        if path:
            return f"{name}={quoted(path)}"
        return f"{name}=@{quoted(abstract)}" if abstract else ""


def python(owner: Any, name: str, value: Any) -> str:
    """A field's value as Python that rebuilds it."""
    notation = owner._notation_.get(name)
    if notation:
        return notation(value)  # type: ignore[no-any-return]
    return f"({', '.join(map(repr, value))},)" if isinstance(value, Array) else repr(value)


def struct(owner: Any) -> str:
    """A struct or union as strace prints it."""
    words = []
    for name, _ in owner.fields():
        value = getattr(owner, name)
        notation = owner._notation_.get(name)
        if notation:
            words.append(notation.field(name, value))
        elif isinstance(value, Array):
            if any(bytes(value)):
                text = quoted(bytes(value)) if value._type_ is c_ubyte else f"[{', '.join(map(str, value))}]"
                words.append(f"{name}={text}")
        else:
            words.append(f"{name}={value if value is not None else 'NULL'}")
    return f"{{{', '.join(filter(None, words))}}}"

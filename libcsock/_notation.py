"""Values in the notation of strace and of C: names for constants and flags, text for bytes.

A family of constants is given by patterns: "AF_*", "F_??LCK". Where several names have one value the first pattern
that has one of them decides, "IPPROTO_IP IPPROTO_*"; flags are written in the order of the patterns, and of their
values. A pattern with "!" in front takes names out of the others: "UDP_* !UDP_ENCAP_*".
"""

from __future__ import annotations

from ctypes import Array, c_char_p, c_ubyte, create_string_buffer
from sys import byteorder

from libcsock._ctype import TYPE_CHECKING
from libcsock._libc import SIGRTMAX, SIGRTMIN, Pure, foreign
from libcsock._tables import entry

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

# what is printed leaves errno alone
_AF_INET6 = 10
_if_indextoname = foreign(Pure, "if_indextoname", c_char_p)
_inet_ntop = foreign(Pure, "inet_ntop", c_char_p)

# The namespaces of the header modules that are loaded, by the modules' names.
headers: dict[str, dict[str, Any]] = {}
# Each family that was asked for, and how many headers were loaded then.
_names: dict[tuple[str, int], dict[int, str]] = {}


def constants(family: str) -> dict[int, str]:
    """The constants of the headers that are loaded whose names match a pattern: each value with one of its names."""
    key = family, len(headers)
    names: dict[int, str] | None = entry(_names, key)
    if names is None:
        names = _names[key] = _matching(family)
    return names


def _matching(family: str) -> dict[int, str]:
    numbers: dict[str, int] = {}
    for _, namespace in sorted(headers.items()):
        for name in namespace["__all__"]:
            if type(namespace[name]) is int:
                numbers[name] = namespace[name]
    patterns = family.split()
    without = [pattern[1:] for pattern in patterns if pattern[0] == "!"]
    names: dict[int, str] = {}
    for pattern in patterns:
        found: dict[int, str] = {}
        for name, value in numbers.items():
            if matches(name, pattern) and not any(matches(name, other) for other in without):
                found.setdefault(value, name)
        for value, name in sorted(found.items()):
            names.setdefault(value, name)
    return names


def matches(name: str, pattern: str) -> bool:
    """Whether a name is of a pattern: `*`, `?`, `[A-Z]`, `[!H]`. It is fnmatch's, which takes its time to import."""
    for at, wild in enumerate(pattern):
        if wild == "*":
            rest = pattern[at + 1 :]
            return not rest or any(matches(name[start:], rest) for start in range(at, len(name) + 1))
        if wild == "[":
            letters, rest = pattern[at + 1 :].split("]", 1)
            return at < len(name) and is_among(name[at], letters) and matches(name[at + 1 :], rest)
        if at == len(name) or wild not in ("?", name[at]):
            return False
    return len(name) == len(pattern)


def is_among(letter: str, letters: str) -> bool:
    """Whether a letter is one of those that a pattern has in brackets."""
    if letters[0] == "!":
        return not is_among(letter, letters[1:])
    while letters:
        width = 3 if letters[1:2] == "-" else 1
        if letters[0] <= letter <= letters[width - 1]:
            return True
        letters = letters[width:]
    return False


def stems(family: str) -> list[str]:
    """What the names of a family begin with."""
    patterns = [pattern for pattern in family.split() if pattern[0] != "!"]
    fixed = [pattern.split("*")[0].split("?")[0].split("[")[0] for pattern in patterns]
    # several patterns, or a whole name, say more than the beginning
    if len(fixed) > 1 or fixed == patterns:
        fixed = [each[: each.find("_", 1) + 1] or each for each in fixed]
    return list(dict.fromkeys(fixed))


class Notation:
    """How one field or one argument is written; `label` is strace's name for a field where that differs."""

    label: str | None = None
    stems: Sequence[str] = ()

    def __call__(self, value: Any) -> str:
        raise NotImplementedError

    def c(self, value: Any) -> str:
        """The same for who reads C, where that is no Python."""
        return self(value)

    def field(self, name: str, value: Any) -> str:
        """The field with its name, for who reads C."""
        return f"{self.label or name}={self.c(value)}"

    def beside(self, arguments: Mapping[str, Any]) -> Notation:
        """What this is among the other arguments of a call, by name."""
        return self

    @property
    def takes(self) -> str:
        """What is wanted, for who gave something else: `AF_*`."""
        return " or ".join(f"{stem}*" for stem in self.stems)


class Family(Notation):
    """What is written by the names of constants."""

    def __init__(self, family: str) -> None:
        self.family = family
        self.stems = stems(family)


class Name(Family):
    """One constant out of a family: `AF_INET`. `elsewhere` has those of headers that need not be loaded."""

    def __init__(self, family: str, label: str | None = None, elsewhere: Mapping[int, str] = {}) -> None:
        super().__init__(family)
        self.label = label
        self.elsewhere = elsewhere

    def name(self, value: int) -> str | None:
        name: str | None = entry(constants(self.family), value) or entry(self.elsewhere, value)
        return name

    def __call__(self, value: int) -> str:
        return self.name(value) or repr(value)

    def c(self, value: int) -> str:
        return self.name(value) or unknown(value, self.stems)


class Flags(Family):
    """Bits of a family: `EPOLLIN|EPOLLET`.

    The bits of the mask `one_of` are not flags but one constant of the family: `SOCK_STREAM|SOCK_CLOEXEC`.
    """

    def __init__(self, family: str, one_of: int = 0) -> None:
        super().__init__(family)
        self.one_of = one_of

    def __call__(self, value: int) -> str:
        names = constants(self.family)
        words = []
        rest = value
        if self.one_of and value & self.one_of in names:
            words.append(names[value & self.one_of])
            rest &= ~self.one_of
        found = set()
        # one of several bits, such as O_SYNC, may have another one's among them
        for bits in sorted(names, key=int.bit_count, reverse=True):
            if bits > 0 and not bits & self.one_of and rest & bits == bits:
                found.add(bits)
                rest &= ~bits
        words += [name for bits, name in names.items() if bits in found]
        if rest or not words:
            words.append(hex(rest) if rest else "0")
        return "|".join(words)

    def c(self, value: int) -> str:
        written = self(unsigned(value))
        return unknown(value, self.stems) if written.startswith("0x") else written


class NamedBy(Notation):
    """What another argument selects: `TCP_NODELAY` where that is SOL_TCP. A bare number where it selects nothing."""

    def __init__(self, parameter: str, notations: Mapping[int, Notation]) -> None:
        self.parameter = parameter
        self.notations = notations
        self.stems = list(dict.fromkeys(stem for each in notations.values() for stem in each.stems))

    def __call__(self, value: int) -> str:
        return repr(value)

    def beside(self, arguments: Mapping[str, Any]) -> Notation:
        return self.notations.get(arguments[self.parameter], self)


class Directory(Name):
    """The descriptor of a directory, or AT_FDCWD."""

    @property
    def takes(self) -> str:
        return "a descriptor or AT_FDCWD"

    def __init__(self) -> None:
        super().__init__("AT_FDCWD")

    def c(self, value: int) -> str:
        return self(value)


class ErrorNumber(Notation):
    """One of errno's values: `ECONNREFUSED`."""

    stems = ("E",)

    def __call__(self, value: int) -> str:
        return entry(constants("E* !E*_* !EPOLL*"), value) or repr(value)


class Mode(Notation):
    """Who may do what with a file: `0o644`, in C `0644`."""

    def __call__(self, value: int) -> str:
        return f"{value:#o}"

    def c(self, value: int) -> str:
        return f"0{value:02o}"


def unsigned(value: int) -> int:
    """The bits of a C int."""
    return value & 0xFFFFFFFF if value < 0 else value


def unknown(value: int, stems: Sequence[str]) -> str:
    """A number that no name is known for: `0x63 /* AF_??? */`."""
    return f"{hex(unsigned(value)) if value else 0} /* {stems[0]}??? */"


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
        name = _if_indextoname(value & 0xFFFFFFFF, create_string_buffer(16))
        return f'if_nametoindex("{name.decode(errors="replace")}")' if name else repr(value)


class Internet6Address(Notation):
    """`inet_pton(AF_INET6, "::1", &sin6_addr)` without the name of the field in front."""

    def __call__(self, value: Any) -> str:
        return repr(value)

    def text(self, value: Any, target: str = "") -> str:
        written = _inet_ntop(_AF_INET6, bytes(value), create_string_buffer(46), 46)
        return f'inet_pton(AF_INET6, "{written.decode()}"{target})'

    def field(self, name: str, value: Any) -> str:
        return self.text(value, f", &{name}")


class Signal(Notation):
    """A signal by its name, a real-time signal as `SIGRTMIN+3`."""

    def __call__(self, value: int) -> str:
        # SIGEV_* are no signals
        name = entry(constants("SIG[A-DF-Z]*"), value)
        return name or (f"SIGRTMIN+{value - SIGRTMIN}" if SIGRTMIN < value < SIGRTMAX else repr(value))


SIGNAL = Signal()

# The family of a positive si_code, of those signals that have one; SIGIO is SIGPOLL.
_CODES = {
    "SIGILL": "ILL_*",
    "SIGFPE": "FPE_*",
    "SIGSEGV": "SEGV_*",
    "SIGBUS": "BUS_*",
    "SIGTRAP": "TRAP_*",
    "SIGCHLD": "CLD_*",
    "SIGIO": "POLL_[A-Z]*",
}


def code_of_signal(signum: int, code: int) -> str:
    """Why a signal came."""
    family = entry(_CODES, SIGNAL(signum), "SI_*") if 0 < code < 0x80 else "SI_*"
    return entry(constants(family), code) or repr(code)


class Address(Notation):
    """A `void *` that a struct tells."""

    def __call__(self, value: int | None) -> str:
        return "None" if value is None else hex(value)

    def c(self, value: int | None) -> str:
        return "NULL" if value is None else hex(value)


class Seldom(Notation):
    """What is told only where there is something."""

    def __init__(self, notation: Notation) -> None:
        self.notation = notation

    def __call__(self, value: Any) -> str:
        return self.notation(value)

    def field(self, name: str, value: Any) -> str:
        return self.notation.field(name, value) if value else ""


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


class Memory(Notation):
    """Bytes that nobody can tell the meaning of, without the zeros at the end."""

    def __call__(self, value: Any) -> str:
        return repr(bytes(value).rstrip(b"\0"))

    def c(self, value: Any) -> str:
        return quoted(bytes(value).rstrip(b"\0"))


class Letters(Memory):
    """An array of characters: text up to its NUL."""

    def c(self, value: Any) -> str:
        return quoted(bytes(value).split(b"\0")[0])


class SocketPath(Letters):
    """A path up to its NUL; a name that begins with one, without those behind it, as `@"name"`."""

    def field(self, name: str, value: Any) -> str:
        path = bytes(value).split(b"\0")[0]
        abstract = bytes(value[1:]).rstrip(b"\0")
        if path:
            return f"{name}={quoted(path)}"
        return f"{name}=@{quoted(abstract)}" if abstract else ""


def python(owner: Any, name: str, value: Any) -> str:
    """A field's value as Python that rebuilds it."""
    notation = entry(owner._notation_, name)
    if notation:
        return notation(value)  # type: ignore[no-any-return]
    return f"({', '.join(map(repr, value))},)" if isinstance(value, Array) else repr(value)


def struct(owner: Any) -> str:
    """A struct or union as strace prints it."""
    words = []
    for name, _ in owner.fields():
        value = owner.value_of(name)
        notation = entry(owner._notation_, name)
        if notation:
            words.append(notation.field(name, value))
        elif isinstance(value, Array):
            if any(bytes(value)):
                text = quoted(bytes(value)) if value._type_ is c_ubyte else f"[{', '.join(map(str, value))}]"
                words.append(f"{name}={text}")
        else:
            words.append(f"{name}={value if value is not None else 'NULL'}")
    return f"{{{', '.join(filter(None, words))}}}"

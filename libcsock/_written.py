"""An argument of a call in the notation of strace: what it points to is told before the call, or after it."""

from __future__ import annotations

import re
from ctypes import c_int, c_void_p, sizeof, string_at
from os import WCOREDUMP, WEXITSTATUS, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WSTOPSIG, WTERMSIG
from sys import byteorder

from _ctypes import _Pointer, _SimpleCData

from libcsock._arguments import Given, Listed, Pointer, Selected, Strings, number_type
from libcsock._ctype import TYPE_CHECKING, char, counted_by, only_read, sized_by
from libcsock._handlers import Disposition
from libcsock._memory import address_of
from libcsock._notation import SIGNAL, quoted
from libcsock._options import KINDS, MESSAGES, OPTIONS
from libcsock._reach import Held
from libcsock.include.fcntl import flock
from libcsock.include.netinet.in_ import sockaddr_in, sockaddr_in6
from libcsock.include.sys.select import fd_set
from libcsock.include.sys.socket import (
    AF_INET,
    AF_INET6,
    AF_UNIX,
    SCM_RIGHTS,
    cmsghdr,
    mmsghdr,
    msghdr,
    sockaddr,
    sockaddr_storage,
)
from libcsock.include.sys.uio import iovec
from libcsock.include.sys.un import sockaddr_un

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from libcsock._arguments import Parameter

_FAMILIES: dict[int, Any] = {AF_INET: sockaddr_in, AF_INET6: sockaddr_in6, AF_UNIX: sockaddr_un}


class Seen:
    """One call while it is written."""

    def __init__(self, values: Sequence[Any], strings: int) -> None:
        self.values = [plain(value) for value in values]
        self.strings = strings
        self.result: Any = None
        self.failed = False
        # what the arguments pointed to before the call, by position
        self.before: dict[int, Any] = {}

    def string(self, data: bytes) -> str:
        return quoted(data[: self.strings]) + ("..." if len(data) > self.strings else "")

    def memory(self, address: int, size: int) -> str:
        return self.string(string_at(address, max(min(size, self.strings + 1), 0)))


def plain(argument: Any) -> Any:
    """An int, text, None, or a pointer."""
    if type(argument) is Held:
        return argument._as_parameter_
    return argument.value if isinstance(argument, _SimpleCData) else argument


def at(pointer: Any) -> str:
    return hex(address_of(pointer))


def one(ctype: Any, address: int, size: int | None = None) -> Any:
    """A copy of what is in memory, zeros where that has fewer bytes."""
    whole = sizeof(ctype)
    content = string_at(address, whole if size is None else min(size, whole))
    return ctype.from_buffer_copy(content.ljust(whole, b"\0"))


def many(ctype: Any, address: int, number: int, seen: Seen) -> list[Any]:
    """As many as are shown, and one to tell that there are more."""
    step = sizeof(ctype)
    return [one(ctype, address + step * index) for index in range(min(number, seen.strings + 1))]


def listed(texts: list[str], seen: Seen) -> str:
    """An array, cut as strings are."""
    return f"[{', '.join(texts if len(texts) <= seen.strings else [*texts[: seen.strings], '...'])}]"


def address_text(address: int, size: int) -> str:
    """A socket's address, of any family."""
    if not address:
        return "NULL"
    if size < 2:
        return hex(address)
    head = one(sockaddr, address, 2)
    kind = _FAMILIES.get(head.sa_family, sockaddr)
    if size == 2:
        return str(head)
    if kind is sockaddr or (kind is not sockaddr_un and size < sizeof(kind)):
        family = head._notation_["sa_family"].c(head.sa_family)
        data = string_at(address + 2, min(size, sizeof(sockaddr_storage)) - 2)
        return f"{{sa_family={family}, sa_data={quoted(data)}}}"
    return str(one(kind, address, size))


class Element:
    """How a value is written that a pointer points to."""

    def __init__(self, ctype: Any) -> None:
        self.ctype = number_type(ctype) or ctype
        self.number = number_type(ctype) is not None

    def text(self, value: Any) -> str:
        if self.number:
            return str(value.value)
        if isinstance(value, _Pointer):
            return hex(c_void_p.from_buffer(value).value or 0)
        if isinstance(value, sockaddr_storage):
            kind = _FAMILIES.get(value.ss_family)
            return str(kind.from_buffer_copy(value) if kind else value)
        return str(value)


class Written:
    """How one argument is written; by itself: a number."""

    def __init__(self, parameter: Parameter) -> None:
        self.parameter = parameter
        self.position = parameter.position

    def value(self, seen: Seen) -> Any:
        return seen.values[self.position]

    def before(self, seen: Seen, names: dict[str, Any]) -> str | None:
        """None: it is known only after the call."""
        value = self.value(seen)
        if value is None:
            return "NULL"
        notation = self.parameter.notation
        if notation:
            return notation.beside(names).c(value)
        return quoted(value) if type(value) is bytes else str(value)

    def after(self, seen: Seen) -> str:
        raise NotImplementedError


class Handler(Written):
    def before(self, seen: Seen, names: dict[str, Any]) -> str:
        return handler(self.value(seen))


def handler(value: Any) -> str:
    if callable(value):
        return getattr(value, "__name__", None) or ascii(value)
    return {-1: "SIG_ERR", 0: "SIG_DFL", 1: "SIG_IGN"}.get(value) or hex(value)


class Texts(Written):
    """`char *const argv[]`; of an environment only how many they are."""

    def before(self, seen: Seen, names: dict[str, Any]) -> str:
        pointer = self.value(seen)
        if pointer is None:
            return "NULL"
        texts = [text for text in pointer._obj if text is not None]
        if self.parameter.name == "envp":
            return f"{at(pointer)} /* {len(texts)} var{'s'[: len(texts) != 1]} */"
        return f"[{', '.join(map(quoted, texts))}]"


class More(Written):
    """C's `...` of texts."""

    def before(self, seen: Seen, names: dict[str, Any]) -> str:
        rest = seen.values[self.position :]
        return ", ".join("NULL" if each is None else quoted(each) if type(each) is bytes else at(each) for each in rest)


class Optional(Written):
    """C's `...` of one argument that need not be there."""

    def before(self, seen: Seen, names: dict[str, Any]) -> str | None:
        return super().before(seen, names) if self.position < len(seen.values) else ""


class Chosen(Written):
    """C's `...` whose type another argument selects."""

    parameter: Selected

    def kind(self, seen: Seen) -> Written | None:
        selected = seen.values[self.parameter.selected]
        if selected in self.parameter.selector.types and not self.parameter.selector.types[selected]:
            return None
        return written(self.parameter.kind(selected), ())

    def before(self, seen: Seen, names: dict[str, Any]) -> str | None:
        kind = self.kind(seen)
        return kind.before(seen, names) if kind else ""

    def after(self, seen: Seen) -> str:
        kind = self.kind(seen)
        return kind.after(seen) if kind else ""


class Behind(Written):
    """What a pointer points to. Memory that the call writes to is written after it, and not if it failed."""

    parameter: Pointer

    def __init__(self, parameter: Pointer) -> None:
        super().__init__(parameter)
        self.reads = (parameter.const or only_read in parameter.notes) and not (parameter.follows and parameter.fills)
        self.counter = parameter.counter if parameter.needs else None

    def count(self, seen: Seen) -> int:
        """How many elements the caller says that there are."""
        if self.counter is None:
            return self.parameter.fixed or 1
        value = seen.values[self.counter.position]
        if type(self.parameter.needs) is sized_by:
            return self.parameter.needs.sizes.get(value, 0)
        if type(value) is int:
            return value
        if type(value) is bytes:  # a text that it must have room for
            return len(value) + 1
        return int(seen.before.get(self.counter.position, 0))

    def before(self, seen: Seen, names: dict[str, Any]) -> str | None:
        pointer = self.value(seen)
        if pointer is None:
            return "NULL"
        return self.content(seen, self.count(seen)) if self.reads else None

    def after(self, seen: Seen) -> str:
        if seen.failed:
            return at(self.value(seen))
        return self.content(seen, self.filled(seen))

    def filled(self, seen: Seen) -> int:
        """How many elements the call has written."""
        count = self.count(seen)
        by_number = type(self.parameter.needs) is counted_by and not isinstance(self.counter, Pointer)
        counted = by_number and type(seen.result) is int
        return min(count, seen.result) if counted else count

    def content(self, seen: Seen, count: int) -> str:
        raise NotImplementedError


class Memory(Behind):
    def content(self, seen: Seen, count: int) -> str:
        value = self.value(seen)
        if type(value) is bytes:
            return seen.string(value[:count])
        return seen.memory(address_of(value), count)


class Characters(Memory):
    """Text in a buffer, up to its NUL."""

    def filled(self, seen: Seen) -> int:
        return self.count(seen)

    def content(self, seen: Seen, count: int) -> str:
        return seen.string(string_at(address_of(self.value(seen)), count).split(b"\0")[0])


class Option(Behind):
    """The value of a socket's option."""

    def filled(self, seen: Seen) -> int:
        assert self.counter
        return one(c_int, address_of(seen.values[self.counter.position])).value  # type: ignore[no-any-return]

    def content(self, seen: Seen, count: int) -> str:
        value = self.value(seen)
        data = value[:count] if type(value) is bytes else string_at(address_of(value), count)
        ctype = OPTIONS.get((seen.values[1], seen.values[2]))
        if ctype and sizeof(ctype) <= count:
            return str(ctype.from_buffer_copy(data))
        if count == sizeof(c_int):
            return f"[{c_int.from_buffer_copy(data).value}]"
        return seen.string(data)


class SocketAddress(Behind):
    def filled(self, seen: Seen) -> int:
        assert self.counter
        now: int = one(c_int, address_of(seen.values[self.counter.position])).value
        return min(self.count(seen), now)

    def content(self, seen: Seen, count: int) -> str:
        return address_text(address_of(self.value(seen)), count)


class Length(Behind):
    """A `socklen_t *`: `[16]`, and where the call changed it `[128 => 16]`."""

    def before(self, seen: Seen, names: dict[str, Any]) -> str | None:
        pointer = self.value(seen)
        if pointer is None:
            return "NULL"
        seen.before[self.position] = self.now(pointer)
        return None

    def now(self, pointer: Any) -> int:
        return one(number_type(self.parameter.target), address_of(pointer)).value  # type: ignore[no-any-return]

    def after(self, seen: Seen) -> str:
        was, now = seen.before[self.position], self.now(self.value(seen))
        return f"[{was}]" if seen.failed or was == now else f"[{was} => {now}]"


class Elements(Behind):
    """One struct or number, or as many as are counted."""

    def __init__(self, parameter: Pointer) -> None:
        super().__init__(parameter)
        self.element = Element(parameter.target)
        counted = type(parameter.needs) is counted_by
        self.listed = counted or self.element.number or issubclass(parameter.target, _Pointer)

    def content(self, seen: Seen, count: int) -> str:
        values = many(self.element.ctype, address_of(self.value(seen)), count, seen)
        texts = [*map(self.element.text, values)]
        return listed(texts, seen) if self.listed else ", ".join(texts)


class Awaited(Elements):
    """The pollfds: what is waited for before the call, what has happened in the result."""

    def content(self, seen: Seen, count: int) -> str:
        found = many(self.element.ctype, address_of(self.value(seen)), count, seen)
        return listed([str(each).replace(f", revents={self.flags(each)}", "") for each in found], seen)

    def flags(self, each: Any) -> str:
        return each._notation_["revents"].c(each.revents)  # type: ignore[no-any-return]

    def before(self, seen: Seen, names: dict[str, Any]) -> str | None:
        return "NULL" if self.value(seen) is None else self.content(seen, self.count(seen))

    def happened(self, seen: Seen) -> str:
        start, step = address_of(self.value(seen)), sizeof(self.element.ctype)
        found = (one(self.element.ctype, start + step * index) for index in range(self.count(seen)))
        return listed([f"{{fd={each.fd}, revents={self.flags(each)}}}" for each in found if each.revents], seen)


class Before(Elements):
    """What a call reads before it writes there; what it has written is told with the result."""

    def before(self, seen: Seen, names: dict[str, Any]) -> str | None:
        return "NULL" if self.value(seen) is None else self.content(seen, 1)


class Lock(Elements):
    """A flock, whose process only F_GETLK tells."""

    def content(self, seen: Seen, count: int) -> str:
        text = super().content(seen, count)
        return re.sub(r", l_pid=.*(?=})", "", text) if self.reads else text


class Status(Elements):
    """How a child has ended, for waitpid()."""

    def after(self, seen: Seen) -> str:
        if seen.failed or not seen.result:
            return at(self.value(seen))
        status = one(c_int, address_of(self.value(seen))).value
        if WIFEXITED(status):
            return f"[{{WIFEXITED(s) && WEXITSTATUS(s) == {WEXITSTATUS(status)}}}]"
        if WIFSIGNALED(status):
            core = " && WCOREDUMP(s)" if WCOREDUMP(status) else ""
            return f"[{{WIFSIGNALED(s) && WTERMSIG(s) == {SIGNAL(WTERMSIG(status))}{core}}}]"
        if WIFSTOPPED(status):
            return f"[{{WIFSTOPPED(s) && WSTOPSIG(s) == {SIGNAL(WSTOPSIG(status))}}}]"
        return "[{WIFCONTINUED(s)}]"


class Remaining(Elements):
    """What is left of the time to sleep, which is told only after a signal."""

    def after(self, seen: Seen) -> str:
        return self.content(seen, 1) if seen.failed else at(self.value(seen))


class Vectors(Behind):
    """An array of iovec."""

    def __init__(self, parameter: Pointer) -> None:
        super().__init__(parameter)
        self.reads = self.reads or parameter.elsewhere is not None

    def filled(self, seen: Seen) -> int:
        return self.count(seen)

    def after(self, seen: Seen) -> str:
        return self.addresses(seen) if seen.failed else super().after(seen)

    def addresses(self, seen: Seen) -> str:
        found = many(iovec, address_of(self.value(seen)), self.count(seen), seen)
        return listed([f"{{iov_base={hex(each.iov_base or 0)}, iov_len={each.iov_len}}}" for each in found], seen)

    def content(self, seen: Seen, count: int) -> str:
        if self.parameter.elsewhere:
            return self.addresses(seen)
        room = None if self.reads else seen.result
        return vectors(address_of(self.value(seen)), count, room, seen)


def vectors(address: int, count: int, room: int | None, seen: Seen) -> str:
    """Pieces of memory; of those that a call filled only as many bytes as it did."""
    texts = []
    for piece in many(iovec, address, count, seen):
        size = piece.iov_len if room is None else min(piece.iov_len, room)
        if room is not None:
            room -= size
        base = seen.memory(piece.iov_base, size) if piece.iov_base else "NULL"
        texts.append(f"{{iov_base={base}, iov_len={piece.iov_len}}}")
    return listed(texts, seen)


class Messages(Behind):
    """One msghdr, or an array of mmsghdr."""

    def headers(self, seen: Seen, count: int) -> list[Any]:
        found = many(self.parameter.target, address_of(self.value(seen)), count, seen)
        return [each.msg_hdr if isinstance(each, mmsghdr) else each for each in found]

    def before(self, seen: Seen, names: dict[str, Any]) -> str | None:
        seen.before[self.position] = [each.msg_namelen for each in self.headers(seen, self.count(seen))]
        return super().before(seen, names)

    def after(self, seen: Seen) -> str:
        if seen.failed and self.parameter.target is msghdr:
            return f"{{msg_namelen={seen.before[self.position][0]}}}"
        return super().after(seen)

    def content(self, seen: Seen, count: int) -> str:
        if self.parameter.target is msghdr:
            room = None if self.reads else seen.result
            return self.message(self.headers(seen, 1)[0], room, 0, seen)
        found = many(mmsghdr, address_of(self.value(seen)), count, seen)
        return listed([self.counted(each, index, seen) for index, each in enumerate(found)], seen)

    def counted(self, each: Any, index: int, seen: Seen) -> str:
        room = each.msg_len if self.parameter.fills else None
        return f"{{msg_hdr={self.message(each.msg_hdr, room, index, seen)}, msg_len={each.msg_len}}}"

    def message(self, each: Any, room: int | None, index: int, seen: Seen) -> str:
        was = seen.before[self.position][index]
        namelen = str(each.msg_namelen) if was == each.msg_namelen else f"{was} => {each.msg_namelen}"
        parts = [
            f"msg_name={address_text(each.msg_name or 0, min(was, each.msg_namelen))}",
            f"msg_namelen={namelen}",
            f"msg_iov={vectors(each.msg_iov, each.msg_iovlen, room, seen) if each.msg_iov else 'NULL'}",
            f"msg_iovlen={each.msg_iovlen}",
        ]
        if each.msg_control and each.msg_controllen:
            parts.append(f"msg_control={control(each.msg_control, each.msg_controllen, seen)}")
        parts.append(f"msg_controllen={each.msg_controllen}")
        parts.append(f"msg_flags={each._notation_['msg_flags'].c(each.msg_flags)}")
        return f"{{{', '.join(parts)}}}"


def control(address: int, size: int, seen: Seen) -> str:
    """Control messages."""
    texts = []
    end = address + size
    while address + sizeof(cmsghdr) <= end:
        head = one(cmsghdr, address)
        if head.cmsg_len < sizeof(cmsghdr) or address + head.cmsg_len > end:
            break
        data = string_at(address + sizeof(cmsghdr), head.cmsg_len - sizeof(cmsghdr))
        kind = KINDS.get(head.cmsg_level)
        words = [
            f"cmsg_len={head.cmsg_len}",
            f"cmsg_level={head._notation_['cmsg_level'].c(head.cmsg_level)}",
            f"cmsg_type={kind.c(head.cmsg_type) if kind else hex(head.cmsg_type)}",
        ]
        if data:
            words.append(f"cmsg_data={control_data(head, data, seen)}")
        texts.append(f"{{{', '.join(words)}}}")
        address += (head.cmsg_len + 7) & ~7
    return f"[{', '.join(texts)}]"


def control_data(head: Any, data: bytes, seen: Seen) -> str:
    ctype = MESSAGES.get((head.cmsg_level, head.cmsg_type))
    if ctype is c_int:
        step = sizeof(c_int)
        usable = len(data) // step * step if head.cmsg_type == SCM_RIGHTS else step
        numbers = [int.from_bytes(data[at : at + step], byteorder, signed=True) for at in range(0, usable, step)]
        return f"[{', '.join(map(str, numbers))}]"
    if ctype and sizeof(ctype) <= len(data):
        return str(ctype.from_buffer_copy(data))
    return seen.string(data)


def written(parameter: Parameter, others: Sequence[Parameter]) -> Written:
    """How a parameter's arguments are written."""
    if isinstance(parameter, Pointer):
        return pointed(parameter, others)
    kinds: list[tuple[type, type[Written]]] = [
        (Disposition, Handler), (Listed, More), (Strings, Texts), (Given, Optional), (Selected, Chosen),
    ]  # fmt: skip
    return next((kind for of, kind in kinds if isinstance(parameter, of)), Written)(parameter)


def pointed(parameter: Pointer, others: Sequence[Parameter]) -> Written:
    function, name, target = parameter.function, parameter.name, parameter.target
    kind: type[Behind]
    if name == "optval":
        kind = Option
    elif target is char and function != "readlink":  # which writes no NUL
        kind = Characters
    elif parameter.any_memory:
        kind = Memory
    elif parameter.any_length:
        kind = SocketAddress
    elif target is iovec:
        kind = Vectors
    elif target in (msghdr, mmsghdr):
        kind = Messages
    elif any(getattr(each, "counter", None) is parameter for each in others):
        kind = Length
    elif target.__name__ == "pollfd":
        kind = Awaited
    elif target is fd_set or (function == "select" and name == "timeout"):
        kind = Before
    elif target is flock:
        kind = Lock
    elif name == "wstatus":
        kind = Status
    elif name in ("rem", "remain"):
        kind = Remaining
    else:
        kind = Elements
    return kind(parameter)

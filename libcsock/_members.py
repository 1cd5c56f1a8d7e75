"""Where the members of a struct are, and what is between them."""

from collections.abc import Iterator
from ctypes import Array, Structure, Union, c_ubyte, c_uint, c_ulong, c_ushort, c_void_p
from typing import Any, NamedTuple

from libcsock._ctype import char, ptr, spelled, void
from libcsock._linked import Addresses, Field, Target, Texts
from libcsock._notation import Letters, SocketPath
from libcsock._struct import Characters

_INTEGERS: dict[Any, str] = {
    c_ubyte: "uint8_t",
    c_ushort: "uint16_t",
    c_uint: "uint32_t",
    c_ulong: "uint64_t",
}


class Member(NamedTuple):
    """A field as C declares it; a hole has no type. Places and sizes are in bits."""

    name: str
    ctype: Any
    spelled: str
    start: int
    size: int
    width: int = 0  # of a bit field
    inside: tuple["Member", ...] = ()  # of a struct or union that has no name of its own

    @property
    def end(self) -> int:
        return self.start + self.size


def is_struct(ctype: Any) -> bool:
    return isinstance(ctype, type) and issubclass(ctype, (Structure, Union))


def typedef(ctype: Any) -> str:
    """The name of a type that C knows without the word struct or union; else nothing."""
    name = spelled(ctype)
    return "" if name.startswith(("struct ", "union ")) else name


def members(ctype: Any, start: int = 0) -> Iterator[Member]:
    """The fields of a struct or union, those of base structs first."""
    for owner in reversed(ctype.__mro__):
        for name, inner, *width in vars(owner).get("_fields_", ()):
            place = vars(owner)[name]
            if width:
                # the number of its first bit is not the same in all Pythons
                ones = int.from_bytes(bytes(owner(**{name: -1})), "little")
                first = start + (ones & -ones).bit_length() - 1
                yield Member(name, inner, _INTEGERS[inner], first, width[0], width[0])
                continue
            first, size = start + place.offset * 8, place.size * 8
            unnamed = name in vars(owner).get("_anonymous_", ()) and name not in ctype._notation_
            opened = is_struct(inner) and inner.__name__.startswith("_")
            inside = tuple(members(inner, first)) if opened else ()
            yield Member("" if unnamed else name, inner, declared(owner, name, inner), first, size, 0, inside)


def declared(owner: Any, name: str, ctype: Any) -> str:
    """The type of a field, `uint32_t` or `struct iovec *`, of an array that of its elements."""
    if issubclass(ctype, Array):
        if issubclass(ctype, Characters) or isinstance(owner._notation_.get(name), (Letters, SocketPath)):
            return "char"
        return declared(owner, "", ctype._type_)
    if ctype is c_void_p:
        pointer: Any = ptr
        return spelled(pointer[pointed_to(owner, name)])
    return c_type(ctype)


def c_type(ctype: Any) -> str:
    """What C calls a type, an integer by its width."""
    return _INTEGERS.get(ctype) or spelled(ctype)


def pointed_to(owner: Any, name: str) -> Any:
    """What a field that is a pointer points to, where libcsock knows it."""
    place = vars(owner).get(name)
    if isinstance(place, Target):
        return place.kind
    if isinstance(place, (Texts, Addresses)):
        return ptr[char]
    if isinstance(place, Field):
        return char
    return getattr(owner, "_counts_", {}).get(name, ("", None))[1] or void


def holes(found: list[Member], start: int, end: int) -> Iterator[Member]:
    """The members with what is between them, and behind the last."""
    for member in found:
        if member.start > start:
            yield Member("", None, "", start, member.start - start)
        yield member
        start = max(start, member.end)
    if end > start:
        yield Member("", None, "", start, end - start)

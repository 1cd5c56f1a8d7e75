"""The base of all structs and unions: ctypes' own, with `repr`, `str` and `==`."""

from __future__ import annotations

from ctypes import Array, Structure, Union, c_uint8, sizeof
from os import fsdecode, fsencode
from sys import byteorder

import libcsock._notation as _notation
from libcsock._arguments import Kept
from libcsock._array import StructType
from libcsock._ctype import TYPE_CHECKING
from libcsock._machine import machine
from libcsock._reach import forget_reach
from libcsock._tables import entry

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, ClassVar


class Shown:
    """`repr` is Python that rebuilds the value, `str` is strace's notation, `==` compares field by field.

    `_notation_` says how a field is written where a bare number would say too little.
    """

    __slots__ = ()
    _fields_: ClassVar[Any]
    _notation_: ClassVar[dict[str, _notation.Notation]] = {}

    @classmethod
    def fields(cls, every: bool = False, unnamed: bool = False) -> list[tuple[str, Any]]:
        """Every field with its type, those of base structs first.

        What has no name in C has its members here; of such a union only the first, which is all of its memory, or
        `every` one. But what has a notation is written as a whole.
        """
        found: list[tuple[str, Any]] = []
        for base in reversed(cls.__mro__):
            inner = entry(base.__dict__, "_anonymous_", ())
            own = entry(base.__dict__, "_fields_", ())
            for name, ctype, *_ in own[:1] if unnamed and issubclass(cls, Union) and not every else own:
                opened = name in inner and (every or name not in cls._notation_)
                found += ctype.fields(every, unnamed=True) if opened else [(name, ctype)]
        return found

    def value_of(self, name: str) -> Any:
        """A field's value, as it is compared and shown."""
        return getattr(self, name)

    def __eq__(self, other: Any) -> Any:
        if kind(other) is not kind(self):
            return NotImplemented
        return all(plain(self.value_of(name)) == plain(other.value_of(name)) for name, _ in self.fields())

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[Any, ...]:
        # ctypes' own wants the __dict__ that __slots__ takes away
        return kind(self).from_buffer_copy, (bytes(self),)  # type: ignore[call-overload]

    def __str__(self) -> str:
        return _notation.struct(self)


PACKED = {"_pack_": 1, "_layout_": "ms"}  # Python 3.14 warns of _pack_ without _layout_


class Struct(Shown, Structure, metaclass=StructType):
    """A C struct. `__slots__` in each, so that a misspelt field is an AttributeError, as in C.

    Arrays of one with `_views_` keep an object for each element, of the type `_view_`, that this makes for all. On the
    machines `_packed_on_`, by uname()'s name, the compiler leaves no holes in it.
    """

    __slots__ = ()
    _view_: ClassVar[Any]
    _views_: ClassVar[Callable[[Any], list[Any]]]
    _packed_on_: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        # ctypes reads these when it lays out the fields, which is after this
        if machine() in cls._packed_on_:
            for name, value in PACKED.items():
                setattr(cls, name, value)

    def __repr__(self) -> str:
        arguments = [
            f"{name}={_notation.python(self, name, value)}"
            for name, _ in self.fields()
            for value in [self.value_of(name)]
            if not (isinstance(value, Array) and not any(bytes(value)))
        ]
        return f"{type(self).__name__}({', '.join(arguments)})"


class Pointing(Struct):
    """A struct with pointers in it. Each takes what a parameter would, and the struct keeps that alive.

    `_counts_` has for each the field that says how many bytes, or elements of which type, it points to. A call that
    takes such a struct holds these numbers against what was assigned.
    """

    __slots__ = ()
    _counts_: ClassVar[dict[str, tuple[str, Any]]]

    def __setattr__(self, name: str, value: Any) -> None:
        if name in self._counts_:
            forget_reach(self)
            value = Kept(type(self).__name__, name, self._counts_[name][1]).value(value)
        super().__setattr__(name, value)

    def __copy__(self) -> Any:
        """C's `a = b`. An element of an array keeps alive what it is assigned keeps alive, as bytes could not."""
        return (type(self) * 1)(self)[0]


class Characters:
    """An array of characters that is text up to its first NUL: `class name(Characters, c_ubyte * 16)`."""

    __slots__ = ()

    def __str__(self) -> str:
        return fsdecode(bytes(self).split(b"\0")[0])  # type: ignore[call-overload]


class Lettered:
    """A struct with Characters in it. They take text or bytes, where C writes strcpy(): the rest becomes zeros."""

    __slots__ = ()

    def __setattr__(self, name: str, value: Any) -> None:
        if isinstance(value, (str, bytes)) and isinstance(field := getattr(self, name), Characters):
            content, room = fsencode(value), sizeof(field)  # type: ignore[arg-type]
            if len(content) > room:
                raise ValueError(f"{type(self).__name__}.{name} has {room} bytes, {value!r} needs {len(content)}")
            value = tuple(content.ljust(room, b"\0"))
        super().__setattr__(name, value)


class CUnion(Shown, Union):
    """A C union, which is equal to another and written by the last of its widest members."""

    __slots__ = ()

    def __eq__(self, other: object) -> Any:
        return bytes(self) == bytes(other) if type(other) is type(self) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        widest = max(reversed(self.fields()), key=lambda field: sizeof(field[1]))[0]
        return f"{type(self).__name__}({widest}={getattr(self, widest)!r})"


def bits(**widths: int) -> list[tuple[str, Any, int]]:
    """The bit fields of one byte, lowest first, in the order that the processor's C compiler has them."""
    fields: list[tuple[str, Any, int]] = [(name, c_uint8, width) for name, width in widths.items()]
    return fields if byteorder == "little" else fields[::-1]


def kind(value: Any) -> Any:
    """The type of a struct; of an element of an array that keeps its views, the one that it stands for."""
    return getattr(type(value), "_view_of_", type(value))


def plain(value: Any) -> Any:
    return bytes(value) if isinstance(value, Array) else value

"""Names of time zones, which a struct tm points to.

They stay for as long as the process, as they do in libc: so a copy of the struct, which is bytes, has a name as well,
and `strftime` reads no memory that is gone.
"""

from __future__ import annotations

from ctypes import byref, string_at
from os import fsdecode, fsencode

from libcsock._arguments import Text
from libcsock._ctype import TYPE_CHECKING, char, const_ptr, nullable
from libcsock._memory import start_of
from libcsock._notation import Notation, quoted
from libcsock._struct import Struct
from libcsock._tables import entry

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

addresses: dict[bytes, int] = {}
names: dict[int, bytes] = {}


def address_of_name(name: bytes) -> int:
    address: int | None = entry(addresses, name)
    if address is None:
        names[start_of(name)] = name  # first: whoever finds the address finds the name
        address = addresses.setdefault(name, start_of(name))
    return address


class Zone:
    """The field: text, None for NULL. An address of anything else, however it came there, is a ValueError."""

    def __init__(self, where: str, place: Any) -> None:
        self.where = where
        self.place = place
        self.offset: int = place.offset
        self.size: int = place.size
        self.parameter = Text("", where, 0, const_ptr[char], (nullable,))
        self.parameter.where = where

    def __get__(self, struct: Any, owner: Any = None) -> Any:
        if struct is None:
            return self
        known = self.known(struct)
        if isinstance(known, int):
            raise ValueError(f"{self.where} has an address of nothing that was assigned to it")
        return known

    def __set__(self, struct: Any, value: Any) -> None:
        if type(value) is not int or not 0 <= value < 2**64:
            text = self.parameter.take(value, [])
            value = text if text is None else address_of_name(text)
        self.place.__set__(struct, value)

    def known(self, struct: Any) -> str | int | None:
        """What `repr` shows and `==` compares: the name, or the address where that is all there is."""
        address = self.place.__get__(struct)
        return fsdecode(names[address]) if address in names else address or None

    def filled(self, struct: Any, call: Callable[..., Any], *arguments: Any) -> Any:
        """Let libc fill a struct, its last argument; what is not a name of libc's stays as it was."""
        before = self.place.__get__(struct)
        self.place.__set__(struct, None)
        result = call(*arguments, byref(struct))
        given = self.place.__get__(struct)
        self.place.__set__(struct, address_of_name(string_at(given)) if given else before)
        return result


class Zoned(Struct):
    """A struct with such a field."""

    __slots__ = ()

    def value_of(self, name: str) -> Any:
        field = getattr(type(self), name)
        return field.known(self) if isinstance(field, Zone) else super().value_of(name)


class ZoneName(Notation):
    def __call__(self, value: Any) -> str:
        return repr(value)

    def c(self, value: Any) -> str:
        if value is None:
            return "NULL"
        return hex(value) if isinstance(value, int) else quoted(fsencode(value))

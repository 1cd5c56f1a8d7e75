"""Structs with pointers in them that libc hands out: copies that Python owns, and that cannot be read astray.

In memory such a pointer is an address, as in C; what it points to is kept alive by the struct. To read the field is
to look for that address among what is kept. An address of anything else, however it came there, is a ValueError.
"""

from __future__ import annotations

import ctypes
import sys
from ctypes import (
    POINTER,
    Array,
    addressof,
    byref,
    c_char_p,
    c_ubyte,
    c_void_p,
    memmove,
    py_object,
    sizeof,
    string_at,
)
from operator import index as exact_int
from os import fsdecode, fsencode

from _ctypes import _Pointer

from libcsock._arguments import Kept, Text
from libcsock._ctype import TYPE_CHECKING, char, const_ptr, nullable
from libcsock._memory import Owned, address_of, holds_objects, kept_alive, start_of
from libcsock._notation import quoted
from libcsock._struct import Struct
from libcsock._tables import entry
from libcsock.include.netinet.in_ import AF_INET, AF_INET6, sockaddr_in, sockaddr_in6
from libcsock.include.sys.socket import _address, sockaddr, sockaddr_storage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import Any


FAMILIES: dict[int, Any] = {AF_INET: sockaddr_in, AF_INET6: sockaddr_in6}


def start(memory: Any) -> int:
    return start_of(memory) if type(memory) is bytes else addressof(memory)


def at(root: Any, address: int, kind: Any) -> Any:
    """The object of a type that is at an address, among what is kept alive; None if there is none."""
    for each in kept_alive(root):
        if isinstance(each, kind) and addressof(each) == address:
            return each
    return None


def text_at(root: Any, address: int) -> str | None:
    for each in kept_alive(root):
        if type(each) is bytes and 0 <= address - start_of(each) <= len(each):
            return fsdecode(each[address - start_of(each) :].split(b"\0")[0])
    return None


class Field:
    """A field that is a pointer: `place` is what ctypes has for its address."""

    def __init__(self, struct: str, name: str, place: Any) -> None:
        self.where = f"{struct}.{name}"
        self.struct = struct
        self.name = name
        self.place = place
        self.offset: int = place.offset
        self.size: int = place.size

    def raw(self, struct: Any) -> int:
        return self.place.__get__(struct) or 0

    def __get__(self, struct: Any, owner: Any = None) -> Any:
        if struct is None:
            return self
        address = self.raw(struct)
        if not address:
            return self.null()
        value = self.behind(struct, address)
        if value is None:
            raise ValueError(f"{self.where} has an address of nothing that was assigned to it")
        return value

    def __set__(self, struct: Any, value: Any) -> None:
        if type(value) is not int or not 0 <= value < 2**64:
            value = self.kept(value)
        self.place.__set__(struct, value)

    def known(self, struct: Any) -> Any:
        """What `repr` shows and `==` compares: the value, or the address where that is all there is."""
        try:
            return self.__get__(struct)
        except ValueError:
            return self.raw(struct)

    def c(self, struct: Any) -> str:
        """What `str` shows."""
        return self.words(self.known(struct))

    def words(self, value: Any) -> str:
        if isinstance(value, tuple):
            return f"[{', '.join(map(self.words, value))}]"
        if value is None:
            return "NULL"
        if type(value) is int:
            return hex(value)
        return quoted(fsencode(value) if type(value) is str else bytes(value))

    def null(self) -> Any:
        return None

    def behind(self, struct: Any, address: int) -> Any:
        """What is at the address, None if it is of nothing that is kept."""
        raise NotImplementedError

    def kept(self, value: Any) -> Any:
        """The address for ctypes to store, with its owner."""
        raise NotImplementedError


class TextPointer(Field):
    """`char *`: text."""

    def behind(self, struct: Any, address: int) -> str | None:
        return text_at(struct, address)

    def kept(self, value: Any) -> Any:
        text = self.taken(value)
        return text if text is None else Owned(start_of(text), py_object(text)).address

    def taken(self, value: Any) -> bytes | None:
        """The text as bytes; raises where it is none."""
        parameter = Text(self.struct, self.name, 0, const_ptr[char], (nullable,))
        parameter.where = self.where
        return parameter.take(value, [])


class Texts(TextPointer):
    """`char **` to texts and a NULL behind them: a tuple that ends with None."""

    element: Any = bytes

    def behind(self, struct: Any, address: int) -> Any:
        memory = {start(each): each for each in kept_alive(struct)}
        table = memory.get(address)
        if not isinstance(table, Array) or table._type_ is not c_void_p:
            return None
        items = [memory.get(each) for each in table[:-1]]
        return (*map(self.item, items), None) if all(isinstance(each, self.element) for each in items) else None

    def item(self, memory: Any) -> Any:
        return fsdecode(memory)

    def kept(self, value: Any) -> Any:
        if value is None:
            return None
        if not isinstance(value, (tuple, list)):
            raise TypeError(f"{self.where} must be a tuple that ends with None, not {type(value).__name__}")
        items = tuple(self.made(each) for each in value if each is not None)
        table = (c_void_p * (len(items) + 1))(*map(start, items))
        return Owned(addressof(table), py_object((table, items))).address

    def made(self, value: Any) -> Any:
        return self.taken(value)


class Addresses(Texts):
    """`char **` to addresses of so many bytes and a NULL behind them: a tuple of arrays that ends with None."""

    element = Array

    def item(self, memory: Any) -> Any:
        return memory

    def made(self, value: Any) -> Any:
        data = bytes(memoryview(value))
        return (c_ubyte * len(data)).from_buffer_copy(data)

    def known(self, struct: Any) -> Any:
        known = super().known(struct)
        return tuple(each and bytes(each) for each in known) if type(known) is tuple else known


def target(kind: Any) -> Callable[[str, str, Any], Field]:
    """`kind *`, a pointer."""
    return lambda struct, name, place: Target(struct, name, place, kind)


class Target(Field):
    """A pointer to one struct, or to memory that begins as one."""

    def __init__(self, struct: str, name: str, place: Any, kind: Any) -> None:
        super().__init__(struct, name, place)
        self.kind = kind
        self.accepts = _address if kind is sockaddr else kind

    def null(self) -> Any:
        return POINTER(self.kind)()

    def behind(self, struct: Any, address: int) -> Any:
        found = at(struct, address, self.accepts)
        if found is None:
            return None
        return POINTER(self.kind)(found if isinstance(found, self.kind) else self.kind.from_buffer(found))

    def kept(self, value: Any) -> Any:
        return Kept(self.struct, self.name, self.kind).value(value)

    def known(self, struct: Any) -> Any:
        return self.raw(struct) or None

    def c(self, struct: Any) -> str:
        address = self.raw(struct)
        found = at(struct, address, sockaddr_storage) if self.kind is sockaddr else None
        if found is not None and found.ss_family in FAMILIES:
            return str(FAMILIES[found.ss_family].from_buffer(found))
        return self.words(address or None)


class Linked(Struct):
    """A struct with such fields, put there by `linked`."""

    __slots__ = ()

    def value_of(self, name: str) -> Any:
        field = getattr(type(self), name)
        return field.known(self) if isinstance(field, Field) else getattr(self, name)

    def __str__(self) -> str:
        words = []
        for name, _ in self.fields():
            field = getattr(type(self), name)
            notation = entry(self._notation_, name)
            if isinstance(field, Field):
                words.append(f"{name}={field.c(self)}")
            else:
                value = getattr(self, name)
                if isinstance(value, Array) and not any(bytes(value)):  # reserved
                    continue
                shown = "NULL" if value is None else value[:] if isinstance(value, Array) else value
                words.append(notation.field(name, value) if notation else f"{name}={shown}")
        return f"{{{', '.join(words)}}}"


def linked(**kinds: Any) -> Callable[[Any], Any]:
    """Put fields of these kinds in the place of ctypes' own."""

    def changed(struct: Any) -> Any:
        for name, kind in kinds.items():
            setattr(struct, name, kind(struct.__name__.removeprefix("struct_"), name, getattr(struct, name)))
        return struct

    return changed


PointerType: Any = type(_Pointer)


class Tracking(_Pointer):  # type: ignore[type-arg]
    """A pointer that gives the object it was pointed at, and no view that it alone keeps alive.

    Such a view would be of freed memory as soon as a call sets the pointer to something else.
    """

    def _object(self, index: int) -> Any:
        kind: Any = self._type_
        first = c_void_p.from_buffer(self).value
        if not first:
            raise ValueError("NULL pointer access")
        address = first + index * sizeof(kind)
        for each in kept_alive(self):
            if type(each) is bytes or holds_objects(type(each)):
                continue
            if isinstance(each, kind) and addressof(each) == address:
                return each
            if addressof(each) <= address <= addressof(each) + sizeof(each) - sizeof(kind):
                return kind.from_buffer(each, address - addressof(each))
        raise ValueError(f"this pointer has the address of no {kind.__name__} that was assigned to it")

    def _point_at(self, value: Any) -> None:
        _Pointer.__dict__["contents"].__set__(self, value)

    contents = property(lambda self: self._object(0), _point_at)

    def __getitem__(self, index: Any) -> Any:
        return self._object(exact_int(index))

    def __setitem__(self, index: Any, value: Any) -> None:
        found = self._object(exact_int(index))
        if not isinstance(value, self._type_):
            raise TypeError(f"expected {self._type_.__name__}, not {type(value).__name__}")
        memmove(byref(found), byref(value), sizeof(self._type_))


def tracking_pointer(kind: Any) -> Any:
    """What POINTER(kind) is from now on."""
    content = {"_type_": kind, "_c_name_": f"struct {kind.__name__} *", "__module__": kind.__module__}
    made = PointerType(f"POINTER({kind.__name__})", (Tracking,), content)
    register(kind, made)
    return made


def register(kind: Any, made: Any) -> None:
    if sys.version_info >= (3, 14):
        kind.__pointer_type__ = made
    else:
        vars(ctypes)["_pointer_type_cache"][kind] = made


class LinkedList:
    """The lists that one function of libc hands out and another one frees.

    The copies are of types of their own, so that it shows what may be freed: the head of a list, and it only once.
    """

    def __init__(self, kind: Any, following: str, given_by: str, freed_by: str, parameter: str) -> None:
        self.kind = kind
        self.link: Field = getattr(kind, following)
        self.pointer = tracking_pointer(kind)
        self.given_by = given_by
        self.freeing = f"{freed_by}() argument {parameter}"
        self.head = self.variant()
        self.rest = self.variant()

        def gone(node: Any, name: str, *value: Any) -> Any:
            if name.startswith("__"):  # isinstance() asks for __class__
                return kind.__getattribute__(node, name)
            raise ValueError(f"this {kind.__name__} was freed by {freed_by}()")

        self.freed = self.variant(
            __getattribute__=gone,
            __setattr__=gone,
            __str__=lambda node: f"<{kind.__name__}, freed by {freed_by}()>",
            __repr__=lambda node: str(node),
        )

    def variant(self, **methods: Any) -> Any:
        content = {
            "__slots__": (),
            "__module__": self.kind.__module__,
            "__copy__": lambda node: (self.kind * 1)(node)[0],
            "__reduce__": lambda node: (self.kind.from_buffer_copy, (bytes(node),)),
            **methods,
        }
        made = type(self.kind)(self.kind.__name__, (self.kind,), content)
        register(made, self.pointer)
        return made

    def copied(self, address: int, fill: Callable[[Any, Any], None]) -> Any:
        """A list of libc's in memory of Python's; `fill` fills in a struct from one of libc's."""
        nodes: list[Any] = []
        while address:
            original = self.kind.from_address(address)
            nodes.append((self.rest if nodes else self.head)())
            fill(nodes[-1], original)
            address = self.link.raw(original)
        for node, following in zip(nodes, nodes[1:]):
            self.link.__set__(node, byref(following))
        return nodes[0] if nodes else None

    def hand_out(self, reference: Any, head: Any) -> None:
        """Point what a reference refers to, a pointer or one out of an array, at the head of a list."""
        owner = reference._obj
        if isinstance(owner, Array):
            place, rest = divmod(address_of(reference) - addressof(owner), sizeof(self.pointer))
            if rest:
                raise ValueError(f"{self.given_by}() was given a reference to between two pointers")
            owner = owner[place]
        if head is None:
            c_void_p.from_buffer(owner).value = None
        else:
            Tracking._point_at(owner, head)

    def free(self, reference: Any) -> None:
        if reference is None:
            return
        node = reference._obj
        if type(node) is self.freed:
            raise ValueError(f"{self.freeing} was freed already")
        if type(node) is not self.head or address_of(reference) != addressof(node):
            raise ValueError(f"{self.freeing} is not the first of a list that {self.given_by}() gave")
        while node is not None:
            following = at(node, self.link.raw(node), self.rest) if self.link.raw(node) else None
            node.__class__ = self.freed
            node = following


def texts_at(address: int) -> Iterator[bytes]:
    """What C's `char **` points to, up to its NULL; in memory of libc's."""
    while address and (text := c_char_p.from_address(address).value) is not None:
        yield text
        address += sizeof(c_char_p)


def address_in(struct: Any, name: str) -> int:
    """The address that a pointer in a struct of libc's is, 0 for NULL."""
    field: Field = getattr(type(struct), name)
    return field.raw(struct)


def text_in(struct: Any, name: str) -> bytes | None:
    """What a `char *` in a struct of libc's points to."""
    address = address_in(struct, name)
    return string_at(address) if address else None


def address_like(original: int, length: int) -> sockaddr_storage | None:
    """A copy of an address of libc's, in which there is room for one of any family."""
    if not original:
        return None
    storage = sockaddr_storage()
    memmove(byref(storage), original, min(length, sizeof(storage)))
    return storage

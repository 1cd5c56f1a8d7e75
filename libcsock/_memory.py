"""Whose memory is this: addresses, what ctypes keeps alive for an object, and where a call may write."""

from __future__ import annotations

from ctypes import (
    Array,
    Structure,
    Union,
    addressof,
    byref,
    c_char_p,
    c_int,
    c_ssize_t,
    c_void_p,
    py_object,
    pythonapi,
    sizeof,
    string_at,
)

import _ctypes
from _ctypes import _Pointer, _SimpleCData

from libcsock._array import Roomy
from libcsock._ctype import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

CArgObject: Any = type(byref(c_int()))
CData: Any = _SimpleCData.__base__
DATA = (Array, Structure, Union, _SimpleCData, _Pointer)


def contents(pointer: Any) -> Any:
    """What a pointer of ctypes points to, None for NULL; whatever a subclass makes of the attribute."""
    try:
        return _Pointer.__dict__["contents"].__get__(pointer)
    except ValueError:
        return None


class _AddressOf(_ctypes.CFuncPtr):
    _flags_ = _ctypes.FUNCFLAG_CDECL | _ctypes.FUNCFLAG_PYTHONAPI
    _restype_ = py_object


# A CArgObject does not tell its address; CPython does, if asked as if it were a foreign function's argument.
address_of = _AddressOf(("PyLong_FromVoidPtr", pythonapi))


class _ViewOf(_ctypes.CFuncPtr):
    _flags_ = _ctypes.FUNCFLAG_CDECL | _ctypes.FUNCFLAG_PYTHONAPI
    _restype_ = py_object


_view_of = _ViewOf(("PyMemoryView_FromMemory", pythonapi))
_READ = 0x100  # PyBUF_READ


def view_of(address: int, size: int) -> memoryview:
    """What is at an address, for as long as it is there: nothing is kept alive."""
    return _view_of(c_void_p(address), c_ssize_t(size), _READ)  # type: ignore[no-any-return]


def memory_at(pointer: Any, size: int) -> bytes:
    """What a checked pointer points to."""
    return string_at(address_of(pointer), size)


# Whether memory is an object's own, what ctypes keeps alive for it, and which object that is part of; whatever a
# subclass makes of the attributes.
owns_memory = CData.__dict__["_b_needsfree_"].__get__
kept_by = CData.__dict__["_objects"].__get__
part_of = CData.__dict__["_b_base_"].__get__


def has_moved(data: Any) -> bool:
    """Whether this is a part of memory that ctypes.resize() has moved, which it does whoever points there."""
    if owns_memory(data):  # as most do
        return False
    if type(type(data)) is Roomy and hasattr(data, "_pointer"):
        return False
    start, end = addressof(data), addressof(data) + sizeof(data)
    while True:
        owner: Any = part_of(data)
        if owner is None or isinstance(owner, _Pointer):
            # the view that from_buffer() took, or what pointer() was given
            objects: Any = kept_by(data if owner is None else owner)
            if type(objects) is dict:
                objects = objects.get("ffffffff" if owner is None else "1")
            owner = objects.obj if type(objects) is memoryview else objects
            if not issubclass(type(owner), DATA):
                return False
        if not addressof(owner) <= start <= end <= addressof(owner) + sizeof(owner):
            return True
        if owns_memory(owner):
            return False
        data = owner


class _Address(c_void_p):
    """A `void *`; of a subclass, since ctypes reads c_void_p itself as an int."""


class Owned(Structure):
    """An address and its owner: a struct that the address is assigned to keeps what is kept here."""

    _fields_ = [("address", _Address), ("owner", py_object)]


def start_of(data: bytes) -> int:
    return c_void_p.from_buffer(c_char_p(data)).value or 0


class Region:
    """Memory of an object that is alive: addresses, and whether a call may write there."""

    def __init__(self, start: int, end: int, writable: bool, owner: Any) -> None:
        self.start = start
        self.end = end
        self.writable = writable
        self.owner = owner


def kept_alive(root: Any) -> Iterator[Any]:
    """An object and what ctypes keeps alive for it, of its own kind or bytes; what is nearest comes first."""
    visited: dict[int, Any] = {}
    rest = [root]
    for each in rest:  # which grows meanwhile
        if id(each) in visited:
            continue
        visited[id(each)] = each
        if type(each) is dict:
            rest += list(each.values())
        elif type(each) is tuple:
            rest += each
        elif type(each) is memoryview:
            rest.append(each.obj)
        elif type(each) is bytes:
            yield each
        elif issubclass(type(each), DATA):
            yield each
            rest += [part_of(each), kept_by(each)]


def regions(root: Any) -> list[Region]:
    """All memory that ctypes keeps alive for an object: its own, and that of what its pointers were assigned."""
    # a type may have a type of the caller's, whose methods run here: only after that are addresses taken
    data: list[tuple[Any, bool]] = []
    writable_types: dict[Any, bool] = {}
    for each in kept_alive(root):
        kind = id(type(each))
        if kind not in writable_types:
            writable_types[kind] = not (
                type(each) is bytes or holds_objects(type(each)) or hasattr(type(each), "_const_")
            )
        data.append((each, writable_types[kind]))
    found = []
    for each, writable in data:
        if type(each) is bytes:
            found.append(Region(start_of(each), start_of(each) + len(each), False, each))
        elif not has_moved(each):
            found.append(Region(addressof(each), addressof(each) + sizeof(each), writable, each))
    return found


def whole(part: Any) -> Any:
    """The object whose memory this is a part of, or the object itself."""
    while (outer := part_of(part)) is not None:
        part = outer
    return part


def holds_objects(ctype: Any) -> bool:
    """Whether memory of this type holds references of Python's, which a stray byte would break."""
    if issubclass(ctype, Array):
        return holds_objects(ctype._type_)
    if issubclass(ctype, (Structure, Union)):
        return any(
            holds_objects(field[1]) for base in ctype.__mro__ for field in base.__dict__.get("_fields_", ())
        )
    return issubclass(ctype, py_object)

"""Arrays that know their address and their room, so that a call can check a length in a few nanoseconds."""

from __future__ import annotations

from ctypes import Array, Structure, c_char, memmove, sizeof
from ctypes import byref as ctypes_byref

from _weakref import _remove_dead_weakref, ref  # type: ignore[attr-defined]

from libcsock._ctype import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

    from _ctypes import _PyCStructType as BareStructType
else:
    BareStructType = type(Structure)

ArrayType: Any = type(Array)

# What a foreign function takes as a C int.
INT_MAX = 0x7FFFFFFF

# A longer array makes the view of an element whenever it is asked for, as ctypes does.
MOST_VIEWS = 4096


class Roomy(ArrayType):  # type: ignore[misc]
    """The type of such array types. `type(type(buf)) is Roomy` holds for no object that only pretends.

    An instance keeps a pointer to itself in `_pointer` and in a slot named for its elements, how many there are:
    `_room` for bytes, and for structs what they say in `_room_`. One that was made in another way than by a call has
    neither.
    """

    def __new__(meta, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> Any:
        if any(type(base) is Roomy for base in bases):
            raise TypeError(f"type '{bases[0].__name__}' is not an acceptable base type")
        return super().__new__(meta, name, bases, namespace)

    def __init__(cls, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> None:
        super().__init__(name, bases, namespace)
        cls._slot = room(cls._type_)
        cls._room_in_all = min(sizeof(cls) // sizeof(cls._type_), INT_MAX)

    def __call__(cls, *values: Any) -> Any:
        # An element of another array, since ctypes.resize() moves no memory that belongs to another object; and a
        # pointer to that other array, since one to the element itself would be a cycle that is never collected.
        try:
            outer_type, view_type = outers[cls]
        except KeyError:
            outer_type, view_type = new_outer(cls)
        outer = outer_type()
        array = outer[0]
        if values:
            array.__init__(*values)
        array._pointer = ctypes_byref(outer)
        setattr(array, cls._slot, cls._room_in_all)
        if view_type:
            array.__getitem__ = cls._type_._views_(view_type.from_buffer(outer)).__getitem__
        return array


class StructType(BareStructType):  # pyright: ignore[reportGeneralTypeIssues]
    """The type of struct types: if a struct has `_room_`, its arrays know their room."""

    def __mul__(cls, other: int) -> Any:
        plain: Any = super().__mul__(other)  # type: ignore[misc]
        return roomy(plain) if "_room_" in cls.__dict__ else plain

    def __rmul__(cls, other: int) -> Any:
        return cls * other


def room(element: Any) -> Any:
    return "_room" if element is c_char else element._room_


# Kept here and not in the array type, since before 3.13 ctypes leaks types that know each other. Both types of an array
# type are one value: another thread may clear this at any time.
outers: dict[Any, tuple[Any, Any]] = {}


def new_outer(array_type: Any) -> tuple[Any, Any]:
    """The type of arrays with one such array in them, and the type of its views where it keeps them."""
    inner = array_type
    view_type = None
    if hasattr(array_type._type_, "_views_") and array_type._length_ <= MOST_VIEWS:
        # An instance has in this slot what finds its views, so that no function of Python's stands in between.
        what = array_type.__name__, (array_type,), {"__slots__": ("__getitem__",)}
        inner = ArrayType.__new__(Roomy, *what)  # which users cannot: a subclass could pretend to have more room
        Roomy.__init__(inner, *what)
        view_type = array_of(array_type._type_._view_, array_type._length_)
    types = array_of(inner, 1, _outer_=True), view_type
    if len(outers) >= 256:  # a program with a new size for each buffer must not fill the memory
        outers.clear()
    return outers.setdefault(array_type, types)


def is_outer(array_type: Any) -> bool:
    """Whether it is the type of what such an array is in, which nobody else has to resize."""
    return "_outer_" in array_type.__dict__


def array_of(element: Any, length: int, **content: Any) -> Any:
    """`element * length`, which ctypes would remember."""
    return ArrayType(element.__name__, (Array,), {"_type_": element, "_length_": length, **content})


# By element and length: without a GIL ctypes may give two threads two types of the same.
made: dict[tuple[Any, int], ref[Any]] = {}


def roomy(plain: Any) -> Any:
    """ctypes' own array type, with room: the same one for as long as somebody has it."""
    key = plain._type_, plain._length_
    try:
        array_type = made[key]()
    except KeyError:
        array_type = None
    while not array_type:
        slots = ("_pointer", room(plain._type_))
        content = {"__slots__": slots, "__reduce__": reduced}
        new = Roomy(plain.__name__, (plain,), content)
        _remove_dead_weakref(made, key)
        # where another thread was first that one's, unless it is gone again
        array_type = made.setdefault(key, ref(new, lambda gone: _remove_dead_weakref(made, key)))()
    return array_type


def reduced(array: Any) -> tuple[Any, ...]:
    """For copy and pickle; ctypes' own wants the __dict__ that __slots__ takes away."""
    return rebuilt, (array._type_, len(array), bytes(array))


def rebuilt(element: Any, length: int, content: bytes) -> Any:
    # a struct's own type of arrays has room already
    array = (roomy(element * length) if element is c_char else element * length)()
    memmove(array, content, sizeof(array))
    return array


def byref(obj: Any, offset: int = 0, /) -> Any:
    """&obj

    A pointer to a struct, a number or an array of C's, to be passed to a call;
    with an offset, so many bytes behind its beginning: `byref(buf, k)` is
    `&buf[k]` of a char buf[].

    It is ctypes' function of that name, but that `byref(buf)` of an array is the
    array itself where calls are faster with it: C passes an array as a pointer
    to its beginning.
    """
    if type(type(obj)) is Roomy and type(offset) is int and offset == 0:
        return obj
    return ctypes_byref(obj, offset)


def create_string_buffer(init: int | bytes, size: int | None = None) -> Any:
    """char buf[size]

    A buffer of bytes that calls may write to: `create_string_buffer(1024)` has
    1024 zeros, `create_string_buffer(b"text")` the text and a NUL behind it,
    and with a size as well the text in a buffer of that many bytes.

    Returns an array of c_char: `buf.value` is the bytes up to the first NUL,
    `buf.raw` all of them. It is ctypes' function of that name, but that read(),
    write() and their kin are faster with its buffers.
    """
    if isinstance(init, bytes):
        buffer = roomy(c_char * (len(init) + 1 if size is None else size))()
        buffer.value = init
        return buffer
    if isinstance(init, int):
        return roomy(c_char * init)()
    raise TypeError(f"create_string_buffer() argument init must be int or bytes, not {type(init).__name__}")

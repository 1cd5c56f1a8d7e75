import ctypes
import sys
from collections.abc import Iterable, Iterator
from ctypes import (
    Structure,
    Union,
    _CArgObject,
    _CData,
    _Pointer,
    _SimpleCData,
    addressof,
    c_bool,
    c_byte,
    c_char,
    c_char_p,
    c_double,
    c_float,
    c_int,
    c_int8,
    c_int16,
    c_int32,
    c_int64,
    c_long,
    c_longlong,
    c_short,
    c_size_t,
    c_ssize_t,
    c_ubyte,
    c_uint,
    c_uint8,
    c_uint16,
    c_uint32,
    c_uint64,
    c_ulong,
    c_ulonglong,
    c_ushort,
    c_void_p,
    cast,
    sizeof,
    string_at,
)
from typing import Any, ClassVar, Generic, Protocol, SupportsIndex, TypeAlias, TypeVar, overload, type_check_only

from _ctypes import _PyCStructType, _UnionType

__all__ = [
    "NULL", "POINTER", "addressof", "byref", "c_bool", "c_byte", "c_char", "c_char_p", "c_double", "c_float",
    "c_int", "c_int8", "c_int16", "c_int32", "c_int64", "c_long", "c_longlong", "c_short", "c_size_t",
    "c_ssize_t", "c_ubyte", "c_uint", "c_uint8", "c_uint16", "c_uint32", "c_uint64", "c_ulong",
    "c_ulonglong", "c_ushort", "c_void_p", "cast", "create_string_buffer", "pointer", "sizeof",
    "string_at",
]  # fmt: skip

NULL: None

_T = TypeVar("_T", bound=_CData)
_T_co = TypeVar("_T_co", bound=_CData, covariant=True)

# What `byref` gives: ctypes' own type, which is neither generic nor, in typeshed, open to subclasses.
@type_check_only
class Ref(_CArgObject, Generic[_T_co]): ...  # type: ignore[misc]

# What `pointer` gives goes wherever a `byref` does.
@type_check_only
class Pointer(_Pointer[_T], Ref[_T]): ...  # type: ignore[misc]

def byref(obj: _T, offset: int = 0, /) -> Ref[_T]: ...

if sys.version_info >= (3, 14):
    @overload
    def POINTER(cls: None) -> type[c_void_p]: ...
    @overload
    def POINTER(cls: type[_T]) -> type[Pointer[_T]]: ...
    def pointer(obj: _T) -> Pointer[_T]: ...

else:
    @overload
    def POINTER(type: None, /) -> type[c_void_p]: ...
    @overload
    def POINTER(type: type[_T], /) -> type[Pointer[_T]]: ...
    def pointer(obj: _T, /) -> Pointer[_T]: ...

# Of ctypes' own arrays only mypy knows the elements: it has a plugin for them, which crashes on a subclass. All other
# checkers get a class for arrays of structs and one for buffers of bytes. What is called MYPY is true to mypy alone.
@type_check_only
class _Checker:
    MYPY: bool

if _Checker.MYPY:
    from ctypes import create_string_buffer  # pyright: ignore[reportAssignmentType]
else:
    class Array(ctypes.Array[_T]):
        raw: None  # pyright: ignore[reportIncompatibleMethodOverride]
        value: None
        def __init__(self, *elements: _T) -> None: ...
        @overload
        def __getitem__(self, key: SupportsIndex, /) -> _T: ...
        @overload
        def __getitem__(self, key: slice, /) -> list[_T]: ...
        @overload
        def __setitem__(self, key: SupportsIndex, value: _T, /) -> None: ...
        @overload
        def __setitem__(self, key: slice, value: Iterable[_T], /) -> None: ...
        def __iter__(self) -> Iterator[_T]: ...

    class CharArray(ctypes.Array[c_char]):
        raw: bytes  # pyright: ignore[reportIncompatibleMethodOverride]
        value: bytes
        def __init__(self, *elements: int | bytes) -> None: ...
        def __getitem__(  # pyright: ignore[reportIncompatibleMethodOverride]
            self, key: SupportsIndex | slice, /
        ) -> bytes: ...
        @overload
        def __setitem__(self, key: SupportsIndex, value: int | bytes, /) -> None: ...
        @overload
        def __setitem__(self, key: slice, value: Iterable[int | bytes], /) -> None: ...
        def __iter__(self) -> Iterator[bytes]: ...

    def create_string_buffer(init: int | bytes, size: int | None = None) -> CharArray: ...

# ctypes' own structs, unions and their types have a `__getattr__` and a `__setattr__` that let every misspelt
# field pass. With None in their place there are only the fields that are declared.
@type_check_only
class _StructType(_PyCStructType):
    __getattr__: None  # type: ignore[assignment, misc]
    if not _Checker.MYPY:
        def __mul__(cls: type[_T], other: int) -> type[Array[_T]]: ...  # type: ignore
        def __rmul__(cls: type[_T], other: int) -> type[Array[_T]]: ...  # type: ignore

@type_check_only
class Struct(Structure, metaclass=_StructType):
    __getattr__: None  # type: ignore[assignment, misc]
    __setattr__: None  # type: ignore[assignment, misc]
    __hash__: ClassVar[None]  # type: ignore[assignment]

@type_check_only
class _CUnionType(_UnionType):
    __getattr__: None  # type: ignore[assignment, misc]
    if not _Checker.MYPY:
        def __mul__(cls: type[_T], other: int) -> type[Array[_T]]: ...  # type: ignore
        def __rmul__(cls: type[_T], other: int) -> type[Array[_T]]: ...  # type: ignore

@type_check_only
class CUnion(Union, metaclass=_CUnionType):
    __getattr__: None  # type: ignore[assignment, misc]
    __setattr__: None  # type: ignore[assignment, misc]
    __hash__: ClassVar[None]  # type: ignore[assignment]

# The options of sockets: what getsockopt() and setsockopt() take as the value follows the constant's type. Each is an
# int, but no _UnknownOption, so that an overload for the numbers of which nothing is known leaves these out.
@type_check_only
class _KnownOption(int):
    __trunc__: None  # type: ignore[assignment]

@type_check_only
class _UnknownOption(Protocol):
    # which no Structure has, whatever its __getattr__ promises
    @property  # type: ignore[misc]
    def __class__(self) -> type[int]: ...  # type: ignore[override]
    def __trunc__(self) -> int: ...

_ValueOfOption = TypeVar("_ValueOfOption", bound=Structure | Union | ctypes.Array[Any])

# Its value is an int.
@type_check_only
class IntOption(_KnownOption): ...

# Its value is an int, or an unsigned char as in BSD.
@type_check_only
class ByteOption(_KnownOption): ...

# Its value is one of these structs, or text in a buffer.
@type_check_only
class Option(_KnownOption, Generic[_ValueOfOption]): ...

# What parameters take

_Int: TypeAlias = int | _SimpleCData[int]

# `T *` to one or more: `byref(x)`, `byref(array, offset)`, the array itself
_Elements: TypeAlias = Ref[_T] | Ref[ctypes.Array[_T]] | ctypes.Array[_T]

# The value of an IntOption; of a ByteOption
_IntValue: TypeAlias = c_int | c_uint | c_int32 | c_uint32
_ByteValue: TypeAlias = _IntValue | c_ubyte | c_uint8

# Plain memory for any option
_Bytes: TypeAlias = WritableBuffer | Ref[ctypes.Array[Any]]

# `T *list[]`
_Pointers: TypeAlias = (
    ctypes.Array[Pointer[_T]] | list[Ref[_T]] | list[Pointer[_T]] | list[Ref[_T] | None] | tuple[Ref[_T] | None, ...]
)

# `const char *`
_CharacterArray: TypeAlias = (
    ctypes.Array[c_char] | ctypes.Array[c_ubyte] | Ref[ctypes.Array[c_char]] | Ref[ctypes.Array[c_ubyte]]
)
_Text: TypeAlias = str | bytes | _CharacterArray

# `char *const argv[]`
_Strings: TypeAlias = (
    list[str | None]
    | list[bytes | None]
    | list[str | bytes | None]
    | tuple[str | bytes | None, ...]
    | ctypes.Array[c_char_p]
)

# Arrays, bytearray, memoryview, array.array, mmap. bytes is a buffer too, but has no __setitem__.
@type_check_only
class WritableBuffer(Protocol):
    def __buffer__(self, flags: int, /) -> memoryview: ...
    def __setitem__(self, key: Any, value: Any, /) -> None: ...

# `void *`: any struct too, but no bare c_int, which needs a `byref`
_Output: TypeAlias = WritableBuffer | Ref[_CData] | Structure | Union
# `const void *`
_Input: TypeAlias = bytes | _Output
# `void *` in and the same out
_Memory = TypeVar("_Memory", bound=_Output)

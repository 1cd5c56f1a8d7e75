import sys
from ctypes import (
    Array,
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
    create_string_buffer,
    sizeof,
    string_at,
)
from typing import Any, ClassVar, Generic, Protocol, TypeAlias, TypeVar, overload, type_check_only

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

# ctypes' own structs, unions and their types have a `__getattr__` and a `__setattr__` that let every misspelt
# field pass. With None in their place there are only the fields that are declared.
@type_check_only
class _StructType(_PyCStructType):
    __getattr__: None  # type: ignore[assignment, misc]

@type_check_only
class Struct(Structure, metaclass=_StructType):
    __getattr__: None  # type: ignore[assignment, misc]
    __setattr__: None  # type: ignore[assignment, misc]
    __hash__: ClassVar[None]  # type: ignore[assignment]

@type_check_only
class _CUnionType(_UnionType):
    __getattr__: None  # type: ignore[assignment, misc]

@type_check_only
class CUnion(Union, metaclass=_CUnionType):
    __getattr__: None  # type: ignore[assignment, misc]
    __setattr__: None  # type: ignore[assignment, misc]
    __hash__: ClassVar[None]  # type: ignore[assignment]

# What parameters take

_Int: TypeAlias = int | _SimpleCData[int]

# `T *` to one or more: `byref(x)`, `byref(array, offset)`, the array itself
_Elements: TypeAlias = Ref[_T] | Ref[Array[_T]] | Array[_T]

# `T *list[]`
_Pointers: TypeAlias = (
    Array[Pointer[_T]] | list[Ref[_T]] | list[Pointer[_T]] | list[Ref[_T] | None] | tuple[Ref[_T] | None, ...]
)

# `const char *`
_CharacterArray: TypeAlias = Array[c_char] | Array[c_ubyte] | Ref[Array[c_char]] | Ref[Array[c_ubyte]]
_Text: TypeAlias = str | bytes | _CharacterArray

# `char *const argv[]`
_Strings: TypeAlias = (
    list[str | None] | list[bytes | None] | list[str | bytes | None] | tuple[str | bytes | None, ...] | Array[c_char_p]
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

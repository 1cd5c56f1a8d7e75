"""The words that a declaration is written in: C's types, and what C's types leave unsaid.

`buf: Annotated[ptr[void], counted_by("nbytes")]` is C's `void *buf`, together with the fact that
`nbytes` says how many bytes of it the call may touch.
"""

from ctypes import Structure, Union, c_int, c_long, c_ubyte, c_uint, c_ulong, c_ushort
from typing import Any, Generic, NamedTuple, TypeVar

T = TypeVar("T")


class void:
    """C's void: no value, or memory of no particular type."""


class char:
    """C's char behind a pointer: text in `const_ptr[char]`, a buffer for text in `ptr[char]`."""


class ptr(Generic[T]):
    """`T *`: memory that the call may write to."""


class const_ptr(Generic[T]):
    """`const T *`: memory that the call only reads."""


class counted_by(NamedTuple):
    """The parameter that says how many elements (of void and of addresses: bytes) this pointer has."""

    parameter: str


class sized_by(NamedTuple):
    """The parameter whose value decides how many bytes this pointer needs."""

    parameter: str
    sizes: dict[int, int]


class selected_by(NamedTuple):
    """The parameter whose value decides the type of this, C's `...`; None is for no argument.

    A value that the table does not have takes an integer or nothing: the kernel knows what to say to it.
    """

    parameter: str
    types: dict[int, Any]
    family: str


class _Nullable:
    def __repr__(self) -> str:
        return "nullable"


nullable = _Nullable()
"""None, for NULL, has a meaning here."""


KEYWORDS: dict[Any, str] = {
    void: "void",
    char: "char",
    c_ubyte: "unsigned char",
    c_ushort: "unsigned short",
    c_int: "int",
    c_uint: "unsigned int",
    c_long: "long",
    c_ulong: "unsigned long",
}


def spelled(ctype: Any, name: str = "") -> str:
    """The type as C spells it, declaring `name` if one is given: `const void *buf`."""
    origin = getattr(ctype, "__origin__", None)
    if origin in (ptr, const_ptr):
        const = "const " if origin is const_ptr else ""
        return f"{const}{spelled(ctype.__args__[0])} *{name}"
    c_name = KEYWORDS.get(ctype, ctype.__name__)
    if issubclass(ctype, (Structure, Union)):
        # Python cannot have a function and a struct of one name: the struct is struct_sigaction
        tag = "struct" if issubclass(ctype, Structure) else "union"
        c_name = ctype.__dict__.get("_c_name_") or f"{tag} {c_name.removeprefix('struct_')}"
    return f"{c_name} {name}".rstrip()

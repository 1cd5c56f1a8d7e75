"""The words that a declaration is written in: C's types, and what C's types leave unsaid.

`buf: Annotated[ptr[void], counted_by("nbytes")]` is C's `void *buf`, together with the fact that
`nbytes` says how many bytes of it the call may touch.
"""

from __future__ import annotations

from ctypes import (
    Structure,
    Union,
    c_byte,
    c_double,
    c_int,
    c_long,
    c_short,
    c_ubyte,
    c_uint,
    c_ulong,
    c_ushort,
)

TYPE_CHECKING = False  # as typing has it, which takes longer to import than all the rest
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Annotated, Any, Generic, TypeVar

    T = TypeVar("T")

    class ptr(Generic[T]):
        """`T *`: memory that the call may write to."""

        target: Any

    class const_ptr(ptr[T]):
        """`const T *`: memory that the call only reads."""

    typename = type[Any]

else:

    class Annotated:
        """What typing.Annotated is to a type checker: a type, and notes on it."""

        def __init__(self, origin: Any, *notes: Any) -> None:
            self.__origin__ = origin
            self.__metadata__ = notes

        def __class_getitem__(cls, content: tuple[Any, ...]) -> Annotated:
            return cls(*content)

    class ptr:
        """`T *`: memory that the call may write to."""

        def __init__(self, target: Any) -> None:
            self.target = target

        def __class_getitem__(cls, target: Any) -> ptr:
            return cls(target)

        def __eq__(self, other: object) -> bool:
            return type(other) is type(self) and other.target is self.target

        def __hash__(self) -> int:
            return hash((type(self), self.target))

    class const_ptr(ptr):
        """`const T *`: memory that the call only reads."""

    class typename:
        """A type and no value, as a macro may take one: `sizeof(T)`."""


class void:
    """C's void: no value, or memory of no particular type."""


class char:
    """C's char behind a pointer: text in `const_ptr[char]`, a buffer for text in `ptr[char]`."""


class strings:
    """C's `char *const argv[]`: texts, and NULL behind the last."""


class until_null:
    """C's `...` of texts, which NULL ends; then the parameters that follow it, each with its type."""

    def __init__(self, **following: Any) -> None:
        self.following = following


class counted_by:
    """The parameter that says how many elements (of void, of addresses and `in_bytes`: bytes) this pointer has."""

    def __init__(self, parameter: str, in_bytes: bool = False) -> None:
        self.parameter = parameter
        self.in_bytes = in_bytes


class holds:
    """The text that this buffer must have room for, with its NUL, and `behind` the text that it has already.

    `at_most` is the parameter that says how many bytes of the text count.
    """

    def __init__(self, parameter: str, behind: bool = False, at_most: str | None = None) -> None:
        self.parameter = parameter
        self.behind = behind
        self.at_most = at_most


class sized_by:
    """The parameter whose value decides how many bytes this pointer needs."""

    def __init__(self, parameter: str, sizes: dict[int, int]) -> None:
        self.parameter = parameter
        self.sizes = sizes


class stretched_by:
    """Parameters whose values can make the call touch more memory than is counted.

    `size(count, content, *values)` is how many bytes this pointer needs then; `content` is its first bytes.
    """

    def __init__(self, size: Callable[..., int], *parameters: str) -> None:
        self.size = size
        self.parameters = parameters


class fills:
    """Whether the call writes to what a struct points to, where that is not as with the struct itself."""

    def __init__(self, whether: bool) -> None:
        self.whether = whether


class elsewhere:
    """What the structs point to is memory of the process that this parameter names."""

    def __init__(self, parameter: str) -> None:
        self.parameter = parameter


class elements:
    """How many elements this pointer needs, C's `int sv[2]`."""

    def __init__(self, number: int) -> None:
        self.number = number


class selected_by:
    """The parameter whose value decides the type of this, C's `...`; None is for no argument.

    A value that the table does not have takes a small number or nothing: another might be an address to the kernel.
    """

    def __init__(self, parameter: str, types: dict[int, Any]) -> None:
        self.parameter = parameter
        self.types = types


class given_with:
    """The parameter and its flags, by name, that ask for this, C's `...`; without them it may be left out."""

    def __init__(self, parameter: str, flags: dict[str, int]) -> None:
        self.parameter = parameter
        self.flags = flags


class within:
    """The least and the greatest number that means no harm, where C's type holds more of them."""

    def __init__(self, low: int, high: int) -> None:
        self.low = low
        self.high = high


class _Nullable:
    def __repr__(self) -> str:
        return "nullable"


nullable = _Nullable()
"""None, for NULL, has a meaning here."""


class _InOut:
    def __repr__(self) -> str:
        return "inout"


inout = _InOut()
"""The call reads what this points to before it writes there; to any other `ptr` it only writes."""


class _OnlyRead:
    def __repr__(self) -> str:
        return "only_read"


only_read = _OnlyRead()
"""The call only reads what this points to, though C's type has no const."""


class _Terminated:
    def __repr__(self) -> str:
        return "terminated"


terminated = _Terminated()
"""An array for this text must have its NUL: C would look for it behind the end."""


class _First:
    def __repr__(self) -> str:
        return "first"


first = _First()
"""What the call returns is the pointer that it was given first."""


class _Inside:
    def __repr__(self) -> str:
        return "inside"


inside = _Inside()
"""What the call returns points into what it was given first."""


KEYWORDS: dict[Any, str] = {
    void: "void",
    char: "char",
    c_byte: "signed char",
    c_ubyte: "unsigned char",
    c_short: "short",
    c_ushort: "unsigned short",
    c_int: "int",
    c_uint: "unsigned int",
    c_long: "long",
    c_ulong: "unsigned long",
    c_double: "double",
}


def spelled(ctype: Any, name: str = "") -> str:
    """The type as C spells it, declaring `name` if one is given: `const void *buf`."""
    if isinstance(ctype, ptr):
        const = "const " if isinstance(ctype, const_ptr) else ""
        target = spelled(ctype.target)
        if const and isinstance(ctype.target, ptr):
            return f"{target}const *{name}"  # the pointers are const
        return f"{const}{target}{'' if target.endswith('*') else ' '}*{name}"
    if ctype is strings:
        return f"char *const {name}[]"
    c_name = ctype.__dict__.get("_c_name_") or KEYWORDS.get(ctype)
    if not c_name:
        c_name = ctype.__name__
        if issubclass(ctype, (Structure, Union)):
            # Python cannot have a function and a struct of one name: the struct is struct_sigaction
            tag = "struct" if issubclass(ctype, Structure) else "union"
            c_name = f"{tag} {c_name.removeprefix('struct_')}"
    return f"{c_name} {name}".rstrip()

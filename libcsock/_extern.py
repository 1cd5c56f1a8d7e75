"""From a declaration, a Python `def` that reads like the C prototype, to the function that users call.

    @extern(shape=fill)
    def read(fd: c_int, buf: Annotated[ptr[void], counted_by("nbytes")], nbytes: size_t) -> ssize_t:
        '''What it does, …'''

The function that results has the declaration's name and parameters, and its docstring with the C prototype
in front. `DECLARATIONS` keeps what else the annotations say.
"""

from __future__ import annotations

import sys
from ctypes import CDLL, Structure, c_char_p, c_int, c_void_p
from errno import ENOSYS
from os import fsdecode
from types import FunctionType

from libcsock._arguments import Parameter, Pointer, Scalar, Text, checker, parameter, rest_of
from libcsock._ctype import TYPE_CHECKING, char, first, inside, ptr, sized_by, spelled, void
from libcsock._libc import Blocking, Pure, Quick, foreign
from libcsock._memory import start_of
from libcsock._shapes import BY_ARITY, DIGIT, NUMBERS, NUMBERS_AND_POINTER, TEXT, VARIADIC, bound, command

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    Call = Callable[..., Any]


class Declaration:
    """What a `def` under `@extern` says."""

    def __init__(
        self, declared: FunctionType, kind: Any, since: str, body: Call | None = None
    ) -> None:
        annotations = dict(declared.__annotations__)
        self.name = declared.__name__
        self.c_name = self.name.rstrip("_")  # `raise` is a keyword of Python's
        self.module = declared.__module__
        self.text = declared.__doc__
        result = annotations.pop("return")
        self.result = getattr(result, "__origin__", result)
        self.returns_first = first in getattr(result, "__metadata__", ())
        self.returns_inside = inside in getattr(result, "__metadata__", ())
        self.parameters: Sequence[Parameter] = [
            parameter(self.name, name, position, annotation)
            for position, (name, annotation) in enumerate(annotations.items())
        ]
        self.kind = kind
        self.since = since
        self.body = body

    @property
    def variadic(self) -> bool:
        return bool(self.parameters) and self.parameters[-1].variadic

    @property
    def prototype(self) -> str:
        """As C writes it: `int listen(int sockfd, int backlog)`."""
        parameters = [each.spelled for each in self.parameters]
        if self.variadic:
            parameters[-1] = "..."
        return spelled(self.result, f"{self.c_name}({', '.join(parameters) or 'void'})")

    def finisher(self) -> tuple[Any, Call | None]:
        """The result type for ctypes (int: leave it), and what makes of its value what the user gets."""
        result = self.result
        if result is void or self.body:
            return None, None
        if isinstance(result, ptr) and result.target is char and not self.returns_first and not self.returns_inside:
            return c_char_p, text
        if isinstance(result, ptr):
            return c_void_p, first_argument
        if result is c_int or result.__name__ == "ssize_t":
            # The kernel moves at most 0x7ffff000 bytes in one call, so an int holds what ssize_t tells.
            return int, None
        if issubclass(result, Structure) or result.__module__ == "ctypes":
            return result, None
        return result.__base__, None  # a typedef, which ctypes would not read as a number

    def call(self, restype: Any) -> Call:
        """What is called with arguments that have been checked."""
        return self.body or found(self.kind, self.c_name, restype, self.since)

    def function(self, shape: Call | None) -> FunctionType:
        restype, self.finish = self.finisher()
        self.check = checker(self.parameters)
        if not shape and not self.finish:
            shape = quick(self.parameters)
        bindings: dict[str, Any] = {"finish": self.finish}
        for each in self.parameters:
            if isinstance(each, Scalar) and each.position == 0:
                bindings["limit"] = each.range[1]
            elif type(each) is Pointer:
                what = {"known": each.known, "unit": each.least, "target": each.target}
                if isinstance(each.needs, sized_by):
                    what["sizes"] = each.needs.sizes
                bindings |= {f"{name}{each.position}": value for name, value in what.items()}
        if shape is command:
            selected: Any = self.parameters[-1]
            numbers = [each for each in selected.selector.types if plain(selected.kind(each))]
            bindings["takes_nothing"] = selected.without
            bindings["takes_number"] = dict.fromkeys(each for each in numbers if each not in selected.without)
        self.untraced = self.ways(self.call(restype))
        self.callable = self.bound(shape, **self.untraced, **bindings)
        return self.callable

    def ways(self, call: Call) -> dict[str, Call]:
        """The two ways of a function to a call: the bare one, and the one with every check."""
        check, finish = self.check, self.finish

        def general(*arguments: Any) -> Any:
            return call(*check(arguments))

        def finished(*arguments: Any) -> Any:
            return finish(call(*check(arguments)), arguments)  # type: ignore[misc]

        def located(*arguments: Any) -> Any:
            checked = check(arguments)
            address = call(*checked)
            return None if address is None else rest_of(arguments[0], address - start_of(checked[0]))

        if self.returns_inside:
            return {"foreign": call, "general": located}
        return {"foreign": call, "general": finished if finish else general}

    def bound(self, shape: Call | None, **bindings: Any) -> FunctionType:
        """A function of the declaration's name, parameters and manual page."""
        names = tuple(each.name for each in self.parameters)
        template = shape or (VARIADIC if self.variadic else BY_ARITY)[len(names)]
        function = bound(template, self.name, names, **bindings)
        function.__module__ = self.module
        function.__doc__ = self.manual()
        return function

    def manual(self) -> str:
        """The docstring: the prototype, then the declaration's own text."""
        if self.text is None:  # python -OO
            return self.prototype
        text = self.text
        if sys.version_info < (3, 13):  # where the compiler does not yet take the indentation off
            text = text.replace("\n    ", "\n")
        return f"{self.prototype}\n\n{text.strip()}\n"


def found(
    kind: Any, name: str, restype: Any = int, since: str = "", library: str | None = None
) -> Call:
    """libc's function of that name, or, where libc has none, what says so when it is called.

    One that libc has not always had itself may be in a library of its own.
    """

    def lacking(*arguments: Any) -> Any:
        raise OSError(ENOSYS, f"this libc has no {name}(); {since or 'another version'} has it")

    try:
        return foreign(kind, name, restype)  # type: ignore[no-any-return]
    except AttributeError:
        if not library:
            return lacking
    try:
        return foreign(kind, name, restype, CDLL(library))  # type: ignore[no-any-return]
    except (OSError, AttributeError):
        return lacking


def quick(parameters: Sequence[Parameter]) -> Call | None:
    """The shape for numbers or a text, and perhaps a pointer to one struct behind them."""
    if all(map(plain, parameters)):
        return NUMBERS.get(len(parameters))
    *before, last = parameters
    one = type(last) is Pointer and last.order == 0 and not last.follows
    if [type(each) for each in parameters] == [Text] or one and [type(each) for each in before] == [Text]:
        return TEXT[len(parameters)]
    return NUMBERS_AND_POINTER.get(len(parameters)) if one and all(map(plain, before)) else None


def plain(parameter: Parameter) -> bool:
    """Whether any Python int that takes one digit is right, and passed as it is."""
    return type(parameter) is Scalar and not parameter.within and parameter.high > DIGIT


DECLARATIONS: dict[str, Declaration] = {}
MACROS: dict[str, Declaration] = {}


def text(result: bytes | None, arguments: Sequence[Any]) -> str | None:
    return None if result is None else fsdecode(result)


def first_argument(result: int | None, arguments: Sequence[Any]) -> Any:
    """`memset` and its kin return the pointer that they were given."""
    return arguments[0]


def extern(
    *,
    shape: Call | None = None,
    blocks: bool = True,
    sets_errno: bool = True,
    since: str = "",
    body: Call | None = None,
) -> Callable[[Callable[..., object]], Any]:
    """Turn a declaration into the checked call of libc's function of that name.

    A function that blocks releases the GIL; one that neither blocks nor sets errno is spared both. Where libc may
    lack it, `since` says which version has it. What is not to be had by a bare call of libc has a `body`.
    """
    kind = Blocking if blocks else Quick if sets_errno else Pure

    def declare(declared: Any) -> Any:
        declaration = DECLARATIONS[declared.__name__] = Declaration(declared, kind, since, body)
        return declaration.function(shape)

    return declare


def macro(declared: Any) -> Any:
    """Turn a declaration with a body into what C has as a function-like macro.

    The body gets arguments that are checked as those of a call are, a pointer as a `byref`.
    """
    declaration = MACROS[declared.__name__] = Declaration(declared, None, "")
    check = checker(declaration.parameters)
    convert = int if declaration.result is c_int else None

    def general(*arguments: Any) -> Any:
        result = declared(*check(arguments))
        return convert(result) if convert else result

    return declaration.bound(None, general=general)

"""The Python functions that stand in front of a foreign function.

Each is a template: `bound` makes a function of it whose globals hold the foreign function and what else it
needs, since the interpreter finds a global faster than a closure's cell. Most functions need no more than a
number of arguments (`BY_ARITY`). The hot ones have a shape: a few comparisons that decide that the arguments
are right and of the plainest kind, and then the bare call. Whatever is unusual falls through to `general`,
which converts it or says what is wrong with it.

A call is never inside the `try`, so an exception of a signal handler cannot be taken for a failed check,
and nothing is called twice.
"""

from __future__ import annotations

# A function's own globals are found faster than builtins.
from builtins import KeyError, bytes, int, len, type
from ctypes import Array, sizeof
from types import CodeType, FunctionType

from libcsock._arguments import ABSENT
from libcsock._ctype import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    Call = Callable[..., Any]

# What `bound` binds.
foreign: Call  # libc's function, which checks nothing
general: Call  # the same call, with every check and conversion
capacity: dict[Any, int]  # how many elements the array types have that the general checks let pass
unit: int  # the size of such an element
limit: int  # the greatest value of the first argument

# 0x3FFFFFFF below is the greatest int of one digit: such ones the interpreter compares without a call.


class Unusual(Exception):
    """Not for the fast path."""


def remember(capacity: dict[Any, int], buffer: object, unit: int) -> None:
    """An array type whose buffer has passed the general checks takes the fast path from now on."""
    if isinstance(buffer, Array):
        if len(capacity) >= 256:  # a program with a new size for each buffer must not fill the memory
            capacity.clear()
        capacity[type(buffer)] = sizeof(type(buffer)) // unit


def fill(fd: Any, buf: Any, nbytes: Any, /) -> Any:
    """`read`: a descriptor, a buffer to fill, its size."""
    try:
        if (
            type(fd) is not int
            or type(nbytes) is not int
            or fd < 0
            or fd > 0x3FFFFFFF
            or nbytes < 0
            or nbytes > capacity[type(buf)]
        ):
            raise Unusual
    except (KeyError, Unusual):
        pass
    else:
        return foreign(fd, buf, nbytes)
    result = general(fd, buf, nbytes)
    remember(capacity, buf, unit)
    return result


def drain(fd: Any, buf: Any, nbytes: Any, /) -> Any:
    """`write`: a descriptor, bytes or a buffer to take from, how many."""
    try:
        if (
            type(fd) is not int
            or type(nbytes) is not int
            or fd < 0
            or fd > 0x3FFFFFFF
            or nbytes < 0
            or nbytes > (len(buf) if type(buf) is bytes else capacity[type(buf)])
        ):
            raise Unusual
    except (KeyError, Unusual):
        pass
    else:
        return foreign(fd, buf, nbytes)
    result = general(fd, buf, nbytes)
    remember(capacity, buf, unit)
    return result


def wait(epfd: Any, events: Any, maxevents: Any, timeout: Any, /) -> Any:
    """`epoll_wait`: a descriptor, an array to fill, how many elements, milliseconds."""
    try:
        if (
            type(epfd) is not int
            or type(maxevents) is not int
            or type(timeout) is not int
            or epfd < 0
            or epfd > 0x3FFFFFFF
            or timeout < -1
            or timeout > 0x3FFFFFFF
            or maxevents < 0
            or maxevents > capacity[type(events)]
        ):
            raise Unusual
    except (KeyError, Unusual):
        pass
    else:
        return foreign(epfd, events, maxevents, timeout)
    result = general(epfd, events, maxevents, timeout)
    remember(capacity, events, unit)
    return result


def unsigned(value: Any, /) -> Any:
    """`htons`: one unsigned integer."""
    if type(value) is int and 0 <= value <= limit:
        return foreign(value)
    return general(value)


def none() -> Any:
    return general()


def one(a: Any, /) -> Any:
    return general(a)


def two(a: Any, b: Any, /) -> Any:
    return general(a, b)


def three(a: Any, b: Any, c: Any, /) -> Any:
    return general(a, b, c)


def four(a: Any, b: Any, c: Any, d: Any, /) -> Any:
    return general(a, b, c, d)


def five(a: Any, b: Any, c: Any, d: Any, e: Any, /) -> Any:
    return general(a, b, c, d, e)


def six(a: Any, b: Any, c: Any, d: Any, e: Any, f: Any, /) -> Any:
    return general(a, b, c, d, e, f)


def two_or_three(a: Any, b: Any, c: Any = ABSENT, /) -> Any:
    """`fcntl`, `ioctl`, `open`: C's `...`."""
    return general(a, b, c)


BY_ARITY = (none, one, two, three, four, five, six)


def bound(template: Any, name: str, parameters: tuple[str, ...], **bindings: Any) -> FunctionType:
    """A function of this name, with parameters of these names, that does what the template does."""
    code: CodeType = template.__code__
    code = code.replace(
        co_name=name, co_qualname=name, co_varnames=parameters + code.co_varnames[len(parameters) :]
    )
    return FunctionType(code, {**globals(), **bindings}, name, template.__defaults__)

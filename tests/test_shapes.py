"""The quick way of a call passes nothing that the way with every check would refuse, and the same as that."""

import ctypes
import itertools
from collections.abc import Callable, Iterator
from contextlib import suppress
from ctypes import Structure, c_int, c_int16, c_uint8, c_uint32, c_uint64, pointer, resize, sizeof
from typing import Any

import pytest

import libcsock
from libcsock import AF_INET, create_string_buffer, epoll_event, in6addr_any, sockaddr_in
from libcsock._arguments import Parameter, Pointer, Scalar, Selected, Text
from libcsock._array import ArrayType
from libcsock._ctype import char, void
from libcsock._extern import DECLARATIONS, Declaration
from libcsock._memory import CArgObject, CData, address_of
from libcsock.include.sys.socket import sockaddr

assert libcsock.__all__  # which brings all declarations
QUICK = [each for each in DECLARATIONS.values() if "foreign" in each.callable.__code__.co_names]


class Odd(int):
    """An int that says other things of itself."""

    def __index__(self) -> int:
        return 3

    def __le__(self, other: object) -> bool:
        return True

    def __ge__(self, other: object) -> bool:
        return True


class Pair(Structure):
    _fields_ = [("before", c_uint32), ("inner", sockaddr_in)]


class Little(Structure):
    _fields_ = [("only", c_uint8)]


TEXTS: list[Any] = [
    "127.0.0.1", b"127.0.0.1", "", b"", "a\0b", b"a\0b", "\0", "ü", "\udc80", "\ud800", b"\xff", type("Own", (str,), {})("1"),
    type("Own", (bytes,), {})(b"1"), create_string_buffer(b"text"), bytearray(b"text"), 5, None, object(),
]  # fmt: skip
NUMBERS: list[Any] = [
    -(2**63), -(2**31) - 1, -(2**31), -2, -1, 0, 1, 2, 4, 8, 10, 12, 16, 17, 63, 64, 65, 128, 1024, 1025, 65535, 65536,
    2**30 - 1, 2**30, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**32 + 5, 2**63 - 1, 2**63, 2**64 - 1, 2**64, 2**64 + 5,
    True, Odd(5), c_int(5), c_int16(-1), 5.0, "5", None, ...,
]  # fmt: skip


def typical(parameter: Parameter) -> Any:
    """An argument that is right."""
    if isinstance(parameter, Scalar):
        return AF_INET if parameter.name == "af" else 1
    if isinstance(parameter, Text):
        return "127.0.0.1"
    if isinstance(parameter, Selected):
        return ...  # nothing
    assert isinstance(parameter, Pointer)
    if parameter.target is void and parameter.name in ("src", "dst", "optval"):
        return ctypes.byref(c_int(5))
    if parameter.any_memory:
        return create_string_buffer(64)
    if parameter.target is epoll_event and parameter.needs:
        return (epoll_event * 4)()
    if parameter.fixed:
        return (parameter.accepts * parameter.fixed)()
    if parameter.target is sockaddr:
        return ctypes.byref(sockaddr_in())
    value = parameter.target()
    if parameter.target.__name__ == "socklen_t":
        value.value = 16
    return ctypes.byref(value)


def pointers(parameter: Pointer) -> Iterator[Any]:
    """What is right for this one and what is not, each made anew."""
    element: Any = c_uint32 if parameter.any_memory else parameter.accepts
    if issubclass(element, Structure) and element is parameter.accepts and parameter.any_length:
        element = sockaddr_in
    size = sizeof(element)
    for value in element(), type("Sub", (element,), {})(), (element * 3)(), (element * 0)():
        yield ctypes.byref(value)
        yield value
        yield pointer(value)
        for offset in -1, -size, 1, 4, size, 2 * size, 3 * size, 3 * size + 1, 2**40:
            yield ctypes.byref(value, offset)
    larger = element()
    resize(larger, 3 * size)
    yield ctypes.byref(larger)
    yield ctypes.byref(larger, 2 * size)
    for kind in {element, parameter.target} - {void, char, sockaddr}:
        for whole in (kind * 2)(), (kind * 2 * 2)():
            part = whole[0]
            for _ in range(2):
                if isinstance(part, CData):
                    yield ctypes.byref(part)
                    yield part
                with suppress(ValueError):  # one that knows its room is a part itself, and is not moved
                    resize(whole, 64 * sizeof(whole))
            yield ctypes.byref(whole)
            yield whole
    pair = Pair()
    yield ctypes.byref(pair.inner)
    yield from (ctypes.byref(pair), ctypes.byref(Little()), ctypes.byref(in6addr_any), ctypes.byref(c_int(-1)))
    for number in 0, 1, 16, 17, 2**31, 2**32 - 1:
        for counter in parameter.target, c_uint32, type("Own", (c_uint32,), {}), c_uint64:
            if counter not in (void, char) and not issubclass(counter, Structure):
                yield from (ctypes.byref(counter(number), offset) for offset in (0, 1, -1, 4))
    yield from (None, 0, 5, "text", b"", b"bytes", bytearray(8), memoryview(b"12"), [], object(), c_int(5))
    for buffer in create_string_buffer(64), create_string_buffer(1), create_string_buffer(0):
        yield buffer
        yield libcsock.byref(buffer, 1)
        yield libcsock.byref(buffer, -1)
        yield libcsock.byref(buffer, 65)
        yield type(buffer).from_buffer(bytearray(sizeof(buffer)))
    yield (epoll_event * 2)()
    yield ctypes.byref((epoll_event * 2)()[1])


def values(parameter: Parameter) -> list[Any]:
    if isinstance(parameter, Text):
        return TEXTS
    return list(pointers(parameter)) if isinstance(parameter, Pointer) else NUMBERS


def passed(arguments: tuple[Any, ...]) -> list[Any]:
    """What a foreign function gets to see."""

    def seen(argument: Any) -> Any:
        if type(argument) is CArgObject or issubclass(type(type(argument)), ArrayType):
            return "pointer", address_of(argument)
        return getattr(argument, "value", argument)

    return list(map(seen, arguments))


class Fell(Exception):
    """It took the way with every check."""


def ways_of(declaration: Declaration) -> tuple[Callable[..., Any], Callable[..., Any]]:
    """The function with its quick way alone, and the way with every check, which tell what they would pass."""
    def foreign(*arguments: Any) -> Any:
        for parameter, argument in zip(declaration.parameters, arguments):
            if type(argument) is int:  # which ctypes passes as a C int
                whole = isinstance(parameter, Scalar) and parameter.high < 2**32
                assert -(2**31) <= argument < (2**32 if whole else 2**31)
        return passed(arguments)

    def fall(*arguments: Any) -> Any:
        raise Fell

    def general(*arguments: Any) -> Any:
        return passed(tuple(declaration.check(arguments)))

    function = declaration.callable
    finish = {"finish": lambda result, arguments: result}
    namespace = {**function.__globals__, **finish, "foreign": foreign, "general": fall}
    return type(function)(function.__code__, namespace, argdefs=function.__defaults__), general


def combined(declaration: Declaration) -> Iterator[list[Any]]:
    """Arguments of which one or two are any."""
    parameters = declaration.parameters
    for first, second in itertools.combinations_with_replacement(range(len(parameters)), 2):
        for one in values(parameters[first]):
            if first == second:
                arguments = [typical(each) for each in parameters]
                arguments[first] = one
                yield arguments
                continue
            for other in values(parameters[second]):
                arguments = [typical(each) for each in parameters]
                arguments[first], arguments[second] = one, other
                yield arguments


@pytest.mark.time_limit(60)
@pytest.mark.parametrize("declaration", QUICK, ids=lambda each: each.name)
def test_the_quick_way_passes_what_the_other_does(declaration: Declaration) -> None:
    quick, general = ways_of(declaration)
    taken = 0
    for again in range(2):  # the types that were right are known the second time
        for arguments in combined(declaration):
            try:
                way = quick(*arguments)
            except Fell:
                if not again:
                    with suppress(TypeError, ValueError, OverflowError):
                        general(*arguments)
                continue
            taken += 1
            assert way == general(*arguments), arguments
    assert taken > 3


def test_the_calls_of_a_server_take_the_quick_way() -> None:
    names = {each.name for each in QUICK}
    assert names >= set("read write recv send recvfrom sendto accept accept4 epoll_ctl epoll_wait poll select".split())
    assert names >= set("close fcntl listen socket bind connect shutdown lseek clock_gettime htons setsockopt".split())
    assert names >= set("getsockname getpeername inet_addr inet_aton inet_ntop inet_pton unlink".split())
    for declaration in QUICK:
        quick, general = ways_of(declaration)
        arguments = [typical(each) for each in declaration.parameters]
        general(*arguments)
        assert quick(*arguments) == general(*arguments)

"""Memory that goes away, moves or shrinks while somebody still points there: an error, and never a crash."""

from collections.abc import Callable
from ctypes import resize
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AF_UNIX, POINTER, SOCK_DGRAM, byref, c_char, c_int, cast, iovec, memset, msghdr, pointer, recvmsg, sendmsg,
    sockaddr_in, socketpair, timespec,
)  # fmt: skip
from tests.helpers import Keep, run_python

unchecked: Any = libcsock

BIG = 1 << 20  # more than realloc() finds where it is


class During:
    """A number whose method does something before it tells it."""

    def __init__(self, act: Callable[[], object], value: int) -> None:
        self.act = act
        self.value = value

    def __index__(self) -> int:
        self.act()
        return self.value


def element(array: Any) -> Any:
    return array[1]


def reference_to_element(array: Any) -> Any:
    return byref(array[1])


def from_buffer(array: Any) -> Any:
    return (c_char * 4).from_buffer(array)


# What points into an array of arrays.
WAYS: dict[str, Callable[[Any], Any]] = {
    "an element": element,
    "a reference to an element": reference_to_element,
    "a pointer": pointer,
    "a pointer to an element": lambda array: pointer(array[1]),
    "an element of an element": lambda array: byref(element(array)[1]),
    "what shares its memory": from_buffer,
    "a view": memoryview,
    "a part of a view": lambda array: memoryview(array).cast("B")[2:],
}


def arrays() -> Any:
    return (((c_char * 4) * 2) * 3)()


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_memory_that_has_moved_is_refused(way: Callable[[Any], Any]) -> None:
    array = arrays()
    argument = way(array)
    memset(argument, 0x41, 1)
    assert bytes(array).count(b"A") == 1
    resize(array, BIG)
    with pytest.raises(ValueError, match=r"^memset\(\) argument s is memory that ctypes.resize\(\) has moved"):
        memset(argument, 0x42, 1)
    memset(way(array) if way is not memoryview else byref(array), 0x43, 1)


@pytest.mark.parametrize("way", WAYS.values(), ids=WAYS)
def test_memory_that_moves_while_arguments_are_looked_at_is_refused(way: Callable[[Any], Any]) -> None:
    array = arrays()
    with pytest.raises(ValueError, match="has moved|points outside of"):
        unchecked.memset(way(array), 0x41, During(lambda: resize(array, BIG), 1))


def test_a_reference_that_is_older_than_the_memory() -> None:
    array = (c_char * 8)()
    reference = byref(array, 4)
    resize(array, BIG)
    with pytest.raises(ValueError, match=rf"^memset\(\) argument s points outside of its \w+ of {BIG} bytes"):
        memset(reference, 0, 1)


def test_memory_that_has_grown_may_be_used() -> None:
    array = (c_char * 8)()
    resize(array, BIG)
    memset(array, 0x41, BIG)
    memset(byref(array, BIG - 1), 0x42, 1)
    with pytest.raises(ValueError):
        memset(array, 0x41, BIG + 1)
    assert bytes(memoryview(array)) == b"A" * (BIG - 1) + b"B"


def test_a_piece_of_a_message_that_has_moved(keep: Keep) -> None:
    pair = (c_int * 2)()
    assert socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) == 0
    one, other = map(keep, pair)
    array = ((c_char * 4) * 2)()
    for base in array, byref(array, 4), element(array), reference_to_element(array):
        message = msghdr(msg_iov=byref(iovec(base, 4)), msg_iovlen=1)
        assert sendmsg(one, byref(message), 0) == 4
        assert recvmsg(other, byref(message), 0) == 4
    messages = [msghdr(msg_iov=byref(iovec(base, 4)), msg_iovlen=1) for base in (array, element(array))]
    resize(array, BIG)
    for message in messages:
        for call in sendmsg, recvmsg:
            with pytest.raises(ValueError, match=r"msg has in iov_base an address of nothing that was assigned to it"):
                call(one, byref(message), 0)


def test_pieces_that_have_moved() -> None:
    pieces = (iovec * 2)()
    message = msghdr(msg_iov=pieces, msg_iovlen=2)
    resize(pieces, BIG)
    with pytest.raises(ValueError, match=r"msg has in msg_iov an address of nothing that was assigned to it"):
        sendmsg(-1, byref(message), 0)


def test_pointers_that_point_elsewhere_on_purpose() -> None:
    """Casts and addresses that C told are not mistaken for memory that has moved."""
    array = (timespec * 2)()
    second = cast(byref(array, 16), POINTER(timespec))
    assert libcsock.clock_gettime(0, second) == 0
    assert array[1].tv_sec > 0
    first = pointer(array[0])
    first.contents = array[1]
    assert libcsock.clock_gettime(0, first) == 0
    assert array[0].tv_sec == 0
    assert unchecked.clock_gettime(0, pointer(cast(array, POINTER(timespec)).contents)) == 0
    address = sockaddr_in(AF_INET)
    memset(pointer(pointer(address).contents), 0, 4)
    assert address.sin_family == 0


def test_a_view_that_has_been_released() -> None:
    view = memoryview(bytearray(8))
    view.release()
    with pytest.raises(ValueError, match=r"^memset\(\) argument s: "):
        memset(view, 0, 1)


def test_a_view_that_is_released_meanwhile() -> None:
    data = bytearray(b"12345678")
    view = memoryview(data)
    unchecked.memset(view, 0x41, During(view.release, 1))  # the call has a view of its own
    assert data == b"A2345678"


def test_a_bytearray_cannot_grow_meanwhile() -> None:
    data = bytearray(8)
    with pytest.raises(BufferError):
        unchecked.memset(data, 0x41, During(lambda: data.extend(bytes(BIG)), 1))
    data.extend(b"and afterwards it can")


def test_a_program_without_a_name() -> None:
    """ctypes gives the types that such a program makes no __module__."""
    done = run_python(
        "exec('from ctypes import c_char; (c_char * 77)()', {})\n"
        "from libcsock import create_string_buffer\n"
        "print(create_string_buffer(77).raw == bytes(77))\n"
    )
    assert (done.returncode, done.stdout) == (0, "True\n"), done.stderr

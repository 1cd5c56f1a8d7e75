"""Structs: eval(repr(x)) is x again, == compares fields, str is strace's notation."""

import copy
import ctypes
import gc
import os
import pickle
import random
import socket
import struct
import sys
from collections.abc import Iterator
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AF_X25, EPOLLET, EPOLLIN, EPOLLONESHOT, EPOLLRDHUP, F_OWNER_PGRP, F_RDLCK, F_WRLCK, SEEK_CUR,
    SEEK_END, epoll_data, epoll_event, f_owner_ex, flock, htonl, htons, in_addr, inet_addr, sizeof, sockaddr,
    sockaddr_in, sockaddr_storage,
)  # fmt: skip

NAMESPACE = {name: getattr(libcsock, name) for name in libcsock.__all__}
STRUCTS: list[Any] = list(
    dict.fromkeys(
        each
        for each in NAMESPACE.values()
        if isinstance(each, type) and issubclass(each, (ctypes.Structure, ctypes.Union))
    )
)
every_struct = pytest.mark.parametrize("kind", STRUCTS, ids=lambda kind: kind.__name__)


def places(kind: Any, start: int = 0) -> list[range]:
    """The bytes of each field; of a bit field those of its type, which is its whole byte."""
    found = []
    for name, ctype, *_ in (field for base in reversed(kind.__mro__) for field in base.__dict__.get("_fields_", ())):
        offset = start + getattr(kind, name).offset
        if issubclass(ctype, ctypes.Structure):
            found += places(ctype, offset)  # which may have holes
        else:
            found.append(range(offset, offset + sizeof(ctype)))
    return found


def memory_of_fields(value: Any) -> list[bytes]:
    """The bytes of each field, without the holes between them."""
    raw = bytes(value)
    return [raw[place.start : place.stop] for place in places(type(value))]


def filled(kind: Any) -> Iterator[Any]:
    """Structs of zeros, of ones, of any bytes, and of small numbers."""
    chosen = random.Random(kind.__name__)
    size = sizeof(kind)
    yield kind()
    yield kind.from_buffer_copy(b"\xff" * size)
    yield kind.from_buffer_copy(os.urandom(size))
    for _ in range(100):
        yield kind.from_buffer_copy(chosen.randbytes(size))
        yield kind.from_buffer_copy(
            bytes(chosen.choices([0, 1, 2, 10, 0x30, 0x80, 0xFF], [9, 2, 2, 1, 1, 1, 1], k=size))
        )


def test_the_structs_are_found() -> None:
    assert {
        sockaddr,
        sockaddr_in,
        sockaddr_storage,
        in_addr,
        epoll_event,
        epoll_data,
        flock,
        f_owner_ex,
    } <= set(STRUCTS)


@every_struct
def test_repr_is_python_that_rebuilds_it(kind: Any) -> None:
    for value in filled(kind):
        again = eval(repr(value), dict(NAMESPACE))
        assert type(again) is kind
        assert again == value
        assert memory_of_fields(again) == memory_of_fields(value)


@every_struct
def test_equal_are_those_with_equal_fields(kind: Any) -> None:
    for value in filled(kind):
        copy = kind.from_buffer_copy(value)
        assert copy == value
        assert not copy != value


@every_struct
def test_every_bit_of_every_field_counts(kind: Any) -> None:
    for place in places(kind):
        for byte in place:
            for bit in range(8):
                raw = bytearray(sizeof(kind))
                raw[byte] = 1 << bit
                other = kind.from_buffer_copy(raw)
                assert other != kind()
                assert not other == kind()


def test_holes_do_not_count() -> None:
    lock = flock(l_type=F_WRLCK, l_start=5)
    raw = bytearray(lock)
    raw[4:8] = b"hole"
    raw[28:32] = b"tail"
    assert flock.from_buffer_copy(raw) == lock


@every_struct
def test_a_struct_is_equal_to_nothing_else(kind: Any) -> None:
    class Heir(kind):  # type: ignore[misc]
        __slots__ = ()

    strangers: list[Any] = [None, 0, "", bytes(sizeof(kind)), object(), Heir()]
    for other in strangers + [other() for other in STRUCTS if other is not kind]:
        assert other != kind()
        assert not other == kind()


@every_struct
def test_a_struct_cannot_be_hashed(kind: Any) -> None:
    with pytest.raises(TypeError, match="unhashable"):
        hash(kind())
    with pytest.raises(TypeError, match="unhashable"):
        {kind()}


@every_struct
def test_a_misspelt_field_is_an_error(kind: Any) -> None:
    value = kind()
    with pytest.raises(AttributeError):
        value.no_such_field = 1
    with pytest.raises(AttributeError):
        value.no_such_field
    with pytest.raises(AttributeError):
        kind(no_such_field=1)
    assert not hasattr(value, "__dict__")
    assert not hasattr(value, "__weakref__")


@every_struct
def test_every_class_has_no_slots(kind: Any) -> None:
    for base in kind.__mro__:
        if base.__module__.startswith("libcsock"):
            assert base.__dict__.get("__slots__") == ()


@every_struct
def test_a_copy_is_equal_and_another(kind: Any) -> None:
    for value in filled(kind):
        for duplicate in copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value)):
            assert type(duplicate) is kind
            assert bytes(duplicate) == bytes(value)
    zeros = kind()
    duplicate = copy.copy(zeros)
    ctypes.memset(ctypes.byref(duplicate), 1, sizeof(kind))
    assert bytes(zeros) == bytes(sizeof(kind))


def test_an_array_type_is_the_same_however_many_others_there_are() -> None:
    kind = epoll_event * 4

    class Holder(ctypes.Structure):
        _fields_ = [("events", kind)]

    for length in range(5, 600):
        (epoll_event * length)()
    assert epoll_event * 4 is kind
    holder: Any = Holder()
    holder.events = (epoll_event * 4)(event(EPOLLIN))
    assert holder.events[0] == event(EPOLLIN)


@every_struct
def test_str_tells_something_of_any_memory(kind: Any) -> None:
    for value in filled(kind):
        text = str(value)
        assert text
        assert text.isascii() and text.isprintable()


def test_fields_by_position_and_by_name() -> None:
    assert flock(F_WRLCK, SEEK_END, -5, 3, 7) == flock(
        l_type=F_WRLCK, l_whence=SEEK_END, l_start=-5, l_len=3, l_pid=7
    )
    assert f_owner_ex(F_OWNER_PGRP, 5) == f_owner_ex(type=F_OWNER_PGRP, pid=5)
    with pytest.raises(TypeError):
        f_owner_ex(1, 2, 3)  # type: ignore[call-arg]


def address() -> sockaddr_in:
    made = sockaddr_in()
    made.sin_family = AF_INET
    made.sin_port = htons(9999)
    made.sin_addr.s_addr = inet_addr("127.0.0.1")
    return made


def event(events: int, **data: int) -> epoll_event:
    made = epoll_event()
    made.events = events
    for name, value in data.items():
        setattr(made.data, name, value)
    return made


def test_an_address_is_the_c_struct() -> None:
    expected = (
        struct.pack("=H", socket.AF_INET) + struct.pack("!H", 9999) + socket.inet_aton("127.0.0.1") + bytes(8)
    )
    assert bytes(address()) == expected


def test_an_event_is_the_c_struct() -> None:
    packed = "=IQ" if os.uname().machine == "x86_64" else "@IQ"
    assert bytes(event(EPOLLIN, u64=0x123456789)) == struct.pack(packed, EPOLLIN, 0x123456789)


@pytest.mark.parametrize(
    "value, text",
    [
        (address(), '{sa_family=AF_INET, sin_port=htons(9999), sin_addr=inet_addr("127.0.0.1")}'),
        (sockaddr_in(), '{sa_family=AF_UNSPEC, sin_port=htons(0), sin_addr=inet_addr("0.0.0.0")}'),
        (in_addr(htonl(0xC0000201)), 'inet_addr("192.0.2.1")'),
        (event(EPOLLIN | EPOLLET, u64=5), "{events=EPOLLIN|EPOLLET, data={u32=5, u64=5}}"),
        (
            event(EPOLLRDHUP | EPOLLONESHOT | EPOLLIN, fd=-1),
            "{events=EPOLLIN|EPOLLRDHUP|EPOLLONESHOT, data={u32=4294967295, u64=4294967295}}",
        ),
        (event(0), "{events=0, data={u32=0, u64=0}}"),
        (event(EPOLLIN | 1 << 20), "{events=EPOLLIN|0x100000, data={u32=0, u64=0}}"),
        (
            flock(F_RDLCK, SEEK_CUR, -1, 10, 5),
            "{l_type=F_RDLCK, l_whence=SEEK_CUR, l_start=-1, l_len=10, l_pid=5}",
        ),
        (f_owner_ex(F_OWNER_PGRP, 5), "{type=F_OWNER_PGRP, pid=5}"),
        (
            sockaddr.from_buffer_copy(struct.pack("=H14s", AF_X25, b'a\x00\x001"\\\n\xff')),
            r'{sa_family=AF_X25, sa_data="a\0\0001\"\\\n\377\0\0\0\0\0\0"}',
        ),
    ],
)
def test_str_is_straces_notation(value: Any, text: str) -> None:
    assert str(value) == text


def test_repr_of_what_is_often_seen() -> None:
    ip = 'in_addr(s_addr=inet_addr("127.0.0.1"))'
    assert repr(address()) == f"sockaddr_in(sin_family=AF_INET, sin_port=htons(9999), sin_addr={ip})"
    assert (
        repr(event(EPOLLIN | EPOLLET, fd=5)) == "epoll_event(events=EPOLLIN|EPOLLET, data=epoll_data(u64=5))"
    )
    assert repr(f_owner_ex(F_OWNER_PGRP, 5)) == "f_owner_ex(type=F_OWNER_PGRP, pid=5)"


def test_elements_of_events_are_the_memory_that_calls_see() -> None:
    events = (epoll_event * 4)()
    events[1].data.fd = 7
    events[2].data = epoll_data(fd=9)
    events[3] = epoll_event(events=EPOLLIN, data=epoll_data(u64=2**40))
    plain = (epoll_event * 4).from_buffer_copy(events)
    assert [each.data.fd for each in events] == [plain[i].data.fd for i in range(4)] == [0, 7, 9, 0]
    assert events[-1].data.u64 == 2**40 and [each.events for each in events[2:]] == [0, EPOLLIN]
    ctypes.memset(events, 1, sizeof(events))
    assert {each.data.fd for each in events} == {0x01010101}
    with pytest.raises(IndexError):
        events[4]
    last = events[3]
    del events
    gc.collect()
    assert last.data.u32 == 0x01010101
    # and those of arrays that were not made by a call
    assert plain[1] == epoll_event(data=epoll_data(fd=7)) == (epoll_event * 2)(plain[0], plain[1])[1]
    assert (epoll_event * 5000)()[4999].data.fd == 0


def test_the_views_of_an_array_are_gone_with_it() -> None:
    gc.disable()
    try:
        (epoll_event * 64)()
        before = sys.getallocatedblocks()
        for _ in range(100):
            (epoll_event * 64)()[63].data.fd = 1
        assert sys.getallocatedblocks() - before < 100
    finally:
        gc.enable()


def test_to_print_leaves_errno_alone() -> None:
    libcsock.set_errno(libcsock.EAGAIN)
    assert str(libcsock.in_pktinfo(ipi_ifindex=2**31 - 1)).startswith("{ipi_ifindex=2147483647, ")  # there is none
    assert "::1" in str(libcsock.sockaddr_in6(libcsock.AF_INET6, sin6_addr=libcsock.in6addr_loopback))
    assert libcsock.errno() == libcsock.EAGAIN

"""Memory: what the functions on it do, and that no call writes past what it was given."""

import array
import ctypes
import os
import random
import socket
import struct
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import Array, Structure
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AF_INET6, AF_UNIX, EPOLLOUT, EPOLL_CTL_ADD, F_GETLK, F_GETOWN_EX, F_GET_RW_HINT, F_WRLCK, MSG_PEEK,
    POINTER, SOCK_DGRAM, accept, addressof, bcmp, bcopy, byref, bzero, c_char, c_int, c_ubyte, c_uint64, cast,
    create_string_buffer, epoll_create1, epoll_ctl, epoll_event, epoll_wait, f_owner_ex, flock, in6addr_loopback,
    in_addr, inet_aton, inet_ntop, inet_pton, memcmp, memcpy, memset, pointer, read, recv, recvfrom, send, sizeof,
    sockaddr, sockaddr_in, sockaddr_in6, sockaddr_storage, socketpair, socklen_t, write,
)  # fmt: skip
from tests.helpers import Keep, call_client
from tests.tools import needs_ipv6

unchecked: Any = libcsock


class Pair(Structure):
    _fields_ = [("first", c_int), ("second", c_int)]


# What they do


def test_byref_is_what_ctypes_takes() -> None:
    number, pair, letters = c_int(7), Pair(1, 2), create_string_buffer(b"abcdefgh", 8)
    for each in (number, pair, letters, (epoll_event * 2)(), (c_int * 3)()):
        assert ctypes.cast(byref(each), ctypes.c_void_p).value == addressof(each)
        assert ctypes.string_at(byref(each), sizeof(each)) == bytes(memoryview(each))
    for offset in (0, 1, 8, -1):
        assert ctypes.cast(byref(letters, offset), ctypes.c_void_p).value == addressof(letters) + offset
    for wrong in ((), (5,), (b"text",), (number, "1"), (letters, 0.0), (letters, None), (number, 0, 0)):
        with pytest.raises(TypeError):
            unchecked.byref(*wrong)


@pytest.mark.parametrize("call", [read, recv, write, send])
def test_a_pointer_into_a_buffer_has_what_is_behind_it(call: Any) -> None:
    flags = (0,) if call in (recv, send) else ()
    letters = create_string_buffer(b"abcdefgh", 8)
    ours, peer = socket.socketpair()
    with ours, peer:
        peer.send(b"12345")
        assert call(ours.fileno(), byref(letters, 3), 5, *flags) == 5
        if call in (read, recv):
            assert letters.raw == b"abc12345"
        else:
            assert peer.recv(9) == b"defgh"
        for offset, length in ((3, 6), (8, 1), (9, 0), (-1, 1), (2**40, 0), (-(2**62), 9)):
            with pytest.raises(ValueError, match=rf"^{call.__name__}\(\) argument "):
                call(ours.fileno(), byref(letters, offset), length, *flags)
        with pytest.raises(OverflowError, match=rf"^{call.__name__}\(\) argument (nbytes|len) is -1"):
            call(ours.fileno(), byref(letters, 3), -1, *flags)


def test_memset_fills() -> None:
    buffer = bytearray(8)
    memset(buffer, 0x41, 5)
    assert buffer == b"AAAAA\0\0\0"


def test_memset_takes_the_lowest_byte() -> None:
    buffer = bytearray(4)
    memset(buffer, 0x1234, 1)
    memset(memoryview(buffer)[1:], -1, 1)
    assert buffer == b"\x34\xff\0\0"


def test_bzero_fills_with_zeros() -> None:
    buffer = bytearray(b"12345678")
    assert unchecked.bzero(buffer, 5) is None
    assert buffer == b"\0\0\0\0\x00678"


def test_memcpy_copies() -> None:
    buffer = bytearray(b"12345678")
    memcpy(buffer, b"abcdef", 5)
    assert buffer == b"abcde678"


def test_memset_and_memcpy_return_their_first_argument() -> None:
    buffer = create_string_buffer(4)
    reference = byref(buffer)
    for given in buffer, reference, bytearray(4), memoryview(bytearray(4)), Pair():
        assert memset(given, 1, 4) is given
        assert memcpy(given, b"1234", 4) is given


@pytest.mark.parametrize("source, target", [(0, 3), (3, 0), (0, 0), (0, 64), (7, 8), (64, 0)])
def test_bcopy_copies_to_where_it_overlaps(source: int, target: int) -> None:
    buffer = bytearray(range(256))
    expected = bytearray(buffer)
    expected[target : target + 100] = expected[source : source + 100]
    bcopy(memoryview(buffer)[source:], memoryview(buffer)[target:], 100)
    assert buffer == expected


def test_bcopy_within_one_array() -> None:
    letters = create_string_buffer(b"abcdefgh", 8)
    bcopy(letters, byref(letters, 2), 6)
    assert letters.raw == b"ababcdef"
    bcopy(byref(letters, 3), letters, 5)
    assert letters.raw == b"bcdefdef"


def test_memcmp_orders_bytes_as_python_does() -> None:
    chosen = random.Random(1)
    for _ in range(500):
        one, other = (bytes(chosen.choices([0, 1, 127, 128, 255], k=6)) for _ in range(2))
        n = chosen.randrange(7)
        result = memcmp(one, other, n)
        assert (result > 0) - (result < 0) == (one[:n] > other[:n]) - (one[:n] < other[:n])


def test_bcmp_tells_whether_bytes_are_equal() -> None:
    assert bcmp(b"same!", bytearray(b"same?"), 4) == 0
    assert bcmp(b"same!", bytearray(b"same?"), 5) != 0
    assert bcmp(b"", b"x", 0) == 0


def test_structs_are_memory() -> None:
    pair = Pair(1, 2)
    assert memcmp(pair, byref(Pair(1, 2)), sizeof(Pair)) == 0
    memset(byref(pair, Pair.second.offset), 0, sizeof(c_int))
    assert (pair.first, pair.second) == (1, 0)
    other = Pair()
    memcpy(byref(other), pair, sizeof(pair))
    assert (other.first, other.second) == (1, 0)
    bzero(other, sizeof(other))
    assert bytes(other) == bytes(8)


def test_memset_of_an_address_as_c_programs_write_it() -> None:
    address = sockaddr_in.from_buffer_copy(os.urandom(16))
    memset(byref(address), 0, sizeof(address))
    assert bytes(address) == bytes(16)


def test_many_kinds_of_memory() -> None:
    numbers = array.array("H", [0, 0])
    memcpy(numbers, struct.pack("=HH", 513, 1027), 4)
    assert numbers.tolist() == [513, 1027]
    number = c_int()
    memcpy(byref(number), struct.pack("=i", -7), 4)
    assert number.value == -7
    table = ((c_ubyte * 2) * 2)()
    memcpy(table, b"abcd", 4)
    assert bytes(table) == b"abcd"
    memcpy(byref(table, 2), b"xy", 2)
    assert bytes(table) == b"abxy"
    view = memoryview(table).cast("B")[1:3]
    memset(view, 0, 2)
    assert bytes(table) == b"a\0\0y"


def test_a_pointer_has_the_room_of_what_it_keeps_alive() -> None:
    numbers = (c_int * 4)(1, 2, 3, 4)
    second = pointer(Pair.from_buffer(numbers, 4))
    memset(second, 0, 8)
    assert numbers[:] == [1, 0, 0, 4]
    memset(cast(numbers, POINTER(c_int)), 0, 12)
    assert numbers[:] == [0, 0, 0, 4]
    with pytest.raises(ValueError, match=r"^memset\(\) argument n is 17, but s has only 16 bytes$"):
        memset(cast(numbers, POINTER(c_int)), 0, 17)
    memset(second, 1, 12)
    with pytest.raises(ValueError, match="has only 12 bytes"):
        memset(second, 0, 13)


def test_a_pointer_to_what_nobody_keeps_has_the_room_of_its_type() -> None:
    numbers = (c_int * 4)(1, 2, 3, 4)
    for stranger in cast(addressof(numbers), POINTER(c_int)), cast(byref(numbers), POINTER(c_int)):
        memset(stranger, 0, 4)
        with pytest.raises(ValueError, match=r"^memset\(\) argument n is 5, but s has only 4 bytes$"):
            memset(stranger, 0, 5)
    assert numbers[:] == [0, 2, 3, 4]


def test_a_pointer_to_a_constant_is_not_written_to() -> None:
    for pointed in cast(pointer(in6addr_loopback), POINTER(c_ubyte)), pointer(in6addr_loopback):
        with pytest.raises(TypeError, match=r"^memset\(\) argument s "):
            memset(pointed, 0, 16)
        assert memcmp(pointed, bytes(15) + b"\1", 16) == 0


@needs_ipv6("::1")
def test_a_cast_address_has_the_room_of_the_struct_behind_it(keep: Keep) -> None:
    """C's `(struct sockaddr *) &addr`, which says less than there is."""
    fd = keep(libcsock.socket(AF_INET6, SOCK_DGRAM, 0))
    address = sockaddr_in6(AF_INET6, sin6_addr=in6addr_loopback)
    as_sockaddr = cast(pointer(address), POINTER(sockaddr))
    assert libcsock.bind(fd, as_sockaddr, sizeof(address)) == 0
    length = socklen_t(sizeof(address))
    assert libcsock.getsockname(fd, as_sockaddr, byref(length)) == 0
    assert (length.value, address.sin6_port != 0) == (28, True)
    with pytest.raises(ValueError, match=r"^bind\(\) argument addrlen is 29, but addr has only 28 bytes$"):
        libcsock.bind(fd, as_sockaddr, 29)


# Canaries: memory before and behind that no call may touch

CANARY = 0xA5
BEFORE = 24
BEHIND = 160


class Guarded:
    """Memory of a size, embedded in canaries."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.memory = bytearray([CANARY]) * (BEFORE + size + BEHIND)

    @property
    def inside(self) -> bytes:
        return bytes(self.memory[BEFORE : BEFORE + self.size])

    def whole(self) -> bool:
        outside = self.memory[:BEFORE] + self.memory[BEFORE + self.size :]
        return outside == bytes([CANARY]) * len(outside)


def as_array(guarded: Guarded) -> Any:
    return (c_char * guarded.size).from_buffer(guarded.memory, BEFORE)


def as_numbers(guarded: Guarded) -> Any:
    return (c_ubyte * guarded.size).from_buffer(guarded.memory, BEFORE)


def as_view(guarded: Guarded) -> Any:
    return memoryview(guarded.memory)[BEFORE : BEFORE + guarded.size]


def as_reference(guarded: Guarded) -> Any:
    return byref(as_array(guarded))


def as_reference_into_the_middle(guarded: Guarded) -> Any:
    return byref((c_char * (BEFORE + guarded.size)).from_buffer(guarded.memory), BEFORE)


def as_pointer(guarded: Guarded) -> Any:
    return pointer(as_array(guarded))


FORMS = [as_array, as_numbers, as_view, as_reference, as_reference_into_the_middle, as_pointer]

SIZE = 23  # no size that anything else has
TEXT = bytes(range(100))
Write = Callable[[Any, int], object]


@pytest.fixture
def writers(keep: Keep) -> dict[str, Write]:
    """The functions that write as many bytes to a buffer as they are told: those of TEXT, or zeros."""
    fd = keep(os.memfd_create("text"))
    os.write(fd, TEXT)

    def read_text(buffer: Any, nbytes: int) -> object:
        os.lseek(fd, 0, os.SEEK_SET)
        return read(fd, buffer, nbytes)

    pair = (c_int * 2)()
    assert socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) == 0
    receiver, sender = map(keep, pair)
    assert send(sender, TEXT, len(TEXT), 0) == len(TEXT)
    return {
        "recv": lambda buffer, n: recv(receiver, buffer, n, MSG_PEEK),
        "recvfrom": lambda buffer, n: recvfrom(receiver, buffer, n, MSG_PEEK, None, None),
        "read": read_text,
        "pread": lambda buffer, n: libcsock.pread(fd, buffer, n, 0),
        "memcpy": lambda buffer, n: memcpy(buffer, TEXT, n),
        "bcopy": lambda buffer, n: bcopy(TEXT, buffer, n),
        "memset": lambda buffer, n: memset(buffer, 0, n),
        "bzero": bzero,
    }


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["read", "pread", "recv", "recvfrom", "memcpy", "bcopy", "memset", "bzero"])
def test_only_the_bytes_asked_for_change(
    name: str, form: Callable[[Guarded], Any], writers: dict[str, Write]
) -> None:
    source = bytes(100) if name in ("memset", "bzero") else TEXT
    for size in 0, 1, SIZE - 1, SIZE:
        guarded = Guarded(SIZE)
        writers[name](form(guarded), size)
        assert guarded.inside == source[:size] + bytes([CANARY]) * (SIZE - size)
        assert guarded.whole()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["read", "pread", "recv", "recvfrom", "memcpy", "bcopy", "memset", "bzero"])
def test_one_byte_more_is_refused(
    name: str, form: Callable[[Guarded], Any], writers: dict[str, Write]
) -> None:
    guarded = Guarded(SIZE)
    buffer = form(guarded)
    for size in SIZE + 1, 2**31, 2**32 + 1, 2**63, 2**64 - 1:
        for _ in range(2):
            with pytest.raises(ValueError, match=rf"^{name}\(\) argument \w+ is {size}, but \w+ has only"):
                writers[name](buffer, size)
    assert guarded.inside == bytes([CANARY]) * SIZE
    assert guarded.whole()
    writers[name](buffer, SIZE)  # the same buffer is right for its own size
    with pytest.raises(ValueError):
        writers[name](buffer, SIZE + 1)
    assert guarded.whole()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("name", ["write", "send", "sendto", "memcpy", "bcopy", "memcmp", "bcmp"])
def test_no_byte_more_is_read_than_there_is(
    name: str, form: Callable[[Guarded], Any], pipe: tuple[int, int], pair: tuple[socket.socket, socket.socket]
) -> None:
    guarded = Guarded(SIZE)
    buffer = form(guarded)
    fd = pair[0].fileno()
    other = create_string_buffer(200)
    calls: dict[str, list[tuple[Any, ...]]] = {
        "write": [(pipe[1], buffer, SIZE + 1)],
        "send": [(fd, buffer, SIZE + 1, 0)],
        "sendto": [(fd, buffer, SIZE + 1, 0, None, 0)],
        "memcpy": [(other, buffer, SIZE + 1)],
        "bcopy": [(buffer, other, SIZE + 1)],
        "memcmp": [(buffer, other, SIZE + 1), (other, buffer, SIZE + 1)],
        "bcmp": [(buffer, other, SIZE + 1), (other, buffer, SIZE + 1)],
    }
    for arguments in calls[name]:
        function = getattr(unchecked, name)
        with pytest.raises(ValueError, match=f"{name}.*has only {SIZE} bytes"):
            function(*arguments)
        function(*arguments[:2], SIZE, *arguments[3:])
    assert other.raw[SIZE:] == bytes(200 - SIZE)


def test_no_byte_more_is_written_than_a_constant_has(pipe: tuple[int, int]) -> None:
    for constant in b"constant", memoryview(b"constant"), b"":
        for nbytes in len(constant) + 1, 2**31, 2**32 + 1, 2**64 - 1:
            with pytest.raises(
                ValueError, match=rf"^write\(\) argument nbytes is {nbytes}, but buf has only"
            ):
                write(pipe[1], constant, nbytes)
        assert write(pipe[1], constant, len(constant)) == len(constant)


@pytest.mark.parametrize("form", FORMS)
def test_inet_ntop_writes_its_text_and_a_nul(form: Callable[[Guarded], Any]) -> None:
    guarded = Guarded(SIZE)
    assert inet_ntop(AF_INET, socket.inet_aton("192.0.2.44"), form(guarded), SIZE) == "192.0.2.44"
    assert guarded.inside == b"192.0.2.44\0".ljust(SIZE, bytes([CANARY]))
    with pytest.raises(ValueError, match=r"inet_ntop\(\) argument size is 24, but dst has only 23 bytes"):
        inet_ntop(AF_INET, bytes(4), form(guarded), SIZE + 1)
    assert guarded.whole()


def test_inet_ntop_reads_no_more_than_the_address() -> None:
    buffer = create_string_buffer(64)
    for family, size in (AF_INET, 4), (AF_INET6, 16):
        with pytest.raises(ValueError, match=rf"inet_ntop\(\) argument src has only {size - 1} bytes"):
            inet_ntop(family, bytes(size - 1), buffer, 64)
    assert buffer.raw == bytes(64)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("family, text, size", [(AF_INET, "192.0.2.44", 4), (AF_INET6, "2001:db8::44", 16)])
def test_inet_pton_writes_the_address(
    form: Callable[[Guarded], Any], family: int, text: str, size: int
) -> None:
    guarded = Guarded(size)
    assert inet_pton(family, text, form(guarded)) == 1
    assert guarded.inside == socket.inet_pton(family, text)
    assert guarded.whole()

    small = Guarded(size - 1)
    with pytest.raises(ValueError, match=rf"inet_pton\(\) argument dst has only {size - 1} bytes"):
        inet_pton(family, text, form(small))
    assert small.inside == bytes([CANARY]) * (size - 1)
    assert small.whole()


def test_inet_aton_writes_the_address() -> None:
    guarded = Guarded(4)
    address = in_addr.from_buffer(guarded.memory, BEFORE)
    assert inet_aton("192.0.2.44", byref(address)) == 1
    assert guarded.inside == socket.inet_aton("192.0.2.44")
    with pytest.raises(ValueError, match=r"inet_aton\(\) argument inp has only 3 bytes"):
        inet_aton("255.255.255.255", byref(address, 1))
    assert guarded.inside == socket.inet_aton("192.0.2.44")
    assert guarded.whole()


@contextmanager
def caller(listener: int) -> Iterator[bytes]:
    """A client that has called, and its address as C's struct."""
    with call_client(listener) as client:
        host, port = client.getsockname()
        yield struct.pack("=H", socket.AF_INET) + struct.pack("!H", port) + socket.inet_aton(host) + bytes(8)


@pytest.mark.parametrize("kind", [sockaddr_in, sockaddr_storage])
def test_accept_writes_the_address(kind: Any, listener: int, keep: Keep) -> None:
    for room in 0, 7, 16, sizeof(kind):
        guarded = Guarded(sizeof(kind))
        length = Guarded(4)
        counter = socklen_t.from_buffer(length.memory, BEFORE)
        counter.value = room
        with caller(listener) as expected:
            keep(accept(listener, byref(kind.from_buffer(guarded.memory, BEFORE)), byref(counter)))
        assert guarded.inside == expected[:room].ljust(sizeof(kind), bytes([CANARY]))
        assert counter.value == 16
        assert guarded.whole()
        assert length.whole()


@pytest.mark.parametrize("kind", [sockaddr_in, sockaddr_storage])
def test_accept_with_a_length_that_is_too_great(kind: Any, listener: int, keep: Keep) -> None:
    guarded = Guarded(sizeof(kind))
    address = kind.from_buffer(guarded.memory, BEFORE)
    with caller(listener):
        for room in sizeof(kind) + 1, 2**31, 2**32 - 1:
            length = socklen_t(room)
            with pytest.raises(
                ValueError, match=rf"accept\(\) argument addrlen is {room}, but addr has only"
            ):
                accept(listener, byref(address), byref(length))
            assert length.value == room
        keep(accept(listener, None, None))  # the connection still waits
    assert guarded.inside == bytes([CANARY]) * sizeof(kind)
    assert guarded.whole()


def long_caller(keep: Keep) -> int:
    """A listener whose first client has an address of 52 bytes, more than a sockaddr_in holds."""
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind("")
        server.listen()
        client.bind(b"\0" + os.urandom(49).replace(b"\0", b"\1"))
        client.connect(server.getsockname())
        return keep(server.detach())


def test_accept_cuts_an_address_that_is_longer_than_the_struct(keep: Keep) -> None:
    guarded = Guarded(16)
    length = socklen_t(16)
    keep(accept(long_caller(keep), byref(sockaddr_in.from_buffer(guarded.memory, BEFORE)), byref(length)))
    assert length.value == 52
    assert guarded.inside[:2] == struct.pack("=H", socket.AF_UNIX)
    assert guarded.whole()


def test_accept_with_a_length_out_of_an_array(keep: Keep) -> None:
    """The length that counts is the one that the pointer points to, not the array's first."""
    guarded = Guarded(16)
    lengths = (socklen_t * 2)(16, 100)
    with pytest.raises(ValueError, match=r"accept\(\) argument addrlen is 100"):
        keep(
            accept(
                long_caller(keep),
                byref(sockaddr_in.from_buffer(guarded.memory, BEFORE)),
                byref(lengths, sizeof(socklen_t)),
            )
        )
    assert guarded.whole()


def test_epoll_wait_fills_as_many_elements_as_it_is_told(keep: Keep) -> None:
    epfd = keep(epoll_create1(0))
    for _ in range(4):
        fd = keep(os.eventfd(0))
        assert epoll_ctl(epfd, EPOLL_CTL_ADD, fd, byref(epoll_event(events=EPOLLOUT))) == 0
    element = sizeof(epoll_event)
    for _ in range(2):
        guarded = Guarded(3 * element)
        events: Array[epoll_event] = (epoll_event * 3).from_buffer(guarded.memory, BEFORE)
        assert epoll_wait(epfd, events, 2, 0) == 2
        assert guarded.inside[2 * element :] == bytes([CANARY]) * element
        assert [each.events for each in events[:2]] == [EPOLLOUT, EPOLLOUT]
        assert epoll_wait(epfd, events, 3, 0) == 3
        assert epoll_wait(epfd, byref(events, element), 2, 0) == 2
        for buffer, room in (
            (events, 4),
            (byref(events), 4),
            (byref(events, element), 3),
            (byref(events[0]), 2),
        ):
            with pytest.raises(
                ValueError, match=rf"epoll_wait\(\) argument maxevents is {room}, but events has"
            ):
                epoll_wait(epfd, buffer, room, 0)
        assert guarded.whole()


@pytest.mark.parametrize(
    "cmd, kind",
    [(F_GETLK, flock), (F_GETOWN_EX, f_owner_ex), (F_GET_RW_HINT, c_uint64)],
    ids=["lock", "own", "hint"],
)
def test_fcntl_fills_the_struct(cmd: int, kind: Any, keep: Keep) -> None:
    fd = keep(os.memfd_create("locked"))
    guarded = Guarded(sizeof(kind))
    filled = kind.from_buffer(guarded.memory, BEFORE)
    if kind is flock:
        filled.l_type, filled.l_whence, filled.l_start, filled.l_len = F_WRLCK, 0, 0, 0
    assert unchecked.fcntl(fd, cmd, byref(filled)) == 0
    assert guarded.inside != bytes([CANARY]) * guarded.size
    assert guarded.whole()
    inside = guarded.inside
    with pytest.raises(ValueError, match=rf"fcntl\(\) argument arg has only {sizeof(kind) - 1} bytes"):
        unchecked.fcntl(fd, cmd, byref(filled, 1))
    assert guarded.inside == inside
    assert guarded.whole()


def test_buffers_are_freed(pipe: tuple[int, int]) -> None:
    def use() -> None:
        buffer = create_string_buffer(8)
        events = (epoll_event * 2)()
        write(pipe[1], buffer, 8)
        read(pipe[0], byref(buffer), 8)
        memset(byref(events), 0, sizeof(events))

    use()
    before = sys.getallocatedblocks()
    for _ in range(1000):
        use()
    assert sys.getallocatedblocks() - before < 500


def test_memory_of_a_bytearray_is_let_go() -> None:
    """A call that was refused does not keep the buffer from growing."""
    buffer = bytearray(4)
    with pytest.raises(ValueError):
        memset(buffer, 0, 5)
    buffer.append(0)
    memset(buffer, 1, 5)
    buffer.append(0)
    assert buffer == b"\1\1\1\1\1\0"


FILLED: dict[str, tuple[Any, Callable[[Any, Keep], Any]]] = {
    "clock_gettime": (libcsock.timespec, lambda it, keep: libcsock.clock_gettime(0, it)),
    "clock_getres": (libcsock.timespec, lambda it, keep: libcsock.clock_getres(0, it)),
    "gettimeofday tv": (libcsock.timeval, lambda it, keep: libcsock.gettimeofday(it, None)),
    "gettimeofday tz": (libcsock.timezone, lambda it, keep: unchecked.gettimeofday(None, it)),
    "getitimer": (libcsock.itimerval, lambda it, keep: libcsock.getitimer(libcsock.ITIMER_PROF, it)),
    "time": (libcsock.time_t, lambda it, keep: libcsock.time(it)),
    "timerfd_gettime": (
        libcsock.itimerspec,
        lambda it, keep: libcsock.timerfd_gettime(keep(libcsock.timerfd_create(1, 0)), it),
    ),
    "eventfd_read": (libcsock.eventfd_t, lambda it, keep: libcsock.eventfd_read(keep(libcsock.eventfd(5, 0)), it)),
    "FD_ZERO": (libcsock.fd_set, lambda it, keep: libcsock.FD_ZERO(it)),
    "pipe": (c_int * 2, lambda it, keep: libcsock.pipe(it)),
    "poll": (libcsock.pollfd, lambda it, keep: libcsock.poll(it, 1, 0)),
}


@pytest.mark.parametrize("kind, call", FILLED.values(), ids=FILLED)
def test_what_is_filled_and_nothing_else(kind: Any, call: Callable[[Any, Keep], Any], keep: Keep) -> None:
    guarded = Guarded(sizeof(kind))
    value = kind.from_buffer(guarded.memory, BEFORE)
    assert call(byref(value), keep) != -1
    inside = guarded.inside
    assert inside != bytes([CANARY]) * guarded.size
    assert guarded.whole()
    with pytest.raises(ValueError):
        call(byref(value, 1), keep)
    assert guarded.inside == inside
    assert guarded.whole()
    if kind is c_int * 2:
        for fd in value:
            keep(fd)


def test_macros_change_one_bit() -> None:
    guarded = Guarded(128)
    fds = libcsock.fd_set.from_buffer(guarded.memory, BEFORE)
    libcsock.FD_ZERO(byref(fds))
    for fd in 0, 1023:
        libcsock.FD_SET(fd, byref(fds))
    assert guarded.inside == b"\1" + bytes(126) + b"\x80" or sys.byteorder == "big"
    for fd in 0, 1023:
        libcsock.FD_CLR(fd, byref(fds))
    assert guarded.inside == bytes(128)
    assert guarded.whole()


def test_select_fills_no_more_than_the_set(keep: Keep) -> None:
    guarded = Guarded(128)
    fds = libcsock.fd_set.from_buffer(guarded.memory, BEFORE)
    libcsock.FD_ZERO(byref(fds))
    fd = keep(libcsock.eventfd(1, 0))
    libcsock.FD_SET(fd, byref(fds))
    assert libcsock.select(1024, byref(fds), None, None, None) == 1
    assert str(fds) == f"[{fd}]"
    assert guarded.whole()


@pytest.mark.parametrize("form", FORMS)
def test_gethostname_writes_no_more_than_it_is_told(form: Callable[[Guarded], Any]) -> None:
    guarded = Guarded(SIZE)
    libcsock.gethostname(form(guarded), 2)
    assert guarded.inside[2:] == bytes([CANARY]) * (SIZE - 2)
    with pytest.raises(ValueError, match=r"gethostname\(\) argument len is 24, but name has only 23 bytes"):
        libcsock.gethostname(form(guarded), SIZE + 1)
    assert guarded.whole()

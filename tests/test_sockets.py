"""Sockets, descriptors, epoll, byte order and addresses, on the loopback interface of the real kernel."""

import array
import mmap
import os
import random
import resource
import select
import socket
import struct
import time
from collections.abc import Iterator
from ctypes import Structure
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AF_INET6, AF_UNIX, EADDRINUSE, EAFNOSUPPORT, EAGAIN, EBADF, ECONNREFUSED, ECONNRESET, EEXIST,
    EFAULT, EINVAL, EISCONN, EMFILE, ENOENT, ENOSPC, ENOTSOCK, EOPNOTSUPP, EPERM, EPIPE, EPOLLERR, EPOLLET,
    EPOLLHUP, EPOLLIN, EPOLLONESHOT, EPOLLOUT, EPOLLRDHUP, EPOLL_CLOEXEC, EPOLL_CTL_ADD, EPOLL_CTL_DEL,
    EPOLL_CTL_MOD, EPROTONOSUPPORT, INADDR_NONE, INET6_ADDRSTRLEN, INET_ADDRSTRLEN, SOCK_CLOEXEC, SOCK_DGRAM,
    SOCK_NONBLOCK, SOCK_STREAM, accept, bind, byref, c_char, c_int, c_uint16, c_uint32, close, connect,
    create_string_buffer, epoll_create, epoll_create1, epoll_ctl, epoll_event, epoll_wait, errno, htonl,
    htons, in_addr, in_port_t, inet_addr, inet_aton, inet_lnaof, inet_makeaddr, inet_netof, inet_network, inet_ntoa,
    inet_ntop, inet_pton, listen, ntohl, ntohs,
    pointer, read, set_errno, sizeof, sockaddr_in, sockaddr_storage, socklen_t, write,
)  # fmt: skip
from tests.helpers import (
    Keep,
    bind_loopback,
    call_client,
    loopback,
    once_asleep_on,
    open_descriptors,
    port_of,
)

unchecked: Any = libcsock
# Memory that takes no room until it is touched; 0x4000 is MAP_NORESERVE.
LAZY = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x4000


# Connections


def test_a_connection_carries_bytes_both_ways(listener: int, keep: Keep) -> None:
    client = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    address = loopback(port_of(listener))
    assert connect(client, byref(address), sizeof(address)) == 0
    server = keep(accept(listener, None, None))

    buffer = create_string_buffer(16)
    assert write(client, b"ping", 4) == 4
    assert read(server, buffer, 16) == 4
    assert buffer.raw == b"ping".ljust(16, b"\0")
    assert write(server, b"pong!", 5) == 5
    assert read(client, buffer, 16) == 5
    assert buffer.raw == b"pong!".ljust(16, b"\0")


def test_close_ends_the_connection_and_frees_the_number(listener: int) -> None:
    with call_client(listener) as client:
        server = accept(listener, None, None)
        assert close(server) == 0
        assert server not in open_descriptors()
        assert client.recv(1) == b""


def test_read_gives_0_after_the_peer_has_closed(pair: tuple[socket.socket, socket.socket]) -> None:
    one, other = pair
    other.close()
    assert read(one.fileno(), create_string_buffer(1), 1) == 0


@pytest.mark.parametrize("family", ["AF_INET", "AF_UNIX"])
@pytest.mark.parametrize("kind", ["SOCK_STREAM", "SOCK_DGRAM"])
def test_socket_makes_what_it_is_asked_for(family: str, kind: str, keep: Keep) -> None:
    fd = keep(libcsock.socket(getattr(libcsock, family), getattr(libcsock, kind), 0))
    with socket.socket(fileno=os.dup(fd)) as python_socket:
        assert python_socket.family == getattr(socket, family)
        assert python_socket.type == getattr(socket, kind)


def test_a_socket_is_inheritable_and_blocking_unless_told_otherwise(keep: Keep) -> None:
    plain = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    assert (os.get_inheritable(plain), os.get_blocking(plain)) == (True, True)
    other = keep(libcsock.socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0))
    assert (os.get_inheritable(other), os.get_blocking(other)) == (False, False)


def test_bind_gives_the_address_that_it_was_told(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    chosen = bind_loopback(fd)
    with socket.socket(fileno=os.dup(fd)) as python_socket:
        assert python_socket.getsockname() == ("127.0.0.1", chosen)
    assert chosen > 0


def test_listen_lets_connect_succeed(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    address = "127.0.0.1", bind_loopback(fd)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address)
    assert listen(fd, 1) == 0
    socket.create_connection(address).close()


# The address that accept fills


def test_accept_tells_who_has_called(listener: int, keep: Keep) -> None:
    address = sockaddr_in()
    length = socklen_t(sizeof(address))
    with call_client(listener) as client:
        keep(accept(listener, byref(address), byref(length)))
        host, number = client.getsockname()
    assert (inet_ntoa(address.sin_addr), ntohs(address.sin_port)) == (host, number)
    assert (address.sin_family, length.value) == (socket.AF_INET, 16)


def packed(address: tuple[str, int]) -> bytes:
    """A struct sockaddr_in by way of Python's struct module."""
    host, number = address
    return struct.pack("=H", socket.AF_INET) + struct.pack("!H", number) + socket.inet_aton(host) + bytes(8)


@pytest.mark.parametrize("room", [0, 1, 5, 15, 16])
def test_accept_cuts_the_address_and_tells_its_full_size(room: int, listener: int, keep: Keep) -> None:
    address = sockaddr_in.from_buffer_copy(b"\xa5" * 16)
    length = socklen_t(room)
    with call_client(listener) as client:
        keep(accept(listener, byref(address), byref(length)))
        whole = packed(client.getsockname())
    assert bytes(address) == whole[:room] + b"\xa5" * (16 - room)
    assert length.value == 16


def test_accept_into_a_sockaddr_storage(listener: int, keep: Keep) -> None:
    address = sockaddr_storage()
    length = socklen_t(sizeof(address))
    with call_client(listener) as client:
        keep(accept(listener, byref(address), byref(length)))
        assert bytes(address)[:16] == packed(client.getsockname())
    assert (address.ss_family, length.value) == (socket.AF_INET, 16)


def test_accept_of_a_family_whose_addresses_are_longer(keep: Keep) -> None:
    name = b"\0libcsock " + os.urandom(40).hex().encode()
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind("")  # the kernel chooses an abstract name
        server.listen()
        client.bind(name)
        client.connect(server.getsockname())
        address = sockaddr_storage()
        length = socklen_t(sizeof(address))
        keep(accept(server.fileno(), byref(address), byref(length)))
    assert length.value == 2 + len(name)
    assert bytes(address)[2 : length.value] == name
    assert address.ss_family == socket.AF_UNIX


def test_accept_takes_pointers_and_arrays_as_c_does(listener: int, keep: Keep) -> None:
    address = sockaddr_in()
    lengths = (socklen_t * 1)(16)
    with call_client(listener) as client:
        keep(accept(listener, pointer(address), lengths))
        assert bytes(address) == packed(client.getsockname())
    addresses = (sockaddr_in * 2)()
    length = socklen_t(16)
    with call_client(listener) as client:
        keep(unchecked.accept(listener, byref(addresses, 16), pointer(length)))
        assert bytes(addresses) == bytes(16) + packed(client.getsockname())


def test_accept_without_an_address(listener: int, keep: Keep) -> None:
    for length in None, byref(socklen_t(16)):
        with call_client(listener) as client:
            server = keep(accept(listener, None, length))
            client.send(b"x")
            assert os.read(server, 1) == b"x"


def test_accept_gives_a_plain_descriptor_whatever_the_listener_is(listener: int, keep: Keep) -> None:
    os.set_blocking(listener, False)
    os.set_inheritable(listener, False)
    with call_client(listener):
        server = keep(accept(listener, None, None))
    assert (os.get_inheritable(server), os.get_blocking(server)) == (True, True)


def test_bind_takes_a_sockaddr_storage(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    address = sockaddr_storage.from_buffer_copy(packed(("127.0.0.1", 0)) + bytes(112))
    assert bind(fd, byref(address), 16) == 0
    with socket.socket(fileno=os.dup(fd)) as python_socket:
        assert python_socket.getsockname()[0] == "127.0.0.1"


# Failures: -1 and errno


def test_connect_to_a_port_where_nobody_listens(keep: Keep) -> None:
    silent = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    address = loopback(bind_loopback(silent))
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    assert (connect(fd, byref(address), sizeof(address)), errno()) == (-1, ECONNREFUSED)


def test_connect_twice(listener: int) -> None:
    with call_client(listener) as client:
        address = loopback(port_of(listener))
        assert (connect(client.fileno(), byref(address), sizeof(address)), errno()) == (-1, EISCONN)


def test_bind_to_a_port_that_is_taken(listener: int, keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    address = loopback(port_of(listener))
    assert (bind(fd, byref(address), sizeof(address)), errno()) == (-1, EADDRINUSE)


def test_bind_with_an_address_that_is_too_short_for_the_kernel(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    address = loopback(0)
    assert (bind(fd, byref(address), 15), errno()) == (-1, EINVAL)


@pytest.mark.parametrize(
    "domain, kind, protocol, number",
    [
        (4711, SOCK_STREAM, 0, EAFNOSUPPORT),
        (AF_INET, 4711, 0, EINVAL),
        (AF_INET, SOCK_STREAM, socket.IPPROTO_UDP, EPROTONOSUPPORT),
    ],
)
def test_socket_of_an_unknown_kind(domain: int, kind: int, protocol: int, number: int) -> None:
    assert (libcsock.socket(domain, kind, protocol), errno()) == (-1, number)


def test_a_pipe_is_no_socket(pipe: tuple[int, int]) -> None:
    address = loopback(0)
    assert (bind(pipe[0], byref(address), sizeof(address)), errno()) == (-1, ENOTSOCK)
    assert (connect(pipe[0], byref(address), sizeof(address)), errno()) == (-1, ENOTSOCK)
    assert (listen(pipe[0], 1), errno()) == (-1, ENOTSOCK)
    assert (accept(pipe[0], None, None), errno()) == (-1, ENOTSOCK)


def test_a_datagram_socket_neither_listens_nor_accepts(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    assert (listen(fd, 1), errno()) == (-1, EOPNOTSUPP)
    assert (accept(fd, None, None), errno()) == (-1, EOPNOTSUPP)


def test_accept_of_a_socket_that_does_not_listen(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    assert (accept(fd, None, None), errno()) == (-1, EINVAL)


def test_nothing_there_on_a_nonblocking_descriptor(listener: int, pipe: tuple[int, int]) -> None:
    os.set_blocking(listener, False)
    os.set_blocking(pipe[0], False)
    assert (accept(listener, None, None), errno()) == (-1, EAGAIN)
    set_errno(0)
    assert (read(pipe[0], create_string_buffer(4), 4), errno()) == (-1, EAGAIN)


def test_write_to_a_closed_pipe(keep: Keep) -> None:
    reading, writing = os.pipe()
    keep(writing)
    os.close(reading)
    assert (write(writing, b"x", 1), errno()) == (-1, EPIPE)


def test_write_to_a_closed_peer(pair: tuple[socket.socket, socket.socket]) -> None:
    one, other = pair
    other.close()
    assert (write(one.fileno(), b"x", 1), errno()) == (-1, EPIPE)


def test_read_from_a_peer_that_cut_the_connection(listener: int, keep: Keep) -> None:
    with call_client(listener) as client:
        server = keep(accept(listener, None, None))
        client.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    assert (read(server, create_string_buffer(1), 1), errno()) == (-1, ECONNRESET)


def test_no_descriptor_left(listener: int) -> None:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with call_client(listener):
        resource.setrlimit(resource.RLIMIT_NOFILE, (0, hard))
        try:
            results = [
                (libcsock.socket(AF_INET, SOCK_STREAM, 0), errno()),
                (accept(listener, None, None), errno()),
                (epoll_create(1), errno()),
                (epoll_create1(0), errno()),
            ]
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    assert results == [(-1, EMFILE)] * 4


def test_a_call_that_succeeds_leaves_errno_alone(pipe: tuple[int, int]) -> None:
    set_errno(EEXIST)
    assert write(pipe[1], b"x", 1) == 1
    assert read(pipe[0], create_string_buffer(1), 1) == 1
    assert errno() == EEXIST


# Buffers of all kinds


class Record(Structure):
    _fields_ = [("number", c_int), ("letters", c_char * 4)]


def writable() -> list[Any]:
    """Buffers of 8 bytes, as they are and by reference."""
    letters = create_string_buffer(8)
    pointed_to = create_string_buffer(8)
    record = Record()
    return [
        letters,
        (c_int * 2)(),
        (in_addr * 2)(),
        record,
        byref(Record()),
        byref(create_string_buffer(12), 4),
        pointer(pointed_to),
        bytearray(8),
        memoryview(bytearray(8)),
        memoryview(bytearray(24))[8:16],
        array.array("i", [0, 0]),
        mmap.mmap(-1, 8),
    ]


def shown(buffer: Any) -> str:
    return type(buffer).__name__


def content(buffer: Any) -> bytes:
    for holder in "_obj", "contents":  # of a reference, of a pointer
        buffer = getattr(buffer, holder, buffer)
    return bytes(memoryview(buffer))[-8:]


@pytest.mark.parametrize("buffer", writable(), ids=shown)
def test_read_and_write_take_every_kind_of_buffer(buffer: Any, pipe: tuple[int, int]) -> None:
    for text in b"ABCDEFGH", b"abcdefgh":  # the second call has seen the buffer's type before
        os.write(pipe[1], text)
        assert read(pipe[0], buffer, 8) == 8
        assert content(buffer) == text
        assert write(pipe[1], buffer, 7) == 7
        assert os.read(pipe[0], 8) == text[:7]


def test_write_takes_what_cannot_be_written_to(pipe: tuple[int, int]) -> None:
    for buffer in b"constant", memoryview(b"constant"), memoryview(b"a constant.")[2:10]:
        assert write(pipe[1], buffer, 8) == 8
        assert os.read(pipe[0], 9) == b"constant"


def test_nothing_to_read_or_write(pipe: tuple[int, int]) -> None:
    for empty in b"", bytearray(), memoryview(b""), create_string_buffer(0), create_string_buffer(3):
        assert write(pipe[1], empty, 0) == 0
    os.write(pipe[1], b"x")
    for nowhere in bytearray(), memoryview(bytearray()), create_string_buffer(0), create_string_buffer(3):
        assert read(pipe[0], nowhere, 0) == 0
    assert os.read(pipe[0], 2) == b"x"


def test_read_gives_what_there_is(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], b"few")
    buffer = create_string_buffer(b"........", 8)
    assert read(pipe[0], buffer, 8) == 3
    assert buffer.raw == b"few....."


def test_write_gives_how_much_there_was_room_for(pair: tuple[socket.socket, socket.socket]) -> None:
    one, other = pair
    one.setblocking(False)
    data = os.urandom(10_000_000)
    written = write(one.fileno(), data, len(data))
    assert 0 < written < len(data)
    one.close()
    with other.makefile("rb") as stream:
        assert stream.read() == data[:written]


def test_buffers_of_very_many_sizes(pipe: tuple[int, int]) -> None:
    os.set_blocking(pipe[0], False)
    for size in [*range(1, 700), *range(1, 700)]:
        buffer = create_string_buffer(size)
        os.write(pipe[1], bytes(size))
        assert read(pipe[0], buffer, size) == size
        with pytest.raises(ValueError):
            read(pipe[0], buffer, size + 1)


def test_a_bytearray_can_grow_after_the_call(pipe: tuple[int, int]) -> None:
    buffer = bytearray(4)
    assert write(pipe[1], buffer, 4) == 4
    buffer.append(1)
    with pytest.raises(ValueError):
        read(pipe[0], buffer, 6)
    buffer.append(2)
    assert read(pipe[0], buffer, 6) == 4


def test_a_buffer_of_more_than_two_gigabytes(pipe: tuple[int, int]) -> None:
    size = 2**31 + 2**20
    with mmap.mmap(-1, size, flags=LAZY) as memory:
        buffer = (c_char * size).from_buffer(memory)
        results = []
        for nbytes in 2**31 - 1, 2**31, 2**31 + 1, size:
            os.write(pipe[1], b"12345")
            results.append((read(pipe[0], buffer, nbytes), memory[:5]))
            memory[:5] = bytes(5)
        del buffer
    assert results == [(5, b"12345")] * 4


def test_constants_of_more_than_two_gigabytes() -> None:
    constant = bytes(2**31 + 10)  # takes no room as long as nobody looks
    with open("/dev/null", "wb") as null:
        results = [write(null.fileno(), constant, nbytes) for nbytes in (2**31 - 2**20, 2**31, 2**31 + 10)]
    most = 2**31 - resource.getpagesize()  # that the kernel moves at once
    assert results == [2**31 - 2**20, most, most]


# epoll


@pytest.fixture
def epoll(keep: Keep) -> int:
    return keep(epoll_create1(0))


def event(events: int, **data: int) -> epoll_event:
    made = epoll_event()
    made.events = events
    for name, value in data.items():
        setattr(made.data, name, value)
    return made


def watched(epfd: int) -> dict[int, tuple[int, int]]:
    """What the kernel says of an epoll instance: each descriptor with its events and its data."""
    found = {}
    for line in Path(f"/proc/self/fdinfo/{epfd}").read_text().splitlines():
        if line.startswith("tfd:"):
            words = line.split()
            found[int(words[1])] = int(words[3], 16), int(words[5], 16)
    return found


def add(epfd: int, fd: int, events: int) -> None:
    assert epoll_ctl(epfd, EPOLL_CTL_ADD, fd, byref(event(events, fd=fd))) == 0


def wait(epfd: int, timeout: int = 0, room: int = 8) -> list[tuple[int, int]]:
    """What epoll_wait fills in: descriptors with their events."""
    found = (epoll_event * room)()
    number = epoll_wait(epfd, found, room, timeout)
    assert number >= 0
    return [(each.data.fd, each.events) for each in found[:number]]


def test_epoll_create_makes_an_epoll_instance(keep: Keep) -> None:
    for fd in keep(epoll_create(1)), keep(epoll_create1(0)), keep(epoll_create1(EPOLL_CLOEXEC)):
        assert os.readlink(f"/proc/self/fd/{fd}") == "anon_inode:[eventpoll]"
    assert os.get_inheritable(keep(epoll_create(1)))
    assert os.get_inheritable(keep(epoll_create1(0)))
    assert not os.get_inheritable(keep(epoll_create1(EPOLL_CLOEXEC)))


def test_epoll_create_with_nonsense() -> None:
    assert (epoll_create(0), errno()) == (-1, EINVAL)
    assert (epoll_create(-1), errno()) == (-1, EINVAL)
    assert (epoll_create1(1), errno()) == (-1, EINVAL)


def test_epoll_ctl_adds_changes_and_removes(epoll: int, pipe: tuple[int, int]) -> None:
    fd = pipe[0]
    assert epoll_ctl(epoll, EPOLL_CTL_ADD, fd, byref(event(EPOLLIN | EPOLLET, u64=0x0123456789ABCDEF))) == 0
    always = EPOLLERR | EPOLLHUP
    assert watched(epoll) == {fd: (select.EPOLLIN | select.EPOLLET | always, 0x0123456789ABCDEF)}
    assert epoll_ctl(epoll, EPOLL_CTL_MOD, fd, byref(event(EPOLLRDHUP, u64=2**64 - 1))) == 0
    assert watched(epoll) == {fd: (select.EPOLLRDHUP | always, 2**64 - 1)}
    assert epoll_ctl(epoll, EPOLL_CTL_DEL, fd, None) == 0
    assert watched(epoll) == {}


def test_epoll_ctl_removes_with_an_event_too(epoll: int, pipe: tuple[int, int]) -> None:
    add(epoll, pipe[0], EPOLLIN)
    assert epoll_ctl(epoll, EPOLL_CTL_DEL, pipe[0], byref(epoll_event())) == 0
    assert watched(epoll) == {}


@pytest.mark.parametrize("name", ["u64", "ptr"])
@pytest.mark.parametrize("value", [1, 2**32 - 1, 2**63, 2**64 - 1])
def test_data_comes_back_as_it_was_given(name: str, value: int, epoll: int, pipe: tuple[int, int]) -> None:
    assert epoll_ctl(epoll, EPOLL_CTL_ADD, pipe[1], byref(event(EPOLLOUT, **{name: value}))) == 0
    found = epoll_event()
    assert epoll_wait(epoll, byref(found), 1, 0) == 1
    assert (found.data.u64, found.data.ptr) == (value, value)
    assert (found.data.u32, found.events) == (value % 2**32, select.EPOLLOUT)


def test_level_triggered_tells_as_long_as_there_is_something(epoll: int, pipe: tuple[int, int]) -> None:
    add(epoll, pipe[0], EPOLLIN)
    assert wait(epoll) == []
    os.write(pipe[1], b"ab")
    assert wait(epoll) == wait(epoll) == [(pipe[0], select.EPOLLIN)]
    os.read(pipe[0], 2)
    assert wait(epoll) == []


def test_edge_triggered_tells_only_news(epoll: int, pipe: tuple[int, int]) -> None:
    add(epoll, pipe[0], EPOLLIN | EPOLLET)
    os.write(pipe[1], b"a")
    assert wait(epoll) == [(pipe[0], select.EPOLLIN)]
    assert wait(epoll) == []
    os.write(pipe[1], b"b")
    assert wait(epoll) == [(pipe[0], select.EPOLLIN)]


def test_oneshot_tells_once_until_it_is_armed_again(epoll: int, pipe: tuple[int, int]) -> None:
    add(epoll, pipe[1], EPOLLOUT | EPOLLONESHOT)
    assert [wait(epoll), wait(epoll)] == [[(pipe[1], select.EPOLLOUT)], []]
    assert epoll_ctl(epoll, EPOLL_CTL_MOD, pipe[1], byref(event(EPOLLOUT, fd=pipe[1]))) == 0
    assert wait(epoll) == [(pipe[1], select.EPOLLOUT)]


def test_epoll_tells_the_same_as_pythons_own(epoll: int, pair: tuple[socket.socket, socket.socket]) -> None:
    one, other = pair
    interest = EPOLLIN | EPOLLOUT | EPOLLRDHUP
    add(epoll, one.fileno(), interest)
    with select.epoll() as python:
        python.register(one, interest)
        other.send(b"x")
        assert wait(epoll) == python.poll(0) == [(one.fileno(), EPOLLIN | EPOLLOUT)]
        other.close()
        assert wait(epoll) == python.poll(0)
        assert wait(epoll)[0][1] & (EPOLLHUP | EPOLLRDHUP) == EPOLLHUP | EPOLLRDHUP


def test_many_are_ready(epoll: int, keep: Keep) -> None:
    ready = set()
    for _ in range(100):
        reading, writing = map(keep, os.pipe())
        add(epoll, reading, EPOLLIN | EPOLLET)
        os.write(writing, b"x")
        ready.add(reading)
    first = wait(epoll, room=64)
    rest = wait(epoll, room=64)
    assert (len(first), len(rest)) == (64, 36)
    assert {fd for fd, _ in first + rest} == ready


def test_epoll_wait_fills_from_an_element_on(epoll: int, pipe: tuple[int, int]) -> None:
    add(epoll, pipe[1], EPOLLOUT)
    found = (epoll_event * 3)()
    assert epoll_wait(epoll, byref(found, 2 * sizeof(epoll_event)), 1, 0) == 1
    assert [each.events for each in found] == [0, 0, select.EPOLLOUT]


def test_epoll_wait_waits_for_as_long_as_it_is_told(epoll: int) -> None:
    start = time.monotonic()
    assert wait(epoll, timeout=30) == []
    assert time.monotonic() - start >= 0.03


def test_epoll_wait_without_end_returns_when_something_is_ready(epoll: int, pipe: tuple[int, int]) -> None:
    add(epoll, pipe[0], EPOLLIN)
    with once_asleep_on(epoll, lambda: os.write(pipe[1], b"x")):
        assert wait(epoll, timeout=-1) == [(pipe[0], select.EPOLLIN)]


def test_epoll_wait_for_no_elements(epoll: int) -> None:
    found = (epoll_event * 1)()
    for _ in range(2):
        assert (epoll_wait(epoll, found, 0, 0), errno()) == (-1, EINVAL)
        assert (epoll_wait(epoll, found, -1, 0), errno()) == (-1, EINVAL)
        assert epoll_wait(epoll, found, 1, 0) == 0


def test_what_epoll_ctl_refuses(
    epoll: int, pipe: tuple[int, int], closed: int, keep: Keep, tmp_path: Path
) -> None:
    some = byref(event(EPOLLIN))
    add(epoll, pipe[0], EPOLLIN)
    regular = keep(os.open(tmp_path / "regular", os.O_RDWR | os.O_CREAT))
    for epfd, op, fd, number in [
        (epoll, EPOLL_CTL_ADD, pipe[0], EEXIST),
        (epoll, EPOLL_CTL_MOD, pipe[1], ENOENT),
        (epoll, EPOLL_CTL_DEL, pipe[1], ENOENT),
        (epoll, EPOLL_CTL_ADD, regular, EPERM),
        (epoll, EPOLL_CTL_ADD, epoll, EINVAL),
        (epoll, 4711, pipe[1], EINVAL),
        (pipe[0], EPOLL_CTL_ADD, pipe[1], EINVAL),
        (epoll, EPOLL_CTL_ADD, closed, EBADF),
    ]:
        set_errno(0)
        assert (epoll_ctl(epfd, op, fd, some), errno()) == (-1, number)
    assert (unchecked.epoll_ctl(epoll, EPOLL_CTL_MOD, pipe[0], None), errno()) == (-1, EFAULT)


def test_epoll_wait_of_something_else(pipe: tuple[int, int]) -> None:
    assert (epoll_wait(pipe[0], (epoll_event * 1)(), 1, 0), errno()) == (-1, EINVAL)


def test_maxevents_is_an_int_however_great_the_array(epoll: int) -> None:
    elements = 2**31 + 10
    with mmap.mmap(-1, elements * sizeof(epoll_event), flags=LAZY) as memory:
        events = (epoll_event * elements).from_buffer(memory)
        assert epoll_wait(epoll, events, 1, 0) == 0
        with pytest.raises(OverflowError):
            epoll_wait(epoll, events, 2**31, 0)
        del events


# Byte order


def numbers(bits: int) -> Iterator[int]:
    yield from (0, 1, 80, 255, 256, 2 ** (bits - 1), 2**bits - 2, 2**bits - 1)
    chosen = random.Random(bits)
    for _ in range(100):
        yield chosen.getrandbits(bits)


def test_byte_order() -> None:
    for number in numbers(16):
        assert htons(number) == socket.htons(number)
        assert ntohs(number) == socket.ntohs(number)
    for number in numbers(32):
        assert htonl(number) == socket.htonl(number)
        assert ntohl(number) == socket.ntohl(number)


def test_byte_order_takes_numbers_of_ctypes() -> None:
    assert htons(c_uint16(9999)) == htons(in_port_t(9999)) == socket.htons(9999)
    assert htonl(c_uint32(0x7F000001)) == socket.htonl(0x7F000001)
    assert htons(True) == socket.htons(1)


# Addresses

IPV4 = [
    "127.0.0.1", "0.0.0.0", "255.255.255.255", "8.8.4.4", "127.1", "10.1.2", "1", "0x7f.1", "0177.0.0.1",
    "0xffffffff", "4294967295", "1.2.3.4 ", "1.2.3.4 and more", "1.2.65535", "01.02.03.04",
]  # fmt: skip
NOT_IPV4 = [
    "",
    " ",
    "256.1.1.1",
    "1.2.3.4.5",
    "a.b.c.d",
    "1.2.3.",
    "::1",
    "4294967296",
    "1.2.65536",
    "-1",
    "é",
    "08",
]
IPV6 = [
    "::", "::1", "2001:db8::8a2e:370:7334", "fe80::1", "::ffff:192.0.2.128", "1:2:3:4:5:6:7:8",
    "::FFFF:1.2.3.4", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff",
]  # fmt: skip
NOT_IPV6 = [
    "",
    ":",
    ":::",
    "1:2",
    "12345::",
    "1::2::3",
    "::1%lo",
    "[::1]",
    "1:2:3:4:5:6:7:8:9",
    "::256.1.1.1",
    "g::",
]


def test_the_addresses_are_what_this_test_takes_them_for() -> None:
    for text in IPV4:
        socket.inet_aton(text)
    for text in NOT_IPV4:
        with pytest.raises(OSError):
            socket.inet_aton(text)


@pytest.mark.parametrize("text", IPV4)
def test_inet_aton_and_inet_addr_of_an_address(text: str) -> None:
    raw = socket.inet_aton(text)
    address = in_addr()
    assert inet_aton(text, byref(address)) == 1
    assert bytes(address) == raw
    assert (
        inet_addr(text)
        == inet_addr(text.encode())
        == int.from_bytes(raw, "little" if htons(1) != 1 else "big")
    )


@pytest.mark.parametrize("text", NOT_IPV4)
def test_inet_aton_and_inet_addr_of_what_is_no_address(text: str) -> None:
    assert inet_aton(text, byref(in_addr())) == 0
    assert inet_addr(text) == INADDR_NONE == 0xFFFFFFFF


def test_text_in_a_char_array_ends_at_its_nul() -> None:
    assert inet_addr(create_string_buffer(b"1.2.3.4\0.5", 32)) == inet_addr("1.2.3.4")
    assert inet_addr((c_char * 7).from_buffer_copy(b"1.2.3.4")) == inet_addr("1.2.3.4")


def addresses(family: int) -> Iterator[bytes]:
    chosen = random.Random(family)
    size = 4 if family == AF_INET else 16
    for _ in range(50):
        yield chosen.randbytes(size)
        yield bytes(chosen.choice([0, 0, 0, 1, 255]) for _ in range(size))


@pytest.mark.parametrize(
    ("text", "bits"), [("10.1.2.3", 24), ("127.0.0.1", 24), ("172.16.1.2", 16), ("192.168.5.6", 8), ("255.1.1.1", 8)]
)
def test_networks_and_hosts_by_class(text: str, bits: int) -> None:
    number = int.from_bytes(socket.inet_aton(text), "big")
    address = in_addr(htonl(number))
    net, host = inet_netof(address), inet_lnaof(address)
    assert (net, host) == (number >> bits, number % 2**bits)
    made = inet_makeaddr(net, host)
    assert type(made) is in_addr and bytes(made) == socket.inet_aton(text)
    assert inet_network(text) == number


def test_inet_network_of_parts() -> None:
    assert [inet_network(each) for each in ("10", "10.1", "0x0a.017.9")] == [10, 0x0A01, 0x0A0F09]
    assert inet_network("300.1") == INADDR_NONE


def test_inet_ntoa() -> None:
    for raw in addresses(AF_INET):
        assert inet_ntoa(in_addr.from_buffer_copy(raw)) == socket.inet_ntoa(raw)


@pytest.mark.parametrize("family", [AF_INET, AF_INET6])
def test_inet_ntop_and_back(family: int) -> None:
    for raw in addresses(family):
        text = socket.inet_ntop(family, raw)
        buffer = create_string_buffer(INET6_ADDRSTRLEN)
        assert inet_ntop(family, raw, buffer, len(buffer)) == text
        assert buffer.value == text.encode()
        back = create_string_buffer(len(raw))
        assert inet_pton(family, text, back) == 1
        assert back.raw == raw


@pytest.mark.parametrize("family, good, bad", [(AF_INET, IPV4, NOT_IPV4), (AF_INET6, IPV6, NOT_IPV6)])
def test_inet_pton_takes_what_python_takes(family: int, good: list[str], bad: list[str]) -> None:
    taken = 0
    for text in good + bad:
        try:
            raw = socket.inet_pton(family, text)
        except OSError:
            set_errno(EEXIST)
            assert (inet_pton(family, text, create_string_buffer(16)), errno()) == (0, EEXIST)
        else:
            taken += 1
            buffer = create_string_buffer(len(raw))
            assert inet_pton(family, text, buffer) == 1
            assert buffer.raw == raw
    assert 4 <= taken <= len(good)


def test_inet_pton_into_the_struct_of_an_address() -> None:
    address = sockaddr_in()
    assert inet_pton(AF_INET, "192.0.2.7", byref(address.sin_addr)) == 1
    assert bytes(address)[4:8] == bytes([192, 0, 2, 7])


@pytest.mark.parametrize("family, text", [(AF_INET, "255.255.255.255"), (AF_INET6, "::ffff:255.255.255.255")])
def test_inet_ntop_needs_room_for_the_text_and_its_nul(family: int, text: str) -> None:
    raw = socket.inet_pton(family, text)
    buffer = create_string_buffer(64)
    for size in range(len(text) + 1):
        set_errno(0)
        assert (inet_ntop(family, raw, buffer, size), errno()) == (None, ENOSPC)
    assert inet_ntop(family, raw, buffer, len(text) + 1) == text


def test_the_text_of_every_address_fits_the_constants() -> None:
    longest = "255.255.255.255", "ffff:ffff:ffff:ffff:ffff:ffff:255.255.255.255"
    assert (INET_ADDRSTRLEN, INET6_ADDRSTRLEN) == tuple(len(text) + 1 for text in longest)


def test_addresses_of_another_family() -> None:
    set_errno(0)
    assert (inet_ntop(AF_UNIX, bytes(16), create_string_buffer(64), 64), errno()) == (None, EAFNOSUPPORT)
    set_errno(0)
    assert (inet_pton(AF_UNIX, "::1", create_string_buffer(16)), errno()) == (-1, EAFNOSUPPORT)

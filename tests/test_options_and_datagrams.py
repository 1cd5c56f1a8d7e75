"""Options, names, datagrams and flags: the calls of <sys/socket.h> beyond a plain connection."""

import os
import socket
import struct
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AF_UNIX, EAGAIN, EBADF, EFAULT, EINVAL, ENOPROTOOPT, ENOTCONN, ENOTTY, EOPNOTSUPP, EPIPE,
    MSG_DONTWAIT, MSG_NOSIGNAL, MSG_OOB, MSG_PEEK, MSG_TRUNC, MSG_WAITALL, SHUT_RD, SHUT_RDWR, SHUT_WR,
    SO_ERROR, SO_KEEPALIVE, SO_LINGER, SO_PEERCRED, SO_RCVBUF, SO_REUSEADDR, SO_TYPE, SOCK_CLOEXEC,
    SOCK_DGRAM, SOCK_NONBLOCK, SOCK_STREAM, SOL_SOCKET, accept4, byref, c_char, c_int, create_string_buffer, errno,
    getpeername, getsockname, getsockopt, inet_ntoa, linger, ntohs, recv, recvfrom, send, sendto,
    setsockopt, shutdown, sizeof, sockaddr_in, sockaddr_storage, sockatmark, socketpair, socklen_t, ucred,
)  # fmt: skip
from tests.helpers import Keep, bind_loopback, call_client, loopback, port_of, wait_until

unchecked: Any = libcsock
Pair = tuple[int, int]


@pytest.fixture
def stream(keep: Keep) -> Pair:
    """Two connected stream sockets of socketpair()."""
    pair = (c_int * 2)()
    assert socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0
    return keep(pair[0]), keep(pair[1])


@pytest.fixture
def datagram(keep: Keep) -> Pair:
    """A socket bound to the loopback interface, and its port."""
    fd = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    return fd, bind_loopback(fd)


# socketpair, accept4


def test_socketpair_connects_two_sockets(stream: Pair) -> None:
    one, other = stream
    assert os.write(one, b"there") == 5 and os.read(other, 9) == b"there"
    assert os.write(other, b"back") == 4 and os.read(one, 9) == b"back"
    assert (os.get_inheritable(one), os.get_blocking(one)) == (True, True)


def test_socketpair_with_flags_and_into_the_middle_of_an_array(keep: Keep) -> None:
    numbers = (c_int * 4)(-7, -7, -7, -7)
    assert socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0, byref(numbers, 4)) == 0
    for fd in numbers[1:3]:
        keep(fd)
        assert (os.get_inheritable(fd), os.get_blocking(fd)) == (False, False)
    assert (numbers[0], numbers[3]) == (-7, -7)


def test_socketpair_of_a_family_that_has_none() -> None:
    assert (socketpair(AF_INET, SOCK_STREAM, 0, (c_int * 2)()), errno()) == (-1, EOPNOTSUPP)


@pytest.mark.parametrize("flags", [0, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_CLOEXEC | SOCK_NONBLOCK])
def test_accept4_gives_the_descriptor_its_flags(flags: int, listener: int, keep: Keep) -> None:
    address = sockaddr_in()
    length = socklen_t(sizeof(address))
    with call_client(listener) as client:
        fd = keep(accept4(listener, byref(address), byref(length), flags))
        assert (inet_ntoa(address.sin_addr), ntohs(address.sin_port)) == client.getsockname()
    assert os.get_inheritable(fd) is not bool(flags & SOCK_CLOEXEC)
    assert os.get_blocking(fd) is not bool(flags & SOCK_NONBLOCK)
    assert (accept4(listener, None, None, 1), errno()) == (-1, EINVAL)


# getsockname, getpeername


def test_names_of_both_ends(listener: int, keep: Keep) -> None:
    with call_client(listener) as client:
        fd = keep(libcsock.accept(listener, None, None))
        for call, expected in (getsockname, client.getpeername()), (getpeername, client.getsockname()):
            address = sockaddr_storage()
            length = socklen_t(sizeof(address))
            assert call(fd, byref(address), byref(length)) == 0
            found = sockaddr_in.from_buffer(address)
            assert (inet_ntoa(found.sin_addr), ntohs(found.sin_port), length.value) == (*expected, 16)


def test_a_name_that_is_cut_tells_its_full_length(datagram: Pair) -> None:
    address = sockaddr_in()
    length = socklen_t(4)
    assert getsockname(datagram[0], byref(address), byref(length)) == 0
    assert length.value == 16
    assert (ntohs(address.sin_port), address.sin_addr.s_addr) == (datagram[1], 0)


def test_a_socket_without_a_peer(datagram: Pair) -> None:
    assert getpeername(datagram[0], byref(sockaddr_in()), byref(socklen_t(16))) == -1
    assert errno() == ENOTCONN


# send, recv


def test_send_and_recv_with_every_kind_of_buffer(stream: Pair) -> None:
    one, other = stream
    for data in b"abcdef", bytearray(b"abcdef"), memoryview(b"abcdef"), create_string_buffer(b"abcdef"):
        for into in create_string_buffer(6), bytearray(6), (c_char * 6)(), memoryview(bytearray(6)):
            assert send(one, data, 6, 0) == 6
            assert recv(other, into, 6, 0) == 6
            assert bytes(into) == b"abcdef"


def test_only_as_much_as_is_asked_for(stream: Pair) -> None:
    one, other = stream
    buffer = create_string_buffer(b"........", 8)
    assert send(one, b"abcdef", 4, 0) == 4
    assert recv(other, buffer, 3, 0) == 3
    assert buffer.raw == b"abc....."
    assert recv(other, byref(buffer, 4), 4, 0) == 1
    assert buffer.raw == b"abc.d..."


@pytest.mark.parametrize("make", [lambda: create_string_buffer(8), lambda: bytearray(8)])
def test_lengths_are_held_against_the_buffer(make: Any, stream: Pair) -> None:
    for call in send, recv:
        for count in 9, 2**31, 2**63:
            with pytest.raises(ValueError, match=rf"^{call.__name__}\(\) argument len is {count}, but buf has only 8"):
                call(stream[0], make(), count, 0)
    with pytest.raises(ValueError, match=r"^send\(\) argument len is 4, but buf has only 3 bytes"):
        send(stream[0], b"abc", 4, 0)


def test_flags_of_recv(stream: Pair) -> None:
    one, other = stream
    buffer = create_string_buffer(8)
    assert (recv(other, buffer, 8, MSG_DONTWAIT), errno()) == (-1, EAGAIN)
    os.write(one, b"abc")
    assert recv(other, buffer, 8, MSG_PEEK) == 3
    assert recv(other, buffer, 2, 0) == 2
    os.write(one, b"def")
    assert recv(other, buffer, 4, MSG_WAITALL) == 4
    assert buffer.value == b"cdef"
    os.close(os.dup(one))
    assert shutdown(one, SHUT_WR) == 0
    assert recv(other, buffer, 8, 0) == 0


def test_flags_beyond_the_small_numbers_reach_the_kernel(stream: Pair) -> None:
    assert (send(stream[0], b"x", 1, -(2**31)), recv(stream[1], bytearray(1), 1, 2**30)) == (1, 1)


def test_send_to_who_has_closed_gives_epipe(stream: Pair) -> None:
    shutdown(stream[1], SHUT_RDWR)
    for flags in 0, MSG_NOSIGNAL:
        assert (send(stream[0], b"x", 1, flags), errno()) == (-1, EPIPE)


def test_null_is_a_buffer_only_for_what_tcp_throws_away(listener: int, keep: Keep) -> None:
    with call_client(listener) as client:
        fd = keep(libcsock.accept(listener, None, None))
        client.sendall(b"thrown away, kept")
        buffer = create_string_buffer(8)
        assert recv(fd, buffer, 8, MSG_PEEK | MSG_WAITALL) == 8
        assert (recv(fd, None, 8, 0), errno()) == (-1, EFAULT)
        assert recv(fd, None, 13, MSG_TRUNC | MSG_WAITALL) == 13
        assert recv(fd, buffer, 8, 0) == 4
        assert buffer.raw == b"keptaway"[:4] + buffer.raw[4:]


def test_the_out_of_band_mark(listener: int, keep: Keep) -> None:
    with call_client(listener) as client:
        fd = keep(libcsock.accept(listener, None, None))
        buffer = create_string_buffer(8)
        assert send(client.fileno(), b"abc", 3, MSG_OOB) == 3
        wait_until(lambda: recv(fd, buffer, 8, MSG_OOB | MSG_DONTWAIT) == 1)
        assert buffer.value == b"c"
        assert sockatmark(fd) == 0
        assert recv(fd, buffer, 8, 0) == 2
        assert sockatmark(fd) == 1


def test_sockatmark_of_what_is_no_socket(pipe: Pair, closed: int) -> None:
    assert (sockatmark(pipe[0]), errno()) == (-1, ENOTTY)
    assert (sockatmark(closed), errno()) == (-1, EBADF)


@pytest.mark.parametrize("how, sends, receives", [(SHUT_RD, True, False), (SHUT_WR, False, True)])
def test_shutdown_of_one_direction(how: int, sends: bool, receives: bool, stream: Pair) -> None:
    one, other = stream
    assert shutdown(one, how) == 0
    assert (send(one, b"x", 1, 0) == 1) is sends
    assert (send(other, b"y", 1, 0) == 1) is receives
    assert recv(one, bytearray(1), 1, MSG_DONTWAIT) == (1 if receives else 0)


def test_shutdown_of_what_is_not_connected(datagram: Pair) -> None:
    assert (shutdown(datagram[0], SHUT_RDWR), errno()) == (-1, ENOTCONN)
    assert (shutdown(datagram[0], 3), errno()) == (-1, EINVAL)


# sendto, recvfrom


def test_datagrams_and_who_sent_them(datagram: Pair, keep: Keep) -> None:
    fd, port = datagram
    other = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    to = loopback(port)
    assert sendto(other, b"ping", 4, 0, byref(to), sizeof(to)) == 4
    sender = sockaddr_in()
    length = socklen_t(sizeof(sender))
    buffer = create_string_buffer(16)
    assert recvfrom(fd, buffer, 16, 0, byref(sender), byref(length)) == 4
    assert (buffer.value, inet_ntoa(sender.sin_addr), length.value) == (b"ping", "127.0.0.1", 16)
    assert ntohs(sender.sin_port) == port_of(other)
    assert sendto(fd, bytearray(b"pong"), 4, 0, byref(sender), length) == 4
    assert recvfrom(other, buffer, 16, 0, None, None) == 4
    assert buffer.value == b"pong"


def test_a_datagram_that_is_cut_tells_its_length_with_msg_trunc(datagram: Pair) -> None:
    fd, port = datagram
    for flags, result in (0, 4), (MSG_TRUNC, 10):
        assert sendto(fd, b"0123456789", 10, 0, byref(loopback(port)), 16) == 10
        assert recvfrom(fd, bytearray(4), 4, flags, None, None) == result


def test_an_empty_datagram(datagram: Pair) -> None:
    fd, port = datagram
    assert sendto(fd, b"", 0, 0, byref(loopback(port)), 16) == 0
    assert recvfrom(fd, bytearray(4), 4, 0, None, None) == 0


def test_a_sender_without_an_address_has_length_0(stream: Pair) -> None:
    length = socklen_t(16)
    assert sendto(stream[0], b"x", 1, 0, None, 0) == 1
    assert recvfrom(stream[1], bytearray(1), 1, 0, byref(sockaddr_in()), byref(length)) == 1
    assert length.value == 0


# getsockopt, setsockopt


def python_option(fd: int, option: int) -> int:
    with socket.socket(fileno=os.dup(fd)) as python_socket:
        return python_socket.getsockopt(socket.SOL_SOCKET, option)


@pytest.mark.parametrize("name", ["SO_REUSEADDR", "SO_KEEPALIVE", "SO_BROADCAST", "SO_OOBINLINE", "SO_DONTROUTE"])
def test_a_switch_is_set_and_asked_for(name: str, keep: Keep) -> None:
    option = getattr(libcsock, name)
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    for on in 1, 0:
        assert setsockopt(fd, SOL_SOCKET, option, byref(c_int(on)), sizeof(c_int)) == 0
        value = c_int(-1)
        length = socklen_t(sizeof(value))
        assert getsockopt(fd, SOL_SOCKET, option, byref(value), byref(length)) == 0
        assert (value.value, length.value) == (on, 4) == (python_option(fd, option), 4)


def test_the_size_of_a_buffer_is_doubled(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    assert setsockopt(fd, SOL_SOCKET, SO_RCVBUF, struct.pack("i", 20000), 4) == 0
    value = c_int()
    assert getsockopt(fd, SOL_SOCKET, SO_RCVBUF, byref(value), byref(socklen_t(4))) == 0
    assert value.value == 40000


def test_options_that_are_structs(stream: Pair, keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    assert setsockopt(fd, SOL_SOCKET, SO_LINGER, byref(linger(1, 5)), sizeof(linger)) == 0
    found = linger()
    assert getsockopt(fd, SOL_SOCKET, SO_LINGER, byref(found), byref(socklen_t(sizeof(found)))) == 0
    assert found == linger(l_onoff=1, l_linger=5)
    assert str(found) == "{l_onoff=1, l_linger=5}"
    peer = ucred()
    length = socklen_t(sizeof(peer))
    assert getsockopt(stream[0], SOL_SOCKET, SO_PEERCRED, byref(peer), byref(length)) == 0
    assert (peer, length.value) == (ucred(os.getpid(), os.geteuid(), os.getegid()), 12)


def test_the_error_of_a_connection_is_told_once(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0))
    with socket.socket() as bound:  # a port that nobody listens on
        bound.bind(("127.0.0.1", 0))
        to = loopback(bound.getsockname()[1])
        libcsock.connect(fd, byref(to), sizeof(to))
        value = c_int()

        def told() -> bool:
            assert getsockopt(fd, SOL_SOCKET, SO_ERROR, byref(value), byref(socklen_t(4))) == 0
            return value.value != 0

        wait_until(told)
    assert value.value == libcsock.ECONNREFUSED
    assert not told()


def test_a_short_optlen_cuts_the_value(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    value = create_string_buffer(b"....", 4)
    length = socklen_t(1)
    assert getsockopt(fd, SOL_SOCKET, SO_TYPE, value, byref(length)) == 0
    assert length.value == 1 and value.raw[1:] == b"..."


def test_an_optlen_beyond_the_buffer_is_refused(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    with pytest.raises(ValueError, match=r"^getsockopt\(\) argument optlen is 5, but optval has only 4 bytes"):
        getsockopt(fd, SOL_SOCKET, SO_TYPE, byref(c_int()), byref(socklen_t(5)))
    with pytest.raises(ValueError, match=r"^setsockopt\(\) argument optlen is 5, but optval has only 4 bytes"):
        setsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, byref(c_int()), 5)


def test_none_for_a_value(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    keepalive, kind = int(SO_KEEPALIVE), int(SO_TYPE)  # of which type checkers know nothing
    assert (setsockopt(fd, SOL_SOCKET, keepalive, None, 0), errno()) == (-1, EINVAL)
    assert (setsockopt(fd, SOL_SOCKET, keepalive, None, 4), errno()) == (-1, EFAULT)
    assert (getsockopt(fd, SOL_SOCKET, kind, None, byref(socklen_t(4))), errno()) == (-1, EFAULT)
    assert (getsockopt(fd, SOL_SOCKET, kind, byref(c_int()), None), errno()) == (-1, EFAULT)


def test_no_such_option(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    assert (getsockopt(fd, SOL_SOCKET, 4711, byref(c_int()), byref(socklen_t(4))), errno()) == (-1, ENOPROTOOPT)
    assert (setsockopt(fd, SOL_SOCKET, 4711, byref(c_int()), 4), errno()) == (-1, ENOPROTOOPT)


def test_an_int_is_no_value() -> None:
    with pytest.raises(TypeError, match=r"^setsockopt\(\) argument optval must be bytes or a buffer or None, not int"):
        unchecked.setsockopt(0, SOL_SOCKET, SO_REUSEADDR, 1, 4)

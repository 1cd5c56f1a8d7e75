"""Headers of packets, what the kernel tells of a connection, and addresses that are paths."""

import os
import socket
import struct
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AF_UNIX, INADDR_LOOPBACK, IPPROTO_TCP, IPPROTO_UDP, SOCK_DGRAM, SOCK_STREAM,
    SUN_LEN, TCP_CONGESTION, TCP_INFO, TCP_LISTEN, TCP_ESTABLISHED, TCP_NODELAY, UDP_CORK, accept, bind, byref, c_int,
    connect, create_string_buffer, getpeername, getsockname, getsockopt, htonl, htons, in_addr, inet_addr, ip, iphdr,
    listen, memcpy, recv, send, sendto, setsockopt, sizeof, sockaddr_un, socklen_t, tcp_info, tcphdr,
    udphdr,
)  # fmt: skip
from tests.helpers import Keep, bind_loopback, call_client, loopback

unchecked: Any = libcsock
PATH_AT = 2


# TCP


def test_tcp_info_tells_of_a_connection(listener: int, keep: Keep) -> None:
    def info(fd: int) -> tcp_info:
        found = tcp_info()
        length = socklen_t(sizeof(found))
        assert getsockopt(fd, IPPROTO_TCP, TCP_INFO, byref(found), byref(length)) == 0
        assert 104 <= length.value <= sizeof(found) == 280  # what this kernel has
        return found

    assert info(listener).tcpi_state == TCP_LISTEN
    with call_client(listener) as client:
        fd = keep(accept(listener, None, None))
        client.sendall(b"x" * 1000)
        assert recv(fd, bytearray(1000), 1000, libcsock.MSG_WAITALL) == 1000
        found = info(fd)
        assert found.tcpi_bytes_received == 1000
        assert (found.tcpi_state, found.tcpi_ca_state) == (TCP_ESTABLISHED, libcsock.TCP_CA_Open)
        assert found.tcpi_snd_mss > 500 and found.tcpi_rtt < 20_000_000
        assert (found.tcpi_snd_wscale, found.tcpi_rcv_wscale) == (info(client.fileno()).tcpi_rcv_wscale,) * 2
        assert str(found).startswith("{tcpi_state=TCP_ESTABLISHED, tcpi_ca_state=TCP_CA_Open, tcpi_retransmits=0, ")


def test_options_of_tcp_and_udp(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    assert setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, byref(c_int(1)), 4) == 0
    on = c_int()
    assert getsockopt(fd, IPPROTO_TCP, TCP_NODELAY, byref(on), byref(socklen_t(4))) == 0 and on.value == 1
    name = create_string_buffer(16)
    length = socklen_t(16)
    assert getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, name, byref(length)) == 0
    assert length.value == 16 and name.value.isalnum()
    fd = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    port = bind_loopback(fd)
    assert setsockopt(fd, IPPROTO_UDP, UDP_CORK, byref(c_int(1)), 4) == 0
    for part in b"two", b"parts":
        assert sendto(fd, part, len(part), 0, byref(loopback(port)), 16) == len(part)
    assert setsockopt(fd, IPPROTO_UDP, UDP_CORK, byref(c_int(0)), 4) == 0
    assert recv(fd, name, 16, 0) == 8 and name.value[:8] == b"twoparts"


# Headers. What the compiler makes of the bit fields is held against libcsock by `check`.


def test_a_tcp_header_has_two_sets_of_names() -> None:
    raw = struct.pack("!HHIIBBHHH", 80, 40000, 1, 2, 5 << 4, 0x12, 1024, 0xABCD, 0)
    header = tcphdr.from_buffer_copy(raw)
    assert (header.th_sport, header.source) == (htons(80),) * 2
    assert (header.th_ack, header.ack_seq) == (htonl(2),) * 2
    assert (header.th_off, header.doff) == (5, 5)
    assert header.th_flags == libcsock.TH_SYN | libcsock.TH_ACK
    assert [header.fin, header.syn, header.rst, header.psh, header.ack, header.urg] == [0, 1, 0, 0, 1, 0]
    header.fin = 1
    header.syn = 0
    assert header.th_flags == libcsock.TH_FIN | libcsock.TH_ACK
    made = tcphdr(source=htons(80), dest=htons(40000), seq=htonl(1), ack_seq=htonl(2), doff=5, fin=1, ack=1)
    made.window, made.check = htons(1024), htons(0xABCD)
    assert made == header
    assert str(made) == (
        "{th_sport=htons(80), th_dport=htons(40000), th_seq=htonl(1), th_ack=htonl(2), th_x2=0, th_off=5,"
        " th_flags=TH_FIN|TH_ACK, th_win=htons(1024), th_sum=htons(43981), th_urp=htons(0)}"
    )
    assert eval(repr(made), vars(libcsock)) == made


def test_a_udp_header_has_two_sets_of_names() -> None:
    header = udphdr(uh_sport=htons(53), uh_dport=htons(4000), uh_ulen=htons(8))
    assert (header.source, header.dest, header.len, header.check) == (htons(53), htons(4000), htons(8), 0)
    assert bytes(header) == struct.pack("!4H", 53, 4000, 8, 0)


def test_the_headers_of_ip() -> None:
    ends = map(socket.inet_aton, ("10.0.0.1", "10.0.0.2"))
    raw = struct.pack("!BBHHHBBH4s4s", 0x45, 0x10, 40, 7, 0x4000, 64, 6, 0, *ends)
    linux, bsd = iphdr.from_buffer_copy(raw), ip.from_buffer_copy(raw)
    assert (linux.version, linux.ihl, bsd.ip_v, bsd.ip_hl) == (4, 5, 4, 5)
    assert linux.tot_len == bsd.ip_len == htons(40)
    assert linux.frag_off == bsd.ip_off == htons(libcsock.IP_DF)
    assert (linux.ttl, linux.protocol) == (bsd.ip_ttl, bsd.ip_p) == (64, IPPROTO_TCP)
    assert linux.saddr == bsd.ip_src.s_addr == inet_addr("10.0.0.1")
    assert libcsock.IPTOS_TOS(bsd.ip_tos) == libcsock.IPTOS_LOWDELAY
    assert str(bsd).endswith('ip_src=inet_addr("10.0.0.1"), ip_dst=inet_addr("10.0.0.2")}')


@pytest.mark.parametrize(
    "macro, mask",
    [("IPTOS_ECN", 0x03), ("IPTOS_DSCP", 0xFC), ("IPTOS_CLASS", 0xE0), ("IPTOS_TOS", 0x1E), ("IPTOS_PREC", 0xE0)]
    + [("IPOPT_COPIED", 0x80), ("IPOPT_CLASS", 0x60), ("IPOPT_NUMBER", 0x1F)],
)
def test_the_parts_of_a_byte(macro: str, mask: int) -> None:
    assert [getattr(unchecked, macro)(byte) for byte in range(256)] == [byte & mask for byte in range(256)]


@pytest.mark.skipif(os.geteuid() != 0, reason="raw sockets want privileges")
def test_a_raw_socket_hears_its_own_header(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, libcsock.SOCK_RAW, libcsock.IPPROTO_UDP))
    own = loopback(0)
    assert bind(fd, byref(own), 16) == 0
    sender = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    port = bind_loopback(sender)
    assert sendto(sender, b"heard", 5, 0, byref(loopback(port)), 16) == 5
    buffer = create_string_buffer(100)
    while True:  # others may send too
        assert recv(fd, buffer, 100, 0) > 0
        header = ip.from_buffer(buffer)
        datagram = udphdr.from_buffer(buffer, 4 * header.ip_hl)
        if datagram.uh_sport == htons(port):
            break
    assert (header.ip_p, header.ip_src) == (IPPROTO_UDP, in_addr(htonl(INADDR_LOOPBACK)))
    assert datagram.len == htons(8 + 5)


# sockaddr_un


def heard_under(address: sockaddr_un, length: int, keep: Keep) -> tuple[sockaddr_un, int]:
    """Bind, connect and send a byte; the address and its length that getpeername() tells."""
    server = keep(libcsock.socket(AF_UNIX, SOCK_STREAM, 0))
    assert bind(server, byref(address), length) == 0
    assert listen(server, 1) == 0
    client = keep(libcsock.socket(AF_UNIX, SOCK_STREAM, 0))
    assert connect(client, byref(address), length) == 0
    fd = keep(accept(server, None, None))
    assert send(client, b"x", 1, 0) == recv(fd, bytearray(1), 1, 0) == 1
    found = sockaddr_un()
    told = socklen_t(sizeof(found))
    assert getpeername(client, byref(found), byref(told)) == 0
    return found, told.value


@pytest.mark.parametrize("form", [str, os.fsencode])
def test_a_path_as_an_address(form: Any, tmp_path: Path, keep: Keep) -> None:
    address = sockaddr_un(sun_family=AF_UNIX)
    address.sun_path = form(tmp_path / "socket")
    found, length = heard_under(address, sizeof(address), keep)
    path = os.fsencode(tmp_path / "socket")
    assert str(found.sun_path) == str(tmp_path / "socket") and found == address
    assert length == SUN_LEN(byref(found)) + 1  # the NUL
    assert str(found) == f'{{sa_family=AF_UNIX, sun_path="{tmp_path}/socket"}}'
    assert repr(found) == f"sockaddr_un(sun_family=AF_UNIX, sun_path={path!r})"
    assert (tmp_path / "socket").is_socket()


def test_a_path_of_108_bytes(tmp_path: Path, keep: Keep, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    address = sockaddr_un(AF_UNIX, "p" * 108)
    found, length = heard_under(address, SUN_LEN(byref(address)), keep)
    assert (str(found.sun_path), bytes(found.sun_path)) == ("p" * 108, b"p" * 108)
    assert SUN_LEN(byref(address)) == 110 == sizeof(address)
    for path in "p" * 109, b"p" * 109, "\u00e9" * 55:
        with pytest.raises(ValueError, match="^sockaddr_un.sun_path has 108 bytes"):
            address.sun_path = path
    assert found == address


def test_an_abstract_name(keep: Keep) -> None:
    name = b"\0lib\0csock\n" + os.urandom(8).hex().encode()
    address = sockaddr_un(AF_UNIX, name)
    assert str(address.sun_path) == "" and SUN_LEN(byref(address)) == 2
    found, length = heard_under(address, sockaddr_un.sun_path.offset + len(name), keep)
    assert length == PATH_AT + len(name)
    assert bytes(found.sun_path)[: length - PATH_AT] == name
    assert str(found) == rf'{{sa_family=AF_UNIX, sun_path=@"lib\0csock\n{name[11:].decode()}"}}'
    assert eval(repr(found), vars(libcsock)) == found


def test_a_socket_without_a_name(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_UNIX, SOCK_DGRAM, 0))
    found = sockaddr_un()
    length = socklen_t(sizeof(found))
    assert getsockname(fd, byref(found), byref(length)) == 0
    assert (length.value, str(found)) == (2, "{sa_family=AF_UNIX}")


def test_other_ways_to_write_a_path() -> None:
    address = sockaddr_un()
    memcpy(address.sun_path, b"/a/path", 7)
    assert str(address.sun_path) == "/a/path"
    address.sun_path = "/b"
    assert bytes(address.sun_path) == b"/b".ljust(108, b"\0")
    address.sun_path[1] = ord("c")
    assert address == sockaddr_un(sun_path=b"/c")
    address.sun_path = (0x2F, 0x64)
    assert str(address.sun_path) == "/d"
    with pytest.raises(TypeError):
        unchecked.sockaddr_un(sun_path=5)
    with pytest.raises(AttributeError):
        unchecked.sockaddr_un(sun_pth="x")

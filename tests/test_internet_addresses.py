"""IPv6 addresses, classes of addresses, and multicast groups: <netinet/in.h> on the loopback interface."""

import copy
import ctypes
import random
import socket
import subprocess
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AF_INET6, EINVAL, INADDR_LOOPBACK, IP_ADD_MEMBERSHIP, IP_DROP_MEMBERSHIP, IP_MULTICAST_IF,
    IP_MULTICAST_LOOP, IPPROTO_IP, IPPROTO_IPV6, IPV6_JOIN_GROUP, IPV6_V6ONLY, SOCK_DGRAM, SOCK_STREAM, accept, bind,
    byref, c_int, connect, create_string_buffer, errno, getsockopt, group_req, htonl, htons, in6_addr,
    in6_pktinfo, in6addr_any, in6addr_loopback, in_addr, in_pktinfo, inet_addr, inet_ntop, inet_pton, ip6_mtuinfo,
    ip_mreq, ip_mreq_source, ip_mreqn, ipv6_mreq, listen, memcpy, memset, ntohl, ntohs, pointer, recv,
    sendto, setsockopt, sizeof, sockaddr_in, sockaddr_in6, sockaddr_storage, socklen_t,
)  # fmt: skip
from libcsock._extern import MACROS
from tests.helpers import Keep, loopback, port_of
from tests.tools import needs, needs_ipv6

unchecked: Any = libcsock


def loopback6(port: int) -> sockaddr_in6:
    address = sockaddr_in6()
    address.sin6_family = AF_INET6
    address.sin6_port = htons(port)
    address.sin6_addr = in6addr_loopback
    return address


def address6(text: str) -> in6_addr:
    made = in6_addr()
    assert inet_pton(AF_INET6, text, byref(made)) == 1
    return made


# Connections


@needs_ipv6("::1")
def test_a_connection_over_ipv6(keep: Keep) -> None:
    server = keep(libcsock.socket(AF_INET6, SOCK_STREAM, 0))
    own = loopback6(0)
    assert bind(server, byref(own), sizeof(own)) == 0
    assert listen(server, 1) == 0
    client = keep(libcsock.socket(AF_INET6, SOCK_STREAM, 0))
    to = loopback6(port_of(server))
    assert connect(client, byref(to), sizeof(to)) == 0
    peer = sockaddr_in6()
    length = socklen_t(sizeof(peer))
    keep(accept(server, byref(peer), byref(length)))
    assert (peer.sin6_family, length.value, ntohs(peer.sin6_port)) == (AF_INET6, 28, port_of(client))
    text = create_string_buffer(libcsock.INET6_ADDRSTRLEN)
    assert inet_ntop(AF_INET6, byref(peer.sin6_addr), text, len(text)) == "::1"


@needs_ipv6("::")
def test_an_ipv4_caller_of_an_ipv6_socket_has_a_mapped_address(keep: Keep) -> None:
    server = keep(libcsock.socket(AF_INET6, SOCK_STREAM, 0))
    assert setsockopt(server, IPPROTO_IPV6, IPV6_V6ONLY, byref(c_int(0)), 4) == 0
    own = sockaddr_in6(sin6_family=AF_INET6)
    own.sin6_addr = in6addr_any
    assert bind(server, byref(own), sizeof(own)) == 0 and listen(server, 1) == 0
    peer = sockaddr_in6()
    with socket.create_connection(("127.0.0.1", port_of(server))):
        keep(accept(server, byref(peer), byref(socklen_t(sizeof(peer)))))
    assert libcsock.IN6_IS_ADDR_V4MAPPED(byref(peer.sin6_addr)) == 1
    assert peer.sin6_addr.s6_addr32[3] == htonl(INADDR_LOOPBACK)


# The struct


def test_an_address_is_one_memory_under_three_names() -> None:
    address = address6("2001:db8::1:ff")
    assert bytes(address) == socket.inet_pton(socket.AF_INET6, "2001:db8::1:ff")
    assert bytes(address.s6_addr) == bytes(address.s6_addr16) == bytes(address.s6_addr32) == bytes(address)
    assert (address.s6_addr[3], ntohs(address.s6_addr16[0]), ntohl(address.s6_addr32[3])) == (0xB8, 0x2001, 0x100FF)
    address.s6_addr[15] = 1
    assert address == address6("2001:db8::1:1")


def test_addresses_are_written_as_strace_writes_them() -> None:
    address = loopback6(9999)
    address.sin6_flowinfo = htonl(5)
    text = "sa_family=AF_INET6, sin6_port=htons(9999), sin6_flowinfo=htonl(5)"
    assert str(address) == f'{{{text}, inet_pton(AF_INET6, "::1", &sin6_addr), sin6_scope_id=0}}'
    group, own = in_addr(inet_addr("224.0.0.3")), in_addr(inet_addr("127.0.0.1"))
    text = 'imr_multiaddr=inet_addr("224.0.0.3")'
    assert str(ip_mreq(group, own)) == f'{{{text}, imr_interface=inet_addr("127.0.0.1")}}'
    lo = f'if_nametoindex("{socket.if_indextoname(1)}")'
    assert str(ip_mreqn(group, own, 1)) == f'{{{text}, imr_address=inet_addr("127.0.0.1"), imr_ifindex={lo}}}'
    assert str(ip_mreqn(group, own, -1)).endswith("imr_ifindex=-1}")
    wanted = f'{{inet_pton(AF_INET6, "ff02::1", &ipv6mr_multiaddr), ipv6mr_interface={lo}}}'
    assert str(ipv6_mreq(address6("ff02::1"), 1)) == wanted
    assert str(in_pktinfo(1, own, own)).startswith(f'{{ipi_ifindex={lo}, ipi_spec_dst=inet_addr("127.0.0.1")')
    assert str(in6_pktinfo(in6addr_any, 0)) == '{inet_pton(AF_INET6, "::", &ipi6_addr), ipi6_ifindex=0}'


def test_repr_of_an_address() -> None:
    assert repr(in6addr_loopback) == f"in6_addr(s6_addr={(*[0] * 15, 1)})"


# The variables


@pytest.mark.parametrize("variable, text", [(in6addr_any, "::"), (in6addr_loopback, "::1")])
def test_libcs_variables(variable: in6_addr, text: str) -> None:
    assert bytes(variable) == socket.inet_pton(socket.AF_INET6, text)
    assert variable == address6(text) and address6(text) == variable
    assert variable != address6("::2") and address6("::2") != variable
    assert str(variable) == f'inet_pton(AF_INET6, "{text}")'
    copied = in6_addr()
    memcpy(byref(copied), byref(variable), sizeof(copied))
    assert copied == variable
    for duplicate in copy.copy(variable), copy.deepcopy(variable):
        assert type(duplicate) is in6_addr and duplicate == variable
        duplicate.s6_addr[0] = 1


def test_libcs_variables_cannot_be_written() -> None:
    for name in "s6_addr", "s6_addr16", "s6_addr32":
        with pytest.raises(AttributeError):
            setattr(in6addr_any, name, (1,))
        with pytest.raises(TypeError):
            getattr(in6addr_any, name)[0] = 1
    for target in byref(in6addr_any), pointer(in6addr_any), byref(in6addr_any, 4), in6addr_any:
        with pytest.raises(TypeError, match=r"^memset\(\) argument s must be a writable buffer, not"):
            memset(target, 1, 1)
        with pytest.raises(TypeError):
            inet_pton(AF_INET6, "::2", target)
    address = sockaddr_in6()
    address.sin6_addr = in6addr_any
    address.sin6_addr.s6_addr[0] = 1
    assert not any(bytes(in6addr_any))


# Macros

TEXTS = """
    :: ::1 ::2 ::ffff:192.0.2.1 ::fffe:192.0.2.1 ::192.0.2.1 ::0.0.0.1 ::1:0:0 fe80::1 febf::1 fec0::1 feff::1
    ff00:: ff01::1 ff02::1 ff05::1 ff08::1 ff0e::1 ff12::1 ff1e::1 2001:db8::1 1::
""".split()
NUMBERS = [n << 28 for n in range(16)] + [(n << 28) - 1 for n in range(1, 17)] + [0x7F000001]


@needs("cc")
def test_the_macros_say_what_cs_say(tmp_path: Path) -> None:
    chosen = random.Random(6)
    addresses = [socket.inet_pton(socket.AF_INET6, text) for text in TEXTS]
    addresses += [bytes(chosen.choices([0, 1, 2, 0x80, 0xFE, 0xFF], [20, 1, 1, 1, 1, 1], k=16)) for _ in range(500)]
    of_numbers = [name for name in MACROS if name.startswith("IN_")]
    of_addresses = [name for name in MACROS if name.startswith("IN6_IS_ADDR_")]
    assert len(of_numbers) == 7 and len(of_addresses) == 12
    lines = ["#define _GNU_SOURCE", "#include <netinet/in.h>", "#include <stdio.h>", "int main(void) {"]
    lines += [f'printf("%d\\n", !!{name}({number}u));' for number in NUMBERS for name in of_numbers]
    lines += ["struct in6_addr a, b = IN6ADDR_LOOPBACK_INIT;", "while (fread(&a, 16, 1, stdin)) {"]
    lines += [f'printf("%d\\n", !!{name}(&a));' for name in of_addresses]
    lines += ['printf("%d\\n", !!IN6_ARE_ADDR_EQUAL(&a, &b));', "}", "}"]
    (tmp_path / "macros.c").write_text("\n".join(lines))
    subprocess.run(["cc", "-w", "-o", tmp_path / "macros", tmp_path / "macros.c"], check=True)
    told = subprocess.run([tmp_path / "macros"], input=b"".join(addresses), stdout=subprocess.PIPE).stdout.split()
    found = [getattr(unchecked, name)(number) for number in NUMBERS for name in of_numbers]
    for raw in addresses:
        address = in6_addr.from_buffer_copy(raw)
        found += [getattr(unchecked, name)(byref(address)) for name in of_addresses]
        found.append(libcsock.IN6_ARE_ADDR_EQUAL(byref(address), byref(in6addr_loopback)))
    assert found == list(map(int, told))
    assert {type(each) for each in found} == {int}


def test_a_macro_looks_at_what_the_pointer_points_to() -> None:
    several = (in6_addr * 3)()
    several[1] = in6addr_loopback
    assert [libcsock.IN6_IS_ADDR_LOOPBACK(byref(several, 16 * k)) for k in range(3)] == [0, 1, 0]
    assert libcsock.IN6_IS_ADDR_LOOPBACK(pointer(several[1])) == 1


# Multicast


def test_a_multicast_group_is_heard(keep: Keep) -> None:
    group, own = in_addr(inet_addr("239.7.7.7")), in_addr(htonl(INADDR_LOOPBACK))
    receiver = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    address = sockaddr_in(sin_family=AF_INET, sin_addr=group)
    assert bind(receiver, byref(address), sizeof(address)) == 0
    request = ip_mreq(group, own)
    assert setsockopt(receiver, IPPROTO_IP, IP_ADD_MEMBERSHIP, byref(request), sizeof(request)) == 0
    sender = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    assert setsockopt(sender, IPPROTO_IP, IP_MULTICAST_IF, byref(own), sizeof(own)) == 0
    assert setsockopt(sender, IPPROTO_IP, IP_MULTICAST_LOOP, b"\1", 1) == 0
    address.sin_port = htons(port_of(receiver))
    assert sendto(sender, b"to all", 6, 0, byref(address), sizeof(address)) == 6
    buffer = create_string_buffer(8)
    assert recv(receiver, buffer, 8, 0) == 6 and buffer.value == b"to all"
    with_number = ip_mreqn(group, own, 0)
    assert setsockopt(receiver, IPPROTO_IP, IP_DROP_MEMBERSHIP, byref(with_number), sizeof(with_number)) == 0


@needs_ipv6("::")
def test_a_multicast_group_of_ipv6_and_by_group_req(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET6, SOCK_DGRAM, 0))
    request = ipv6_mreq(address6("ff02::7777"), socket.if_nametoindex("lo"))
    assert setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, byref(request), sizeof(request)) == 0
    assert setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, byref(request), sizeof(request)) == -1
    fd = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    wanted = group_req(gr_interface=socket.if_nametoindex("lo"))
    wanted.gr_group = sockaddr_storage.from_buffer_copy(bytes(loopback(0)).ljust(128, b"\0"))
    assert setsockopt(fd, IPPROTO_IP, libcsock.MCAST_JOIN_GROUP, byref(wanted), sizeof(wanted)) == -1
    assert errno() == EINVAL  # 127.0.0.1 is no group
    sockaddr_in.from_buffer(wanted.gr_group).sin_addr.s_addr = inet_addr("239.7.7.7")
    assert setsockopt(fd, IPPROTO_IP, libcsock.MCAST_JOIN_GROUP, byref(wanted), sizeof(wanted)) == 0


def test_a_list_of_sources_fits_its_buffer(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    group, own = in_addr(inet_addr("239.7.7.7")), in_addr(htonl(INADDR_LOOPBACK))
    for source in "192.0.2.1", "192.0.2.2":
        request = ip_mreq_source(group, own, in_addr(inet_addr(source)))
        option = libcsock.IP_ADD_SOURCE_MEMBERSHIP
        assert setsockopt(fd, IPPROTO_IP, option, byref(request), sizeof(request)) == 0
    # struct ip_msfilter: group, interface, mode, how many, and those
    asked = (ctypes.c_uint32 * 6)(group.s_addr, own.s_addr, 0, 2)
    length = socklen_t(sizeof(asked))
    assert getsockopt(fd, IPPROTO_IP, libcsock.IP_MSFILTER, asked, byref(length)) == 0
    assert set(asked[4:6]) == {inet_addr("192.0.2.1"), inet_addr("192.0.2.2")}
    asked[3] = 3
    with pytest.raises(ValueError, match=r"^getsockopt\(\) argument optval has only 24 bytes, the call may need 28"):
        getsockopt(fd, IPPROTO_IP, libcsock.IP_MSFILTER, asked, byref(length))


@needs_ipv6("::1")
def test_the_mtu_of_a_connection(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET6, SOCK_DGRAM, 0))
    to = loopback6(9)
    assert connect(fd, byref(to), sizeof(to)) == 0
    info = ip6_mtuinfo()
    assert getsockopt(fd, IPPROTO_IPV6, libcsock.IPV6_PATHMTU, byref(info), byref(socklen_t(sizeof(info)))) == 0
    mtu = c_int()
    assert getsockopt(fd, IPPROTO_IPV6, libcsock.IPV6_MTU, byref(mtu), byref(socklen_t(4))) == 0
    assert info.ip6m_mtu == mtu.value > 1000

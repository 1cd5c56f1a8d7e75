"""Look-ups of hosts, services, protocols and networks, with Python's socket module and /etc as witnesses."""

import copy
import gc
import os
import resource
import socket
import struct
import threading
import tracemalloc
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from ctypes import c_void_p, memmove
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AF_INET6, AF_UNIX, AF_UNSPEC, AI_CANONNAME, AI_NUMERICHOST, AI_NUMERICSERV, AI_PASSIVE, EAI_BADFLAGS,
    EAI_FAMILY, EAI_NONAME, EAI_OVERFLOW, EAI_SERVICE, HOST_NOT_FOUND, IPPROTO_TCP, IPPROTO_UDP, NETDB_INTERNAL,
    NI_DGRAM, NI_MAXHOST, NI_MAXSERV, NI_NUMERICHOST, NI_NUMERICSERV, POINTER, SOCK_DGRAM, SOCK_STREAM, addrinfo, byref,
    cast, connect, create_string_buffer, errno, freeaddrinfo, gai_strerror, getaddrinfo, gethostbyaddr,
    gethostbyname, gethostbyname2, getnameinfo, getnetbyaddr, getnetbyname, getprotobyname, getprotobynumber,
    getservbyname, getservbyport, h_errno, hostent, hstrerror, htons, in_addr, inet_ntoa, inet_ntop, memcpy, pointer,
    set_errno, sizeof, sockaddr_in, sockaddr_in6, sockaddr_un,
)  # fmt: skip
from tests.helpers import PATIENCE, Keep, hosts, port_of, run_python
from tests.tools import GLIBC, needs_ipv6, of_glibc

unchecked: Any = libcsock


def hints(flags: int = 0, family: int = AF_UNSPEC, socktype: int = 0) -> addrinfo:
    made = addrinfo()
    made.ai_flags = flags
    made.ai_family = family
    made.ai_socktype = socktype
    return made


def found(node: str | None, service: str | None, wanted: addrinfo | None = None) -> Any:
    res = POINTER(addrinfo)()
    status = getaddrinfo(node, service, byref(wanted) if wanted else None, byref(res))
    assert status == 0, gai_strerror(status)
    return res


def nodes(res: Any) -> Iterator[addrinfo]:
    p = res
    while p:
        yield p.contents
        p = p.contents.ai_next


def witness(node: addrinfo) -> tuple[object, ...]:
    """A result as Python's socket module tells it."""
    sin: Any
    if node.ai_family == AF_INET:
        sin = cast(node.ai_addr, POINTER(sockaddr_in)).contents
        address: tuple[object, ...] = socket.inet_ntoa(bytes(sin.sin_addr)), socket.ntohs(sin.sin_port)
    else:
        sin = cast(node.ai_addr, POINTER(sockaddr_in6)).contents
        ip = socket.inet_ntop(socket.AF_INET6, bytes(sin.sin6_addr))
        address = ip, socket.ntohs(sin.sin6_port), sin.sin6_flowinfo, sin.sin6_scope_id
    return node.ai_family, node.ai_socktype, node.ai_protocol, node.ai_canonname or "", address


# getaddrinfo


@pytest.mark.parametrize(
    "node, service, flags, family, socktype",
    [
        ("127.0.0.1", "80", AI_NUMERICHOST, AF_UNSPEC, 0),
        ("127.0.0.1", "80", AI_NUMERICHOST | AI_NUMERICSERV, AF_INET, SOCK_STREAM),
        ("::1", "65535", AI_NUMERICHOST, AF_INET6, SOCK_DGRAM),
        ("fe80::1%lo", "1", AI_NUMERICHOST, AF_UNSPEC, SOCK_STREAM),
        (None, "8080", AI_PASSIVE, AF_INET, SOCK_STREAM),
        (None, "8080", AI_PASSIVE, AF_INET6, SOCK_STREAM),
        (None, "8080", 0, AF_INET, 0),
        ("127.1", None, AI_NUMERICHOST | AI_CANONNAME, AF_INET, SOCK_STREAM),
        ("localhost", "3490", AI_CANONNAME, AF_INET, SOCK_STREAM),
    ],
)
def test_getaddrinfo_finds_what_python_finds(
    node: str | None, service: str | None, flags: int, family: int, socktype: int
) -> None:
    if node == "localhost" and not any(node in names for _, names in hosts()):
        pytest.skip("/etc/hosts does not have localhost")
    res = found(node, service, hints(flags, family, socktype))
    ours = [witness(each) for each in nodes(res)]
    python = socket.getaddrinfo(node, service, family, socktype, 0, flags)
    assert ours == [(int(f), int(t), p, name, address) for f, t, p, name, address in python]
    assert all(each.ai_flags == (flags if GLIBC else 0) for each in nodes(res))
    freeaddrinfo(res)


def test_a_result_is_ready_to_connect(listener: int, keep: Keep) -> None:
    res = found("127.0.0.1", str(port_of(listener)), hints(socktype=SOCK_STREAM))
    p = res.contents
    fd = keep(libcsock.socket(p.ai_family, p.ai_socktype, p.ai_protocol))
    assert connect(fd, p.ai_addr, p.ai_addrlen) == 0
    assert p.ai_addr.contents.sa_family == AF_INET
    freeaddrinfo(res)


@needs_ipv6("::1")
def test_a_result_of_ipv6_is_ready_to_bind(keep: Keep) -> None:
    p = found("::1", "0", hints(AI_NUMERICHOST, socktype=SOCK_STREAM)).contents
    fd = keep(libcsock.socket(p.ai_family, p.ai_socktype, p.ai_protocol))
    assert libcsock.bind(fd, p.ai_addr, p.ai_addrlen) == 0
    assert (p.ai_addrlen, port_of(fd) > 0) == (28, True)


def test_the_text_of_an_address_as_c_programs_write_it() -> None:
    texts = []
    for p in nodes(found("127.0.0.1", "80", hints(socktype=SOCK_STREAM))):
        ipv4 = cast(p.ai_addr, POINTER(sockaddr_in)).contents
        text = create_string_buffer(46)
        texts.append(inet_ntop(p.ai_family, byref(ipv4.sin_addr), text, sizeof(text)))
    assert texts == ["127.0.0.1"]


@pytest.mark.parametrize(
    "node, service, wanted, status",
    [
        ("localhost.", "80", hints(AI_NUMERICHOST), EAI_NONAME),
        (None, None, None, EAI_NONAME),
        ("127.0.0.1", "http", hints(AI_NUMERICSERV), EAI_NONAME),
        ("127.0.0.1", "no-such-service", hints(socktype=SOCK_STREAM), EAI_SERVICE),
        ("127.0.0.1", "80", hints(family=4711), EAI_FAMILY),
        ("127.0.0.1", "80", hints(0x40000000), EAI_BADFLAGS),
        ("127.0.0.1", "80", hints(socktype=4711), libcsock.EAI_SOCKTYPE if GLIBC else EAI_SERVICE),
    ],
)
def test_what_getaddrinfo_does_not_find(
    node: str | None, service: str | None, wanted: addrinfo | None, status: int
) -> None:
    res = POINTER(addrinfo)()
    assert getaddrinfo(node, service, byref(wanted) if wanted else None, byref(res)) == status
    assert not res
    with pytest.raises(socket.gaierror) as caught:
        flags = (wanted.ai_family, wanted.ai_socktype, 0, wanted.ai_flags) if wanted else ()
        socket.getaddrinfo(node, service, *flags)
    assert (caught.value.errno, caught.value.strerror) == (status, gai_strerror(status))


def test_a_pointer_out_of_an_array_is_set() -> None:
    both = (POINTER(addrinfo) * 2)()
    assert getaddrinfo("127.0.0.1", "80", None, byref(both, sizeof(both) // 2)) == 0
    gc.collect()
    assert (bool(both[0]), both[1].contents.ai_family) == (False, AF_INET)
    with pytest.raises(ValueError, match="between two pointers"):
        getaddrinfo("127.0.0.1", "80", None, byref(both, 4))


def test_a_list_of_ones_own() -> None:
    second = addrinfo(ai_family=AF_INET6, ai_canonname="second")
    first = addrinfo(ai_family=AF_INET, ai_addr=byref(sockaddr_in(AF_INET, htons(9))), ai_next=byref(second))
    del second
    gc.collect()
    assert [each.ai_canonname for each in nodes(pointer(first))] == [None, "second"]
    assert cast(first.ai_addr, POINTER(sockaddr_in)).contents.sin_port == htons(9)
    assert not first.ai_next.contents.ai_next and not first.ai_next.contents.ai_addr


def test_how_a_result_prints() -> None:
    p = found("127.0.0.1", "80", hints(AI_NUMERICHOST | AI_CANONNAME, socktype=SOCK_STREAM)).contents
    flags = "AI_CANONNAME|AI_NUMERICHOST" if GLIBC else "0"
    assert str(p) == (
        f"{{ai_flags={flags}, ai_family=AF_INET, ai_socktype=SOCK_STREAM, ai_protocol=IPPROTO_TCP,"
        ' ai_addrlen=16, ai_addr={sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("127.0.0.1")},'
        ' ai_canonname="127.0.0.1", ai_next=NULL}'
    )
    again = eval(repr(p), vars(libcsock))
    assert type(again) is addrinfo
    assert (again.ai_family, again.ai_addrlen, again.ai_canonname) == (AF_INET, 16, "127.0.0.1")
    assert str(addrinfo(ai_protocol=0)).count("IPPROTO_IP,") == 1


def test_memory_does_not_grow() -> None:
    """Neither libc's, nor Python's; whether the list is freed or forgotten."""

    def look_up(n: int) -> None:
        for k in range(n):
            res = found("127.0.0.1", "80", hints(AI_CANONNAME))
            assert len(list(nodes(res))) == (3 if GLIBC else 2)  # with SOCK_RAW or without
            libcsock.getifaddrs(byref(interfaces))
            if k % 2:
                freeaddrinfo(res)
                libcsock.freeifaddrs(interfaces)
            gethostbyname("127.0.0.1")
            libcsock.if_nameindex()

    interfaces = POINTER(libcsock.ifaddrs)()
    look_up(100)
    gc.collect()
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        look_up(400)
        gc.collect()
        after, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert after - before < 20_000
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - peak < 8_000  # KiB


# What is freed, or never was libc's


def test_after_freeaddrinfo_nothing_of_the_list_can_be_looked_at() -> None:
    res = found("127.0.0.1", "80")
    all_nodes = list(nodes(res))
    second = res.contents.ai_next
    assert len(all_nodes) > 1
    freeaddrinfo(res)
    looks: list[Callable[[], object]] = [
        lambda: res.contents.ai_family,
        lambda: res[0].ai_next,
        lambda: second.contents.ai_addr,
        lambda: setattr(all_nodes[-1], "ai_flags", 1),
        *(lambda each=each: each.ai_canonname for each in all_nodes),
    ]
    for look in looks:
        with pytest.raises(ValueError, match=r"^this addrinfo was freed by freeaddrinfo\(\)$"):
            look()
    assert str(all_nodes[0]) == repr(all_nodes[0]) == "<addrinfo, freed by freeaddrinfo()>"
    assert isinstance(all_nodes[0], addrinfo) and not isinstance(all_nodes[0], int)


def test_an_address_outlives_the_list() -> None:
    res = found("127.0.0.1", "80")
    address = res.contents.ai_addr
    freeaddrinfo(res)
    del res
    gc.collect()
    assert cast(address, POINTER(sockaddr_in)).contents.sin_port == htons(80)


def test_a_list_can_be_freed_once_and_only_as_a_whole() -> None:
    res = found("127.0.0.1", "80")
    for wrong in res.contents.ai_next, pointer(res.contents.ai_next.contents), byref(addrinfo()), pointer(addrinfo()):
        with pytest.raises(ValueError, match="argument res is not the first of a list that getaddrinfo"):
            freeaddrinfo(wrong)
    assert len(list(nodes(res))) > 1
    duplicate = copy.copy(res.contents)
    assert witness(duplicate.ai_next.contents) == witness(res.contents.ai_next.contents)
    with pytest.raises(ValueError, match="argument res is not the first of a list that getaddrinfo"):
        freeaddrinfo(byref(duplicate))
    same = cast(res, POINTER(addrinfo))
    freeaddrinfo(same)
    for again in res, same, cast(res, POINTER(addrinfo)):
        with pytest.raises(ValueError, match=r"^freeaddrinfo\(\) argument res was freed already$"):
            freeaddrinfo(again)
    assert unchecked.freeaddrinfo(None) is None
    assert unchecked.freeaddrinfo(POINTER(addrinfo)()) is None


def test_what_was_found_before_outlives_a_second_use_of_the_pointer() -> None:
    res = found("127.0.0.1", "80", hints(AI_CANONNAME))
    old = res.contents
    rest = old.ai_next
    assert getaddrinfo("127.0.0.2", "81", None, byref(res)) == 0
    gc.collect()
    assert witness(old)[-1] == witness(rest.contents)[-1] == ("127.0.0.1", 80)
    assert old.ai_canonname == "127.0.0.1"
    assert witness(res.contents)[-1] == ("127.0.0.2", 81)
    freeaddrinfo(byref(old))
    with pytest.raises(ValueError, match="was freed"):
        rest.contents.ai_family
    assert witness(res.contents)[-1] == ("127.0.0.2", 81)


def test_no_pointer_gives_a_view_of_what_nobody_keeps() -> None:
    res = found("127.0.0.1", "80")
    alone = pointer(addrinfo())  # beside a result may by chance lie what is kept with it
    for p, index in (alone, 1), (alone, -1), (alone, 10**9), (res, 10**9), (res, -(10**9)):
        with pytest.raises(ValueError, match="address of no addrinfo"):
            p[index]
        with pytest.raises(ValueError, match="address of no addrinfo"):
            p[index] = addrinfo()
    stranger = addrinfo.from_buffer_copy(res.contents)
    for field in "ai_addr", "ai_next":
        with pytest.raises(ValueError, match=rf"^addrinfo\.{field} has an address of nothing that was assigned to it$"):
            getattr(stranger, field)
    memmove(byref(res), byref(c_void_p(4711)), 8)
    with pytest.raises(ValueError, match="address of no addrinfo"):
        res.contents
    with pytest.raises(ValueError, match="NULL pointer access"):
        POINTER(addrinfo)().contents


def test_a_pointer_to_an_element_of_an_array() -> None:
    several = (addrinfo * 3)()
    several[2].ai_family = AF_INET
    p = cast(several, POINTER(addrinfo))
    assert p[2].ai_family == AF_INET
    p[0] = p[2]
    assert several[0].ai_family == AF_INET
    with pytest.raises(ValueError):
        p[3]


@pytest.mark.parametrize("junk", [4711, 2**64 - 1, 1, 2**63])
@pytest.mark.parametrize("kind, fields", [
    (addrinfo, ["ai_addr", "ai_canonname", "ai_next"]),
    (hostent, ["h_name", "h_aliases", "h_addr_list", "h_addr"]),
    (libcsock.servent, ["s_name", "s_aliases", "s_proto"]),
    (libcsock.protoent, ["p_name", "p_aliases"]),
    (libcsock.netent, ["n_name", "n_aliases"]),
    (libcsock.ifaddrs, ["ifa_next", "ifa_name", "ifa_addr", "ifa_netmask", "ifa_broadaddr", "ifa_dstaddr"]),
    (libcsock.struct_if_nameindex, ["if_name"]),
])  # fmt: skip
def test_an_address_out_of_the_blue_is_not_followed(kind: Any, fields: list[str], junk: int) -> None:
    value = kind.from_buffer_copy(struct.pack("=Q", junk) * (sizeof(kind) // 8))
    for field in fields:
        with pytest.raises(ValueError, match="has an address of nothing that was assigned to it"):
            getattr(value, field)
        for wrong in 1.5, object(), 2**64, -1, {1: 2}:
            with pytest.raises((TypeError, AttributeError)):
                setattr(value, field, wrong)
    assert hex(junk)[2:] in str(value)


HOSTILE = """
import ctypes, gc
from libcsock import *
def attempt(call):
    try:
        call()
        print("went")
    except ValueError as error:
        print("ValueError")
res = POINTER(addrinfo)()
for k in range(200):
    getaddrinfo("127.0.0.1", "80", None, byref(res))
    held = res.contents
    addr = held.ai_addr
    name = gethostbyname("127.0.0.1")
    getaddrinfo("::1", "80", None, byref(res))
    gc.collect(0)
    assert held.ai_family == AF_INET and held.ai_next.contents.ai_family == AF_INET
    assert addr.contents.sa_family == AF_INET
    rest = held.ai_next
    del held
    attempt(lambda: freeaddrinfo(rest)) if k == 0 else None
    freeaddrinfo(res)
    assert rest.contents.ai_next.contents.ai_family == AF_INET
attempt(lambda: freeaddrinfo(res))
attempt(lambda: res.contents.ai_next)
mine = addrinfo()
mine.ai_next = byref(mine)
attempt(lambda: freeaddrinfo(byref(mine)))
ctypes.memset(byref(mine), 0x41, sizeof(mine))
attempt(lambda: mine.ai_next.contents)
attempt(lambda: str(mine) and repr(mine) and attempt(lambda: mine.ai_canonname))
he = gethostbyname("127.0.0.1")
ctypes.memset(byref(he), 0x41, sizeof(he))
attempt(lambda: he.h_addr_list)
attempt(lambda: he.h_aliases)
attempt(lambda: freeifaddrs(cast(byref(mine), POINTER(ifaddrs))))
print("alive")
"""


@of_glibc("has another number of results")
def test_misuse_does_not_crash() -> None:
    done = run_python(HOSTILE, "-X", "dev")
    wanted = ["ValueError"] * 5 + ["ValueError", "went"] + ["ValueError"] * 3 + ["alive"]
    assert (done.returncode, done.stdout.split()) == (0, wanted), done.stderr


# getnameinfo


def name_of(address: Any, flags: int, hostlen: int = NI_MAXHOST, servlen: int = NI_MAXSERV) -> tuple[int, bytes, bytes]:
    host = create_string_buffer(NI_MAXHOST)
    serv = create_string_buffer(NI_MAXSERV)
    status = getnameinfo(byref(address), sizeof(address), host, hostlen, serv, servlen, flags)
    return status, host.value, serv.value


def test_getnameinfo_of_numbers() -> None:
    flags = NI_NUMERICHOST | NI_NUMERICSERV
    ipv4 = sockaddr_in(AF_INET, htons(80), in_addr(libcsock.inet_addr("192.0.2.1")))
    assert name_of(ipv4, flags) == (0, b"192.0.2.1", b"80")
    ipv6 = sockaddr_in6(AF_INET6, htons(443), sin6_addr=libcsock.in6addr_loopback)
    assert name_of(ipv6, flags) == (0, b"::1", b"443")
    assert name_of(ipv4, flags, hostlen=5)[0] == EAI_OVERFLOW
    assert name_of(sockaddr_in(4711), flags)[0] == EAI_FAMILY
    assert getnameinfo(byref(ipv4), 8, create_string_buffer(80), 80, None, 0, flags) == EAI_FAMILY
    if GLIBC:  # musl looks for a name only where there is a buffer for it
        assert getnameinfo(byref(ipv4), 16, None, 0, None, 0, libcsock.NI_NAMEREQD | flags) == EAI_NONAME


def test_getnameinfo_says_what_python_says() -> None:
    address = sockaddr_in(AF_INET, htons(53), in_addr(libcsock.inet_addr("127.0.0.1")))
    # or a name server would be asked, which may not answer, or not twice the same
    known = any(address == "127.0.0.1" for address, _ in hosts())
    without = (NI_NUMERICHOST, NI_NUMERICHOST | NI_DGRAM)
    for flags in (0, NI_DGRAM, NI_NUMERICHOST, NI_NUMERICSERV) if known else without:
        host, service = socket.getnameinfo(("127.0.0.1", 53), flags)
        assert name_of(address, flags) == (0, host.encode(), service.encode())


@of_glibc("knows no names for paths")
def test_getnameinfo_reads_no_further_than_a_path_without_an_end() -> None:
    address = sockaddr_un(AF_UNIX)
    address.sun_path = b"x" * 108
    assert name_of(address, NI_NUMERICHOST, servlen=NI_MAXSERV)[0] == EAI_OVERFLOW
    serv = create_string_buffer(200)
    host = create_string_buffer(200)
    assert getnameinfo(byref(address), sizeof(address), host, 200, serv, 200, NI_NUMERICHOST) == 0
    assert serv.value == b"x" * 108


# gethostbyname and its kin

UNKNOWN = "Unknown host" if GLIBC else "Host not found"
ALIASES = (None,) if GLIBC else ("192.0.2.7", None)  # musl has the name among its aliases
NOWHERE = "1.2.3.4.5"  # of digits and dots, so that libc asks no name server


def test_gethostbyname_of_an_address() -> None:
    he = gethostbyname("192.0.2.7")
    assert isinstance(he, hostent)
    assert (he.h_name, he.h_aliases, he.h_addrtype, he.h_length) == ("192.0.2.7", ALIASES, AF_INET, 4)
    assert inet_ntoa(cast(he.h_addr_list[0], POINTER(in_addr)).contents) == "192.0.2.7"
    assert he.h_addr_list[1] is None
    with pytest.raises(IndexError):
        he.h_addr_list[2]
    address = sockaddr_in()
    memcpy(byref(address.sin_addr), he.h_addr_list[0], he.h_length)
    assert inet_ntoa(address.sin_addr) == "192.0.2.7"
    assert inet_ntop(AF_INET, he.h_addr, create_string_buffer(16), 16) == "192.0.2.7"
    with pytest.raises(ValueError, match=r"memcpy\(\) argument n is 5, but src has only 4 bytes"):
        memcpy(create_string_buffer(8), he.h_addr, 5)


@of_glibc("takes no name of more than 255 bytes")
def test_a_result_that_needs_more_memory_than_usual() -> None:
    name = "0" * 20_000 + "7"  # an address in octal, and the host's name
    he = gethostbyname(name)
    assert he and (he.h_name, bytes(he.h_addr)) == (name, b"\0\0\0\7")


def test_how_a_host_prints() -> None:
    he = gethostbyname("192.0.2.7")
    aliases = "NULL" if GLIBC else '"192.0.2.7", NULL'
    assert str(he) == (
        f'{{h_name="192.0.2.7", h_aliases=[{aliases}], h_addrtype=AF_INET, h_length=4,'
        ' h_addr_list=["\\300\\0\\2\\7", NULL]}'
    )
    assert eval(repr(he), vars(libcsock)) == he


def test_localhost_is_in_the_file() -> None:
    if not any(address == "127.0.0.1" and "localhost" in names for address, names in hosts()):
        pytest.skip("/etc/hosts does not have localhost")
    for he in gethostbyname("localhost"), gethostbyname2("localhost", AF_INET):
        assert he
        host, aliases, addresses = socket.gethostbyname_ex("localhost")
        assert (he.h_name, [*he.h_aliases]) == (host, [*aliases, None])
        assert [each and socket.inet_ntoa(bytes(each)) for each in he.h_addr_list] == [*addresses, None]


def test_gethostbyaddr_finds_what_python_finds() -> None:
    loopback = in_addr(libcsock.inet_addr("127.0.0.1"))
    if not any(address == "127.0.0.1" for address, _ in hosts()):
        pytest.skip("/etc/hosts does not have 127.0.0.1")
    he = gethostbyaddr(byref(loopback), sizeof(loopback), AF_INET)
    assert he
    host, aliases, _ = socket.gethostbyaddr("127.0.0.1")
    assert (he.h_name, [*he.h_aliases], bytes(he.h_addr)) == (host, [*aliases, None], bytes(loopback))


def test_h_errno_tells_why_there_is_no_host() -> None:
    assert gethostbyname(NOWHERE) is None
    assert h_errno() == HOST_NOT_FOUND
    assert hstrerror(h_errno()) == UNKNOWN
    set_errno(0)
    assert gethostbyaddr(bytes(4), 3, AF_INET) is None
    assert h_errno() == (NETDB_INTERNAL if GLIBC else libcsock.NO_RECOVERY)
    assert errno() in (libcsock.EINVAL, libcsock.EAFNOSUPPORT)


def test_h_errno_is_each_threads_own() -> None:
    assert gethostbyname(NOWHERE) is None
    with ThreadPoolExecutor(1) as pool:
        assert pool.submit(h_errno).result() == 0
        assert pool.submit(gethostbyaddr, bytes(4), 3, AF_INET).result() is None
        assert pool.submit(h_errno).result() == (NETDB_INTERNAL if GLIBC else libcsock.NO_RECOVERY)
    assert h_errno() == HOST_NOT_FOUND


@pytest.mark.parametrize("text, printed", [("lookup", f"lookup: {UNKNOWN}\n"), (None, f"{UNKNOWN}\n")])
def test_herror(text: Any, printed: str, capfd: pytest.CaptureFixture[str]) -> None:
    gethostbyname(NOWHERE)
    assert unchecked.herror(text) is None
    assert capfd.readouterr() == ("", printed)


@of_glibc("reads no such file")
def test_gethostent_reads_the_file() -> None:
    libcsock.sethostent(0)
    ours = []
    while (he := libcsock.gethostent()) is not None:
        ours.append((he.h_name, *he.h_aliases[:-1]))
    libcsock.endhostent()
    # of IPv6 addresses libc gives those here that are IPv4's
    assert {tuple(names) for address, names in hosts() if "." in address} <= set(ours)
    assert set(ours) <= {tuple(names) for _, names in hosts()}


def test_a_host_with_many_aliases() -> None:
    names = [f"alias{k}.example" for k in range(2000)]
    he = hostent(h_name="many", h_aliases=tuple(names), h_addr_list=(b"1234", b"5678"))
    gc.collect()
    assert he.h_aliases == (*names, None)
    assert [each and bytes(each) for each in he.h_addr_list] == [b"1234", b"5678", None]


# Services, protocols, networks


def database(path: str) -> list[list[str]]:
    """The lines of a file of /etc: name, number, aliases."""
    if not os.path.exists(path):
        pytest.skip(f"this machine has no {path}")
    lines = [line.split("#")[0].split() for line in Path(path).read_text().splitlines()]
    return [words for words in lines if len(words) > 1]


def test_services_are_those_of_the_file() -> None:
    lines = database("/etc/services")
    for name, number, *aliases in lines[:40]:
        port, proto = number.split("/")
        if [words[0] for words in lines if number == words[1]] != [name]:
            continue  # another service has it too
        for service in getservbyname(name, proto), getservbyport(htons(int(port)), proto):
            assert service
            found = service.s_name, service.s_aliases, libcsock.ntohs(service.s_port), service.s_proto
            wanted = (*aliases, None) if GLIBC else (name, None)  # musl has the name in the place of aliases
            assert found == (name, wanted, int(port), proto)
    assert getservbyname("no-such-service", None) is None


@of_glibc("reads no such file")
def test_getservent_reads_the_file() -> None:
    lines = database("/etc/services")
    libcsock.setservent(1)
    for name, number, *aliases in lines[:20]:
        service = libcsock.getservent()
        assert service
        port = libcsock.ntohs(service.s_port)
        assert [service.s_name, f"{port}/{service.s_proto}", *service.s_aliases] == [name, number, *aliases, None]
    libcsock.endservent()


@of_glibc("has no reentrant function for it")
def test_protocols_are_those_of_the_file() -> None:
    database("/etc/protocols")
    for name, number in ("tcp", IPPROTO_TCP), ("udp", IPPROTO_UDP):
        for protocol in getprotobyname(name), getprotobynumber(number):
            assert protocol
            assert (protocol.p_name, protocol.p_proto) == (name, number) == (name, socket.getprotobyname(name))
    assert getprotobyname("no-such-protocol") is None
    assert str(getprotobyname("tcp")).endswith("p_proto=IPPROTO_TCP}")
    libcsock.setprotoent(0)
    first = libcsock.getprotoent()
    libcsock.endprotoent()
    assert first and [first.p_name, str(first.p_proto), *first.p_aliases[:-1]] == database("/etc/protocols")[0]


@of_glibc("reads no such file")
def test_networks_are_those_of_the_file() -> None:
    lines = database("/etc/networks")
    libcsock.setnetent(0)
    for name, number, *aliases in lines:
        network = libcsock.getnetent()
        assert network
        assert (network.n_name, network.n_aliases, network.n_addrtype) == (name, (*aliases, None), AF_INET)
        assert network.n_net == int.from_bytes(socket.inet_aton(number), "big")
        for same in getnetbyname(name), getnetbyaddr(network.n_net, AF_INET):
            assert same and same.n_net == network.n_net
    assert libcsock.getnetent() is None
    libcsock.endnetent()
    assert getnetbyname("no-such-network") is None
    assert h_errno() == HOST_NOT_FOUND


@of_glibc("has fewer of these functions")
def test_names_that_are_too_long() -> None:
    """They may not overflow a stack either, be it as small as a thread's."""
    program = """
import threading
from libcsock import *
def look_up():
    res = POINTER(addrinfo)()
    for name in "x" * 10**6, "1." * 10**6, ":" * 10**6, "::1%" + "x" * 10**6:
        print(getaddrinfo(name, "80", hints, byref(res)), getaddrinfo("127.0.0.1", name, hints, byref(res)))
        print(getservbyname(name, name), getprotobyname(name), getnetbyname(name), if_nametoindex(name))
        print(gethostbyname("1" * 10**6))
hints = byref(addrinfo(ai_flags=AI_NUMERICHOST))
threading.stack_size(256 * 1024)
thread = threading.Thread(target=look_up)
thread.start()
thread.join()
"""
    done = run_python(program)
    wanted = "-2 -8\nNone None None 0\nNone\n" * 4
    assert (done.returncode, done.stdout) == (0, wanted), done.stderr


# Threads


def test_no_thread_gets_anothers_result() -> None:
    barrier = threading.Barrier(4)

    def look_up(k: int) -> int:
        barrier.wait(PATIENCE)
        for n in range(300):
            text = f"192.0.{k}.{n % 256}"
            he = gethostbyname(text)
            assert he and (he.h_name, socket.inet_ntoa(bytes(he.h_addr))) == (text, text)
            res = found(text, str(1000 + n), hints(AI_NUMERICHOST, AF_INET, SOCK_STREAM))
            assert witness(res.contents)[-1] == (text, 1000 + n)
            freeaddrinfo(res)
        return k

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(look_up, range(4))) == [0, 1, 2, 3]


def test_a_host_of_no_family_does_not_end_the_process() -> None:
    with pytest.raises(ValueError, match=r"^gethostbyname2\(\) argument af is 0, which is not within 1 to 2147483647"):
        gethostbyname2("localhost", 0)

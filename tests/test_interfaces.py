"""Network interfaces: their names, numbers and addresses, with /sys and Python's socket module as witnesses."""

import gc
import os
import socket
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AF_INET6, AF_PACKET, ENODEV, ENXIO, IF_NAMESIZE, POINTER, byref, cast, create_string_buffer, errno,
    freeifaddrs, getifaddrs, if_freenameindex, if_indextoname, if_nameindex, if_nametoindex, ifaddrs, pointer,
    sockaddr_in, sockaddr_in6, struct_if_nameindex,
)  # fmt: skip

unchecked: Any = libcsock


def interfaces() -> Any:
    ifap = POINTER(ifaddrs)()
    assert getifaddrs(byref(ifap)) == 0
    return ifap


def each(ifap: Any) -> list[ifaddrs]:
    found = []
    while ifap:
        found.append(ifap.contents)
        ifap = ifap.contents.ifa_next
    return found


def test_getifaddrs_finds_the_interfaces_of_the_kernel() -> None:
    ifap = interfaces()
    found = {node.ifa_name: node.ifa_flags for node in each(ifap)}
    assert set(found) <= {name for _, name in socket.if_nameindex()}
    for name, flags in found.items():
        path = Path(f"/sys/class/net/{name}/flags")
        if path.exists():  # the kernel keeps IFF_RUNNING and IFF_LOWER_UP to itself
            assert flags & 0x0F1E == int(path.read_text(), 16) & 0x0F1E
    assert found["lo"] & 8, "IFF_LOOPBACK"
    freeifaddrs(ifap)


def test_the_loopback_interface_has_its_address() -> None:
    nodes = [node for node in each(interfaces()) if node.ifa_name == "lo" and node.ifa_addr]
    ipv4 = [node for node in nodes if node.ifa_addr.contents.sa_family == AF_INET]
    if not ipv4:
        pytest.skip("the loopback interface is down")
    address = cast(ipv4[0].ifa_addr, POINTER(sockaddr_in)).contents
    mask = cast(ipv4[0].ifa_netmask, POINTER(sockaddr_in)).contents
    assert libcsock.inet_ntoa(address.sin_addr) == "127.0.0.1"
    assert libcsock.inet_ntoa(mask.sin_addr) == "255.0.0.0"
    assert str(ipv4[0]).count("IFF_UP|IFF_LOOPBACK|IFF_RUNNING") == 1
    assert 'ifa_addr={sa_family=AF_INET, sin_port=htons(0), sin_addr=inet_addr("127.0.0.1")}' in str(ipv4[0])


def test_ipv6_addresses_are_those_of_the_kernel() -> None:
    path = Path("/proc/net/if_inet6")
    if not path.exists() or not path.read_text():
        pytest.skip("this machine has no IPv6")
    found = set()
    for node in each(interfaces()):
        if node.ifa_addr and node.ifa_addr.contents.sa_family == AF_INET6:
            address = cast(node.ifa_addr, POINTER(sockaddr_in6)).contents
            found.add((bytes(address.sin6_addr).hex(), node.ifa_name))
    assert found == {(line.split()[0], line.split()[-1]) for line in path.read_text().splitlines()}


def test_hardware_addresses_are_those_of_the_kernel() -> None:
    nodes = [node for node in each(interfaces()) if node.ifa_addr]
    packets = {node.ifa_name: node for node in nodes if node.ifa_addr.contents.sa_family == AF_PACKET}
    if not packets:
        pytest.skip("the kernel tells of no AF_PACKET addresses")
    for name, node in packets.items():
        raw = bytes(cast(node.ifa_addr, POINTER(libcsock.sockaddr_storage)).contents)
        number, length = int.from_bytes(raw[4:8], "little" if raw[0] else "big"), raw[11]
        assert number == socket.if_nametoindex(name)
        path = Path(f"/sys/class/net/{name}/address")
        if path.exists() and path.read_text().strip():
            assert raw[12 : 12 + length] == bytes.fromhex(path.read_text().strip().replace(":", ""))


def test_the_two_names_of_the_other_address() -> None:
    for node in each(interfaces()):
        assert bool(node.ifa_broadaddr) == bool(node.ifa_dstaddr)
        if node.ifa_broadaddr:
            assert bytes(node.ifa_broadaddr.contents) == bytes(node.ifa_dstaddr.contents)
    assert ifaddrs.ifa_broadaddr.offset == ifaddrs.ifa_dstaddr.offset == 40  # type: ignore[attr-defined]


def test_after_freeifaddrs_nothing_of_the_list_can_be_looked_at() -> None:
    ifap = interfaces()
    nodes = each(ifap)
    for wrong in byref(ifaddrs()), pointer(ifaddrs()), *([ifap.contents.ifa_next] if len(nodes) > 1 else []):
        with pytest.raises(ValueError, match=r"freeifaddrs\(\) argument ifa is not the first of a list"):
            freeifaddrs(wrong)
    freeifaddrs(ifap)
    for node in nodes:
        with pytest.raises(ValueError, match=r"^this ifaddrs was freed by freeifaddrs\(\)$"):
            node.ifa_name
    with pytest.raises(ValueError, match=r"^freeifaddrs\(\) argument ifa was freed already$"):
        freeifaddrs(ifap)
    assert unchecked.freeifaddrs(None) is None


def test_a_second_use_of_the_pointer_leaves_the_first_list_alone() -> None:
    ifap = interfaces()
    first = ifap.contents
    assert getifaddrs(byref(ifap)) == 0
    gc.collect()
    assert [node.ifa_name for node in each(pointer(first))] == [node.ifa_name for node in each(ifap)]


def test_if_nameindex_lists_what_python_lists() -> None:
    names = if_nameindex()
    assert names is not None
    assert [(entry.if_index, entry.if_name) for entry in names] == [*socket.if_nameindex(), (0, None)]
    assert repr(names[0]) == f"struct_if_nameindex(if_index={names[0].if_index}, if_name={names[0].if_name!r})"
    kept = names[0]
    if_freenameindex(names)
    assert (kept.if_index, kept.if_name) == (0, None)
    with pytest.raises(ValueError, match=r"^if_freenameindex\(\) argument ptr was freed already$"):
        if_freenameindex(names)
    with pytest.raises(ValueError, match=r"^if_freenameindex\(\) argument ptr is not what if_nameindex\(\) gave$"):
        if_freenameindex((struct_if_nameindex * 2)())


def test_names_and_numbers() -> None:
    buffer = create_string_buffer(IF_NAMESIZE)
    for number, name in socket.if_nameindex():
        assert if_nametoindex(name) == number
        assert if_indextoname(number, buffer) == name == os.fsdecode(buffer.value)
    assert (if_nametoindex("no-such-one"), errno()) == (0, ENODEV)
    assert (if_indextoname(2**31 - 1, buffer), errno()) == (None, ENXIO)
    with pytest.raises(ValueError, match=r"if_indextoname\(\) argument ifname has only 15 bytes"):
        if_indextoname(1, create_string_buffer(15))

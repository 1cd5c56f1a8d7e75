"""Which senders to a multicast group a socket listens to; held against the option behind the calls and /proc."""

from collections.abc import Callable
from pathlib import Path

import pytest

import libcsock
from libcsock import (
    AF_INET, EADDRNOTAVAIL, EINVAL, GROUP_FILTER_SIZE, INADDR_LOOPBACK, IP_ADD_MEMBERSHIP, IP_MSFILTER,
    IP_MSFILTER_SIZE, IPPROTO_IP, MCAST_EXCLUDE, MCAST_INCLUDE, MCAST_MSFILTER, SOCK_DGRAM, byref,
    create_string_buffer, errno, getipv4sourcefilter, getsockopt, getsourcefilter, group_filter, htonl, in_addr,
    inet_addr, ip_mreq, ip_msfilter, memcpy, setipv4sourcefilter, setsockopt, setsourcefilter, sizeof, sockaddr_in,
    sockaddr_storage, socklen_t, uint32_t,
)  # fmt: skip
from tests.helpers import Keep

GROUP = in_addr(inet_addr("239.1.2.3"))
HERE = in_addr(htonl(INADDR_LOOPBACK))
ONE, OTHER = in_addr(inet_addr("192.0.2.1")), in_addr(inet_addr("192.0.2.2"))


@pytest.fixture
def member(keep: Keep) -> int:
    """A socket that has joined the group on the loopback interface."""
    fd = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    request = ip_mreq(GROUP, HERE)
    if setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, byref(request), sizeof(request)) == -1:
        pytest.skip("no multicast on the loopback interface")
    return fd


def address(of: in_addr) -> sockaddr_in:
    return sockaddr_in(sin_family=AF_INET, sin_addr=of)


def asked(fd: int, room: int = 4) -> tuple[int, int, list[str]]:
    """Mode, number and addresses, by the call."""
    mode, number, sources = uint32_t(4711), uint32_t(room), (in_addr * 4)()
    assert getipv4sourcefilter(fd, HERE, GROUP, byref(mode), byref(number), sources) == 0
    return mode.value, number.value, [str(each) for each in sources[: min(room, number.value)]]


def asked_by_option(fd: int) -> tuple[int, int, str]:
    """The same by the option, and the first address."""
    memory = create_string_buffer(IP_MSFILTER_SIZE(4))
    found = ip_msfilter.from_buffer(memory)
    found.imsf_multiaddr, found.imsf_interface, found.imsf_numsrc = GROUP, HERE, 4
    assert getsockopt(fd, IPPROTO_IP, IP_MSFILTER, memory, byref(socklen_t(sizeof(memory)))) == 0
    return found.imsf_fmode, found.imsf_numsrc, str(found.imsf_slist[0])


def test_who_joins_a_group_excludes_nobody(member: int) -> None:
    assert asked(member) == (MCAST_EXCLUDE, 0, [])


def test_a_filter_of_ipv4(member: int) -> None:
    sources = (in_addr * 2)(ONE, OTHER)
    assert setipv4sourcefilter(member, HERE, GROUP, MCAST_INCLUDE, 2, sources) == 0
    assert asked(member) == (MCAST_INCLUDE, 2, [str(ONE), str(OTHER)])
    assert asked_by_option(member) == (MCAST_INCLUDE, 2, str(ONE))
    listed = Path("/proc/net/mcfilter")
    if listed.exists():
        assert "0xef010203 0xc0000201" in listed.read_text()
    assert setipv4sourcefilter(member, HERE, GROUP, MCAST_EXCLUDE, 1, byref(OTHER)) == 0
    assert asked(member) == (MCAST_EXCLUDE, 1, [str(OTHER)])
    assert setipv4sourcefilter(member, HERE, GROUP, MCAST_EXCLUDE, 0, sources) == 0
    assert asked(member) == (MCAST_EXCLUDE, 0, [])


def test_no_more_is_filled_than_there_is_room(member: int) -> None:
    assert setipv4sourcefilter(member, HERE, GROUP, MCAST_INCLUDE, 2, (in_addr * 2)(ONE, OTHER)) == 0
    mode, number, sources = uint32_t(), uint32_t(1), (in_addr * 2)()
    assert getipv4sourcefilter(member, HERE, GROUP, byref(mode), byref(number), sources) == 0
    assert number.value == 2  # which says that there are more
    assert sources[1] == in_addr()


def test_a_filter_of_any_family(member: int) -> None:
    group = address(GROUP)
    sources = (sockaddr_storage * 2)()
    memcpy(byref(sources[0]), byref(address(ONE)), sizeof(sockaddr_in))
    index = libcsock.ifreq("lo")
    assert libcsock.ioctl(member, libcsock.SIOCGIFINDEX, byref(index)) == 0
    set_it = setsourcefilter(member, index.ifr_ifindex, byref(group), sizeof(group), MCAST_INCLUDE, 1, sources)
    assert set_it == 0
    assert asked(member) == (MCAST_INCLUDE, 1, [str(ONE)])
    mode, number, found = uint32_t(), uint32_t(2), (sockaddr_storage * 2)()
    ask = getsourcefilter(
        member, index.ifr_ifindex, byref(group), sizeof(group), byref(mode), byref(number), found
    )
    assert (ask, mode.value, number.value) == (0, MCAST_INCLUDE, 1)
    assert sockaddr_in.from_buffer(found).sin_addr == ONE

    memory = create_string_buffer(GROUP_FILTER_SIZE(2))
    option = group_filter.from_buffer(memory)
    option.gf_interface, option.gf_numsrc = index.ifr_ifindex, 2
    memcpy(byref(option.gf_group), byref(group), sizeof(group))
    assert getsockopt(member, IPPROTO_IP, MCAST_MSFILTER, memory, byref(socklen_t(sizeof(memory)))) == 0
    assert (option.gf_fmode, option.gf_numsrc) == (MCAST_INCLUDE, 1)
    assert sockaddr_in.from_buffer(option.gf_slist).sin_addr == ONE


def test_a_group_that_was_not_joined(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    result = getipv4sourcefilter(fd, HERE, GROUP, byref(uint32_t()), byref(uint32_t(1)), byref(in_addr()))
    assert (result, errno()) == (-1, EADDRNOTAVAIL)
    # a length that the family does not have
    group = address(GROUP)
    result = setsourcefilter(fd, 1, byref(group), 15, MCAST_EXCLUDE, 0, byref(sockaddr_storage()))
    assert (result, errno()) == (-1, EINVAL)


@pytest.mark.parametrize(
    "size, kind, each", [(IP_MSFILTER_SIZE, ip_msfilter, in_addr), (GROUP_FILTER_SIZE, group_filter, sockaddr_storage)]
)
def test_the_size_of_a_filter(size: Callable[[int], int], kind: type[ip_msfilter], each: type[in_addr]) -> None:
    assert size(1) == sizeof(kind)
    assert size(5) - size(2) == 3 * sizeof(each)
    assert size(2**32 - 1) == size(0) + (2**32 - 1) * sizeof(each)

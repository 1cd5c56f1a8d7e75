"""Errors and time stamps out of a socket's error queue, recvmsg() with MSG_ERRQUEUE."""

import socket
import sys
from collections.abc import Iterator
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AF_UNSPEC, CMSG_DATA, CMSG_FIRSTHDR, CMSG_NXTHDR, EAGAIN, ECONNREFUSED, ENOMSG, INADDR_LOOPBACK,
    IP_RECVERR, IPPROTO_IP, MSG_DONTWAIT, MSG_ERRQUEUE, POINTER, POLLERR, SCM_TIMESTAMPING, SCM_TSTAMP_SND,
    SO_EE_OFFENDER, SO_EE_ORIGIN_ICMP, SO_EE_ORIGIN_TIMESTAMPING, SO_TIMESTAMPING, SOCK_DGRAM, SOL_SOCKET, byref,
    c_int, cast, cmsghdr, create_string_buffer, errno, htonl, iovec, msghdr, pollfd, recvmsg, scm_timestamping,
    sendto, setsockopt, sizeof, sock_extended_err, sockaddr_in, time,
)  # fmt: skip
from tests.helpers import PATIENCE, Keep, loopback, nobody_listening

# <linux/net_tstamp.h>
SOF_TIMESTAMPING_TX_SOFTWARE = 1 << 1
SOF_TIMESTAMPING_SOFTWARE = 1 << 4


@pytest.fixture
def datagrams(keep: Keep) -> int:
    return keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))


@pytest.fixture
def closed_port(no_leaks: None) -> Iterator[int]:
    with nobody_listening(socket.SOCK_DGRAM) as port:
        yield port


class Report:
    """What the error queue had, waited for."""

    def __init__(self, fd: int) -> None:
        waiting = pollfd(fd, 0)
        assert libcsock.poll(byref(waiting), 1, int(PATIENCE * 1000)) == 1 and waiting.revents & POLLERR
        self.data = create_string_buffer(64)
        self.peer = sockaddr_in()
        self.message = msghdr()
        self.message.msg_name = byref(self.peer)
        self.message.msg_namelen = sizeof(self.peer)
        self.message.msg_iov = byref(iovec(self.data, sizeof(self.data)))
        self.message.msg_iovlen = 1
        self.message.msg_control = create_string_buffer(512)
        self.message.msg_controllen = 512
        self.length = recvmsg(fd, byref(self.message), MSG_ERRQUEUE)
        assert self.length >= 0 and self.message.msg_flags & MSG_ERRQUEUE

    def heads(self) -> Iterator[cmsghdr]:
        head: Any = CMSG_FIRSTHDR(byref(self.message))
        while head:
            yield head
            head = CMSG_NXTHDR(byref(self.message), byref(head))

    def control(self, level: int, kind: int) -> Any:
        wanted = (level, kind)
        return next(CMSG_DATA(byref(head)) for head in self.heads() if (head.cmsg_level, head.cmsg_type) == wanted)


def switch_on(fd: int, level: int, option: int, value: int) -> None:
    assert setsockopt(fd, level, option, byref(c_int(value)), sizeof(c_int)) == 0


def test_a_port_that_nobody_listens_on(datagrams: int, closed_port: int) -> None:
    switch_on(datagrams, IPPROTO_IP, IP_RECVERR, 1)
    peer = loopback(closed_port)
    assert sendto(datagrams, b"anybody?", 8, 0, byref(peer), sizeof(peer)) == 8
    report = Report(datagrams)
    # the packet comes back with whom it was for
    assert report.data.raw[: report.length] == b"anybody?"
    assert report.peer == peer
    error = sock_extended_err.from_buffer(report.control(IPPROTO_IP, IP_RECVERR))
    assert (error.ee_errno, error.ee_origin) == (ECONNREFUSED, SO_EE_ORIGIN_ICMP)
    assert (error.ee_type, error.ee_code) == (3, 3)  # destination unreachable, port unreachable
    assert str(error) == (
        "{ee_errno=ECONNREFUSED, ee_origin=SO_EE_ORIGIN_ICMP, ee_type=3, ee_code=3, ee_pad=0, ee_info=0, ee_data=0}"
    )
    offender = SO_EE_OFFENDER(byref(error))
    assert offender.sa_family == AF_INET
    assert cast(byref(offender), POINTER(sockaddr_in)).contents.sin_addr.s_addr == htonl(INADDR_LOOPBACK)


def test_an_empty_error_queue(datagrams: int) -> None:
    message = msghdr()
    assert (recvmsg(datagrams, byref(message), MSG_ERRQUEUE | MSG_DONTWAIT), errno()) == (-1, EAGAIN)


def test_the_offender_is_part_of_the_buffer() -> None:
    buffer = create_string_buffer(32)
    offender = SO_EE_OFFENDER(byref(sock_extended_err.from_buffer(buffer)))
    assert offender.sa_family == AF_UNSPEC
    offender.sa_family = AF_INET
    assert buffer.raw == bytes(16) + AF_INET.to_bytes(2, sys.byteorder) + bytes(14)


def test_when_a_packet_was_sent(datagrams: int) -> None:
    switch_on(datagrams, SOL_SOCKET, SO_TIMESTAMPING, SOF_TIMESTAMPING_TX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as receiver:
        receiver.bind(("127.0.0.1", 0))
        peer = loopback(receiver.getsockname()[1])
        before = time(None)
        assert sendto(datagrams, b"x", 1, 0, byref(peer), sizeof(peer)) == 1
        report = Report(datagrams)
        stamps = scm_timestamping.from_buffer(report.control(SOL_SOCKET, SCM_TIMESTAMPING))
        assert before <= stamps.ts[0].tv_sec <= time(None)
        assert stamps.ts[2].tv_sec == 0  # no hardware
        error = sock_extended_err.from_buffer(report.control(IPPROTO_IP, IP_RECVERR))
        assert (error.ee_errno, error.ee_origin) == (ENOMSG, SO_EE_ORIGIN_TIMESTAMPING)
        assert error.ee_info == SCM_TSTAMP_SND

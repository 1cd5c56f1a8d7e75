"""Structs are made, read, written, nested, compared, measured and taken from memory."""

from ctypes import Array, Structure, alignment
from typing import assert_type

from libcsock import *


def make() -> None:
    address = sockaddr_in(AF_INET, htons(80), in_addr(htonl(INADDR_LOOPBACK)))
    assert_type(address.sin_addr.s_addr, int)
    assert_type(address.sin_zero, Array[c_ubyte])
    address.sin_addr = in_addr(s_addr=0)
    assert_type(address == sockaddr_in(), bool)
    # what repr() writes
    sockaddr(sa_family=AF_UNIX, sa_data=(0, 97, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    sockaddr(sa_family=AF_INET)
    data: epoll_data_t = epoll_data_t(u64=1)
    event = epoll_event(events=EPOLLIN, data=data)
    event.data = data
    event.data.ptr = None
    event.data.ptr = addressof(address)


def measure() -> None:
    assert_type(sizeof(sockaddr_in), int)
    assert_type(sizeof(epoll_event()), int)
    assert_type(alignment(flock), int)
    assert isinstance(flock(), Structure)


def from_memory(data: bytes) -> None:
    assert_type(sockaddr_in.from_buffer_copy(data), sockaddr_in)
    assert_type(cast(create_string_buffer(data), POINTER(sockaddr)).contents.sa_family, int)
    assert_type(string_at(byref(sockaddr()), 2), bytes)
    assert_type(bytes(sockaddr()), bytes)


def arrays() -> None:
    addresses = (sockaddr_in * 3)()
    addresses[0] = sockaddr_in(AF_INET)
    assert_type(addresses[0].sin_port, int)
    assert_type(addresses[1:], list[sockaddr_in])
    bind(0, byref(addresses[1]), sizeof(addresses[1]))

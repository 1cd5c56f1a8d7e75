"""Addresses as text and as numbers, ports in both orders of bytes."""

from typing import assert_type

from libcsock import *


def to_text(address: sockaddr_in) -> str:
    text = create_string_buffer(INET_ADDRSTRLEN)
    result = inet_ntop(AF_INET, byref(address.sin_addr), text, sizeof(text))
    assert_type(result, str | None)
    if result is None:
        return strerror(errno())
    assert_type(text.value, bytes)
    return result


def to_number(text: str) -> in_addr:
    address = in_addr()
    if inet_aton(text, byref(address)) == 0:
        address.s_addr = INADDR_NONE
    return address


def both_ways() -> None:
    address = in_addr(inet_addr("127.0.0.1"))
    assert_type(inet_ntoa(address), str)
    assert_type(ntohl(address.s_addr) == INADDR_LOOPBACK, bool)
    assert_type(ntohs(htons(9999)), int)
    # text may be bytes or what is in a buffer
    inet_addr(b"127.0.0.1")
    inet_addr(create_string_buffer(b"127.0.0.1"))
    # 16 bytes of IPv6
    inet_pton(AF_INET6, "::1", (c_ubyte * 16)())
    inet_ntop(AF_INET6, bytes(16), bytearray(INET6_ADDRSTRLEN), INET6_ADDRSTRLEN)
    # a port in a variable of its own
    port = in_port_t(htons(80))
    assert_type(ntohs(port), int)

"""`<netinet/in.h>`: Internet addresses and byte order."""

from ctypes import c_ubyte, c_uint16, c_uint32, c_ushort

from _socket import (
    INADDR_ALLHOSTS_GROUP,
    INADDR_ANY,
    INADDR_BROADCAST,
    INADDR_LOOPBACK,
    INADDR_MAX_LOCAL_GROUP,
    INADDR_NONE,
    INADDR_UNSPEC_GROUP,
)

from libcsock._extern import extern
from libcsock._header import export
from libcsock._notation import InternetAddress, Name, NetworkShort
from libcsock._shapes import unsigned
from libcsock._struct import Struct
from libcsock.include.stdint import *
from libcsock.include.sys.socket import *
from libcsock.include.sys.socket import _address

# CPython has none of these:
INADDR_ALLRTRS_GROUP = 0xE0000002
INADDR_ALLSNOOPERS_GROUP = 0xE000006A
INADDR_DUMMY = 0xC0000008
INET_ADDRSTRLEN = 16
INET6_ADDRSTRLEN = 46


class in_port_t(c_uint16):
    """`in_port_t`: a port, 16 bits in network byte order."""


class in_addr_t(c_uint32):
    """`in_addr_t`: an IPv4 address, 32 bits in network byte order."""


class in_addr(Struct):
    """`struct in_addr`: an IPv4 address, in network byte order. 4 bytes."""

    __slots__ = ()
    _fields_ = [("s_addr", c_uint32)]
    _notation_ = {"s_addr": InternetAddress()}

    def __str__(self) -> str:
        return self._notation_["s_addr"](self.s_addr)


class sockaddr_in(_address):
    """`struct sockaddr_in`: an IPv4 address and a port, both in network byte order. 16 bytes."""

    __slots__ = ()
    _fields_ = [("sin_family", c_ushort), ("sin_port", c_uint16), ("sin_addr", in_addr), ("sin_zero", c_ubyte * 8)]
    _notation_ = {"sin_family": Name("AF_*", label="sa_family"), "sin_port": NetworkShort()}


@extern(shape=unsigned, blocks=False, sets_errno=False)
def htons(hostshort: uint16_t) -> uint16_t:
    """Turn a 16-bit number, such as a port, from host to network byte order.

    Returns the number; there are no errors. A number that 16 bits do not hold
    is an OverflowError, where C would cut it.

    byteorder(3)
    """


@extern(shape=unsigned, blocks=False, sets_errno=False)
def htonl(hostlong: uint32_t) -> uint32_t:
    """Turn a 32-bit number, such as an IPv4 address, from host to network byte
    order.

    Returns the number; there are no errors. The "long" of its name was 32 bits
    when it was given. A number that 32 bits do not hold is an OverflowError,
    where C would cut it.

    byteorder(3)
    """


@extern(shape=unsigned, blocks=False, sets_errno=False)
def ntohs(netshort: uint16_t) -> uint16_t:
    """Turn a 16-bit number, such as a port, from network to host byte order.

    Returns the number; there are no errors. A number that 16 bits do not hold
    is an OverflowError, where C would cut it.

    byteorder(3)
    """


@extern(shape=unsigned, blocks=False, sets_errno=False)
def ntohl(netlong: uint32_t) -> uint32_t:
    """Turn a 32-bit number, such as an IPv4 address, from network to host byte
    order.

    Returns the number; there are no errors. A number that 32 bits do not hold
    is an OverflowError, where C would cut it.

    byteorder(3)
    """


export(globals())

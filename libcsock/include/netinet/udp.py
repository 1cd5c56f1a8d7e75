"""`<netinet/udp.h>`: options and the header of UDP."""

from ctypes import c_uint16

from libcsock._header import export
from libcsock._notation import NetworkShort
from libcsock._struct import CUnion, Struct
from libcsock.include.stdint import *
from libcsock.include.sys.types import *

# The level of UDP's options
SOL_UDP = 17

# Options of IPPROTO_UDP
UDP_CORK = 1
UDP_ENCAP = 100
UDP_NO_CHECK6_TX = 101
UDP_NO_CHECK6_RX = 102
UDP_SEGMENT = 103
UDP_GRO = 104

# For UDP_ENCAP
UDP_ENCAP_ESPINUDP_NON_IKE = 1
UDP_ENCAP_ESPINUDP = 2
UDP_ENCAP_L2TPINUDP = 3
UDP_ENCAP_GTP0 = 4
UDP_ENCAP_GTP1U = 5


class _names_of_bsd(Struct):
    __slots__ = ()
    _fields_ = [("uh_sport", c_uint16), ("uh_dport", c_uint16), ("uh_ulen", c_uint16), ("uh_sum", c_uint16)]


class _names_of_linux(Struct):
    __slots__ = ()
    _fields_ = [("source", c_uint16), ("dest", c_uint16), ("len", c_uint16), ("check", c_uint16)]


class _names(CUnion):
    __slots__ = ()
    _anonymous_ = ("of_bsd", "of_linux")
    _fields_ = [("of_bsd", _names_of_bsd), ("of_linux", _names_of_linux)]


class udphdr(Struct):
    """`struct udphdr`: the header of a datagram, under two sets of names: BSD's uh_* and Linux's. 8 bytes.

    All fields are in network byte order; the length counts the header too.
    """

    __slots__ = ()
    _anonymous_ = ("_names",)
    _fields_ = [("_names", _names)]
    _notation_ = dict.fromkeys(("uh_sport", "uh_dport", "uh_ulen", "uh_sum"), NetworkShort())


export(globals())

"""`<netinet/ip.h>`: the header and the options of IPv4."""

from ctypes import c_int, c_uint8, c_uint16, c_uint32

from libcsock._extern import macro
from libcsock._header import export
from libcsock._notation import InternetAddress, NetworkShort
from libcsock._struct import Struct, bits
from libcsock.include.netinet.in_ import *
from libcsock.include.sys.types import *

# Flags in ip_off, and the rest of it
IP_RF = 0x8000
IP_DF = 0x4000
IP_MF = 0x2000
IP_OFFMASK = 0x1fff

IPVERSION = 4
IP_MAXPACKET = 65535

# The type of service: congestion
IPTOS_ECN_MASK = 0x3
IPTOS_ECN_NOT_ECT = 0x0
IPTOS_ECN_ECT1 = 0x1
IPTOS_ECN_ECT0 = 0x2
IPTOS_ECN_CE = 0x3

# differentiated services
IPTOS_DSCP_MASK = 0xfc
IPTOS_DSCP_LE = 0x4
IPTOS_DSCP_AF11 = 0x28
IPTOS_DSCP_AF12 = 0x30
IPTOS_DSCP_AF13 = 0x38
IPTOS_DSCP_AF21 = 0x48
IPTOS_DSCP_AF22 = 0x50
IPTOS_DSCP_AF23 = 0x58
IPTOS_DSCP_AF31 = 0x68
IPTOS_DSCP_AF32 = 0x70
IPTOS_DSCP_AF33 = 0x78
IPTOS_DSCP_AF41 = 0x88
IPTOS_DSCP_AF42 = 0x90
IPTOS_DSCP_AF43 = 0x98
IPTOS_DSCP_VA = 0xb0
IPTOS_DSCP_EF = 0xb8

# classes
IPTOS_CLASS_MASK = 0xe0
IPTOS_CLASS_CS0 = 0x0
IPTOS_CLASS_CS1 = 0x20
IPTOS_CLASS_CS2 = 0x40
IPTOS_CLASS_CS3 = 0x60
IPTOS_CLASS_CS4 = 0x80
IPTOS_CLASS_CS5 = 0xa0
IPTOS_CLASS_CS6 = 0xc0
IPTOS_CLASS_CS7 = 0xe0
IPTOS_CLASS_DEFAULT = IPTOS_CLASS_CS0

# the older meanings
IPTOS_TOS_MASK = 0x1e
IPTOS_LOWDELAY = 0x10
IPTOS_THROUGHPUT = 0x8
IPTOS_RELIABILITY = 0x4
IPTOS_LOWCOST = 0x2
IPTOS_MINCOST = IPTOS_LOWCOST
IPTOS_PREC_MASK = IPTOS_CLASS_MASK
IPTOS_PREC_NETCONTROL = IPTOS_CLASS_CS7
IPTOS_PREC_INTERNETCONTROL = IPTOS_CLASS_CS6
IPTOS_PREC_CRITIC_ECP = IPTOS_CLASS_CS5
IPTOS_PREC_FLASHOVERRIDE = IPTOS_CLASS_CS4
IPTOS_PREC_FLASH = IPTOS_CLASS_CS3
IPTOS_PREC_IMMEDIATE = IPTOS_CLASS_CS2
IPTOS_PREC_PRIORITY = IPTOS_CLASS_CS1
IPTOS_PREC_ROUTINE = IPTOS_CLASS_CS0

# IP options: the parts of the first byte
IPOPT_COPY = 0x80
IPOPT_CLASS_MASK = 0x60
IPOPT_NUMBER_MASK = 0x1f
IPOPT_CONTROL = 0x0
IPOPT_RESERVED1 = 0x20
IPOPT_DEBMEAS = 0x40
IPOPT_MEASUREMENT = IPOPT_DEBMEAS
IPOPT_RESERVED2 = 0x60

# the options
IPOPT_EOL = 0
IPOPT_END = IPOPT_EOL
IPOPT_NOP = 1
IPOPT_NOOP = IPOPT_NOP
IPOPT_RR = 7
IPOPT_TS = 68
IPOPT_TIMESTAMP = IPOPT_TS
IPOPT_SECURITY = 130
IPOPT_SEC = IPOPT_SECURITY
IPOPT_LSRR = 131
IPOPT_SATID = 136
IPOPT_SID = IPOPT_SATID
IPOPT_SSRR = 137
IPOPT_RA = 148

# where things are in an option
IPOPT_OPTVAL = 0
IPOPT_OLEN = 1
IPOPT_OFFSET = 2
IPOPT_MINOFF = 4
MAX_IPOPTLEN = 40

# flags of timestamps
IPOPT_TS_TSONLY = 0
IPOPT_TS_TSANDADDR = 1
IPOPT_TS_PRESPEC = 3

# levels of security
IPOPT_SECUR_UNCLASS = 0x0
IPOPT_SECUR_CONFID = 0xf135
IPOPT_SECUR_EFTO = 0x789a
IPOPT_SECUR_MMMM = 0xbc4d
IPOPT_SECUR_RESTR = 0xaf13
IPOPT_SECUR_SECRET = 0xd788
IPOPT_SECUR_TOPSECRET = 0x6bc5

# Times to live
MAXTTL = 255
IPDEFTTL = 64
IPFRAGTTL = 60
IPTTLDEC = 1
IP_MSS = 576

_NAMES_SINCE = {"glibc 2.38": "IPTOS_DSCP_VA", "glibc 2.39": "IPTOS_DSCP_LE"}


class timestamp(Struct):
    """`struct timestamp`: the IP option of timestamps behind its first byte. 40 bytes."""

    __slots__ = ()
    _fields_ = [("len", c_uint8), ("ptr", c_uint8), *bits(flags=4, overflow=4), ("data", c_uint32 * 9)]


class iphdr(Struct):
    """`struct iphdr`: the header of an IPv4 packet, with Linux's names. 20 bytes and the options behind them.

    All but single bytes are in network byte order. `ihl` is the header's length in units of 4 bytes.
    """

    __slots__ = ()
    _fields_ = [
        *bits(ihl=4, version=4),
        ("tos", c_uint8),
        ("tot_len", c_uint16),
        ("id", c_uint16),
        ("frag_off", c_uint16),
        ("ttl", c_uint8),
        ("protocol", c_uint8),
        ("check", c_uint16),
        ("saddr", c_uint32),
        ("daddr", c_uint32),
    ]
    _notation_ = {
        "tot_len": NetworkShort(),
        "id": NetworkShort(),
        "frag_off": NetworkShort(),
        "check": NetworkShort(),
        "saddr": InternetAddress(),
        "daddr": InternetAddress(),
    }


class ip(Struct):
    """`struct ip`: the header of an IPv4 packet, with BSD's names. 20 bytes and the options behind them.

    All but single bytes are in network byte order. `ip_hl` is the header's length in units of 4 bytes.
    """

    __slots__ = ()
    _fields_ = [
        *bits(ip_hl=4, ip_v=4),
        ("ip_tos", c_uint8),
        ("ip_len", c_uint16),
        ("ip_id", c_uint16),
        ("ip_off", c_uint16),
        ("ip_ttl", c_uint8),
        ("ip_p", c_uint8),
        ("ip_sum", c_uint16),
        ("ip_src", in_addr),
        ("ip_dst", in_addr),
    ]
    _notation_ = dict.fromkeys(("ip_len", "ip_id", "ip_off", "ip_sum"), NetworkShort())


class ip_timestamp(Struct):
    """`struct ip_timestamp`: the IP option of timestamps with its first byte. 40 bytes."""

    __slots__ = ()
    _fields_ = [
        ("ipt_code", c_uint8),
        ("ipt_len", c_uint8),
        ("ipt_ptr", c_uint8),
        *bits(ipt_flg=4, ipt_oflw=4),
        ("data", c_uint32 * 9),
    ]


@macro
def IPTOS_ECN(x: c_int) -> c_int:
    """Take the congestion bits of a type of service out of its byte.

    x is the byte ip_tos.

    Returns the bits where they are: an IPTOS_ECN_*, or 0; there are no errors.

    ip(7)
    """
    return x & IPTOS_ECN_MASK


@macro
def IPTOS_DSCP(x: c_int) -> c_int:
    """Take the class of service, RFC 2474, of a type of service out of its byte.

    x is the byte ip_tos.

    Returns the bits where they are: an IPTOS_DSCP_*, or 0; there are no errors.

    ip(7)
    """
    return x & IPTOS_DSCP_MASK


@macro
def IPTOS_CLASS(class_: c_int) -> c_int:
    """Take the class selector of a type of service out of its byte.

    class is the byte ip_tos.

    Returns the bits where they are: an IPTOS_CLASS_*, or 0; there are no
    errors.

    ip(7)
    """
    return class_ & IPTOS_CLASS_MASK


@macro
def IPTOS_TOS(tos: c_int) -> c_int:
    """Take the wish, RFC 1349, of a type of service out of its byte.

    tos is the byte ip_tos.

    Returns the bits where they are: IPTOS_LOWDELAY, IPTOS_THROUGHPUT ..., or
    0; there are no errors.

    ip(7)
    """
    return tos & IPTOS_TOS_MASK


@macro
def IPTOS_PREC(tos: c_int) -> c_int:
    """Take the precedence of a type of service out of its byte.

    tos is the byte ip_tos.

    Returns the bits where they are: an IPTOS_PREC_*, or 0; there are no errors.

    ip(7)
    """
    return tos & IPTOS_PREC_MASK


@macro
def IPOPT_COPIED(o: c_int) -> c_int:
    """Take whether an IP option goes into every fragment out of its byte.

    o is the option's first byte.

    Returns the bits where they are: IPOPT_COPY, or 0; there are no errors.

    ip(7)
    """
    return o & IPOPT_COPY


@macro
def IPOPT_CLASS(o: c_int) -> c_int:
    """Take the class of an IP option out of its byte.

    o is the option's first byte.

    Returns the bits where they are: IPOPT_CONTROL, IPOPT_MEASUREMENT ..., or
    0; there are no errors.

    ip(7)
    """
    return o & IPOPT_CLASS_MASK


@macro
def IPOPT_NUMBER(o: c_int) -> c_int:
    """Take the number of an IP option in its class out of its byte.

    o is the option's first byte.

    Returns the bits where they are: a number to 31, or 0; there are no errors.

    ip(7)
    """
    return o & IPOPT_NUMBER_MASK


export(globals())

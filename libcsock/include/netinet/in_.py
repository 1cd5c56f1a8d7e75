"""`<netinet/in.h>`: Internet addresses and byte order."""

from ctypes import c_int, c_ubyte, c_uint, c_uint16, c_uint32, c_ushort, sizeof

from libcsock._ctype import Annotated, const_ptr, counted_by, inout, ptr, within
from libcsock._extern import extern, macro
from libcsock._header import export
from libcsock._libc import LIBC
from libcsock._memory import memory_at
from libcsock._notation import Interface, Internet6Address, InternetAddress, Name, NetworkLong, NetworkShort
from libcsock._shapes import unsigned
from libcsock._struct import CUnion, Struct
from libcsock.include.stdint import *
from libcsock.include.sys.socket import *
from libcsock.include.sys.socket import _address
from libcsock.include.sys.types import size_t

# Protocols
IPPROTO_HOPOPTS = 0
IPPROTO_IP = 0
IPPROTO_ICMP = 1
IPPROTO_IGMP = 2
IPPROTO_IPIP = 4
IPPROTO_TCP = 6
IPPROTO_EGP = 8
IPPROTO_PUP = 12
IPPROTO_UDP = 17
IPPROTO_IDP = 22
IPPROTO_TP = 29
IPPROTO_DCCP = 33
IPPROTO_IPV6 = 41
IPPROTO_ROUTING = 43
IPPROTO_FRAGMENT = 44
IPPROTO_RSVP = 46
IPPROTO_GRE = 47
IPPROTO_ESP = 50
IPPROTO_AH = 51
IPPROTO_ICMPV6 = 58
IPPROTO_NONE = 59
IPPROTO_DSTOPTS = 60
IPPROTO_MTP = 92
IPPROTO_BEETPH = 94
IPPROTO_ENCAP = 98
IPPROTO_PIM = 103
IPPROTO_L2TP = 115
IPPROTO_COMP = 108
IPPROTO_SCTP = 132
IPPROTO_MH = 135
IPPROTO_UDPLITE = 136
IPPROTO_MPLS = 137
IPPROTO_ETHERNET = 143
IPPROTO_RAW = 255
IPPROTO_SMC = 256
IPPROTO_MPTCP = 262

# Ports
IPPORT_ECHO = 7
IPPORT_DISCARD = 9
IPPORT_SYSTAT = 11
IPPORT_DAYTIME = 13
IPPORT_NETSTAT = 15
IPPORT_FTP = 21
IPPORT_TELNET = 23
IPPORT_SMTP = 25
IPPORT_TIMESERVER = 37
IPPORT_NAMESERVER = 42
IPPORT_WHOIS = 43
IPPORT_MTP = 57
IPPORT_TFTP = 69
IPPORT_RJE = 77
IPPORT_FINGER = 79
IPPORT_TTYLINK = 87
IPPORT_SUPDUP = 95
IPPORT_EXECSERVER = 512
IPPORT_BIFFUDP = 512
IPPORT_LOGINSERVER = 513
IPPORT_WHOSERVER = 513
IPPORT_CMDSERVER = 514
IPPORT_EFSSERVER = 520
IPPORT_ROUTESERVER = 520
IPPORT_RESERVED = 1024
IPPORT_USERRESERVED = 5000

# The bits of an address, when there were classes of networks
IN_CLASSA_NET = 0xff000000
IN_CLASSA_NSHIFT = 0x18
IN_CLASSA_HOST = 0xffffff
IN_CLASSA_MAX = 0x80
IN_CLASSB_NET = 0xffff0000
IN_CLASSB_NSHIFT = 0x10
IN_CLASSB_HOST = 0xffff
IN_CLASSB_MAX = 0x10000
IN_CLASSC_NET = 0xffffff00
IN_CLASSC_NSHIFT = 0x8
IN_CLASSC_HOST = 0xff
IN_LOOPBACKNET = 127

# Addresses in host byte order
INADDR_ANY = 0x00000000
INADDR_LOOPBACK = 0x7f000001
INADDR_DUMMY = 0xC0000008
INADDR_UNSPEC_GROUP = 0xe0000000
INADDR_ALLHOSTS_GROUP = 0xe0000001
INADDR_ALLRTRS_GROUP = 0xE0000002
INADDR_ALLSNOOPERS_GROUP = 0xE000006A
INADDR_MAX_LOCAL_GROUP = 0xe00000ff
INADDR_BROADCAST = 0xffffffff
INADDR_NONE = 0xffffffff

# How many bytes an address has as text, with its NUL
INET_ADDRSTRLEN = 16
INET6_ADDRSTRLEN = 46

# Levels of options
SOL_IP = 0
SOL_IPV6 = 41
SOL_ICMPV6 = 58

# Options of IPPROTO_IP
IP_TOS = 1
IP_TTL = 2
IP_HDRINCL = 3
IP_OPTIONS = 4
IP_ROUTER_ALERT = 5
IP_RECVOPTS = 6
IP_RETOPTS = 7
IP_RECVRETOPTS = IP_RETOPTS
IP_PKTINFO = 8
IP_PKTOPTIONS = 9
IP_PMTUDISC = 10
IP_MTU_DISCOVER = 10
IP_RECVERR = 11
IP_RECVTTL = 12
IP_RECVTOS = 13
IP_MTU = 14
IP_FREEBIND = 15
IP_IPSEC_POLICY = 16
IP_XFRM_POLICY = 17
IP_PASSSEC = 18
IP_TRANSPARENT = 19
IP_ORIGDSTADDR = 20
IP_RECVORIGDSTADDR = IP_ORIGDSTADDR
IP_MINTTL = 21
IP_NODEFRAG = 22
IP_CHECKSUM = 23
IP_BIND_ADDRESS_NO_PORT = 24
IP_RECVFRAGSIZE = 25
IP_RECVERR_RFC4884 = 26
IP_MULTICAST_IF = 32
IP_MULTICAST_TTL = 33
IP_MULTICAST_LOOP = 34
IP_ADD_MEMBERSHIP = 35
IP_DROP_MEMBERSHIP = 36
IP_UNBLOCK_SOURCE = 37
IP_BLOCK_SOURCE = 38
IP_ADD_SOURCE_MEMBERSHIP = 39
IP_DROP_SOURCE_MEMBERSHIP = 40
IP_MSFILTER = 41
IP_MULTICAST_ALL = 49
IP_UNICAST_IF = 50
IP_LOCAL_PORT_RANGE = 51
IP_PROTOCOL = 52

MCAST_JOIN_GROUP = 42
MCAST_BLOCK_SOURCE = 43
MCAST_UNBLOCK_SOURCE = 44
MCAST_LEAVE_GROUP = 45
MCAST_JOIN_SOURCE_GROUP = 46
MCAST_LEAVE_SOURCE_GROUP = 47
MCAST_MSFILTER = 48

# What these options take
IP_PMTUDISC_DONT = 0
IP_DEFAULT_MULTICAST_LOOP = 1
IP_DEFAULT_MULTICAST_TTL = 1
IP_PMTUDISC_WANT = 1
IP_PMTUDISC_DO = 2
IP_PMTUDISC_PROBE = 3
IP_PMTUDISC_INTERFACE = 4
IP_PMTUDISC_OMIT = 5
IP_MAX_MEMBERSHIPS = 20

MCAST_EXCLUDE = 0
MCAST_INCLUDE = 1

# Options of IPPROTO_IPV6
IPV6_ADDRFORM = 1
IPV6_2292PKTINFO = 2
IPV6_2292HOPOPTS = 3
IPV6_2292DSTOPTS = 4
IPV6_2292RTHDR = 5
IPV6_2292PKTOPTIONS = 6
IPV6_CHECKSUM = 7
IPV6_2292HOPLIMIT = 8
IPV6_NEXTHOP = 9
IPV6_AUTHHDR = 10
IPV6_UNICAST_HOPS = 16
IPV6_MULTICAST_IF = 17
IPV6_MULTICAST_HOPS = 18
IPV6_MULTICAST_LOOP = 19
IPV6_JOIN_GROUP = 20
IPV6_ADD_MEMBERSHIP = IPV6_JOIN_GROUP
IPV6_LEAVE_GROUP = 21
IPV6_DROP_MEMBERSHIP = IPV6_LEAVE_GROUP
IPV6_ROUTER_ALERT = 22
IPV6_MTU_DISCOVER = 23
IPV6_MTU = 24
IPV6_RECVERR = 25
IPV6_V6ONLY = 26
IPV6_JOIN_ANYCAST = 27
IPV6_LEAVE_ANYCAST = 28
IPV6_MULTICAST_ALL = 29
IPV6_ROUTER_ALERT_ISOLATE = 30
IPV6_RECVERR_RFC4884 = 31
IPV6_IPSEC_POLICY = 34
IPV6_XFRM_POLICY = 35
IPV6_HDRINCL = 36
IPV6_RECVPKTINFO = 49
IPV6_PKTINFO = 50
IPV6_RECVHOPLIMIT = 51
IPV6_HOPLIMIT = 52
IPV6_RECVHOPOPTS = 53
IPV6_HOPOPTS = 54
IPV6_RXHOPOPTS = IPV6_HOPOPTS
IPV6_RTHDRDSTOPTS = 55
IPV6_RECVRTHDR = 56
IPV6_RTHDR = 57
IPV6_RECVDSTOPTS = 58
IPV6_DSTOPTS = 59
IPV6_RXDSTOPTS = IPV6_DSTOPTS
IPV6_RECVPATHMTU = 60
IPV6_PATHMTU = 61
IPV6_DONTFRAG = 62
IPV6_RECVTCLASS = 66
IPV6_TCLASS = 67
IPV6_AUTOFLOWLABEL = 70
IPV6_ADDR_PREFERENCES = 72
IPV6_MINHOPCOUNT = 73
IPV6_ORIGDSTADDR = 74
IPV6_RECVORIGDSTADDR = IPV6_ORIGDSTADDR
IPV6_TRANSPARENT = 75
IPV6_UNICAST_IF = 76
IPV6_RECVFRAGSIZE = 77
IPV6_FREEBIND = 78

# What these options take
IPV6_RTHDR_TYPE_0 = 0
IPV6_PMTUDISC_DONT = 0
IPV6_RTHDR_LOOSE = 0
IPV6_PMTUDISC_WANT = 1
IPV6_RTHDR_STRICT = 1
IPV6_PMTUDISC_DO = 2
IPV6_PMTUDISC_PROBE = 3
IPV6_PMTUDISC_INTERFACE = 4
IPV6_PMTUDISC_OMIT = 5

_NAMES_SINCE = {
    "glibc": "IPPORT_ECHO IPPORT_DISCARD IPPORT_SYSTAT IPPORT_DAYTIME IPPORT_NETSTAT IPPORT_FTP IPPORT_TELNET"
    " IPPORT_SMTP IPPORT_TIMESERVER IPPORT_NAMESERVER IPPORT_WHOIS IPPORT_MTP IPPORT_TFTP IPPORT_RJE"
    " IPPORT_FINGER IPPORT_TTYLINK IPPORT_SUPDUP IPPORT_EXECSERVER IPPORT_BIFFUDP IPPORT_LOGINSERVER"
    " IPPORT_WHOSERVER IPPORT_CMDSERVER IPPORT_EFSSERVER IPPORT_ROUTESERVER IPPORT_USERRESERVED",
    "glibc 2.32": "IPPROTO_ETHERNET IPPROTO_MPTCP",
    "glibc 2.33": "IP_RECVERR_RFC4884 IPV6_RECVERR_RFC4884",
    "glibc 2.35": "INADDR_DUMMY",
    "glibc 2.37": "IPPROTO_L2TP",
    "glibc 2.38": "IP_LOCAL_PORT_RANGE",
    "glibc 2.39": "IP_PROTOCOL",
    "glibc 2.41": "IPPROTO_SMC",
}

_FILTER_MODES = "MCAST_INCLUDE MCAST_EXCLUDE"
# What libc makes room for in the source filters' calls
_GROUPLEN = within(2, 128)


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


class in6_addr(CUnion):
    """`struct in6_addr`: an IPv6 address, 16 bytes in network byte order.

    They are the array `s6_addr`, and also the arrays of the wider numbers `s6_addr16` and `s6_addr32`.
    """

    __slots__ = ()
    _c_name_ = "struct in6_addr"  # which has a union in it, and these three as macros for that one's members
    _fields_ = [("s6_addr", c_ubyte * 16), ("s6_addr16", c_uint16 * 8), ("s6_addr32", c_uint32 * 4)]

    def __repr__(self) -> str:
        return f"in6_addr(s6_addr={tuple(self.s6_addr)})"

    def __str__(self) -> str:
        return Internet6Address().text(self)


def _read_only(name: str) -> property:
    field = getattr(in6_addr, name)
    return property(lambda self: tuple(field.__get__(self)))


class _const_in6_addr(in6_addr):
    """An in6_addr that C declares const: its fields are tuples, and no call writes to it."""

    __slots__ = ()
    _const_ = True
    s6_addr = _read_only("s6_addr")
    s6_addr16 = _read_only("s6_addr16")
    s6_addr32 = _read_only("s6_addr32")

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, in6_addr) or type(other) not in (in6_addr, _const_in6_addr):
            return NotImplemented
        return bytes(self) == bytes(other)

    __hash__ = None  # type: ignore[assignment]

    def __reduce__(self) -> tuple[object, ...]:
        return in6_addr.from_buffer_copy, (bytes(self),)  # a copy may be written to, as in C

    @classmethod
    def of_libc(cls, name: str) -> in6_addr:
        """A copy of libc's variable, and not itself: its memory cannot be written to, on pain of death."""
        return cls.from_buffer_copy(in6_addr.in_dll(LIBC, name))


in6addr_any = _const_in6_addr.of_libc("in6addr_any")
"""`const struct in6_addr in6addr_any`: `::`. Copy it: `addr.sin6_addr = in6addr_any`."""

in6addr_loopback = _const_in6_addr.of_libc("in6addr_loopback")
"""`const struct in6_addr in6addr_loopback`: `::1`."""


class sockaddr_in6(_address):
    """`struct sockaddr_in6`: an IPv6 address and a port, both in network byte order. 28 bytes.

    `sin6_scope_id` is the interface, which a link-local address needs, in host byte order.
    """

    __slots__ = ()
    _fields_ = [
        ("sin6_family", c_ushort),
        ("sin6_port", c_uint16),
        ("sin6_flowinfo", c_uint32),
        ("sin6_addr", in6_addr),
        ("sin6_scope_id", c_uint32),
    ]
    _notation_ = {
        "sin6_family": Name("AF_*", label="sa_family"),
        "sin6_port": NetworkShort(),
        "sin6_flowinfo": NetworkLong(),
        "sin6_addr": Internet6Address(),
    }


class ip_mreq(Struct):
    """`struct ip_mreq`: a multicast group and the address of an interface, for IP_ADD_MEMBERSHIP. 8 bytes."""

    __slots__ = ()
    _fields_ = [("imr_multiaddr", in_addr), ("imr_interface", in_addr)]


class ip_mreqn(Struct):
    """`struct ip_mreqn`: as ip_mreq, with the number of the interface, which counts first. 12 bytes."""

    __slots__ = ()
    _fields_ = [("imr_multiaddr", in_addr), ("imr_address", in_addr), ("imr_ifindex", c_int)]
    _notation_ = {"imr_ifindex": Interface()}


class ip_mreq_source(Struct):
    """`struct ip_mreq_source`: a group, an interface and the one sender, for IP_ADD_SOURCE_MEMBERSHIP. 12 bytes."""

    __slots__ = ()
    _fields_ = [("imr_multiaddr", in_addr), ("imr_interface", in_addr), ("imr_sourceaddr", in_addr)]


class ipv6_mreq(Struct):
    """`struct ipv6_mreq`: a multicast group and the number of an interface, for IPV6_JOIN_GROUP. 20 bytes."""

    __slots__ = ()
    _fields_ = [("ipv6mr_multiaddr", in6_addr), ("ipv6mr_interface", c_uint)]
    _notation_ = {"ipv6mr_multiaddr": Internet6Address(), "ipv6mr_interface": Interface()}


class group_req(Struct):
    """`struct group_req`: an interface and a group of either family, for MCAST_JOIN_GROUP. 136 bytes."""

    __slots__ = ()
    _fields_ = [("gr_interface", c_uint32), ("gr_group", sockaddr_storage)]
    _notation_ = {"gr_interface": Interface()}


class group_source_req(Struct):
    """`struct group_source_req`: as group_req, and the one sender, for MCAST_JOIN_SOURCE_GROUP. 264 bytes."""

    __slots__ = ()
    _fields_ = [("gsr_interface", c_uint32), ("gsr_group", sockaddr_storage), ("gsr_source", sockaddr_storage)]
    _notation_ = {"gsr_interface": Interface()}


class ip_opts(Struct):
    """`struct ip_opts`: the first hop and the options of an IPv4 packet, for IP_OPTIONS and IP_RETOPTS. 44 bytes."""

    __slots__ = ()
    _fields_ = [("ip_dst", in_addr), ("ip_opts", c_ubyte * 40)]


class ip_msfilter(Struct):
    """`struct ip_msfilter`: a group, an interface, and the senders that are let through or not, for IP_MSFILTER.

    `imsf_slist` has one sender here; a list of n is in a buffer of IP_MSFILTER_SIZE(n) bytes. 20 bytes.
    """

    __slots__ = ()
    _fields_ = [
        ("imsf_multiaddr", in_addr),
        ("imsf_interface", in_addr),
        ("imsf_fmode", c_uint32),
        ("imsf_numsrc", c_uint32),
        ("imsf_slist", in_addr * 1),
    ]
    _notation_ = {"imsf_fmode": Name(_FILTER_MODES)}


class group_filter(Struct):
    """`struct group_filter`: as ip_msfilter, for a group of either family and MCAST_MSFILTER.

    `gf_slist` has one sender here; a list of n is in a buffer of GROUP_FILTER_SIZE(n) bytes. 272 bytes.
    """

    __slots__ = ()
    _fields_ = [
        ("gf_interface", c_uint32),
        ("gf_group", sockaddr_storage),
        ("gf_fmode", c_uint32),
        ("gf_numsrc", c_uint32),
        ("gf_slist", sockaddr_storage * 1),
    ]
    _notation_ = {"gf_interface": Interface(), "gf_fmode": Name(_FILTER_MODES)}


class in_pktinfo(Struct):
    """`struct in_pktinfo`: the interface and the addresses of a datagram, for IP_PKTINFO. 12 bytes."""

    __slots__ = ()
    _fields_ = [("ipi_ifindex", c_int), ("ipi_spec_dst", in_addr), ("ipi_addr", in_addr)]
    _notation_ = {"ipi_ifindex": Interface()}


class in6_pktinfo(Struct):
    """`struct in6_pktinfo`: the address and the interface of a datagram, for IPV6_PKTINFO. 20 bytes."""

    __slots__ = ()
    _fields_ = [("ipi6_addr", in6_addr), ("ipi6_ifindex", c_uint)]
    _notation_ = {"ipi6_addr": Internet6Address(), "ipi6_ifindex": Interface()}


class ip6_mtuinfo(Struct):
    """`struct ip6_mtuinfo`: the greatest packet that fits on the way to an address, for IPV6_PATHMTU. 32 bytes."""

    __slots__ = ()
    _fields_ = [("ip6m_addr", sockaddr_in6), ("ip6m_mtu", c_uint32)]


@macro
def IP_MSFILTER_SIZE(numsrc: uint32_t) -> size_t:
    """Tell how many bytes an ip_msfilter has with a number of senders in it.

    numsrc is how many there are.

    Returns the number of bytes; there are no errors.

    ip(7)
    """
    return sizeof(ip_msfilter) - sizeof(in_addr) + numsrc * sizeof(in_addr)


@macro
def GROUP_FILTER_SIZE(numsrc: uint32_t) -> size_t:
    """Tell how many bytes a group_filter has with a number of senders in it.

    numsrc is how many there are.

    Returns the number of bytes; there are no errors.

    ip(7)
    """
    head = sizeof(group_filter) - sizeof(sockaddr_storage)
    return head + numsrc * sizeof(sockaddr_storage)


@macro
def IN_CLASSA(a: in_addr_t) -> c_int:
    """Ask whether an IPv4 address is of class A: 0.0.0.0 to 127.255.255.255.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """
    return a & 0x80000000 == 0


@macro
def IN_CLASSB(a: in_addr_t) -> c_int:
    """Ask whether an IPv4 address is of class B: 128.0.0.0 to 191.255.255.255.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """
    return a & 0xC0000000 == 0x80000000


@macro
def IN_CLASSC(a: in_addr_t) -> c_int:
    """Ask whether an IPv4 address is of class C: 192.0.0.0 to 223.255.255.255.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """
    return a & 0xE0000000 == 0xC0000000


@macro
def IN_CLASSD(a: in_addr_t) -> c_int:
    """Ask whether an IPv4 address is of class D, a multicast group: 224.0.0.0 to
    239.255.255.255.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """
    return a & 0xF0000000 == 0xE0000000


@macro
def IN_MULTICAST(a: in_addr_t) -> c_int:
    """Ask whether an IPv4 address is a multicast group: 224.0.0.0 to 239.255.255.255.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """
    return a & 0xF0000000 == 0xE0000000


@macro
def IN_EXPERIMENTAL(a: in_addr_t) -> c_int:
    """Ask whether an IPv4 address has its first three bits set: 224.0.0.0 and all
    above.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """
    return a & 0xE0000000 == 0xE0000000


@macro
def IN_BADCLASS(a: in_addr_t) -> c_int:
    """Ask whether an IPv4 address has its first four bits set: 240.0.0.0 and all
    above.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """
    return a & 0xF0000000 == 0xF0000000


@macro
def IN6_IS_ADDR_UNSPECIFIED(a: const_ptr[in6_addr]) -> c_int:
    """Ask whether an IPv6 address is the unspecified one, `::`.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    address = memory_at(a, 16)
    return not any(address)


@macro
def IN6_IS_ADDR_LOOPBACK(a: const_ptr[in6_addr]) -> c_int:
    """Ask whether an IPv6 address is that of this machine, `::1`.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    address = memory_at(a, 16)
    return address == b"\0" * 15 + b"\1"


@macro
def IN6_IS_ADDR_LINKLOCAL(a: const_ptr[in6_addr]) -> c_int:
    """Ask whether an IPv6 address is link-local: fe80::/10.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    address = memory_at(a, 16)
    return address[0] == 0xFE and address[1] & 0xC0 == 0x80


@macro
def IN6_IS_ADDR_SITELOCAL(a: const_ptr[in6_addr]) -> c_int:
    """Ask whether an IPv6 address is site-local: fec0::/10, deprecated.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    address = memory_at(a, 16)
    return address[0] == 0xFE and address[1] & 0xC0 == 0xC0


@macro
def IN6_IS_ADDR_V4MAPPED(a: const_ptr[in6_addr]) -> c_int:
    """Ask whether an IPv6 address is an IPv4 address in IPv6 form: ::ffff:192.0.2.1.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    address = memory_at(a, 16)
    return address[:12] == b"\0" * 10 + b"\xff\xff"


@macro
def IN6_IS_ADDR_V4COMPAT(a: const_ptr[in6_addr]) -> c_int:
    """Ask whether an IPv6 address is the older form of an IPv4 address, ::192.0.2.1,
    and neither `::` nor `::1`.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    address = memory_at(a, 16)
    return not any(address[:12]) and int.from_bytes(address[12:], "big") > 1


@macro
def IN6_IS_ADDR_MULTICAST(a: const_ptr[in6_addr]) -> c_int:
    """Ask whether an IPv6 address is a multicast group: ff00::/8.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    address = memory_at(a, 16)
    return address[0] == 0xFF


@macro
def IN6_IS_ADDR_MC_NODELOCAL(a: const_ptr[in6_addr]) -> c_int:
    """Ask whether an IPv6 address is a multicast group within this machine: ff01::.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    address = memory_at(a, 16)
    return address[0] == 0xFF and address[1] & 0xF == 0x1


@macro
def IN6_IS_ADDR_MC_LINKLOCAL(a: const_ptr[in6_addr]) -> c_int:
    """Ask whether an IPv6 address is a multicast group of this link: ff02::.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    address = memory_at(a, 16)
    return address[0] == 0xFF and address[1] & 0xF == 0x2


@macro
def IN6_IS_ADDR_MC_SITELOCAL(a: const_ptr[in6_addr]) -> c_int:
    """Ask whether an IPv6 address is a multicast group of this site: ff05::.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    address = memory_at(a, 16)
    return address[0] == 0xFF and address[1] & 0xF == 0x5


@macro
def IN6_IS_ADDR_MC_ORGLOCAL(a: const_ptr[in6_addr]) -> c_int:
    """Ask whether an IPv6 address is a multicast group of the organisation: ff08::.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    address = memory_at(a, 16)
    return address[0] == 0xFF and address[1] & 0xF == 0x8


@macro
def IN6_IS_ADDR_MC_GLOBAL(a: const_ptr[in6_addr]) -> c_int:
    """Ask whether an IPv6 address is a multicast group of the whole Internet: ff0e::.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    address = memory_at(a, 16)
    return address[0] == 0xFF and address[1] & 0xF == 0xE


@macro
def IN6_ARE_ADDR_EQUAL(a: const_ptr[in6_addr], b: const_ptr[in6_addr]) -> c_int:
    """Ask whether two IPv6 addresses are the same.

    a and b are `byref` of an in6_addr each.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """
    return memory_at(a, 16) == memory_at(b, 16)


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
def ntohs(netshort: Annotated[uint16_t, NetworkShort()]) -> uint16_t:
    """Turn a 16-bit number, such as a port, from network to host byte order.

    Returns the number; there are no errors. A number that 16 bits do not hold
    is an OverflowError, where C would cut it.

    byteorder(3)
    """


@extern(shape=unsigned, blocks=False, sets_errno=False)
def ntohl(netlong: Annotated[uint32_t, NetworkLong()]) -> uint32_t:
    """Turn a 32-bit number, such as an IPv4 address, from network to host byte
    order.

    Returns the number; there are no errors. A number that 32 bits do not hold
    is an OverflowError, where C would cut it.

    byteorder(3)
    """


@extern(since="glibc")
def getipv4sourcefilter(
    s: c_int,
    interface_addr: in_addr,
    group: in_addr,
    fmode: ptr[uint32_t],
    numsrc: Annotated[ptr[uint32_t], inout],
    slist: Annotated[ptr[in_addr], counted_by("numsrc")],
) -> c_int:
    """Ask which senders to a multicast group a socket listens to.

    s is a socket that has joined the group: group is its address and
    interface_addr that of the interface. fmode is `byref` of a `uint32_t`,
    which becomes MCAST_INCLUDE (only those in the list) or MCAST_EXCLUDE (all
    others). slist is an array for the senders' addresses; numsrc is `byref` of
    a `uint32_t` that holds how many elements it has before the call and how
    many senders there are after it, which may be more.

    Returns 0, or -1 with errno EADDRNOTAVAIL (it is not in the group),
    EINVAL, ENODEV, ENOPROTOOPT, EBADF, ENOTSOCK, ENOMEM.

    A number in numsrc that is greater than slist is a ValueError.

    getipv4sourcefilter(3)
    """


@extern(since="glibc")
def setipv4sourcefilter(
    s: c_int,
    interface_addr: in_addr,
    group: in_addr,
    fmode: Annotated[uint32_t, Name(_FILTER_MODES)],
    numsrc: uint32_t,
    slist: Annotated[const_ptr[in_addr], counted_by("numsrc")],
) -> c_int:
    """Say which senders to a multicast group a socket listens to.

    s is a socket that has joined the group: group is its address and
    interface_addr that of the interface. fmode is MCAST_INCLUDE (only those in
    the list) or MCAST_EXCLUDE (all others). slist is an array of the senders'
    addresses, or `byref` of one, and numsrc how many there are: at most as
    many as it has, and 0 for none.

    Returns 0, or -1 with errno EADDRNOTAVAIL or EINVAL (it is not in the
    group), ENODEV, ENOBUFS (more than the system allows), ENOPROTOOPT, EBADF,
    ENOTSOCK, ENOMEM.

    A numsrc greater than slist is a ValueError.

    setipv4sourcefilter(3)
    """


@extern(since="glibc")
def getsourcefilter(
    s: c_int,
    interface_addr: uint32_t,
    group: Annotated[const_ptr[sockaddr], counted_by("grouplen")],
    grouplen: Annotated[socklen_t, _GROUPLEN],
    fmode: ptr[uint32_t],
    numsrc: Annotated[ptr[uint32_t], inout],
    slist: Annotated[ptr[sockaddr_storage], counted_by("numsrc")],
) -> c_int:
    """Ask which senders to a multicast group of either family a socket listens to.

    s is a socket that has joined the group. interface_addr is the number of
    the interface, as if_nametoindex() tells it, in spite of its name. group is
    `byref` of the group's address, a sockaddr_in or sockaddr_in6, and grouplen
    its size in bytes. fmode, numsrc and slist are those of
    getipv4sourcefilter(), with a sockaddr_storage for each sender.

    Returns 0, or -1 with errno EADDRNOTAVAIL (it is not in the group), EINVAL
    (another family, or a grouplen that is not its own), ENODEV, ENOPROTOOPT,
    EBADF, ENOTSOCK, ENOMEM.

    A number in numsrc that is greater than slist is a ValueError, and so is a
    grouplen that no address has: libc would copy all of it.

    getsourcefilter(3)
    """


@extern(since="glibc")
def setsourcefilter(
    s: c_int,
    interface_addr: uint32_t,
    group: Annotated[const_ptr[sockaddr], counted_by("grouplen")],
    grouplen: Annotated[socklen_t, _GROUPLEN],
    fmode: Annotated[uint32_t, Name(_FILTER_MODES)],
    numsrc: uint32_t,
    slist: Annotated[const_ptr[sockaddr_storage], counted_by("numsrc")],
) -> c_int:
    """Say which senders to a multicast group of either family a socket listens to.

    s, interface_addr, group and grouplen are those of getsourcefilter(); fmode,
    numsrc and slist those of setipv4sourcefilter(), with a sockaddr_storage for
    each sender.

    Returns 0, or -1 with errno EADDRNOTAVAIL or EINVAL (it is not in the
    group, another family, or a grouplen that is not its own), ENODEV, ENOBUFS
    (more than the system allows), ENOPROTOOPT, EBADF, ENOTSOCK, ENOMEM.

    A numsrc greater than slist is a ValueError, and so is a grouplen that no
    address has: libc would copy all of it.

    setsourcefilter(3)
    """


export(globals())

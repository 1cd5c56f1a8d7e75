from ctypes import Array, c_ubyte

from libcsock._syntax import Pointer, Ref, Struct, _Elements, _Input, _Int, _Output, _Text
from libcsock.include.netinet.in_ import *
from libcsock.include.sys.socket import _address

__all__ = [
    "AF_ALG", "AF_APPLETALK", "AF_ASH", "AF_ATMPVC", "AF_ATMSVC", "AF_AX25", "AF_BLUETOOTH", "AF_BRIDGE",
    "AF_CAIF", "AF_CAN", "AF_DECnet", "AF_ECONET", "AF_FILE", "AF_IB", "AF_IEEE802154", "AF_INET",
    "AF_INET6", "AF_IPX", "AF_IRDA", "AF_ISDN", "AF_IUCV", "AF_KCM", "AF_KEY", "AF_LLC", "AF_LOCAL",
    "AF_MCTP", "AF_MPLS", "AF_NETBEUI", "AF_NETLINK", "AF_NETROM", "AF_NFC", "AF_PACKET", "AF_PHONET",
    "AF_PPPOX", "AF_QIPCRTR", "AF_RDS", "AF_ROSE", "AF_ROUTE", "AF_RXRPC", "AF_SECURITY", "AF_SMC",
    "AF_SNA", "AF_TIPC", "AF_UNIX", "AF_UNSPEC", "AF_VSOCK", "AF_WANPIPE", "AF_X25", "AF_XDP",
    "AI_ADDRCONFIG", "AI_ALL", "AI_CANONIDN", "AI_CANONNAME", "AI_IDN", "AI_IDN_ALLOW_UNASSIGNED",
    "AI_IDN_USE_STD3_ASCII_RULES", "AI_NUMERICHOST", "AI_NUMERICSERV", "AI_PASSIVE", "AI_V4MAPPED",
    "CMSG_ALIGN", "CMSG_DATA", "CMSG_FIRSTHDR", "CMSG_LEN", "CMSG_NXTHDR", "CMSG_SPACE",
    "EAI_ADDRFAMILY", "EAI_AGAIN", "EAI_ALLDONE", "EAI_BADFLAGS", "EAI_CANCELED", "EAI_FAIL",
    "EAI_FAMILY", "EAI_IDN_ENCODE", "EAI_INPROGRESS", "EAI_INTR", "EAI_MEMORY", "EAI_NODATA",
    "EAI_NONAME", "EAI_NOTCANCELED", "EAI_OVERFLOW", "EAI_SERVICE", "EAI_SOCKTYPE", "EAI_SYSTEM",
    "ERANGE", "HOST_NOT_FOUND", "IN6_ARE_ADDR_EQUAL", "IN6_IS_ADDR_LINKLOCAL", "IN6_IS_ADDR_LOOPBACK",
    "IN6_IS_ADDR_MC_GLOBAL", "IN6_IS_ADDR_MC_LINKLOCAL", "IN6_IS_ADDR_MC_NODELOCAL",
    "IN6_IS_ADDR_MC_ORGLOCAL", "IN6_IS_ADDR_MC_SITELOCAL", "IN6_IS_ADDR_MULTICAST",
    "IN6_IS_ADDR_SITELOCAL", "IN6_IS_ADDR_UNSPECIFIED", "IN6_IS_ADDR_V4COMPAT", "IN6_IS_ADDR_V4MAPPED",
    "INADDR_ALLHOSTS_GROUP", "INADDR_ALLRTRS_GROUP", "INADDR_ALLSNOOPERS_GROUP", "INADDR_ANY",
    "INADDR_BROADCAST", "INADDR_DUMMY", "INADDR_LOOPBACK", "INADDR_MAX_LOCAL_GROUP", "INADDR_NONE",
    "INADDR_UNSPEC_GROUP", "INET6_ADDRSTRLEN", "INET_ADDRSTRLEN", "IN_BADCLASS", "IN_CLASSA",
    "IN_CLASSA_HOST", "IN_CLASSA_MAX", "IN_CLASSA_NET", "IN_CLASSA_NSHIFT", "IN_CLASSB",
    "IN_CLASSB_HOST", "IN_CLASSB_MAX", "IN_CLASSB_NET", "IN_CLASSB_NSHIFT", "IN_CLASSC",
    "IN_CLASSC_HOST", "IN_CLASSC_NET", "IN_CLASSC_NSHIFT", "IN_CLASSD", "IN_EXPERIMENTAL",
    "IN_LOOPBACKNET", "IN_MULTICAST", "IPPORT_BIFFUDP", "IPPORT_CMDSERVER", "IPPORT_DAYTIME",
    "IPPORT_DISCARD", "IPPORT_ECHO", "IPPORT_EFSSERVER", "IPPORT_EXECSERVER", "IPPORT_FINGER",
    "IPPORT_FTP", "IPPORT_LOGINSERVER", "IPPORT_MTP", "IPPORT_NAMESERVER", "IPPORT_NETSTAT",
    "IPPORT_RESERVED", "IPPORT_RJE", "IPPORT_ROUTESERVER", "IPPORT_SMTP", "IPPORT_SUPDUP",
    "IPPORT_SYSTAT", "IPPORT_TELNET", "IPPORT_TFTP", "IPPORT_TIMESERVER", "IPPORT_TTYLINK",
    "IPPORT_USERRESERVED", "IPPORT_WHOIS", "IPPORT_WHOSERVER", "IPPROTO_AH", "IPPROTO_BEETPH",
    "IPPROTO_COMP", "IPPROTO_DCCP", "IPPROTO_DSTOPTS", "IPPROTO_EGP", "IPPROTO_ENCAP", "IPPROTO_ESP",
    "IPPROTO_ETHERNET", "IPPROTO_FRAGMENT", "IPPROTO_GRE", "IPPROTO_HOPOPTS", "IPPROTO_ICMP",
    "IPPROTO_ICMPV6", "IPPROTO_IDP", "IPPROTO_IGMP", "IPPROTO_IP", "IPPROTO_IPIP", "IPPROTO_IPV6",
    "IPPROTO_MH", "IPPROTO_MPLS", "IPPROTO_MPTCP", "IPPROTO_MTP", "IPPROTO_NONE", "IPPROTO_PIM",
    "IPPROTO_PUP", "IPPROTO_RAW", "IPPROTO_ROUTING", "IPPROTO_RSVP", "IPPROTO_SCTP", "IPPROTO_TCP",
    "IPPROTO_TP", "IPPROTO_UDP", "IPPROTO_UDPLITE", "IPV6_2292DSTOPTS", "IPV6_2292HOPLIMIT",
    "IPV6_2292HOPOPTS", "IPV6_2292PKTINFO", "IPV6_2292PKTOPTIONS", "IPV6_2292RTHDR", "IPV6_ADDRFORM",
    "IPV6_ADDR_PREFERENCES", "IPV6_ADD_MEMBERSHIP", "IPV6_AUTHHDR", "IPV6_AUTOFLOWLABEL",
    "IPV6_CHECKSUM", "IPV6_DONTFRAG", "IPV6_DROP_MEMBERSHIP", "IPV6_DSTOPTS", "IPV6_FREEBIND",
    "IPV6_HDRINCL", "IPV6_HOPLIMIT", "IPV6_HOPOPTS", "IPV6_IPSEC_POLICY", "IPV6_JOIN_ANYCAST",
    "IPV6_JOIN_GROUP", "IPV6_LEAVE_ANYCAST", "IPV6_LEAVE_GROUP", "IPV6_MINHOPCOUNT", "IPV6_MTU",
    "IPV6_MTU_DISCOVER", "IPV6_MULTICAST_ALL", "IPV6_MULTICAST_HOPS", "IPV6_MULTICAST_IF",
    "IPV6_MULTICAST_LOOP", "IPV6_NEXTHOP", "IPV6_ORIGDSTADDR", "IPV6_PATHMTU", "IPV6_PKTINFO",
    "IPV6_PMTUDISC_DO", "IPV6_PMTUDISC_DONT", "IPV6_PMTUDISC_INTERFACE", "IPV6_PMTUDISC_OMIT",
    "IPV6_PMTUDISC_PROBE", "IPV6_PMTUDISC_WANT", "IPV6_RECVDSTOPTS", "IPV6_RECVERR",
    "IPV6_RECVERR_RFC4884", "IPV6_RECVFRAGSIZE", "IPV6_RECVHOPLIMIT", "IPV6_RECVHOPOPTS",
    "IPV6_RECVORIGDSTADDR", "IPV6_RECVPATHMTU", "IPV6_RECVPKTINFO", "IPV6_RECVRTHDR", "IPV6_RECVTCLASS",
    "IPV6_ROUTER_ALERT", "IPV6_ROUTER_ALERT_ISOLATE", "IPV6_RTHDR", "IPV6_RTHDRDSTOPTS",
    "IPV6_RTHDR_LOOSE", "IPV6_RTHDR_STRICT", "IPV6_RTHDR_TYPE_0", "IPV6_RXDSTOPTS", "IPV6_RXHOPOPTS",
    "IPV6_TCLASS", "IPV6_TRANSPARENT", "IPV6_UNICAST_HOPS", "IPV6_UNICAST_IF", "IPV6_V6ONLY",
    "IPV6_XFRM_POLICY", "IP_ADD_MEMBERSHIP", "IP_ADD_SOURCE_MEMBERSHIP", "IP_BIND_ADDRESS_NO_PORT",
    "IP_BLOCK_SOURCE", "IP_CHECKSUM", "IP_DEFAULT_MULTICAST_LOOP", "IP_DEFAULT_MULTICAST_TTL",
    "IP_DROP_MEMBERSHIP", "IP_DROP_SOURCE_MEMBERSHIP", "IP_FREEBIND", "IP_HDRINCL", "IP_IPSEC_POLICY",
    "IP_MAX_MEMBERSHIPS", "IP_MINTTL", "IP_MSFILTER", "IP_MTU", "IP_MTU_DISCOVER", "IP_MULTICAST_ALL",
    "IP_MULTICAST_IF", "IP_MULTICAST_LOOP", "IP_MULTICAST_TTL", "IP_NODEFRAG", "IP_OPTIONS",
    "IP_ORIGDSTADDR", "IP_PASSSEC", "IP_PKTINFO", "IP_PKTOPTIONS", "IP_PMTUDISC", "IP_PMTUDISC_DO",
    "IP_PMTUDISC_DONT", "IP_PMTUDISC_INTERFACE", "IP_PMTUDISC_OMIT", "IP_PMTUDISC_PROBE",
    "IP_PMTUDISC_WANT", "IP_RECVERR", "IP_RECVERR_RFC4884", "IP_RECVFRAGSIZE", "IP_RECVOPTS",
    "IP_RECVORIGDSTADDR", "IP_RECVRETOPTS", "IP_RECVTOS", "IP_RECVTTL", "IP_RETOPTS", "IP_ROUTER_ALERT",
    "IP_TOS", "IP_TRANSPARENT", "IP_TTL", "IP_UNBLOCK_SOURCE", "IP_UNICAST_IF", "IP_XFRM_POLICY",
    "MCAST_BLOCK_SOURCE", "MCAST_EXCLUDE", "MCAST_INCLUDE", "MCAST_JOIN_GROUP",
    "MCAST_JOIN_SOURCE_GROUP", "MCAST_LEAVE_GROUP", "MCAST_LEAVE_SOURCE_GROUP", "MCAST_MSFILTER",
    "MCAST_UNBLOCK_SOURCE", "MSG_BATCH", "MSG_CMSG_CLOEXEC", "MSG_CONFIRM", "MSG_CTRUNC",
    "MSG_DONTROUTE", "MSG_DONTWAIT", "MSG_EOR", "MSG_ERRQUEUE", "MSG_FASTOPEN", "MSG_FIN", "MSG_MORE",
    "MSG_NOSIGNAL", "MSG_OOB", "MSG_PEEK", "MSG_PROXY", "MSG_RST", "MSG_SYN", "MSG_TRUNC", "MSG_TRYHARD",
    "MSG_WAITALL", "MSG_WAITFORONE", "MSG_ZEROCOPY", "NETDB_INTERNAL", "NETDB_SUCCESS", "NI_DGRAM",
    "NI_IDN", "NI_IDN_ALLOW_UNASSIGNED", "NI_IDN_USE_STD3_ASCII_RULES", "NI_MAXHOST", "NI_MAXSERV",
    "NI_NAMEREQD", "NI_NOFQDN", "NI_NUMERICHOST", "NI_NUMERICSERV", "NO_ADDRESS", "NO_DATA",
    "NO_RECOVERY", "PF_ALG", "PF_APPLETALK", "PF_ASH", "PF_ATMPVC", "PF_ATMSVC", "PF_AX25",
    "PF_BLUETOOTH", "PF_BRIDGE", "PF_CAIF", "PF_CAN", "PF_DECnet", "PF_ECONET", "PF_FILE", "PF_IB",
    "PF_IEEE802154", "PF_INET", "PF_INET6", "PF_IPX", "PF_IRDA", "PF_ISDN", "PF_IUCV", "PF_KCM",
    "PF_KEY", "PF_LLC", "PF_LOCAL", "PF_MCTP", "PF_MPLS", "PF_NETBEUI", "PF_NETLINK", "PF_NETROM",
    "PF_NFC", "PF_PACKET", "PF_PHONET", "PF_PPPOX", "PF_QIPCRTR", "PF_RDS", "PF_ROSE", "PF_ROUTE",
    "PF_RXRPC", "PF_SECURITY", "PF_SMC", "PF_SNA", "PF_TIPC", "PF_UNIX", "PF_UNSPEC", "PF_VSOCK",
    "PF_WANPIPE", "PF_X25", "PF_XDP", "SCM_CREDENTIALS", "SCM_RIGHTS", "SCM_TIMESTAMP",
    "SCM_TIMESTAMPING", "SCM_TIMESTAMPING_OPT_STATS", "SCM_TIMESTAMPING_PKTINFO", "SCM_TIMESTAMPNS",
    "SCM_TXTIME", "SCM_WIFI_STATUS", "SHUT_RD", "SHUT_RDWR", "SHUT_WR", "SOCK_CLOEXEC", "SOCK_DCCP",
    "SOCK_DGRAM", "SOCK_NONBLOCK", "SOCK_PACKET", "SOCK_RAW", "SOCK_RDM", "SOCK_SEQPACKET",
    "SOCK_STREAM", "SOL_AAL", "SOL_ALG", "SOL_ATM", "SOL_BLUETOOTH", "SOL_CAIF", "SOL_DCCP",
    "SOL_DECNET", "SOL_ICMPV6", "SOL_IP", "SOL_IPV6", "SOL_IRDA", "SOL_IUCV", "SOL_KCM", "SOL_LLC",
    "SOL_MCTP", "SOL_MPTCP", "SOL_NETBEUI", "SOL_NETLINK", "SOL_NFC", "SOL_PACKET", "SOL_PNPIPE",
    "SOL_PPPOL2TP", "SOL_RAW", "SOL_RDS", "SOL_RXRPC", "SOL_SMC", "SOL_SOCKET", "SOL_TIPC", "SOL_TLS",
    "SOL_X25", "SOL_XDP", "SOMAXCONN", "SO_ACCEPTCONN", "SO_ATTACH_BPF", "SO_ATTACH_FILTER",
    "SO_ATTACH_REUSEPORT_CBPF", "SO_ATTACH_REUSEPORT_EBPF", "SO_BINDTODEVICE", "SO_BINDTOIFINDEX",
    "SO_BPF_EXTENSIONS", "SO_BROADCAST", "SO_BSDCOMPAT", "SO_BUF_LOCK", "SO_BUSY_POLL",
    "SO_BUSY_POLL_BUDGET", "SO_CNX_ADVICE", "SO_COOKIE", "SO_DEBUG", "SO_DETACH_BPF", "SO_DETACH_FILTER",
    "SO_DETACH_REUSEPORT_BPF", "SO_DOMAIN", "SO_DONTROUTE", "SO_ERROR", "SO_GET_FILTER",
    "SO_INCOMING_CPU", "SO_INCOMING_NAPI_ID", "SO_KEEPALIVE", "SO_LINGER", "SO_LOCK_FILTER", "SO_MARK",
    "SO_MAX_PACING_RATE", "SO_MEMINFO", "SO_NETNS_COOKIE", "SO_NOFCS", "SO_NO_CHECK", "SO_OOBINLINE",
    "SO_PASSCRED", "SO_PASSSEC", "SO_PEEK_OFF", "SO_PEERCRED", "SO_PEERGROUPS", "SO_PEERNAME",
    "SO_PEERSEC", "SO_PREFER_BUSY_POLL", "SO_PRIORITY", "SO_PROTOCOL", "SO_RCVBUF", "SO_RCVBUFFORCE",
    "SO_RCVLOWAT", "SO_RCVMARK", "SO_RCVTIMEO", "SO_RCVTIMEO_NEW", "SO_RCVTIMEO_OLD", "SO_RESERVE_MEM",
    "SO_REUSEADDR", "SO_REUSEPORT", "SO_RXQ_OVFL", "SO_SECURITY_AUTHENTICATION",
    "SO_SECURITY_ENCRYPTION_NETWORK", "SO_SECURITY_ENCRYPTION_TRANSPORT", "SO_SELECT_ERR_QUEUE",
    "SO_SNDBUF", "SO_SNDBUFFORCE", "SO_SNDLOWAT", "SO_SNDTIMEO", "SO_SNDTIMEO_NEW", "SO_SNDTIMEO_OLD",
    "SO_TIMESTAMP", "SO_TIMESTAMPING", "SO_TIMESTAMPING_NEW", "SO_TIMESTAMPING_OLD", "SO_TIMESTAMPNS",
    "SO_TIMESTAMPNS_NEW", "SO_TIMESTAMPNS_OLD", "SO_TIMESTAMP_NEW", "SO_TIMESTAMP_OLD", "SO_TXREHASH",
    "SO_TXTIME", "SO_TYPE", "SO_WIFI_STATUS", "SO_ZEROCOPY", "TRY_AGAIN", "accept", "accept4",
    "addrinfo", "bind", "cmsghdr", "connect", "endhostent", "endnetent", "endprotoent", "endservent",
    "freeaddrinfo", "gai_strerror", "getaddrinfo", "gethostbyaddr", "gethostbyname", "gethostbyname2",
    "gethostent", "getnameinfo", "getnetbyaddr", "getnetbyname", "getnetent", "getpeername",
    "getprotobyname", "getprotobynumber", "getprotoent", "getservbyname", "getservbyport", "getservent",
    "getsockname", "getsockopt", "group_req", "group_source_req", "h_errno", "herror", "hostent",
    "hstrerror", "htonl", "htons", "in6_addr", "in6_pktinfo", "in6addr_any", "in6addr_loopback",
    "in_addr", "in_addr_t", "in_pktinfo", "in_port_t", "iovec", "ip6_mtuinfo", "ip_mreq",
    "ip_mreq_source", "ip_mreqn", "ipv6_mreq", "linger", "listen", "mmsghdr", "msghdr", "netent",
    "ntohl", "ntohs", "protoent", "recv", "recvfrom", "recvmsg", "sa_family_t", "send", "sendmmsg",
    "sendmsg", "sendto", "servent", "sethostent", "setnetent", "setprotoent", "setservent", "setsockopt",
    "shutdown", "size_t", "sockaddr", "sockaddr_in", "sockaddr_in6", "sockaddr_storage", "sockatmark",
    "socket", "socketpair", "socklen_t", "ssize_t", "ucred", "uint16_t", "uint32_t", "uint64_t",
    "uint8_t",
]  # fmt: skip

ERANGE: int
AI_ADDRCONFIG: int
AI_ALL: int
AI_CANONNAME: int
AI_NUMERICHOST: int
AI_NUMERICSERV: int
AI_PASSIVE: int
AI_V4MAPPED: int
EAI_ADDRFAMILY: int
EAI_AGAIN: int
EAI_BADFLAGS: int
EAI_FAIL: int
EAI_FAMILY: int
EAI_MEMORY: int
EAI_NODATA: int
EAI_NONAME: int
EAI_OVERFLOW: int
EAI_SERVICE: int
EAI_SOCKTYPE: int
EAI_SYSTEM: int
NI_DGRAM: int
NI_MAXHOST: int
NI_MAXSERV: int
NI_NAMEREQD: int
NI_NOFQDN: int
NI_NUMERICHOST: int
NI_NUMERICSERV: int
AI_IDN: int
AI_CANONIDN: int
AI_IDN_ALLOW_UNASSIGNED: int
AI_IDN_USE_STD3_ASCII_RULES: int
EAI_INPROGRESS: int
EAI_CANCELED: int
EAI_NOTCANCELED: int
EAI_ALLDONE: int
EAI_INTR: int
EAI_IDN_ENCODE: int
NI_IDN: int
NI_IDN_ALLOW_UNASSIGNED: int
NI_IDN_USE_STD3_ASCII_RULES: int
NETDB_INTERNAL: int
NETDB_SUCCESS: int
HOST_NOT_FOUND: int
TRY_AGAIN: int
NO_RECOVERY: int
NO_DATA: int
NO_ADDRESS: int

class addrinfo(Struct):
    ai_flags: int
    ai_family: int
    ai_socktype: int
    ai_protocol: int
    ai_addrlen: int
    @property
    def ai_addr(self) -> Pointer[sockaddr]: ...
    @ai_addr.setter
    def ai_addr(self, value: Ref[_address] | int | None) -> None: ...
    @property
    def ai_canonname(self) -> str | None: ...
    @ai_canonname.setter
    def ai_canonname(self, value: _Text | int | None) -> None: ...
    @property
    def ai_next(self) -> Pointer[addrinfo]: ...
    @ai_next.setter
    def ai_next(self, value: Ref[addrinfo] | int | None) -> None: ...
    def __init__(
        self,
        ai_flags: int = ...,
        ai_family: int = ...,
        ai_socktype: int = ...,
        ai_protocol: int = ...,
        ai_addrlen: int = ...,
        ai_addr: Ref[_address] | int | None = ...,
        ai_canonname: _Text | int | None = ...,
        ai_next: Ref[addrinfo] | int | None = ...,
    ) -> None: ...

# The names are NULL in a struct that no call has filled in, and there only.
class hostent(Struct):
    h_name: str
    h_aliases: tuple[str | None, ...]
    h_addrtype: int
    h_length: int
    h_addr_list: tuple[Array[c_ubyte], ...]  # and None behind the last
    @property
    def h_addr(self) -> Array[c_ubyte]: ...
    def __init__(
        self,
        h_name: _Text | int | None = ...,
        h_aliases: tuple[_Text | None, ...] | int | None = ...,
        h_addrtype: int = ...,
        h_length: int = ...,
        h_addr_list: tuple[bytes | Array[c_ubyte] | None, ...] | int | None = ...,
    ) -> None: ...

class servent(Struct):
    s_name: str
    s_aliases: tuple[str | None, ...]
    s_port: int
    s_proto: str
    def __init__(
        self,
        s_name: _Text | int | None = ...,
        s_aliases: tuple[_Text | None, ...] | int | None = ...,
        s_port: int = ...,
        s_proto: _Text | int | None = ...,
    ) -> None: ...

class protoent(Struct):
    p_name: str
    p_aliases: tuple[str | None, ...]
    p_proto: int
    def __init__(
        self,
        p_name: _Text | int | None = ...,
        p_aliases: tuple[_Text | None, ...] | int | None = ...,
        p_proto: int = ...,
    ) -> None: ...

class netent(Struct):
    n_name: str
    n_aliases: tuple[str | None, ...]
    n_addrtype: int
    n_net: int
    def __init__(
        self,
        n_name: _Text | int | None = ...,
        n_aliases: tuple[_Text | None, ...] | int | None = ...,
        n_addrtype: int = ...,
        n_net: int = ...,
    ) -> None: ...

def getaddrinfo(
    node: _Text | None, service: _Text | None, hints: Ref[addrinfo] | None, res: _Elements[Pointer[addrinfo]], /
) -> int: ...
def freeaddrinfo(res: Ref[addrinfo] | None, /) -> None: ...
def gai_strerror(errcode: _Int, /) -> str: ...
def getnameinfo(
    addr: Ref[_address],
    addrlen: _Int,
    host: _Output | None,
    hostlen: _Int,
    serv: _Output | None,
    servlen: _Int,
    flags: _Int,
    /,
) -> int: ...
def h_errno() -> int: ...
def gethostbyname(name: _Text, /) -> hostent | None: ...
def gethostbyname2(name: _Text, af: _Int, /) -> hostent | None: ...
def gethostbyaddr(addr: _Input, len: _Int, type: _Int, /) -> hostent | None: ...
def gethostent() -> hostent | None: ...
def sethostent(stayopen: _Int, /) -> None: ...
def endhostent() -> None: ...
def herror(s: _Text | None, /) -> None: ...
def hstrerror(err: _Int, /) -> str: ...
def getservbyname(name: _Text, proto: _Text | None, /) -> servent | None: ...
def getservbyport(port: _Int, proto: _Text | None, /) -> servent | None: ...
def getservent() -> servent | None: ...
def setservent(stayopen: _Int, /) -> None: ...
def endservent() -> None: ...
def getprotobyname(name: _Text, /) -> protoent | None: ...
def getprotobynumber(proto: _Int, /) -> protoent | None: ...
def getprotoent() -> protoent | None: ...
def setprotoent(stayopen: _Int, /) -> None: ...
def endprotoent() -> None: ...
def getnetbyname(name: _Text, /) -> netent | None: ...
def getnetbyaddr(net: _Int, type: _Int, /) -> netent | None: ...
def getnetent() -> netent | None: ...
def setnetent(stayopen: _Int, /) -> None: ...
def endnetent() -> None: ...

from ctypes import Array, c_ubyte

from libcsock._syntax import Pointer, Ref, Struct, _Elements, _Input, _Int, _Output, _Pointers, _Text
from libcsock.include.netinet.in_ import *
from libcsock.include.signal import sigevent
from libcsock.include.sys.socket import _address

__all__ = [
    "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t", "size_t",
    "ssize_t", "iovec", "timespec", "AF_UNSPEC", "AF_UNIX", "AF_LOCAL", "AF_FILE", "AF_INET", "AF_AX25",
    "AF_IPX", "AF_APPLETALK", "AF_NETROM", "AF_BRIDGE", "AF_ATMPVC", "AF_X25", "AF_INET6", "AF_ROSE",
    "AF_DECnet", "AF_NETBEUI", "AF_SECURITY", "AF_KEY", "AF_NETLINK", "AF_ROUTE", "AF_PACKET", "AF_ASH",
    "AF_ECONET", "AF_ATMSVC", "AF_RDS", "AF_SNA", "AF_IRDA", "AF_PPPOX", "AF_WANPIPE", "AF_LLC", "AF_IB",
    "AF_MPLS", "AF_CAN", "AF_TIPC", "AF_BLUETOOTH", "AF_IUCV", "AF_RXRPC", "AF_ISDN", "AF_PHONET",
    "AF_IEEE802154", "AF_CAIF", "AF_ALG", "AF_NFC", "AF_VSOCK", "AF_KCM", "AF_QIPCRTR", "AF_SMC",
    "AF_XDP", "AF_MCTP", "PF_UNSPEC", "PF_UNIX", "PF_LOCAL", "PF_FILE", "PF_INET", "PF_AX25", "PF_IPX",
    "PF_APPLETALK", "PF_NETROM", "PF_BRIDGE", "PF_ATMPVC", "PF_X25", "PF_INET6", "PF_ROSE", "PF_DECnet",
    "PF_NETBEUI", "PF_SECURITY", "PF_KEY", "PF_NETLINK", "PF_ROUTE", "PF_PACKET", "PF_ASH", "PF_ECONET",
    "PF_ATMSVC", "PF_RDS", "PF_SNA", "PF_IRDA", "PF_PPPOX", "PF_WANPIPE", "PF_LLC", "PF_IB", "PF_MPLS",
    "PF_CAN", "PF_TIPC", "PF_BLUETOOTH", "PF_IUCV", "PF_RXRPC", "PF_ISDN", "PF_PHONET", "PF_IEEE802154",
    "PF_CAIF", "PF_ALG", "PF_NFC", "PF_VSOCK", "PF_KCM", "PF_QIPCRTR", "PF_SMC", "PF_XDP", "PF_MCTP",
    "SOCK_STREAM", "SOCK_DGRAM", "SOCK_RAW", "SOCK_RDM", "SOCK_SEQPACKET", "SOCK_DCCP", "SOCK_PACKET",
    "SOCK_NONBLOCK", "SOCK_CLOEXEC", "SOL_SOCKET", "SOL_RAW", "SOL_DECNET", "SOL_X25", "SOL_PACKET",
    "SOL_ATM", "SOL_AAL", "SOL_IRDA", "SOL_NETBEUI", "SOL_LLC", "SOL_DCCP", "SOL_NETLINK", "SOL_TIPC",
    "SOL_RXRPC", "SOL_PPPOL2TP", "SOL_BLUETOOTH", "SOL_PNPIPE", "SOL_RDS", "SOL_IUCV", "SOL_CAIF",
    "SOL_ALG", "SOL_NFC", "SOL_KCM", "SOL_TLS", "SOL_XDP", "SOL_MPTCP", "SOL_MCTP", "SOL_SMC",
    "SOL_VSOCK", "SOMAXCONN", "SHUT_RD", "SHUT_WR", "SHUT_RDWR", "MSG_OOB", "MSG_PEEK", "MSG_DONTROUTE",
    "MSG_TRYHARD", "MSG_CTRUNC", "MSG_PROXY", "MSG_TRUNC", "MSG_DONTWAIT", "MSG_EOR", "MSG_WAITALL",
    "MSG_FIN", "MSG_SYN", "MSG_CONFIRM", "MSG_RST", "MSG_ERRQUEUE", "MSG_NOSIGNAL", "MSG_MORE",
    "MSG_WAITFORONE", "MSG_BATCH", "MSG_SOCK_DEVMEM", "MSG_ZEROCOPY", "MSG_FASTOPEN", "MSG_CMSG_CLOEXEC",
    "SO_DEBUG", "SO_REUSEADDR", "SO_TYPE", "SO_ERROR", "SO_DONTROUTE", "SO_BROADCAST", "SO_SNDBUF",
    "SO_RCVBUF", "SO_KEEPALIVE", "SO_OOBINLINE", "SO_NO_CHECK", "SO_PRIORITY", "SO_LINGER",
    "SO_BSDCOMPAT", "SO_REUSEPORT", "SO_PASSCRED", "SO_PEERCRED", "SO_RCVLOWAT", "SO_SNDLOWAT",
    "SO_RCVTIMEO", "SO_RCVTIMEO_OLD", "SO_SNDTIMEO", "SO_SNDTIMEO_OLD", "SO_SECURITY_AUTHENTICATION",
    "SO_SECURITY_ENCRYPTION_TRANSPORT", "SO_SECURITY_ENCRYPTION_NETWORK", "SO_BINDTODEVICE",
    "SO_ATTACH_FILTER", "SO_GET_FILTER", "SO_DETACH_FILTER", "SO_DETACH_BPF", "SO_PEERNAME",
    "SO_TIMESTAMP_OLD", "SO_TIMESTAMP", "SO_ACCEPTCONN", "SO_PEERSEC", "SO_SNDBUFFORCE",
    "SO_RCVBUFFORCE", "SO_PASSSEC", "SO_TIMESTAMPNS_OLD", "SO_TIMESTAMPNS", "SO_MARK",
    "SO_TIMESTAMPING_OLD", "SO_TIMESTAMPING", "SO_PROTOCOL", "SO_DOMAIN", "SO_RXQ_OVFL",
    "SO_WIFI_STATUS", "SO_PEEK_OFF", "SO_NOFCS", "SO_LOCK_FILTER", "SO_SELECT_ERR_QUEUE", "SO_BUSY_POLL",
    "SO_MAX_PACING_RATE", "SO_BPF_EXTENSIONS", "SO_INCOMING_CPU", "SO_ATTACH_BPF",
    "SO_ATTACH_REUSEPORT_CBPF", "SO_ATTACH_REUSEPORT_EBPF", "SO_CNX_ADVICE", "SO_MEMINFO",
    "SO_INCOMING_NAPI_ID", "SO_COOKIE", "SO_PEERGROUPS", "SO_ZEROCOPY", "SO_TXTIME", "SO_BINDTOIFINDEX",
    "SO_TIMESTAMP_NEW", "SO_TIMESTAMPNS_NEW", "SO_TIMESTAMPING_NEW", "SO_RCVTIMEO_NEW",
    "SO_SNDTIMEO_NEW", "SO_DETACH_REUSEPORT_BPF", "SO_PREFER_BUSY_POLL", "SO_BUSY_POLL_BUDGET",
    "SO_NETNS_COOKIE", "SO_BUF_LOCK", "SO_RESERVE_MEM", "SO_TXREHASH", "SO_RCVMARK", "SO_PASSPIDFD",
    "SO_PEERPIDFD", "SO_DEVMEM_LINEAR", "SO_DEVMEM_DMABUF", "SO_DEVMEM_DONTNEED", "SO_RCVPRIORITY",
    "SO_PASSRIGHTS", "SO_INQ", "SCM_RIGHTS", "SCM_CREDENTIALS", "SCM_SECURITY", "SCM_PIDFD",
    "SCM_TIMESTAMP", "SCM_TIMESTAMPNS", "SCM_TIMESTAMPING", "SCM_WIFI_STATUS",
    "SCM_TIMESTAMPING_OPT_STATS", "SCM_TIMESTAMPING_PKTINFO", "SCM_TXTIME", "SCM_DEVMEM_LINEAR",
    "SCM_DEVMEM_DMABUF", "SCM_TS_OPT_ID", "SCM_INQ", "socklen_t", "sa_family_t", "sockaddr",
    "sockaddr_storage", "linger", "ucred", "msghdr", "mmsghdr", "cmsghdr", "CMSG_ALIGN", "CMSG_LEN",
    "CMSG_SPACE", "CMSG_FIRSTHDR", "CMSG_NXTHDR", "CMSG_DATA", "socket", "bind", "connect", "listen",
    "accept", "accept4", "socketpair", "getsockname", "getpeername", "send", "sendto", "recv",
    "recvfrom", "getsockopt", "setsockopt", "shutdown", "sockatmark", "isfdtype", "sendmsg", "recvmsg",
    "sendmmsg", "recvmmsg", "IPPROTO_HOPOPTS", "IPPROTO_IP", "IPPROTO_ICMP", "IPPROTO_IGMP",
    "IPPROTO_IPIP", "IPPROTO_TCP", "IPPROTO_EGP", "IPPROTO_PUP", "IPPROTO_UDP", "IPPROTO_IDP",
    "IPPROTO_TP", "IPPROTO_DCCP", "IPPROTO_IPV6", "IPPROTO_ROUTING", "IPPROTO_FRAGMENT", "IPPROTO_RSVP",
    "IPPROTO_GRE", "IPPROTO_ESP", "IPPROTO_AH", "IPPROTO_ICMPV6", "IPPROTO_NONE", "IPPROTO_DSTOPTS",
    "IPPROTO_MTP", "IPPROTO_BEETPH", "IPPROTO_ENCAP", "IPPROTO_PIM", "IPPROTO_L2TP", "IPPROTO_COMP",
    "IPPROTO_SCTP", "IPPROTO_MH", "IPPROTO_UDPLITE", "IPPROTO_MPLS", "IPPROTO_ETHERNET", "IPPROTO_RAW",
    "IPPROTO_SMC", "IPPROTO_MPTCP", "IPPORT_ECHO", "IPPORT_DISCARD", "IPPORT_SYSTAT", "IPPORT_DAYTIME",
    "IPPORT_NETSTAT", "IPPORT_FTP", "IPPORT_TELNET", "IPPORT_SMTP", "IPPORT_TIMESERVER",
    "IPPORT_NAMESERVER", "IPPORT_WHOIS", "IPPORT_MTP", "IPPORT_TFTP", "IPPORT_RJE", "IPPORT_FINGER",
    "IPPORT_TTYLINK", "IPPORT_SUPDUP", "IPPORT_EXECSERVER", "IPPORT_BIFFUDP", "IPPORT_LOGINSERVER",
    "IPPORT_WHOSERVER", "IPPORT_CMDSERVER", "IPPORT_EFSSERVER", "IPPORT_ROUTESERVER", "IPPORT_RESERVED",
    "IPPORT_USERRESERVED", "IN_CLASSA_NET", "IN_CLASSA_NSHIFT", "IN_CLASSA_HOST", "IN_CLASSA_MAX",
    "IN_CLASSB_NET", "IN_CLASSB_NSHIFT", "IN_CLASSB_HOST", "IN_CLASSB_MAX", "IN_CLASSC_NET",
    "IN_CLASSC_NSHIFT", "IN_CLASSC_HOST", "IN_LOOPBACKNET", "INADDR_ANY", "INADDR_LOOPBACK",
    "INADDR_DUMMY", "INADDR_UNSPEC_GROUP", "INADDR_ALLHOSTS_GROUP", "INADDR_ALLRTRS_GROUP",
    "INADDR_ALLSNOOPERS_GROUP", "INADDR_MAX_LOCAL_GROUP", "INADDR_BROADCAST", "INADDR_NONE",
    "INET_ADDRSTRLEN", "INET6_ADDRSTRLEN", "SOL_IP", "SOL_IPV6", "SOL_ICMPV6", "IP_TOS", "IP_TTL",
    "IP_HDRINCL", "IP_OPTIONS", "IP_ROUTER_ALERT", "IP_RECVOPTS", "IP_RETOPTS", "IP_RECVRETOPTS",
    "IP_PKTINFO", "IP_PKTOPTIONS", "IP_PMTUDISC", "IP_MTU_DISCOVER", "IP_RECVERR", "IP_RECVTTL",
    "IP_RECVTOS", "IP_MTU", "IP_FREEBIND", "IP_IPSEC_POLICY", "IP_XFRM_POLICY", "IP_PASSSEC",
    "IP_TRANSPARENT", "IP_ORIGDSTADDR", "IP_RECVORIGDSTADDR", "IP_MINTTL", "IP_NODEFRAG", "IP_CHECKSUM",
    "IP_BIND_ADDRESS_NO_PORT", "IP_RECVFRAGSIZE", "IP_RECVERR_RFC4884", "IP_MULTICAST_IF",
    "IP_MULTICAST_TTL", "IP_MULTICAST_LOOP", "IP_ADD_MEMBERSHIP", "IP_DROP_MEMBERSHIP",
    "IP_UNBLOCK_SOURCE", "IP_BLOCK_SOURCE", "IP_ADD_SOURCE_MEMBERSHIP", "IP_DROP_SOURCE_MEMBERSHIP",
    "IP_MSFILTER", "IP_MULTICAST_ALL", "IP_UNICAST_IF", "IP_LOCAL_PORT_RANGE", "IP_PROTOCOL",
    "MCAST_JOIN_GROUP", "MCAST_BLOCK_SOURCE", "MCAST_UNBLOCK_SOURCE", "MCAST_LEAVE_GROUP",
    "MCAST_JOIN_SOURCE_GROUP", "MCAST_LEAVE_SOURCE_GROUP", "MCAST_MSFILTER", "IP_PMTUDISC_DONT",
    "IP_DEFAULT_MULTICAST_LOOP", "IP_DEFAULT_MULTICAST_TTL", "IP_PMTUDISC_WANT", "IP_PMTUDISC_DO",
    "IP_PMTUDISC_PROBE", "IP_PMTUDISC_INTERFACE", "IP_PMTUDISC_OMIT", "IP_MAX_MEMBERSHIPS",
    "MCAST_EXCLUDE", "MCAST_INCLUDE", "IPV6_ADDRFORM", "IPV6_2292PKTINFO", "IPV6_2292HOPOPTS",
    "IPV6_2292DSTOPTS", "IPV6_2292RTHDR", "IPV6_2292PKTOPTIONS", "IPV6_CHECKSUM", "IPV6_2292HOPLIMIT",
    "IPV6_NEXTHOP", "IPV6_AUTHHDR", "IPV6_UNICAST_HOPS", "IPV6_MULTICAST_IF", "IPV6_MULTICAST_HOPS",
    "IPV6_MULTICAST_LOOP", "IPV6_JOIN_GROUP", "IPV6_ADD_MEMBERSHIP", "IPV6_LEAVE_GROUP",
    "IPV6_DROP_MEMBERSHIP", "IPV6_ROUTER_ALERT", "IPV6_MTU_DISCOVER", "IPV6_MTU", "IPV6_RECVERR",
    "IPV6_V6ONLY", "IPV6_JOIN_ANYCAST", "IPV6_LEAVE_ANYCAST", "IPV6_MULTICAST_ALL",
    "IPV6_ROUTER_ALERT_ISOLATE", "IPV6_RECVERR_RFC4884", "IPV6_IPSEC_POLICY", "IPV6_XFRM_POLICY",
    "IPV6_HDRINCL", "IPV6_RECVPKTINFO", "IPV6_PKTINFO", "IPV6_RECVHOPLIMIT", "IPV6_HOPLIMIT",
    "IPV6_RECVHOPOPTS", "IPV6_HOPOPTS", "IPV6_RXHOPOPTS", "IPV6_RTHDRDSTOPTS", "IPV6_RECVRTHDR",
    "IPV6_RTHDR", "IPV6_RECVDSTOPTS", "IPV6_DSTOPTS", "IPV6_RXDSTOPTS", "IPV6_RECVPATHMTU",
    "IPV6_PATHMTU", "IPV6_DONTFRAG", "IPV6_RECVTCLASS", "IPV6_TCLASS", "IPV6_AUTOFLOWLABEL",
    "IPV6_ADDR_PREFERENCES", "IPV6_MINHOPCOUNT", "IPV6_ORIGDSTADDR", "IPV6_RECVORIGDSTADDR",
    "IPV6_TRANSPARENT", "IPV6_UNICAST_IF", "IPV6_RECVFRAGSIZE", "IPV6_FREEBIND", "IPV6_RTHDR_TYPE_0",
    "IPV6_PMTUDISC_DONT", "IPV6_RTHDR_LOOSE", "IPV6_PMTUDISC_WANT", "IPV6_RTHDR_STRICT",
    "IPV6_PMTUDISC_DO", "IPV6_PMTUDISC_PROBE", "IPV6_PMTUDISC_INTERFACE", "IPV6_PMTUDISC_OMIT",
    "in_port_t", "in_addr_t", "in_addr", "sockaddr_in", "in6_addr", "in6addr_any", "in6addr_loopback",
    "sockaddr_in6", "ip_mreq", "ip_mreqn", "ip_mreq_source", "ipv6_mreq", "group_req",
    "group_source_req", "ip_opts", "ip_msfilter", "group_filter", "in_pktinfo", "in6_pktinfo",
    "ip6_mtuinfo", "IP_MSFILTER_SIZE", "GROUP_FILTER_SIZE", "IN_CLASSA", "IN_CLASSB", "IN_CLASSC",
    "IN_CLASSD", "IN_MULTICAST", "IN_EXPERIMENTAL", "IN_BADCLASS", "IN6_IS_ADDR_UNSPECIFIED",
    "IN6_IS_ADDR_LOOPBACK", "IN6_IS_ADDR_LINKLOCAL", "IN6_IS_ADDR_SITELOCAL", "IN6_IS_ADDR_V4MAPPED",
    "IN6_IS_ADDR_V4COMPAT", "IN6_IS_ADDR_MULTICAST", "IN6_IS_ADDR_MC_NODELOCAL",
    "IN6_IS_ADDR_MC_LINKLOCAL", "IN6_IS_ADDR_MC_SITELOCAL", "IN6_IS_ADDR_MC_ORGLOCAL",
    "IN6_IS_ADDR_MC_GLOBAL", "IN6_ARE_ADDR_EQUAL", "htons", "htonl", "ntohs", "ntohl",
    "getipv4sourcefilter", "setipv4sourcefilter", "getsourcefilter", "setsourcefilter", "AI_PASSIVE",
    "AI_CANONNAME", "AI_NUMERICHOST", "AI_V4MAPPED", "AI_ALL", "AI_ADDRCONFIG", "AI_IDN", "AI_CANONIDN",
    "AI_IDN_ALLOW_UNASSIGNED", "AI_IDN_USE_STD3_ASCII_RULES", "AI_NUMERICSERV", "EAI_BADFLAGS",
    "EAI_NONAME", "EAI_AGAIN", "EAI_FAIL", "EAI_NODATA", "EAI_FAMILY", "EAI_SOCKTYPE", "EAI_SERVICE",
    "EAI_ADDRFAMILY", "EAI_MEMORY", "EAI_SYSTEM", "EAI_OVERFLOW", "EAI_INPROGRESS", "EAI_CANCELED",
    "EAI_NOTCANCELED", "EAI_ALLDONE", "EAI_INTR", "EAI_IDN_ENCODE", "NI_NUMERICHOST", "NI_NUMERICSERV",
    "NI_NOFQDN", "NI_NAMEREQD", "NI_DGRAM", "NI_MAXSERV", "NI_IDN", "NI_IDN_ALLOW_UNASSIGNED",
    "NI_IDN_USE_STD3_ASCII_RULES", "NI_MAXHOST", "GAI_WAIT", "GAI_NOWAIT", "NETDB_INTERNAL",
    "NETDB_SUCCESS", "HOST_NOT_FOUND", "TRY_AGAIN", "NO_RECOVERY", "NO_DATA", "NO_ADDRESS", "addrinfo",
    "gaicb", "hostent", "servent", "protoent", "netent", "getaddrinfo", "freeaddrinfo", "gai_strerror",
    "getnameinfo", "getaddrinfo_a", "gai_suspend", "gai_error", "gai_cancel", "h_errno", "gethostbyname",
    "gethostbyname2", "gethostbyaddr", "gethostent", "sethostent", "endhostent", "herror", "hstrerror",
    "getservbyname", "getservbyport", "getservent", "setservent", "endservent", "getprotobyname",
    "getprotobynumber", "getprotoent", "setprotoent", "endprotoent", "getnetbyname", "getnetbyaddr",
    "getnetent", "setnetent", "endnetent",
]  # fmt: skip

AI_PASSIVE: int
AI_CANONNAME: int
AI_NUMERICHOST: int
AI_V4MAPPED: int
AI_ALL: int
AI_ADDRCONFIG: int
AI_IDN: int
AI_CANONIDN: int
AI_IDN_ALLOW_UNASSIGNED: int
AI_IDN_USE_STD3_ASCII_RULES: int
AI_NUMERICSERV: int
EAI_BADFLAGS: int
EAI_NONAME: int
EAI_AGAIN: int
EAI_FAIL: int
EAI_NODATA: int
EAI_FAMILY: int
EAI_SOCKTYPE: int
EAI_SERVICE: int
EAI_ADDRFAMILY: int
EAI_MEMORY: int
EAI_SYSTEM: int
EAI_OVERFLOW: int
EAI_INPROGRESS: int
EAI_CANCELED: int
EAI_NOTCANCELED: int
EAI_ALLDONE: int
EAI_INTR: int
EAI_IDN_ENCODE: int
NI_NUMERICHOST: int
NI_NUMERICSERV: int
NI_NOFQDN: int
NI_NAMEREQD: int
NI_DGRAM: int
NI_MAXSERV: int
NI_IDN: int
NI_IDN_ALLOW_UNASSIGNED: int
NI_IDN_USE_STD3_ASCII_RULES: int
NI_MAXHOST: int
GAI_WAIT: int
GAI_NOWAIT: int
NETDB_INTERNAL: int
NETDB_SUCCESS: int
HOST_NOT_FOUND: int
TRY_AGAIN: int
NO_RECOVERY: int
NO_DATA: int
NO_ADDRESS: int

class addrinfo(Struct):
    """`struct addrinfo`: what a socket needs to reach a service, one of a list; or hints of what is sought. 48 bytes.

    `ai_addr` is a pointer to an address of family `ai_family`: it goes where C wants a `struct sockaddr *`, and
    `cast(p.contents.ai_addr, POINTER(sockaddr_in)).contents` is C's `*(struct sockaddr_in *) p->ai_addr`.
    `ai_canonname` is a str or None, `ai_next` a pointer, false at the end of the list.
    """
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

class gaicb(Struct):
    """`struct gaicb`: one look-up of getaddrinfo_a(), what is sought and what is found. 56 bytes.

    `ar_name` and `ar_service` take str or bytes, `ar_request` `byref` of an addrinfo; each may be None. `ar_result` is
    a pointer to the first of a list, which freeaddrinfo() frees.
    """
    @property
    def ar_name(self) -> str | None: ...
    @ar_name.setter
    def ar_name(self, value: _Text | int | None) -> None: ...
    @property
    def ar_service(self) -> str | None: ...
    @ar_service.setter
    def ar_service(self, value: _Text | int | None) -> None: ...
    @property
    def ar_request(self) -> Pointer[addrinfo]: ...
    @ar_request.setter
    def ar_request(self, value: Ref[addrinfo] | int | None) -> None: ...
    @property
    def ar_result(self) -> Pointer[addrinfo]: ...
    @ar_result.setter
    def ar_result(self, value: Ref[addrinfo] | int | None) -> None: ...
    def __init__(
        self,
        ar_name: _Text | int | None = ...,
        ar_service: _Text | int | None = ...,
        ar_request: Ref[addrinfo] | int | None = ...,
        ar_result: Ref[addrinfo] | int | None = ...,
    ) -> None: ...

# The names are NULL in a struct that no call has filled in, and there only.
class hostent(Struct):
    """`struct hostent`: a host's names and its addresses. 32 bytes.

    `h_name` is a str. `h_aliases` is a tuple of str and None behind them, `h_addr_list` one of arrays of `h_length`
    bytes and None behind them, as C's NULL ends both. `h_addr` is the first address.
    """
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
    """`struct servent`: a service, its port in network byte order, and its protocol. 32 bytes.

    `s_name` and `s_proto` are str; `s_aliases` is a tuple of str and None behind them.
    """
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
    """`struct protoent`: a protocol and its number. 24 bytes.

    `p_name` is a str; `p_aliases` is a tuple of str and None behind them.
    """
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
    """`struct netent`: a network and its number, in host byte order. 24 bytes.

    `n_name` is a str; `n_aliases` is a tuple of str and None behind them.
    """
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
) -> int:
    """int getaddrinfo(const char *node, const char *service, const struct addrinfo *hints, struct addrinfo **res)

    Find the addresses of a host and a service, ready for socket(), connect()
    and bind().

    node is a name ("localhost") or an address as text ("127.0.0.1", "::1"),
    service a name ("http") or a port as text ("80"); one of them may be None.
    hints is `byref` of an addrinfo that says what is sought, or None: ai_family
    (AF_UNSPEC: any), ai_socktype and ai_protocol (0: any), ai_flags (AI_PASSIVE:
    to bind() to, AI_CANONNAME, AI_NUMERICHOST: no look-up, AI_NUMERICSERV …).
    res is `byref` of a `POINTER(addrinfo)()`, which is pointed at the first of
    a list: `p = res`, then `while p:` look at `p.contents` and go on with
    `p = p.contents.ai_next`. freeaddrinfo() frees it.

    Returns 0, or an EAI_* that gai_strerror() tells in words: EAI_NONAME (no
    such host or service), EAI_AGAIN (try again later), EAI_FAIL, EAI_SERVICE,
    EAI_FAMILY, EAI_SOCKTYPE, EAI_BADFLAGS, EAI_MEMORY, EAI_SYSTEM (errno says
    more).

    The GIL is released meanwhile. The list is a copy in Python's memory: one
    that nobody frees goes with its last pointer.

    getaddrinfo(3)
    """

def freeaddrinfo(res: Ref[addrinfo] | None, /) -> None:
    """void freeaddrinfo(struct addrinfo *res)

    Free a list that getaddrinfo() gave.

    res is the pointer to its first struct; with None nothing happens.

    Returns nothing; there are no errors. To look at a struct of the list
    afterwards is a ValueError, and so is to free the list again, a part of it,
    or what getaddrinfo() did not give.

    getaddrinfo(3)
    """

def gai_strerror(errcode: _Int, /) -> str:
    """const char *gai_strerror(int errcode)

    What an error of getaddrinfo() or getnameinfo() means, in words.

    errcode is what they returned, such as EAI_NONAME.

    Returns a str such as "Name or service not known", in the language of the
    locale, also for a number without a meaning; there are no errors.

    getaddrinfo(3)
    """

def getnameinfo(
    addr: Ref[_address],
    addrlen: _Int,
    host: _Output | None,
    hostlen: _Int,
    serv: _Output | None,
    servlen: _Int,
    flags: _Int,
    /,
) -> int:
    """int getnameinfo(const struct sockaddr *addr, socklen_t addrlen, char *host, socklen_t hostlen, char *serv, socklen_t servlen, int flags)

    Find the names of an address's host and service.

    addr is `byref` of an address struct and addrlen its size in bytes. host
    and serv are buffers for the names and hostlen and servlen their lengths in
    bytes: NI_MAXHOST and NI_MAXSERV are enough. One of them may be None with a
    length of 0. flags is 0 or of NI_NUMERICHOST and NI_NUMERICSERV (numbers,
    without a look-up), NI_NAMEREQD (fail where there is no name), NI_DGRAM (the
    service is UDP's), NI_NOFQDN (without the domain of this machine).

    Returns 0, or an EAI_* that gai_strerror() tells in words: EAI_NONAME,
    EAI_OVERFLOW (a buffer is too small), EAI_FAMILY (of the address, or addrlen
    is too small), EAI_AGAIN, EAI_FAIL, EAI_BADFLAGS, EAI_MEMORY, EAI_SYSTEM
    (errno says more).

    A length greater than its buffer is a ValueError. The GIL is released
    meanwhile.

    getnameinfo(3)
    """

def getaddrinfo_a(mode: _Int, list: _Pointers[gaicb], nitems: _Int, sevp: Ref[sigevent] | None, /) -> int:
    """int getaddrinfo_a(int mode, struct gaicb **list, int nitems, struct sigevent *sevp)

    Find the addresses of several hosts and services at once, in threads of
    libc's.

    mode is GAI_WAIT to wait until all is done, or GAI_NOWAIT to go on meanwhile.
    list has a `byref` of a gaicb for each look-up, or None, which is passed
    over: a list, a tuple, or an array `(POINTER(gaicb) * n)()`. nitems is how
    many of them there are, no more than 1024. sevp is `byref` of a
    sigevent that says how GAI_NOWAIT tells that all is done: SIGEV_SIGNAL by a
    signal, SIGEV_NONE, as None, not at all; SIGEV_THREAD is a ValueError.

    Returns 0 once they have begun (GAI_WAIT: are done), or EAI_AGAIN,
    EAI_MEMORY, EAI_SYSTEM (errno says more; EINVAL: another mode). How each
    ended is told by gai_error(); then `req.ar_result` is a list that
    freeaddrinfo() frees.

    libc works on copies. A result comes into its gaicb when gai_error(),
    gai_suspend(), gai_cancel() or GAI_WAIT sees that it is there. To ask for a
    gaicb that is in progress is a ValueError. The GIL is released meanwhile. A
    libc without it is an OSError with ENOSYS.

    getaddrinfo_a(3)
    """

def gai_suspend(list: _Pointers[gaicb], nitems: _Int, timeout: Ref[timespec] | None, /) -> int:
    """int gai_suspend(const struct gaicb *const *list, int nitems, const struct timespec *timeout)

    Wait until one of several look-ups is done.

    list and nitems are those of getaddrinfo_a(). timeout is `byref` of a
    timespec, how long to wait at most, or None for as long as it takes.

    Returns 0 when one of them is done, which gai_error() tells; EAI_ALLDONE
    where there was nothing to wait for, EAI_INTR (a signal came), EAI_AGAIN
    after the time, which some glibcs take for EAI_SYSTEM. The GIL is released
    meanwhile.

    getaddrinfo_a(3)
    """

def gai_error(req: Ref[gaicb], /) -> int:
    """int gai_error(struct gaicb *req)

    How a look-up of getaddrinfo_a() ended.

    req is `byref` of its gaicb.

    Returns EAI_INPROGRESS while it goes on; then 0, and req's ar_result is
    there, or the EAI_* that getaddrinfo() would have returned.

    getaddrinfo_a(3)
    """

def gai_cancel(req: Ref[gaicb], /) -> int:
    """int gai_cancel(struct gaicb *req)

    Take a look-up of getaddrinfo_a() back.

    req is `byref` of its gaicb.

    Returns EAI_CANCELED (it had not begun, and will not), EAI_NOTCANCELED (it
    is under way), EAI_ALLDONE (it is done). Of one that is cancelled
    gai_error() says EAI_INPROGRESS for ever, as glibc's own does.

    getaddrinfo_a(3)
    """

def h_errno() -> int:
    """int h_errno(void)

    The error of the last look-up of this thread that failed: gethostbyname() and
    its kin, getnetbyname() and its kin.

    C's h_errno is a variable, and this a function, as errno() is; each thread
    has its own.

    Returns HOST_NOT_FOUND (no such host), NO_DATA (it has no address of that
    kind), TRY_AGAIN, NO_RECOVERY, NETDB_INTERNAL (errno says more), or 0
    before the first; hstrerror() has the words.

    gethostbyname(3)
    """

def gethostbyname(name: _Text, /) -> hostent | None:
    """struct hostent *gethostbyname(const char *name)

    Find the IPv4 addresses of a host. getaddrinfo() does it for any family.

    name is the host's name, or an address as text.

    Returns a hostent: C's `he->h_name` is `he.h_name`, and `he.h_addr_list[0]`
    the first address, an array of he.h_length bytes in network byte order. Or
    None, with h_errno HOST_NOT_FOUND, NO_DATA (it has no such address),
    TRY_AGAIN, NO_RECOVERY or NETDB_INTERNAL (errno says more).

    The struct is a copy, which no other call overwrites. The GIL is released
    meanwhile.

    gethostbyname(3)
    """

def gethostbyname2(name: _Text, af: _Int, /) -> hostent | None:
    """struct hostent *gethostbyname2(const char *name, int af)

    Find the addresses of a host, of one family.

    name is the host's name, or an address as text; af is AF_INET or AF_INET6.

    Returns a hostent, or None with h_errno as gethostbyname() sets it; errno is
    EAFNOSUPPORT with another family. AF_UNSPEC is a ValueError: with a name
    that is in /etc/hosts glibc would end the process.

    gethostbyname(3)
    """

def gethostbyaddr(addr: _Input, len: _Int, type: _Int, /) -> hostent | None:
    """struct hostent *gethostbyaddr(const void *addr, socklen_t len, int type)

    Find the name of the host that has an address.

    addr is `byref` of an in_addr or in6_addr, len its size in bytes (4 or 16)
    and type its family: AF_INET or AF_INET6.

    Returns a hostent, or None with h_errno as gethostbyname() sets it. A len
    greater than the address is a ValueError, one of another family's None with
    h_errno NETDB_INTERNAL.

    gethostbyname(3)
    """

def gethostent() -> hostent | None:
    """struct hostent *gethostent(void)

    Read the next host of /etc/hosts.

    Returns a hostent, or None at the end. The place in the file is the
    process's: threads that read at once share the hosts among them.

    gethostbyname(3)
    """

def sethostent(stayopen: _Int, /) -> None:
    """void sethostent(int stayopen)

    Go back to the first host for gethostent().

    stayopen is 1 to keep the file open, or a TCP connection to the name
    server, until endhostent(), and 0 otherwise.

    Returns nothing; there are no errors.

    gethostbyname(3)
    """

def endhostent() -> None:
    """void endhostent(void)

    Close what sethostent() and gethostent() opened.

    Returns nothing; there are no errors.

    gethostbyname(3)
    """

def herror(s: _Text | None, /) -> None:
    """void herror(const char *s)

    Print what h_errno means to standard error, behind a text of yours.

    s is the text, followed by ": ", the description and a newline; with None or
    "" the description comes alone.

    Returns nothing. As perror() does, libc writes straight to descriptor 2.

    gethostbyname(3)
    """

def hstrerror(err: _Int, /) -> str:
    """const char *hstrerror(int err)

    What a value of h_errno means, in words.

    err is HOST_NOT_FOUND or one of its kin.

    Returns a str such as "Unknown host", also for a number without a meaning;
    there are no errors.

    gethostbyname(3)
    """

def getservbyname(name: _Text, proto: _Text | None, /) -> servent | None:
    """struct servent *getservbyname(const char *name, const char *proto)

    Find a service by its name, in /etc/services.

    name is that of the service, or one of its aliases; proto is "tcp" or "udp",
    or None for any.

    Returns a servent, whose s_port is in network byte order, or None where
    there is no such service.

    getservbyname(3)
    """

def getservbyport(port: _Int, proto: _Text | None, /) -> servent | None:
    """struct servent *getservbyport(int port, const char *proto)

    Find a service by its port, in /etc/services.

    port is in network byte order: `htons(80)`; proto is "tcp" or "udp", or None
    for any.

    Returns a servent, or None where there is no such service.

    getservbyname(3)
    """

def getservent() -> servent | None:
    """struct servent *getservent(void)

    Read the next service of /etc/services.

    Returns a servent, or None at the end. The place in the file is the
    process's.

    getservbyname(3)
    """

def setservent(stayopen: _Int, /) -> None:
    """void setservent(int stayopen)

    Go back to the first service for getservent().

    stayopen is 1 to keep the file open until endservent(), 0 otherwise.

    Returns nothing; there are no errors.

    getservbyname(3)
    """

def endservent() -> None:
    """void endservent(void)

    Close what setservent() and getservent() opened.

    Returns nothing; there are no errors.

    getservbyname(3)
    """

def getprotobyname(name: _Text, /) -> protoent | None:
    """struct protoent *getprotobyname(const char *name)

    Find a protocol by its name, in /etc/protocols.

    name is that of the protocol, "tcp", or one of its aliases.

    Returns a protoent, whose p_proto goes to socket(), or None where there is
    no such protocol.

    getprotobyname(3)
    """

def getprotobynumber(proto: _Int, /) -> protoent | None:
    """struct protoent *getprotobynumber(int proto)

    Find a protocol by its number, in /etc/protocols.

    proto is the number, such as IPPROTO_TCP.

    Returns a protoent, or None where there is no such protocol.

    getprotobyname(3)
    """

def getprotoent() -> protoent | None:
    """struct protoent *getprotoent(void)

    Read the next protocol of /etc/protocols.

    Returns a protoent, or None at the end. The place in the file is the
    process's.

    getprotobyname(3)
    """

def setprotoent(stayopen: _Int, /) -> None:
    """void setprotoent(int stayopen)

    Go back to the first protocol for getprotoent().

    stayopen is 1 to keep the file open until endprotoent(), 0 otherwise.

    Returns nothing; there are no errors.

    getprotobyname(3)
    """

def endprotoent() -> None:
    """void endprotoent(void)

    Close what setprotoent() and getprotoent() opened.

    Returns nothing; there are no errors.

    getprotobyname(3)
    """

def getnetbyname(name: _Text, /) -> netent | None:
    """struct netent *getnetbyname(const char *name)

    Find a network by its name, in /etc/networks.

    name is that of the network, "loopback", or one of its aliases.

    Returns a netent, whose n_net is in host byte order, or None with h_errno as
    gethostbyname() sets it.

    getnetbyname(3)
    """

def getnetbyaddr(net: _Int, type: _Int, /) -> netent | None:
    """struct netent *getnetbyaddr(uint32_t net, int type)

    Find the name of a network, in /etc/networks.

    net is its number in host byte order: 0x7f000000 is 127.0.0.0; type is
    AF_INET.

    Returns a netent, or None with h_errno as gethostbyname() sets it.

    getnetbyname(3)
    """

def getnetent() -> netent | None:
    """struct netent *getnetent(void)

    Read the next network of /etc/networks.

    Returns a netent, or None at the end. The place in the file is the
    process's.

    getnetbyname(3)
    """

def setnetent(stayopen: _Int, /) -> None:
    """void setnetent(int stayopen)

    Go back to the first network for getnetent().

    stayopen is 1 to keep the file open until endnetent(), 0 otherwise.

    Returns nothing; there are no errors.

    getnetbyname(3)
    """

def endnetent() -> None:
    """void endnetent(void)

    Close what setnetent() and getnetent() opened.

    Returns nothing; there are no errors.

    getnetbyname(3)
    """

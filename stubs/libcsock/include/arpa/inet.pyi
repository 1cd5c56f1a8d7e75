from libcsock._syntax import Ref, _Input, _Int, _Output, _Text
from libcsock.include.netinet.in_ import *

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
    "getipv4sourcefilter", "setipv4sourcefilter", "getsourcefilter", "setsourcefilter", "inet_addr",
    "inet_aton", "inet_ntoa", "inet_ntop", "inet_pton", "inet_network", "inet_makeaddr", "inet_lnaof",
    "inet_netof",
]  # fmt: skip

def inet_addr(cp: _Text, /) -> int:
    """in_addr_t inet_addr(const char *cp)

    Turn an IPv4 address from text to its 32 bits in network byte order.

    cp is text such as "127.0.0.1". As in inet_aton(), parts may be left out
    and be octal or hexadecimal.

    Returns the number, or INADDR_NONE where the text is no address; errno is
    not set. INADDR_NONE is also the right result for "255.255.255.255":
    inet_aton() and inet_pton() tell the two apart.

    inet_addr(3)
    """

def inet_aton(cp: _Text, inp: Ref[in_addr], /) -> int:
    """int inet_aton(const char *cp, struct in_addr *inp)

    Turn an IPv4 address from text to its 32 bits in network byte order.

    cp is text such as "127.0.0.1". Fewer than four parts are allowed
    ("127.1"), and each may be decimal, octal ("0177") or hexadecimal ("0x7f").
    inp is `byref` of the in_addr to be filled.

    Returns 1, or 0 where the text is no address; errno is not set.

    inet_aton(3)
    """

def inet_ntoa(in_: in_addr, /) -> str:
    """char *inet_ntoa(struct in_addr in)

    Turn an IPv4 address into text.

    in is the struct itself, not a pointer to it: `inet_ntoa(addr.sin_addr)`.

    Returns a str such as "127.0.0.1"; there are no errors. It is a copy: C's
    buffer, which the next call overwrites, cannot surprise anyone.

    inet_ntoa(3)
    """

def inet_ntop(af: _Int, src: _Input, dst: _Output, size: _Int, /) -> str | None:
    """const char *inet_ntop(int af, const void *src, char *dst, socklen_t size)

    Turn an address of either family into text.

    af is AF_INET or AF_INET6; src is `byref` of the address, 4 or 16 bytes in
    network byte order; dst is a buffer for the text and size its length in
    bytes: INET_ADDRSTRLEN (16) and INET6_ADDRSTRLEN (46) are enough.

    Returns the text, a str (C returns dst, which holds it too), or None with
    errno ENOSPC (size is too small) or EAFNOSUPPORT (another family).

    `&addr.sin_addr.s_addr` is `byref(addr.sin_addr)`: an int field has no
    address of its own in Python.

    inet_ntop(3)
    """

def inet_pton(af: _Int, src: _Text, dst: _Output, /) -> int:
    """int inet_pton(int af, const char *src, void *dst)

    Turn an address of either family from text to bytes in network byte order.

    af is AF_INET or AF_INET6; src is text such as "127.0.0.1" (all four parts,
    decimal) or "::1"; dst is `byref` of the address to be filled, 4 or 16
    bytes.

    Returns 1, 0 where the text is no address of that family (errno is not
    set), or -1 with errno EAFNOSUPPORT.

    inet_pton(3)
    """

def inet_network(cp: _Text, /) -> int:
    """in_addr_t inet_network(const char *cp)

    Turn an IPv4 address or network from text to a number in host byte order.

    cp is text of one to four numbers with dots between, "192.168" or "10.0.0.1",
    each decimal, octal or hexadecimal: they become the last bytes of the
    number.

    Returns the number, or INADDR_NONE where the text is no address; errno is
    not set. Unlike inet_addr() it does not give network byte order.

    inet_network(3)
    """

def inet_makeaddr(net: _Int, host: _Int, /) -> in_addr:
    """struct in_addr inet_makeaddr(in_addr_t net, in_addr_t host)

    Put an IPv4 address together of the number of a network and of a host.

    net and host are in host byte order; how many bits net has follows from its
    class, see inet_netof().

    Returns the in_addr, in network byte order; there are no errors.

    inet_makeaddr(3)
    """

def inet_lnaof(in_: in_addr, /) -> int:
    """in_addr_t inet_lnaof(struct in_addr in)

    Take the number of the host out of an IPv4 address, by the address's class.

    in is the struct itself: `inet_lnaof(addr.sin_addr)`. Of an address below
    128.0.0.0 it is the last 24 bits, below 192.0.0.0 the last 16, else the
    last 8. Today's networks have no classes; this is for old programs.

    Returns the number in host byte order; there are no errors.

    inet_lnaof(3)
    """

def inet_netof(in_: in_addr, /) -> int:
    """in_addr_t inet_netof(struct in_addr in)

    Take the number of the network out of an IPv4 address, by the address's class.

    in is the struct itself. What inet_lnaof() leaves, moved to the lowest
    bits.

    Returns the number in host byte order; there are no errors.

    inet_netof(3)
    """

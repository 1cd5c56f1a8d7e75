from ctypes import Array, c_uint32

from libcsock._syntax import Struct, _Int
from libcsock.include.netinet.in_ import *
from libcsock.include.sys.types import *

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
    "getipv4sourcefilter", "setipv4sourcefilter", "getsourcefilter", "setsourcefilter", "off_t", "pid_t",
    "uid_t", "gid_t", "id_t", "mode_t", "time_t", "suseconds_t", "useconds_t", "clockid_t", "clock_t",
    "timer_t", "IP_RF", "IP_DF", "IP_MF", "IP_OFFMASK", "IPVERSION", "IP_MAXPACKET", "IPTOS_ECN_MASK",
    "IPTOS_ECN_NOT_ECT", "IPTOS_ECN_ECT1", "IPTOS_ECN_ECT0", "IPTOS_ECN_CE", "IPTOS_DSCP_MASK",
    "IPTOS_DSCP_LE", "IPTOS_DSCP_AF11", "IPTOS_DSCP_AF12", "IPTOS_DSCP_AF13", "IPTOS_DSCP_AF21",
    "IPTOS_DSCP_AF22", "IPTOS_DSCP_AF23", "IPTOS_DSCP_AF31", "IPTOS_DSCP_AF32", "IPTOS_DSCP_AF33",
    "IPTOS_DSCP_AF41", "IPTOS_DSCP_AF42", "IPTOS_DSCP_AF43", "IPTOS_DSCP_VA", "IPTOS_DSCP_EF",
    "IPTOS_CLASS_MASK", "IPTOS_CLASS_CS0", "IPTOS_CLASS_CS1", "IPTOS_CLASS_CS2", "IPTOS_CLASS_CS3",
    "IPTOS_CLASS_CS4", "IPTOS_CLASS_CS5", "IPTOS_CLASS_CS6", "IPTOS_CLASS_CS7", "IPTOS_CLASS_DEFAULT",
    "IPTOS_TOS_MASK", "IPTOS_LOWDELAY", "IPTOS_THROUGHPUT", "IPTOS_RELIABILITY", "IPTOS_LOWCOST",
    "IPTOS_MINCOST", "IPTOS_PREC_MASK", "IPTOS_PREC_NETCONTROL", "IPTOS_PREC_INTERNETCONTROL",
    "IPTOS_PREC_CRITIC_ECP", "IPTOS_PREC_FLASHOVERRIDE", "IPTOS_PREC_FLASH", "IPTOS_PREC_IMMEDIATE",
    "IPTOS_PREC_PRIORITY", "IPTOS_PREC_ROUTINE", "IPOPT_COPY", "IPOPT_CLASS_MASK", "IPOPT_NUMBER_MASK",
    "IPOPT_CONTROL", "IPOPT_RESERVED1", "IPOPT_DEBMEAS", "IPOPT_MEASUREMENT", "IPOPT_RESERVED2",
    "IPOPT_EOL", "IPOPT_END", "IPOPT_NOP", "IPOPT_NOOP", "IPOPT_RR", "IPOPT_TS", "IPOPT_TIMESTAMP",
    "IPOPT_SECURITY", "IPOPT_SEC", "IPOPT_LSRR", "IPOPT_SATID", "IPOPT_SID", "IPOPT_SSRR", "IPOPT_RA",
    "IPOPT_OPTVAL", "IPOPT_OLEN", "IPOPT_OFFSET", "IPOPT_MINOFF", "MAX_IPOPTLEN", "IPOPT_TS_TSONLY",
    "IPOPT_TS_TSANDADDR", "IPOPT_TS_PRESPEC", "IPOPT_SECUR_UNCLASS", "IPOPT_SECUR_CONFID",
    "IPOPT_SECUR_EFTO", "IPOPT_SECUR_MMMM", "IPOPT_SECUR_RESTR", "IPOPT_SECUR_SECRET",
    "IPOPT_SECUR_TOPSECRET", "MAXTTL", "IPDEFTTL", "IPFRAGTTL", "IPTTLDEC", "IP_MSS", "timestamp",
    "iphdr", "ip", "ip_timestamp", "IPTOS_ECN", "IPTOS_DSCP", "IPTOS_CLASS", "IPTOS_TOS", "IPTOS_PREC",
    "IPOPT_COPIED", "IPOPT_CLASS", "IPOPT_NUMBER",
]  # fmt: skip

IP_RF: int
IP_DF: int
IP_MF: int
IP_OFFMASK: int
IPVERSION: int
IP_MAXPACKET: int
IPTOS_ECN_MASK: int
IPTOS_ECN_NOT_ECT: int
IPTOS_ECN_ECT1: int
IPTOS_ECN_ECT0: int
IPTOS_ECN_CE: int
IPTOS_DSCP_MASK: int
IPTOS_DSCP_LE: int
IPTOS_DSCP_AF11: int
IPTOS_DSCP_AF12: int
IPTOS_DSCP_AF13: int
IPTOS_DSCP_AF21: int
IPTOS_DSCP_AF22: int
IPTOS_DSCP_AF23: int
IPTOS_DSCP_AF31: int
IPTOS_DSCP_AF32: int
IPTOS_DSCP_AF33: int
IPTOS_DSCP_AF41: int
IPTOS_DSCP_AF42: int
IPTOS_DSCP_AF43: int
IPTOS_DSCP_VA: int
IPTOS_DSCP_EF: int
IPTOS_CLASS_MASK: int
IPTOS_CLASS_CS0: int
IPTOS_CLASS_CS1: int
IPTOS_CLASS_CS2: int
IPTOS_CLASS_CS3: int
IPTOS_CLASS_CS4: int
IPTOS_CLASS_CS5: int
IPTOS_CLASS_CS6: int
IPTOS_CLASS_CS7: int
IPTOS_CLASS_DEFAULT: int
IPTOS_TOS_MASK: int
IPTOS_LOWDELAY: int
IPTOS_THROUGHPUT: int
IPTOS_RELIABILITY: int
IPTOS_LOWCOST: int
IPTOS_MINCOST: int
IPTOS_PREC_MASK: int
IPTOS_PREC_NETCONTROL: int
IPTOS_PREC_INTERNETCONTROL: int
IPTOS_PREC_CRITIC_ECP: int
IPTOS_PREC_FLASHOVERRIDE: int
IPTOS_PREC_FLASH: int
IPTOS_PREC_IMMEDIATE: int
IPTOS_PREC_PRIORITY: int
IPTOS_PREC_ROUTINE: int
IPOPT_COPY: int
IPOPT_CLASS_MASK: int
IPOPT_NUMBER_MASK: int
IPOPT_CONTROL: int
IPOPT_RESERVED1: int
IPOPT_DEBMEAS: int
IPOPT_MEASUREMENT: int
IPOPT_RESERVED2: int
IPOPT_EOL: int
IPOPT_END: int
IPOPT_NOP: int
IPOPT_NOOP: int
IPOPT_RR: int
IPOPT_TS: int
IPOPT_TIMESTAMP: int
IPOPT_SECURITY: int
IPOPT_SEC: int
IPOPT_LSRR: int
IPOPT_SATID: int
IPOPT_SID: int
IPOPT_SSRR: int
IPOPT_RA: int
IPOPT_OPTVAL: int
IPOPT_OLEN: int
IPOPT_OFFSET: int
IPOPT_MINOFF: int
MAX_IPOPTLEN: int
IPOPT_TS_TSONLY: int
IPOPT_TS_TSANDADDR: int
IPOPT_TS_PRESPEC: int
IPOPT_SECUR_UNCLASS: int
IPOPT_SECUR_CONFID: int
IPOPT_SECUR_EFTO: int
IPOPT_SECUR_MMMM: int
IPOPT_SECUR_RESTR: int
IPOPT_SECUR_SECRET: int
IPOPT_SECUR_TOPSECRET: int
MAXTTL: int
IPDEFTTL: int
IPFRAGTTL: int
IPTTLDEC: int
IP_MSS: int

class timestamp(Struct):
    """`struct timestamp`: the IP option of timestamps behind its first byte. 40 bytes."""
    len: int
    ptr: int
    flags: int
    overflow: int
    data: Array[c_uint32]
    def __init__(
        self,
        len: int = ...,
        ptr: int = ...,
        flags: int = ...,
        overflow: int = ...,
        data: Array[c_uint32] | tuple[int, ...] = ...,
    ) -> None: ...

class iphdr(Struct):
    """`struct iphdr`: the header of an IPv4 packet, with Linux's names. 20 bytes and the options behind them.

    All but single bytes are in network byte order. `ihl` is the header's length in units of 4 bytes.
    """
    ihl: int
    version: int
    tos: int
    tot_len: int
    id: int
    frag_off: int
    ttl: int
    protocol: int
    check: int
    saddr: int
    daddr: int
    def __init__(
        self,
        ihl: int = ...,
        version: int = ...,
        tos: int = ...,
        tot_len: int = ...,
        id: int = ...,
        frag_off: int = ...,
        ttl: int = ...,
        protocol: int = ...,
        check: int = ...,
        saddr: int = ...,
        daddr: int = ...,
    ) -> None: ...

class ip(Struct):
    """`struct ip`: the header of an IPv4 packet, with BSD's names. 20 bytes and the options behind them.

    All but single bytes are in network byte order. `ip_hl` is the header's length in units of 4 bytes.
    """
    ip_hl: int
    ip_v: int
    ip_tos: int
    ip_len: int
    ip_id: int
    ip_off: int
    ip_ttl: int
    ip_p: int
    ip_sum: int
    ip_src: in_addr
    ip_dst: in_addr
    def __init__(
        self,
        ip_hl: int = ...,
        ip_v: int = ...,
        ip_tos: int = ...,
        ip_len: int = ...,
        ip_id: int = ...,
        ip_off: int = ...,
        ip_ttl: int = ...,
        ip_p: int = ...,
        ip_sum: int = ...,
        ip_src: in_addr = ...,
        ip_dst: in_addr = ...,
    ) -> None: ...

class ip_timestamp(Struct):
    """`struct ip_timestamp`: the IP option of timestamps with its first byte. 40 bytes."""
    ipt_code: int
    ipt_len: int
    ipt_ptr: int
    ipt_flg: int
    ipt_oflw: int
    data: Array[c_uint32]
    def __init__(
        self,
        ipt_code: int = ...,
        ipt_len: int = ...,
        ipt_ptr: int = ...,
        ipt_flg: int = ...,
        ipt_oflw: int = ...,
        data: Array[c_uint32] | tuple[int, ...] = ...,
    ) -> None: ...

def IPTOS_ECN(x: _Int, /) -> int:
    """int IPTOS_ECN(int x)

    Take the congestion bits of a type of service out of its byte.

    x is the byte ip_tos.

    Returns the bits where they are: an IPTOS_ECN_*, or 0; there are no errors.

    ip(7)
    """

def IPTOS_DSCP(x: _Int, /) -> int:
    """int IPTOS_DSCP(int x)

    Take the class of service, RFC 2474, of a type of service out of its byte.

    x is the byte ip_tos.

    Returns the bits where they are: an IPTOS_DSCP_*, or 0; there are no errors.

    ip(7)
    """

def IPTOS_CLASS(class_: _Int, /) -> int:
    """int IPTOS_CLASS(int class)

    Take the class selector of a type of service out of its byte.

    class is the byte ip_tos.

    Returns the bits where they are: an IPTOS_CLASS_*, or 0; there are no
    errors.

    ip(7)
    """

def IPTOS_TOS(tos: _Int, /) -> int:
    """int IPTOS_TOS(int tos)

    Take the wish, RFC 1349, of a type of service out of its byte.

    tos is the byte ip_tos.

    Returns the bits where they are: IPTOS_LOWDELAY, IPTOS_THROUGHPUT ..., or
    0; there are no errors.

    ip(7)
    """

def IPTOS_PREC(tos: _Int, /) -> int:
    """int IPTOS_PREC(int tos)

    Take the precedence of a type of service out of its byte.

    tos is the byte ip_tos.

    Returns the bits where they are: an IPTOS_PREC_*, or 0; there are no errors.

    ip(7)
    """

def IPOPT_COPIED(o: _Int, /) -> int:
    """int IPOPT_COPIED(int o)

    Take whether an IP option goes into every fragment out of its byte.

    o is the option's first byte.

    Returns the bits where they are: IPOPT_COPY, or 0; there are no errors.

    ip(7)
    """

def IPOPT_CLASS(o: _Int, /) -> int:
    """int IPOPT_CLASS(int o)

    Take the class of an IP option out of its byte.

    o is the option's first byte.

    Returns the bits where they are: IPOPT_CONTROL, IPOPT_MEASUREMENT ..., or
    0; there are no errors.

    ip(7)
    """

def IPOPT_NUMBER(o: _Int, /) -> int:
    """int IPOPT_NUMBER(int o)

    Take the number of an IP option in its class out of its byte.

    o is the option's first byte.

    Returns the bits where they are: a number to 31, or 0; there are no errors.

    ip(7)
    """

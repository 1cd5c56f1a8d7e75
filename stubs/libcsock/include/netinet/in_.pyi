from ctypes import Array, c_ubyte, c_uint16, c_uint32
from typing import TypeVar

from libcsock._syntax import ByteOption, CUnion, IntOption, Option, Ref, Struct, _Elements, _Int
from libcsock.include.stdint import *
from libcsock.include.sys.socket import *
from libcsock.include.sys.socket import _address
from libcsock.include.sys.types import size_t as size_t

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
    "getipv4sourcefilter", "setipv4sourcefilter", "getsourcefilter", "setsourcefilter",
]  # fmt: skip

IPPROTO_HOPOPTS: int
IPPROTO_IP: int
IPPROTO_ICMP: int
IPPROTO_IGMP: int
IPPROTO_IPIP: int
IPPROTO_TCP: int
IPPROTO_EGP: int
IPPROTO_PUP: int
IPPROTO_UDP: int
IPPROTO_IDP: int
IPPROTO_TP: int
IPPROTO_DCCP: int
IPPROTO_IPV6: int
IPPROTO_ROUTING: int
IPPROTO_FRAGMENT: int
IPPROTO_RSVP: int
IPPROTO_GRE: int
IPPROTO_ESP: int
IPPROTO_AH: int
IPPROTO_ICMPV6: int
IPPROTO_NONE: int
IPPROTO_DSTOPTS: int
IPPROTO_MTP: int
IPPROTO_BEETPH: int
IPPROTO_ENCAP: int
IPPROTO_PIM: int
IPPROTO_L2TP: int
IPPROTO_COMP: int
IPPROTO_SCTP: int
IPPROTO_MH: int
IPPROTO_UDPLITE: int
IPPROTO_MPLS: int
IPPROTO_ETHERNET: int
IPPROTO_RAW: int
IPPROTO_SMC: int
IPPROTO_MPTCP: int
IPPORT_ECHO: int
IPPORT_DISCARD: int
IPPORT_SYSTAT: int
IPPORT_DAYTIME: int
IPPORT_NETSTAT: int
IPPORT_FTP: int
IPPORT_TELNET: int
IPPORT_SMTP: int
IPPORT_TIMESERVER: int
IPPORT_NAMESERVER: int
IPPORT_WHOIS: int
IPPORT_MTP: int
IPPORT_TFTP: int
IPPORT_RJE: int
IPPORT_FINGER: int
IPPORT_TTYLINK: int
IPPORT_SUPDUP: int
IPPORT_EXECSERVER: int
IPPORT_BIFFUDP: int
IPPORT_LOGINSERVER: int
IPPORT_WHOSERVER: int
IPPORT_CMDSERVER: int
IPPORT_EFSSERVER: int
IPPORT_ROUTESERVER: int
IPPORT_RESERVED: int
IPPORT_USERRESERVED: int
IN_CLASSA_NET: int
IN_CLASSA_NSHIFT: int
IN_CLASSA_HOST: int
IN_CLASSA_MAX: int
IN_CLASSB_NET: int
IN_CLASSB_NSHIFT: int
IN_CLASSB_HOST: int
IN_CLASSB_MAX: int
IN_CLASSC_NET: int
IN_CLASSC_NSHIFT: int
IN_CLASSC_HOST: int
IN_LOOPBACKNET: int
INADDR_ANY: int
INADDR_LOOPBACK: int
INADDR_DUMMY: int
INADDR_UNSPEC_GROUP: int
INADDR_ALLHOSTS_GROUP: int
INADDR_ALLRTRS_GROUP: int
INADDR_ALLSNOOPERS_GROUP: int
INADDR_MAX_LOCAL_GROUP: int
INADDR_BROADCAST: int
INADDR_NONE: int
INET_ADDRSTRLEN: int
INET6_ADDRSTRLEN: int
SOL_IP: int
SOL_IPV6: int
SOL_ICMPV6: int
IP_TOS: ByteOption
IP_TTL: ByteOption
IP_HDRINCL: ByteOption
IP_OPTIONS: int
IP_ROUTER_ALERT: ByteOption
IP_RECVOPTS: ByteOption
IP_RETOPTS: ByteOption
IP_RECVRETOPTS: ByteOption
IP_PKTINFO: ByteOption
IP_PKTOPTIONS: int
IP_PMTUDISC: int
IP_MTU_DISCOVER: ByteOption
IP_RECVERR: ByteOption
IP_RECVTTL: ByteOption
IP_RECVTOS: ByteOption
IP_MTU: ByteOption
IP_FREEBIND: ByteOption
IP_IPSEC_POLICY: int
IP_XFRM_POLICY: int
IP_PASSSEC: ByteOption
IP_TRANSPARENT: ByteOption
IP_ORIGDSTADDR: ByteOption
IP_RECVORIGDSTADDR: ByteOption
IP_MINTTL: ByteOption
IP_NODEFRAG: ByteOption
IP_CHECKSUM: ByteOption
IP_BIND_ADDRESS_NO_PORT: ByteOption
IP_RECVFRAGSIZE: ByteOption
IP_RECVERR_RFC4884: ByteOption
IP_MULTICAST_IF: Option[in_addr | ip_mreq | ip_mreqn]
IP_MULTICAST_TTL: ByteOption
IP_MULTICAST_LOOP: ByteOption
IP_ADD_MEMBERSHIP: Option[ip_mreq | ip_mreqn]
IP_DROP_MEMBERSHIP: Option[ip_mreq | ip_mreqn]
IP_UNBLOCK_SOURCE: Option[ip_mreq_source]
IP_BLOCK_SOURCE: Option[ip_mreq_source]
IP_ADD_SOURCE_MEMBERSHIP: Option[ip_mreq_source]
IP_DROP_SOURCE_MEMBERSHIP: Option[ip_mreq_source]
IP_MSFILTER: int
IP_MULTICAST_ALL: ByteOption
IP_UNICAST_IF: IntOption
IP_LOCAL_PORT_RANGE: int
IP_PROTOCOL: int
MCAST_JOIN_GROUP: Option[group_req]
MCAST_BLOCK_SOURCE: Option[group_source_req]
MCAST_UNBLOCK_SOURCE: Option[group_source_req]
MCAST_LEAVE_GROUP: Option[group_req]
MCAST_JOIN_SOURCE_GROUP: Option[group_source_req]
MCAST_LEAVE_SOURCE_GROUP: Option[group_source_req]
MCAST_MSFILTER: int
IP_PMTUDISC_DONT: int
IP_DEFAULT_MULTICAST_LOOP: int
IP_DEFAULT_MULTICAST_TTL: int
IP_PMTUDISC_WANT: int
IP_PMTUDISC_DO: int
IP_PMTUDISC_PROBE: int
IP_PMTUDISC_INTERFACE: int
IP_PMTUDISC_OMIT: int
IP_MAX_MEMBERSHIPS: int
MCAST_EXCLUDE: int
MCAST_INCLUDE: int
IPV6_ADDRFORM: IntOption
IPV6_2292PKTINFO: IntOption
IPV6_2292HOPOPTS: IntOption
IPV6_2292DSTOPTS: IntOption
IPV6_2292RTHDR: IntOption
IPV6_2292PKTOPTIONS: int
IPV6_CHECKSUM: IntOption
IPV6_2292HOPLIMIT: IntOption
IPV6_NEXTHOP: int
IPV6_AUTHHDR: int
IPV6_UNICAST_HOPS: IntOption
IPV6_MULTICAST_IF: IntOption
IPV6_MULTICAST_HOPS: IntOption
IPV6_MULTICAST_LOOP: IntOption
IPV6_JOIN_GROUP: Option[ipv6_mreq]
IPV6_ADD_MEMBERSHIP: Option[ipv6_mreq]
IPV6_LEAVE_GROUP: Option[ipv6_mreq]
IPV6_DROP_MEMBERSHIP: Option[ipv6_mreq]
IPV6_ROUTER_ALERT: IntOption
IPV6_MTU_DISCOVER: IntOption
IPV6_MTU: IntOption
IPV6_RECVERR: IntOption
IPV6_V6ONLY: IntOption
IPV6_JOIN_ANYCAST: Option[ipv6_mreq]
IPV6_LEAVE_ANYCAST: Option[ipv6_mreq]
IPV6_MULTICAST_ALL: IntOption
IPV6_ROUTER_ALERT_ISOLATE: IntOption
IPV6_RECVERR_RFC4884: IntOption
IPV6_IPSEC_POLICY: int
IPV6_XFRM_POLICY: int
IPV6_HDRINCL: int
IPV6_RECVPKTINFO: IntOption
IPV6_PKTINFO: Option[in6_pktinfo]
IPV6_RECVHOPLIMIT: IntOption
IPV6_HOPLIMIT: int
IPV6_RECVHOPOPTS: IntOption
IPV6_HOPOPTS: int
IPV6_RXHOPOPTS: int
IPV6_RTHDRDSTOPTS: int
IPV6_RECVRTHDR: IntOption
IPV6_RTHDR: int
IPV6_RECVDSTOPTS: IntOption
IPV6_DSTOPTS: int
IPV6_RXDSTOPTS: int
IPV6_RECVPATHMTU: IntOption
IPV6_PATHMTU: Option[ip6_mtuinfo]
IPV6_DONTFRAG: IntOption
IPV6_RECVTCLASS: IntOption
IPV6_TCLASS: IntOption
IPV6_AUTOFLOWLABEL: IntOption
IPV6_ADDR_PREFERENCES: IntOption
IPV6_MINHOPCOUNT: IntOption
IPV6_ORIGDSTADDR: int
IPV6_RECVORIGDSTADDR: IntOption
IPV6_TRANSPARENT: IntOption
IPV6_UNICAST_IF: IntOption
IPV6_RECVFRAGSIZE: IntOption
IPV6_FREEBIND: IntOption
IPV6_RTHDR_TYPE_0: int
IPV6_PMTUDISC_DONT: int
IPV6_RTHDR_LOOSE: int
IPV6_PMTUDISC_WANT: int
IPV6_RTHDR_STRICT: int
IPV6_PMTUDISC_DO: int
IPV6_PMTUDISC_PROBE: int
IPV6_PMTUDISC_INTERFACE: int
IPV6_PMTUDISC_OMIT: int

class in_port_t(c_uint16):
    """`in_port_t`: a port, 16 bits in network byte order."""

class in_addr_t(c_uint32):
    """`in_addr_t`: an IPv4 address, 32 bits in network byte order."""

class in_addr(Struct):
    """`struct in_addr`: an IPv4 address, in network byte order. 4 bytes."""
    s_addr: int
    def __init__(self, s_addr: int = ...) -> None: ...

class sockaddr_in(_address):
    """`struct sockaddr_in`: an IPv4 address and a port, both in network byte order. 16 bytes."""
    sin_family: int
    sin_port: int
    sin_addr: in_addr
    sin_zero: Array[c_ubyte]
    def __init__(
        self,
        sin_family: int = ...,
        sin_port: int = ...,
        sin_addr: in_addr = ...,
        sin_zero: Array[c_ubyte] | tuple[int, ...] = ...,
    ) -> None: ...

class in6_addr(CUnion):
    """`struct in6_addr`: an IPv6 address, 16 bytes in network byte order.

    They are the array `s6_addr`, and also the arrays of the wider numbers `s6_addr16` and `s6_addr32`.
    """
    s6_addr: Array[c_ubyte]
    s6_addr16: Array[c_uint16]
    s6_addr32: Array[c_uint32]
    def __init__(
        self,
        s6_addr: Array[c_ubyte] | tuple[int, ...] = ...,
        s6_addr16: Array[c_uint16] | tuple[int, ...] = ...,
        s6_addr32: Array[c_uint32] | tuple[int, ...] = ...,
    ) -> None: ...

# Not Final, though C declares them const: pyright takes a second star import for an assignment.
in6addr_any: in6_addr
in6addr_loopback: in6_addr

class sockaddr_in6(_address):
    """`struct sockaddr_in6`: an IPv6 address and a port, both in network byte order. 28 bytes.

    `sin6_scope_id` is the interface, which a link-local address needs, in host byte order.
    """
    sin6_family: int
    sin6_port: int
    sin6_flowinfo: int
    sin6_addr: in6_addr
    sin6_scope_id: int
    def __init__(
        self,
        sin6_family: int = ...,
        sin6_port: int = ...,
        sin6_flowinfo: int = ...,
        sin6_addr: in6_addr = ...,
        sin6_scope_id: int = ...,
    ) -> None: ...

class ip_mreq(Struct):
    """`struct ip_mreq`: a multicast group and the address of an interface, for IP_ADD_MEMBERSHIP. 8 bytes."""
    imr_multiaddr: in_addr
    imr_interface: in_addr
    def __init__(self, imr_multiaddr: in_addr = ..., imr_interface: in_addr = ...) -> None: ...

class ip_mreqn(Struct):
    """`struct ip_mreqn`: as ip_mreq, with the number of the interface, which counts first. 12 bytes."""
    imr_multiaddr: in_addr
    imr_address: in_addr
    imr_ifindex: int
    def __init__(
        self,
        imr_multiaddr: in_addr = ...,
        imr_address: in_addr = ...,
        imr_ifindex: int = ...,
    ) -> None: ...

class ip_mreq_source(Struct):
    """`struct ip_mreq_source`: a group, an interface and the one sender, for IP_ADD_SOURCE_MEMBERSHIP. 12 bytes."""
    imr_multiaddr: in_addr
    imr_interface: in_addr
    imr_sourceaddr: in_addr
    def __init__(
        self,
        imr_multiaddr: in_addr = ...,
        imr_interface: in_addr = ...,
        imr_sourceaddr: in_addr = ...,
    ) -> None: ...

class ipv6_mreq(Struct):
    """`struct ipv6_mreq`: a multicast group and the number of an interface, for IPV6_JOIN_GROUP. 20 bytes."""
    ipv6mr_multiaddr: in6_addr
    ipv6mr_interface: int
    def __init__(self, ipv6mr_multiaddr: in6_addr = ..., ipv6mr_interface: int = ...) -> None: ...

class group_req(Struct):
    """`struct group_req`: an interface and a group of either family, for MCAST_JOIN_GROUP. 136 bytes."""
    gr_interface: int
    gr_group: sockaddr_storage
    def __init__(self, gr_interface: int = ..., gr_group: sockaddr_storage = ...) -> None: ...

class group_source_req(Struct):
    """`struct group_source_req`: as group_req, and the one sender, for MCAST_JOIN_SOURCE_GROUP. 264 bytes."""
    gsr_interface: int
    gsr_group: sockaddr_storage
    gsr_source: sockaddr_storage
    def __init__(
        self,
        gsr_interface: int = ...,
        gsr_group: sockaddr_storage = ...,
        gsr_source: sockaddr_storage = ...,
    ) -> None: ...

class ip_opts(Struct):
    """`struct ip_opts`: the first hop and the options of an IPv4 packet, for IP_OPTIONS and IP_RETOPTS. 44 bytes."""
    ip_dst: in_addr
    @property
    def ip_opts(self) -> Array[c_ubyte]: ...
    @ip_opts.setter
    def ip_opts(self, value: tuple[int, ...] | Array[c_ubyte]) -> None: ...
    def __init__(self, ip_dst: in_addr = ..., ip_opts: tuple[int, ...] | Array[c_ubyte] = ...) -> None: ...

class ip_msfilter(Struct):
    """`struct ip_msfilter`: a group, an interface, and the senders that are let through or not, for IP_MSFILTER.

    `imsf_slist` has one sender here; a list of n is in a buffer of IP_MSFILTER_SIZE(n) bytes. 20 bytes.
    """
    imsf_multiaddr: in_addr
    imsf_interface: in_addr
    imsf_fmode: int
    imsf_numsrc: int
    @property
    def imsf_slist(self) -> Array[in_addr]: ...
    @imsf_slist.setter
    def imsf_slist(self, value: tuple[in_addr, ...] | Array[in_addr]) -> None: ...
    def __init__(
        self,
        imsf_multiaddr: in_addr = ...,
        imsf_interface: in_addr = ...,
        imsf_fmode: int = ...,
        imsf_numsrc: int = ...,
        imsf_slist: tuple[in_addr, ...] | Array[in_addr] = ...,
    ) -> None: ...

class group_filter(Struct):
    """`struct group_filter`: as ip_msfilter, for a group of either family and MCAST_MSFILTER.

    `gf_slist` has one sender here; a list of n is in a buffer of GROUP_FILTER_SIZE(n) bytes. 272 bytes.
    """
    gf_interface: int
    gf_group: sockaddr_storage
    gf_fmode: int
    gf_numsrc: int
    @property
    def gf_slist(self) -> Array[sockaddr_storage]: ...
    @gf_slist.setter
    def gf_slist(self, value: tuple[sockaddr_storage, ...] | Array[sockaddr_storage]) -> None: ...
    def __init__(
        self,
        gf_interface: int = ...,
        gf_group: sockaddr_storage = ...,
        gf_fmode: int = ...,
        gf_numsrc: int = ...,
        gf_slist: tuple[sockaddr_storage, ...] | Array[sockaddr_storage] = ...,
    ) -> None: ...

class in_pktinfo(Struct):
    """`struct in_pktinfo`: the interface and the addresses of a datagram, for IP_PKTINFO. 12 bytes."""
    ipi_ifindex: int
    ipi_spec_dst: in_addr
    ipi_addr: in_addr
    def __init__(
        self,
        ipi_ifindex: int = ...,
        ipi_spec_dst: in_addr = ...,
        ipi_addr: in_addr = ...,
    ) -> None: ...

class in6_pktinfo(Struct):
    """`struct in6_pktinfo`: the address and the interface of a datagram, for IPV6_PKTINFO. 20 bytes."""
    ipi6_addr: in6_addr
    ipi6_ifindex: int
    def __init__(self, ipi6_addr: in6_addr = ..., ipi6_ifindex: int = ...) -> None: ...

class ip6_mtuinfo(Struct):
    """`struct ip6_mtuinfo`: the greatest packet that fits on the way to an address, for IPV6_PATHMTU. 32 bytes."""
    ip6m_addr: sockaddr_in6
    ip6m_mtu: int
    def __init__(self, ip6m_addr: sockaddr_in6 = ..., ip6m_mtu: int = ...) -> None: ...

def IP_MSFILTER_SIZE(numsrc: _Int, /) -> int:
    """size_t IP_MSFILTER_SIZE(uint32_t numsrc)

    Tell how many bytes an ip_msfilter has with a number of senders in it.

    numsrc is how many there are.

    Returns the number of bytes; there are no errors.

    ip(7)
    """

def GROUP_FILTER_SIZE(numsrc: _Int, /) -> int:
    """size_t GROUP_FILTER_SIZE(uint32_t numsrc)

    Tell how many bytes a group_filter has with a number of senders in it.

    numsrc is how many there are.

    Returns the number of bytes; there are no errors.

    ip(7)
    """

def IN_CLASSA(a: _Int, /) -> int:
    """int IN_CLASSA(in_addr_t a)

    Ask whether an IPv4 address is of class A: 0.0.0.0 to 127.255.255.255.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """

def IN_CLASSB(a: _Int, /) -> int:
    """int IN_CLASSB(in_addr_t a)

    Ask whether an IPv4 address is of class B: 128.0.0.0 to 191.255.255.255.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """

def IN_CLASSC(a: _Int, /) -> int:
    """int IN_CLASSC(in_addr_t a)

    Ask whether an IPv4 address is of class C: 192.0.0.0 to 223.255.255.255.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """

def IN_CLASSD(a: _Int, /) -> int:
    """int IN_CLASSD(in_addr_t a)

    Ask whether an IPv4 address is of class D, a multicast group: 224.0.0.0 to
    239.255.255.255.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """

def IN_MULTICAST(a: _Int, /) -> int:
    """int IN_MULTICAST(in_addr_t a)

    Ask whether an IPv4 address is a multicast group: 224.0.0.0 to 239.255.255.255.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """

def IN_EXPERIMENTAL(a: _Int, /) -> int:
    """int IN_EXPERIMENTAL(in_addr_t a)

    Ask whether an IPv4 address has its first three bits set: 224.0.0.0 and all
    above.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """

def IN_BADCLASS(a: _Int, /) -> int:
    """int IN_BADCLASS(in_addr_t a)

    Ask whether an IPv4 address has its first four bits set: 240.0.0.0 and all
    above.

    a is the address in host byte order: `ntohl(addr.sin_addr.s_addr)`.

    Returns 1 or 0; there are no errors.

    ip(7)
    """

def IN6_IS_ADDR_UNSPECIFIED(a: _Elements[in6_addr], /) -> int:
    """int IN6_IS_ADDR_UNSPECIFIED(const struct in6_addr *a)

    Ask whether an IPv6 address is the unspecified one, `::`.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def IN6_IS_ADDR_LOOPBACK(a: _Elements[in6_addr], /) -> int:
    """int IN6_IS_ADDR_LOOPBACK(const struct in6_addr *a)

    Ask whether an IPv6 address is that of this machine, `::1`.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def IN6_IS_ADDR_LINKLOCAL(a: _Elements[in6_addr], /) -> int:
    """int IN6_IS_ADDR_LINKLOCAL(const struct in6_addr *a)

    Ask whether an IPv6 address is link-local: fe80::/10.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def IN6_IS_ADDR_SITELOCAL(a: _Elements[in6_addr], /) -> int:
    """int IN6_IS_ADDR_SITELOCAL(const struct in6_addr *a)

    Ask whether an IPv6 address is site-local: fec0::/10, deprecated.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def IN6_IS_ADDR_V4MAPPED(a: _Elements[in6_addr], /) -> int:
    """int IN6_IS_ADDR_V4MAPPED(const struct in6_addr *a)

    Ask whether an IPv6 address is an IPv4 address in IPv6 form: ::ffff:192.0.2.1.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def IN6_IS_ADDR_V4COMPAT(a: _Elements[in6_addr], /) -> int:
    """int IN6_IS_ADDR_V4COMPAT(const struct in6_addr *a)

    Ask whether an IPv6 address is the older form of an IPv4 address, ::192.0.2.1,
    and neither `::` nor `::1`.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def IN6_IS_ADDR_MULTICAST(a: _Elements[in6_addr], /) -> int:
    """int IN6_IS_ADDR_MULTICAST(const struct in6_addr *a)

    Ask whether an IPv6 address is a multicast group: ff00::/8.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def IN6_IS_ADDR_MC_NODELOCAL(a: _Elements[in6_addr], /) -> int:
    """int IN6_IS_ADDR_MC_NODELOCAL(const struct in6_addr *a)

    Ask whether an IPv6 address is a multicast group within this machine: ff01::.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def IN6_IS_ADDR_MC_LINKLOCAL(a: _Elements[in6_addr], /) -> int:
    """int IN6_IS_ADDR_MC_LINKLOCAL(const struct in6_addr *a)

    Ask whether an IPv6 address is a multicast group of this link: ff02::.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def IN6_IS_ADDR_MC_SITELOCAL(a: _Elements[in6_addr], /) -> int:
    """int IN6_IS_ADDR_MC_SITELOCAL(const struct in6_addr *a)

    Ask whether an IPv6 address is a multicast group of this site: ff05::.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def IN6_IS_ADDR_MC_ORGLOCAL(a: _Elements[in6_addr], /) -> int:
    """int IN6_IS_ADDR_MC_ORGLOCAL(const struct in6_addr *a)

    Ask whether an IPv6 address is a multicast group of the organisation: ff08::.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def IN6_IS_ADDR_MC_GLOBAL(a: _Elements[in6_addr], /) -> int:
    """int IN6_IS_ADDR_MC_GLOBAL(const struct in6_addr *a)

    Ask whether an IPv6 address is a multicast group of the whole Internet: ff0e::.

    a is `byref` of an in6_addr: `byref(addr.sin6_addr)`.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def IN6_ARE_ADDR_EQUAL(a: _Elements[in6_addr], b: _Elements[in6_addr], /) -> int:
    """int IN6_ARE_ADDR_EQUAL(const struct in6_addr *a, const struct in6_addr *b)

    Ask whether two IPv6 addresses are the same.

    a and b are `byref` of an in6_addr each.

    Returns 1 or 0; there are no errors.

    ipv6(7)
    """

def htons(hostshort: _Int, /) -> int:
    """uint16_t htons(uint16_t hostshort)

    Turn a 16-bit number, such as a port, from host to network byte order.

    Returns the number; there are no errors. A number that 16 bits do not hold
    is an OverflowError, where C would cut it.

    byteorder(3)
    """

def htonl(hostlong: _Int, /) -> int:
    """uint32_t htonl(uint32_t hostlong)

    Turn a 32-bit number, such as an IPv4 address, from host to network byte
    order.

    Returns the number; there are no errors. The "long" of its name was 32 bits
    when it was given. A number that 32 bits do not hold is an OverflowError,
    where C would cut it.

    byteorder(3)
    """

def ntohs(netshort: _Int, /) -> int:
    """uint16_t ntohs(uint16_t netshort)

    Turn a 16-bit number, such as a port, from network to host byte order.

    Returns the number; there are no errors. A number that 16 bits do not hold
    is an OverflowError, where C would cut it.

    byteorder(3)
    """

def ntohl(netlong: _Int, /) -> int:
    """uint32_t ntohl(uint32_t netlong)

    Turn a 32-bit number, such as an IPv4 address, from network to host byte
    order.

    Returns the number; there are no errors. A number that 32 bits do not hold
    is an OverflowError, where C would cut it.

    byteorder(3)
    """

# uint32_t or what is like it, also in an array
_Mode = TypeVar("_Mode", bound=c_uint32)
_Number = TypeVar("_Number", bound=c_uint32)

def getipv4sourcefilter(
    s: _Int,
    interface_addr: in_addr,
    group: in_addr,
    fmode: _Elements[_Mode],
    numsrc: _Elements[_Number],
    slist: _Elements[in_addr],
    /,
) -> int:
    """int getipv4sourcefilter(int s, struct in_addr interface_addr, struct in_addr group, uint32_t *fmode, uint32_t *numsrc, struct in_addr *slist)

    Ask which senders to a multicast group a socket listens to.

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

def setipv4sourcefilter(
    s: _Int,
    interface_addr: in_addr,
    group: in_addr,
    fmode: _Int,
    numsrc: _Int,
    slist: _Elements[in_addr],
    /,
) -> int:
    """int setipv4sourcefilter(int s, struct in_addr interface_addr, struct in_addr group, uint32_t fmode, uint32_t numsrc, const struct in_addr *slist)

    Say which senders to a multicast group a socket listens to.

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

def getsourcefilter(
    s: _Int,
    interface_addr: _Int,
    group: Ref[_address],
    grouplen: _Int,
    fmode: _Elements[_Mode],
    numsrc: _Elements[_Number],
    slist: _Elements[sockaddr_storage],
    /,
) -> int:
    """int getsourcefilter(int s, uint32_t interface_addr, const struct sockaddr *group, socklen_t grouplen, uint32_t *fmode, uint32_t *numsrc, struct sockaddr_storage *slist)

    Ask which senders to a multicast group of either family a socket listens to.

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

def setsourcefilter(
    s: _Int,
    interface_addr: _Int,
    group: Ref[_address],
    grouplen: _Int,
    fmode: _Int,
    numsrc: _Int,
    slist: _Elements[sockaddr_storage],
    /,
) -> int:
    """int setsourcefilter(int s, uint32_t interface_addr, const struct sockaddr *group, socklen_t grouplen, uint32_t fmode, uint32_t numsrc, const struct sockaddr_storage *slist)

    Say which senders to a multicast group of either family a socket listens to.

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

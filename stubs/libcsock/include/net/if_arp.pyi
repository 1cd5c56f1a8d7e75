from ctypes import Array, c_ubyte

from libcsock._syntax import Struct
from libcsock.include.sys.socket import *

__all__ = [
    "size_t", "ssize_t", "iovec", "timespec", "AF_UNSPEC", "AF_UNIX", "AF_LOCAL", "AF_FILE", "AF_INET",
    "AF_AX25", "AF_IPX", "AF_APPLETALK", "AF_NETROM", "AF_BRIDGE", "AF_ATMPVC", "AF_X25", "AF_INET6",
    "AF_ROSE", "AF_DECnet", "AF_NETBEUI", "AF_SECURITY", "AF_KEY", "AF_NETLINK", "AF_ROUTE", "AF_PACKET",
    "AF_ASH", "AF_ECONET", "AF_ATMSVC", "AF_RDS", "AF_SNA", "AF_IRDA", "AF_PPPOX", "AF_WANPIPE",
    "AF_LLC", "AF_IB", "AF_MPLS", "AF_CAN", "AF_TIPC", "AF_BLUETOOTH", "AF_IUCV", "AF_RXRPC", "AF_ISDN",
    "AF_PHONET", "AF_IEEE802154", "AF_CAIF", "AF_ALG", "AF_NFC", "AF_VSOCK", "AF_KCM", "AF_QIPCRTR",
    "AF_SMC", "AF_XDP", "AF_MCTP", "PF_UNSPEC", "PF_UNIX", "PF_LOCAL", "PF_FILE", "PF_INET", "PF_AX25",
    "PF_IPX", "PF_APPLETALK", "PF_NETROM", "PF_BRIDGE", "PF_ATMPVC", "PF_X25", "PF_INET6", "PF_ROSE",
    "PF_DECnet", "PF_NETBEUI", "PF_SECURITY", "PF_KEY", "PF_NETLINK", "PF_ROUTE", "PF_PACKET", "PF_ASH",
    "PF_ECONET", "PF_ATMSVC", "PF_RDS", "PF_SNA", "PF_IRDA", "PF_PPPOX", "PF_WANPIPE", "PF_LLC", "PF_IB",
    "PF_MPLS", "PF_CAN", "PF_TIPC", "PF_BLUETOOTH", "PF_IUCV", "PF_RXRPC", "PF_ISDN", "PF_PHONET",
    "PF_IEEE802154", "PF_CAIF", "PF_ALG", "PF_NFC", "PF_VSOCK", "PF_KCM", "PF_QIPCRTR", "PF_SMC",
    "PF_XDP", "PF_MCTP", "SOCK_STREAM", "SOCK_DGRAM", "SOCK_RAW", "SOCK_RDM", "SOCK_SEQPACKET",
    "SOCK_DCCP", "SOCK_PACKET", "SOCK_NONBLOCK", "SOCK_CLOEXEC", "SOL_SOCKET", "SOL_RAW", "SOL_DECNET",
    "SOL_X25", "SOL_PACKET", "SOL_ATM", "SOL_AAL", "SOL_IRDA", "SOL_NETBEUI", "SOL_LLC", "SOL_DCCP",
    "SOL_NETLINK", "SOL_TIPC", "SOL_RXRPC", "SOL_PPPOL2TP", "SOL_BLUETOOTH", "SOL_PNPIPE", "SOL_RDS",
    "SOL_IUCV", "SOL_CAIF", "SOL_ALG", "SOL_NFC", "SOL_KCM", "SOL_TLS", "SOL_XDP", "SOL_MPTCP",
    "SOL_MCTP", "SOL_SMC", "SOL_VSOCK", "SOMAXCONN", "SHUT_RD", "SHUT_WR", "SHUT_RDWR", "MSG_OOB",
    "MSG_PEEK", "MSG_DONTROUTE", "MSG_TRYHARD", "MSG_CTRUNC", "MSG_PROXY", "MSG_TRUNC", "MSG_DONTWAIT",
    "MSG_EOR", "MSG_WAITALL", "MSG_FIN", "MSG_SYN", "MSG_CONFIRM", "MSG_RST", "MSG_ERRQUEUE",
    "MSG_NOSIGNAL", "MSG_MORE", "MSG_WAITFORONE", "MSG_BATCH", "MSG_SOCK_DEVMEM", "MSG_ZEROCOPY",
    "MSG_FASTOPEN", "MSG_CMSG_CLOEXEC", "SO_DEBUG", "SO_REUSEADDR", "SO_TYPE", "SO_ERROR",
    "SO_DONTROUTE", "SO_BROADCAST", "SO_SNDBUF", "SO_RCVBUF", "SO_KEEPALIVE", "SO_OOBINLINE",
    "SO_NO_CHECK", "SO_PRIORITY", "SO_LINGER", "SO_BSDCOMPAT", "SO_REUSEPORT", "SO_PASSCRED",
    "SO_PEERCRED", "SO_RCVLOWAT", "SO_SNDLOWAT", "SO_RCVTIMEO", "SO_RCVTIMEO_OLD", "SO_SNDTIMEO",
    "SO_SNDTIMEO_OLD", "SO_SECURITY_AUTHENTICATION", "SO_SECURITY_ENCRYPTION_TRANSPORT",
    "SO_SECURITY_ENCRYPTION_NETWORK", "SO_BINDTODEVICE", "SO_ATTACH_FILTER", "SO_GET_FILTER",
    "SO_DETACH_FILTER", "SO_DETACH_BPF", "SO_PEERNAME", "SO_TIMESTAMP_OLD", "SO_TIMESTAMP",
    "SO_ACCEPTCONN", "SO_PEERSEC", "SO_SNDBUFFORCE", "SO_RCVBUFFORCE", "SO_PASSSEC",
    "SO_TIMESTAMPNS_OLD", "SO_TIMESTAMPNS", "SO_MARK", "SO_TIMESTAMPING_OLD", "SO_TIMESTAMPING",
    "SO_PROTOCOL", "SO_DOMAIN", "SO_RXQ_OVFL", "SO_WIFI_STATUS", "SO_PEEK_OFF", "SO_NOFCS",
    "SO_LOCK_FILTER", "SO_SELECT_ERR_QUEUE", "SO_BUSY_POLL", "SO_MAX_PACING_RATE", "SO_BPF_EXTENSIONS",
    "SO_INCOMING_CPU", "SO_ATTACH_BPF", "SO_ATTACH_REUSEPORT_CBPF", "SO_ATTACH_REUSEPORT_EBPF",
    "SO_CNX_ADVICE", "SO_MEMINFO", "SO_INCOMING_NAPI_ID", "SO_COOKIE", "SO_PEERGROUPS", "SO_ZEROCOPY",
    "SO_TXTIME", "SO_BINDTOIFINDEX", "SO_TIMESTAMP_NEW", "SO_TIMESTAMPNS_NEW", "SO_TIMESTAMPING_NEW",
    "SO_RCVTIMEO_NEW", "SO_SNDTIMEO_NEW", "SO_DETACH_REUSEPORT_BPF", "SO_PREFER_BUSY_POLL",
    "SO_BUSY_POLL_BUDGET", "SO_NETNS_COOKIE", "SO_BUF_LOCK", "SO_RESERVE_MEM", "SO_TXREHASH",
    "SO_RCVMARK", "SO_PASSPIDFD", "SO_PEERPIDFD", "SO_DEVMEM_LINEAR", "SO_DEVMEM_DMABUF",
    "SO_DEVMEM_DONTNEED", "SO_RCVPRIORITY", "SO_PASSRIGHTS", "SO_INQ", "SCM_RIGHTS", "SCM_CREDENTIALS",
    "SCM_SECURITY", "SCM_PIDFD", "SCM_TIMESTAMP", "SCM_TIMESTAMPNS", "SCM_TIMESTAMPING",
    "SCM_WIFI_STATUS", "SCM_TIMESTAMPING_OPT_STATS", "SCM_TIMESTAMPING_PKTINFO", "SCM_TXTIME",
    "SCM_DEVMEM_LINEAR", "SCM_DEVMEM_DMABUF", "SCM_TS_OPT_ID", "SCM_INQ", "socklen_t", "sa_family_t",
    "sockaddr", "sockaddr_storage", "linger", "ucred", "msghdr", "mmsghdr", "cmsghdr", "CMSG_ALIGN",
    "CMSG_LEN", "CMSG_SPACE", "CMSG_FIRSTHDR", "CMSG_NXTHDR", "CMSG_DATA", "socket", "bind", "connect",
    "listen", "accept", "accept4", "socketpair", "getsockname", "getpeername", "send", "sendto", "recv",
    "recvfrom", "getsockopt", "setsockopt", "shutdown", "sockatmark", "isfdtype", "sendmsg", "recvmsg",
    "sendmmsg", "recvmmsg", "MAX_ADDR_LEN", "ARPOP_REQUEST", "ARPOP_REPLY", "ARPOP_RREQUEST",
    "ARPOP_RREPLY", "ARPOP_InREQUEST", "ARPOP_InREPLY", "ARPOP_NAK", "ARPHRD_NETROM", "ARPHRD_ETHER",
    "ARPHRD_EETHER", "ARPHRD_AX25", "ARPHRD_PRONET", "ARPHRD_CHAOS", "ARPHRD_IEEE802", "ARPHRD_ARCNET",
    "ARPHRD_APPLETLK", "ARPHRD_DLCI", "ARPHRD_ATM", "ARPHRD_METRICOM", "ARPHRD_IEEE1394", "ARPHRD_EUI64",
    "ARPHRD_INFINIBAND", "ARPHRD_SLIP", "ARPHRD_CSLIP", "ARPHRD_SLIP6", "ARPHRD_CSLIP6", "ARPHRD_RSRVD",
    "ARPHRD_ADAPT", "ARPHRD_ROSE", "ARPHRD_X25", "ARPHRD_HWX25", "ARPHRD_CAN", "ARPHRD_MCTP",
    "ARPHRD_PPP", "ARPHRD_CISCO", "ARPHRD_HDLC", "ARPHRD_LAPB", "ARPHRD_DDCMP", "ARPHRD_RAWHDLC",
    "ARPHRD_RAWIP", "ARPHRD_TUNNEL", "ARPHRD_TUNNEL6", "ARPHRD_FRAD", "ARPHRD_SKIP", "ARPHRD_LOOPBACK",
    "ARPHRD_LOCALTLK", "ARPHRD_FDDI", "ARPHRD_BIF", "ARPHRD_SIT", "ARPHRD_IPDDP", "ARPHRD_IPGRE",
    "ARPHRD_PIMREG", "ARPHRD_HIPPI", "ARPHRD_ASH", "ARPHRD_ECONET", "ARPHRD_IRDA", "ARPHRD_FCPP",
    "ARPHRD_FCAL", "ARPHRD_FCPL", "ARPHRD_FCFABRIC", "ARPHRD_IEEE802_TR", "ARPHRD_IEEE80211",
    "ARPHRD_IEEE80211_PRISM", "ARPHRD_IEEE80211_RADIOTAP", "ARPHRD_IEEE802154", "ARPHRD_IEEE802154_PHY",
    "ARPHRD_VOID", "ARPHRD_NONE", "ATF_COM", "ATF_PERM", "ATF_PUBL", "ATF_USETRAILERS", "ATF_NETMASK",
    "ATF_DONTPUB", "ATF_MAGIC", "ARPD_UPDATE", "ARPD_LOOKUP", "ARPD_FLUSH", "arphdr", "arpreq",
    "arpreq_old",
]  # fmt: skip

MAX_ADDR_LEN: int
ARPOP_REQUEST: int
ARPOP_REPLY: int
ARPOP_RREQUEST: int
ARPOP_RREPLY: int
ARPOP_InREQUEST: int
ARPOP_InREPLY: int
ARPOP_NAK: int
ARPHRD_NETROM: int
ARPHRD_ETHER: int
ARPHRD_EETHER: int
ARPHRD_AX25: int
ARPHRD_PRONET: int
ARPHRD_CHAOS: int
ARPHRD_IEEE802: int
ARPHRD_ARCNET: int
ARPHRD_APPLETLK: int
ARPHRD_DLCI: int
ARPHRD_ATM: int
ARPHRD_METRICOM: int
ARPHRD_IEEE1394: int
ARPHRD_EUI64: int
ARPHRD_INFINIBAND: int
ARPHRD_SLIP: int
ARPHRD_CSLIP: int
ARPHRD_SLIP6: int
ARPHRD_CSLIP6: int
ARPHRD_RSRVD: int
ARPHRD_ADAPT: int
ARPHRD_ROSE: int
ARPHRD_X25: int
ARPHRD_HWX25: int
ARPHRD_CAN: int
ARPHRD_MCTP: int
ARPHRD_PPP: int
ARPHRD_CISCO: int
ARPHRD_HDLC: int
ARPHRD_LAPB: int
ARPHRD_DDCMP: int
ARPHRD_RAWHDLC: int
ARPHRD_RAWIP: int
ARPHRD_TUNNEL: int
ARPHRD_TUNNEL6: int
ARPHRD_FRAD: int
ARPHRD_SKIP: int
ARPHRD_LOOPBACK: int
ARPHRD_LOCALTLK: int
ARPHRD_FDDI: int
ARPHRD_BIF: int
ARPHRD_SIT: int
ARPHRD_IPDDP: int
ARPHRD_IPGRE: int
ARPHRD_PIMREG: int
ARPHRD_HIPPI: int
ARPHRD_ASH: int
ARPHRD_ECONET: int
ARPHRD_IRDA: int
ARPHRD_FCPP: int
ARPHRD_FCAL: int
ARPHRD_FCPL: int
ARPHRD_FCFABRIC: int
ARPHRD_IEEE802_TR: int
ARPHRD_IEEE80211: int
ARPHRD_IEEE80211_PRISM: int
ARPHRD_IEEE80211_RADIOTAP: int
ARPHRD_IEEE802154: int
ARPHRD_IEEE802154_PHY: int
ARPHRD_VOID: int
ARPHRD_NONE: int
ATF_COM: int
ATF_PERM: int
ATF_PUBL: int
ATF_USETRAILERS: int
ATF_NETMASK: int
ATF_DONTPUB: int
ATF_MAGIC: int
ARPD_UPDATE: int
ARPD_LOOKUP: int
ARPD_FLUSH: int

class arphdr(Struct):
    """`struct arphdr`: the head of an ARP packet, in network byte order; the addresses follow it. 8 bytes."""
    ar_hrd: int
    ar_pro: int
    ar_hln: int
    ar_pln: int
    ar_op: int
    def __init__(
        self, ar_hrd: int = ..., ar_pro: int = ..., ar_hln: int = ..., ar_pln: int = ..., ar_op: int = ...
    ) -> None: ...

class arpreq(Struct):
    """`struct arpreq`: an entry of the ARP cache, for SIOCGARP, SIOCSARP and SIOCDARP. 68 bytes.

    `arp_pa` is the Internet address, `arp_ha` the hardware address, whose `sa_family` is an ARPHRD_*, and `arp_dev` the
    name of the interface, assigned as text or bytes.
    """
    arp_pa: sockaddr
    arp_ha: sockaddr
    arp_flags: int
    arp_netmask: sockaddr
    @property
    def arp_dev(self) -> Array[c_ubyte]: ...
    @arp_dev.setter
    def arp_dev(self, value: str | bytes | tuple[int, ...] | Array[c_ubyte]) -> None: ...
    def __init__(
        self,
        arp_pa: sockaddr = ...,
        arp_ha: sockaddr = ...,
        arp_flags: int = ...,
        arp_netmask: sockaddr = ...,
        arp_dev: str | bytes | tuple[int, ...] | Array[c_ubyte] = ...,
    ) -> None: ...

class arpreq_old(Struct):
    """`struct arpreq_old`: as arpreq was, without the interface. 52 bytes."""
    arp_pa: sockaddr
    arp_ha: sockaddr
    arp_flags: int
    arp_netmask: sockaddr
    def __init__(
        self,
        arp_pa: sockaddr = ...,
        arp_ha: sockaddr = ...,
        arp_flags: int = ...,
        arp_netmask: sockaddr = ...,
    ) -> None: ...

from ctypes import Array

from libcsock._syntax import Struct, _Elements, _Int, _Output, _Text
from libcsock.include.sys.socket import *

__all__ = [
    "AF_ALG", "AF_APPLETALK", "AF_ASH", "AF_ATMPVC", "AF_ATMSVC", "AF_AX25", "AF_BLUETOOTH", "AF_BRIDGE",
    "AF_CAIF", "AF_CAN", "AF_DECnet", "AF_ECONET", "AF_FILE", "AF_IB", "AF_IEEE802154", "AF_INET",
    "AF_INET6", "AF_IPX", "AF_IRDA", "AF_ISDN", "AF_IUCV", "AF_KCM", "AF_KEY", "AF_LLC", "AF_LOCAL",
    "AF_MCTP", "AF_MPLS", "AF_NETBEUI", "AF_NETLINK", "AF_NETROM", "AF_NFC", "AF_PACKET", "AF_PHONET",
    "AF_PPPOX", "AF_QIPCRTR", "AF_RDS", "AF_ROSE", "AF_ROUTE", "AF_RXRPC", "AF_SECURITY", "AF_SMC",
    "AF_SNA", "AF_TIPC", "AF_UNIX", "AF_UNSPEC", "AF_VSOCK", "AF_WANPIPE", "AF_X25", "AF_XDP",
    "CMSG_ALIGN", "CMSG_DATA", "CMSG_FIRSTHDR", "CMSG_LEN", "CMSG_NXTHDR", "CMSG_SPACE", "IFF_ALLMULTI",
    "IFF_AUTOMEDIA", "IFF_BROADCAST", "IFF_DEBUG", "IFF_DYNAMIC", "IFF_LOOPBACK", "IFF_MASTER",
    "IFF_MULTICAST", "IFF_NOARP", "IFF_NOTRAILERS", "IFF_POINTOPOINT", "IFF_PORTSEL", "IFF_PROMISC",
    "IFF_RUNNING", "IFF_SLAVE", "IFF_UP", "IFNAMSIZ", "IF_NAMESIZE", "MSG_BATCH", "MSG_CMSG_CLOEXEC",
    "MSG_CONFIRM", "MSG_CTRUNC", "MSG_DONTROUTE", "MSG_DONTWAIT", "MSG_EOR", "MSG_ERRQUEUE",
    "MSG_FASTOPEN", "MSG_FIN", "MSG_MORE", "MSG_NOSIGNAL", "MSG_OOB", "MSG_PEEK", "MSG_PROXY", "MSG_RST",
    "MSG_SYN", "MSG_TRUNC", "MSG_TRYHARD", "MSG_WAITALL", "MSG_WAITFORONE", "MSG_ZEROCOPY", "PF_ALG",
    "PF_APPLETALK", "PF_ASH", "PF_ATMPVC", "PF_ATMSVC", "PF_AX25", "PF_BLUETOOTH", "PF_BRIDGE",
    "PF_CAIF", "PF_CAN", "PF_DECnet", "PF_ECONET", "PF_FILE", "PF_IB", "PF_IEEE802154", "PF_INET",
    "PF_INET6", "PF_IPX", "PF_IRDA", "PF_ISDN", "PF_IUCV", "PF_KCM", "PF_KEY", "PF_LLC", "PF_LOCAL",
    "PF_MCTP", "PF_MPLS", "PF_NETBEUI", "PF_NETLINK", "PF_NETROM", "PF_NFC", "PF_PACKET", "PF_PHONET",
    "PF_PPPOX", "PF_QIPCRTR", "PF_RDS", "PF_ROSE", "PF_ROUTE", "PF_RXRPC", "PF_SECURITY", "PF_SMC",
    "PF_SNA", "PF_TIPC", "PF_UNIX", "PF_UNSPEC", "PF_VSOCK", "PF_WANPIPE", "PF_X25", "PF_XDP",
    "SCM_CREDENTIALS", "SCM_RIGHTS", "SCM_TIMESTAMP", "SCM_TIMESTAMPING", "SCM_TIMESTAMPING_OPT_STATS",
    "SCM_TIMESTAMPING_PKTINFO", "SCM_TIMESTAMPNS", "SCM_TXTIME", "SCM_WIFI_STATUS", "SHUT_RD",
    "SHUT_RDWR", "SHUT_WR", "SOCK_CLOEXEC", "SOCK_DCCP", "SOCK_DGRAM", "SOCK_NONBLOCK", "SOCK_PACKET",
    "SOCK_RAW", "SOCK_RDM", "SOCK_SEQPACKET", "SOCK_STREAM", "SOL_AAL", "SOL_ALG", "SOL_ATM",
    "SOL_BLUETOOTH", "SOL_CAIF", "SOL_DCCP", "SOL_DECNET", "SOL_IRDA", "SOL_IUCV", "SOL_KCM", "SOL_LLC",
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
    "SO_TXTIME", "SO_TYPE", "SO_WIFI_STATUS", "SO_ZEROCOPY", "accept", "accept4", "bind", "cmsghdr",
    "connect", "getpeername", "getsockname", "getsockopt", "if_freenameindex", "if_indextoname",
    "if_nameindex", "if_nametoindex", "iovec", "linger", "listen", "mmsghdr", "msghdr", "recv",
    "recvfrom", "recvmsg", "sa_family_t", "send", "sendmmsg", "sendmsg", "sendto", "setsockopt",
    "shutdown", "size_t", "sockaddr", "sockaddr_storage", "sockatmark", "socket", "socketpair",
    "socklen_t", "ssize_t", "struct_if_nameindex", "ucred",
]  # fmt: skip

IFNAMSIZ: int
IF_NAMESIZE: int
IFF_UP: int
IFF_BROADCAST: int
IFF_DEBUG: int
IFF_LOOPBACK: int
IFF_POINTOPOINT: int
IFF_NOTRAILERS: int
IFF_RUNNING: int
IFF_NOARP: int
IFF_PROMISC: int
IFF_ALLMULTI: int
IFF_MASTER: int
IFF_SLAVE: int
IFF_MULTICAST: int
IFF_PORTSEL: int
IFF_AUTOMEDIA: int
IFF_DYNAMIC: int

class struct_if_nameindex(Struct):
    if_index: int
    if_name: str | None
    def __init__(self, if_index: int = ..., if_name: _Text | int | None = ...) -> None: ...

def if_nametoindex(ifname: _Text, /) -> int: ...
def if_indextoname(ifindex: _Int, ifname: _Output, /) -> str | None: ...
def if_nameindex() -> Array[struct_if_nameindex] | None: ...
def if_freenameindex(ptr: _Elements[struct_if_nameindex], /) -> None: ...

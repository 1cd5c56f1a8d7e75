from libcsock._syntax import Pointer, Ref, Struct, _Elements
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
    "sendmmsg", "recvmmsg", "ifaddrs", "getifaddrs", "freeifaddrs",
]  # fmt: skip

# The name is NULL in a struct that no call has filled in, and there only.
class ifaddrs(Struct):
    """`struct ifaddrs`: an interface with one of its addresses, one of a list. 56 bytes.

    `ifa_name` is a str, `ifa_flags` has the IFF_* bits of the interface. `ifa_addr`, `ifa_netmask` and `ifa_broadaddr`,
    which is `ifa_dstaddr` where the interface has IFF_POINTOPOINT, are pointers to addresses of any family, false
    where there is none: look at `ifa_addr.contents.sa_family`, and cast(). `ifa_next` is false at the end of the list.
    `ifa_data` is always None, though C has there what is known of an interface besides its addresses.
    """
    ifa_next: Pointer[ifaddrs]
    ifa_name: str
    ifa_flags: int
    ifa_addr: Pointer[sockaddr]
    ifa_netmask: Pointer[sockaddr]
    ifa_broadaddr: Pointer[sockaddr]
    ifa_dstaddr: Pointer[sockaddr]
    ifa_data: int | None

def getifaddrs(ifap: _Elements[Pointer[ifaddrs]], /) -> int:
    """int getifaddrs(struct ifaddrs **ifap)

    Ask for the addresses of all network interfaces of this machine.

    ifap is `byref` of a `POINTER(ifaddrs)()`, which is pointed at the first of
    a list, one struct for each address: `p = ifap`, then `while p:` look at
    `p.contents` and go on with `p = p.contents.ifa_next`. freeifaddrs() frees
    it.

    Returns 0, or -1 with errno as socket(), bind(), sendto() and recvmsg() set
    it, since libc asks the kernel through a socket: EMFILE, ENOBUFS, ENOMEM,
    EAFNOSUPPORT.

    An interface comes once for each address, and once with its AF_PACKET
    address. The list is a copy in Python's memory: one that nobody frees goes
    with its last pointer.

    getifaddrs(3)
    """

def freeifaddrs(ifa: Ref[ifaddrs] | None, /) -> None:
    """void freeifaddrs(struct ifaddrs *ifa)

    Free a list that getifaddrs() gave.

    ifa is the pointer to its first struct; with None nothing happens.

    Returns nothing; there are no errors. To look at a struct of the list
    afterwards is a ValueError, and so is to free the list again, a part of it,
    or what getifaddrs() did not give.

    getifaddrs(3)
    """

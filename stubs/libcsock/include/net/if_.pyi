from ctypes import Array, c_ubyte

from libcsock._syntax import CUnion, Struct, _Elements, _Input, _Int, _Output, _Text
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
    "sendmmsg", "recvmmsg", "IFNAMSIZ", "IF_NAMESIZE", "IFHWADDRLEN", "IFF_UP", "IFF_BROADCAST",
    "IFF_DEBUG", "IFF_LOOPBACK", "IFF_POINTOPOINT", "IFF_NOTRAILERS", "IFF_RUNNING", "IFF_NOARP",
    "IFF_PROMISC", "IFF_ALLMULTI", "IFF_MASTER", "IFF_SLAVE", "IFF_MULTICAST", "IFF_PORTSEL",
    "IFF_AUTOMEDIA", "IFF_DYNAMIC", "ifmap", "ifreq", "ifconf", "struct_if_nameindex", "if_nametoindex",
    "if_indextoname", "if_nameindex", "if_freenameindex",
]  # fmt: skip

IFNAMSIZ: int
IF_NAMESIZE: int
IFHWADDRLEN: int
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

class ifmap(Struct):
    """`struct ifmap`: what of the bus an interface's hardware uses, for SIOCGIFMAP. 24 bytes."""
    mem_start: int
    mem_end: int
    base_addr: int
    irq: int
    dma: int
    port: int
    def __init__(
        self,
        mem_start: int = ...,
        mem_end: int = ...,
        base_addr: int = ...,
        irq: int = ...,
        dma: int = ...,
        port: int = ...,
    ) -> None: ...

class ifreq(Struct):
    """`struct ifreq`: an interface by its name, and one thing of it, for SIOCGIF* and SIOCSIF* of ioctl(). 40 bytes.

    A name is assigned as text or bytes, `ifr.ifr_name = "lo"`, where C writes strncpy(): the rest becomes zeros.
    ValueError where it has more than 16 bytes. `str(ifr.ifr_name)` is the name again.

    All other fields are members of one union, `ifr_ifru`: to assign one changes the others. An Internet address is in
    `ifr_addr`, which is a sockaddr: `cast(byref(ifr.ifr_addr), POINTER(sockaddr_in)).contents` is that one as a
    sockaddr_in. `ifr_data` is an address as C's is, and keeps nothing alive.
    """
    ifr_addr: sockaddr
    ifr_dstaddr: sockaddr
    ifr_broadaddr: sockaddr
    ifr_netmask: sockaddr
    ifr_hwaddr: sockaddr
    ifr_flags: int
    ifr_ifindex: int
    ifr_metric: int
    ifr_bandwidth: int
    ifr_qlen: int
    ifr_mtu: int
    ifr_map: ifmap
    ifr_data: int | None
    @property
    def ifr_name(self) -> Array[c_ubyte]: ...
    @ifr_name.setter
    def ifr_name(self, value: str | bytes | tuple[int, ...] | Array[c_ubyte]) -> None: ...
    @property
    def ifr_slave(self) -> Array[c_ubyte]: ...
    @ifr_slave.setter
    def ifr_slave(self, value: str | bytes | tuple[int, ...] | Array[c_ubyte]) -> None: ...
    @property
    def ifr_newname(self) -> Array[c_ubyte]: ...
    @ifr_newname.setter
    def ifr_newname(self, value: str | bytes | tuple[int, ...] | Array[c_ubyte]) -> None: ...
    @property
    def ifr_ifru(self) -> CUnion: ...
    @ifr_ifru.setter
    def ifr_ifru(self, value: bytes) -> None: ...
    def __init__(
        self,
        ifr_name: str | bytes | tuple[int, ...] | Array[c_ubyte] = ...,
        ifr_ifru: bytes = ...,
        *,
        ifr_addr: sockaddr = ...,
        ifr_dstaddr: sockaddr = ...,
        ifr_broadaddr: sockaddr = ...,
        ifr_netmask: sockaddr = ...,
        ifr_hwaddr: sockaddr = ...,
        ifr_flags: int = ...,
        ifr_ifindex: int = ...,
        ifr_metric: int = ...,
        ifr_bandwidth: int = ...,
        ifr_qlen: int = ...,
        ifr_mtu: int = ...,
        ifr_map: ifmap = ...,
        ifr_slave: str | bytes | tuple[int, ...] | Array[c_ubyte] = ...,
        ifr_newname: str | bytes | tuple[int, ...] | Array[c_ubyte] = ...,
        ifr_data: int | None = ...,
    ) -> None: ...

class ifconf(Struct):
    """`struct ifconf`: memory for an ifreq of each interface, and how many bytes of it are in use; for SIOCGIFCONF.

    `ifc_req` takes an array, `(ifreq * 16)()`, and `ifc_buf`, which is the same place, any other buffer. It reads as
    the address. The struct keeps alive what was assigned, and a call refuses an `ifc_len` greater than that. 16 bytes.
    """
    ifc_len: int
    @property
    def ifc_buf(self) -> int | None: ...
    @ifc_buf.setter
    def ifc_buf(self, value: _Input | int | None) -> None: ...
    @property
    def ifc_req(self) -> int | None: ...
    @ifc_req.setter
    def ifc_req(self, value: _Elements[ifreq] | int | None) -> None: ...
    def __init__(
        self,
        ifc_len: int = ...,
        *,
        ifc_buf: _Input | int | None = ...,
        ifc_req: _Elements[ifreq] | int | None = ...,
    ) -> None: ...

class struct_if_nameindex(Struct):
    """`struct if_nameindex`: an interface's number and its name, a str. 16 bytes."""
    if_index: int
    if_name: str | None
    def __init__(self, if_index: int = ..., if_name: _Text | int | None = ...) -> None: ...

def if_nametoindex(ifname: _Text, /) -> int:
    """unsigned int if_nametoindex(const char *ifname)

    Tell the number of a network interface.

    ifname is its name, such as "lo".

    Returns the number, or 0 with errno ENODEV (no such interface), or one that
    socket() sets.

    if_nametoindex(3)
    """

def if_indextoname(ifindex: _Int, ifname: _Output, /) -> str | None:
    """char *if_indextoname(unsigned int ifindex, char *ifname)

    Tell the name of a network interface.

    ifindex is its number, ifname a buffer for the name of at least IF_NAMESIZE
    (16) bytes.

    Returns the name, a str (C returns ifname, which holds it too), or None with
    errno ENXIO (no such interface), or one that socket() sets.

    if_indextoname(3)
    """

def if_nameindex() -> Array[struct_if_nameindex] | None:
    """struct if_nameindex *if_nameindex(void)

    Ask for the numbers and names of all network interfaces.

    Returns an array of struct_if_nameindex, whose last one has an if_index of 0
    and an if_name of None: `while ni[i].if_index:`. Or None with errno ENOBUFS,
    or one that socket() sets. if_freenameindex() frees the array.

    The array is a copy in Python's memory: one that nobody frees goes with the
    last name for it.

    if_nameindex(3)
    """

def if_freenameindex(ptr: _Elements[struct_if_nameindex], /) -> None:
    """void if_freenameindex(struct if_nameindex *ptr)

    Free an array that if_nameindex() gave.

    ptr is the array.

    Returns nothing; there are no errors. The array has no names any more
    afterwards; to free it again is a ValueError, and so is to free what
    if_nameindex() did not give.

    if_freenameindex(3)
    """

from ctypes import Array, _SimpleCData, c_char, c_int, c_ubyte, c_uint32, c_ushort
from typing import overload

from libcsock._syntax import (
    ByteOption,
    IntOption,
    Option,
    Ref,
    Struct,
    _Bytes,
    _ByteValue,
    _Elements,
    _Input,
    _Int,
    _IntValue,
    _Output,
    _UnknownOption,
    _ValueOfOption,
)
from libcsock.include.sys.select import timeval
from libcsock.include.sys.types import size_t as size_t
from libcsock.include.sys.types import ssize_t as ssize_t
from libcsock.include.sys.uio import iovec as iovec
from libcsock.include.time import timespec as timespec

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
    "sendmmsg", "recvmmsg",
]  # fmt: skip

AF_UNSPEC: int
AF_UNIX: int
AF_LOCAL: int
AF_FILE: int
AF_INET: int
AF_AX25: int
AF_IPX: int
AF_APPLETALK: int
AF_NETROM: int
AF_BRIDGE: int
AF_ATMPVC: int
AF_X25: int
AF_INET6: int
AF_ROSE: int
AF_DECnet: int
AF_NETBEUI: int
AF_SECURITY: int
AF_KEY: int
AF_NETLINK: int
AF_ROUTE: int
AF_PACKET: int
AF_ASH: int
AF_ECONET: int
AF_ATMSVC: int
AF_RDS: int
AF_SNA: int
AF_IRDA: int
AF_PPPOX: int
AF_WANPIPE: int
AF_LLC: int
AF_IB: int
AF_MPLS: int
AF_CAN: int
AF_TIPC: int
AF_BLUETOOTH: int
AF_IUCV: int
AF_RXRPC: int
AF_ISDN: int
AF_PHONET: int
AF_IEEE802154: int
AF_CAIF: int
AF_ALG: int
AF_NFC: int
AF_VSOCK: int
AF_KCM: int
AF_QIPCRTR: int
AF_SMC: int
AF_XDP: int
AF_MCTP: int
PF_UNSPEC: int
PF_UNIX: int
PF_LOCAL: int
PF_FILE: int
PF_INET: int
PF_AX25: int
PF_IPX: int
PF_APPLETALK: int
PF_NETROM: int
PF_BRIDGE: int
PF_ATMPVC: int
PF_X25: int
PF_INET6: int
PF_ROSE: int
PF_DECnet: int
PF_NETBEUI: int
PF_SECURITY: int
PF_KEY: int
PF_NETLINK: int
PF_ROUTE: int
PF_PACKET: int
PF_ASH: int
PF_ECONET: int
PF_ATMSVC: int
PF_RDS: int
PF_SNA: int
PF_IRDA: int
PF_PPPOX: int
PF_WANPIPE: int
PF_LLC: int
PF_IB: int
PF_MPLS: int
PF_CAN: int
PF_TIPC: int
PF_BLUETOOTH: int
PF_IUCV: int
PF_RXRPC: int
PF_ISDN: int
PF_PHONET: int
PF_IEEE802154: int
PF_CAIF: int
PF_ALG: int
PF_NFC: int
PF_VSOCK: int
PF_KCM: int
PF_QIPCRTR: int
PF_SMC: int
PF_XDP: int
PF_MCTP: int
SOCK_STREAM: int
SOCK_DGRAM: int
SOCK_RAW: int
SOCK_RDM: int
SOCK_SEQPACKET: int
SOCK_DCCP: int
SOCK_PACKET: int
SOCK_NONBLOCK: int
SOCK_CLOEXEC: int
SOL_SOCKET: int
SOL_RAW: int
SOL_DECNET: int
SOL_X25: int
SOL_PACKET: int
SOL_ATM: int
SOL_AAL: int
SOL_IRDA: int
SOL_NETBEUI: int
SOL_LLC: int
SOL_DCCP: int
SOL_NETLINK: int
SOL_TIPC: int
SOL_RXRPC: int
SOL_PPPOL2TP: int
SOL_BLUETOOTH: int
SOL_PNPIPE: int
SOL_RDS: int
SOL_IUCV: int
SOL_CAIF: int
SOL_ALG: int
SOL_NFC: int
SOL_KCM: int
SOL_TLS: int
SOL_XDP: int
SOL_MPTCP: int
SOL_MCTP: int
SOL_SMC: int
SOL_VSOCK: int
SOMAXCONN: int
SHUT_RD: int
SHUT_WR: int
SHUT_RDWR: int
MSG_OOB: int
MSG_PEEK: int
MSG_DONTROUTE: int
MSG_TRYHARD: int
MSG_CTRUNC: int
MSG_PROXY: int
MSG_TRUNC: int
MSG_DONTWAIT: int
MSG_EOR: int
MSG_WAITALL: int
MSG_FIN: int
MSG_SYN: int
MSG_CONFIRM: int
MSG_RST: int
MSG_ERRQUEUE: int
MSG_NOSIGNAL: int
MSG_MORE: int
MSG_WAITFORONE: int
MSG_BATCH: int
MSG_SOCK_DEVMEM: int
MSG_ZEROCOPY: int
MSG_FASTOPEN: int
MSG_CMSG_CLOEXEC: int
SO_DEBUG: IntOption
SO_REUSEADDR: IntOption
SO_TYPE: IntOption
SO_ERROR: IntOption
SO_DONTROUTE: IntOption
SO_BROADCAST: IntOption
SO_SNDBUF: IntOption
SO_RCVBUF: IntOption
SO_KEEPALIVE: IntOption
SO_OOBINLINE: IntOption
SO_NO_CHECK: IntOption
SO_PRIORITY: IntOption
SO_LINGER: Option[linger]
SO_BSDCOMPAT: IntOption
SO_REUSEPORT: IntOption
SO_PASSCRED: IntOption
SO_PEERCRED: Option[ucred]
SO_RCVLOWAT: IntOption
SO_SNDLOWAT: IntOption
SO_RCVTIMEO: Option[timeval]
SO_RCVTIMEO_OLD: Option[timeval]
SO_SNDTIMEO: Option[timeval]
SO_SNDTIMEO_OLD: Option[timeval]
SO_SECURITY_AUTHENTICATION: int
SO_SECURITY_ENCRYPTION_TRANSPORT: int
SO_SECURITY_ENCRYPTION_NETWORK: int
SO_BINDTODEVICE: Option[Array[c_char]]
SO_ATTACH_FILTER: int
SO_GET_FILTER: int
SO_DETACH_FILTER: int
SO_DETACH_BPF: int
SO_PEERNAME: Option[_address]
SO_TIMESTAMP_OLD: IntOption
SO_TIMESTAMP: IntOption
SO_ACCEPTCONN: IntOption
SO_PEERSEC: Option[Array[c_char]]
SO_SNDBUFFORCE: IntOption
SO_RCVBUFFORCE: IntOption
SO_PASSSEC: IntOption
SO_TIMESTAMPNS_OLD: IntOption
SO_TIMESTAMPNS: IntOption
SO_MARK: IntOption
SO_TIMESTAMPING_OLD: int
SO_TIMESTAMPING: int
SO_PROTOCOL: IntOption
SO_DOMAIN: IntOption
SO_RXQ_OVFL: IntOption
SO_WIFI_STATUS: IntOption
SO_PEEK_OFF: IntOption
SO_NOFCS: IntOption
SO_LOCK_FILTER: IntOption
SO_SELECT_ERR_QUEUE: IntOption
SO_BUSY_POLL: IntOption
SO_MAX_PACING_RATE: int
SO_BPF_EXTENSIONS: IntOption
SO_INCOMING_CPU: IntOption
SO_ATTACH_BPF: IntOption
SO_ATTACH_REUSEPORT_CBPF: int
SO_ATTACH_REUSEPORT_EBPF: IntOption
SO_CNX_ADVICE: IntOption
SO_MEMINFO: int
SO_INCOMING_NAPI_ID: IntOption
SO_COOKIE: int
SO_PEERGROUPS: int
SO_ZEROCOPY: IntOption
SO_TXTIME: int
SO_BINDTOIFINDEX: IntOption
SO_TIMESTAMP_NEW: IntOption
SO_TIMESTAMPNS_NEW: IntOption
SO_TIMESTAMPING_NEW: int
SO_RCVTIMEO_NEW: Option[timeval]
SO_SNDTIMEO_NEW: Option[timeval]
SO_DETACH_REUSEPORT_BPF: int
SO_PREFER_BUSY_POLL: IntOption
SO_BUSY_POLL_BUDGET: IntOption
SO_NETNS_COOKIE: int
SO_BUF_LOCK: IntOption
SO_RESERVE_MEM: IntOption
SO_TXREHASH: IntOption
SO_RCVMARK: IntOption
SO_PASSPIDFD: int
SO_PEERPIDFD: int
SO_DEVMEM_LINEAR: int
SO_DEVMEM_DMABUF: int
SO_DEVMEM_DONTNEED: int
SO_RCVPRIORITY: int
SO_PASSRIGHTS: int
SO_INQ: int
SCM_RIGHTS: int
SCM_CREDENTIALS: int
SCM_SECURITY: int
SCM_PIDFD: int
SCM_TIMESTAMP: int
SCM_TIMESTAMPNS: int
SCM_TIMESTAMPING: int
SCM_WIFI_STATUS: int
SCM_TIMESTAMPING_OPT_STATS: int
SCM_TIMESTAMPING_PKTINFO: int
SCM_TXTIME: int
SCM_DEVMEM_LINEAR: int
SCM_DEVMEM_DMABUF: int
SCM_TS_OPT_ID: int
SCM_INQ: int

class socklen_t(c_uint32):
    """`socklen_t`: the length of an address or of an option, 32 bits without sign."""

class sa_family_t(c_ushort):
    """`sa_family_t`: an AF_* at the head of each address struct, 16 bits without sign."""

# A pointer to any struct derived from this goes where C wants a `struct sockaddr *`.
class _address(Struct):
    """What all address structs derive from: any of them goes where C wants a `struct sockaddr *`."""

class sockaddr(_address):
    """`struct sockaddr`: an address of any family, known by its first field. 16 bytes."""
    sa_family: int
    sa_data: Array[c_ubyte]
    def __init__(self, sa_family: int = ..., sa_data: Array[c_ubyte] | tuple[int, ...] = ...) -> None: ...

class sockaddr_storage(_address):
    """`struct sockaddr_storage`: room for an address of any family. 128 bytes."""
    ss_family: int
    def __init__(self, ss_family: int = ...) -> None: ...

class msghdr(Struct):
    """`struct msghdr`: a message: its address, the pieces of its data, and what goes with it. 56 bytes.

    `msg_name` takes an address struct, `byref(addr)`; `msg_iov` an array of iovec or `byref` of one; `msg_control` a
    buffer for control messages, of CMSG_SPACE() bytes for each. The struct keeps what was assigned to them alive, as
    iovec does, and calls hold the lengths beside them against it.
    """
    msg_namelen: int
    msg_iovlen: int
    msg_controllen: int
    msg_flags: int
    @property
    def msg_name(self) -> int | None: ...
    @msg_name.setter
    def msg_name(self, value: _Input | int | None) -> None: ...
    @property
    def msg_iov(self) -> int | None: ...
    @msg_iov.setter
    def msg_iov(self, value: _Elements[iovec] | int | None) -> None: ...
    @property
    def msg_control(self) -> int | None: ...
    @msg_control.setter
    def msg_control(self, value: _Input | int | None) -> None: ...
    def __init__(
        self,
        msg_name: _Input | int | None = ...,
        msg_namelen: int = ...,
        msg_iov: _Elements[iovec] | int | None = ...,
        msg_iovlen: int = ...,
        msg_control: _Input | int | None = ...,
        msg_controllen: int = ...,
        msg_flags: int = ...,
    ) -> None: ...

class mmsghdr(Struct):
    """`struct mmsghdr`: one of several messages, and how many bytes of it were sent or came. 64 bytes."""
    msg_hdr: msghdr
    msg_len: int
    def __init__(self, msg_hdr: msghdr = ..., msg_len: int = ...) -> None: ...

class cmsghdr(Struct):
    """`struct cmsghdr`: the head of a control message; its data follows it, see CMSG_DATA(). 16 bytes."""
    cmsg_len: int
    cmsg_level: int
    cmsg_type: int
    def __init__(self, cmsg_len: int = ..., cmsg_level: int = ..., cmsg_type: int = ...) -> None: ...

def CMSG_ALIGN(length: _Int, /) -> int:
    """size_t CMSG_ALIGN(size_t length)

    Round a length up to where the next control message may begin.

    length is in bytes.

    Returns the next multiple of 8; there are no errors.

    cmsg(3)
    """

def CMSG_LEN(length: _Int, /) -> int:
    """size_t CMSG_LEN(size_t length)

    Tell what to store in cmsg_len of a control message.

    length is how many bytes of data it has.

    Returns that and the size of the head; there are no errors.

    cmsg(3)
    """

def CMSG_SPACE(length: _Int, /) -> int:
    """size_t CMSG_SPACE(size_t length)

    Tell how many bytes of a buffer a control message takes.

    length is how many bytes of data it has.

    Returns that, the size of the head and what lies between it and the next
    one; there are no errors.

    cmsg(3)
    """

def CMSG_FIRSTHDR(mhdr: _Elements[msghdr], /) -> cmsghdr | None:
    """struct cmsghdr *CMSG_FIRSTHDR(const struct msghdr *mhdr)

    Find the first control message of a message.

    mhdr is `byref` of the msghdr, with msg_control and msg_controllen set.

    Returns a cmsghdr that is part of the buffer, so that to assign to its
    fields fills in the buffer, or None where that has no room for one. C's
    `cmsg->cmsg_len` is `cmsg.cmsg_len`. There are no errors; the lengths in
    the msghdr are checked as in a call.

    cmsg(3)
    """

def CMSG_NXTHDR(mhdr: _Elements[msghdr], cmsg: _Elements[cmsghdr], /) -> cmsghdr | None:
    """struct cmsghdr *CMSG_NXTHDR(const struct msghdr *mhdr, const struct cmsghdr *cmsg)

    Find the control message behind another one.

    mhdr is `byref` of the msghdr, cmsg `byref` of what CMSG_FIRSTHDR() or this
    function returned.

    Returns the next cmsghdr, or None where cmsg_len is too small or leaves no
    room for another; there are no errors. A cmsg that is not in msg_control is
    a ValueError. As in C a buffer that is to be filled in must have been
    zeros.

    cmsg(3)
    """

def CMSG_DATA(cmsg: _Elements[cmsghdr], /) -> Array[c_ubyte]:
    """unsigned char *CMSG_DATA(const struct cmsghdr *cmsg)

    Find the data of a control message.

    cmsg is `byref` of what CMSG_FIRSTHDR() or CMSG_NXTHDR() returned.

    Returns an array of all bytes of the buffer behind the head, to be read,
    written, or given to memcpy(); cmsg_len says how many of them are this
    message's. `c_int.from_buffer(CMSG_DATA(byref(cmsg)))` is C's
    `*(int *) CMSG_DATA(cmsg)`. There are no errors; a cmsghdr that is not in a
    buffer is a ValueError.

    cmsg(3)
    """

class linger(Struct):
    """`struct linger`: whether close() waits for what is unsent, and how many seconds; for SO_LINGER. 8 bytes."""
    l_onoff: int
    l_linger: int
    def __init__(self, l_onoff: int = ..., l_linger: int = ...) -> None: ...

class ucred(Struct):
    """`struct ucred`: a process and its user and group, for SO_PEERCRED and SCM_CREDENTIALS. 12 bytes."""
    pid: int
    uid: int
    gid: int
    def __init__(self, pid: int = ..., uid: int = ..., gid: int = ...) -> None: ...

def socket(domain: _Int, type: _Int, protocol: _Int, /) -> int:
    """int socket(int domain, int type, int protocol)

    Create an endpoint for communication.

    domain is the family (AF_INET, AF_INET6, AF_UNIX …), type the kind of
    traffic (SOCK_STREAM: a byte stream; SOCK_DGRAM: datagrams; …), to which
    SOCK_NONBLOCK and SOCK_CLOEXEC may be or'ed; protocol is 0 for the usual
    one of that pair, or says which: IPPROTO_TCP, IPPROTO_UDP, IPPROTO_ICMP ...

    Returns the new descriptor, the lowest that is free, or -1 with errno
    EAFNOSUPPORT (no such family), EPROTONOSUPPORT or EINVAL (no such type or
    protocol in it), EACCES (SOCK_RAW wants privileges), EMFILE or ENFILE (no
    descriptor left), ENOBUFS or ENOMEM.

    As in C the descriptor survives an exec unless SOCK_CLOEXEC is given;
    Python's own sockets do not.

    socket(2)
    """

def bind(sockfd: _Int, addr: Ref[_address], addrlen: _Int, /) -> int:
    """int bind(int sockfd, const struct sockaddr *addr, socklen_t addrlen)

    Give a socket its local address.

    addr is `byref` of the family's address struct, addrlen its size in bytes:
    `sizeof(addr)`. Port and address inside are in network byte order (htons,
    htonl). Port 0 lets the kernel choose one.

    Returns 0, or -1 with errno EADDRINUSE (taken, or a connection of before is
    still in TIME_WAIT), EADDRNOTAVAIL (not an address of this machine), EACCES
    (a port below 1024 wants privileges), EINVAL (bound already, or addrlen
    wrong), EAFNOSUPPORT, EBADF, ENOTSOCK.

    An addrlen greater than the struct is a ValueError.

    bind(2)
    """

def connect(sockfd: _Int, addr: Ref[_address], addrlen: _Int, /) -> int:
    """int connect(int sockfd, const struct sockaddr *addr, socklen_t addrlen)

    Connect a socket to the address of its peer.

    addr is `byref` of the family's address struct, addrlen its size in bytes:
    `sizeof(addr)`. A stream socket shakes hands and blocks until that is done,
    unless it is O_NONBLOCK; a datagram socket only notes where to send to.

    Returns 0, or -1 with errno ECONNREFUSED (nobody listens there), ETIMEDOUT,
    ENETUNREACH, EHOSTUNREACH, EINPROGRESS (O_NONBLOCK: wait until it is
    writable), EALREADY, EISCONN, EINTR (a signal came: the handshake goes on),
    EADDRNOTAVAIL (no local port left), EAFNOSUPPORT, EBADF, ENOTSOCK.

    An addrlen greater than the struct is a ValueError. After EINTR nothing is
    called again for you.

    connect(2)
    """

def listen(sockfd: _Int, backlog: _Int, /) -> int:
    """int listen(int sockfd, int backlog)

    Let a socket accept connections.

    backlog is how many finished handshakes may wait for accept(); the kernel
    cuts it to /proc/sys/net/core/somaxconn without a word.

    Returns 0, or -1 with errno EADDRINUSE, EOPNOTSUPP (not a stream socket),
    EINVAL, EBADF, ENOTSOCK.

    listen(2)
    """

def accept(sockfd: _Int, addr: Ref[_address] | None, addrlen: _Elements[socklen_t] | None, /) -> int:
    """int accept(int sockfd, struct sockaddr *addr, socklen_t *addrlen)

    Take the first waiting connection of a listening socket; block until there
    is one.

    addr is filled with the peer's address: `byref` of an address struct.
    addrlen is `byref` of a `socklen_t` that holds the struct's size in bytes
    before the call and the address's own size after it, which is greater where
    the address was cut. None for both asks for no address.

    Returns a new descriptor for the connection, or -1 with errno EAGAIN
    (O_NONBLOCK and none waits), EINTR (a signal came), ECONNABORTED (the peer
    gave up meanwhile), EMFILE or ENFILE (no descriptor left), EINVAL (the
    socket does not listen), EOPNOTSUPP, EBADF, ENOTSOCK.

    The descriptor is neither O_NONBLOCK nor close-on-exec, whatever sockfd is.
    A length in addrlen that is greater than the struct is a ValueError. After
    a signal that Python handles the result is -1/EINTR: PEP 475's retry does
    not apply.

    accept(2)
    """

def accept4(
    sockfd: _Int, addr: Ref[_address] | None, addrlen: _Elements[socklen_t] | None, flags: _Int, /
) -> int:
    """int accept4(int sockfd, struct sockaddr *addr, socklen_t *addrlen, int flags)

    Take the first waiting connection of a listening socket, as accept() does,
    and say how the new descriptor shall be.

    addr and addrlen are those of accept(): `byref` of an address struct and of
    a `socklen_t` with its size in bytes, or None for both. flags is 0 or any
    of SOCK_NONBLOCK (the new descriptor is O_NONBLOCK) and SOCK_CLOEXEC (an
    exec closes it).

    Returns the new descriptor, or -1 with errno as accept() sets it; EINVAL
    also for other flags.

    A length in addrlen that is greater than the struct is a ValueError. After
    a signal that Python handles the result is -1/EINTR.

    accept4(2)
    """

def socketpair(domain: _Int, type: _Int, protocol: _Int, sv: _Elements[c_int], /) -> int:
    """int socketpair(int domain, int type, int protocol, int sv[2])

    Create two sockets that are connected to each other.

    domain is AF_UNIX; type and protocol are those of socket(). sv is an array
    for the two descriptors: `sv = (c_int * 2)()`, then `sv[0]` and `sv[1]`.

    Returns 0, or -1 with errno EOPNOTSUPP (the family has no pairs: AF_INET),
    EAFNOSUPPORT, EPROTONOSUPPORT, EMFILE or ENFILE (no descriptor left). What
    sv holds after an error means nothing.

    An array of fewer than two is a ValueError. As in C both descriptors
    survive an exec unless SOCK_CLOEXEC is or'ed to type.

    socketpair(2)
    """

def getsockname(sockfd: _Int, addr: Ref[_address], addrlen: _Elements[socklen_t], /) -> int:
    """int getsockname(int sockfd, struct sockaddr *addr, socklen_t *addrlen)

    Ask for a socket's own address, such as the port that bind() to port 0 got.

    addr is filled: `byref` of an address struct. addrlen is `byref` of a
    `socklen_t` that holds the struct's size in bytes before the call and the
    address's own size after it, which is greater where the address was cut.

    Returns 0, or -1 with errno EBADF, ENOTSOCK, EINVAL (a length above
    2147483647), ENOBUFS.

    A length in addrlen that is greater than the struct is a ValueError.

    getsockname(2)
    """

def getpeername(sockfd: _Int, addr: Ref[_address], addrlen: _Elements[socklen_t], /) -> int:
    """int getpeername(int sockfd, struct sockaddr *addr, socklen_t *addrlen)

    Ask for the address that a socket is connected to.

    addr is filled: `byref` of an address struct. addrlen is `byref` of a
    `socklen_t` that holds the struct's size in bytes before the call and the
    address's own size after it, which is greater where the address was cut.

    Returns 0, or -1 with errno ENOTCONN (connected to nobody), EBADF,
    ENOTSOCK, EINVAL (a length above 2147483647), ENOBUFS.

    A length in addrlen that is greater than the struct is a ValueError.

    getpeername(2)
    """

def send(sockfd: _Int, buf: _Input, len: _Int, flags: _Int, /) -> int:
    """ssize_t send(int sockfd, const void *buf, size_t len, int flags)

    Send bytes on a connected socket.

    buf is bytes or a buffer: any ctypes array, struct or `byref` of one, a
    bytearray, a memoryview. len is how many bytes of it to send; more than it
    has is a ValueError. flags is 0, which makes it write(), or any of
    MSG_DONTWAIT (do not block, this once), MSG_MORE (there is more to come),
    MSG_NOSIGNAL (no SIGPIPE), MSG_OOB (out of band), MSG_EOR, MSG_CONFIRM,
    MSG_DONTROUTE. Blocks until there is room, unless the socket is O_NONBLOCK.

    Returns how many bytes were taken, which may be fewer on a stream; or -1
    with errno EAGAIN (no room, and it may not block), EPIPE (the connection is
    shut down), ECONNRESET (the peer cut it), ENOTCONN, EDESTADDRREQ (a
    datagram socket without a peer), EMSGSIZE (too long for one datagram),
    EINTR (a signal came first), EOPNOTSUPP (a flag makes no sense here),
    ENOBUFS, EBADF, ENOTSOCK.

    Python ignores SIGPIPE, so that the result is -1/EPIPE without MSG_NOSIGNAL
    too. The GIL is released meanwhile; after a signal that Python handles the
    result is -1/EINTR, where socket.send() would try again.

    send(2)
    """

def sendto(
    sockfd: _Int, buf: _Input, len: _Int, flags: _Int, dest_addr: Ref[_address] | None, addrlen: _Int, /
) -> int:
    """ssize_t sendto(int sockfd, const void *buf, size_t len, int flags, const struct sockaddr *dest_addr, socklen_t addrlen)

    Send a datagram to an address.

    buf, len and flags are those of send(). dest_addr is `byref` of the
    family's address struct and addrlen its size in bytes: `sizeof(addr)`; None
    and 0 make it send(). A stream socket that is connected takes only those.

    Returns how many bytes were sent, or -1 with errno EMSGSIZE (too long for
    one datagram), EAGAIN (no room, and it may not block), ECONNREFUSED (nobody
    took the one before), ENETUNREACH, EHOSTUNREACH, EACCES (a broadcast
    without SO_BROADCAST), EISCONN, EDESTADDRREQ (no address), EAFNOSUPPORT,
    EINVAL (addrlen wrong), EPIPE, EINTR, ENOBUFS, EBADF, ENOTSOCK.

    An addrlen greater than the struct and a len greater than the buffer are a
    ValueError. After a signal that Python handles the result is -1/EINTR.

    sendto(2)
    """

def recv(sockfd: _Int, buf: _Output | None, len: _Int, flags: _Int, /) -> int:
    """ssize_t recv(int sockfd, void *buf, size_t len, int flags)

    Receive bytes from a connected socket.

    buf is a writable buffer: `create_string_buffer(n)`, any ctypes array,
    struct or `byref` of one, a bytearray, a writable memoryview. len is how
    many bytes to receive at most; more than the buffer has is a ValueError.
    flags is 0, which makes it read(), or any of MSG_PEEK (leave the bytes
    there), MSG_WAITALL (wait for all of len), MSG_DONTWAIT (do not block, this
    once), MSG_OOB (the byte out of band), MSG_TRUNC (a datagram's own length
    is returned, even if more than len; a TCP socket throws len bytes away, and
    only then may buf be None), MSG_ERRQUEUE.

    Returns how many bytes came; 0 when the peer has closed, or for an empty
    datagram; or -1 with errno EAGAIN (nothing there, and it may not block, or
    SO_RCVTIMEO is over), ECONNRESET (the peer cut the connection),
    ECONNREFUSED, ENOTCONN, EINTR (a signal came first), EINVAL (MSG_OOB and
    there is none), EFAULT (None for a buffer that is needed), EBADF, ENOTSOCK.
    What a datagram has beyond len is lost.

    The GIL is released meanwhile. After a signal that Python handles the
    result is -1/EINTR, where socket.recv() would try again.

    recv(2)
    """

def recvfrom(
    sockfd: _Int,
    buf: _Output | None,
    len: _Int,
    flags: _Int,
    src_addr: Ref[_address] | None,
    addrlen: _Elements[socklen_t] | None,
    /,
) -> int:
    """ssize_t recvfrom(int sockfd, void *buf, size_t len, int flags, struct sockaddr *src_addr, socklen_t *addrlen)

    Receive a datagram and learn who sent it.

    buf, len and flags are those of recv(). src_addr is filled with the
    sender's address: `byref` of an address struct, a sockaddr_storage if it
    may be of any family. addrlen is `byref` of a `socklen_t` that holds the
    struct's size in bytes before the call and the address's own size after it:
    greater where the address was cut, 0 where there is none, as on a stream.
    None for both asks for no address.

    Returns how many bytes came, or -1 with errno as recv() sets it.

    A length in addrlen that is greater than the struct and a len greater than
    the buffer are a ValueError. After a signal that Python handles the result
    is -1/EINTR.

    recvfrom(2)
    """

# Any option takes an array, which may be plain memory; one that is not known takes anything, as C's `void *` does.
@overload
def getsockopt(
    sockfd: _Int, level: _Int, optname: IntOption, optval: Ref[_IntValue], optlen: _Elements[socklen_t], /
) -> int:
    """int getsockopt(int sockfd, int level, int optname, void *optval, socklen_t *optlen)

    Ask for the value of a socket's option.

    level says whose option it is: SOL_SOCKET, or a protocol such as
    IPPROTO_TCP, IPPROTO_IP, IPPROTO_IPV6. optname is the option, SO_* for
    SOL_SOCKET. optval is filled: `byref` of what the option is, or any
    writable buffer. optlen is `byref` of a `socklen_t` that holds the size of
    that in bytes before the call and how many bytes were filled after it.

    What an option is: c_int for most (SO_ERROR, SO_TYPE, SO_RCVBUF,
    SO_REUSEADDR ...; a switch is 0 or 1), linger for SO_LINGER, ucred for
    SO_PEERCRED, timeval for SO_RCVTIMEO and SO_SNDTIMEO, a buffer for
    SO_BINDTODEVICE and TCP_CONGESTION.

    Returns 0, or -1 with errno ENOPROTOOPT (no such option), EOPNOTSUPP,
    EINVAL (a size or a value that makes no sense), EFAULT (None where one is
    needed), EBADF, ENOTSOCK.

    A length in optlen that is greater than the buffer is a ValueError, and so
    is a buffer too small for the options whose length is not in bytes
    (SO_GET_FILTER) or in the value itself (IP_MSFILTER, MCAST_MSFILTER). An
    address inside of a value, as in TCP_ZEROCOPY_RECEIVE, is not checked.
    SO_RCVBUF and SO_SNDBUF give twice what was set: Linux counts its own
    overhead.

    getsockopt(2)
    """

@overload
def getsockopt(
    sockfd: _Int, level: _Int, optname: ByteOption, optval: Ref[_ByteValue], optlen: _Elements[socklen_t], /
) -> int: ...
@overload
def getsockopt(
    sockfd: _Int,
    level: _Int,
    optname: Option[_ValueOfOption],
    optval: Ref[_ValueOfOption] | _ValueOfOption,
    optlen: _Elements[socklen_t],
    /,
) -> int: ...
@overload
def getsockopt(
    sockfd: _Int, level: _Int, optname: _Int, optval: _Bytes, optlen: _Elements[socklen_t], /
) -> int: ...
@overload
def getsockopt(
    sockfd: _Int,
    level: _Int,
    optname: _UnknownOption | _SimpleCData[int],
    optval: _Output | None,
    optlen: _Elements[socklen_t] | None,
    /,
) -> int: ...
@overload
def setsockopt(
    sockfd: _Int, level: _Int, optname: IntOption, optval: Ref[_IntValue], optlen: _Int, /
) -> int:
    """int setsockopt(int sockfd, int level, int optname, const void *optval, socklen_t optlen)

    Set a socket's option.

    level and optname are those of getsockopt(), and so is what an option's
    value is. optval is `byref` of the value, bytes or a buffer; optlen is its
    size in bytes: `on = c_int(1)`, then `setsockopt(fd, SOL_SOCKET,
    SO_REUSEADDR, byref(on), sizeof(on))`. None and 0 for the few options that
    take no value.

    Returns 0, or -1 with errno ENOPROTOOPT (no such option), EINVAL (optlen is
    too small, or the value makes no sense), EDOM (a timeout out of range),
    EPERM or EACCES (wants privileges), ENODEV, EADDRNOTAVAIL, EFAULT (None
    where a value is needed), EBADF, ENOTSOCK.

    An optlen greater than the buffer is a ValueError. An int is no value by
    itself: C has no address of it either. An address inside of a value, as in
    SO_ATTACH_FILTER's, is not checked, and what it points to is not kept.

    setsockopt(2)
    """

@overload
def setsockopt(
    sockfd: _Int, level: _Int, optname: ByteOption, optval: Ref[_ByteValue], optlen: _Int, /
) -> int: ...
@overload
def setsockopt(
    sockfd: _Int,
    level: _Int,
    optname: Option[_ValueOfOption],
    optval: Ref[_ValueOfOption] | _ValueOfOption,
    optlen: _Int,
    /,
) -> int: ...
@overload
def setsockopt(
    sockfd: _Int, level: _Int, optname: _Int, optval: bytes | _Bytes, optlen: _Int, /
) -> int: ...
@overload
def setsockopt(
    sockfd: _Int,
    level: _Int,
    optname: _UnknownOption | _SimpleCData[int],
    optval: _Input | None,
    optlen: _Int,
    /,
) -> int: ...
def shutdown(sockfd: _Int, how: _Int, /) -> int:
    """int shutdown(int sockfd, int how)

    End a connection in one direction or both, for all who share the socket.

    how is SHUT_RD (nothing more is received), SHUT_WR (nothing more is sent:
    the peer reads to the end and gets 0) or SHUT_RDWR (both). The descriptor
    stays open until close().

    Returns 0, or -1 with errno ENOTCONN (connected to nobody), EINVAL (another
    how), EBADF, ENOTSOCK.

    shutdown(2)
    """

def sockatmark(sockfd: _Int, /) -> int:
    """int sockatmark(int sockfd)

    Ask whether a socket is at the out-of-band mark: whether the next byte to be
    read is the one that was sent with MSG_OOB.

    sockfd is a stream socket.

    Returns 1 at the mark, 0 elsewhere, or -1 with errno EBADF, ENOTTY (no
    socket, or one that knows no mark), EINVAL.

    sockatmark(3)
    """

def isfdtype(fd: _Int, fdtype: _Int, /) -> int:
    """int isfdtype(int fd, int fdtype)

    Ask whether a descriptor is open on a file of some type.

    fdtype is the type: S_IFSOCK, S_IFREG, S_IFIFO, S_IFCHR ...

    Returns 1 if it is, 0 if it is of another, or -1 if it is not open. glibc
    leaves errno as it was.

    isfdtype(3)
    """

def sendmsg(sockfd: _Int, msg: Ref[msghdr], flags: _Int, /) -> int:
    """ssize_t sendmsg(int sockfd, const struct msghdr *msg, int flags)

    Send a message: data in pieces, to an address, with control messages.

    msg is `byref` of a msghdr: msg_name and msg_namelen the address of the
    peer, or None and 0; msg_iov and msg_iovlen the pieces of data, which are
    sent as one; msg_control and msg_controllen the control messages, such as
    SCM_RIGHTS (descriptors) and SCM_CREDENTIALS (a ucred) of AF_UNIX.
    flags is that of send().

    Returns how many bytes of data were sent, or -1 with errno as sendto() sets
    it; EINVAL also for control messages that make no sense, EPERM for
    credentials of others, EBADF also for a descriptor in SCM_RIGHTS,
    ETOOMANYREFS (too many descriptors on their way), EMSGSIZE (more than 1024
    pieces).

    A length greater than what its pointer was assigned is a ValueError, and so
    is an address of nothing that was assigned. After a signal that Python
    handles the result is -1/EINTR.

    sendmsg(2)
    """

def recvmsg(sockfd: _Int, msg: Ref[msghdr], flags: _Int, /) -> int:
    """ssize_t recvmsg(int sockfd, struct msghdr *msg, int flags)

    Receive a message: data into pieces, the sender's address, control messages.

    msg is `byref` of a msghdr: msg_name and msg_namelen an address struct to
    be filled and its size, or None and 0; msg_iov and msg_iovlen the pieces to
    be filled one after the other; msg_control and msg_controllen a buffer for
    control messages. After the call msg_namelen and msg_controllen are what
    was filled (msg_namelen may be more), and msg_flags has MSG_TRUNC (data was
    cut), MSG_CTRUNC (control messages were), MSG_EOR, MSG_OOB, MSG_ERRQUEUE.
    flags is that of recv(), or MSG_CMSG_CLOEXEC for the descriptors that come.

    Returns how many bytes of data came, 0 when the peer has closed, or -1 with
    errno as recv() sets it; EMSGSIZE also for more than 1024 pieces.

    The descriptors in SCM_RIGHTS are yours to close. A length greater than
    what its pointer was assigned is a ValueError, and so is an address of
    nothing that was assigned; bytes cannot be filled: a TypeError. After a
    signal that Python handles the result is -1/EINTR.

    recvmsg(2)
    """

def sendmmsg(sockfd: _Int, msgvec: _Elements[mmsghdr], vlen: _Int, flags: _Int, /) -> int:
    """int sendmmsg(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, int flags)

    Send several messages with one call.

    msgvec is an array of mmsghdr and vlen how many of them to send: at most
    its length. In each msg_hdr is what sendmsg() takes; msg_len becomes how
    many bytes of it were sent. flags is that of send().

    Returns how many messages were sent, which may be fewer; or, if the first
    one failed, -1 with errno as sendmsg() sets it.

    The lengths in all of them are checked first, as sendmsg() does. A vlen
    greater than the array is a ValueError. After a signal that Python handles
    the result is -1/EINTR.

    sendmmsg(2)
    """

def recvmmsg(
    sockfd: _Int, msgvec: _Elements[mmsghdr], vlen: _Int, flags: _Int, timeout: Ref[timespec] | None, /
) -> int:
    """int recvmmsg(int sockfd, struct mmsghdr *msgvec, unsigned int vlen, int flags, struct timespec *timeout)

    Receive several messages with one call.

    msgvec is an array of mmsghdr and vlen how many of them may be filled: at
    most its length, and UIO_MAXIOV. In each msg_hdr is what recvmsg() takes
    and fills; msg_len becomes how many bytes of data came. flags is that of
    recvmsg(), or MSG_WAITFORONE: do not wait any more once there is a message.
    timeout is `byref` of a timespec or None: after that time no further
    message is waited for, but the kernel looks at the clock only when a
    message has come; what was left of the time is in it after the call.

    Returns how many messages came, or, if the first one failed, -1 with errno
    as recvmsg() sets it; EINVAL also for a timeout that is no time. An error
    after the first message is told by the next call.

    The kernel overwrites msg_namelen, msg_controllen and msg_flags: where the
    array is used again, set the two lengths again. The lengths in all of them
    are checked first, as recvmsg() does, which is fastest for an array that is
    used again and has its iovecs and buffers in arrays too. A vlen greater
    than the array is a ValueError. After a signal that Python handles the
    result is -1/EINTR.

    recvmmsg(2)
    """

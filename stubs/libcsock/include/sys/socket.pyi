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
    "AF_ALG", "AF_APPLETALK", "AF_ASH", "AF_ATMPVC", "AF_ATMSVC", "AF_AX25", "AF_BRIDGE", "AF_CAN",
    "AF_DECnet", "AF_ECONET", "AF_INET", "AF_INET6", "AF_IPX", "AF_IRDA", "AF_KEY", "AF_LLC",
    "AF_NETBEUI", "AF_NETLINK", "AF_NETROM", "AF_PACKET", "AF_PPPOX", "AF_RDS", "AF_ROSE", "AF_ROUTE",
    "AF_SECURITY", "AF_SNA", "AF_TIPC", "AF_UNIX", "AF_UNSPEC", "AF_WANPIPE", "AF_X25",
    "MSG_CMSG_CLOEXEC", "MSG_CONFIRM", "MSG_CTRUNC", "MSG_DONTROUTE", "MSG_DONTWAIT", "MSG_EOR",
    "MSG_ERRQUEUE", "MSG_MORE", "MSG_NOSIGNAL", "MSG_OOB", "MSG_PEEK", "MSG_TRUNC", "MSG_WAITALL",
    "SCM_CREDENTIALS", "SCM_RIGHTS", "SHUT_RD", "SHUT_RDWR", "SHUT_WR", "SOCK_CLOEXEC", "SOCK_DGRAM",
    "SOCK_NONBLOCK", "SOCK_RAW", "SOCK_RDM", "SOCK_SEQPACKET", "SOCK_STREAM", "SOL_SOCKET",
    "SO_ACCEPTCONN", "SO_BINDTODEVICE", "SO_BROADCAST", "SO_DEBUG", "SO_DOMAIN", "SO_DONTROUTE",
    "SO_ERROR", "SO_KEEPALIVE", "SO_LINGER", "SO_MARK", "SO_OOBINLINE", "SO_PASSCRED", "SO_PASSSEC",
    "SO_PEERCRED", "SO_PEERSEC", "SO_PRIORITY", "SO_PROTOCOL", "SO_RCVBUF", "SO_RCVLOWAT", "SO_RCVTIMEO",
    "SO_REUSEADDR", "SO_REUSEPORT", "SO_SNDBUF", "SO_SNDLOWAT", "SO_SNDTIMEO", "SO_TYPE", "size_t",
    "ssize_t", "iovec", "timespec", "AF_VSOCK", "AF_QIPCRTR", "AF_BLUETOOTH", "AF_LOCAL", "AF_FILE",
    "AF_IB", "AF_MPLS", "AF_IUCV", "AF_RXRPC", "AF_ISDN", "AF_PHONET", "AF_IEEE802154", "AF_CAIF",
    "AF_NFC", "AF_KCM", "AF_SMC", "AF_XDP", "AF_MCTP", "PF_UNSPEC", "PF_UNIX", "PF_LOCAL", "PF_FILE",
    "PF_INET", "PF_AX25", "PF_IPX", "PF_APPLETALK", "PF_NETROM", "PF_BRIDGE", "PF_ATMPVC", "PF_X25",
    "PF_INET6", "PF_ROSE", "PF_DECnet", "PF_NETBEUI", "PF_SECURITY", "PF_KEY", "PF_NETLINK", "PF_ROUTE",
    "PF_PACKET", "PF_ASH", "PF_ECONET", "PF_ATMSVC", "PF_RDS", "PF_SNA", "PF_IRDA", "PF_PPPOX",
    "PF_WANPIPE", "PF_LLC", "PF_IB", "PF_MPLS", "PF_CAN", "PF_TIPC", "PF_BLUETOOTH", "PF_IUCV",
    "PF_RXRPC", "PF_ISDN", "PF_PHONET", "PF_IEEE802154", "PF_CAIF", "PF_ALG", "PF_NFC", "PF_VSOCK",
    "PF_KCM", "PF_QIPCRTR", "PF_SMC", "PF_XDP", "PF_MCTP", "SOCK_DCCP", "SOCK_PACKET", "SOL_ALG",
    "SOL_RDS", "SOL_TIPC", "SOL_RAW", "SOL_DECNET", "SOL_X25", "SOL_PACKET", "SOL_ATM", "SOL_AAL",
    "SOL_IRDA", "SOL_NETBEUI", "SOL_LLC", "SOL_DCCP", "SOL_NETLINK", "SOL_RXRPC", "SOL_PPPOL2TP",
    "SOL_BLUETOOTH", "SOL_PNPIPE", "SOL_IUCV", "SOL_CAIF", "SOL_NFC", "SOL_KCM", "SOL_TLS", "SOL_XDP",
    "SOL_MPTCP", "SOL_MCTP", "SOL_SMC", "SOMAXCONN", "MSG_FASTOPEN", "MSG_TRYHARD", "MSG_PROXY",
    "MSG_FIN", "MSG_SYN", "MSG_RST", "MSG_WAITFORONE", "MSG_BATCH", "MSG_ZEROCOPY", "SO_INCOMING_CPU",
    "SO_SNDBUFFORCE", "SO_RCVBUFFORCE", "SO_NO_CHECK", "SO_BSDCOMPAT", "SO_RCVTIMEO_OLD",
    "SO_SNDTIMEO_OLD", "SO_SECURITY_AUTHENTICATION", "SO_SECURITY_ENCRYPTION_TRANSPORT",
    "SO_SECURITY_ENCRYPTION_NETWORK", "SO_ATTACH_FILTER", "SO_DETACH_FILTER", "SO_GET_FILTER",
    "SO_PEERNAME", "SO_RXQ_OVFL", "SO_WIFI_STATUS", "SCM_WIFI_STATUS", "SO_PEEK_OFF", "SO_NOFCS",
    "SO_LOCK_FILTER", "SO_SELECT_ERR_QUEUE", "SO_BUSY_POLL", "SO_MAX_PACING_RATE", "SO_BPF_EXTENSIONS",
    "SO_ATTACH_BPF", "SO_DETACH_BPF", "SO_ATTACH_REUSEPORT_CBPF", "SO_ATTACH_REUSEPORT_EBPF",
    "SO_CNX_ADVICE", "SCM_TIMESTAMPING_OPT_STATS", "SO_MEMINFO", "SO_INCOMING_NAPI_ID", "SO_COOKIE",
    "SCM_TIMESTAMPING_PKTINFO", "SO_PEERGROUPS", "SO_ZEROCOPY", "SO_TXTIME", "SCM_TXTIME",
    "SO_BINDTOIFINDEX", "SO_TIMESTAMP_OLD", "SO_TIMESTAMPNS_OLD", "SO_TIMESTAMPING_OLD",
    "SO_TIMESTAMP_NEW", "SO_TIMESTAMPNS_NEW", "SO_TIMESTAMPING_NEW", "SO_RCVTIMEO_NEW",
    "SO_SNDTIMEO_NEW", "SO_DETACH_REUSEPORT_BPF", "SO_PREFER_BUSY_POLL", "SO_BUSY_POLL_BUDGET",
    "SO_NETNS_COOKIE", "SO_BUF_LOCK", "SO_RESERVE_MEM", "SO_TXREHASH", "SO_RCVMARK", "SO_TIMESTAMP",
    "SO_TIMESTAMPNS", "SO_TIMESTAMPING", "SCM_TIMESTAMP", "SCM_TIMESTAMPNS", "SCM_TIMESTAMPING",
    "socklen_t", "sa_family_t", "sockaddr", "sockaddr_storage", "linger", "ucred", "msghdr", "mmsghdr",
    "cmsghdr", "CMSG_ALIGN", "CMSG_LEN", "CMSG_SPACE", "CMSG_FIRSTHDR", "CMSG_NXTHDR", "CMSG_DATA",
    "socket", "bind", "connect", "listen", "accept", "accept4", "socketpair", "getsockname",
    "getpeername", "send", "sendto", "recv", "recvfrom", "getsockopt", "setsockopt", "shutdown",
    "sockatmark", "isfdtype", "sendmsg", "recvmsg", "sendmmsg", "recvmmsg",
]  # fmt: skip

AF_ALG: int
AF_APPLETALK: int
AF_ASH: int
AF_ATMPVC: int
AF_ATMSVC: int
AF_AX25: int
AF_BRIDGE: int
AF_CAN: int
AF_DECnet: int
AF_ECONET: int
AF_INET: int
AF_INET6: int
AF_IPX: int
AF_IRDA: int
AF_KEY: int
AF_LLC: int
AF_NETBEUI: int
AF_NETLINK: int
AF_NETROM: int
AF_PACKET: int
AF_PPPOX: int
AF_RDS: int
AF_ROSE: int
AF_ROUTE: int
AF_SECURITY: int
AF_SNA: int
AF_TIPC: int
AF_UNIX: int
AF_UNSPEC: int
AF_WANPIPE: int
AF_X25: int
MSG_CMSG_CLOEXEC: int
MSG_CONFIRM: int
MSG_CTRUNC: int
MSG_DONTROUTE: int
MSG_DONTWAIT: int
MSG_EOR: int
MSG_ERRQUEUE: int
MSG_MORE: int
MSG_NOSIGNAL: int
MSG_OOB: int
MSG_PEEK: int
MSG_TRUNC: int
MSG_WAITALL: int
SCM_CREDENTIALS: int
SCM_RIGHTS: int
SHUT_RD: int
SHUT_RDWR: int
SHUT_WR: int
SOCK_CLOEXEC: int
SOCK_DGRAM: int
SOCK_NONBLOCK: int
SOCK_RAW: int
SOCK_RDM: int
SOCK_SEQPACKET: int
SOCK_STREAM: int
SOL_SOCKET: int
SO_ACCEPTCONN: IntOption
SO_BINDTODEVICE: Option[Array[c_char]]
SO_BROADCAST: IntOption
SO_DEBUG: IntOption
SO_DOMAIN: IntOption
SO_DONTROUTE: IntOption
SO_ERROR: IntOption
SO_KEEPALIVE: IntOption
SO_LINGER: Option[linger]
SO_MARK: IntOption
SO_OOBINLINE: IntOption
SO_PASSCRED: IntOption
SO_PASSSEC: IntOption
SO_PEERCRED: Option[ucred]
SO_PEERSEC: Option[Array[c_char]]
SO_PRIORITY: IntOption
SO_PROTOCOL: IntOption
SO_RCVBUF: IntOption
SO_RCVLOWAT: IntOption
SO_RCVTIMEO: Option[timeval]
SO_REUSEADDR: IntOption
SO_REUSEPORT: IntOption
SO_SNDBUF: IntOption
SO_SNDLOWAT: IntOption
SO_SNDTIMEO: Option[timeval]
SO_TYPE: IntOption
AF_VSOCK: int
AF_QIPCRTR: int
AF_BLUETOOTH: int
AF_LOCAL: int
AF_FILE: int
AF_IB: int
AF_MPLS: int
AF_IUCV: int
AF_RXRPC: int
AF_ISDN: int
AF_PHONET: int
AF_IEEE802154: int
AF_CAIF: int
AF_NFC: int
AF_KCM: int
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
SOCK_DCCP: int
SOCK_PACKET: int
SOL_ALG: int
SOL_RDS: int
SOL_TIPC: int
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
SOL_RXRPC: int
SOL_PPPOL2TP: int
SOL_BLUETOOTH: int
SOL_PNPIPE: int
SOL_IUCV: int
SOL_CAIF: int
SOL_NFC: int
SOL_KCM: int
SOL_TLS: int
SOL_XDP: int
SOL_MPTCP: int
SOL_MCTP: int
SOL_SMC: int
SOMAXCONN: int
MSG_FASTOPEN: int
MSG_TRYHARD: int
MSG_PROXY: int
MSG_FIN: int
MSG_SYN: int
MSG_RST: int
MSG_WAITFORONE: int
MSG_BATCH: int
MSG_ZEROCOPY: int
SO_INCOMING_CPU: IntOption
SO_SNDBUFFORCE: IntOption
SO_RCVBUFFORCE: IntOption
SO_NO_CHECK: IntOption
SO_BSDCOMPAT: IntOption
SO_RCVTIMEO_OLD: Option[timeval]
SO_SNDTIMEO_OLD: Option[timeval]
SO_SECURITY_AUTHENTICATION: int
SO_SECURITY_ENCRYPTION_TRANSPORT: int
SO_SECURITY_ENCRYPTION_NETWORK: int
SO_ATTACH_FILTER: int
SO_DETACH_FILTER: int
SO_GET_FILTER: int
SO_PEERNAME: Option[_address]
SO_RXQ_OVFL: IntOption
SO_WIFI_STATUS: IntOption
SCM_WIFI_STATUS: int
SO_PEEK_OFF: IntOption
SO_NOFCS: IntOption
SO_LOCK_FILTER: IntOption
SO_SELECT_ERR_QUEUE: IntOption
SO_BUSY_POLL: IntOption
SO_MAX_PACING_RATE: int
SO_BPF_EXTENSIONS: IntOption
SO_ATTACH_BPF: IntOption
SO_DETACH_BPF: int
SO_ATTACH_REUSEPORT_CBPF: int
SO_ATTACH_REUSEPORT_EBPF: IntOption
SO_CNX_ADVICE: IntOption
SCM_TIMESTAMPING_OPT_STATS: int
SO_MEMINFO: int
SO_INCOMING_NAPI_ID: IntOption
SO_COOKIE: int
SCM_TIMESTAMPING_PKTINFO: int
SO_PEERGROUPS: int
SO_ZEROCOPY: IntOption
SO_TXTIME: int
SCM_TXTIME: int
SO_BINDTOIFINDEX: IntOption
SO_TIMESTAMP_OLD: IntOption
SO_TIMESTAMPNS_OLD: IntOption
SO_TIMESTAMPING_OLD: int
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
SO_TIMESTAMP: IntOption
SO_TIMESTAMPNS: IntOption
SO_TIMESTAMPING: int
SCM_TIMESTAMP: int
SCM_TIMESTAMPNS: int
SCM_TIMESTAMPING: int

class socklen_t(c_uint32): ...
class sa_family_t(c_ushort): ...

# A pointer to any struct derived from this goes where C wants a `struct sockaddr *`.
class _address(Struct): ...

class sockaddr(_address):
    sa_family: int
    sa_data: Array[c_ubyte]
    def __init__(self, sa_family: int = ..., sa_data: Array[c_ubyte] | tuple[int, ...] = ...) -> None: ...

class sockaddr_storage(_address):
    ss_family: int
    def __init__(self, ss_family: int = ...) -> None: ...

class msghdr(Struct):
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
    msg_hdr: msghdr
    msg_len: int
    def __init__(self, msg_hdr: msghdr = ..., msg_len: int = ...) -> None: ...

class cmsghdr(Struct):
    cmsg_len: int
    cmsg_level: int
    cmsg_type: int
    def __init__(self, cmsg_len: int = ..., cmsg_level: int = ..., cmsg_type: int = ...) -> None: ...

def CMSG_ALIGN(length: _Int, /) -> int: ...
def CMSG_LEN(length: _Int, /) -> int: ...
def CMSG_SPACE(length: _Int, /) -> int: ...
def CMSG_FIRSTHDR(mhdr: _Elements[msghdr], /) -> cmsghdr | None: ...
def CMSG_NXTHDR(mhdr: _Elements[msghdr], cmsg: _Elements[cmsghdr], /) -> cmsghdr | None: ...
def CMSG_DATA(cmsg: _Elements[cmsghdr], /) -> Array[c_ubyte]: ...

class linger(Struct):
    l_onoff: int
    l_linger: int
    def __init__(self, l_onoff: int = ..., l_linger: int = ...) -> None: ...

class ucred(Struct):
    pid: int
    uid: int
    gid: int
    def __init__(self, pid: int = ..., uid: int = ..., gid: int = ...) -> None: ...

def socket(domain: _Int, type: _Int, protocol: _Int, /) -> int: ...
def bind(sockfd: _Int, addr: Ref[_address], addrlen: _Int, /) -> int: ...
def connect(sockfd: _Int, addr: Ref[_address], addrlen: _Int, /) -> int: ...
def listen(sockfd: _Int, backlog: _Int, /) -> int: ...
def accept(sockfd: _Int, addr: Ref[_address] | None, addrlen: _Elements[socklen_t] | None, /) -> int: ...
def accept4(
    sockfd: _Int, addr: Ref[_address] | None, addrlen: _Elements[socklen_t] | None, flags: _Int, /
) -> int: ...
def socketpair(domain: _Int, type: _Int, protocol: _Int, sv: _Elements[c_int], /) -> int: ...
def getsockname(sockfd: _Int, addr: Ref[_address], addrlen: _Elements[socklen_t], /) -> int: ...
def getpeername(sockfd: _Int, addr: Ref[_address], addrlen: _Elements[socklen_t], /) -> int: ...
def send(sockfd: _Int, buf: _Input, len: _Int, flags: _Int, /) -> int: ...
def sendto(
    sockfd: _Int, buf: _Input, len: _Int, flags: _Int, dest_addr: Ref[_address] | None, addrlen: _Int, /
) -> int: ...
def recv(sockfd: _Int, buf: _Output | None, len: _Int, flags: _Int, /) -> int: ...
def recvfrom(
    sockfd: _Int,
    buf: _Output | None,
    len: _Int,
    flags: _Int,
    src_addr: Ref[_address] | None,
    addrlen: _Elements[socklen_t] | None,
    /,
) -> int: ...

# Any option takes an array, which may be plain memory; one that is not known takes anything, as C's `void *` does.
@overload
def getsockopt(
    sockfd: _Int, level: _Int, optname: IntOption, optval: Ref[_IntValue], optlen: _Elements[socklen_t], /
) -> int: ...
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
) -> int: ...
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
def shutdown(sockfd: _Int, how: _Int, /) -> int: ...
def sockatmark(sockfd: _Int, /) -> int: ...
def isfdtype(fd: _Int, fdtype: _Int, /) -> int: ...
def sendmsg(sockfd: _Int, msg: Ref[msghdr], flags: _Int, /) -> int: ...
def recvmsg(sockfd: _Int, msg: Ref[msghdr], flags: _Int, /) -> int: ...
def sendmmsg(sockfd: _Int, msgvec: _Elements[mmsghdr], vlen: _Int, flags: _Int, /) -> int: ...
def recvmmsg(
    sockfd: _Int, msgvec: _Elements[mmsghdr], vlen: _Int, flags: _Int, timeout: Ref[timespec] | None, /
) -> int: ...

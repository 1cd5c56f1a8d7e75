from ctypes import Array, c_ubyte, c_uint32, c_ushort

from libcsock._syntax import Ref, Struct, _Elements, _Int

__all__ = [
    "AF_ALG", "AF_APPLETALK", "AF_ASH", "AF_ATMPVC", "AF_ATMSVC", "AF_AX25", "AF_BRIDGE", "AF_CAN",
    "AF_DECnet", "AF_ECONET", "AF_INET", "AF_INET6", "AF_IPX", "AF_IRDA", "AF_KEY", "AF_LLC",
    "AF_NETBEUI", "AF_NETLINK", "AF_NETROM", "AF_PACKET", "AF_PPPOX", "AF_RDS", "AF_ROSE", "AF_ROUTE",
    "AF_SECURITY", "AF_SNA", "AF_TIPC", "AF_UNIX", "AF_UNSPEC", "AF_WANPIPE", "AF_X25", "SOCK_CLOEXEC",
    "SOCK_DGRAM", "SOCK_NONBLOCK", "SOCK_RAW", "SOCK_RDM", "SOCK_SEQPACKET", "SOCK_STREAM", "AF_VSOCK",
    "AF_QIPCRTR", "AF_BLUETOOTH", "AF_LOCAL", "AF_FILE", "AF_IB", "AF_MPLS", "AF_IUCV", "AF_RXRPC",
    "AF_ISDN", "AF_PHONET", "AF_IEEE802154", "AF_CAIF", "AF_NFC", "AF_KCM", "AF_SMC", "AF_XDP",
    "AF_MCTP", "PF_UNSPEC", "PF_UNIX", "PF_LOCAL", "PF_FILE", "PF_INET", "PF_AX25", "PF_IPX",
    "PF_APPLETALK", "PF_NETROM", "PF_BRIDGE", "PF_ATMPVC", "PF_X25", "PF_INET6", "PF_ROSE", "PF_DECnet",
    "PF_NETBEUI", "PF_SECURITY", "PF_KEY", "PF_NETLINK", "PF_ROUTE", "PF_PACKET", "PF_ASH", "PF_ECONET",
    "PF_ATMSVC", "PF_RDS", "PF_SNA", "PF_IRDA", "PF_PPPOX", "PF_WANPIPE", "PF_LLC", "PF_IB", "PF_MPLS",
    "PF_CAN", "PF_TIPC", "PF_BLUETOOTH", "PF_IUCV", "PF_RXRPC", "PF_ISDN", "PF_PHONET", "PF_IEEE802154",
    "PF_CAIF", "PF_ALG", "PF_NFC", "PF_VSOCK", "PF_KCM", "PF_QIPCRTR", "PF_SMC", "PF_XDP", "PF_MCTP",
    "SOCK_DCCP", "SOCK_PACKET", "socklen_t", "sa_family_t", "sockaddr", "sockaddr_storage", "socket",
    "bind", "connect", "listen", "accept",
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
SOCK_CLOEXEC: int
SOCK_DGRAM: int
SOCK_NONBLOCK: int
SOCK_RAW: int
SOCK_RDM: int
SOCK_SEQPACKET: int
SOCK_STREAM: int
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

def socket(domain: _Int, type: _Int, protocol: _Int, /) -> int: ...
def bind(sockfd: _Int, addr: Ref[_address], addrlen: _Int, /) -> int: ...
def connect(sockfd: _Int, addr: Ref[_address], addrlen: _Int, /) -> int: ...
def listen(sockfd: _Int, backlog: _Int, /) -> int: ...
def accept(sockfd: _Int, addr: Ref[_address] | None, addrlen: _Elements[socklen_t] | None, /) -> int: ...

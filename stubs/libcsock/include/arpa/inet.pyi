from libcsock._syntax import Ref, _Input, _Int, _Output, _Text
from libcsock.include.netinet.in_ import *

__all__ = [
    "INADDR_ALLHOSTS_GROUP", "INADDR_ANY", "INADDR_BROADCAST", "INADDR_LOOPBACK",
    "INADDR_MAX_LOCAL_GROUP", "INADDR_NONE", "INADDR_UNSPEC_GROUP", "uint8_t", "uint16_t", "uint32_t",
    "uint64_t", "AF_ALG", "AF_APPLETALK", "AF_ASH", "AF_ATMPVC", "AF_ATMSVC", "AF_AX25", "AF_BRIDGE",
    "AF_CAN", "AF_DECnet", "AF_ECONET", "AF_INET", "AF_INET6", "AF_IPX", "AF_IRDA", "AF_KEY", "AF_LLC",
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
    "bind", "connect", "listen", "accept", "INADDR_ALLRTRS_GROUP", "INADDR_ALLSNOOPERS_GROUP",
    "INADDR_DUMMY", "INET_ADDRSTRLEN", "INET6_ADDRSTRLEN", "in_port_t", "in_addr_t", "in_addr",
    "sockaddr_in", "htons", "htonl", "ntohs", "ntohl", "inet_addr", "inet_aton", "inet_ntoa",
    "inet_ntop", "inet_pton",
]  # fmt: skip

def inet_addr(cp: _Text, /) -> int: ...
def inet_aton(cp: _Text, inp: Ref[in_addr], /) -> int: ...
def inet_ntoa(in_: in_addr, /) -> str: ...
def inet_ntop(af: _Int, src: _Input, dst: _Output, size: _Int, /) -> str | None: ...
def inet_pton(af: _Int, src: _Text, dst: _Output, /) -> int: ...

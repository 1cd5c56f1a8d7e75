"""`<sys/socket.h>`: endpoints of communication."""

from ctypes import c_int, c_ubyte, c_uint32, c_ulong, c_ushort

import _socket
from _socket import (
    AF_ALG,
    AF_APPLETALK,
    AF_ASH,
    AF_ATMPVC,
    AF_ATMSVC,
    AF_AX25,
    AF_BRIDGE,
    AF_CAN,
    AF_DECnet,
    AF_ECONET,
    AF_INET,
    AF_INET6,
    AF_IPX,
    AF_IRDA,
    AF_KEY,
    AF_LLC,
    AF_NETBEUI,
    AF_NETLINK,
    AF_NETROM,
    AF_PACKET,
    AF_PPPOX,
    AF_RDS,
    AF_ROSE,
    AF_ROUTE,
    AF_SECURITY,
    AF_SNA,
    AF_TIPC,
    AF_UNIX,
    AF_UNSPEC,
    AF_WANPIPE,
    AF_X25,
    SOCK_CLOEXEC,
    SOCK_DGRAM,
    SOCK_NONBLOCK,
    SOCK_RAW,
    SOCK_RDM,
    SOCK_SEQPACKET,
    SOCK_STREAM,
)

from libcsock._ctype import Annotated, const_ptr, counted_by, nullable, ptr
from libcsock._extern import extern
from libcsock._header import export
from libcsock._notation import Name
from libcsock._struct import Struct

# Address families. A CPython built against old headers lacks these:
AF_VSOCK: int = getattr(_socket, "AF_VSOCK", 40)
AF_QIPCRTR: int = getattr(_socket, "AF_QIPCRTR", 42)
AF_BLUETOOTH: int = getattr(_socket, "AF_BLUETOOTH", 31)
# CPython has none of these:
AF_LOCAL = AF_UNIX
AF_FILE = AF_UNIX
AF_IB = 27
AF_MPLS = 28
AF_IUCV = 32
AF_RXRPC = 33
AF_ISDN = 34
AF_PHONET = 35
AF_IEEE802154 = 36
AF_CAIF = 37
AF_NFC = 39
AF_KCM = 41
AF_SMC = 43
AF_XDP = 44
AF_MCTP = 45

# Protocol families: BSD's first idea, never other than the address family.
PF_UNSPEC = AF_UNSPEC
PF_UNIX = AF_UNIX
PF_LOCAL = AF_LOCAL
PF_FILE = AF_FILE
PF_INET = AF_INET
PF_AX25 = AF_AX25
PF_IPX = AF_IPX
PF_APPLETALK = AF_APPLETALK
PF_NETROM = AF_NETROM
PF_BRIDGE = AF_BRIDGE
PF_ATMPVC = AF_ATMPVC
PF_X25 = AF_X25
PF_INET6 = AF_INET6
PF_ROSE = AF_ROSE
PF_DECnet = AF_DECnet
PF_NETBEUI = AF_NETBEUI
PF_SECURITY = AF_SECURITY
PF_KEY = AF_KEY
PF_NETLINK = AF_NETLINK
PF_ROUTE = AF_ROUTE
PF_PACKET = AF_PACKET
PF_ASH = AF_ASH
PF_ECONET = AF_ECONET
PF_ATMSVC = AF_ATMSVC
PF_RDS = AF_RDS
PF_SNA = AF_SNA
PF_IRDA = AF_IRDA
PF_PPPOX = AF_PPPOX
PF_WANPIPE = AF_WANPIPE
PF_LLC = AF_LLC
PF_IB = AF_IB
PF_MPLS = AF_MPLS
PF_CAN = AF_CAN
PF_TIPC = AF_TIPC
PF_BLUETOOTH = AF_BLUETOOTH
PF_IUCV = AF_IUCV
PF_RXRPC = AF_RXRPC
PF_ISDN = AF_ISDN
PF_PHONET = AF_PHONET
PF_IEEE802154 = AF_IEEE802154
PF_CAIF = AF_CAIF
PF_ALG = AF_ALG
PF_NFC = AF_NFC
PF_VSOCK = AF_VSOCK
PF_KCM = AF_KCM
PF_QIPCRTR = AF_QIPCRTR
PF_SMC = AF_SMC
PF_XDP = AF_XDP
PF_MCTP = AF_MCTP

# Socket types; SOCK_CLOEXEC and SOCK_NONBLOCK are or'ed to one.
SOCK_DCCP = 6
SOCK_PACKET = 10


class socklen_t(c_uint32):
    """`socklen_t`: the length of an address or of an option, 32 bits without sign."""


class sa_family_t(c_ushort):
    """`sa_family_t`: an AF_* at the head of each address struct, 16 bits without sign."""


class _address(Struct):
    """What all address structs derive from: any of them goes where C wants a `struct sockaddr *`."""

    __slots__ = ()


class sockaddr(_address):
    """`struct sockaddr`: an address of any family, known by its first field. 16 bytes."""

    __slots__ = ()
    _any_length_ = True
    _fields_ = [("sa_family", c_ushort), ("sa_data", c_ubyte * 14)]
    _notation_ = {"sa_family": Name("AF_*")}


class sockaddr_storage(_address):
    """`struct sockaddr_storage`: room for an address of any family. 128 bytes."""

    __slots__ = ()
    _fields_ = [("ss_family", c_ushort), ("__ss_padding", c_ubyte * 118), ("__ss_align", c_ulong)]
    _notation_ = {"ss_family": Name("AF_*", label="sa_family")}


@extern()
def socket(domain: c_int, type: c_int, protocol: c_int) -> c_int:
    """Create an endpoint for communication.

    domain is the family (AF_INET, AF_INET6, AF_UNIX …), type the kind of
    traffic (SOCK_STREAM: a byte stream; SOCK_DGRAM: datagrams; …), to which
    SOCK_NONBLOCK and SOCK_CLOEXEC may be or'ed; protocol is 0 for the usual
    one of that pair.

    Returns the new descriptor, the lowest that is free, or -1 with errno
    EAFNOSUPPORT (no such family), EPROTONOSUPPORT or EINVAL (no such type or
    protocol in it), EACCES (SOCK_RAW wants privileges), EMFILE or ENFILE (no
    descriptor left), ENOBUFS or ENOMEM.

    As in C the descriptor survives an exec unless SOCK_CLOEXEC is given;
    Python's own sockets do not.

    socket(2)
    """


@extern()
def bind(sockfd: c_int, addr: Annotated[const_ptr[sockaddr], counted_by("addrlen")], addrlen: socklen_t) -> c_int:
    """Give a socket its local address.

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


@extern()
def connect(
    sockfd: c_int, addr: Annotated[const_ptr[sockaddr], counted_by("addrlen")], addrlen: socklen_t
) -> c_int:
    """Connect a socket to the address of its peer.

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


@extern()
def listen(sockfd: c_int, backlog: c_int) -> c_int:
    """Let a socket accept connections.

    backlog is how many finished handshakes may wait for accept(); the kernel
    cuts it to /proc/sys/net/core/somaxconn without a word.

    Returns 0, or -1 with errno EADDRINUSE, EOPNOTSUPP (not a stream socket),
    EINVAL, EBADF, ENOTSOCK.

    listen(2)
    """


@extern()
def accept(
    sockfd: c_int,
    addr: Annotated[ptr[sockaddr], nullable, counted_by("addrlen")],
    addrlen: Annotated[ptr[socklen_t], nullable],
) -> c_int:
    """Take the first waiting connection of a listening socket; block until there
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


export(globals())

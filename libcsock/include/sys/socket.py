"""`<sys/socket.h>`: endpoints of communication."""

from ctypes import c_int, c_size_t, c_ubyte, c_uint, c_uint32, c_ulong, c_ushort, c_void_p
from sys import byteorder


from libcsock._ctype import (
    TYPE_CHECKING,
    Annotated,
    const_ptr,
    counted_by,
    elements,
    fills,
    inout,
    nullable,
    ptr,
    stretched_by,
    void,
)
from libcsock._extern import extern, macro
from libcsock._header import export
from libcsock._machine import abi
from libcsock._memory import Region, address_of, regions
from libcsock._notation import Flags, Name, NamedBy
from libcsock._shapes import (
    address, dispatch, option, peer, peer_or_own, peer_with_flags, receive, receive_from, send_to,
)  # fmt: skip
from libcsock._struct import Pointing, Struct
from libcsock.include.sys.types import size_t, ssize_t
from libcsock.include.sys.uio import iovec
from libcsock.include.time import timespec

if TYPE_CHECKING:
    from typing import Any

# Address families
AF_UNSPEC = 0
AF_UNIX = 1
AF_LOCAL = AF_UNIX
AF_FILE = AF_UNIX
AF_INET = 2
AF_AX25 = 3
AF_IPX = 4
AF_APPLETALK = 5
AF_NETROM = 6
AF_BRIDGE = 7
AF_ATMPVC = 8
AF_X25 = 9
AF_INET6 = 10
AF_ROSE = 11
AF_DECnet = 12
AF_NETBEUI = 13
AF_SECURITY = 14
AF_KEY = 15
AF_NETLINK = 16
AF_ROUTE = AF_NETLINK
AF_PACKET = 17
AF_ASH = 18
AF_ECONET = 19
AF_ATMSVC = 20
AF_RDS = 21
AF_SNA = 22
AF_IRDA = 23
AF_PPPOX = 24
AF_WANPIPE = 25
AF_LLC = 26
AF_IB = 27
AF_MPLS = 28
AF_CAN = 29
AF_TIPC = 30
AF_BLUETOOTH = 31
AF_IUCV = 32
AF_RXRPC = 33
AF_ISDN = 34
AF_PHONET = 35
AF_IEEE802154 = 36
AF_CAIF = 37
AF_ALG = 38
AF_NFC = 39
AF_VSOCK = 40
AF_KCM = 41
AF_QIPCRTR = 42
AF_SMC = 43
AF_XDP = 44
AF_MCTP = 45

# Protocol families, BSD's first idea: each has the number of its address family
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

# Socket types. SOCK_CLOEXEC and SOCK_NONBLOCK are or'ed to one.
SOCK_STREAM = 1
SOCK_DGRAM = 2
SOCK_RAW = 3
SOCK_RDM = 4
SOCK_SEQPACKET = 5
SOCK_DCCP = 6
SOCK_PACKET = 10
SOCK_NONBLOCK = 0o4000
SOCK_CLOEXEC = 0o2000000

# Levels of options
SOL_SOCKET = 1
SOL_RAW = 255
SOL_DECNET = 261
SOL_X25 = 262
SOL_PACKET = 263
SOL_ATM = 264
SOL_AAL = 265
SOL_IRDA = 266
SOL_NETBEUI = 267
SOL_LLC = 268
SOL_DCCP = 269
SOL_NETLINK = 270
SOL_TIPC = 271
SOL_RXRPC = 272
SOL_PPPOL2TP = 273
SOL_BLUETOOTH = 274
SOL_PNPIPE = 275
SOL_RDS = 276
SOL_IUCV = 277
SOL_CAIF = 278
SOL_ALG = 279
SOL_NFC = 280
SOL_KCM = 281
SOL_TLS = 282
SOL_XDP = 283
SOL_MPTCP = 284
SOL_MCTP = 285
SOL_SMC = 286
SOL_VSOCK = 287

# How many connections listen() lets wait, unless the system's somaxconn is smaller
SOMAXCONN = abi(4096, musl=128)

# Which direction shutdown() closes
SHUT_RD = 0
SHUT_WR = 1
SHUT_RDWR = 2

# Flags of send(), recv() and the calls beside them
MSG_OOB = 0x1
MSG_PEEK = 0x2
MSG_DONTROUTE = 0x4
MSG_TRYHARD = MSG_DONTROUTE
MSG_CTRUNC = 0x8
MSG_PROXY = 0x10
MSG_TRUNC = 0x20
MSG_DONTWAIT = 0x40
MSG_EOR = 0x80
MSG_WAITALL = 0x100
MSG_FIN = 0x200
MSG_SYN = 0x400
MSG_CONFIRM = 0x800
MSG_RST = 0x1000
MSG_ERRQUEUE = 0x2000
MSG_NOSIGNAL = 0x4000
MSG_MORE = 0x8000
MSG_WAITFORONE = 0x10000
MSG_BATCH = 0x40000
MSG_SOCK_DEVMEM = 0x2000000
MSG_ZEROCOPY = 0x4000000
MSG_FASTOPEN = 0x20000000
MSG_CMSG_CLOEXEC = 0x40000000

# Options of SOL_SOCKET
SO_DEBUG = 1
SO_REUSEADDR = 2
SO_TYPE = 3
SO_ERROR = 4
SO_DONTROUTE = 5
SO_BROADCAST = 6
SO_SNDBUF = 7
SO_RCVBUF = 8
SO_KEEPALIVE = 9
SO_OOBINLINE = 10
SO_NO_CHECK = 11
SO_PRIORITY = 12
SO_LINGER = 13
SO_BSDCOMPAT = 14
SO_REUSEPORT = 15
SO_PASSCRED = abi(16, ppc64le=20)
SO_PEERCRED = abi(17, ppc64le=21)
SO_RCVLOWAT = abi(18, ppc64le=16)
SO_SNDLOWAT = abi(19, ppc64le=17)
SO_RCVTIMEO = abi(20, ppc64le=18)
SO_RCVTIMEO_OLD = SO_RCVTIMEO
SO_SNDTIMEO = abi(21, ppc64le=19)
SO_SNDTIMEO_OLD = SO_SNDTIMEO
SO_SECURITY_AUTHENTICATION = 22
SO_SECURITY_ENCRYPTION_TRANSPORT = 23
SO_SECURITY_ENCRYPTION_NETWORK = 24
SO_BINDTODEVICE = 25
SO_ATTACH_FILTER = 26
SO_GET_FILTER = SO_ATTACH_FILTER
SO_DETACH_FILTER = 27
SO_DETACH_BPF = SO_DETACH_FILTER
SO_PEERNAME = 28
SO_TIMESTAMP_OLD = 29
SO_TIMESTAMP = SO_TIMESTAMP_OLD
SO_ACCEPTCONN = 30
SO_PEERSEC = 31
SO_SNDBUFFORCE = 32
SO_RCVBUFFORCE = 33
SO_PASSSEC = 34
SO_TIMESTAMPNS_OLD = 35
SO_TIMESTAMPNS = SO_TIMESTAMPNS_OLD
SO_MARK = 36
SO_TIMESTAMPING_OLD = 37
SO_TIMESTAMPING = SO_TIMESTAMPING_OLD
SO_PROTOCOL = 38
SO_DOMAIN = 39
SO_RXQ_OVFL = 40
SO_WIFI_STATUS = 41
SO_PEEK_OFF = 42
SO_NOFCS = 43
SO_LOCK_FILTER = 44
SO_SELECT_ERR_QUEUE = 45
SO_BUSY_POLL = 46
SO_MAX_PACING_RATE = 47
SO_BPF_EXTENSIONS = 48
SO_INCOMING_CPU = 49
SO_ATTACH_BPF = 50
SO_ATTACH_REUSEPORT_CBPF = 51
SO_ATTACH_REUSEPORT_EBPF = 52
SO_CNX_ADVICE = 53
SO_MEMINFO = 55
SO_INCOMING_NAPI_ID = 56
SO_COOKIE = 57
SO_PEERGROUPS = 59
SO_ZEROCOPY = 60
SO_TXTIME = 61
SO_BINDTOIFINDEX = 62
SO_TIMESTAMP_NEW = 63
SO_TIMESTAMPNS_NEW = 64
SO_TIMESTAMPING_NEW = 65
SO_RCVTIMEO_NEW = 66
SO_SNDTIMEO_NEW = 67
SO_DETACH_REUSEPORT_BPF = 68
SO_PREFER_BUSY_POLL = 69
SO_BUSY_POLL_BUDGET = 70
SO_NETNS_COOKIE = 71
SO_BUF_LOCK = 72
SO_RESERVE_MEM = 73
SO_TXREHASH = 74
SO_RCVMARK = 75
SO_PASSPIDFD = 76
SO_PEERPIDFD = 77
SO_DEVMEM_LINEAR = 78
SO_DEVMEM_DMABUF = 79
SO_DEVMEM_DONTNEED = 80
SO_RCVPRIORITY = 82
SO_PASSRIGHTS = 83
SO_INQ = 84

# Control messages of SOL_SOCKET
SCM_RIGHTS = 1
SCM_CREDENTIALS = 2
SCM_SECURITY = 3
SCM_PIDFD = 4
SCM_TIMESTAMP = SO_TIMESTAMP
SCM_TIMESTAMPNS = SO_TIMESTAMPNS
SCM_TIMESTAMPING = SO_TIMESTAMPING
SCM_WIFI_STATUS = SO_WIFI_STATUS
SCM_TIMESTAMPING_OPT_STATS = 54
SCM_TIMESTAMPING_PKTINFO = 58
SCM_TXTIME = SO_TXTIME
SCM_DEVMEM_LINEAR = SO_DEVMEM_LINEAR
SCM_DEVMEM_DMABUF = SO_DEVMEM_DMABUF
SCM_TS_OPT_ID = 81
SCM_INQ = SO_INQ

_NAMES_SINCE = {
    "glibc": "MSG_TRYHARD SO_RCVTIMEO_OLD SO_SNDTIMEO_OLD SO_TIMESTAMP_OLD SO_TIMESTAMPNS_OLD SO_TIMESTAMPING_OLD"
    " SO_TIMESTAMP_NEW SO_TIMESTAMPNS_NEW SO_TIMESTAMPING_NEW SO_RCVTIMEO_NEW SO_SNDTIMEO_NEW",
    "glibc 2.35": "AF_MCTP PF_MCTP",
    "glibc 2.36": "SOL_MPTCP SOL_MCTP SOL_SMC",
    "glibc 2.39": "SCM_SECURITY SCM_PIDFD",
    "glibc 2.40": "SOL_VSOCK",
    "glibc 2.41": "MSG_SOCK_DEVMEM",
    "Linux 5.11": "SO_PREFER_BUSY_POLL SO_BUSY_POLL_BUDGET",
    "Linux 5.14": "SO_NETNS_COOKIE",
    "Linux 5.15": "SO_BUF_LOCK",
    "Linux 5.16": "SO_RESERVE_MEM",
    "Linux 5.18": "SO_TXREHASH",
    "Linux 5.19": "SO_RCVMARK",
    "Linux 6.5": "SO_PASSPIDFD SO_PEERPIDFD",
    "Linux 6.12": "SO_DEVMEM_LINEAR SO_DEVMEM_DMABUF SO_DEVMEM_DONTNEED SCM_DEVMEM_LINEAR SCM_DEVMEM_DMABUF",
    "Linux 6.13": "SCM_TS_OPT_ID",
    "Linux 6.14": "SO_RCVPRIORITY",
    "Linux 6.16": "SO_PASSRIGHTS",
    "Linux 7.0": "SO_INQ SCM_INQ",
}


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


class linger(Struct):
    """`struct linger`: whether close() waits for what is unsent, and how many seconds; for SO_LINGER. 8 bytes."""

    __slots__ = ()
    _fields_ = [("l_onoff", c_int), ("l_linger", c_int)]


class ucred(Struct):
    """`struct ucred`: a process and its user and group, for SO_PEERCRED and SCM_CREDENTIALS. 12 bytes."""

    __slots__ = ()
    _fields_ = [("pid", c_int), ("uid", c_uint), ("gid", c_uint)]


class msghdr(Pointing):
    """`struct msghdr`: a message: its address, the pieces of its data, and what goes with it. 56 bytes.

    `msg_name` takes an address struct, `byref(addr)`; `msg_iov` an array of iovec or `byref` of one; `msg_control` a
    buffer for control messages, of CMSG_SPACE() bytes for each. The struct keeps what was assigned to them alive, as
    iovec does, and calls hold the lengths beside them against it.
    """

    __slots__ = ()
    _fields_ = [
        ("msg_name", c_void_p),
        ("msg_namelen", c_uint32),
        ("msg_iov", c_void_p),
        *abi([("msg_iovlen", c_size_t)], musl=[("msg_iovlen", c_int), ("__pad1", c_int)]),
        ("msg_control", c_void_p),
        *abi([("msg_controllen", c_size_t)], musl=[("msg_controllen", c_uint32), ("__pad2", c_int)]),
        ("msg_flags", c_int),
    ]
    _counts_ = {
        "msg_name": ("msg_namelen", None),
        "msg_iov": ("msg_iovlen", iovec),
        "msg_control": ("msg_controllen", None),
    }
    _notation_ = {"msg_flags": Flags("MSG_*")}


class _flags_of_many(c_int):
    """An int; an unsigned int in musl's header."""

    _c_name_ = "int"
    _in_headers_ = "FLAGS_OF_MANY"


class mmsghdr(Struct):
    """`struct mmsghdr`: one of several messages, and how many bytes of it were sent or came. 64 bytes."""

    __slots__ = ()
    _fields_ = [("msg_hdr", msghdr), ("msg_len", c_uint)]


class cmsghdr(Struct):
    """`struct cmsghdr`: the head of a control message; its data follows it, see CMSG_DATA(). 16 bytes."""

    __slots__ = ()
    _fields_ = [
        *abi([("cmsg_len", c_size_t)], musl=[("cmsg_len", c_uint32), ("__pad1", c_int)]),
        ("cmsg_level", c_int),
        ("cmsg_type", c_int),
    ]
    _notation_ = {
        "cmsg_level": Name(
            "SOL_*", elsewhere={0: "SOL_IP", 6: "SOL_TCP", 17: "SOL_UDP", 41: "SOL_IPV6", 58: "SOL_ICMPV6"}
        )
    }


def _aligned(length: int) -> int:
    return (length + 7) & ~7


@macro
def CMSG_ALIGN(length: size_t) -> size_t:
    """Round a length up to where the next control message may begin.

    length is in bytes.

    Returns the next multiple of 8; there are no errors.

    cmsg(3)
    """
    return _aligned(length.value) % 2**64


@macro
def CMSG_LEN(length: size_t) -> size_t:
    """Tell what to store in cmsg_len of a control message.

    length is how many bytes of data it has.

    Returns that and the size of the head; there are no errors.

    cmsg(3)
    """
    return (16 + length.value) % 2**64


@macro
def CMSG_SPACE(length: size_t) -> size_t:
    """Tell how many bytes of a buffer a control message takes.

    length is how many bytes of data it has.

    Returns that, the size of the head and what lies between it and the next
    one; there are no errors.

    cmsg(3)
    """
    return (16 + _aligned(length.value)) % 2**64


def _message(mhdr: "Any") -> "Any":
    return msghdr.from_address(address_of(mhdr._as_parameter_)), mhdr.held


def _head_at(function: str, address: int, held: "list[Region]") -> "Any":
    """The head of a control message at an address, as part of the buffer that it is in."""
    for region in held:
        if region.start <= address <= region.end - 16 and type(region.owner) is not bytes:
            return cmsghdr.from_buffer(region.owner, address - region.start)
    raise TypeError(f"{function}() argument mhdr has in msg_control what is no writable buffer")


def _data_behind(head: "Any", argument: str) -> "Any":
    """All bytes of a buffer behind a struct of 16 bytes in it."""
    address = address_of(head) + 16
    around = [r for r in regions(head._obj) if r.start < address < r.end and type(r.owner) is not bytes]
    if not around:
        raise ValueError(f"{argument} is in no buffer that has data behind it")
    region = max(around, key=lambda region: region.end)
    return (c_ubyte * (region.end - address)).from_buffer(region.owner, address - region.start)


@macro
def CMSG_FIRSTHDR(mhdr: const_ptr[msghdr]) -> ptr[cmsghdr]:
    """Find the first control message of a message.

    mhdr is `byref` of the msghdr, with msg_control and msg_controllen set.

    Returns a cmsghdr that is part of the buffer, so that to assign to its
    fields fills in the buffer, or None where that has no room for one. C's
    `cmsg->cmsg_len` is `cmsg.cmsg_len`. There are no errors; the lengths in
    the msghdr are checked as in a call.

    cmsg(3)
    """
    header, held = _message(mhdr)
    if not header.msg_control or header.msg_controllen < 16:
        return None
    return _head_at("CMSG_FIRSTHDR", header.msg_control, held)  # type: ignore[no-any-return]


@macro
def CMSG_NXTHDR(mhdr: const_ptr[msghdr], cmsg: const_ptr[cmsghdr]) -> ptr[cmsghdr]:
    """Find the control message behind another one.

    mhdr is `byref` of the msghdr, cmsg `byref` of what CMSG_FIRSTHDR() or this
    function returned.

    Returns the next cmsghdr, or None where cmsg_len is too small or leaves no
    room for another; there are no errors. A cmsg that is not in msg_control is
    a ValueError. As in C a buffer that is to be filled in must have been
    zeros.

    cmsg(3)
    """
    header, held = _message(mhdr)
    address = address_of(cmsg)
    start = header.msg_control or 0
    if not start <= address <= start + header.msg_controllen - 16:
        raise ValueError("CMSG_NXTHDR() argument cmsg is not in msg_control")
    length = cmsghdr.from_address(address).cmsg_len
    following = address + _aligned(length)
    if length < 16 or following + 16 > start + header.msg_controllen:
        return None
    return _head_at("CMSG_NXTHDR", following, held)  # type: ignore[no-any-return]


@macro
def CMSG_DATA(cmsg: const_ptr[cmsghdr]) -> ptr[c_ubyte]:
    """Find the data of a control message.

    cmsg is `byref` of what CMSG_FIRSTHDR() or CMSG_NXTHDR() returned.

    Returns an array of all bytes of the buffer behind the head, to be read,
    written, or given to memcpy(); cmsg_len says how many of them are this
    message's. `c_int.from_buffer(CMSG_DATA(byref(cmsg)))` is C's
    `*(int *) CMSG_DATA(cmsg)`. There are no errors; a cmsghdr that is not in a
    buffer is a ValueError.

    cmsg(3)
    """
    return _data_behind(cmsg, "CMSG_DATA() argument cmsg")  # type: ignore[no-any-return]


# The kind in the lowest bits, flags in the others.
_TYPE = Flags("SOCK_CLOEXEC SOCK_*", one_of=0xF)

# What other families call protocols are numbers of their own.
_INTERNET = Name("IPPROTO_IP IPPROTO_*")
_PROTOCOL = NamedBy("domain", {AF_INET: _INTERNET, AF_INET6: _INTERNET})


@extern()
def socket(
    domain: Annotated[c_int, Name("AF_*")],
    type: Annotated[c_int, _TYPE],
    protocol: Annotated[c_int, _PROTOCOL],
) -> c_int:
    """Create an endpoint for communication.

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


@extern(shape=address)
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


@extern(shape=address)
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


@extern(shape=peer)
def accept(
    sockfd: c_int,
    addr: Annotated[ptr[sockaddr], nullable, counted_by("addrlen")],
    addrlen: Annotated[ptr[socklen_t], nullable, inout],
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


@extern(shape=peer_with_flags)
def accept4(
    sockfd: c_int,
    addr: Annotated[ptr[sockaddr], nullable, counted_by("addrlen")],
    addrlen: Annotated[ptr[socklen_t], nullable, inout],
    flags: Annotated[c_int, Flags("SOCK_CLOEXEC SOCK_NONBLOCK")],
) -> c_int:
    """Take the first waiting connection of a listening socket, as accept() does,
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


@extern()
def socketpair(
    domain: Annotated[c_int, Name("AF_*")],
    type: Annotated[c_int, _TYPE],
    protocol: Annotated[c_int, _PROTOCOL],
    sv: Annotated[ptr[c_int], elements(2)],
) -> c_int:
    """Create two sockets that are connected to each other.

    domain is AF_UNIX; type and protocol are those of socket(). sv is an array
    for the two descriptors: `sv = (c_int * 2)()`, then `sv[0]` and `sv[1]`.

    Returns 0, or -1 with errno EOPNOTSUPP (the family has no pairs: AF_INET),
    EAFNOSUPPORT, EPROTONOSUPPORT, EMFILE or ENFILE (no descriptor left). What
    sv holds after an error means nothing.

    An array of fewer than two is a ValueError. As in C both descriptors
    survive an exec unless SOCK_CLOEXEC is or'ed to type.

    socketpair(2)
    """


@extern(shape=peer_or_own)
def getsockname(
    sockfd: c_int,
    addr: Annotated[ptr[sockaddr], counted_by("addrlen")],
    addrlen: Annotated[ptr[socklen_t], inout],
) -> c_int:
    """Ask for a socket's own address, such as the port that bind() to port 0 got.

    addr is filled: `byref` of an address struct. addrlen is `byref` of a
    `socklen_t` that holds the struct's size in bytes before the call and the
    address's own size after it, which is greater where the address was cut.

    Returns 0, or -1 with errno EBADF, ENOTSOCK, EINVAL (a length above
    2147483647), ENOBUFS.

    A length in addrlen that is greater than the struct is a ValueError.

    getsockname(2)
    """


@extern(shape=peer_or_own)
def getpeername(
    sockfd: c_int,
    addr: Annotated[ptr[sockaddr], counted_by("addrlen")],
    addrlen: Annotated[ptr[socklen_t], inout],
) -> c_int:
    """Ask for the address that a socket is connected to.

    addr is filled: `byref` of an address struct. addrlen is `byref` of a
    `socklen_t` that holds the struct's size in bytes before the call and the
    address's own size after it, which is greater where the address was cut.

    Returns 0, or -1 with errno ENOTCONN (connected to nobody), EBADF,
    ENOTSOCK, EINVAL (a length above 2147483647), ENOBUFS.

    A length in addrlen that is greater than the struct is a ValueError.

    getpeername(2)
    """


@extern(shape=dispatch)
def send(
    sockfd: c_int,
    buf: Annotated[const_ptr[void], counted_by("len")],
    len: size_t,
    flags: Annotated[c_int, Flags("MSG_*")],
) -> ssize_t:
    """Send bytes on a connected socket.

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


@extern(shape=send_to)
def sendto(
    sockfd: c_int,
    buf: Annotated[const_ptr[void], counted_by("len")],
    len: size_t,
    flags: Annotated[c_int, Flags("MSG_*")],
    dest_addr: Annotated[const_ptr[sockaddr], nullable, counted_by("addrlen")],
    addrlen: socklen_t,
) -> ssize_t:
    """Send a datagram to an address.

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


@extern(shape=receive)
def recv(
    sockfd: c_int,
    buf: Annotated[ptr[void], nullable, counted_by("len")],
    len: size_t,
    flags: Annotated[c_int, Flags("MSG_*")],
) -> ssize_t:
    """Receive bytes from a connected socket.

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


@extern(shape=receive_from)
def recvfrom(
    sockfd: c_int,
    buf: Annotated[ptr[void], nullable, counted_by("len")],
    len: size_t,
    flags: Annotated[c_int, Flags("MSG_*")],
    src_addr: Annotated[ptr[sockaddr], nullable, counted_by("addrlen")],
    addrlen: Annotated[ptr[socklen_t], nullable, inout],
) -> ssize_t:
    """Receive a datagram and learn who sent it.

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


_LEVEL = Name("SOL_* IPPROTO_*")

# IPPROTO_IP and the others have their names in <netinet/in.h>, which includes this header.
_ip, _tcp, _udp, _ipv6 = 0, 6, 17, 41

# A family has more names than those of options: values of options, limits.
_OPTION = NamedBy(
    "level",
    {
        SOL_SOCKET: Name("SO_* !SO_*_OLD !SO_EE_*"),
        _ip: Name(
            "IP_RETOPTS IP_MTU_DISCOVER IP_ORIGDSTADDR IP_* MCAST_*"
            " !IP_DEFAULT_* !IP_PMTUDISC* !IP_MAX* !IP_?F !IP_OFFMASK !IP_MSS !MCAST_*CLUDE"
        ),
        _ipv6: Name(
            "IPV6_ADD_MEMBERSHIP IPV6_DROP_MEMBERSHIP IPV6_ORIGDSTADDR IPV6_* MCAST_*"
            " !IPV6_PMTUDISC_* !IPV6_RTHDR_* !IPV6_RX* !MCAST_*CLUDE"
        ),
        _tcp: Name(
            "TCP_INQ TCP_* !TCP_REPAIR_O[FN]* !TCP_CA_* !TCP_*O_QUEUE !TCP_MSS* !TCP_MAX[W_]* !TCP_MD5SIG_[FM]*"
        ),
        _udp: Name("UDP_* !UDP_ENCAP_*"),
    },
)


def _bytes_of_option(count: int, content: bytes, level: int, optname: int) -> int:
    """How many bytes of optval getsockopt() may touch where that is not what *optlen says."""
    if (level, optname) == (SOL_SOCKET, SO_GET_FILTER):
        return 8 * count  # *optlen counts instructions
    # Lists of multicast sources; their own field says how many: IP_MSFILTER, MCAST_MSFILTER of IPv4 and IPv6.
    lists = {(_ip, 41): (12, 16, 4), (_ip, 48): (140, 144, 128), (_ipv6, 48): (140, 144, 128)}
    if (level, optname) in lists and count:
        at, head, each = lists[level, optname]
        return head + each * int.from_bytes(content[at : at + 4], byteorder)
    return count


@extern()
def getsockopt(
    sockfd: c_int,
    level: Annotated[c_int, _LEVEL],
    optname: Annotated[c_int, _OPTION],
    optval: Annotated[
        ptr[void], nullable, counted_by("optlen"), stretched_by(_bytes_of_option, "level", "optname")
    ],
    optlen: Annotated[ptr[socklen_t], nullable, inout],
) -> c_int:
    """Ask for the value of a socket's option.

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


@extern(shape=option)
def setsockopt(
    sockfd: c_int,
    level: Annotated[c_int, _LEVEL],
    optname: Annotated[c_int, _OPTION],
    optval: Annotated[const_ptr[void], nullable, counted_by("optlen")],
    optlen: socklen_t,
) -> c_int:
    """Set a socket's option.

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


@extern()
def shutdown(sockfd: c_int, how: Annotated[c_int, Name("SHUT_*")]) -> c_int:
    """End a connection in one direction or both, for all who share the socket.

    how is SHUT_RD (nothing more is received), SHUT_WR (nothing more is sent:
    the peer reads to the end and gets 0) or SHUT_RDWR (both). The descriptor
    stays open until close().

    Returns 0, or -1 with errno ENOTCONN (connected to nobody), EINVAL (another
    how), EBADF, ENOTSOCK.

    shutdown(2)
    """


@extern()
def sockatmark(sockfd: c_int) -> c_int:
    """Ask whether a socket is at the out-of-band mark: whether the next byte to be
    read is the one that was sent with MSG_OOB.

    sockfd is a stream socket.

    Returns 1 at the mark, 0 elsewhere, or -1 with errno EBADF, ENOTTY (no
    socket, or one that knows no mark), EINVAL.

    sockatmark(3)
    """


@extern(since="glibc")
def isfdtype(fd: c_int, fdtype: Annotated[c_int, Name("S_IF*")]) -> c_int:
    """Ask whether a descriptor is open on a file of some type.

    fdtype is the type: S_IFSOCK, S_IFREG, S_IFIFO, S_IFCHR ...

    Returns 1 if it is, 0 if it is of another, or -1 if it is not open. glibc
    leaves errno as it was.

    isfdtype(3)
    """


@extern()
def sendmsg(sockfd: c_int, msg: const_ptr[msghdr], flags: Annotated[c_int, Flags("MSG_*")]) -> ssize_t:
    """Send a message: data in pieces, to an address, with control messages.

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


@extern()
def recvmsg(sockfd: c_int, msg: Annotated[ptr[msghdr], inout], flags: Annotated[c_int, Flags("MSG_*")]) -> ssize_t:
    """Receive a message: data into pieces, the sender's address, control messages.

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


@extern()
def sendmmsg(
    sockfd: c_int,
    msgvec: Annotated[ptr[mmsghdr], counted_by("vlen"), inout, fills(False)],
    vlen: c_uint,
    flags: Annotated[_flags_of_many, Flags("MSG_*")],
) -> c_int:
    """Send several messages with one call.

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


@extern()
def recvmmsg(
    sockfd: c_int,
    msgvec: Annotated[ptr[mmsghdr], inout, counted_by("vlen")],
    vlen: c_uint,
    flags: Annotated[_flags_of_many, Flags("MSG_*")],
    timeout: Annotated[ptr[timespec], nullable, inout],
) -> c_int:
    """Receive several messages with one call.

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


export(globals())

"""`<netdb.h>`: names of hosts, services, protocols and networks, and what addresses they stand for."""

from ctypes import (
    POINTER,
    Array,
    addressof,
    byref,
    c_int,
    c_size_t,
    c_void_p,
    create_string_buffer,
    memmove,
    sizeof,
    string_at,
)
from os import fsencode, register_at_fork

import libcsock._sigevent as _sigevent
import libcsock.include.errno as _errno
from libcsock._ctype import (
    TYPE_CHECKING,
    Annotated,
    char,
    const_ptr,
    counted_by,
    inout,
    nullable,
    only_read,
    ptr,
    void,
    within,
)
from libcsock._extern import extern, found, macro
from libcsock._header import export
from libcsock._libc import Blocking, Pure
from libcsock._linked import (
    Addresses,
    Linked,
    LinkedList,
    TextPointer,
    Texts,
    address_in,
    address_like,
    linked,
    target,
    text_in,
    texts_at,
    tracking_pointer,
)
from libcsock._machine import abi
from libcsock._memory import address_of, memory_at
from libcsock._notation import Flags, Name, NetworkShort
from libcsock.include.netinet.in_ import *
from libcsock.include.time import timespec

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

# Flags of getaddrinfo()
AI_PASSIVE = 0x1
AI_CANONNAME = 0x2
AI_NUMERICHOST = 0x4
AI_V4MAPPED = 0x8
AI_ALL = 0x10
AI_ADDRCONFIG = 0x20
AI_IDN = 0x40
AI_CANONIDN = 0x80
AI_IDN_ALLOW_UNASSIGNED = 0x100
AI_IDN_USE_STD3_ASCII_RULES = 0x200
AI_NUMERICSERV = 0x400

# Errors of getaddrinfo() and getaddrinfo_a()
EAI_BADFLAGS = -1
EAI_NONAME = -2
EAI_AGAIN = -3
EAI_FAIL = -4
EAI_NODATA = -5
EAI_FAMILY = -6
EAI_SOCKTYPE = -7
EAI_SERVICE = -8
EAI_ADDRFAMILY = -9
EAI_MEMORY = -10
EAI_SYSTEM = -11
EAI_OVERFLOW = -12
EAI_INPROGRESS = -100
EAI_CANCELED = -101
EAI_NOTCANCELED = -102
EAI_ALLDONE = -103
EAI_INTR = -104
EAI_IDN_ENCODE = -105

# Flags of getnameinfo(), and room that is enough for what it fills in
NI_NUMERICHOST = 1
NI_NUMERICSERV = 2
NI_NOFQDN = 4
NI_NAMEREQD = 8
NI_DGRAM = 16
NI_MAXSERV = 32
NI_IDN = 32
NI_IDN_ALLOW_UNASSIGNED = 64
NI_IDN_USE_STD3_ASCII_RULES = 128
NI_MAXHOST = abi(1025, musl=255)

# Whether getaddrinfo_a() waits
GAI_WAIT = 0
GAI_NOWAIT = 1

# What h_errno() tells
NETDB_INTERNAL = -1
NETDB_SUCCESS = 0
HOST_NOT_FOUND = 1
TRY_AGAIN = 2
NO_RECOVERY = 3
NO_DATA = 4
NO_ADDRESS = NO_DATA
_PROTOCOLS = "IPPROTO_[!H]*"

_NAMES_SINCE = {
    "glibc": "AI_IDN AI_CANONIDN AI_IDN_ALLOW_UNASSIGNED AI_IDN_USE_STD3_ASCII_RULES NI_IDN"
    " NI_IDN_ALLOW_UNASSIGNED NI_IDN_USE_STD3_ASCII_RULES GAI_WAIT GAI_NOWAIT NETDB_INTERNAL NETDB_SUCCESS"
    " gaicb",
}


class _Port(NetworkShort):
    """The port of a service, which is an int of which 16 bits count."""

    def __call__(self, value: int) -> str:
        return super().__call__(value) if 0 <= value < 2**16 else repr(value)


class _Status(Name):
    """One of getaddrinfo()'s errors, or 0."""

    def c(self, value: int) -> str:
        return super().c(value) if value else "0"


class addrinfo(Linked):
    """`struct addrinfo`: what a socket needs to reach a service, one of a list; or hints of what is sought. 48 bytes.

    `ai_addr` is a pointer to an address of family `ai_family`: it goes where C wants a `struct sockaddr *`, and
    `cast(p.contents.ai_addr, POINTER(sockaddr_in)).contents` is C's `*(struct sockaddr_in *) p->ai_addr`.
    `ai_canonname` is a str or None, `ai_next` a pointer, false at the end of the list.
    """

    __slots__ = ()
    _fields_ = [
        ("ai_flags", c_int),
        ("ai_family", c_int),
        ("ai_socktype", c_int),
        ("ai_protocol", c_int),
        ("ai_addrlen", socklen_t.__base__),
        ("ai_addr", c_void_p),
        ("ai_canonname", c_void_p),
        ("ai_next", c_void_p),
    ]
    _notation_ = {
        "ai_flags": Flags("AI_*"),
        "ai_family": Name("AF_*"),
        "ai_socktype": Name("SOCK_*"),
        "ai_protocol": Name(_PROTOCOLS),
    }


linked(ai_addr=target(sockaddr), ai_canonname=TextPointer, ai_next=target(addrinfo))(addrinfo)


@linked(ar_name=TextPointer, ar_service=TextPointer, ar_request=target(addrinfo), ar_result=target(addrinfo))
class gaicb(Linked):
    """`struct gaicb`: one look-up of getaddrinfo_a(), what is sought and what is found. 56 bytes.

    `ar_name` and `ar_service` take str or bytes, `ar_request` `byref` of an addrinfo; each may be None. `ar_result` is
    a pointer to the first of a list, which freeaddrinfo() frees.
    """

    __slots__ = ()
    _fields_ = [
        ("ar_name", c_void_p),
        ("ar_service", c_void_p),
        ("ar_request", c_void_p),
        ("ar_result", c_void_p),
        ("__return", c_int),
        ("__glibc_reserved", c_int * 5),
    ]
    _notation_ = {"__return": _Status("EAI_*")}


# The struct that one of these points at, and no view of it.
tracking_pointer(gaicb)


@linked(h_name=TextPointer, h_aliases=Texts, h_addr_list=Addresses)
class hostent(Linked):
    """`struct hostent`: a host's names and its addresses. 32 bytes.

    `h_name` is a str. `h_aliases` is a tuple of str and None behind them, `h_addr_list` one of arrays of `h_length`
    bytes and None behind them, as C's NULL ends both. `h_addr` is the first address.
    """

    __slots__ = ()
    _fields_ = [
        ("h_name", c_void_p),
        ("h_aliases", c_void_p),
        ("h_addrtype", c_int),
        ("h_length", c_int),
        ("h_addr_list", c_void_p),
    ]
    _notation_ = {"h_addrtype": Name("AF_*")}
    h_addr = property(lambda self: self.h_addr_list[0])


@linked(s_name=TextPointer, s_aliases=Texts, s_proto=TextPointer)
class servent(Linked):
    """`struct servent`: a service, its port in network byte order, and its protocol. 32 bytes.

    `s_name` and `s_proto` are str; `s_aliases` is a tuple of str and None behind them.
    """

    __slots__ = ()
    _fields_ = [("s_name", c_void_p), ("s_aliases", c_void_p), ("s_port", c_int), ("s_proto", c_void_p)]
    _notation_ = {"s_port": _Port()}


@linked(p_name=TextPointer, p_aliases=Texts)
class protoent(Linked):
    """`struct protoent`: a protocol and its number. 24 bytes.

    `p_name` is a str; `p_aliases` is a tuple of str and None behind them.
    """

    __slots__ = ()
    _fields_ = [("p_name", c_void_p), ("p_aliases", c_void_p), ("p_proto", c_int)]
    _notation_ = {"p_proto": Name(_PROTOCOLS)}


@linked(n_name=TextPointer, n_aliases=Texts)
class netent(Linked):
    """`struct netent`: a network and its number, in host byte order. 24 bytes.

    `n_name` is a str; `n_aliases` is a tuple of str and None behind them.
    """

    __slots__ = ()
    _fields_ = [
        ("n_name", c_void_p),
        ("n_aliases", c_void_p),
        ("n_addrtype", c_int),
        ("n_net", uint32_t.__base__),
    ]
    _notation_ = {"n_addrtype": Name("AF_*")}


# Host, service, address

_ADDRINFOS = LinkedList(addrinfo, "ai_next", "getaddrinfo", "freeaddrinfo", "res")
_libc_getaddrinfo = found(Blocking, "getaddrinfo")
_libc_freeaddrinfo = found(Pure, "freeaddrinfo", None)
_libc_getnameinfo = found(Blocking, "getnameinfo")


def _copy_addrinfo(node: "Any", original: "Any") -> None:
    for name in "ai_flags", "ai_family", "ai_socktype", "ai_protocol", "ai_addrlen":
        setattr(node, name, getattr(original, name))
    storage = address_like(address_in(original, "ai_addr"), original.ai_addrlen)
    node.ai_addr = storage and byref(storage)
    node.ai_canonname = text_in(original, "ai_canonname")


def _getaddrinfo(node: "Any", service: "Any", hints: "Any", res: "Any") -> int:
    given = c_void_p()
    try:
        status: int = _libc_getaddrinfo(node, service, hints, byref(given))
        if status == 0:
            _ADDRINFOS.hand_out(res, _ADDRINFOS.copied(given.value or 0, _copy_addrinfo))
        return status
    finally:
        if given.value:
            _libc_freeaddrinfo(given)


@extern(body=_getaddrinfo)
def getaddrinfo(
    node: Annotated[const_ptr[char], nullable],
    service: Annotated[const_ptr[char], nullable],
    hints: Annotated[const_ptr[addrinfo], nullable],
    res: ptr[POINTER(addrinfo)],  # type: ignore[valid-type]
) -> c_int:
    """Find the addresses of a host and a service, ready for socket(), connect()
    and bind().

    node is a name ("localhost") or an address as text ("127.0.0.1", "::1"),
    service a name ("http") or a port as text ("80"); one of them may be None.
    hints is `byref` of an addrinfo that says what is sought, or None: ai_family
    (AF_UNSPEC: any), ai_socktype and ai_protocol (0: any), ai_flags (AI_PASSIVE:
    to bind() to, AI_CANONNAME, AI_NUMERICHOST: no look-up, AI_NUMERICSERV …).
    res is `byref` of a `POINTER(addrinfo)()`, which is pointed at the first of
    a list: `p = res`, then `while p:` look at `p.contents` and go on with
    `p = p.contents.ai_next`. freeaddrinfo() frees it.

    Returns 0, or an EAI_* that gai_strerror() tells in words: EAI_NONAME (no
    such host or service), EAI_AGAIN (try again later), EAI_FAIL, EAI_SERVICE,
    EAI_FAMILY, EAI_SOCKTYPE, EAI_BADFLAGS, EAI_MEMORY, EAI_SYSTEM (errno says
    more).

    The GIL is released meanwhile. The list is a copy in Python's memory: one
    that nobody frees goes with its last pointer.

    getaddrinfo(3)
    """


@extern(body=_ADDRINFOS.free)
def freeaddrinfo(res: Annotated[ptr[addrinfo], nullable]) -> void:
    """Free a list that getaddrinfo() gave.

    res is the pointer to its first struct; with None nothing happens.

    Returns nothing; there are no errors. To look at a struct of the list
    afterwards is a ValueError, and so is to free the list again, a part of it,
    or what getaddrinfo() did not give.

    getaddrinfo(3)
    """


@extern(blocks=False, sets_errno=False)
def gai_strerror(errcode: Annotated[c_int, Name("EAI_*")]) -> const_ptr[char]:
    """What an error of getaddrinfo() or getnameinfo() means, in words.

    errcode is what they returned, such as EAI_NONAME.

    Returns a str such as "Name or service not known", in the language of the
    locale, also for a number without a meaning; there are no errors.

    getaddrinfo(3)
    """


def _getnameinfo(addr: "Any", addrlen: int, *rest: "Any") -> int:
    # Of an AF_UNIX address libc reads the path up to a NUL, which need not be there.
    address = create_string_buffer(memory_at(addr, addrlen), addrlen + 128)
    return _libc_getnameinfo(address, addrlen, *rest)  # type: ignore[no-any-return]


@extern(body=_getnameinfo)
def getnameinfo(
    addr: Annotated[const_ptr[sockaddr], counted_by("addrlen")],
    addrlen: socklen_t,
    host: Annotated[ptr[char], nullable, counted_by("hostlen")],
    hostlen: socklen_t,
    serv: Annotated[ptr[char], nullable, counted_by("servlen")],
    servlen: socklen_t,
    flags: Annotated[c_int, Flags("NI_NUMERIC* NI_NOFQDN NI_NAMEREQD NI_DGRAM NI_IDN")],
) -> c_int:
    """Find the names of an address's host and service.

    addr is `byref` of an address struct and addrlen its size in bytes. host
    and serv are buffers for the names and hostlen and servlen their lengths in
    bytes: NI_MAXHOST and NI_MAXSERV are enough. One of them may be None with a
    length of 0. flags is 0 or of NI_NUMERICHOST and NI_NUMERICSERV (numbers,
    without a look-up), NI_NAMEREQD (fail where there is no name), NI_DGRAM (the
    service is UDP's), NI_NOFQDN (without the domain of this machine).

    Returns 0, or an EAI_* that gai_strerror() tells in words: EAI_NONAME,
    EAI_OVERFLOW (a buffer is too small), EAI_FAMILY (of the address, or addrlen
    is too small), EAI_AGAIN, EAI_FAIL, EAI_BADFLAGS, EAI_MEMORY, EAI_SYSTEM
    (errno says more).

    A length greater than its buffer is a ValueError. The GIL is released
    meanwhile.

    getnameinfo(3)
    """


# Several look-ups at once

_SINCE = "glibc"
_LIBRARY = "libanl.so.1"  # before glibc 2.34
_libc_getaddrinfo_a = found(Blocking, "getaddrinfo_a", since=_SINCE, library=_LIBRARY)
_libc_gai_suspend = found(Blocking, "gai_suspend", since=_SINCE, library=_LIBRARY)
_libc_gai_error = found(Pure, "gai_error", since=_SINCE, library=_LIBRARY)
_libc_gai_cancel = found(Blocking, "gai_cancel", since=_SINCE, library=_LIBRARY)
_libc_calloc = found(Pure, "calloc", c_void_p)
_libc_free = found(Pure, "free", None)


class _Request:
    """What libc has of a look-up: a copy of the caller's struct and of all that it points to.

    A thread of libc's writes there whenever it is done, even when Python has ended. So this is libc's memory, and
    freed only when that thread has let go of it.
    """

    NOT_TAKEN = 1  # which no look-up ends in
    over = False

    def __init__(self, asked: gaicb) -> None:
        self.asked = asked
        self.to_be_seen_to = True
        given = {name: getattr(asked, name) for name in ("ar_name", "ar_service")}
        texts = {name: fsencode(text) + b"\0" for name, text in given.items() if text is not None}
        size = sizeof(gaicb) + sizeof(addrinfo)
        self.address: int = _libc_calloc(c_size_t(1), c_size_t(size + sum(map(len, texts.values()))))
        if not self.address:
            raise MemoryError
        self.over = True
        self.copy = gaicb.from_address(self.address)
        setattr(self.copy, "__return", self.NOT_TAKEN)
        for name, text in texts.items():
            memmove(self.address + size, text, len(text))
            setattr(self.copy, name, self.address + size)
            size += len(text)
        if asked.ar_request:
            hints = addrinfo.from_address(self.address + sizeof(gaicb))
            for name in "ai_flags", "ai_family", "ai_socktype", "ai_protocol":
                setattr(hints, name, getattr(asked.ar_request.contents, name))
            self.copy.ar_request = addressof(hints)

    def __del__(self) -> None:
        # not while gai_suspend() has it
        if self.over:
            _libc_free(c_void_p(self.address))

    @property
    def status(self) -> int:
        return getattr(self.copy, "__return")  # type: ignore[no-any-return]

    def begin(self) -> None:
        self.over = False
        self.before = getattr(self.asked, "__return")
        setattr(self.asked, "__return", EAI_INPROGRESS)

    def taken(self) -> bool:
        """Whether libc has begun with it, or will; if not it is as if nothing had been."""
        if self.status != self.NOT_TAKEN:
            return True
        self.over = True
        setattr(self.asked, "__return", self.before)
        return False

    def hand_over(self) -> None:
        """Give the caller's struct what was found."""
        while _libc_gai_cancel(c_void_p(self.address)) == EAI_NOTCANCELED:
            pass  # the thread has written, and is about to let go
        result = address_in(self.copy, "ar_result")
        if result:
            self.asked.ar_result = byref(_ADDRINFOS.copied(result, _copy_addrinfo))
            _libc_freeaddrinfo(c_void_p(result))
        setattr(self.asked, "__return", self.status)
        self.over = True
        _requests.pop(addressof(self.asked), None)


# By the address of the caller's struct, for as long as libc works on it.
_requests: dict[int, _Request] = {}
# The same while getaddrinfo_a() begins them: of two threads with one struct, one begins.
_claimed: dict[int, _Request] = {}
# libc's threads do not go along.
register_at_fork(after_in_child=_requests.clear)
register_at_fork(after_in_child=_claimed.clear)


def _settle() -> None:
    """See what libc has done meanwhile."""
    for request in list(_requests.values()):
        # which one thread only is to do, in one step
        if request.status != EAI_INPROGRESS and vars(request).pop("to_be_seen_to", False):
            request.hand_over()


def _itself(reference: "Any") -> gaicb:
    """The caller's struct, to which what is found can be assigned."""
    owner = reference._obj
    place, rest = divmod(address_of(reference) - addressof(owner), sizeof(gaicb))
    if isinstance(owner, Array) and not rest and issubclass(owner._type_, gaicb):
        owner = owner[place]
    elif not isinstance(owner, gaicb) or place or rest:
        raise ValueError(f"this points into a {type(owner).__name__}, to no gaicb")
    return owner  # type: ignore[no-any-return]


def _request(number: int, reference: "Any") -> _Request:
    try:
        return _Request(_itself(reference))
    except ValueError as error:
        raise ValueError(f"getaddrinfo_a() argument list[{number}]: {error}") from None


def _getaddrinfo_a(mode: int, references: "Any", nitems: int, sevp: "Any") -> int:
    event = _sigevent.copied("getaddrinfo_a", sevp)
    _settle()
    requests: dict[int, _Request] = {}
    table = (c_void_p * len(references))()
    try:
        for number, each in enumerate(references):
            if each:
                place, request = address_of(each), _request(number, each)
                claimed = _claimed.setdefault(place, request) is request
                if claimed:
                    requests[place] = request
                if not claimed or place in _requests:
                    raise ValueError(f"getaddrinfo_a() argument list[{number}] is in progress already")
                table[number] = request.address
        try:
            for request in requests.values():
                request.begin()
            return _libc_getaddrinfo_a(mode, table, nitems, event and byref(event))  # type: ignore[no-any-return]
        finally:
            _requests.update({place: request for place, request in requests.items() if request.taken()})
    finally:
        for place in requests:
            _claimed.pop(place, None)
        _settle()


def _gai_suspend(references: "Any", nitems: int, timeout: "Any") -> int:
    requests = [each and _requests.get(address_of(each)) for each in references]
    addresses = [one.address if one else each and address_of(each) for one, each in zip(requests, references)]
    try:
        return _libc_gai_suspend((c_void_p * len(addresses))(*addresses), nitems, timeout)  # type: ignore[no-any-return]
    finally:
        _settle()


def _gai_error(req: "Any") -> int:
    _settle()
    request = _requests.get(address_of(req))
    return _libc_gai_error(c_void_p(request.address) if request else req)  # type: ignore[no-any-return]


def _gai_cancel(req: "Any") -> int:
    _settle()
    request = _requests.get(address_of(req))
    status: int = _libc_gai_cancel(c_void_p(request.address) if request else req)
    if request and status == EAI_CANCELED:
        _requests.pop(address_of(req), None)
        request.over = True
    return status


@extern(body=_getaddrinfo_a, since=_SINCE)
def getaddrinfo_a(
    mode: Annotated[c_int, Name("GAI_*")],
    list: Annotated[ptr[ptr[gaicb]], inout, counted_by("nitems")],
    nitems: Annotated[c_int, within(0, 1024)],
    sevp: Annotated[ptr[_sigevent.sigevent], nullable, only_read],
) -> c_int:
    """Find the addresses of several hosts and services at once, in threads of
    libc's.

    mode is GAI_WAIT to wait until all is done, or GAI_NOWAIT to go on meanwhile.
    list has a `byref` of a gaicb for each look-up, or None, which is passed
    over: a list, a tuple, or an array `(POINTER(gaicb) * n)()`. nitems is how
    many of them there are, no more than 1024. sevp is `byref` of a
    sigevent that says how GAI_NOWAIT tells that all is done: SIGEV_SIGNAL by a
    signal, SIGEV_NONE, as None, not at all; SIGEV_THREAD is a ValueError.

    Returns 0 once they have begun (GAI_WAIT: are done), or EAI_AGAIN,
    EAI_MEMORY, EAI_SYSTEM (errno says more; EINVAL: another mode). How each
    ended is told by gai_error(); then `req.ar_result` is a list that
    freeaddrinfo() frees.

    libc works on copies. A result comes into its gaicb when gai_error(),
    gai_suspend(), gai_cancel() or GAI_WAIT sees that it is there. To ask for a
    gaicb that is in progress is a ValueError. The GIL is released meanwhile. A
    libc without it is an OSError with ENOSYS.

    getaddrinfo_a(3)
    """


@extern(body=_gai_suspend, since=_SINCE)
def gai_suspend(
    list: Annotated[const_ptr[const_ptr[gaicb]], counted_by("nitems")],
    nitems: Annotated[c_int, within(0, 1024)],
    timeout: Annotated[const_ptr[timespec], nullable],
) -> c_int:
    """Wait until one of several look-ups is done.

    list and nitems are those of getaddrinfo_a(). timeout is `byref` of a
    timespec, how long to wait at most, or None for as long as it takes.

    Returns 0 when one of them is done, which gai_error() tells; EAI_ALLDONE
    where there was nothing to wait for, EAI_INTR (a signal came), EAI_AGAIN
    after the time, which some glibcs take for EAI_SYSTEM. The GIL is released
    meanwhile.

    getaddrinfo_a(3)
    """


@extern(body=_gai_error, since=_SINCE)
def gai_error(req: Annotated[ptr[gaicb], inout]) -> c_int:
    """How a look-up of getaddrinfo_a() ended.

    req is `byref` of its gaicb.

    Returns EAI_INPROGRESS while it goes on; then 0, and req's ar_result is
    there, or the EAI_* that getaddrinfo() would have returned.

    getaddrinfo_a(3)
    """


@extern(body=_gai_cancel, since=_SINCE)
def gai_cancel(req: Annotated[ptr[gaicb], inout]) -> c_int:
    """Take a look-up of getaddrinfo_a() back.

    req is `byref` of its gaicb.

    Returns EAI_CANCELED (it had not begun, and will not), EAI_NOTCANCELED (it
    is under way), EAI_ALLDONE (it is done). Of one that is cancelled
    gai_error() says EAI_INPROGRESS for ever, as glibc's own does.

    getaddrinfo_a(3)
    """


# Look-ups of before: each gives a struct

_location = found(Pure, "__h_errno_location", POINTER(c_int))


@macro
def h_errno() -> c_int:
    """The error of the last look-up of this thread that failed: gethostbyname() and
    its kin, getnetbyname() and its kin.

    C's h_errno is a variable, and this a function, as errno() is; each thread
    has its own.

    Returns HOST_NOT_FOUND (no such host), NO_DATA (it has no address of that
    kind), TRY_AGAIN, NO_RECOVERY, NETDB_INTERNAL (errno says more), or 0
    before the first; hstrerror() has the words.

    gethostbyname(3)
    """
    return _location()[0]  # type: ignore[no-any-return]


class _Query:
    """A function that fills a struct and memory of the caller's, and so may be called by several threads at once.

    C's functions without `_r` have memory of libc's for their result, which the next call overwrites.
    """

    def __init__(self, name: str, kind: "Any", copy: "Callable[[Any, Any], None]", tells: bool = False) -> None:
        self.function = found(Blocking, name, since="glibc")
        self.kind = kind
        self.copy = copy
        self.tells = tells  # h_errno

    def __call__(self, *arguments: "Any") -> "Any":
        entry = self.kind()
        result = c_void_p()
        problem = c_int()
        size = 8192
        status = _errno.ERANGE
        while status == _errno.ERANGE and size <= 2**24:
            memory = create_string_buffer(size)
            more = (byref(problem),) if self.tells else ()
            status = self.function(*arguments, byref(entry), memory, c_size_t(size), byref(result), *more)
            size *= 2
        if problem.value:
            _location()[0] = problem.value
        if status or not result.value:
            return None
        copied = self.kind()
        self.copy(copied, entry)
        return copied


def _copier(*names: str) -> "Callable[[Any, Any], None]":
    """What copies these fields, text and lists of text into memory that the copy keeps."""

    def copy(copied: "Any", entry: "Any") -> None:
        for name in names:
            field = getattr(type(entry), name)
            if isinstance(field, Texts):
                setattr(copied, name, tuple(texts_at(address_in(entry, name))))
            elif isinstance(field, TextPointer):
                setattr(copied, name, text_in(entry, name))
            else:
                setattr(copied, name, getattr(entry, name))

    return copy


_copy_names = _copier("h_name", "h_aliases", "h_addrtype", "h_length")
_copy_service = _copier("s_name", "s_aliases", "s_port", "s_proto")
_copy_protocol = _copier("p_name", "p_aliases", "p_proto")
_copy_network = _copier("n_name", "n_aliases", "n_addrtype", "n_net")


def _copy_host(copied: "Any", entry: "Any") -> None:
    _copy_names(copied, entry)
    address = address_in(entry, "h_addr_list")
    addresses = []
    while address and (each := c_void_p.from_address(address).value):
        addresses.append(string_at(each, entry.h_length))
        address += 8
    copied.h_addr_list = tuple(addresses)


@extern(body=_Query("gethostbyname_r", hostent, _copy_host, tells=True))
def gethostbyname(name: const_ptr[char]) -> ptr[hostent]:
    """Find the IPv4 addresses of a host. getaddrinfo() does it for any family.

    name is the host's name, or an address as text.

    Returns a hostent: C's `he->h_name` is `he.h_name`, and `he.h_addr_list[0]`
    the first address, an array of he.h_length bytes in network byte order. Or
    None, with h_errno HOST_NOT_FOUND, NO_DATA (it has no such address),
    TRY_AGAIN, NO_RECOVERY or NETDB_INTERNAL (errno says more).

    The struct is a copy, which no other call overwrites. The GIL is released
    meanwhile.

    gethostbyname(3)
    """


@extern(body=_Query("gethostbyname2_r", hostent, _copy_host, tells=True))
def gethostbyname2(
    name: const_ptr[char], af: Annotated[c_int, Name("AF_*"), within(AF_UNSPEC + 1, 2**31 - 1)]
) -> ptr[hostent]:
    """Find the addresses of a host, of one family.

    name is the host's name, or an address as text; af is AF_INET or AF_INET6.

    Returns a hostent, or None with h_errno as gethostbyname() sets it; errno is
    EAFNOSUPPORT with another family. AF_UNSPEC is a ValueError: with a name
    that is in /etc/hosts glibc would end the process.

    gethostbyname(3)
    """


@extern(body=_Query("gethostbyaddr_r", hostent, _copy_host, tells=True))
def gethostbyaddr(
    addr: Annotated[const_ptr[void], counted_by("len")], len: socklen_t, type: Annotated[c_int, Name("AF_*")]
) -> ptr[hostent]:
    """Find the name of the host that has an address.

    addr is `byref` of an in_addr or in6_addr, len its size in bytes (4 or 16)
    and type its family: AF_INET or AF_INET6.

    Returns a hostent, or None with h_errno as gethostbyname() sets it. A len
    greater than the address is a ValueError, one of another family's None with
    h_errno NETDB_INTERNAL.

    gethostbyname(3)
    """


@extern(body=_Query("gethostent_r", hostent, _copy_host, tells=True), since="glibc")
def gethostent() -> ptr[hostent]:
    """Read the next host of /etc/hosts.

    Returns a hostent, or None at the end. The place in the file is the
    process's: threads that read at once share the hosts among them.

    gethostbyname(3)
    """


@extern()
def sethostent(stayopen: c_int) -> void:
    """Go back to the first host for gethostent().

    stayopen is 1 to keep the file open, or a TCP connection to the name
    server, until endhostent(), and 0 otherwise.

    Returns nothing; there are no errors.

    gethostbyname(3)
    """


@extern()
def endhostent() -> void:
    """Close what sethostent() and gethostent() opened.

    Returns nothing; there are no errors.

    gethostbyname(3)
    """


@extern(blocks=False)
def herror(s: Annotated[const_ptr[char], nullable]) -> void:
    """Print what h_errno means to standard error, behind a text of yours.

    s is the text, followed by ": ", the description and a newline; with None or
    "" the description comes alone.

    Returns nothing. As perror() does, libc writes straight to descriptor 2.

    gethostbyname(3)
    """


@extern(blocks=False, sets_errno=False)
def hstrerror(err: c_int) -> const_ptr[char]:
    """What a value of h_errno means, in words.

    err is HOST_NOT_FOUND or one of its kin.

    Returns a str such as "Unknown host", also for a number without a meaning;
    there are no errors.

    gethostbyname(3)
    """


@extern(body=_Query("getservbyname_r", servent, _copy_service))
def getservbyname(name: const_ptr[char], proto: Annotated[const_ptr[char], nullable]) -> ptr[servent]:
    """Find a service by its name, in /etc/services.

    name is that of the service, or one of its aliases; proto is "tcp" or "udp",
    or None for any.

    Returns a servent, whose s_port is in network byte order, or None where
    there is no such service.

    getservbyname(3)
    """


@extern(body=_Query("getservbyport_r", servent, _copy_service))
def getservbyport(port: c_int, proto: Annotated[const_ptr[char], nullable]) -> ptr[servent]:
    """Find a service by its port, in /etc/services.

    port is in network byte order: `htons(80)`; proto is "tcp" or "udp", or None
    for any.

    Returns a servent, or None where there is no such service.

    getservbyname(3)
    """


@extern(body=_Query("getservent_r", servent, _copy_service), since="glibc")
def getservent() -> ptr[servent]:
    """Read the next service of /etc/services.

    Returns a servent, or None at the end. The place in the file is the
    process's.

    getservbyname(3)
    """


@extern()
def setservent(stayopen: c_int) -> void:
    """Go back to the first service for getservent().

    stayopen is 1 to keep the file open until endservent(), 0 otherwise.

    Returns nothing; there are no errors.

    getservbyname(3)
    """


@extern()
def endservent() -> void:
    """Close what setservent() and getservent() opened.

    Returns nothing; there are no errors.

    getservbyname(3)
    """


@extern(body=_Query("getprotobyname_r", protoent, _copy_protocol), since="glibc")
def getprotobyname(name: const_ptr[char]) -> ptr[protoent]:
    """Find a protocol by its name, in /etc/protocols.

    name is that of the protocol, "tcp", or one of its aliases.

    Returns a protoent, whose p_proto goes to socket(), or None where there is
    no such protocol.

    getprotobyname(3)
    """


@extern(body=_Query("getprotobynumber_r", protoent, _copy_protocol), since="glibc")
def getprotobynumber(proto: Annotated[c_int, Name(_PROTOCOLS)]) -> ptr[protoent]:
    """Find a protocol by its number, in /etc/protocols.

    proto is the number, such as IPPROTO_TCP.

    Returns a protoent, or None where there is no such protocol.

    getprotobyname(3)
    """


@extern(body=_Query("getprotoent_r", protoent, _copy_protocol), since="glibc")
def getprotoent() -> ptr[protoent]:
    """Read the next protocol of /etc/protocols.

    Returns a protoent, or None at the end. The place in the file is the
    process's.

    getprotobyname(3)
    """


@extern()
def setprotoent(stayopen: c_int) -> void:
    """Go back to the first protocol for getprotoent().

    stayopen is 1 to keep the file open until endprotoent(), 0 otherwise.

    Returns nothing; there are no errors.

    getprotobyname(3)
    """


@extern()
def endprotoent() -> void:
    """Close what setprotoent() and getprotoent() opened.

    Returns nothing; there are no errors.

    getprotobyname(3)
    """


@extern(body=_Query("getnetbyname_r", netent, _copy_network, tells=True), since="glibc")
def getnetbyname(name: const_ptr[char]) -> ptr[netent]:
    """Find a network by its name, in /etc/networks.

    name is that of the network, "loopback", or one of its aliases.

    Returns a netent, whose n_net is in host byte order, or None with h_errno as
    gethostbyname() sets it.

    getnetbyname(3)
    """


@extern(body=_Query("getnetbyaddr_r", netent, _copy_network, tells=True), since="glibc")
def getnetbyaddr(net: uint32_t, type: Annotated[c_int, Name("AF_*")]) -> ptr[netent]:
    """Find the name of a network, in /etc/networks.

    net is its number in host byte order: 0x7f000000 is 127.0.0.0; type is
    AF_INET.

    Returns a netent, or None with h_errno as gethostbyname() sets it.

    getnetbyname(3)
    """


@extern(body=_Query("getnetent_r", netent, _copy_network, tells=True), since="glibc")
def getnetent() -> ptr[netent]:
    """Read the next network of /etc/networks.

    Returns a netent, or None at the end. The place in the file is the
    process's.

    getnetbyname(3)
    """


@extern()
def setnetent(stayopen: c_int) -> void:
    """Go back to the first network for getnetent().

    stayopen is 1 to keep the file open until endnetent(), 0 otherwise.

    Returns nothing; there are no errors.

    getnetbyname(3)
    """


@extern()
def endnetent() -> void:
    """Close what setnetent() and getnetent() opened.

    Returns nothing; there are no errors.

    getnetbyname(3)
    """


export(globals())

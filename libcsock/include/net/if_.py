"""`<net/if.h>`: the machine's network interfaces."""

from ctypes import addressof, c_int, c_short, c_ubyte, c_uint, c_ulong, c_ushort, c_void_p, sizeof

from libcsock._ctype import TYPE_CHECKING, Annotated, char, const_ptr, elements, ptr, void
from libcsock._extern import extern, found
from libcsock._header import export
from libcsock._libc import Blocking, Pure
from libcsock._linked import Linked, TextPointer, address_in, linked, text_in
from libcsock._memory import address_of
from libcsock._notation import Letters, Memory
from libcsock._struct import Characters, CUnion, Lettered, Pointing, Struct
from libcsock.include.sys.socket import *

if TYPE_CHECKING:
    from typing import Any

# The size of an interface's name with its NUL, and of its hardware address
IFNAMSIZ = 16
IF_NAMESIZE = IFNAMSIZ
IFHWADDRLEN = 6

# Flags of an interface, in ifr_flags
IFF_UP = 0x1
IFF_BROADCAST = 0x2
IFF_DEBUG = 0x4
IFF_LOOPBACK = 0x8
IFF_POINTOPOINT = 0x10
IFF_NOTRAILERS = 0x20
IFF_RUNNING = 0x40
IFF_NOARP = 0x80
IFF_PROMISC = 0x100
IFF_ALLMULTI = 0x200
IFF_MASTER = 0x400
IFF_SLAVE = 0x800
IFF_MULTICAST = 0x1000
IFF_PORTSEL = 0x2000
IFF_AUTOMEDIA = 0x4000
IFF_DYNAMIC = 0x8000


class ifmap(Struct):
    """`struct ifmap`: what of the bus an interface's hardware uses, for SIOCGIFMAP. 24 bytes."""

    __slots__ = ()
    _fields_ = [
        ("mem_start", c_ulong),
        ("mem_end", c_ulong),
        ("base_addr", c_ushort),
        ("irq", c_ubyte),
        ("dma", c_ubyte),
        ("port", c_ubyte),
    ]


class _name(Characters, c_ubyte * IFNAMSIZ):  # type: ignore[misc]
    __slots__ = ()


class _ifr_ifru(CUnion):
    # Which member it is only the request knows, so it is written as bytes.
    __slots__ = ()
    _fields_ = [
        ("ifr_addr", sockaddr),
        ("ifr_dstaddr", sockaddr),
        ("ifr_broadaddr", sockaddr),
        ("ifr_netmask", sockaddr),
        ("ifr_hwaddr", sockaddr),
        ("ifr_flags", c_short),
        ("ifr_ifindex", c_int),
        ("ifr_metric", c_int),
        ("ifr_bandwidth", c_int),
        ("ifr_qlen", c_int),
        ("ifr_mtu", c_int),
        ("ifr_map", ifmap),
        ("ifr_slave", _name),
        ("ifr_newname", _name),
        ("ifr_data", c_void_p),
    ]


class ifreq(Lettered, Struct):
    """`struct ifreq`: an interface by its name, and one thing of it, for SIOCGIF* and SIOCSIF* of ioctl(). 40 bytes.

    A name is assigned as text or bytes, `ifr.ifr_name = "lo"`, where C writes strncpy(): the rest becomes zeros.
    ValueError where it has more than 16 bytes. `str(ifr.ifr_name)` is the name again.

    All other fields are members of one union, `ifr_ifru`: to assign one changes the others. An Internet address is in
    `ifr_addr`, which is a sockaddr: `cast(byref(ifr.ifr_addr), POINTER(sockaddr_in)).contents` is that one as a
    sockaddr_in. `ifr_data` is an address as C's is, and keeps nothing alive.
    """

    __slots__ = ()
    _anonymous_ = ("ifr_ifru",)  # it has that name; its members have theirs by macros
    _fields_ = [("ifr_name", _name), ("ifr_ifru", _ifr_ifru)]
    _notation_ = {"ifr_name": Letters(), "ifr_ifru": Memory()}

    def __setattr__(self, name: str, value: object) -> None:
        if name == "ifr_ifru" and isinstance(value, bytes):  # as repr() writes it
            if len(value) > 24:
                raise ValueError(f"ifreq.ifr_ifru has 24 bytes, {value!r} {len(value)}")
            value = _ifr_ifru.from_buffer_copy(value.ljust(24, b"\0"))
        super().__setattr__(name, value)


class _ifc_ifcu(CUnion):
    __slots__ = ()
    _fields_ = [("ifc_buf", c_void_p), ("ifc_req", c_void_p)]


class ifconf(Pointing):
    """`struct ifconf`: memory for an ifreq of each interface, and how many bytes of it are in use; for SIOCGIFCONF.

    `ifc_req` takes an array, `(ifreq * 16)()`, and `ifc_buf`, which is the same place, any other buffer. It reads as
    the address. The struct keeps alive what was assigned, and a call refuses an `ifc_len` greater than that. 16 bytes.
    """

    __slots__ = ()
    _anonymous_ = ("_ifc_ifcu",)
    _fields_ = [("ifc_len", c_int), ("_ifc_ifcu", _ifc_ifcu)]
    _counts_ = {"ifc_buf": ("ifc_len", None), "ifc_req": ("ifc_len", None)}


@linked(if_name=TextPointer)
class struct_if_nameindex(Linked):
    """`struct if_nameindex`: an interface's number and its name, a str. 16 bytes."""

    __slots__ = ()
    _fields_ = [("if_index", c_uint), ("if_name", c_void_p)]


_libc_if_nameindex = found(Blocking, "if_nameindex", c_void_p)
_libc_if_freenameindex = found(Pure, "if_freenameindex", None)


def _if_nameindex() -> "Any":
    address = _libc_if_nameindex()
    if not address:
        return None
    try:
        content = []
        entry = struct_if_nameindex.from_address(address)
        while entry.if_index or address_in(entry, "if_name"):
            content.append((entry.if_index, text_in(entry, "if_name")))
            entry = struct_if_nameindex.from_address(address + len(content) * sizeof(entry))
    finally:
        _libc_if_freenameindex(c_void_p(address))
    array = (struct_if_nameindex * (len(content) + 1))()
    for each, (number, name) in zip(array, content):
        each.if_index = number
        each.if_name = name
    array.given = True  # and not freed yet
    return array


def _if_freenameindex(reference: "Any") -> None:
    array = reference._obj
    given = getattr(array, "given", None)
    if given is None or address_of(reference) != addressof(array):
        raise ValueError("if_freenameindex() argument ptr is not what if_nameindex() gave")
    if not given:
        raise ValueError("if_freenameindex() argument ptr was freed already")
    array.given = False
    for each in array:
        each.if_index = 0
        each.if_name = None


@extern(blocks=False)
def if_nametoindex(ifname: const_ptr[char]) -> c_uint:
    """Tell the number of a network interface.

    ifname is its name, such as "lo".

    Returns the number, or 0 with errno ENODEV (no such interface), or one that
    socket() sets.

    if_nametoindex(3)
    """


@extern(blocks=False)
def if_indextoname(ifindex: c_uint, ifname: Annotated[ptr[char], elements(IF_NAMESIZE)]) -> ptr[char]:
    """Tell the name of a network interface.

    ifindex is its number, ifname a buffer for the name of at least IF_NAMESIZE
    (16) bytes.

    Returns the name, a str (C returns ifname, which holds it too), or None with
    errno ENXIO (no such interface), or one that socket() sets.

    if_indextoname(3)
    """


@extern(body=_if_nameindex)
def if_nameindex() -> ptr[struct_if_nameindex]:
    """Ask for the numbers and names of all network interfaces.

    Returns an array of struct_if_nameindex, whose last one has an if_index of 0
    and an if_name of None: `while ni[i].if_index:`. Or None with errno ENOBUFS,
    or one that socket() sets. if_freenameindex() frees the array.

    The array is a copy in Python's memory: one that nobody frees goes with the
    last name for it.

    if_nameindex(3)
    """


@extern(body=_if_freenameindex)
def if_freenameindex(ptr: ptr[struct_if_nameindex]) -> void:
    """Free an array that if_nameindex() gave.

    ptr is the array.

    Returns nothing; there are no errors. The array has no names any more
    afterwards; to free it again is a ValueError, and so is to free what
    if_nameindex() did not give.

    if_freenameindex(3)
    """


export(globals())

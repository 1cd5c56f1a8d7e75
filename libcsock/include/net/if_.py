"""`<net/if.h>`: network interfaces."""

from ctypes import addressof, c_uint, c_void_p, sizeof

from libcsock._arguments import address_of
from libcsock._ctype import TYPE_CHECKING, Annotated, char, const_ptr, elements, ptr, void
from libcsock._extern import extern, found
from libcsock._header import export
from libcsock._libc import Blocking, Pure
from libcsock._linked import Characters, Linked, address_in, linked, text_in
from libcsock.include.sys.socket import *

if TYPE_CHECKING:
    from typing import Any

# CPython has none of these.

# The size of an interface's name with its NUL
IFNAMSIZ = 16
IF_NAMESIZE = IFNAMSIZ

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


@linked(if_name=Characters)
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

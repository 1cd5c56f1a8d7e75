"""`<ifaddrs.h>`: the addresses of this machine's network interfaces."""

from ctypes import POINTER, byref, c_int, c_uint, c_void_p

import libcsock.include.net.if_ as _if  # pyright: ignore[reportUnusedImport]  # its IFF_* are what ifa_flags has
from libcsock._ctype import TYPE_CHECKING, Annotated, nullable, ptr, void
from libcsock._extern import extern, found
from libcsock._header import export
from libcsock._libc import Blocking, Pure
from libcsock._linked import Linked, LinkedList, TextPointer, address_in, address_like, linked, target, text_in
from libcsock._notation import Flags
from libcsock._struct import CUnion
from libcsock.include.sys.socket import *

if TYPE_CHECKING:
    from typing import Any


class _ifa_ifu(CUnion):
    __slots__ = ()
    _fields_ = [("ifa_broadaddr", c_void_p), ("ifa_dstaddr", c_void_p)]


class ifaddrs(Linked):
    """`struct ifaddrs`: an interface with one of its addresses, one of a list. 56 bytes.

    `ifa_name` is a str, `ifa_flags` has the IFF_* bits of the interface. `ifa_addr`, `ifa_netmask` and `ifa_broadaddr`,
    which is `ifa_dstaddr` where the interface has IFF_POINTOPOINT, are pointers to addresses of any family, false
    where there is none: look at `ifa_addr.contents.sa_family`, and cast(). `ifa_next` is false at the end of the list.
    `ifa_data` is always None, though C has there what is known of an interface besides its addresses.
    """

    __slots__ = ()
    _anonymous_ = ("_ifu",)
    _fields_ = [
        ("ifa_next", c_void_p),
        ("ifa_name", c_void_p),
        ("ifa_flags", c_uint),
        ("ifa_addr", c_void_p),
        ("ifa_netmask", c_void_p),
        ("_ifu", _ifa_ifu),
        ("ifa_data", c_void_p),
    ]
    _notation_ = {"ifa_flags": Flags("IFF_*")}


linked(
    ifa_next=target(ifaddrs),
    ifa_name=TextPointer,
    ifa_addr=target(sockaddr),
    ifa_netmask=target(sockaddr),
    ifa_broadaddr=target(sockaddr),
    ifa_dstaddr=target(sockaddr),
)(ifaddrs)


_IFADDRS = LinkedList(ifaddrs, "ifa_next", "getifaddrs", "freeifaddrs", "ifa")
_libc_getifaddrs = found(Blocking, "getifaddrs")
_libc_freeifaddrs = found(Pure, "freeifaddrs", None)


# How long an address is; libc has the same room for each, so that this is no more than there is.
_LENGTHS = {AF_INET: 16, AF_INET6: 28, AF_PACKET: 36}


def _copy_ifaddrs(node: "Any", original: "Any") -> None:
    node.ifa_name = text_in(original, "ifa_name")
    node.ifa_flags = original.ifa_flags
    for name in "ifa_addr", "ifa_netmask", "ifa_broadaddr":
        address = address_in(original, name)
        length = _LENGTHS.get(sa_family_t.from_address(address).value, 16) if address else 0
        storage = address_like(address, length)
        setattr(node, name, storage and byref(storage))


def _getifaddrs(ifap: "Any") -> int:
    given = c_void_p()
    try:
        status: int = _libc_getifaddrs(byref(given))
        if status == 0:
            _IFADDRS.hand_out(ifap, _IFADDRS.copied(given.value or 0, _copy_ifaddrs))
        return status
    finally:
        if given.value:
            _libc_freeifaddrs(given)


@extern(body=_getifaddrs)
def getifaddrs(ifap: ptr[POINTER(ifaddrs)]) -> c_int:  # type: ignore[valid-type]
    """Ask for the addresses of all network interfaces of this machine.

    ifap is `byref` of a `POINTER(ifaddrs)()`, which is pointed at the first of
    a list, one struct for each address: `p = ifap`, then `while p:` look at
    `p.contents` and go on with `p = p.contents.ifa_next`. freeifaddrs() frees
    it.

    Returns 0, or -1 with errno as socket(), bind(), sendto() and recvmsg() set
    it, since libc asks the kernel through a socket: EMFILE, ENOBUFS, ENOMEM,
    EAFNOSUPPORT.

    An interface comes once for each address, and once with its AF_PACKET
    address. The list is a copy in Python's memory: one that nobody frees goes
    with its last pointer.

    getifaddrs(3)
    """


@extern(body=_IFADDRS.free)
def freeifaddrs(ifa: Annotated[ptr[ifaddrs], nullable]) -> void:
    """Free a list that getifaddrs() gave.

    ifa is the pointer to its first struct; with None nothing happens.

    Returns nothing; there are no errors. To look at a struct of the list
    afterwards is a ValueError, and so is to free the list again, a part of it,
    or what getifaddrs() did not give.

    getifaddrs(3)
    """


export(globals())

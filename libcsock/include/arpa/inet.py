"""`<arpa/inet.h>`: Internet addresses as text."""

from ctypes import c_int

from libcsock._ctype import Annotated, char, const_ptr, counted_by, ptr, sized_by, void
from libcsock._extern import extern
from libcsock._header import export
from libcsock._notation import Name
from libcsock._shapes import from_text, to_text
from libcsock.include.netinet.in_ import *

_BYTES_OF_ADDRESS = {AF_INET: 4, AF_INET6: 16}


@extern(blocks=False, sets_errno=False)
def inet_addr(cp: const_ptr[char]) -> in_addr_t:
    """Turn an IPv4 address from text to its 32 bits in network byte order.

    cp is text such as "127.0.0.1". As in inet_aton(), parts may be left out
    and be octal or hexadecimal.

    Returns the number, or INADDR_NONE where the text is no address; errno is
    not set. INADDR_NONE is also the right result for "255.255.255.255":
    inet_aton() and inet_pton() tell the two apart.

    inet_addr(3)
    """


@extern(blocks=False, sets_errno=False)
def inet_aton(cp: const_ptr[char], inp: ptr[in_addr]) -> c_int:
    """Turn an IPv4 address from text to its 32 bits in network byte order.

    cp is text such as "127.0.0.1". Fewer than four parts are allowed
    ("127.1"), and each may be decimal, octal ("0177") or hexadecimal ("0x7f").
    inp is `byref` of the in_addr to be filled.

    Returns 1, or 0 where the text is no address; errno is not set.

    inet_aton(3)
    """


@extern(blocks=False, sets_errno=False)
def inet_ntoa(in_: in_addr) -> ptr[char]:
    """Turn an IPv4 address into text.

    in is the struct itself, not a pointer to it: `inet_ntoa(addr.sin_addr)`.

    Returns a str such as "127.0.0.1"; there are no errors. It is a copy: C's
    buffer, which the next call overwrites, cannot surprise anyone.

    inet_ntoa(3)
    """


@extern(shape=to_text, blocks=False)
def inet_ntop(
    af: Annotated[c_int, Name("AF_*")],
    src: Annotated[const_ptr[void], sized_by("af", _BYTES_OF_ADDRESS)],
    dst: Annotated[ptr[char], counted_by("size")],
    size: socklen_t,
) -> const_ptr[char]:
    """Turn an address of either family into text.

    af is AF_INET or AF_INET6; src is `byref` of the address, 4 or 16 bytes in
    network byte order; dst is a buffer for the text and size its length in
    bytes: INET_ADDRSTRLEN (16) and INET6_ADDRSTRLEN (46) are enough.

    Returns the text, a str (C returns dst, which holds it too), or None with
    errno ENOSPC (size is too small) or EAFNOSUPPORT (another family).

    `&addr.sin_addr.s_addr` is `byref(addr.sin_addr)`: an int field has no
    address of its own in Python.

    inet_ntop(3)
    """


@extern(shape=from_text, blocks=False)
def inet_pton(
    af: Annotated[c_int, Name("AF_*")],
    src: const_ptr[char],
    dst: Annotated[ptr[void], sized_by("af", _BYTES_OF_ADDRESS)],
) -> c_int:
    """Turn an address of either family from text to bytes in network byte order.

    af is AF_INET or AF_INET6; src is text such as "127.0.0.1" (all four parts,
    decimal) or "::1"; dst is `byref` of the address to be filled, 4 or 16
    bytes.

    Returns 1, 0 where the text is no address of that family (errno is not
    set), or -1 with errno EAFNOSUPPORT.

    inet_pton(3)
    """


@extern(blocks=False, sets_errno=False)
def inet_network(cp: const_ptr[char]) -> in_addr_t:
    """Turn an IPv4 address or network from text to a number in host byte order.

    cp is text of one to four numbers with dots between, "192.168" or "10.0.0.1",
    each decimal, octal or hexadecimal: they become the last bytes of the
    number.

    Returns the number, or INADDR_NONE where the text is no address; errno is
    not set. Unlike inet_addr() it does not give network byte order.

    inet_network(3)
    """


@extern(blocks=False, sets_errno=False)
def inet_makeaddr(net: in_addr_t, host: in_addr_t) -> in_addr:
    """Put an IPv4 address together of the number of a network and of a host.

    net and host are in host byte order; how many bits net has follows from its
    class, see inet_netof().

    Returns the in_addr, in network byte order; there are no errors.

    inet_makeaddr(3)
    """


@extern(blocks=False, sets_errno=False)
def inet_lnaof(in_: in_addr) -> in_addr_t:
    """Take the number of the host out of an IPv4 address, by the address's class.

    in is the struct itself: `inet_lnaof(addr.sin_addr)`. Of an address below
    128.0.0.0 it is the last 24 bits, below 192.0.0.0 the last 16, else the
    last 8. Today's networks have no classes; this is for old programs.

    Returns the number in host byte order; there are no errors.

    inet_lnaof(3)
    """


@extern(blocks=False, sets_errno=False)
def inet_netof(in_: in_addr) -> in_addr_t:
    """Take the number of the network out of an IPv4 address, by the address's class.

    in is the struct itself. What inet_lnaof() leaves, moved to the lowest
    bits.

    Returns the number in host byte order; there are no errors.

    inet_netof(3)
    """


export(globals())

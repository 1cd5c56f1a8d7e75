"""`<string.h>`: memory, and errors in words."""

from ctypes import c_int

from libcsock._ctype import Annotated, char, const_ptr, counted_by, ptr, void
from libcsock._extern import extern
from libcsock._header import export
from libcsock._notation import ErrorNumber
from libcsock.include.sys.types import size_t


@extern(blocks=False, sets_errno=False)
def memset(s: Annotated[ptr[void], counted_by("n")], c: c_int, n: size_t) -> ptr[void]:
    """Fill memory with a byte.

    s is a buffer or `byref` of anything, c the byte (its lowest 8 bits count),
    n how many bytes to fill: at most what is there, or it is a ValueError.

    Returns s; there are no errors.

    memset(3)
    """


@extern(blocks=False, sets_errno=False)
def memcpy(
    dest: Annotated[ptr[void], counted_by("n")], src: Annotated[const_ptr[void], counted_by("n")], n: size_t
) -> ptr[void]:
    """Copy memory to other memory.

    n bytes go from src to dest, which must not overlap: bcopy() copes with
    that. Each is a buffer or `byref` of anything, src also bytes; an n greater
    than either is a ValueError.

    Returns dest; there are no errors.

    memcpy(3)
    """


@extern(blocks=False, sets_errno=False)
def memcmp(
    s1: Annotated[const_ptr[void], counted_by("n")], s2: Annotated[const_ptr[void], counted_by("n")], n: size_t
) -> c_int:
    """Compare memory byte by byte.

    The first n bytes of s1 and s2 are compared, as numbers without sign. Each
    is bytes, a buffer or `byref` of anything; an n greater than either is a
    ValueError.

    Returns 0 where they are equal, a number below 0 where the first that
    differs is less in s1, above 0 where it is greater; there are no errors.

    memcmp(3)
    """


@extern(blocks=False)
def strerror(errnum: Annotated[c_int, ErrorNumber()]) -> ptr[char]:
    """What an error number means, in words.

    errnum is a value of errno.

    Returns a str such as "Connection refused", in the language of the locale,
    and "Unknown error 4711" for a number without a meaning. There are no
    errors that errno would tell.

    strerror(3)
    """


export(globals())

"""`<strings.h>`: memory, by BSD's names."""

from ctypes import c_int

from libcsock._ctype import Annotated, char, const_ptr, counted_by, ptr, terminated, void
from libcsock._extern import extern
from libcsock._header import export
from libcsock.include.sys.types import size_t


@extern(blocks=False, sets_errno=False)
def bzero(s: Annotated[ptr[void], counted_by("n")], n: size_t) -> void:
    """Fill memory with zeros.

    s is a buffer or `byref` of anything, n how many bytes to fill: at most
    what is there, or it is a ValueError.

    Returns nothing; there are no errors.

    bzero(3)
    """


@extern(blocks=False, sets_errno=False)
def bcopy(
    src: Annotated[const_ptr[void], counted_by("n")], dest: Annotated[ptr[void], counted_by("n")], n: size_t
) -> void:
    """Copy memory, to a place that may overlap with its own.

    n bytes go from src to dest (the other way round than in memcpy()). Each is
    a buffer or `byref` of anything, src also bytes; an n greater than either
    is a ValueError.

    Returns nothing; there are no errors.

    bcopy(3)
    """


@extern(blocks=False, sets_errno=False)
def bcmp(
    s1: Annotated[const_ptr[void], counted_by("n")], s2: Annotated[const_ptr[void], counted_by("n")], n: size_t
) -> c_int:
    """Tell whether memory is equal.

    The first n bytes of s1 and s2 are compared. Each is bytes, a buffer or
    `byref` of anything; an n greater than either is a ValueError.

    Returns 0 where they are equal and another number where they are not; there
    are no errors.

    bcmp(3)
    """


@extern(blocks=False, sets_errno=False)
def strcasecmp(s1: Annotated[const_ptr[char], terminated], s2: Annotated[const_ptr[char], terminated]) -> c_int:
    """Compare two texts, and take "A" for "a".

    s1 and s2 are each a char array with a NUL, `byref` of one, bytes or str.
    The locale says which letters belong together: in C's own, those of ASCII.

    Returns 0 where they are equal, a number below 0 where s1 comes first,
    above 0 where s2 does; there are no errors. An array without a NUL is a
    ValueError.

    strcasecmp(3)
    """


@extern(blocks=False, sets_errno=False)
def strncasecmp(s1: const_ptr[char], s2: const_ptr[char], n: size_t) -> c_int:
    """Compare the first n bytes of two texts, and take "A" for "a".

    s1 and s2 are each what strcasecmp() takes; an array without a NUL is a
    text of all its bytes.

    Returns 0 where they are equal so far, a number below 0 where s1 comes
    first, above 0 where s2 does; there are no errors.

    strncasecmp(3)
    """


export(globals())

from libcsock._syntax import _Input, _Int, _Output, _Text
from libcsock.include.sys.types import size_t as size_t

__all__ = [
    "size_t", "bzero", "bcopy", "bcmp", "strcasecmp", "strncasecmp",
]  # fmt: skip

def bzero(s: _Output, n: _Int, /) -> None:
    """void bzero(void *s, size_t n)

    Fill memory with zeros.

    s is a buffer or `byref` of anything, n how many bytes to fill: at most
    what is there, or it is a ValueError.

    Returns nothing; there are no errors.

    bzero(3)
    """

def bcopy(src: _Input, dest: _Output, n: _Int, /) -> None:
    """void bcopy(const void *src, void *dest, size_t n)

    Copy memory, to a place that may overlap with its own.

    n bytes go from src to dest (the other way round than in memcpy()). Each is
    a buffer or `byref` of anything, src also bytes; an n greater than either
    is a ValueError.

    Returns nothing; there are no errors.

    bcopy(3)
    """

def bcmp(s1: _Input, s2: _Input, n: _Int, /) -> int:
    """int bcmp(const void *s1, const void *s2, size_t n)

    Tell whether memory is equal.

    The first n bytes of s1 and s2 are compared. Each is bytes, a buffer or
    `byref` of anything; an n greater than either is a ValueError.

    Returns 0 where they are equal and another number where they are not; there
    are no errors.

    bcmp(3)
    """

def strcasecmp(s1: _Text, s2: _Text, /) -> int:
    """int strcasecmp(const char *s1, const char *s2)

    Compare two texts, and take "A" for "a".

    s1 and s2 are each a char array with a NUL, `byref` of one, bytes or str.
    The locale says which letters belong together: in C's own, those of ASCII.

    Returns 0 where they are equal, a number below 0 where s1 comes first,
    above 0 where s2 does; there are no errors. An array without a NUL is a
    ValueError.

    strcasecmp(3)
    """

def strncasecmp(s1: _Text, s2: _Text, n: _Int, /) -> int:
    """int strncasecmp(const char *s1, const char *s2, size_t n)

    Compare the first n bytes of two texts, and take "A" for "a".

    s1 and s2 are each what strcasecmp() takes; an array without a NUL is a
    text of all its bytes.

    Returns 0 where they are equal so far, a number below 0 where s1 comes
    first, above 0 where s2 does; there are no errors.

    strncasecmp(3)
    """

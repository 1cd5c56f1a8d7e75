"""`<string.h>`: memory, and errors in words."""

from ctypes import addressof, byref, c_int, c_void_p, sizeof

from libcsock._arguments import rest_of, rest_of_array
from libcsock._ctype import (
    TYPE_CHECKING,
    Annotated,
    char,
    const_ptr,
    counted_by,
    first,
    holds,
    inout,
    inside,
    nullable,
    ptr,
    terminated,
    void,
)
from libcsock._extern import extern, found
from libcsock._header import export
from libcsock._libc import Pure
from libcsock._notation import SIGNAL, ErrorNumber
from libcsock.include.sys.types import size_t

if TYPE_CHECKING:
    from typing import Any


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
def memmove(
    dest: Annotated[ptr[void], counted_by("n")], src: Annotated[const_ptr[void], counted_by("n")], n: size_t
) -> ptr[void]:
    """Copy memory, to a place that may overlap with its own.

    n bytes go from src to dest. Each is a buffer or `byref` of anything, src
    also bytes; an n greater than either is a ValueError.

    Returns dest; there are no errors.

    memmove(3)
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


@extern(blocks=False, sets_errno=False)
def strlen(s: Annotated[const_ptr[char], terminated]) -> size_t:
    """How many bytes a text has before its NUL.

    s is a char array, `create_string_buffer(n)` or the field of a struct, or
    `byref` of one from where the text begins: `byref(buf, 5)` is C's
    `buf + 5`. bytes and str, as they are encoded, have their NUL at their end.

    Returns the number; there are no errors. An array without a NUL, of which C
    would read past the end, is a ValueError, and so is a NUL inside of bytes.

    strlen(3)
    """


@extern(blocks=False, sets_errno=False)
def strnlen(s: const_ptr[char], maxlen: size_t) -> size_t:
    """How many bytes a text has before its NUL, but maxlen at most.

    s is what strlen() takes; an array without a NUL is a text of all its
    bytes.

    Returns the number; there are no errors.

    strnlen(3)
    """


@extern(blocks=False, sets_errno=False)
def strcmp(s1: Annotated[const_ptr[char], terminated], s2: Annotated[const_ptr[char], terminated]) -> c_int:
    """Compare two texts byte by byte, up to their NULs.

    s1 and s2 are each what strlen() takes: a char array with a NUL, `byref` of
    one, bytes or str.

    Returns 0 where they are equal, a number below 0 where the first byte that
    differs is less in s1 or s1 ends first, above 0 otherwise; there are no
    errors. An array without a NUL is a ValueError.

    strcmp(3)
    """


@extern(blocks=False, sets_errno=False)
def strncmp(s1: const_ptr[char], s2: const_ptr[char], n: size_t) -> c_int:
    """Compare two texts byte by byte, up to their NULs or for n bytes.

    s1 and s2 are each what strlen() takes; an array without a NUL is a text of
    all its bytes. `strncmp(buf, "exit", 4) == 0` asks whether buf begins with
    "exit".

    Returns 0 where they are equal so far, a number below 0 where the first
    byte that differs is less in s1 or s1 ends first, above 0 otherwise; there
    are no errors.

    strncmp(3)
    """


@extern(blocks=False, sets_errno=False)
def strcpy(
    dest: Annotated[ptr[char], holds("src")], src: Annotated[const_ptr[char], terminated]
) -> Annotated[ptr[char], first]:
    """Copy a text and its NUL into a buffer.

    dest is the buffer, such as `create_string_buffer(n)` or `addr.sun_path`,
    or `byref` of one from where the text shall begin. src is what strlen()
    takes: bytes, str, a char array with a NUL, `byref` of one.

    Returns dest; there are no errors. A text that is too long for dest, over
    whose end C would write, is a ValueError.

    strcpy(3)
    """


@extern(blocks=False, sets_errno=False)
def strncpy(
    dest: Annotated[ptr[char], counted_by("n")], src: const_ptr[char], n: size_t
) -> Annotated[ptr[char], first]:
    """Fill n bytes of a buffer with a text, and with zeros behind it.

    dest and src are those of strcpy(). Of a text of n bytes or more the first
    n are copied, and then dest has no NUL: for `sizeof(addr.sun_path) - 1`
    bytes of zeros that are there already, it has one.

    Returns dest; there are no errors. An n greater than dest is a ValueError.

    strncpy(3)
    """


@extern(blocks=False, sets_errno=False)
def strcat(
    dest: Annotated[ptr[char], holds("src", behind=True), inout], src: Annotated[const_ptr[char], terminated]
) -> Annotated[ptr[char], first]:
    """Copy a text and its NUL behind the text that a buffer has already.

    dest and src are those of strcpy(), and the copy begins at the NUL in dest.

    Returns dest; there are no errors. A dest without a NUL, or without room
    for both texts, is a ValueError.

    strcat(3)
    """


@extern(blocks=False, sets_errno=False)
def strncat(
    dest: Annotated[ptr[char], holds("src", behind=True, at_most="n"), inout], src: const_ptr[char], n: size_t
) -> Annotated[ptr[char], first]:
    """Copy a text, or n bytes of it, and a NUL behind the text that a buffer has.

    dest and src are those of strcat(), but that src needs no NUL.

    Returns dest; there are no errors. A dest without a NUL, or without room
    for all of it, is a ValueError.

    strncat(3)
    """


@extern(blocks=False, sets_errno=False)
def strchr(s: Annotated[const_ptr[char], terminated], c: c_int) -> Annotated[ptr[char], inside]:
    """Find the first of a character in a text.

    s is what strlen() takes, c the character: `ord("\\n")`, of which the lowest
    8 bits count; 0 finds the end of the text.

    Returns what begins there, or None; there are no errors. Of a char array it
    is the rest of the array, in the same memory: C's `*p = 0` is
    `p[0] = b"\\0"`, `p + 1` is `byref(p, 1)`, and `p - s` is `sizeof(s) -
    sizeof(p)`. Of str and bytes it is the rest of the text.

    strchr(3)
    """


@extern(blocks=False, sets_errno=False)
def strrchr(s: Annotated[const_ptr[char], terminated], c: c_int) -> Annotated[ptr[char], inside]:
    """Find the last of a character in a text.

    s and c are those of strchr().

    Returns what begins there, as strchr() does, or None; there are no errors.

    strrchr(3)
    """


@extern(blocks=False, sets_errno=False)
def strstr(
    haystack: Annotated[const_ptr[char], terminated], needle: Annotated[const_ptr[char], terminated]
) -> Annotated[ptr[char], inside]:
    """Find a text in another: `strstr(buf, "\\r\\n\\r\\n")` is the end of a header.

    haystack is what is looked through, needle what is looked for; both are what
    strlen() takes.

    Returns what begins there, as strchr() does, or None; there are no errors.

    strstr(3)
    """


_libc_strtok_r = found(Pure, "strtok_r", c_void_p)


class _Tokens:
    """What C's strtok() keeps of a text from one call to the next; here it keeps the memory as well."""

    rest: "Any"

    def __call__(self, str: "Any", delim: bytes) -> "Any":
        if str is not None:
            self.rest = rest_of(str, 0)
        text = vars(self).pop("rest", None)  # in one step: of two threads one gets it
        if text is None:
            return None
        if b"\0" not in text.raw:
            raise ValueError(f"strtok() argument str has no NUL in its {sizeof(text)} bytes")
        behind = c_void_p()
        token = _libc_strtok_r(text, delim, byref(behind))
        if token is None:
            return None
        if behind.value:
            self.rest = rest_of_array(text, behind.value - addressof(text))
        return rest_of_array(text, token - addressof(text))


@extern(body=_Tokens())
def strtok(
    str: Annotated[ptr[char], nullable, inout], delim: Annotated[const_ptr[char], terminated]
) -> ptr[char]:
    """Take a text apart at characters that separate its words.

    str is the buffer with the text, `create_string_buffer(n)` or `byref` of one
    from where the text begins; then None to go on with the same one. delim has
    all the characters that separate: `strtok(buf, " \\r\\n")`. A NUL is written
    behind each word.

    Returns the rest of the buffer from the word on, in the same memory: the word
    is `p.value`. Or None where there is no more; there are no errors. As in C
    there is one such text to a process at a time. A buffer without a NUL is a
    ValueError.

    strtok(3)
    """


@extern(blocks=False)
def strsignal(sig: Annotated[c_int, SIGNAL]) -> ptr[char]:
    """What a signal is, in words.

    sig is the signal, such as SIGSEGV.

    Returns a str such as "Segmentation fault", in the language of the locale,
    also for a number without a meaning; there are no errors.

    strsignal(3)
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

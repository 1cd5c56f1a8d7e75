from ctypes import Array, c_char
from typing import TypeVar, overload

from libcsock._syntax import _CharacterArray, _Input, _Int, _Memory, _Output, _Text
from libcsock.include.sys.types import size_t as size_t

__all__ = [
    "size_t", "memset", "memcpy", "memmove", "memcmp", "strlen", "strnlen", "strcmp", "strncmp",
    "strcpy", "strncpy", "strcat", "strncat", "strchr", "strrchr", "strstr", "strtok", "strsignal",
    "strerror",
]  # fmt: skip

_StrOrBytes = TypeVar("_StrOrBytes", str, bytes)

def memset(s: _Memory, c: _Int, n: _Int, /) -> _Memory:
    """void *memset(void *s, int c, size_t n)

    Fill memory with a byte.

    s is a buffer or `byref` of anything, c the byte (its lowest 8 bits count),
    n how many bytes to fill: at most what is there, or it is a ValueError.

    Returns s; there are no errors.

    memset(3)
    """

def memcpy(dest: _Memory, src: _Input, n: _Int, /) -> _Memory:
    """void *memcpy(void *dest, const void *src, size_t n)

    Copy memory to other memory.

    n bytes go from src to dest, which must not overlap: bcopy() copes with
    that. Each is a buffer or `byref` of anything, src also bytes; an n greater
    than either is a ValueError.

    Returns dest; there are no errors.

    memcpy(3)
    """

def memcmp(s1: _Input, s2: _Input, n: _Int, /) -> int:
    """int memcmp(const void *s1, const void *s2, size_t n)

    Compare memory byte by byte.

    The first n bytes of s1 and s2 are compared, as numbers without sign. Each
    is bytes, a buffer or `byref` of anything; an n greater than either is a
    ValueError.

    Returns 0 where they are equal, a number below 0 where the first that
    differs is less in s1, above 0 where it is greater; there are no errors.

    memcmp(3)
    """

def memmove(dest: _Memory, src: _Input, n: _Int, /) -> _Memory:
    """void *memmove(void *dest, const void *src, size_t n)

    Copy memory, to a place that may overlap with its own.

    n bytes go from src to dest. Each is a buffer or `byref` of anything, src
    also bytes; an n greater than either is a ValueError.

    Returns dest; there are no errors.

    memmove(3)
    """

def strlen(s: _Text, /) -> int:
    """size_t strlen(const char *s)

    How many bytes a text has before its NUL.

    s is a char array, `create_string_buffer(n)` or the field of a struct, or
    `byref` of one from where the text begins: `byref(buf, 5)` is C's
    `buf + 5`. bytes and str, as they are encoded, have their NUL at their end.

    Returns the number; there are no errors. An array without a NUL, of which C
    would read past the end, is a ValueError, and so is a NUL inside of bytes.

    strlen(3)
    """

def strnlen(s: _Text, maxlen: _Int, /) -> int:
    """size_t strnlen(const char *s, size_t maxlen)

    How many bytes a text has before its NUL, but maxlen at most.

    s is what strlen() takes; an array without a NUL is a text of all its
    bytes.

    Returns the number; there are no errors.

    strnlen(3)
    """

def strcmp(s1: _Text, s2: _Text, /) -> int:
    """int strcmp(const char *s1, const char *s2)

    Compare two texts byte by byte, up to their NULs.

    s1 and s2 are each what strlen() takes: a char array with a NUL, `byref` of
    one, bytes or str.

    Returns 0 where they are equal, a number below 0 where the first byte that
    differs is less in s1 or s1 ends first, above 0 otherwise; there are no
    errors. An array without a NUL is a ValueError.

    strcmp(3)
    """

def strncmp(s1: _Text, s2: _Text, n: _Int, /) -> int:
    """int strncmp(const char *s1, const char *s2, size_t n)

    Compare two texts byte by byte, up to their NULs or for n bytes.

    s1 and s2 are each what strlen() takes; an array without a NUL is a text of
    all its bytes. `strncmp(buf, "exit", 4) == 0` asks whether buf begins with
    "exit".

    Returns 0 where they are equal so far, a number below 0 where the first
    byte that differs is less in s1 or s1 ends first, above 0 otherwise; there
    are no errors.

    strncmp(3)
    """

def strcpy(dest: _Memory, src: _Text, /) -> _Memory:
    """char *strcpy(char *dest, const char *src)

    Copy a text and its NUL into a buffer.

    dest is the buffer, such as `create_string_buffer(n)` or `addr.sun_path`,
    or `byref` of one from where the text shall begin. src is what strlen()
    takes: bytes, str, a char array with a NUL, `byref` of one.

    Returns dest; there are no errors. A text that is too long for dest, over
    whose end C would write, is a ValueError.

    strcpy(3)
    """

def strncpy(dest: _Memory, src: _Text, n: _Int, /) -> _Memory:
    """char *strncpy(char *dest, const char *src, size_t n)

    Fill n bytes of a buffer with a text, and with zeros behind it.

    dest and src are those of strcpy(). Of a text of n bytes or more the first
    n are copied, and then dest has no NUL: for `sizeof(addr.sun_path) - 1`
    bytes of zeros that are there already, it has one.

    Returns dest; there are no errors. An n greater than dest is a ValueError.

    strncpy(3)
    """

def strcat(dest: _Memory, src: _Text, /) -> _Memory:
    """char *strcat(char *dest, const char *src)

    Copy a text and its NUL behind the text that a buffer has already.

    dest and src are those of strcpy(), and the copy begins at the NUL in dest.

    Returns dest; there are no errors. A dest without a NUL, or without room
    for both texts, is a ValueError.

    strcat(3)
    """

def strncat(dest: _Memory, src: _Text, n: _Int, /) -> _Memory:
    """char *strncat(char *dest, const char *src, size_t n)

    Copy a text, or n bytes of it, and a NUL behind the text that a buffer has.

    dest and src are those of strcat(), but that src needs no NUL.

    Returns dest; there are no errors. A dest without a NUL, or without room
    for all of it, is a ValueError.

    strncat(3)
    """

@overload
def strchr(s: _StrOrBytes, c: _Int, /) -> _StrOrBytes | None:
    r"""char *strchr(const char *s, int c)

    Find the first of a character in a text.

    s is what strlen() takes, c the character: `ord("\n")`, of which the lowest
    8 bits count; 0 finds the end of the text.

    Returns what begins there, or None; there are no errors. Of a char array it
    is the rest of the array, in the same memory: C's `*p = 0` is
    `p[0] = b"\0"`, `p + 1` is `byref(p, 1)`, and `p - s` is `sizeof(s) -
    sizeof(p)`. Of str and bytes it is the rest of the text.

    strchr(3)
    """

@overload
def strchr(s: _CharacterArray, c: _Int, /) -> Array[c_char] | None: ...
@overload
def strrchr(s: _StrOrBytes, c: _Int, /) -> _StrOrBytes | None:
    """char *strrchr(const char *s, int c)

    Find the last of a character in a text.

    s and c are those of strchr().

    Returns what begins there, as strchr() does, or None; there are no errors.

    strrchr(3)
    """

@overload
def strrchr(s: _CharacterArray, c: _Int, /) -> Array[c_char] | None: ...
@overload
def strstr(haystack: _StrOrBytes, needle: _Text, /) -> _StrOrBytes | None:
    r"""char *strstr(const char *haystack, const char *needle)

    Find a text in another: `strstr(buf, "\r\n\r\n")` is the end of a header.

    haystack is what is looked through, needle what is looked for; both are what
    strlen() takes.

    Returns what begins there, as strchr() does, or None; there are no errors.

    strstr(3)
    """

@overload
def strstr(haystack: _CharacterArray, needle: _Text, /) -> Array[c_char] | None: ...
def strtok(str: _Output | None, delim: _Text, /) -> Array[c_char] | None:
    r"""char *strtok(char *str, const char *delim)

    Take a text apart at characters that separate its words.

    str is the buffer with the text, `create_string_buffer(n)` or `byref` of one
    from where the text begins; then None to go on with the same one. delim has
    all the characters that separate: `strtok(buf, " \r\n")`. A NUL is written
    behind each word.

    Returns the rest of the buffer from the word on, in the same memory: the word
    is `p.value`. Or None where there is no more; there are no errors. As in C
    there is one such text to a process at a time. A buffer without a NUL is a
    ValueError.

    strtok(3)
    """

def strsignal(sig: _Int, /) -> str:
    """char *strsignal(int sig)

    What a signal is, in words.

    sig is the signal, such as SIGSEGV.

    Returns a str such as "Segmentation fault", in the language of the locale,
    also for a number without a meaning; there are no errors.

    strsignal(3)
    """

def strerror(errnum: _Int, /) -> str:
    """char *strerror(int errnum)

    What an error number means, in words.

    errnum is a value of errno.

    Returns a str such as "Connection refused", in the language of the locale,
    and "Unknown error 4711" for a number without a meaning. There are no
    errors that errno would tell.

    strerror(3)
    """

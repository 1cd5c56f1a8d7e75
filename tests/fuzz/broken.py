"""Mistakes, planted to see that the attack finds them: `plant("memset")` replaces that function by a wrong one."""

from ctypes import c_int, c_size_t, c_ubyte
from typing import Any

import libcsock
from libcsock._ctype import Annotated, char, const_ptr, counted_by, ptr, void
from libcsock._extern import DECLARATIONS, extern
from libcsock.include.sys.types import ssize_t

assert libcsock.__all__
KEPT = dict(DECLARATIONS)


@extern()
def read(fd: c_int, buf: ptr[void], nbytes: c_size_t) -> ssize_t:  # type: ignore[empty-body]
    """Nothing counts the bytes, and the kernel is told more than there are."""


@extern()
def memset(s: ptr[void], c: c_int, n: c_size_t) -> ptr[void]:  # type: ignore[empty-body]
    """Nothing counts the bytes, and libc writes."""


@extern()
def inet_aton(cp: const_ptr[char], inp: ptr[c_ubyte]) -> c_int:  # type: ignore[empty-body]
    """A byte for four."""


@extern()
def bcopy(  # type: ignore[empty-body]
    src: Annotated[const_ptr[void], counted_by("n")], dest: Annotated[const_ptr[void], counted_by("n")], n: c_size_t
) -> void:
    """A constant that is written to."""


def unchecked(*arguments: Any) -> Any:
    raise KeyError(arguments)


@extern(body=unchecked)
def getppid() -> c_int:  # type: ignore[empty-body]
    """Another exception."""


def unnamed(*arguments: Any) -> Any:
    raise ValueError("wrong")


@extern(body=unnamed)
def isatty(fd: c_int) -> c_int:  # type: ignore[empty-body]
    """A message that does not say where."""


def endless(*arguments: Any) -> Any:
    while True:
        pass


@extern(body=endless)
def getpid() -> c_int:  # type: ignore[empty-body]
    """A call without an end."""


def late(name: Any, size: Any) -> Any:
    libcsock.set_errno(5)
    raise ValueError("gethostname() has been called, and is refused then")


@extern(body=late)
def gethostname(name: Annotated[ptr[char], counted_by("len")], len: c_size_t) -> c_int:  # type: ignore[empty-body]
    """A check after the call."""


BROKEN: dict[str, Any] = {
    each.__name__: (each, DECLARATIONS[each.__name__])
    for each in (read, memset, inet_aton, bcopy, getppid, isatty, getpid, gethostname)
}
DECLARATIONS.update(KEPT)


def plant(name: str) -> None:
    function, DECLARATIONS[name] = BROKEN[name]
    setattr(libcsock, name, function)

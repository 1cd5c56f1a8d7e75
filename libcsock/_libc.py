"""libc as the process has loaded it, and the kinds of foreign function that call into it."""

from __future__ import annotations

import _ctypes
from ctypes import CDLL

from libcsock._ctype import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

# CDLL(None) is the process itself, which has libc already; find_library("c") fails on musl.
LIBC = CDLL(None)


class Blocking(_ctypes.CFuncPtr):
    """Releases the GIL around the call and keeps errno for the thread.

    No `_restype_`: the result is a C int, and the call is spared two look-ups for a type.
    """

    _flags_ = _ctypes.FUNCFLAG_CDECL | _ctypes.FUNCFLAG_USE_ERRNO


class Quick(_ctypes.CFuncPtr):
    """Keeps the GIL, for a function that cannot block, and errno for the thread."""

    _flags_ = _ctypes.FUNCFLAG_CDECL | _ctypes.FUNCFLAG_PYTHONAPI | _ctypes.FUNCFLAG_USE_ERRNO


class Pure(_ctypes.CFuncPtr):
    """Keeps the GIL, for a function that neither blocks nor sets errno."""

    _flags_ = _ctypes.FUNCFLAG_CDECL | _ctypes.FUNCFLAG_PYTHONAPI


# The first and the last signal without a meaning of its own: C asks libc, which keeps a few to itself.
SIGRTMIN: int = LIBC.__libc_current_sigrtmin()
SIGRTMAX: int = LIBC.__libc_current_sigrtmax()


def foreign(kind: Any, name: str, restype: Any, library: Any = LIBC) -> Any:
    """libc's function `name`; `restype` is declared to ctypes only where it is not a C int."""
    function = kind((name, library))
    if restype is not int:
        function.restype = restype
    return function

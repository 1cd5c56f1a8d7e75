"""The C socket API of Linux under its C names: `from libcsock import *`.

Each function is libc's own, called through ctypes; each struct is the C struct, byte for byte. A call that
fails returns -1 as in C, and `errno()` says why. `help(libcsock.epoll_wait)` is a manual page.
"""

from __future__ import annotations

import sys

_bits = sys.maxsize.bit_length() + 1
if sys.platform != "linux" or _bits != 64:
    raise ImportError(f"libcsock is the socket API of 64-bit Linux; this is a Python for {_bits}-bit {sys.platform}")

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_HEADERS = (
    "arpa.inet",
    "errno",
    "fcntl",
    "netinet.in_",
    "netinet.ip",
    "netinet.tcp",
    "netinet.udp",
    "stdint",
    "stdio",
    "stdlib",
    "string",
    "strings",
    "sys.epoll",
    "sys.socket",
    "sys.types",
    "sys.un",
    "unistd",
)


def __getattr__(name: str) -> Any:
    """The first C name that is asked for brings all of them: importing the package alone costs next to nothing."""
    if "__all__" not in globals() and (name == "__all__" or not name.startswith("_")):
        _include()
    if name not in globals():
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals()[name]


def __dir__() -> list[str]:
    return sorted({*globals(), *__getattr__("__all__")})


def _include() -> None:
    from importlib import import_module

    from libcsock import _syntax

    names = {name: getattr(_syntax, name) for name in _syntax.__all__}
    for header in _HEADERS:
        module = import_module(f"{__name__}.include.{header}")
        names |= {name: getattr(module, name) for name in module.__all__}
    globals().update(names, __all__=list(names))

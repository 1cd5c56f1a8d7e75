"""The C socket API of Linux under its C names: `from libcsock import *`.

Each function is libc's own, called through ctypes; each struct is the C struct, byte for byte. A call that
fails returns -1 as in C, and `errno()` says why. `help(libcsock.epoll_wait)` is a manual page.
"""

from __future__ import annotations

import libcsock._machine as _machine

__version__ = "0.2.0"

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_HEADERS = (
    "include.arpa.inet",
    "include.errno",
    "include.fcntl",
    "include.ifaddrs",
    "include.linux.errqueue",
    "include.linux.sockios",
    "include.net.if_",
    "include.net.if_arp",
    "include.netdb",
    "include.netinet.in_",
    "include.netinet.ip",
    "include.netinet.tcp",
    "include.netinet.udp",
    "include.poll",
    "include.signal",
    "include.stdint",
    "include.stdio",
    "include.stdlib",
    "include.string",
    "include.strings",
    "include.sys.epoll",
    "include.sys.eventfd",
    "include.sys.file",
    "include.sys.ioctl",
    "include.sys.resource",
    "include.sys.select",
    "include.sys.sendfile",
    "include.sys.signalfd",
    "include.sys.socket",
    "include.sys.time",
    "include.sys.timerfd",
    "include.sys.types",
    "include.sys.uio",
    "include.sys.un",
    "include.sys.wait",
    "include.time",
    "include.unistd",
)


def __getattr__(name: str) -> Any:
    """The first C name that is asked for brings all of them: importing the package alone costs next to nothing."""
    if name == "trace":
        from libcsock._trace import trace

        return trace
    if "__all__" not in globals() and (name == "__all__" or not name.startswith("__")):
        _include()
    if name not in globals():
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals()[name]


def __dir__() -> list[str]:
    return sorted({*globals(), *__getattr__("__all__"), "trace"})


def _include() -> None:
    import builtins
    from importlib import import_module

    names: dict[str, Any] = {}
    for module in (import_module(f"{__name__}.{name}") for name in ("_syntax", *_HEADERS)):
        names |= {name: getattr(module, name) for name in module.__all__}
    # `open` stays Python's after a star import; C's is libcsock.open.
    globals().update(names, __all__=[name for name in names if not hasattr(builtins, name)])

"""Handlers of signals: functions of Python's, where C has the addresses of its own.

The kernel must never get the address of a Python function, nor of a ctypes callback, which would wait for the
GIL in the middle of whatever the signal interrupted. It gets what CPython has for the purpose: C code that makes a
note of the signal, and the interpreter calls the function before the next bytecode of the main thread.
"""

from __future__ import annotations

import sys
from ctypes import byref, c_ulong, c_void_p, set_errno
from operator import index

from _signal import (  # type: ignore[import-not-found]
    SIG_BLOCK,
    SIG_DFL,
    SIG_IGN,
    SIG_SETMASK,
    default_int_handler,
    getsignal,
)
from _signal import signal as set_handler  # pyright: ignore[reportMissingImports]

from libcsock._arguments import Parameter, raised_here
from libcsock._ctype import TYPE_CHECKING
from libcsock._libc import Pure, foreign
from libcsock._tables import entry

if TYPE_CHECKING:
    from typing import Any

# errno stays as it was in the program that the signal interrupted
_change_mask = foreign(Pure, "pthread_sigmask", int)

Mask = c_ulong * 16


class Handled:
    """What CPython calls for a function: it calls that with one argument, as C does, and holds signals back meanwhile.

    The kernel's own mask is over when CPython's C code returns, before the function is called.
    """

    __slots__ = ("function", "held")

    def __init__(self, function: Any, held: Any) -> None:
        self.function = function
        self.held = held

    def __call__(self, signum: int, frame: Any) -> None:
        before = Mask()
        _change_mask(SIG_BLOCK, None, byref(before))
        # only then under the try: a handler of another signal may raise after each of these calls
        try:
            _change_mask(SIG_BLOCK, byref(self.held), None)
            self.function(signum)
        finally:
            _change_mask(SIG_SETMASK, byref(before), None)


class OfPython:
    """A handler that was set by Python's own `signal` module, which is called with a frame as well."""

    __slots__ = ("function",)

    def __init__(self, function: Any) -> None:
        self.function = function

    def __call__(self, signum: int) -> Any:
        return self.function(signum, sys._getframe(1))

    def __eq__(self, other: object) -> bool:
        return bool(self.function == (other.function if isinstance(other, OfPython) else other))

    def __hash__(self) -> int:
        return hash(self.function)

    def __repr__(self) -> str:
        return repr(self.function)


class Known:
    """What an address in a struct stands for."""

    # Functions that were assigned to a struct, by what is written there for their address. They stay, as C's do:
    # a copy of the struct is bytes, which keep nothing alive.
    functions: dict[int, Any] = {}
    # Addresses of C's that the kernel told, each with whether the kernel calls it with a siginfo_t.
    of_c: set[tuple[int, bool]] = set()
    # CPython's C code, once it is known.
    trampoline = 0


def address(handler: Any) -> int:
    """What is written to a struct for a handler."""
    if isinstance(handler, int):
        return index(handler)
    Known.functions[id(handler)] = handler
    return id(handler)


class Disposition(Parameter):
    """`sighandler_t`: a function of Python's, SIG_DFL, SIG_IGN, or an address that the kernel told."""

    def take(self, value: Any, taken: list[Any]) -> Any:
        if not callable(value) and not isinstance(value, int):
            raise self.refuse(value, "a function, SIG_DFL or SIG_IGN")
        if isinstance(value, int):
            value = index(value)  # an exact int, even of a subclass whose operators lie
        check(self.where, value, False)
        return value


def check(where: str, handler: Any, with_siginfo: bool) -> None:
    """Refuse what the kernel must not get."""
    if isinstance(handler, int):
        if handler not in (SIG_DFL, SIG_IGN) and (handler, with_siginfo) not in Known.of_c:
            raise ValueError(f"{where} is {handler:#x}, which is no handler: SIG_DFL, SIG_IGN or a function is")
    elif with_siginfo:
        raise ValueError(
            f"{where} is a function and sa_flags has SA_SIGINFO, but Python keeps no siginfo_t for a handler:"
            " sigwaitinfo() and signalfd() tell it"
        )


def told(signum: int, address: int, with_siginfo: bool) -> Any:
    """The handler that an address of the kernel's stands for."""
    if address in (SIG_DFL, SIG_IGN):
        return address
    entry = getsignal(signum)
    if callable(entry) and Known.trampoline in (0, address):
        return entry.function if isinstance(entry, Handled) else OfPython(entry)
    Known.of_c.add((address, with_siginfo))
    return address


def install(where: str, signum: int, handler: Any, mask: Any, deferred: bool) -> int:
    """Have CPython set a function, SIG_DFL or SIG_IGN: it does so in the kernel and in its own table. 0, or -1."""
    if isinstance(handler, int):
        entry: Any = handler
    elif type(handler) is OfPython:
        entry = handler.function
    elif handler is default_int_handler:
        entry = handler  # which takes the frame as well
    else:
        held = Mask(*mask)
        held[(signum - 1) // 64] |= deferred << (signum - 1) % 64
        entry = Handled(handler, held)
    try:
        set_handler(signum, entry)
    except (OSError, ValueError) as error:
        if not raised_here(error):  # but a handler did
            raise
        if isinstance(error, ValueError):
            raise ValueError(f"{where}: Python changes what a signal does only in the main thread") from None
        set_errno(error.errno or 0)
        return -1
    return 0


def in_memory(action: Any) -> Any:
    """The address at the start of a struct sigaction."""
    return c_void_p.from_buffer(action)


class HandlerField:
    """A field of a struct that holds a handler: its address in memory, the function itself to who reads it."""

    def __init__(self, field: Any) -> None:
        self.field = field
        self.offset = field.offset
        self.size = field.size

    def __get__(self, struct: Any, owner: Any) -> Any:
        if struct is None:
            return self
        found = self.field.__get__(struct, owner) or 0
        return entry(Known.functions, found, found)

    def __set__(self, struct: Any, value: Any) -> None:
        if not callable(value) and not isinstance(value, int):
            takes = "a function, SIG_DFL or SIG_IGN"
            raise TypeError(f"{type(struct).__name__}.sa_handler must be {takes}, not {type(value).__name__}")
        self.field.__set__(struct, address(value))

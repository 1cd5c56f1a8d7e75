"""`struct sigevent`, which `<signal.h>` has and `<time.h>` needs, while `<signal.h>` needs `<time.h>`."""

from __future__ import annotations

from ctypes import c_int, c_void_p, sizeof

from libcsock._ctype import TYPE_CHECKING
from libcsock._memory import memory_at
from libcsock._notation import SIGNAL, Address, Name, Notation, Seldom
from libcsock._struct import CUnion, Struct

if TYPE_CHECKING:
    from typing import Any

HEADER = "libcsock.include.signal"

# CPython has none of these:
SIGEV_SIGNAL = 0
SIGEV_NONE = 1
SIGEV_THREAD = 2
SIGEV_THREAD_ID = 4


class Thread(Notation):
    """The number of a thread."""

    def __call__(self, value: int) -> str:
        return repr(value)


class sigval(CUnion):
    """`union sigval`: a number or an address that goes with a signal of sigqueue() or a timer. 8 bytes."""

    __slots__ = ()
    __module__ = HEADER
    _fields_ = [("sival_int", c_int), ("sival_ptr", c_void_p)]
    _notation_ = {"sival_ptr": Address()}


class _thread_or_all(Struct):
    """The number of a thread, and the rest of the union, which has no name in C."""

    __slots__ = ()
    _fields_ = [("sigev_notify_thread_id", c_int), ("_rest", c_int * 11)]

    @classmethod
    def fields(cls, every: bool = False, unnamed: bool = False) -> list[tuple[str, Any]]:
        found = super().fields(every, unnamed)
        return found[:1] if every else found


class _call(Struct):
    __slots__ = ()
    _fields_ = [("sigev_notify_function", c_void_p), ("sigev_notify_attributes", c_void_p)]


class _to_whom(CUnion):
    __slots__ = ()
    _anonymous_ = ("_thread_or_all", "_call")
    _fields_ = [("_thread_or_all", _thread_or_all), ("_call", _call)]


class sigevent(Struct):
    """`struct sigevent`: what a timer of timer_create() does when it expires (`sigev_notify`). 64 bytes.

    With SIGEV_SIGNAL it sends `sigev_signo` together with `sigev_value`, with SIGEV_THREAD_ID to the thread
    `sigev_notify_thread_id`, which gettid() tells; with SIGEV_NONE nothing. The two fields of SIGEV_THREAD are there
    as in C, and no call takes it.
    """

    __slots__ = ()
    __module__ = HEADER
    _anonymous_ = ("_to_whom",)
    _fields_ = [("sigev_value", sigval), ("sigev_signo", c_int), ("sigev_notify", c_int), ("_to_whom", _to_whom)]
    _notation_ = {
        "sigev_signo": SIGNAL,
        "sigev_notify": Name("SIGEV_*"),
        "sigev_notify_thread_id": Seldom(Thread()),
    }


def copied(function: str, sevp: Any) -> Any:
    """What a checked pointer points to, or None; refused where libc would call the address of a function."""
    if sevp is None:
        return None
    event = sigevent.from_buffer_copy(memory_at(sevp, sizeof(sigevent)))
    if event.sigev_notify == SIGEV_THREAD:
        raise ValueError(
            f"{function}() argument sevp: sigev_notify is SIGEV_THREAD, for which libc would call the address of a"
            " function; SIGEV_SIGNAL does without one"
        )
    return event

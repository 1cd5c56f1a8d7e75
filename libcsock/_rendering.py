"""A call in the notation of strace: its arguments, and what it returned."""

from __future__ import annotations

from ctypes import Array
from os import strerror

from libcsock._ctype import TYPE_CHECKING, ptr, void
from libcsock._notation import ErrorNumber, Flags, quoted
from libcsock._written import Awaited, Elements, Seen, handler, listed, plain, written
from libcsock.include.fcntl import F_GETFD, F_GETFL, O_ACCMODE

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

    from libcsock._extern import Declaration

# They return what went wrong, and leave errno as it is.
_ERROR_NUMBERS = {"clock_nanosleep", "posix_fadvise", "posix_fallocate", "pthread_sigmask", "sigwait"}
# -1 is an answer of theirs as well.
_NEVER_FAIL = {"alarm", "getpid", "getppid", "gettid", "getuid", "geteuid", "getgid", "getegid", "sleep", "atoi"}

_ERROR = ErrorNumber()

_FLAGS_OF_RESULT = {
    F_GETFL: Flags("O_RDONLY O_* !O_NDELAY !O_FSYNC !O_RSYNC", one_of=O_ACCMODE),
    F_GETFD: Flags("FD_CLOEXEC"),
}


class Rendering:
    """How the calls of one function are written."""

    def __init__(self, declaration: Declaration) -> None:
        self.name = declaration.c_name
        self.names = [each.name for each in declaration.parameters]
        self.written = [written(each, declaration.parameters) for each in declaration.parameters]
        self.returns_nothing = declaration.result is void
        self.returns_pointer = isinstance(declaration.result, ptr)

    def begin(self, values: Sequence[Any], strings: int) -> tuple[Seen, list[str | None]]:
        """The arguments that are known before the call."""
        seen = Seen(values, strings)
        names = dict(zip(self.names, seen.values))
        return seen, [each.before(seen, names) for each in self.written]

    def end(self, seen: Seen, texts: list[str | None], result: Any, error: int) -> tuple[list[str], str]:
        """All arguments, and the result."""
        seen.result = plain(result)
        seen.failed = self.fails(seen.result) or (self.returns_pointer and seen.result is None)
        full = [each.after(seen) if text is None else text for each, text in zip(self.written, texts)]
        return full, self.outcome(seen, error)

    def fails(self, result: Any) -> bool:
        if self.name in _ERROR_NUMBERS:
            return bool(result)
        return type(result) is int and result == -1 and self.name not in _NEVER_FAIL

    def outcome(self, seen: Seen, error: int) -> str:
        result = seen.result
        if self.returns_nothing:
            return "?"
        if result is None:
            return "NULL"
        if seen.failed:
            number = result if self.name in _ERROR_NUMBERS else error
            if not number:
                return str(result)
            return f"{result} {_ERROR(number)} ({strerror(number)})"
        if type(result) is bytes:
            return quoted(result)
        if self.name == "signal":
            return handler(result)
        if self.name == "fcntl" and (result or seen.values[1] == F_GETFL) and seen.values[1] in _FLAGS_OF_RESULT:
            number = hex(result) if result else "0"
            return f"{number} (flags {_FLAGS_OF_RESULT[seen.values[1]].c(result)})"
        if self.returns_pointer and type(result) is int:
            return hex(result)
        if isinstance(result, Array):
            return listed([str(each) for each in result], seen)
        return f"{result}{self.remark(seen)}"

    def remark(self, seen: Seen) -> str:
        """What strace writes behind a result that says more than the number."""
        if self.name in ("poll", "ppoll", "select", "pselect"):
            if not seen.result:
                return " (Timeout)"
            return f" ({', '.join(self.ready(seen))})"
        return ""

    def ready(self, seen: Seen) -> list[str]:
        if self.name.endswith("poll"):
            (fds, *_) = self.written
            assert isinstance(fds, Awaited)
            return [fds.happened(seen)]
        words = []
        for which, each in zip(("in", "out", "except"), self.written[1:4]):
            pointer = each.value(seen)
            if pointer is not None and isinstance(each, Elements):
                text = each.content(seen, 1)
                if text != "[]":
                    words.append(f"{which} {text}")
        timeout = self.written[4]
        if self.name == "select" and timeout.value(seen) is not None and isinstance(timeout, Elements):
            words.append(f"left {timeout.content(seen, 1)}")
        return words

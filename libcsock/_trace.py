"""Every call of a program, in the notation of strace, without ptrace: `with libcsock.trace():`.

Each function has globals of its own with the foreign function that it calls. While it is traced, another one is there
that makes the call and tells of it; when it is not traced, nothing is left of that, and nothing has to be paid.
"""

from __future__ import annotations

import os
import sys
import threading
import time
from ctypes import get_errno
from itertools import starmap
from operator import call as called

from libcsock._ctype import TYPE_CHECKING
from libcsock._extern import DECLARATIONS
from libcsock._names import unknown
from libcsock._rendering import Rendering
from libcsock._written import plain

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from typing import Any, TextIO

    from libcsock._extern import Declaration
    from libcsock._written import Seen

    Call = Callable[..., Any]

# Of section 2 of the manual, but no system calls: libc answers them by itself, or asks for something else.
_WITHOUT_A_CALL = {"time", "gettimeofday", "clock_gettime", "clock_getres", "getpagesize"}
# The process does not come back from this one, and seldom from these.
_LAST = {"_exit"}
_SELDOM_BACK = {"execve", "execveat", "execv", "execvp", "execvpe", "execl", "execlp", "execle", "fexecve"}

# Where a line is wide enough for the result, as with strace's -a 40.
_COLUMN = 40

clock = time.perf_counter_ns


class Taken:
    """A call that was made: when, what came of it, and errno."""

    __slots__ = ("rendering", "name", "record", "thread")

    def __init__(self, rendering: Rendering) -> None:
        self.rendering = rendering
        self.name = rendering.name
        self.thread = 0
        # When it began, what it returned, errno, and when it ended. One call of C's fills it, so that no handler of a
        # signal comes between: not even one that raises can take the result away.
        self.record: list[Any] = []

    def make(self, function: Call, arguments: Sequence[Any]) -> Any:
        self.record.extend(starmap(called, ((clock,), (function, *arguments), (get_errno,), (clock,))))
        return self.record[1]

    @property
    def done(self) -> bool:
        return len(self.record) == 4

    @property
    def failed(self) -> bool:
        return self.rendering.fails(plain(self.record[1]))

    @property
    def seconds(self) -> float:
        return (self.record[3] - self.record[0]) / 1e9 if self.done else 0.0


class Listener:
    """Who is told of the calls that are traced: before each and after it."""

    def take(self, rendering: Rendering) -> Any:
        return Taken(rendering)

    def begin(self, taken: Any, arguments: Sequence[Any]) -> None:
        pass

    def end(self, taken: Any) -> None:
        raise NotImplementedError

    def forked(self) -> None:
        """This is a child from now on, which has only one of the threads."""


class Line(Taken):
    """A call that is written as a line."""

    __slots__ = ("seen", "texts", "open", "ended", "head", "outer", "process")

    def __init__(self, rendering: Rendering) -> None:
        super().__init__(rendering)
        self.seen: Seen
        self.texts: list[str | None] = []
        self.head = ""
        self.open = self.ended = False
        self.outer: Line | None = None
        self.process = 0


class Lines(Listener):
    """Writes each call as a line, and what another thread does meanwhile on lines between."""

    def __init__(
        self,
        file: TextIO,
        strings: int = 32,
        follow: bool = False,
        always_pid: bool = False,
        stamp: Call | None = None,
        spent: bool = False,
        failure: str = "{}",
    ) -> None:
        self.file = file
        self.strings = strings
        self.follow = follow
        self.always_pid = always_pid
        self.stamp = stamp
        self.spent = spent
        self.failure = failure
        # whether a line tells whose it is; whether another process writes to the file as well
        self.several = self.shared = self.lost = False
        self.reset()

    def reset(self) -> None:
        # a handler of a signal may come while its own thread holds it
        self.lock = threading.RLock()
        self.current: Line | None = None
        self.running: dict[int, Line] = {}
        self.waiting: list[str] = []
        self.writing = False

    def forked(self) -> None:
        self.several = self.shared = True
        self.reset()

    def take(self, rendering: Rendering) -> Line:
        return Line(rendering)

    def begin(self, taken: Line, arguments: Sequence[Any]) -> None:
        line = taken
        thread = line.thread
        outer = self.running.get(thread)
        if outer and outer.done:  # a handler calls, of a signal that came after that
            self.end(outer)
        line.outer = self.running.get(thread)
        line.seen, line.texts = line.rendering.begin(arguments, self.strings)
        known = line.texts[: line.texts.index(None)] if None in line.texts else line.texts
        line.head = f"{line.name}({', '.join(filter(None, known))}{', ' if known and None in line.texts else ''}"
        line.process = os.getpid()
        self.running[thread] = line
        with self.lock:
            line.head = self.prefix(thread) + line.head
            if line.name in _LAST:
                self.begin_line(f"{f'{line.head}) ':<{_COLUMN}}= ?\n")
                line.ended = True
                self.note(f"+++ exited with {line.seen.values[0] & 0xFF} +++")
            elif line.name in _SELDOM_BACK:
                self.begin_line(f"{line.head} <unfinished ...>\n")
            elif not self.shared and line.name != "fork":  # processes do not break each other's lines
                line.open = True
                self.begin_line(line.head, line)

    def end(self, taken: Line) -> None:
        line = taken
        if line.process != os.getpid():  # what fork() gives the child is not told twice
            return
        if not line.ended:
            self.finish(line)
        if line.outer:
            self.running[line.thread] = line.outer
        else:
            self.running.pop(line.thread, None)

    def finish(self, line: Line) -> None:
        rest, outcome, failed = self.told(line)
        if failed:
            outcome = self.failure.format(outcome)
        if self.spent:
            outcome += f" <{line.seconds:.6f}>"
        with self.lock:
            while not line.ended:
                before = self.current
                resumed = before is not line and (line.open or line.name in _SELDOM_BACK)
                start = f"{self.prefix(line.thread)}<... {line.name} resumed>" if resumed else line.head
                text = f"{f'{start}{rest}) ':<{_COLUMN}}= {outcome}\n"
                self.put(text[len(start) :] if before is line else alone(text, before), before, ends=line)
            if line.name == "fork" and self.follow:
                self.several = self.shared = True

    def told(self, line: Line) -> tuple[str, str, bool]:
        """The arguments that were not known before, the result, and whether the call failed."""
        late = line.texts.index(None) if None in line.texts else len(line.texts)
        if line.done:
            _, result, error, _ = line.record
            full, outcome = line.rendering.end(line.seen, line.texts, result, error)
            return ", ".join(filter(None, full[late:])), outcome, line.seen.failed
        # it was not made, or what it returned is not known
        return ", ".join(text or "?" for text in line.texts[late:]), "?", False

    def begin_line(self, text: str, opens: Line | None = None) -> None:
        while not self.put(alone(text, before := self.current), before, opens=opens):
            pass

    def prefix(self, thread: int) -> str:
        stamp = self.stamp() if self.stamp else ""
        if self.always_pid:
            return f"{thread:<5} {stamp}"
        self.several = self.several or (self.follow and threading.active_count() > 1)
        return f"[pid {thread:5}] {stamp}" if self.several else stamp

    def note(self, text: str) -> None:
        """A line that is no call."""
        with self.lock:
            self.begin_line(f"{self.prefix(threading.get_native_id())}{text}\n")

    def put(self, text: str, before: Line | None, opens: Line | None = None, ends: Line | None = None) -> bool:
        """Write what is right behind this unfinished line; False where that is the last no more.

        A handler of a signal, which may write calls of its own, comes only where something is called: not between the
        look at what is there and the list of what is written.
        """
        if self.current is not before or (ends and ends.ended):
            return False
        self.current = opens
        if ends:
            ends.ended = True
        self.waiting.append(text)
        self.write()
        return True

    def write(self) -> None:
        if self.writing:  # this is a handler's, and the file is in the middle of a line
            return
        self.writing = True
        try:
            while self.waiting:
                text = self.waiting.pop(0)
                if not self.lost:
                    self.file.write(text)
                    self.file.flush()
        except (OSError, ValueError):  # nobody reads it any more: that is no error of the program's
            self.lost = True
        finally:
            self.writing = False


def alone(text: str, before: Line | None) -> str:
    """On a line of its own, which leaves the one that another call has begun."""
    return f" <unfinished ...>\n{text}" if before else text


class Hooks:
    """What is in the place of the foreign functions meanwhile."""

    def __init__(self, declarations: Iterable[Declaration], listener: Listener, follow: bool) -> None:
        self.renderings = {declaration: Rendering(declaration) for declaration in declarations}
        self.listener = listener
        self.leader = 0 if follow else threading.get_native_id()

    def around(self, declaration: Declaration, function: Call) -> Call:
        """The function, or what makes the call and tells of it."""
        if declaration not in self.renderings:
            return function
        rendering = self.renderings[declaration]
        leader = self.leader
        take, begin, end = self.listener.take, self.listener.begin, self.listener.end
        native_id = threading.get_native_id

        def traced(*arguments: Any) -> Any:
            thread = native_id()
            if leader and thread != leader:
                return function(*arguments)
            taken = take(rendering)
            taken.thread = thread
            try:
                begin(taken, arguments)
                return taken.make(function, arguments)
            finally:
                end(taken)

        return traced


def system_calls() -> list[str]:
    """The functions that are traced where nothing else is asked for: those that strace shows."""
    return [
        name
        for name, declaration in DECLARATIONS.items()
        if name not in _WITHOUT_A_CALL and (declaration.text or "(2)").rstrip().endswith("(2)")
    ]


def selected(calls: str | Iterable[str] | None) -> list[Declaration]:
    """The declarations that a filter asks for: `read,write`, `!close`, `all`, `none`."""
    import libcsock

    assert libcsock.__all__  # which brings all declarations
    usual = system_calls()
    if calls is None:
        return [DECLARATIONS[name] for name in usual]
    text = calls if isinstance(calls, str) else ",".join(calls)
    without = text.startswith("!")
    wanted: dict[str, Declaration] = {}
    for name in text.removeprefix("!").split(","):
        name = name.strip()
        if name == "all":
            wanted |= DECLARATIONS
        elif name != "none":
            wanted[name] = found(name)
    if without:
        return [DECLARATIONS[name] for name in usual if name not in wanted]
    return list(wanted.values())


def found(name: str) -> Declaration:
    for each in (name, f"{name}_"):
        if each in DECLARATIONS:
            return DECLARATIONS[each]
    raise ValueError(unknown("call", name, DECLARATIONS, "calls are named as in C"))


class trace:
    """Write each call of the block to a file, in the notation of strace.

    `with libcsock.trace():` writes to sys.stderr, `trace(file=log)` to any text file. calls is which: "read,write",
    "!close", or a list of names; without it, all that are system calls. strings is how many bytes of a buffer are
    shown. follow is whether other threads, and children of fork(), are traced as well.
    """

    def __init__(
        self,
        file: TextIO | None = None,
        *,
        calls: str | Iterable[str] | None = None,
        strings: int = 32,
        follow: bool = False,
    ) -> None:
        self.declarations = selected(calls)
        self.file = file
        self.strings = strings
        self.follow = follow
        self.active: list[Tracing] = []

    def __enter__(self) -> None:
        lines = Lines(self.file or sys.stderr, self.strings, self.follow)
        self.active.append(Tracing(self.declarations, lines, self.follow))
        self.active[-1].start()

    def __exit__(self, *error: object) -> None:
        # several threads may use the same object
        own = [each for each in self.active if each.thread == threading.get_ident()]
        tracing = (own or self.active)[-1]
        self.active.remove(tracing)
        tracing.stop()


class Tracing:
    """One trace, from its start to its end; another one, of another thread or of a handler, may end before or after."""

    def __init__(self, declarations: Iterable[Declaration], listener: Listener, follow: bool) -> None:
        self.listener = listener
        self.hooks = Hooks(declarations, listener, follow)
        self.thread = threading.get_ident()

    def start(self) -> None:
        with _changing[0]:
            _running.append(self)
            self.renew()

    def stop(self) -> None:
        with _changing[0]:
            _running.remove(self)
            self.renew()

    def renew(self) -> None:
        for declaration in self.hooks.renderings:
            _renew(declaration)


_running: list[Tracing] = []
# What another thread is in the middle of would undo what this one does. A handler may come in the middle of its own
# thread's, and a child has another lock.
_changing = [threading.RLock()]


def _renew(declaration: Declaration) -> None:
    """Put into a function what the traces that run are told by; again where a handler has changed them meanwhile."""
    while True:
        running = tuple(_running)
        function = bare = declaration.untraced["foreign"]
        for each in running:
            function = each.hooks.around(declaration, function)
        ways = declaration.untraced if function is bare else declaration.ways(function)
        declaration.callable.__globals__.update(ways)
        if running == tuple(_running):
            return


def _forked() -> None:
    _changing[0] = threading.RLock()
    for each in _running:
        each.listener.forked()


os.register_at_fork(after_in_child=_forked)

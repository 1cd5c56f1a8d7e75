"""`python -m libcsock trace`: run a program and write down its calls."""

from __future__ import annotations

import argparse
import atexit
import fcntl
import os
import signal
import sys
import time
import types
from io import TextIOWrapper

from libcsock._ctype import TYPE_CHECKING
from libcsock._display import colourful

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from typing import Any

    from libcsock._extern import Declaration
    from libcsock._trace import Lines

_RED = "\033[31m{}\033[0m"


def add_to(verbs: Any) -> None:
    parser = verbs.add_parser(
        "trace",
        help="run a program and print each of its calls as strace does, without ptrace",
        usage="python -m libcsock trace [options] prog.py [argument ...] | -m module [argument ...]",
    )
    parser.add_argument("-f", "--follow-forks", action="store_true", help="other threads and children too")
    parser.add_argument("-e", metavar="trace=CALLS", help="only these: read,write; !close: all others; all")
    parser.add_argument("-s", type=int, default=32, metavar="N", help="show N bytes of a buffer (default: 32)")
    parser.add_argument("-o", metavar="FILE", help="write to FILE and not to standard error")
    parser.add_argument("-t", action="count", default=0, help="time of day; -tt with microseconds, -ttt as a number")
    parser.add_argument("-r", action="store_true", help="the time since the line before")
    parser.add_argument("-T", action="store_true", help="the time that each call took")
    parser.add_argument("-c", action="store_true", help="no lines, but a table: how often, how many errors, how long")
    parser.add_argument("--chart", metavar="FILE.svg", help="no lines, but a picture of each thread's calls over time")
    parser.add_argument("-m", action="store_true", help="the program is a module, as with python -m")
    parser.add_argument("program", nargs=argparse.REMAINDER, metavar="prog.py [argument ...]")


def run(options: argparse.Namespace) -> int:
    from libcsock import _trace

    try:
        if not options.program:
            raise ValueError("which program? python -m libcsock trace prog.py")
        if options.s < 0:
            raise ValueError(f"-s takes a number of bytes, not {options.s}")
        if options.c and options.chart:
            raise ValueError("-c is a table and --chart a picture: ask for one of them")
        declarations = _trace.selected(calls_of(options.e))
        program = loaded(options)
        file = opened(options.o)
    except (ValueError, OSError, ImportError, SyntaxError) as error:
        print(f"trace: {error}", file=sys.stderr)
        return 2
    if options.c or options.chart:
        return at_the_end(options, declarations, program, file)
    lines = lines_of(options, file)
    ending = Ending(lines, options.follow_forks)
    atexit.register(ending)
    _trace.Tracing(declarations, lines, options.follow_forks).start()
    return ending.watch(program)


def calls_of(expression: str | None) -> str | None:
    """What is behind `-e`: `trace=read,write`, or without the first word."""
    if expression is None:
        return None
    kind, equals, calls = expression.partition("=")
    if equals and kind not in ("trace", "t"):
        raise ValueError(f"-e takes trace=CALLS, not {expression!r}")
    return calls if equals else expression


def loaded(options: argparse.Namespace) -> Callable[[], object]:
    """The program, ready to run as `__main__`."""
    name, *arguments = options.program
    if options.m:
        from importlib.util import find_spec

        spec = find_spec(name)
        if spec and spec.submodule_search_locations is not None:
            spec = find_spec(f"{name}.__main__")
        loader: Any = spec and spec.loader
        if not spec or not hasattr(loader, "get_code"):
            raise ImportError(f"there is no module {name!r} to run")
        code = loader.get_code(spec.name)
        path, package = spec.origin or name, spec.name.rpartition(".")[0]
    else:
        with open(name, "rb") as source:
            code = compile(source.read(), name, "exec")
        path, package, spec = name, None, None
        sys.path[0] = os.path.dirname(os.path.realpath(name))
    main: Any = types.ModuleType("__main__")
    main.__file__ = path
    main.__package__ = package
    main.__spec__ = spec
    main.__builtins__ = __builtins__

    def program() -> None:
        sys.argv = [path, *arguments]
        sys.modules["__main__"] = main
        exec(code, main.__dict__)

    return program


def opened(path: str | None) -> Any:
    """The file to write to, by a descriptor that is out of the program's way, whose own shall begin with 3."""
    fd = 2 if path is None else os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_CLOEXEC, 0o666)
    try:
        high = fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 1000)
    except OSError:  # this process may not have so many
        high = fcntl.fcntl(fd, fcntl.F_DUPFD_CLOEXEC, 100)
    if path is not None:
        os.close(fd)
    raw = open(high, "wb", buffering=0)
    return TextIOWrapper(raw, encoding="utf-8", errors="backslashreplace", write_through=True)


def at_the_end(
    options: argparse.Namespace, declarations: Sequence[Declaration], program: Callable[[], object], file: Any
) -> int:
    """Run the program in a child, and tell of it when it has ended, be it by a signal."""
    from libcsock._chart import Chart
    from libcsock._outlive import end_as, outlive
    from libcsock._summary import Counts
    from libcsock._trace import Tracing

    listener = Chart() if options.chart else Counts([each.c_name for each in declarations])
    status = outlive()
    if status is None:
        sys.excepthook = without_our_frames
        Tracing(declarations, listener, options.follow_forks).start()
        program()
        return 0
    if isinstance(listener, Chart):
        listener.draw(options.chart)
    else:
        file.write(listener.table())
    return end_as(status)


def lines_of(options: argparse.Namespace, file: Any) -> Lines:
    from libcsock._trace import Lines

    colour = colourful(file)
    return Lines(
        file,
        options.s,
        options.follow_forks,
        always_pid=options.follow_forks and options.o is not None,
        stamp=stamp(options),
        spent=options.T,
        failure=_RED if colour else "{}",
    )


class Ending:
    """How the program ends, told when the interpreter does: other threads may go on for longer than its main one."""

    def __init__(self, lines: Lines, follow: bool) -> None:
        self.lines = lines
        self.follow = follow
        self.process = os.getpid()
        self.said = "exited with 0"

    def watch(self, program: Callable[[], object]) -> int:
        sys.excepthook = without_our_frames
        try:
            program()
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
            self.said = f"exited with {code & 0xFF}"
            raise
        except KeyboardInterrupt:
            self.said = f"killed by {signal.SIGINT.name}"
            raise
        except BaseException:
            self.said = "exited with 1"
            raise
        return 0

    def __call__(self) -> None:
        if self.follow or os.getpid() == self.process:
            self.lines.note(f"+++ {self.said} +++")


def without_our_frames(kind: Any, error: Any, traceback: Any) -> None:
    """The traceback as it is without a trace: it begins in the program."""
    ours = os.path.dirname(__file__)
    while traceback and traceback.tb_frame.f_code.co_filename.startswith((f"{ours}{os.sep}_", "<frozen")):
        traceback = traceback.tb_next
    sys.__excepthook__(kind, error.with_traceback(traceback), traceback)


def stamp(options: argparse.Namespace) -> Callable[[], str] | None:
    """What is in front of a line."""
    if options.r:
        before = [time.perf_counter()]

        def relative() -> str:
            now = time.perf_counter()
            passed, before[0] = now - before[0], now
            return f"{passed:13.6f} "

        return relative
    if not options.t:
        return None

    def absolute() -> str:
        now = time.time_ns() // 1000
        if options.t >= 3:
            return f"{now // 1_000_000}.{now % 1_000_000:06} "
        clock = time.strftime("%H:%M:%S", time.localtime(now // 1_000_000))
        return f"{clock} " if options.t == 1 else f"{clock}.{now % 1_000_000:06} "

    return absolute

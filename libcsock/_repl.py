"""The explorer without a verb: Python with every C name loaded."""

import builtins
import os
import re
import sys
from argparse import Namespace
from code import InteractiveConsole
from contextlib import suppress
from pathlib import Path
from typing import Any

import libcsock
import libcsock._pages as _pages
from libcsock._members import is_struct
from libcsock._names import Refused, namespace
from libcsock._struct import Shown

_ASKED = re.compile(r"\s*\?\s*(\w+)\s*|\s*(\w+)\s*\?\s*")


def run(options: Namespace) -> int:
    names = {"__name__": "__main__", "__builtins__": builtins, "libcsock": libcsock, **namespace()}
    if not sys.stdin.isatty():
        return program(sys.stdin.read(), names)
    try:
        from IPython.terminal.ipapp import TerminalIPythonApp  # pyright: ignore[reportMissingImports]
    except ImportError:
        return console(names)
    return with_ipython(TerminalIPythonApp, names)


def program(source: str, names: dict[str, Any]) -> int:
    """Run what came through a pipe, as `python -` does."""
    try:
        exec(compile(source, "<stdin>", "exec"), names)
    except Exception as error:
        # without the frame of this function
        trace = error.__traceback__ and error.__traceback__.tb_next
        sys.excepthook(type(error), error.with_traceback(trace), trace)
        return 1
    return 0


def banner(what: str) -> str:
    return (
        f"libcsock: the C socket API of Linux, {len(libcsock.__all__)} names, in {what}.\n"
        "?accept is the page of accept, errno() is why a call failed; leave with Ctrl-D."
    )


def console(names: dict[str, Any]) -> int:
    sys.displayhook = display
    with suppress(ImportError):
        import readline
        import rlcompleter

        readline.set_completer(rlcompleter.Completer(names).complete)
        readline.parse_and_bind("tab: complete")
        remember(readline)
    Console(names).interact(banner(f"Python {sys.version.split()[0]}"), exitmsg="")
    return 0


class Console(InteractiveConsole):
    """Python's own console, which also knows `?name` and `name?`."""

    def runsource(self, source: str, filename: str = "<input>", symbol: str = "single") -> bool:
        asked = _ASKED.fullmatch(source)
        if not asked:
            return super().runsource(source, filename, symbol)
        try:
            print(_pages.man(asked[1] or asked[2]))
        except Refused as refused:
            print(refused)
        return False


def display(value: object) -> None:
    """Show a struct as C has it, and all else as Python does."""
    if value is None:
        return
    setattr(builtins, "_", value)
    print(str(value) if isinstance(value, Shown) else repr(value))


def history() -> Path:
    state = os.environ.get("XDG_STATE_HOME", "")
    return (Path(state) if state.startswith("/") else Path.home() / ".local" / "state") / "libcsock" / "history"


def remember(readline: Any) -> None:
    """Keep what is typed for the next time, where there is a place for it."""
    import atexit

    path = history()
    with suppress(OSError):
        readline.read_history_file(path)
    readline.set_history_length(1000)

    def write() -> None:
        with suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            readline.write_history_file(path)

    atexit.register(write)


def with_ipython(application: Any, names: dict[str, Any]) -> int:
    """IPython as its user has set it up, with the C names; it knows `?name` itself."""
    app = application.instance(user_ns=names)
    app.config.TerminalInteractiveShell.banner1 = banner("IPython") + "\n"
    app.config.TerminalInteractiveShell.enable_tip = False
    app.initialize(argv=[])
    shown = app.shell.display_formatter.formatters["text/plain"]
    for struct in filter(is_struct, names.values()):
        shown.for_type(struct, lambda value, printer, cycle: printer.text(str(value)))
    app.start()
    return 0

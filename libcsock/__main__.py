"""`python -m libcsock`: the explorer. Each verb is a module with a `run`; without a verb it is a REPL."""

import argparse
import os
import sys
from importlib import import_module
from typing import NoReturn

import libcsock._trace_command as _trace_command
from libcsock import __version__
from libcsock._machine import LIBCS, MACHINES, declare_for, libc, machine
from libcsock._names import Refused, unknown

PROGRAM = "python -m libcsock"


class Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(2, f"{self.prog}: {message}; see {self.prog} --help\n")


def parser() -> tuple[Parser, list[str]]:
    """The table of verbs, and their names."""
    whole = Parser(
        prog=PROGRAM,
        description="Explore the C socket API of Linux.",
        epilog="Without a verb: Python with every C name loaded. Each verb has a --help.",
    )
    whole.set_defaults(module="_repl")
    whole.add_argument("--version", action="version", version=f"libcsock {__version__}")
    verbs = whole.add_subparsers(dest="verb", metavar="VERB")

    def verb(name: str, module: str, summary: str, example: str = "") -> argparse.ArgumentParser:
        sentence = f"{summary[0].upper()}{summary[1:]}."
        made = verbs.add_parser(name, help=summary, description=sentence, epilog=example and f"example: {example}")
        made.set_defaults(module=module)
        return made

    example = "layout --diff epoll_event x86_64 aarch64"
    layout = verb("layout", "_layout", "a struct as C, with offsets, sizes and holes", example)
    layout.add_argument("names", nargs="+", metavar="NAME", help="a struct, or its value as Python: 'iovec(iov_len=5)'")
    how = layout.add_mutually_exclusive_group()
    how.add_argument("--hex", action="store_true", help="the bytes of a value, by field")
    how.add_argument("--diff", action="store_true", help="where two machines, named behind the struct, differ")
    how.add_argument("--svg", action="store_true", help="a picture, to scale")

    decl = verb("decl", "_pages", "how C declares a name, and in which header", "decl accept")
    decl.add_argument("name", metavar="NAME")

    man = verb("man", "_pages", "the whole page of a function, struct or constant", "man accept")
    man.add_argument("name", metavar="NAME")

    include = verb("include", "_pages", "everything that a header gives; or the headers", "include sys/epoll.h")
    include.add_argument("name", metavar="HEADER", nargs="?")

    const = verb("const", "_constants", "constants by name or value, and flags in a number", "const EPOLL 0x80000001")
    const.add_argument("pattern", metavar="PATTERN", help="EPOLL, '*CLOEXEC' or a number")
    const.add_argument("value", metavar="VALUE", nargs="?", help="a number to be taken apart into names")

    errno = verb("errno", "_constants", "errors by number or name; without one, all", "errno 111")
    errno.add_argument("error", metavar="ERROR", nargs="?")

    port = verb("port", "_port", "what a C program uses of the socket API, and what changes in Python", "port server.c")
    port.add_argument("file", metavar="FILE.c")

    check = verb("check", "_check", "hold constants, structs and prototypes against the C headers")
    check.add_argument("--machine", choices=MACHINES, metavar="MACHINE", help=f"another machine: {', '.join(MACHINES)}")
    check.add_argument("--libc", choices=LIBCS, help="the libc whose headers the compiler has, if not this one")
    check.add_argument("--cc", help="the C compiler (default: $CC, or cc; for another machine its gcc)")

    _trace_command.add_to(verbs)
    verbs.choices["trace"].set_defaults(module="_trace_command")

    return whole, list(verbs.choices)


def main(arguments: list[str] | None = None) -> int:
    words = sys.argv[1:] if arguments is None else arguments
    whole, verbs = parser()
    if words and not words[0].startswith("-") and words[0] not in verbs:
        whole.exit(2, f"{PROGRAM}: {unknown('verb', words[0], verbs, f'see {PROGRAM} --help')}\n")
    options = whole.parse_args(words)
    if options.verb == "check" and (options.machine or options.libc):
        declare_for(options.machine or machine(), options.libc or libc())
    try:
        status = int(import_module(f"libcsock.{options.module}").run(options))
        sys.stdout.flush()
    except Refused as refused:
        print(f"{PROGRAM} {options.verb}: {refused}", file=sys.stderr)
        return 1
    except BrokenPipeError:  # `… | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status


if __name__ == "__main__":
    sys.exit(main())

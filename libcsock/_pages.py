"""The verbs `decl`, `man` and `include`: what C declares, and the page about it."""

import textwrap
from argparse import Namespace
from ctypes import Structure, Union, sizeof
from inspect import getdoc
from typing import Any

import libcsock
import libcsock._constants as _constants
from libcsock._ctype import spelled
from libcsock._display import counted, show
from libcsock._extern import DECLARATIONS, MACROS
from libcsock._headers import headers, lifetime, owners
from libcsock._layout import c_source
from libcsock._members import is_struct, typedef
from libcsock._names import Refused, header_of, looked_up, unknown


def run(options: Namespace) -> int:
    verb = {"decl": decl, "man": man, "include": include}[options.verb]
    show(verb(options.name))
    return 0


def every_name() -> dict[str, Any]:
    """What the headers have, each name by itself."""
    return {name: (name, vars(module)[name]) for name, (_, module) in owners().items()}


def sought(name: str) -> tuple[str, Any]:
    if is_a_word(name):
        raise Refused(f"{name} is of no header; `man {name}` tells of it")
    otherwise = "`const` looks for constants, `include` lists the headers"
    found: tuple[str, Any] = looked_up(name, "name", every_name(), otherwise)
    return found


def is_a_word(name: str) -> bool:
    """Whether it is Python's for what C has in the language itself: `byref`, `sizeof`, `c_int`."""
    return name in libcsock.__all__ and name not in owners()


def decl(name: str) -> str:
    name, value = sought(name)
    return f"{include_line(name)}\n\n{declaration(name, value)}"


def include_line(name: str) -> str:
    return f"#include <{header_of(name)}>"


def declaration(name: str, value: Any) -> str:
    """One line of C."""
    if type(value) is int:
        return _constants.define(name, value)
    if name in DECLARATIONS:
        return folded(f"{DECLARATIONS[name].prototype};", "    ")
    if name in MACROS:
        return folded(f"{MACROS[name].prototype};  /* a macro */", "    ")
    if is_struct(value):
        return f"{whole(value)};  /* {counted(sizeof(value), 'byte')} */"
    if isinstance(value, type):
        return f"typedef {spelled(value.__base__)} {name};  /* {counted(sizeof(value), 'byte')} */"
    if isinstance(value, (Structure, Union)):
        declared = next(each for each in type(value).__mro__ if each.__name__ in owners())
        return f"extern const {spelled(declared)} {name};"
    return f"{(value.__doc__ or name).splitlines()[0]};"


def whole(ctype: Any) -> str:
    """`struct iovec`, `typedef union {...} epoll_data_t`."""
    tag = "union" if issubclass(ctype, Union) else "struct"
    return f"typedef {tag} {{...}} {name}" if (name := typedef(ctype)) else spelled(ctype)


def man(name: str) -> str:
    if is_a_word(name):
        return word(name, getattr(libcsock, name))
    name, value = sought(name)
    parts = [f"{include_line(name)}\nfrom {owners()[name][1].__name__} import {name}"]
    if type(value) is int:
        parts.append(declaration(name, value))
        if users := _constants.users(name):
            parts.append(folded("for " + ", ".join(users)))
    elif isinstance(value, type):
        parts.append(c_source(value) if is_struct(value) else declaration(name, value))
        parts += map(folded, (getdoc(value) or "").split("\n\n"))
    elif isinstance(value, (Structure, Union)):
        parts.append(declaration(name, value))
    else:
        prototype, gap, text = (getdoc(value) or declaration(name, value)).partition("\n")
        parts.append(folded(prototype, "    ") + gap + text)
    if type(value) is int or isinstance(value, type):
        parts.append(age(name, value))
    return "\n\n".join(filter(None, parts)).rstrip()


def age(name: str, value: Any) -> str:
    """Which libc or kernel has a name, and which has the newer fields of a struct."""
    said = [str(lifetime(name))] if name in owners() else []
    for version, fields in vars(value).get("_fields_since_", {}).items() if isinstance(value, type) else ():
        said.append(f"Since {version}: {', '.join(fields.split())}.")
    return "\n\n".join(map(folded, filter(None, said)))


def word(name: str, value: Any) -> str:
    head = f"from libcsock import {name}\n\n"
    if value is None:
        return f"{head}{name} is None, for which C gets a null pointer."
    if value.__module__.startswith("libcsock."):
        return f"{head}{getdoc(value)}"
    if isinstance(value, type) and spelled(value) != name:
        head += f"{spelled(value)};  /* {counted(sizeof(value), 'byte')} */\n\n"
    return f"{head}Of ctypes: https://docs.python.org/3/library/ctypes.html#ctypes.{name}"


def folded(paragraph: str, indent: str = "") -> str:
    """A paragraph in lines for a terminal."""
    return textwrap.fill(paragraph, 80, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)


def include(name: str | None) -> str:
    """What a header module gives: its own names, and by the header that defines them those that it includes."""
    modules = dict(headers())
    if name is None:
        return "\n".join(f"#include <{header}>" for header in sorted(modules))
    by_module = {module.__name__.removeprefix("libcsock.include."): header for header, module in modules.items()}
    wanted = by_module.get(name, name.strip("<>"))
    if wanted not in modules:
        raise Refused(unknown("header", wanted, modules, "`include` alone lists them"))
    names = modules[wanted].__all__
    sections = {header_of(each): [other for other in names if header_of(other) == header_of(each)] for each in names}
    lines = [f"#include <{wanted}>"]
    for header in [wanted, *(each for each in sections if each != wanted)]:
        if header in sections:
            lines += ["", *([f"/* from <{header}> */"] if header != wanted else [])]
            lines += [declaration(each, vars(modules[wanted])[each]) for each in sections[header]]
    return "\n".join(lines)

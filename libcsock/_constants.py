"""The verbs `const` and `errno`: names for numbers, and numbers for names."""

import os
from argparse import Namespace
from collections.abc import Iterator
from fnmatch import fnmatchcase

from libcsock._display import show
from libcsock._extern import DECLARATIONS, MACROS
from libcsock._names import Refused, header_of, namespace, unknown
from libcsock._notation import Family, Flags, NamedBy
from libcsock._notation import constants as names_of


def run(options: Namespace) -> int:
    if options.verb == "errno":
        print("\n".join(errors(options.error)))
    elif options.value is not None:
        print("\n".join(readings(options.pattern, number(options.value))))
    else:
        show("\n".join(found(options.pattern)))
    return 0


def constants() -> dict[str, int]:
    return {name: value for name, value in namespace().items() if type(value) is int}


def number(text: str) -> int:
    try:
        return int(text, 8 if text[:1] == "0" and text.isdigit() else 0)  # 0644 is C's
    except ValueError:
        raise Refused(f"{text!r} is no number; write it as 17, 0x11 or 021") from None


def define(name: str, value: int) -> str:
    more = f"  /* {value:#x} */" if value > 9 else ""
    return f"#define {name} {value}{more}"


def found(pattern: str) -> Iterator[str]:
    """The `#define` lines of a pattern or of a value, under the header that has them."""
    if pattern[:1].isdigit() or pattern[:1] == "-":
        value = number(pattern)
        names = [name for name, other in constants().items() if other == value]
        if not names:
            raise Refused(f"no constant is {pattern}; `const O_ {pattern}` takes a number apart into flags")
    else:
        names = matching(pattern)
        if not names:
            raise Refused(unknown("constant", pattern, constants(), "patterns are as in '*CLOEXEC'"))
    by_header = {header_of(name): [each for each in names if header_of(each) == header_of(name)] for name in names}
    for position, (header, own) in enumerate(by_header.items()):
        if position:
            yield ""
        if len(by_header) > 1:
            yield f"/* <{header}> */"
        yield from (define(name, constants()[name]) for name in own)


def matching(pattern: str) -> list[str]:
    """The constants that begin with a word, or are of a pattern; by capitals if there are none as typed."""
    wild = pattern if set(pattern) & set("*?[") else f"{pattern}*"
    for each in dict.fromkeys([wild, wild.upper()]):
        if names := [name for name in constants() if fnmatchcase(name, each)]:
            return names
    return []


def families() -> Iterator[tuple[str, Family]]:
    """Every family that a parameter or a field is of, with whose it is."""
    for name, declaration in {**DECLARATIONS, **MACROS}.items():
        for parameter in declaration.parameters:
            notation = parameter.notation
            for each in notation.notations.values() if isinstance(notation, NamedBy) else [notation]:
                if isinstance(each, Family):
                    yield f"{name}() {parameter.c_name}", each
    for name, value in namespace().items():
        for field, notation in getattr(value, "_notation_", {}).items():
            if isinstance(notation, Family):
                yield f"{name}.{field}", notation


def users(constant: str) -> list[str]:
    """The parameters and fields that a constant is meant for."""
    value = constants()[constant]
    return list(dict.fromkeys(user for user, each in families() if names_of(each.family).get(value) == constant))


def readings(pattern: str, value: int) -> list[str]:
    """What a number can mean among the constants of a pattern: one of them, or several flags."""
    names = matching(pattern)
    if not names:
        raise Refused(unknown("constant", pattern, constants(), "patterns are as in '*CLOEXEC'"))
    exact = [name for name in names if constants()[name] == value]
    found = []
    for _, family in families():
        if value > 0 and isinstance(family, Flags) and set(names_of(family.family).values()) & set(names):
            written = family(value)
            if set(written.split("|")) <= set(names):
                found.append(written)
    if not found and not exact:  # no known family: all that are of the pattern, and what is left over
        family = Flags(" ".join(names))
        found = [family(value if value >= 0 else value & 0xFFFFFFFF)]
    return list(dict.fromkeys(exact + found))


def errors(wanted: str | None) -> list[str]:
    """Number, names and text of one error, or of all."""
    numbers = {name: value for name, value in constants().items() if header_of(name) == "errno.h"}
    if wanted is None:
        chosen = sorted(set(numbers.values()))
    elif wanted.lstrip("-").isdigit():
        chosen = [abs(int(wanted))]  # -111 is what the kernel itself returns
        if chosen[0] not in numbers.values():
            raise Refused(f"there is no error {wanted}; `errno` alone lists them")
    elif wanted.upper() in numbers:
        chosen = [numbers[wanted.upper()]]
    else:
        raise Refused(unknown("error", wanted, numbers, "`errno` alone lists them"))
    lines = []
    for each in chosen:
        names = [name for name, value in numbers.items() if value == each]
        lines.append(f"{each} {', '.join(names)}: {os.strerror(each)}")
    return lines

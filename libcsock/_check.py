"""Hold every constant, struct, type and prototype against the C headers of this machine.

One C file has all the facts as the initializers of one array. It is compiled, not run: the numbers are read
out of the object file, so that a cross compiler will do as well.
"""

import re
import subprocess
import tempfile
from argparse import Namespace
from collections.abc import Iterator, Sequence
from ctypes import Structure, Union, alignment, c_longlong, sizeof
from pathlib import Path
from sys import byteorder
from typing import Any, Literal, NamedTuple

from libcsock._arguments import INTEGERS, limits
from libcsock._ctype import const_ptr, ptr, spelled
from libcsock._extern import DECLARATIONS, MACROS
from libcsock._headers import headers, owners

MAGIC = b"libcsock's facts"
MISSING = -(2**63)  # no constant and no size


ROOM = 1024  # for a struct that has bit fields


class Fact(NamedTuple):
    kind: str
    name: str
    header: str
    expected: int
    expression: str
    macro: bool = False
    bits_of: str = ""
    since: str = ""  # which libc has it, where not every one does


def facts() -> Iterator[Fact]:
    """Everything that libcsock says of C."""
    for name, (header, module) in owners().items():
        value = vars(module)[name]
        if type(value) is int:
            macro = name not in vars(module).get("_ENUMERATORS", ())
            if name in vars(module).get("_CALLS", ()):  # whose value is no constant, and was asked of libc itself
                yield Fact("macro", name, header, 1, "1", macro=True)
                continue
            yield Fact("constant", name, header, c_longlong(value).value, f"(long long)({name})", macro)
        elif isinstance(value, type):
            yield from type_facts(value, header)
        elif name in DECLARATIONS:
            yield prototype_fact(name, header)
        elif name in MACROS:
            yield Fact("macro", name, header, 1, "1", macro=True)
        elif isinstance(value, (Structure, Union)):
            c_name = spelled(next(each for each in type(value).__mro__ if each.__name__ in module.__all__))
            expression = f"__builtin_types_compatible_p(__typeof__({name}), {c_name})"
            yield Fact("variable", name, header, 1, expression)


def type_facts(ctype: Any, header: str) -> Iterator[Fact]:
    since = vars(ctype).get("_since_", "")
    return (fact._replace(since=since) for fact in layout_facts(ctype, header))


def layout_facts(ctype: Any, header: str) -> Iterator[Fact]:
    c_name = spelled(ctype)
    kind = "type" if issubclass(ctype, INTEGERS) else "struct"
    yield Fact(kind, c_name, header, sizeof(ctype), f"sizeof({c_name})")
    yield Fact("alignment", c_name, header, alignment(ctype), f"_Alignof({c_name})")
    if issubclass(ctype, INTEGERS):
        yield Fact("signedness", c_name, header, limits(ctype)[0] < 0, f"({c_name})-1 < 0")
        return
    bit_fields = {field[0] for struct in structs_in(ctype) for field in struct._fields_ if len(field) == 3}
    for field, *_ in ctype.fields(every=True):
        member = getattr(ctype, field)
        name = f"{c_name}.{field}"
        if field in bit_fields:
            ones = int.from_bytes(ctype(**{field: -1}), "little")
            yield Fact("bit field", name, header, ones, f"{{.s = {{.{field} = -1}}}}", bits_of=c_name)
            continue
        yield Fact("field", name, header, member.offset, f"offsetof({c_name}, {field})")
        yield Fact("size of field", name, header, member.size, f"sizeof((({c_name} *)0)->{field})")


def structs_in(ctype: Any) -> Iterator[Any]:
    """A struct and the ones in it that have no name."""
    yield ctype
    for name, inner, *_ in ctype._fields_:
        if name in vars(ctype).get("_anonymous_", ()):
            yield from structs_in(inner)


def prototype_fact(name: str, header: str) -> Fact:
    declaration = DECLARATIONS[name]
    functions = []
    for union in True, False:
        parameters = [c_type(each.ctype, union) for each in declaration.parameters]
        if declaration.variadic:
            parameters[-1] = "..."
        functions.append(f"{spelled(declaration.result)} ({', '.join(parameters) or 'void'})")
    expressions = (f"__builtin_types_compatible_p(__typeof__({declaration.c_name}), {each})" for each in dict.fromkeys(functions))
    return Fact("prototype", declaration.prototype, header, 1, " || ".join(expressions), since=declaration.since)


def c_type(ctype: Any, union: bool) -> str:
    """A parameter's type in the words of the header, which mostly has a union of its own for `struct sockaddr *`."""
    if union and isinstance(ctype, ptr) and "_any_length_" in vars(ctype.target):
        return "CONST_SOCKADDR_ARG" if isinstance(ctype, const_ptr) else "SOCKADDR_ARG"
    return vars(ctype).get("_in_headers_") or spelled(ctype)


def source(all_facts: Sequence[Fact]) -> str:
    includes = "\n".join(f"#include <{header}>" for header, _ in headers())
    values = "\n".join(
        f"#ifdef {fact.name}\n{fact.expression},\n#else\nMISSING,\n#endif"
        if fact.macro
        else f'#line {number} "fact"\n{fact.expression},'
        for number, fact in enumerate(all_facts, 1)
        if not fact.bits_of
    )
    # The number of a bit's place is no constant expression, but a struct with the bits set is an initializer.
    bit_facts = [fact for fact in all_facts if fact.bits_of]
    members = " ".join(
        f"union {{ char room[{ROOM}]; {fact.bits_of} s; }} bits{number};" for number, fact in enumerate(bit_facts)
    )
    bits = "\n".join(f"{fact.expression}," for fact in bit_facts)
    return f"""#define _GNU_SOURCE
#include <stddef.h>
{includes}
#ifdef __GLIBC__
typedef __SOCKADDR_ARG SOCKADDR_ARG;
typedef __CONST_SOCKADDR_ARG CONST_SOCKADDR_ARG;
typedef __itimer_which_t ITIMER_WHICH;
typedef __rlimit_resource_t RLIMIT_RESOURCE;
typedef __rusage_who_t RUSAGE_WHO;
typedef __priority_which_t PRIORITY_WHICH;
typedef unsigned long IOCTL_REQUEST;
#else
#define __val __bits
typedef struct sockaddr *SOCKADDR_ARG;
typedef const struct sockaddr *CONST_SOCKADDR_ARG;
typedef int ITIMER_WHICH;
typedef int RLIMIT_RESOURCE;
typedef int RUSAGE_WHO;
typedef int PRIORITY_WHICH;
typedef int IOCTL_REQUEST;
#endif
#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif
#define MISSING (-9223372036854775807LL - 1)
const struct {{
char magic[{len(MAGIC)}]; long long values[{len(all_facts) - len(bit_facts)}]; {members}
}} facts = {{
"{MAGIC.decode()}", {{
{values}
}},
{bits}
}};
"""


def compiled(cc: str, all_facts: Sequence[Fact]) -> list[int]:
    """What the compiler makes of each fact, those of bit fields last, out of the object file."""
    code = source(all_facts)
    with tempfile.TemporaryDirectory() as directory:
        made = Path(directory) / "facts.o"
        command = [cc, "-x", "c", "-std=gnu11", "-w", "-c", "-o", str(made), "-"]
        subprocess.run(command, input=code, text=True, capture_output=True, check=True)
        content = made.read_bytes()
    at = content.index(MAGIC) + len(MAGIC)
    found = []
    for fact in all_facts:
        size = ROOM if fact.bits_of else 8
        signed = not fact.bits_of
        order: Literal["little", "big"] = "little" if fact.bits_of else byteorder
        found.append(int.from_bytes(content[at : at + size], order, signed=signed))
        at += size
    return found


def known(cc: str, all_facts: Sequence[Fact]) -> tuple[Sequence[Fact], list[int]]:
    """What the compiler makes of the facts that it can make something of, and MISSING for the others, at the end."""
    unknown: list[Fact] = []
    while True:
        try:
            return [*all_facts, *unknown], compiled(cc, all_facts) + [MISSING] * len(unknown)
        except subprocess.CalledProcessError as error:
            refused = {int(number) for number in re.findall(r"^fact:(\d+):.*error", error.stderr, re.MULTILINE)}
            if not refused:
                raise
            unknown += [fact for number, fact in enumerate(all_facts, 1) if number in refused]
            all_facts = [fact for number, fact in enumerate(all_facts, 1) if number not in refused]


def run(options: Namespace) -> int:
    """The verb `check`."""
    return report(list(facts()), options.cc)


def report(all_facts: Sequence[Fact], cc: str) -> int:
    """Print every difference and what was checked; 0 if there was none."""
    try:
        all_facts = sorted(all_facts, key=lambda fact: bool(fact.bits_of))
        all_facts, found = known(cc, all_facts)
    except FileNotFoundError:
        print(f"libcsock check: there is no C compiler {cc!r}; name one with --cc")
        return 2
    except subprocess.CalledProcessError as error:
        print(f"libcsock check: {cc} does not know what libcsock declares")
        print(error.stderr.strip())
        return 1
    differ = 0
    for fact, value in zip(all_facts, found):
        if value == MISSING and fact.since:
            if fact.kind in ("prototype", "struct"):
                print(f"{fact.kind} {fact.name}: not checked, <{fact.header}> does not have it; {fact.since} has it")
        elif value != fact.expected:
            differ += 1
            print(f"{fact.kind} {fact.name}: {verdict(fact, value)}")
    kinds = [fact.kind for fact in all_facts]
    print(
        f"{kinds.count('constant')} constants, {kinds.count('type')} types, {kinds.count('struct')} structs with"
        f" {kinds.count('field') + kinds.count('bit field')} fields, {kinds.count('prototype')} prototypes and"
        f" {kinds.count('macro')} macros held against the headers of"
        f" {cc}: {f'{differ} differences' if differ else 'all agree'}"
    )
    return 1 if differ else 0


def verdict(fact: Fact, value: int) -> str:
    if fact.kind == "bit field":
        return f"<{fact.header}> has it elsewhere"
    if value == MISSING:
        return f"<{fact.header}> does not have it"
    if fact.kind in ("prototype", "variable"):
        return f"<{fact.header}> declares another"
    return f"libcsock has {int(fact.expected)}, <{fact.header}> has {value}"

"""Hold every constant, struct, type and prototype against the C headers of this machine.

One C file has all the facts as the initializers of one array. It is compiled, not run: the numbers are read
out of the object file, so that a cross compiler will do as well.
"""

import os
import re
import subprocess
import tempfile
from argparse import Namespace
from collections import Counter
from collections.abc import Iterator, Sequence
from ctypes import Structure, Union, alignment, c_longlong, sizeof
from pathlib import Path
from typing import Any, Literal, NamedTuple

from libcsock._arguments import INTEGERS, limits
from libcsock._ctype import const_ptr, ptr, spelled
from libcsock._display import counted
from libcsock._extern import DECLARATIONS, MACROS
from libcsock._headers import headers, lifetime, owners
from libcsock._versions import Headers, Lifetime

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
    lifetime: Lifetime = Lifetime()
    before: tuple[tuple[str, int], ...] = ()  # what a struct that has grown was before a version


def facts() -> Iterator[Fact]:
    """Everything that libcsock says of C."""
    for name, (header, module) in owners().items():
        for fact in facts_of(name, vars(module)[name], header, module):
            yield fact._replace(lifetime=fact.lifetime if any(fact.lifetime) else lifetime(name))


def facts_of(name: str, value: Any, header: str, module: Any) -> Iterator[Fact]:
    if type(value) is int and name in vars(module).get("_CALLS", ()):  # libc tells its value, not the header
        yield Fact("macro", name, header, 1, "1", macro=True)
    elif type(value) is int:
        yield Fact("constant", name, header, c_longlong(value).value, f"(long long)({name})")
    elif isinstance(value, type):
        yield from layout_facts(value, header)
    elif name in DECLARATIONS:
        yield prototype_fact(name, header)
    elif name in MACROS:
        yield Fact("macro", name, header, 1, "1", macro=True)
    elif isinstance(value, (Structure, Union)):
        c_name = spelled(next(each for each in type(value).__mro__ if each.__name__ in module.__all__))
        expression = f"__builtin_types_compatible_p(__typeof__({name}), {c_name})"
        yield Fact("variable", name, header, 1, expression)


def layout_facts(ctype: Any, header: str) -> Iterator[Fact]:
    c_name = spelled(ctype)
    kind = "type" if issubclass(ctype, INTEGERS) else "struct"
    newer = {field: version for version, names in vars(ctype).get("_fields_since_", {}).items() for field in names.split()}
    ends = [(version, getattr(ctype, field).offset) for field, version in newer.items()]
    yield Fact(kind, c_name, header, sizeof(ctype), f"sizeof({c_name})", before=tuple(ends))
    aligned = [(version, alignment_of_first(ctype, end)) for version, end in ends]
    yield Fact("alignment", c_name, header, alignment(ctype), f"_Alignof({c_name})", before=tuple(aligned))
    if issubclass(ctype, INTEGERS):
        yield Fact("signedness", c_name, header, limits(ctype)[0] < 0, f"({c_name})-1 < 0")
        return
    bit_fields = {field[0] for struct in structs_in(ctype) for field in struct._fields_ if len(field) == 3}
    for field, *_ in ctype.fields(every=True):
        member = getattr(ctype, field)
        name = f"{c_name}.{field}"
        lived = Lifetime(newer.get(field, ""))
        if field in bit_fields:
            ones = int.from_bytes(ctype(**{field: -1}), "little")
            yield Fact("bit field", name, header, ones, f"{{.s = {{.{field} = -1}}}}", bits_of=c_name, lifetime=lived)
            continue
        yield Fact("field", name, header, member.offset, f"offsetof({c_name}, {field})", lifetime=lived)
        size = f"sizeof((({c_name} *)0)->{field})"
        yield Fact("size of field", name, header, member.size, size, lifetime=lived)


def alignment_of_first(ctype: Any, end: int) -> int:
    """The alignment of a struct that ends where one of its fields begins."""
    return max(alignment(each) for name, each in ctype.fields() if getattr(ctype, name).offset < end)


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
    return Fact("prototype", declaration.prototype, header, 1, " || ".join(expressions))


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
    bit_facts = [(number, fact) for number, fact in enumerate(all_facts, 1) if fact.bits_of]
    members = " ".join(
        f"union {{ char room[{ROOM}]; {fact.bits_of} s; }} bits{number};" for number, fact in bit_facts
    )
    bits = "\n".join(f'#line {number} "fact"\n.bits{number} = {fact.expression},' for number, fact in bit_facts)
    return f"""#define _GNU_SOURCE
#ifdef __powerpc__  /* TCGETS and others have the size of the kernel's struct in them, and libc has another */
#define termios kernel_termios
#include <asm/termbits.h>
#undef termios
#endif
#include <stddef.h>
#include <linux/version.h>
#include <time.h>  /* <linux/errqueue.h> counts on it */
{includes}
#ifdef __powerpc__
#define termios kernel_termios
#endif
#ifdef __GLIBC__
typedef __SOCKADDR_ARG SOCKADDR_ARG;
typedef __CONST_SOCKADDR_ARG CONST_SOCKADDR_ARG;
typedef __itimer_which_t ITIMER_WHICH;
typedef __rlimit_resource_t RLIMIT_RESOURCE;
typedef __rusage_who_t RUSAGE_WHO;
typedef __priority_which_t PRIORITY_WHICH;
typedef unsigned long IOCTL_REQUEST;
typedef int FLAGS_OF_MANY;
#else
#define __GLIBC__ 0
#define __GLIBC_MINOR__ 0
#define __val __bits
typedef struct sockaddr *SOCKADDR_ARG;
typedef const struct sockaddr *CONST_SOCKADDR_ARG;
typedef int ITIMER_WHICH;
typedef int RLIMIT_RESOURCE;
typedef int RUSAGE_WHO;
typedef int PRIORITY_WHICH;
typedef int IOCTL_REQUEST;
typedef unsigned FLAGS_OF_MANY;
#endif
#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif
#define MISSING (-9223372036854775807LL - 1)
const struct {{
char magic[{len(MAGIC)}]; long long about[4], values[{len(all_facts) - len(bit_facts)}]; {members}
}} facts = {{
"{MAGIC.decode()}", {{1, __GLIBC__, __GLIBC_MINOR__, LINUX_VERSION_CODE}}, {{
{values}
}},
{bits}
}};
"""


def compiled(cc: str, all_facts: Sequence[Fact]) -> tuple[Headers, list[int]]:
    """What the headers belong to, and what the compiler makes of each fact, those of bit fields last."""
    code = source(all_facts)
    with tempfile.TemporaryDirectory() as directory:
        made = Path(directory) / "facts.o"
        command = [*cc.split(), "-x", "c", "-std=gnu11", "-w", "-fmax-errors=0", "-c", "-o", str(made), "-"]
        subprocess.run(command, input=code, text=True, capture_output=True, check=True)
        content = made.read_bytes()
    at = content.index(MAGIC) + len(MAGIC)
    order: Literal["little", "big"] = "little" if content[at] else "big"  # the first number is 1

    def number() -> int:
        nonlocal at
        at += 8
        return int.from_bytes(content[at - 8 : at], order, signed=True)

    _, glibc, minor, linux = number(), number(), number(), number()
    found = []
    for fact in all_facts:
        if fact.bits_of:
            found.append(int.from_bytes(content[at : at + ROOM], "little"))
            at += ROOM
        else:
            found.append(number())
    return Headers((glibc, minor) if glibc else None, (linux >> 16, linux >> 8 & 0xFF)), found


def known(cc: str, all_facts: Sequence[Fact]) -> tuple[Headers, Sequence[Fact], list[int]]:
    """What the compiler makes of the facts that it can make something of, and MISSING for the others, at the end."""
    unknown: list[Fact] = []
    while True:
        try:
            about, found = compiled(cc, all_facts)
            return about, [*all_facts, *unknown], found + [MISSING] * len(unknown)
        except subprocess.CalledProcessError as error:
            refused = {int(number) for number in re.findall(r"^fact:(\d+):.*error", error.stderr, re.MULTILINE)}
            if not refused:
                raise
            unknown += [fact for number, fact in enumerate(all_facts, 1) if number in refused]
            all_facts = [fact for number, fact in enumerate(all_facts, 1) if number not in refused]


def run(options: Namespace) -> int:
    """The verb `check`."""
    return report(list(facts()), options.cc or compiler(options.machine))


def compiler(named: str | None) -> str:
    """The C compiler for a machine, by the name that Debian and others give it."""
    if not named:
        return os.environ.get("CC", "cc")
    return f"{'powerpc64le' if named == 'ppc64le' else named}-linux-gnu-gcc"


def report(all_facts: Sequence[Fact], cc: str) -> int:
    """Print every difference and what was checked; 0 if there was none."""
    try:
        all_facts = sorted(all_facts, key=lambda fact: bool(fact.bits_of))
        about, all_facts, found = known(cc, all_facts)
    except FileNotFoundError:
        print(f"libcsock check: there is no C compiler {cc!r}; name one with --cc")
        return 2
    except subprocess.CalledProcessError as error:
        print(f"libcsock check: {cc} does not know what libcsock declares")
        print(error.stderr.strip())
        return 1
    too_old: list[Fact] = []
    too_new: list[Fact] = []
    differ = 0
    for fact, value in zip(all_facts, found):
        if value == fact.expected or (value in [was for version, was in fact.before if about.too_old_for(version)]):
            continue
        if value == MISSING and about.too_old_for(fact.lifetime.since):
            too_old.append(fact)
        elif value == MISSING and about.too_new_for(fact.lifetime.until):
            too_new.append(fact)
        else:
            differ += 1
            print(f"{fact.kind} {fact.name}: {verdict(fact, value)}")
    for why, lacking in ("newer than", too_old), ("no longer in", too_new):
        if lacking:
            print(f"not checked, {why} these headers ({about}): {', '.join(summary(lacking))}")
    kinds = [fact.kind for fact in all_facts]
    print(
        f"{kinds.count('constant')} constants, {kinds.count('type')} types, {kinds.count('struct')} structs with"
        f" {kinds.count('field') + kinds.count('bit field')} fields, {kinds.count('prototype')} prototypes and"
        f" {kinds.count('macro')} macros held against the headers of"
        f" {cc}: {f'{differ} differences' if differ else 'all agree'}"
    )
    return 1 if differ else 0


def summary(lacking: Sequence[Fact]) -> Iterator[str]:
    """The names of what headers lack; of a struct that they have, how many fields are missing."""
    structs = {fact.name for fact in lacking if fact.kind == "struct"}
    fields = Counter(fact.name.split(".")[0] for fact in lacking if fact.kind in ("field", "bit field"))
    for fact in lacking:
        if fact.kind == "prototype":
            yield f"{fact.name.split('(')[0].split()[-1].lstrip('*')}()"
        elif fact.kind in ("constant", "type", "struct", "macro", "variable"):
            yield fact.name
    for struct, number in fields.items():
        if struct not in structs:
            yield f"{counted(number, 'field')} of {struct}"


def verdict(fact: Fact, value: int) -> str:
    if value == MISSING:
        return f"<{fact.header}> does not have it"
    if fact.kind == "bit field":
        return f"<{fact.header}> has it elsewhere"
    if fact.kind in ("prototype", "variable"):
        return f"<{fact.header}> declares another"
    return f"libcsock has {int(fact.expected)}, <{fact.header}> has {value}"

"""The verb `layout`: a struct as C has it, or a value's bytes, each member at its place."""

import json
import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Iterator
from ctypes import Array, Structure, Union, sizeof
from typing import Any

import libcsock._drawing as _drawing
from libcsock._ctype import spelled
from libcsock._display import DIM, HUES, counted, painted, show
from libcsock._machine import MACHINES
from libcsock._members import Member, holes, is_struct, members, typedef
from libcsock._names import Refused, looked_up, namespace, spellings, unknown

CACHE_LINE = 64
IN_ALL = "in all"


def run(options: Namespace) -> int:
    name, *machines = options.names
    if options.diff:
        print(difference(name, *pair(machines)))
    elif machines:
        raise Refused(f"one struct at a time; a value with blanks wants quotes: layout {' '.join(options.names)!r}")
    elif options.hex or "(" in name:
        print(dump(value_of(name)))
    elif options.svg:
        ctype = struct_type(name)
        print(_drawing.svg(ctype, pieces(ctype)))
    else:
        show(c_source(struct_type(name)))
    return 0


def pair(machines: list[str]) -> list[str]:
    if len(machines) != 2:
        raise Refused("--diff takes a struct and two machines: layout --diff epoll_event x86_64 aarch64")
    for machine in machines:
        if machine not in MACHINES:
            raise Refused(unknown("machine", machine, MACHINES, f"there are {', '.join(MACHINES)}"))
    return machines


def struct_type(name: str) -> Any:
    values = namespace()
    structs = {each: value for each, value in values.items() if is_struct(value)}
    if name in values and not any(each in structs for each in spellings(name)):
        raise Refused(f"{name} is not a struct; `decl {name}` shows it")
    return looked_up(name, "struct", structs, "`include` lists the headers")


def value_of(text: str) -> Any:
    """A struct's value, given as Python; the name alone is the struct with zeros."""
    if "(" not in text:
        return struct_type(text)()
    names = namespace()
    try:
        value = eval(text, names)
    except NameError as error:
        name = str(error.name)
        raise Refused(unknown("name", name, names, "`const` looks for constants")) from None
    except Exception as error:
        raise Refused(f"{text} is {type(error).__name__}: {error}") from None
    if not is_struct(type(value)):
        raise Refused(f"{text} is no struct; one is written as in 'sockaddr_in(sin_port=htons(80))'")
    return value


def dump(value: Any) -> str:
    """The bytes of a struct, those of each member with its name, and in a colour of their own."""
    content = bytes(value)
    lines = [str(value)]
    at = 0
    for number, (name, size) in enumerate(pieces(type(value))):
        hue = HUES[number % len(HUES)] if name else DIM
        for start in range(at, at + size, 8):
            row = content[start : min(start + 8, at + size)].hex(" ")
            label = (name or "(hole)") if start == at else ""
            lines.append(f"{start:>5}  " + painted(f"{row:<24} {label}".rstrip(), hue))
        at += size
    return "\n".join(lines)


def pieces(ctype: Any) -> list[tuple[str, int]]:
    """Each byte of a struct in one piece, in order: name and size; a hole has no name."""
    found: list[tuple[str, int, int]] = []
    for name, start, stop in _named(list(members(ctype)), sizeof(ctype) * 8):
        if found and start < found[-1][2]:  # bit fields of one byte, members of a union
            before, start, end = found.pop()
            name, stop = f"{before}, {name}", max(stop, end)
        elif found and not name and not found[-1][0]:  # a hole behind a hole
            start = found.pop()[1]
        found.append((name, start, stop))
    return [(name, stop - start) for name, start, stop in found]


def _named(found: list[Member], end: int, prefix: str = "") -> Iterator[tuple[str, int, int]]:
    """Name, first byte and the byte behind, of what a struct of one reading has; of a union that is the first."""
    for member in holes(found, found[0].start, end):
        inside = list(member.inside)
        name = prefix + member.name
        if member.ctype and not inside and issubclass(member.ctype, Structure):
            inside = list(members(member.ctype, member.start))
            inside = inside if len(inside) > 1 else []
        union = bool(inside) and issubclass(member.ctype, Union)
        if not inside or (union and member.name):
            yield name if member.ctype else "", member.start // 8, -(-member.end // 8)
            continue
        if union:
            inside = [each for each in inside if not each.name.startswith("_")][:1]
        inner = f"{name}." if member.name else prefix
        yield from _named(inside, member.end, inner)


def declaration(member: Member) -> tuple[str, str]:
    """The type, and the name with what C writes around it: `char`, `sun_path[108]`."""
    name = member.name
    ctype: Any = member.ctype
    while issubclass(ctype, Array):
        name += f"[{ctype._length_}]"
        ctype = ctype._type_
    kind = member.spelled.rstrip("*")
    stars = "*" * (len(member.spelled) - len(kind))
    return kind.rstrip(), f"{stars}{name}:{member.width}" if member.width else stars + name


def c_source(ctype: Any) -> str:
    """A struct as C has it, with offset and size of each member in bytes, as pahole prints it."""
    found = list(members(ctype))
    size = sizeof(ctype)
    union = issubclass(ctype, Union)
    if union and spelled(ctype).startswith("struct "):  # all that C has in it is a union
        found, union = [Member("", ctype, "", 0, size * 8, 0, tuple(found))], False
    rows = list(_rows(found, 1, union, size * 8, True))
    kinds = max(len(kind) for kind, _, place in rows if place)
    names = max(len(word) for _, word, place in rows if place)
    lines = []
    for kind, word, place in rows:
        left = f"{kind:<{kinds}} {word}" if word else kind
        lines.append(f"{left:<{kinds + 1 + names}}  {place}" if place else kind)
    packed = " __attribute__((__packed__))" if getattr(ctype, "_pack_", 0) else ""
    if name := typedef(ctype):
        head, tail = f"typedef {'union' if union else 'struct'} {{", f"}}{packed} {name};"
    else:
        head, tail = f"{spelled(ctype)} {{", f"}}{packed};"
    return "\n".join([head, *lines, *_summary(found, size, union), tail])


def _rows(found: list[Member], depth: int, union: bool, end: int, outermost: bool) -> Iterator[tuple[str, str, str]]:
    """Type, name and place of each line; a line without place is whole."""
    indent = "    " * depth
    line = 0
    for member in found if union else holes(found, found[0].start, end):
        if member.ctype is None:
            if outermost and member.end == end:
                continue  # the padding is in the summary
            size = counted(member.size, "bit") if member.size % 8 else counted(member.size // 8, "byte")
            yield f"{indent}/* XXX {size} hole */", "", ""
            continue
        reached, past = divmod(member.start // 8, CACHE_LINE)
        if outermost and reached > line:
            line = reached
            ago = f" was {past} bytes ago" if past else ""
            yield f"{indent}/* --- cacheline {line} boundary ({line * CACHE_LINE} bytes){ago} --- */", "", ""
        if member.inside:
            inner_union = issubclass(member.ctype, Union)
            yield f"{indent}{'union' if inner_union else 'struct'} {{", "", ""
            yield from _rows(list(member.inside), depth + 1, inner_union, member.end, False)
            yield f"{indent}}} {member.name};" if member.name else f"{indent}}};", "", _place(member)
            continue
        kind, word = declaration(member)
        yield indent + kind, f"{word};", _place(member)


def _place(member: Member) -> str:
    offset, bit = divmod(member.start, 8)
    if member.width:
        return f"/* {offset:>5}:{bit} {'':>3} */"
    return f"/* {offset:>5} {member.size // 8:>5} */"


def _summary(found: list[Member], size: int, union: bool) -> Iterator[str]:
    lines = -(-size // CACHE_LINE)
    yield ""
    yield f"    /* size: {size}, cachelines: {lines}, members: {len(found)} */"
    if not union:
        gaps = [each for each in holes(found, 0, size * 8) if each.ctype is None]
        padding = sum(each.size for each in gaps if each.end == size * 8) // 8
        between = [each.size for each in gaps if each.end != size * 8]
        if between:
            used = sum(each.size for each in found) // 8
            yield f"    /* sum members: {used}, holes: {len(between)}, sum holes: {sum(between) // 8} */"
        if padding:
            yield f"    /* padding: {padding} */"
    if size % CACHE_LINE:
        yield f"    /* last cacheline: {counted(size % CACHE_LINE, 'byte')} */"


def difference(name: str, one: str, other: str) -> str:
    """Where two machines have the members of a struct; those that are not in the same place have a mark."""
    c_name = spelled(struct_type(name))
    here, there = places_on(one, name), places_on(other, name)
    sizes = here.pop(IN_ALL)[1], there.pop(IN_ALL)[1]
    if here == there and sizes[0] == sizes[1]:
        return f"{c_name} is the same on {one} and {other}: {counted(sizes[0], 'byte')}"
    width = max(len(each) for each in [c_name, *here, *there])
    lines = [f"{c_name:<{width}}  {one:>13}  {other:>13}", f"{'':<{width}}  offset   size  offset   size"]
    for member in here | there:
        left, right = here.get(member, ("", "")), there.get(member, ("", ""))
        mark = "" if left == right else "  differs"
        lines.append(f"{member:<{width}}  {left[0]:>6} {left[1]:>6}  {right[0]:>6} {right[1]:>6}{mark}")
    mark = "" if sizes[0] == sizes[1] else "  differs"
    return "\n".join([*lines, f"{IN_ALL:<{width}}  {'':>6} {sizes[0]:>6}  {'':>6} {sizes[1]:>6}{mark}"])


def places_on(machine: str, name: str) -> dict[str, Any]:
    """Offset and size of each member on a machine: a process of its own declares that machine's C."""
    program = (
        "import json, sys, libcsock._machine as machine;"
        "machine.declare_for(sys.argv[1], machine.libc());"
        "import libcsock._layout as layout;"
        "print(json.dumps(layout.places(layout.struct_type(sys.argv[2]))))"
    )
    command = [sys.executable, "-c", program, machine, name]
    paths = os.pathsep.join(sys.path)
    done = subprocess.run(command, env={**os.environ, "PYTHONPATH": paths}, stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)  # type: ignore[no-any-return]


def places(ctype: Any) -> dict[str, tuple[int, int]]:
    """Offset and size of each member that has a name, and the size of the struct, in bytes."""
    return {**{name: (offset, size) for name, offset, size in _flat(list(members(ctype)))}, IN_ALL: (0, sizeof(ctype))}


def _flat(found: list[Member]) -> Iterator[tuple[str, int, int]]:
    """Name, offset and size, in bytes, of what has a name."""
    for member in found:
        if member.name:
            yield member.name, member.start // 8, -(-member.size // 8)
        yield from _flat(list(member.inside))

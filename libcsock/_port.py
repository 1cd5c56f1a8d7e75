"""The verb `port`: what a C program uses of the socket API, and what becomes different in Python."""

import builtins
import re
import sys
import textwrap
from argparse import Namespace
from bisect import bisect
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from libcsock._arguments import Pointer
from libcsock._display import BOLD, counted, painted
from libcsock._extern import MACROS
from libcsock._headers import headers, owners
from libcsock._members import is_struct, typedef
from libcsock._names import Refused, spellings

KEYWORDS = "if while for switch return sizeof do else case defined __attribute__ _Static_assert _Alignof typeof".split()

# A pattern of C, and what a porter does about it. Literals have lost what is between their quotes.
HINTS = (
    (r"#\s*define\s+\w+\(", "a macro of the program's own with arguments: a function"),
    (r"\bmain\s*\([^)]*\bargv", "argc and argv: sys.argv, and sys.exit(main()) at the end"),
    (r"(?:[(,={?:]|\breturn|\*\s*\))\s*&\s*[A-Za-z_]", "&x: byref(x); &buf[k]: byref(buf, k)"),
    (r"\(\s*(?:const\s+)?struct\s+sockaddr\s*\*\s*\)", "the cast (struct sockaddr *): left out"),
    (r"\berrno\b", "errno: errno(); errno = 0: set_errno(0)"),
    (r"\bNULL\b", "NULL: None, or NULL, which is the same"),
    (r"\bstruct\s+\w+\s+\w+\s*(?:;|=\s*\{)", "struct sockaddr_in a: a = sockaddr_in(), all zeros"),
    (r"\bstruct\s+\w+\s*\*\s*\w+\s*;", "struct addrinfo *res: res = POINTER(addrinfo)()"),
    (r"\bsocklen_t\s+\w+\s*[=;]", "socklen_t n = sizeof(a): n = socklen_t(sizeof(a)); its number is n.value"),
    (r"\bchar\s+\w+\s*\[", "char buf[N]: buf = create_string_buffer(N); its bytes are buf.raw"),
    (r"\b(?:int|struct\s+\w+|\w+_t)\s+\w+\s*\[", "T a[N]: a = (T * N)(), for int (c_int * N)()"),
    (r"\bsizeof\s*\(?\s*(\w+)\s*\)?\s*/\s*sizeof\b", "sizeof(a) / sizeof(a[0]): len(a)"),
    (r"\w\s*->\s*\w", "p->x: p.x; of what POINTER() made, p.contents.x"),
    (r"\b(?:strcpy|strncpy|snprintf|memcpy)\s*\([^;]*\bsun_path", "a path copied to sun_path: addr.sun_path = path"),
    (r"\b(?:write|send|sendto|memcpy|strcmp|strncmp)\s*\([^;\"]*\"", 'a literal as data: b"text"'),
    (r"\b(?:if|while)\s*\([^;{]*?\(\s*\w+\s*=(?!=)", "an assignment in a condition: (n := read(fd, buf, sizeof(buf)))"),
    (r"\b(?:f|s|sn|v|vf|d)?printf\s*\(|\b(?:puts|fputs|putchar)\s*\(", "printf and its kin: print() and f-strings"),
    (r"\b(?:fgets|getline|fopen|fdopen|fread|fwrite|getchar)\s*\(", "stdio: Python's files, input()"),
    (r"\bfflush\s*\(", "fflush: sys.stdout.flush(), also before a fork()"),
    (r"\b(?:malloc|calloc|realloc|free)\s*\(", "malloc and free: make the object; Python frees it"),
    (r"\b_?exit\s*\(", "exit(n): sys.exit(n)"),
    (r"\b(?:atoi|strtol|strtoul)\s*\(", "text to number: int(text)"),
    (r"\b(?:sigaction|signal)\s*\(", "a signal handler: called between two bytecodes of the main thread"),
    (r"\bpthread_\w+\s*\(", "threads: Python's module threading"),
    (r"\bswitch\s*\(", "switch: match, or if and elif; a bare name in a case of match is no constant"),
)  # fmt: skip

# What the hints above speak of.
FAMILIAR = set(
    "printf fprintf sprintf snprintf dprintf vprintf vfprintf puts fputs putchar fgets getline fopen fdopen fread"
    " fwrite getchar fflush malloc calloc realloc free exit atoi strtol strtoul main".split()
)


class Source:
    """A C program without comments, without what is in literals and what is for the preprocessor, but for #define."""

    def __init__(self, text: str) -> None:
        blanked = re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', blank, text, flags=re.DOTALL)
        self.included = re.findall(r"^[ \t]*#[ \t]*include[ \t]*<([^>]+)>", blanked, re.MULTILINE)
        self.text = re.sub(r"^[ \t]*#[ \t]*(?!define|[ \t])[^\n]*", "", blanked, flags=re.MULTILINE)
        self.starts = [found.end() for found in re.finditer("\n", self.text)]

    def line(self, position: int) -> int:
        return bisect(self.starts, position) + 1

    def lines(self, pattern: str) -> list[int]:
        found = re.finditer(pattern, self.text, re.MULTILINE)
        return sorted({self.line(each.end() - 1) for each in found})


def blank(literal: "re.Match[str]") -> str:
    text = literal[0]
    if text[0] in "\"'":
        return text[0] + re.sub(r"[^\n]", " ", text[1:-1]) + text[-1]
    return re.sub(r"[^\n]", " ", text)


class Names:
    """The names in a program: those of libcsock by name with their lines, and those that it does not have."""

    def __init__(self, source: Source) -> None:
        self.used: dict[str, set[int]] = {}
        self.missing: dict[str, set[int]] = {}
        own = set(re.findall(r"#\s*define\s+(\w+)|\b(?:struct|union|enum)\s+(\w+)\s*\{", source.text))
        self.own = {name for pair in own for name in pair} | set(defined(source.text))
        prefixes = {name[: name.index("_") + 1] for name in owners() if name.isupper() and "_" in name[1:]}
        for found in re.finditer(r"(->\s*|\.\s*)?\b(?:(struct|union)\s+)?([A-Za-z_]\w*)(\s*\()?", source.text):
            member, tag, name, called = found.groups()
            if member or name in self.own or name in KEYWORDS or name.startswith("__"):
                continue
            known = self.known(name, tag, called)
            family = name.isupper() and any(name.startswith(each) for each in prefixes)
            if known:
                self.used.setdefault(known, set()).add(source.line(found.start(3)))
            elif (tag or family or called) and name not in FAMILIAR:
                shown = f"{tag} {name}" if tag else f"{name}()" if called else name
                self.missing.setdefault(shown, set()).add(source.line(found.start(3)))

    def known(self, name: str, tag: str | None, called: str | None) -> str:
        """libcsock's name for it, if that is what C means here: `ip` is a struct only behind that word."""
        for each in spellings(f"{tag} {name}" if tag else name):
            if each not in owners():
                continue
            value: Any = vars(owners()[each][1])[each]
            if is_struct(value):
                if tag or typedef(value):
                    return each
            elif type(value) is int or isinstance(value, type) or not callable(value) or called or each == "errno":
                return each
        return ""


def defined(text: str) -> Iterator[str]:
    """The functions that the program defines or declares itself: what has parentheses outside of all braces."""
    depth = 0
    for found in re.finditer(r"[{}]|\b(\w+)\s*\(", text):
        depth += {"{": 1, "}": -1}.get(found[0], 0)
        if found[1] and not depth and found[1] not in KEYWORDS:
            yield found[1]


def hints(source: Source, names: Names) -> Iterator[tuple[str, Iterable[int]]]:
    """What changes, each with the lines where it does."""
    for pattern, advice in HINTS:
        if found := source.lines(pattern):
            yield advice, found
    structs = set(re.findall(r"\bstruct\s+\w+\s+(\w+)\s*[;=,\[]|\bfd_set\s+(\w+)", source.text))
    variables = {name for pair in structs for name in pair if name}
    variables |= {name for line in re.findall(r"\bfd_set\s+([^;]+);", source.text) for name in re.findall(r"\w+", line)}
    either = "|".join(sorted(variables)) or "(?!)"
    if found := source.lines(rf"\b(?:{either})\s*=\s*(?:{either})\s*;"):
        yield "a = b of structs: a = copy(b), with `from copy import copy`", found
    for name in names.used:
        c_name = f"struct {name[7:]}" if name.startswith("struct_") else name.rstrip("_")
        if c_name != name:
            yield f"{c_name}: {name}", names.used[name]
        if hasattr(builtins, name):
            yield f"{name}(): libcsock.{name}(), since the bare name stays Python's", names.used[name]
    hidden = {name for name in names.used if name in sys.stdlib_module_names} - {"errno"}
    if hidden:
        example = min(hidden)
        advice = f"Python's module of that name is hidden; `import {example} as python_{example}`"
        yield f"{listed(hidden)}: {advice}", set().union(*(names.used[name] for name in hidden))
    pointed = {name for name in names.used if name in MACROS and takes_pointer(name)}
    if pointed:
        advice = "functions here; a struct goes in as byref(x)"
        yield f"{listed(pointed)}: {advice}", set().union(*(names.used[name] for name in pointed))


def listed(functions: Iterable[str]) -> str:
    return ", ".join(f"{name}()" for name in sorted(functions))


def takes_pointer(name: str) -> bool:
    return any(isinstance(parameter, Pointer) for parameter in MACROS[name].parameters)


def run(options: Namespace) -> int:
    try:
        text = Path(options.file).read_text(errors="replace")
    except OSError as error:
        raise Refused(f"{options.file}: {error.strerror}") from None
    print("\n".join(report(options.file, Source(text))))
    return 0


def report(title: str, source: Source) -> Iterator[str]:
    names = Names(source)
    yield f"{title} uses {counted(len(names.used), 'name')} that libcsock has."
    by_header: dict[str, list[str]] = {}
    for name in sorted(names.used):
        by_header.setdefault(owners()[name][0], []).append(name)
    for header, own in sorted(by_header.items()):
        yield from ["", painted(f"<{header}>", BOLD), *folded(" ".join(own))]
    known = dict(headers())
    strange = [each for each in source.included if each not in known]
    if names.missing or strange:
        yield from ["", painted("Not in libcsock", BOLD)]
        for name, lines in names.missing.items():
            yield from folded(f"{name}: {numbered(lines)}")
        if strange:
            yield from folded(" ".join(f"<{each}>" for each in strange))
    if changes := list(hints(source, names)):
        yield from ["", painted("What changes in Python", BOLD)]
        for advice, places in changes:
            yield from folded(f"{advice} ({numbered(places)})")


def numbered(lines: Iterable[int]) -> str:
    found = sorted(lines)
    shown = ", ".join(map(str, found[:6])) + (" …" if len(found) > 6 else "")
    return f"line{'s' if len(found) > 1 else ''} {shown}"


def folded(text: str) -> list[str]:
    return textwrap.wrap(text, 80, initial_indent="    ", subsequent_indent="      ", break_on_hyphens=False)

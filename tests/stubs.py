"""What a stub repeats of its module is written by `python -m tests.stubs`: names, constants and docstrings.

The types of parameters, results and fields are a stub's own. A test fails when a stub is not as this would write it.
"""

import ast
import re
import sys
import textwrap
from collections.abc import Iterator
from importlib import import_module
from inspect import cleandoc
from pathlib import Path
from types import ModuleType
from typing import Any

import libcsock

STUBS = Path(libcsock.__file__).parents[1] / "stubs" / "libcsock"
ALL = re.compile(r"^__all__ = \[\n.*?^\]  # fmt: skip\n", re.MULTILINE | re.DOTALL)
CONSTANT = re.compile(r"^([A-Z_]\w*): (int|Literal\[.*\]|\w*Option(?:\[.*\])?)\n", re.MULTILINE)


def stubs() -> Iterator[Path]:
    yield STUBS / "__init__.pyi"
    yield from sorted(path for path in (STUBS / "include").rglob("*.pyi") if path.name != "__init__.pyi")


def module_of(path: Path) -> ModuleType:
    words = path.relative_to(STUBS.parent).with_suffix("").parts
    return import_module(".".join(words).removesuffix(".__init__"))


def written(path: Path) -> str:
    """The stub as it should be."""
    module, text = module_of(path), path.read_text()
    text = ALL.sub("", CONSTANT.sub("", text), count=1)
    tree = ast.parse(text)
    imports = [node for node in tree.body if isinstance(node, (ast.Import, ast.ImportFrom))]
    included = {name for node in imports if isinstance(node, ast.ImportFrom) for name in imported(node)}
    lines = documented(module, tree, text.splitlines())
    start = imports[-1].end_lineno if imports else 0
    head, body = "\n".join(lines[:start]), "\n".join(lines[start:])
    types = dict(CONSTANT.findall(path.read_text()))
    parts = [head, names(module), constants(module, included, types), body]
    return "\n\n".join(part.strip("\n") for part in parts if part.strip()) + "\n"


def names(module: Any) -> str:
    words = ", ".join(f'"{name}"' for name in module.__all__)
    listed = textwrap.fill(f"{words},", 105, initial_indent="    ", subsequent_indent="    ")
    return f"__all__ = [\n{listed}\n]  # fmt: skip"


def imported(node: ast.ImportFrom) -> list[str]:
    if node.names[0].name == "*":
        assert node.module
        return list(import_module(node.module).__all__)
    return [each.asname or each.name for each in node.names]


def constants(module: Any, included: set[str], types: dict[str, str]) -> str:
    """Those that are not of a header that it includes; one that chooses an overload is a Literal already."""
    own = (name for name in module.__all__ if name not in included and type(getattr(module, name)) is int)
    return "\n".join(f"{name}: {types.get(name, 'int')}" for name in own)


def documented(module: Any, tree: ast.Module, lines: list[str]) -> list[str]:
    """The lines with the docstring of each function and struct, of overloads in the first."""
    seen = set()
    changes = []
    for node in tree.body:
        if not isinstance(node, (ast.FunctionDef, ast.ClassDef)) or node.name in seen:
            continue
        seen.add(node.name)
        if hasattr(module, node.name):  # and not the stub's alone
            changes.append((node.body, quoted(cleandoc(getattr(module, node.name).__doc__))))
    for body, text in reversed(changes):
        start = min(each.lineno for each in [body[0], *getattr(body[0], "decorator_list", [])]) - 1
        before = lines[start][: body[0].col_offset].rstrip() if isinstance(body[0], ast.Expr) else ""
        replaced = isinstance(body[0], ast.Expr)  # `...`, or a docstring
        end = (body[0].end_lineno or start) if replaced else start
        if len(body) == replaced and lines[end:] and lines[end]:
            text.append("")
        lines[start:end] = [before, *text] if before else text
    return lines


def quoted(text: str) -> list[str]:
    prefix = "r" if "\\" in text else ""
    end = "" if "\n" not in text else "\n"
    return textwrap.indent(f'{prefix}"""{text}{end}"""', "    ").splitlines()


if __name__ == "__main__":
    for path in stubs():
        if (text := written(path)) != path.read_text():
            path.write_text(text)
            print(f"wrote {path.relative_to(STUBS.parents[1])}", file=sys.stderr)

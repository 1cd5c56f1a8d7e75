"""Which C header has which name."""

import importlib
import pkgutil
from collections.abc import Iterator
from functools import cache
from typing import Any

import libcsock.include
from libcsock._extern import DECLARATIONS
from libcsock._versions import Lifetime


def headers() -> Iterator[tuple[str, Any]]:
    """Every header module, with the name of the header."""
    for found in pkgutil.walk_packages(libcsock.include.__path__, "libcsock.include."):
        if not found.ispkg:
            path = found.name.removeprefix("libcsock.include.").replace(".", "/")
            yield path.rstrip("_") + ".h", importlib.import_module(found.name)


@cache
def owners() -> dict[str, tuple[str, Any]]:
    """Every name with the header that defines it, and that header's module."""
    found: dict[str, tuple[str, Any]] = {}
    for header, module in headers():
        for name in module.__all__:
            defined_in = getattr(vars(module)[name], "__module__", "")
            # of numbers nobody knows; the one that defines them exports fewer than those that include it
            smaller = name not in found or len(module.__all__) < len(found[name][1].__all__)
            if defined_in == module.__name__ or (not defined_in and smaller):
                found[name] = header, module
    return found


def lifetime(name: str) -> Lifetime:
    """Which libc or kernel has a name, where not every one has it."""
    if name in DECLARATIONS:
        return Lifetime(DECLARATIONS[name].since)
    module = owners()[name][1]
    tables = (vars(module).get(table, {}) for table in ("_NAMES_SINCE", "_NAMES_UNTIL"))
    return Lifetime(*(next((version for version, names in each.items() if name in names.split()), "") for each in tables))

"""What `#include` of a header gives."""

from __future__ import annotations

from libcsock._ctype import TYPE_CHECKING
from libcsock._extern import DECLARATIONS, MACROS
from libcsock._notation import headers

if TYPE_CHECKING:
    from typing import Any


def names(namespace: dict[str, Any]) -> list[str]:
    """The C names in a module: constants, and what a header module declares.

    A few of C's begin with an underscore, `_SC_PAGESIZE`, `_exit` and `_IO`; all others that do are a module's own.
    """
    return [
        name
        for name, value in namespace.items()
        if (type(value) is int and name.removeprefix("_")[:1].isupper())
        or (
            getattr(value, "__module__", "").startswith("libcsock.include")
            and (not name.startswith("_") or name in DECLARATIONS or name in MACROS)
        )
    ]


def export(namespace: dict[str, Any]) -> None:
    """Let a star import of a header module give its C names, and nothing of what they are made with.

    Its constants are from now on among those that values are written by.

    mypy takes an `__all__` that it cannot read for an empty one, so it must not see this one.
    """
    namespace["__all__"] = names(namespace)
    headers[namespace["__name__"]] = namespace

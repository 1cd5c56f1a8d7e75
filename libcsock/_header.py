"""What `#include` of a header gives."""

from __future__ import annotations

from libcsock._ctype import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any



def names(namespace: dict[str, Any]) -> list[str]:
    """The C names in a module: constants, and what a header module declares."""
    return [
        name
        for name, value in namespace.items()
        if not name.startswith("_")
        and (
            (type(value) is int and name[0].isupper())
            or getattr(value, "__module__", "").startswith("libcsock.include")
        )
    ]


def export(namespace: dict[str, Any]) -> None:
    """Let a star import of a header module give its C names, and nothing of what they are made with.

    mypy takes an `__all__` that it cannot read for an empty one, so it must not see this one.
    """
    namespace["__all__"] = names(namespace)

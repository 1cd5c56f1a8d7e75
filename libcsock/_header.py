"""What `#include` of a header gives."""

from typing import Any


def names(namespace: dict[str, Any]) -> list[str]:
    """The `__all__` of a header module: its constants, and what it or a header it includes declares."""
    return [
        name
        for name, value in namespace.items()
        if not name.startswith("_")
        and (
            (type(value) is int and name[0].isupper())
            or getattr(value, "__module__", "").startswith("libcsock.include")
        )
    ]

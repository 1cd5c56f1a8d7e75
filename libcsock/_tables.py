"""Tables that all threads look into."""

from __future__ import annotations

from libcsock._ctype import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any


def entry(table: Mapping[Any, Any], key: Any, otherwise: Any = None) -> Any:
    """`table.get(key, otherwise)`, of a table from which nothing is taken out.

    Without a GIL CPython 3.13's get() takes the dict's lock, as `in` does a set's: threads wait for each other there,
    and the child of a fork() among them may find it taken for ever. `table[key]` and `key in table` take none.
    """
    return table[key] if key in table else otherwise

"""The timers of timer_create(): libc takes some numbers for addresses, so only those that it gave get there."""

from __future__ import annotations

from libcsock._arguments import Scalar
from libcsock._ctype import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import Any

known: dict[int, bool] = {}


def released(number: int) -> bool:
    """Whether this is a timer still, which is from now on none: one of two threads that delete it is the first."""
    return known.pop(number, False)


class Timer(Scalar):
    """`timer_t`: what timer_create() has filled in, until timer_delete()."""

    def take(self, value: Any, taken: list[Any]) -> Any:
        number = super().take(value, taken)
        if number not in known:
            raise ValueError(f"{self.where} is {number:#x}, which is no timer of timer_create(), or no longer one")
        return number

"""Interleaved runs (A B C A B C …) and what comes of them: medians, spreads and ratios."""

import random
import statistics
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

OURS = "libcsock"


@dataclass
class Comparison:
    """One thing done in several ways, and what each run of each way measured."""

    suite: str
    what: str
    unit: str  # "ns", of which less is better, or something a second
    samples: dict[str, list[float]] = field(default_factory=dict)

    @property
    def less_is_better(self) -> bool:
        return not self.unit.endswith("/s")

    def median(self, way: str) -> float:
        return statistics.median(self.samples[way])

    def spread(self, way: str) -> tuple[float, float]:
        """The middle half of the runs."""
        low, _, high = statistics.quantiles(self.samples[way], n=4)
        return low, high

    def ratio(self, way: str, against: str) -> float:
        return self.median(way) / self.median(against)


def interleaved(
    comparison: Comparison, ways: Mapping[str, Callable[[], float]], rounds: int, warm_up: bool = True
) -> Comparison:
    """Each way once a round, in an order that changes, so that a noisy machine is noisy for all of them."""
    names = list(ways)
    comparison.samples = {name: [] for name in names}
    if warm_up:
        for name in names:
            ways[name]()
    for number in range(rounds):
        progress(f"{comparison.suite}: {comparison.what}: {number + 1} of {rounds}")
        for name in random.sample(names, len(names)):
            comparison.samples[name].append(ways[name]())
    progress("")
    return comparison


def progress(text: str) -> None:
    """One line on the terminal that each next one replaces; nothing where nobody looks."""
    if sys.stderr.isatty():
        print(f"\r\x1b[K{text[:78]}", end="", file=sys.stderr, flush=True)


def figure(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(comparisons: list[Comparison]) -> str:
    """Ratios first: how libcsock's median compares with that of each other way; then the figures themselves."""
    lines = []
    for each in comparisons:
        lines.append(f"{each.suite}: {each.what}, {each.unit}, {'less' if each.less_is_better else 'more'} is better")
        for way in sorted(each.samples, key=each.median, reverse=not each.less_is_better):
            low, high = each.spread(way)
            ratio = "" if way == OURS or OURS not in each.samples else f"{each.ratio(OURS, way):.2f}"
            lines.append(f"  {ratio:>8}  {way:28} {figure(each.median(way)):>12}  ({figure(low)} to {figure(high)})")
    return "\n".join(lines)

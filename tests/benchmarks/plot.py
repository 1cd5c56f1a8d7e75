"""The ratios as bars, in an SVG."""

from html import escape
from pathlib import Path

from tests.benchmarks.measure import OURS, Comparison, figure

ROW, LEFT, WIDTH = 16, 330, 420


def svg(comparisons: list[Comparison]) -> str:
    """For each comparison a bar for each way, as long as its figure beside the greatest."""
    parts: list[str] = []
    y = 8
    for each in comparisons:
        y += 2 * ROW
        better = "less" if each.less_is_better else "more"
        parts.append(f'<text x="8" y="{y}" class="h">{escape(each.what)}, {each.unit}, {better} is better</text>')
        greatest = max(map(each.median, each.samples))
        for way in sorted(each.samples, key=each.median, reverse=not each.less_is_better):
            y += ROW
            length = each.median(way) / greatest * WIDTH
            kind = "ours" if way.startswith(OURS) else "other"
            parts.append(
                f'<text x="{LEFT - 8}" y="{y}" class="r">{escape(way)}</text>'
                f'<rect x="{LEFT}" y="{y - 11}" width="{length:.1f}" height="13" class="{kind}"/>'
                f'<text x="{LEFT + length + 6:.1f}" y="{y}">{figure(each.median(way))}</text>'
            )
    style = (
        "text{font:12px sans-serif;fill:#222}.h{font-weight:bold}.r{text-anchor:end}.ours{fill:#27699c}.other{fill:#b5b5b5}"
    )
    height, width = y + ROW, LEFT + WIDTH + 100
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
        f'<style>{style}</style><rect width="100%" height="100%" fill="#fff"/>{"".join(parts)}</svg>\n'
    )


def write(path: Path, comparisons: list[Comparison]) -> None:
    path.write_text(svg(comparisons))

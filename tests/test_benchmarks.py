"""The benchmarks run, and count what they say they count."""

import json
import subprocess
import sys
import xml.etree.ElementTree
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.benchmarks.measure import Comparison, interleaved
from tests.benchmarks.targets import reached
from tests.helpers import ROOT


def test_a_ratio_is_of_medians() -> None:
    turns: list[str] = []

    def way(name: str, *figures: float) -> tuple[str, Callable[[], float]]:
        rest = iter((0.0, *figures))  # the first is to warm up

        def once() -> float:
            turns.append(name)
            return next(rest)

        return name, once

    made = Comparison("calls", "events[i].data.fd", "ns")
    interleaved(made, dict([way("libcsock", 1, 100, 2), way("argtypes", 8, 4, 4)]), 3)
    assert made.samples == {"libcsock": [1, 100, 2], "argtypes": [8, 4, 4]}
    assert made.ratio("libcsock", "argtypes") == 0.5
    assert [sorted(turns[i : i + 2]) for i in range(0, 8, 2)] == [["argtypes", "libcsock"]] * 4
    assert [(ratio, met) for _, ratio, _, met in reached([made])] == [(0.5, True)]


@pytest.mark.time_limit(120)
def test_the_command_measures_calls_and_imports(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.benchmarks", "--quick", "calls", "import"]
    files = ["--json", str(tmp_path / "all.json"), "--svg", str(tmp_path / "all.svg")]
    done = subprocess.run([*command, *files], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode in (0, 1) and not done.stderr, done.stderr  # 1: a target is missed
    measured = json.loads((tmp_path / "all.json").read_text())["measured"]
    assert {"read(zero, buf, 5)", "events[i].data.fd", "the first import"} <= {each["what"] for each in measured}
    for each in measured:
        assert each["what"] in done.stdout
        assert all(figure > 0 for figures in each["samples"].values() for figure in figures)
        # a call of ours is never cheaper than the system call alone
        if each["what"].startswith("read(") and "C" in each["samples"]:
            assert min(each["samples"]["libcsock"]) > min(each["samples"]["C"])
    drawn = xml.etree.ElementTree.parse(tmp_path / "all.svg").getroot()
    assert len(drawn.findall("{*}rect")) > sum(len(each["samples"]) for each in measured)


def test_an_unknown_suite_is_refused() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks", "speed"], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 2 and "calls" in done.stderr

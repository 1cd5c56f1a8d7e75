"""How fast is it? libcsock beside ctypes, Python's own modules, cffi, asyncio, uvloop and C, in one run.

    python3 -m tests.benchmarks [--quick] [--json FILE] [--svg FILE] [calls echo client datagrams import]

Every way runs in turn, again and again; figures are medians, with the middle half of the runs in brackets, and the
ratio in front is libcsock's figure by that of the way in its line.
"""

import argparse
import importlib.util
import json
import platform
import sys
from datetime import date
from pathlib import Path

from tests.benchmarks import c, calls, clients, datagrams, echo, imports, plot
from tests.benchmarks.measure import Comparison, table
from tests.benchmarks.targets import reached

SUITES = {"calls": calls, "echo": echo, "client": clients, "datagrams": datagrams, "import": imports}
NEEDS_C = {"echo", "client", "datagrams"}


def processor() -> str:
    for line in Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.partition(": ")[2]
    return platform.machine()


def circumstances() -> str:
    python = f"CPython {platform.python_version()}"
    return f"{date.today()}, {python}, {processor()}, Linux {platform.release()}"


def main() -> int:
    parser = argparse.ArgumentParser(prog="python3 -m tests.benchmarks", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("suites", nargs="*", choices=[*SUITES, []], metavar="suite", help=", ".join(SUITES))
    parser.add_argument("--quick", action="store_true", help="few and short runs, to see whether it works")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write every measurement there")
    parser.add_argument("--svg", type=Path, metavar="FILE", help="draw the medians there")
    options = parser.parse_args()

    print(circumstances())
    for peer in "cffi", "uvloop":
        if not importlib.util.find_spec(peer):
            print(f"{peer} is not installed and left out; pip install '.[bench]' has it")
    found: list[Comparison] = []
    for name in options.suites or SUITES:
        if name in NEEDS_C and not c.available():
            print(f"{name} is left out: it needs a C compiler")
            continue
        for comparison in SUITES[name].run(options.quick):
            found.append(comparison)
            print(f"\n{table([comparison])}", flush=True)
    print()
    missed = 0
    for what, ratio, limit, met in reached(found):
        missed += not met
        print(f"{'met   ' if met else 'missed'} {ratio:6.2f} {limit:>7}  {what}")
    if options.json:
        measured = [vars(each) for each in found]
        options.json.write_text(json.dumps({"circumstances": circumstances(), "measured": measured}, indent=1))
    if options.svg:
        plot.write(options.svg, found)
    return 0 if not missed else 1


if __name__ == "__main__":
    sys.exit(main())

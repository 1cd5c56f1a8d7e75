"""The attack on every function of libcsock: `python -m tests.fuzz --calls 1000000 --seed 5`.

Calls are made in child processes, which write down each before they make it. A child that dies, hangs, or finds that
a call did what none may do, is followed by a script of a few lines that repeats it.
"""

import argparse
import sys

from tests.fuzz.attack import attack


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__.split("\n")[0])
    parser.add_argument("--calls", type=int, default=200_000)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--only", nargs="*", default=[], help="functions; all of them if none is named")
    parser.add_argument("--debug", action="store_true", help="under Python's debug allocator")
    parser.add_argument("--stop", type=int, default=1, help="after how many findings to stop")
    options = parser.parse_args()
    findings, outcomes = attack(options.calls, options.seed, options.only, options.debug, options.stop)
    for each in findings:
        print(each, end="\n\n")
    for outcome, count in sorted(outcomes.items(), key=lambda item: -item[1]):
        print(f"{count:9} {outcome}")
    return bool(findings)


if __name__ == "__main__":
    sys.exit(main())

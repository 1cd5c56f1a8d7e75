"""`python -m libcsock check`: libcsock held against the C headers of this machine."""

import argparse
import os
import sys


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m libcsock", description="Explore the C socket API of Linux.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    check = verbs.add_parser("check", help="hold constants, structs and prototypes against the C headers")
    check.add_argument("--cc", default=os.environ.get("CC", "cc"), help="the C compiler (default: $CC, or cc)")
    options = parser.parse_args(arguments)

    import libcsock._check as _check

    return _check.report(list(_check.facts()), options.cc)


if __name__ == "__main__":
    sys.exit(main())

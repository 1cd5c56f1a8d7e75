"""`python -m libcsock VERB`: the explorer."""

import argparse
import os
import sys

from libcsock import _trace_command


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m libcsock", description="Explore the C socket API of Linux.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    check = verbs.add_parser("check", help="hold constants, structs and prototypes against the C headers")
    check.add_argument("--cc", default=os.environ.get("CC", "cc"), help="the C compiler (default: $CC, or cc)")
    _trace_command.add_to(verbs)
    options = parser.parse_args(arguments)
    if options.verb == "trace":
        return _trace_command.run(options)

    import libcsock._check as _check

    return _check.report(list(_check.facts()), options.cc)


if __name__ == "__main__":
    sys.exit(main())

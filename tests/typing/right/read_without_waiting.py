"""EAGAIN is no failure."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    pipe2(ends, O_NONBLOCK)
    buffer = create_string_buffer(4)
    if read(ends[0], buffer, 4) != -1 or errno() != EAGAIN:
        return 1
    write(ends[1], b"1234", 4)
    return 0 if read(ends[0], buffer, 4) == 4 else 1


sys.exit(main())

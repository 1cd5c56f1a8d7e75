"""Data move, and are doubled, without being seen."""

import sys

from libcsock import *


def main() -> int:
    one, other = (c_int * 2)(), (c_int * 2)()
    pipe(one)
    pipe(other)
    write(one[1], b"data", 4)
    doubled = tee(one[0], other[1], 4, 0)
    moved = splice(one[0], None, other[1], None, 4, SPLICE_F_MOVE)
    buffer = create_string_buffer(9)
    return 0 if (doubled, moved) == (4, 4) and read(other[0], buffer, 8) == 8 and buffer.value == b"datadata" else 1


sys.exit(main())

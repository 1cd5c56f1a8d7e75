"""Filled, copied, compared."""

import sys

from libcsock import *


def main() -> int:
    one, other = create_string_buffer(8), create_string_buffer(b"abcdefg")
    memset(one, ord("x"), sizeof(one))
    memcpy(byref(one, 2), other, 3)
    if one.raw != b"xxabcxxx" or memcmp(one, other, 8) == 0:
        return 1
    one[0] = b"y"
    bzero(byref(one, 1), 7)
    return 0 if one.value == b"y" and one[0] != one[1] else 1


sys.exit(main())

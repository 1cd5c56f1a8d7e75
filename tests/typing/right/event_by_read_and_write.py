"""The same counter with the calls for any descriptor."""

import sys

from libcsock import *


def main() -> int:
    fd = eventfd(0, EFD_SEMAPHORE)
    two = uint64_t(2)
    write(fd, byref(two), sizeof(two))
    one = uint64_t()
    return 0 if read(fd, byref(one), sizeof(one)) == 8 and one.value == 1 else 1


sys.exit(main())

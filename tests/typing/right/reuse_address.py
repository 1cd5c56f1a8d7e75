"""What each server sets before bind()."""

import sys

from libcsock import *


def main() -> int:
    fd = socket(AF_INET, SOCK_STREAM, 0)
    on = c_int(1)
    if setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, byref(on), sizeof(on)) == -1:
        perror("setsockopt")
        return 1
    value = c_int()
    length = socklen_t(sizeof(value))
    getsockopt(fd, SOL_SOCKET, SO_REUSEADDR, byref(value), byref(length))
    return 0 if value.value and length.value == sizeof(c_int) else 1


sys.exit(main())

"""Without moving, and with."""

import sys

import libcsock
from libcsock import *


def main() -> int:
    fd = libcsock.open("numbers", O_RDWR | O_CREAT | O_TRUNC, S_IRUSR | S_IWUSR)
    numbers = (c_int * 4)(1, 2, 3, 4)
    write(fd, numbers, sizeof(numbers))
    pwrite(fd, byref(c_int(30)), sizeof(c_int), 2 * sizeof(c_int))
    third = c_int()
    pread(fd, byref(third), sizeof(third), 2 * sizeof(c_int))
    lseek(fd, -4, SEEK_END)
    last = c_int()
    read(fd, byref(last), sizeof(last))
    unlink("numbers")
    return 0 if (third.value, last.value) == (30, 4) else 1


sys.exit(main())

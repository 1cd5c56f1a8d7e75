"""Another process sees it."""

import sys

import libcsock
from libcsock import *


def main() -> int:
    fd = libcsock.open("records", O_RDWR | O_CREAT, 0o600)
    lock = flock(F_WRLCK, SEEK_SET, 10, 5)
    if fcntl(fd, F_SETLK, byref(lock)) == -1:
        perror("fcntl")
        return 1
    unlink("records")
    ends = (c_int * 2)()
    pipe(ends)
    seen = flock(l_type=F_WRLCK, l_whence=SEEK_SET)
    if fork() == 0:
        fcntl(fd, F_GETLK, byref(seen))
        write(ends[1], byref(seen), sizeof(seen))
        _exit(0)
    read(ends[0], byref(seen), sizeof(seen))
    return 0 if seen.l_pid == getpid() and seen.l_start == 10 and seen.l_len == 5 else 1


sys.exit(main())

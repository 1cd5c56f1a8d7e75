"""The kernel copies it."""

import sys

import libcsock
from libcsock import *


def main() -> int:
    fd = libcsock.open("page", O_RDWR | O_CREAT, 0o600)
    write(fd, b"<html>", 6)
    unlink("page")
    ends = (c_int * 2)()
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends)
    offset = off_t(1)
    sent = sendfile(ends[0], fd, byref(offset), 100)
    buffer = create_string_buffer(8)
    size = read(ends[1], buffer, sizeof(buffer))
    return 0 if sent == size == 5 and offset.value == 6 and buffer.raw[:5] == b"html>" else 1


sys.exit(main())

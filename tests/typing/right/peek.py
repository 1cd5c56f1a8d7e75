"""Data are looked at, and stay."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends)
    send(ends[0], b"abc", 3, MSG_NOSIGNAL)
    first, again = create_string_buffer(3), create_string_buffer(3)
    recv(ends[1], first, 3, MSG_PEEK)
    recv(ends[1], again, 3, MSG_DONTWAIT)
    return 0 if first.raw == again.raw == b"abc" else 1


sys.exit(main())

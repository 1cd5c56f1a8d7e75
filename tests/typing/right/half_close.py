"""One direction is closed, the other goes on."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends)
    write(ends[0], b"question", 8)
    shutdown(ends[0], SHUT_WR)
    buffer = create_string_buffer(8)
    if recv(ends[1], buffer, 8, MSG_WAITALL) != 8 or read(ends[1], buffer, 8) != 0:
        return 1
    write(ends[1], b"answer", 6)
    return 0 if read(ends[0], buffer, 8) == 6 else 1


sys.exit(main())

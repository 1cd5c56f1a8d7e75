"""What is cut off is told."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    socketpair(AF_UNIX, SOCK_DGRAM, 0, byref(ends))
    send(ends[0], bytes(100), 100, 0)
    buffer = create_string_buffer(10)
    return 0 if recv(ends[1], buffer, sizeof(buffer), MSG_TRUNC) == 100 else 1


sys.exit(main())

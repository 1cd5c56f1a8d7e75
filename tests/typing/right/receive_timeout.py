"""recv() gives up after a while."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    socketpair(AF_UNIX, SOCK_DGRAM, 0, ends)
    limit = timeval(tv_sec=0, tv_usec=1000)
    setsockopt(ends[0], SOL_SOCKET, SO_RCVTIMEO, byref(limit), sizeof(limit))
    got = recv(ends[0], create_string_buffer(8), 8, 0)
    return 0 if got == -1 and errno() in (EAGAIN, EWOULDBLOCK) else 1


sys.exit(main())

"""Who is at the other end."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends)
    peer = ucred()
    length = socklen_t(sizeof(peer))
    if getsockopt(ends[0], SOL_SOCKET, SO_PEERCRED, byref(peer), byref(length)) == -1:
        perror("SO_PEERCRED")
        return 1
    return 0 if (peer.pid, peer.uid, peer.gid) == (getpid(), geteuid(), getegid()) else 1


sys.exit(main())

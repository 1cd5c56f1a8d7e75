"""accept4(), and who it was."""

import sys

from libcsock import *


def main() -> int:
    listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)
    address = sockaddr_in(AF_INET, 0, in_addr(htonl(INADDR_LOOPBACK)))
    bind(listener, byref(address), sizeof(address))
    listen(listener, SOMAXCONN)
    getsockname(listener, byref(address), byref(socklen_t(sizeof(address))))
    client = socket(AF_INET, SOCK_STREAM, 0)
    connect(client, byref(address), sizeof(address))
    peer = sockaddr_storage()
    length = socklen_t(sizeof(peer))
    fd = accept4(listener, byref(peer), byref(length), SOCK_NONBLOCK | SOCK_CLOEXEC)
    shown = sockaddr_in.from_buffer(peer)
    print(f"{inet_ntoa(shown.sin_addr)}:{ntohs(shown.sin_port)}")
    return 0 if fcntl(fd, F_GETFL) & O_NONBLOCK and peer.ss_family == AF_INET else 1


sys.exit(main())

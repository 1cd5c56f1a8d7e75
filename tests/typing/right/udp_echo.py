"""Two datagram sockets on the loopback interface."""

import sys

from libcsock import *


def bound() -> tuple[int, sockaddr_in]:
    fd = socket(AF_INET, SOCK_DGRAM, IPPROTO_UDP)
    address = sockaddr_in(sin_family=AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    bind(fd, byref(address), sizeof(address))
    length = socklen_t(sizeof(address))
    getsockname(fd, byref(address), byref(length))
    return fd, address


def main() -> int:
    server, where = bound()
    client, own = bound()
    sendto(client, b"ping", 4, 0, byref(where), sizeof(where))
    peer = sockaddr_in()
    length = socklen_t(sizeof(peer))
    buffer = create_string_buffer(1500)
    size = recvfrom(server, buffer, sizeof(buffer), 0, byref(peer), byref(length))
    if size != 4 or peer.sin_port != own.sin_port:
        return 1
    sendto(server, buffer, size, 0, byref(peer), length)
    return 0 if recv(client, buffer, sizeof(buffer), 0) == 4 else 1


sys.exit(main())

"""A group is joined, by both structs that there are for it."""

import sys

from libcsock import *


def join(fd: int) -> int:
    request = ip_mreq()
    request.imr_multiaddr.s_addr = inet_addr("239.1.2.3")
    request.imr_interface.s_addr = htonl(INADDR_LOOPBACK)
    return setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, byref(request), sizeof(request))


def leave(fd: int) -> int:
    request = ip_mreqn(in_addr(inet_addr("239.1.2.3")), in_addr(htonl(INADDR_LOOPBACK)))
    return setsockopt(fd, IPPROTO_IP, IP_DROP_MEMBERSHIP, byref(request), sizeof(request))


def main() -> int:
    fd = socket(AF_INET, SOCK_DGRAM, 0)
    if join(fd) == -1:
        return 0 if errno() in (ENODEV, EADDRNOTAVAIL) else 1  # no interface for it
    return -leave(fd)


sys.exit(main())

"""How far, whether to oneself, and out of which interface."""

import sys

from libcsock import *


def main() -> int:
    fd = socket(AF_INET, SOCK_DGRAM, 0)
    ttl, loop = c_ubyte(1), c_ubyte(0)
    setsockopt(fd, IPPROTO_IP, IP_MULTICAST_TTL, byref(ttl), sizeof(ttl))
    setsockopt(fd, IPPROTO_IP, IP_MULTICAST_LOOP, byref(loop), sizeof(loop))
    interface = in_addr(htonl(INADDR_LOOPBACK))
    setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, byref(interface), sizeof(interface))
    hops = c_int()
    getsockopt(fd, IPPROTO_IP, IP_MULTICAST_TTL, byref(hops), byref(socklen_t(sizeof(hops))))
    return 0 if hops.value == 1 else 1


sys.exit(main())

"""Fields of the header of each packet."""

import sys

from libcsock import *


def main() -> int:
    fd = socket(AF_INET, SOCK_DGRAM, 0)
    ttl, tos = c_int(3), c_int(IPTOS_LOWDELAY)
    setsockopt(fd, IPPROTO_IP, IP_TTL, byref(ttl), sizeof(ttl))
    setsockopt(fd, IPPROTO_IP, IP_TOS, byref(tos), sizeof(tos))
    value = c_int()
    getsockopt(fd, SOL_IP, IP_TTL, byref(value), byref(socklen_t(sizeof(value))))
    return 0 if value.value == 3 else 1


sys.exit(main())

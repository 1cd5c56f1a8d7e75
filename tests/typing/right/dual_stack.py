"""One listener for both families."""

import sys

from libcsock import *


def main() -> int:
    fd = socket(AF_INET6, SOCK_STREAM, 0)
    if fd == -1:
        return 0  # a machine without IPv6
    off = c_int(0)
    setsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, byref(off), sizeof(off))
    address = sockaddr_in6()
    address.sin6_family = AF_INET6
    address.sin6_addr = in6addr_any
    bind(fd, byref(address), sizeof(address))
    now = c_int(1)
    length = socklen_t(sizeof(now))
    getsockopt(fd, IPPROTO_IPV6, IPV6_V6ONLY, byref(now), byref(length))
    return now.value


sys.exit(main())

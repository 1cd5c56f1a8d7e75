"""The same with the longer addresses."""

import sys

from libcsock import *


def main() -> int:
    fd = socket(AF_INET6, SOCK_STREAM, 0)
    address = sockaddr_in6(sin6_family=AF_INET6, sin6_addr=in6addr_loopback)
    if fd == -1 or bind(fd, byref(address), sizeof(address)) == -1:
        return 0  # a machine without IPv6
    text = create_string_buffer(INET6_ADDRSTRLEN)
    shown = inet_ntop(AF_INET6, byref(address.sin6_addr), text, sizeof(text))
    loopback = IN6_IS_ADDR_LOOPBACK(byref(address.sin6_addr))
    return 0 if shown == "::1" and loopback else 1


sys.exit(main())

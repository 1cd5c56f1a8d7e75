"""TCP_INFO, and the algorithm against congestion."""

import sys

from libcsock import *


def main() -> int:
    fd = socket(AF_INET, SOCK_STREAM, 0)
    info = tcp_info()
    length = socklen_t(sizeof(info))
    getsockopt(fd, IPPROTO_TCP, TCP_INFO, byref(info), byref(length))
    name = create_string_buffer(16)
    length.value = sizeof(name)
    getsockopt(fd, IPPROTO_TCP, TCP_CONGESTION, name, byref(length))
    print(name.value.decode(), info.tcpi_rtt)
    return 0 if info.tcpi_state == TCP_CLOSE else 1


sys.exit(main())

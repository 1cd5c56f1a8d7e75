"""As in Stevens' checkopts."""

import sys

from libcsock import *

OPTIONS: list[tuple[str, int, int]] = [
    ("SO_BROADCAST", SOL_SOCKET, SO_BROADCAST),
    ("SO_LINGER", SOL_SOCKET, SO_LINGER),
    ("SO_RCVTIMEO", SOL_SOCKET, SO_RCVTIMEO),
    ("TCP_NODELAY", IPPROTO_TCP, TCP_NODELAY),
]


def main() -> int:
    fd = socket(AF_INET, SOCK_STREAM, 0)
    value = create_string_buffer(128)
    for name, level, option in OPTIONS:
        length = socklen_t(sizeof(value))
        if getsockopt(fd, level, option, value, byref(length)) == -1:
            perror(name)
            return 1
        print(name, value.raw[: length.value])
    return 0


sys.exit(main())

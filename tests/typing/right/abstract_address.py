"""A name that is no file."""

import sys

from libcsock import *


def main() -> int:
    name = b"\0libcsock-" + str(getpid()).encode()
    address = sockaddr_un(AF_UNIX, name)
    length = sockaddr_un.sun_path.offset + len(name)
    fd = socket(AF_UNIX, SOCK_DGRAM, 0)
    if bind(fd, byref(address), length) == -1:
        perror("bind")
        return 1
    other = socket(AF_UNIX, SOCK_DGRAM, 0)
    sendto(other, b"hello", 5, 0, byref(address), length)
    buffer = create_string_buffer(16)
    return 0 if recv(fd, buffer, sizeof(buffer), 0) == 5 and buffer.value == b"hello" else 1


sys.exit(main())

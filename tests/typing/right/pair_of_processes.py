"""A parent and a child, connected by a pair of sockets."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    if socketpair(AF_UNIX, SOCK_STREAM, 0, ends) == -1:
        perror("socketpair")
        return 1
    parent, child = ends
    if fork() == 0:
        close(parent)
        write(child, b"from the child", 14)
        _exit(0)
    close(child)
    text = b""
    buffer = create_string_buffer(8)
    while (size := read(parent, buffer, sizeof(buffer))) > 0:
        text += buffer.raw[:size]
    return 0 if text == b"from the child" else 1


sys.exit(main())

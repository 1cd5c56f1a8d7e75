"""A number in network byte order, then as many bytes."""

import sys

from libcsock import *


def write_all(fd: int, data: bytes) -> bool:
    view = memoryview(data)
    while view:
        size = write(fd, view, len(view))
        if size == -1 and errno() != EINTR:
            return False
        view = view[max(size, 0) :]
    return True


def read_all(fd: int, length: int) -> bytes | None:
    buffer = create_string_buffer(length)
    got = 0
    while got < length:
        size = read(fd, byref(buffer, got), length - got)
        if size == 0 or size == -1 and errno() != EINTR:
            return None
        got += max(size, 0)
    return buffer.raw


def main() -> int:
    ends = (c_int * 2)()
    socketpair(AF_UNIX, SOCK_STREAM, 0, ends)
    text = b"hello, world"
    write_all(ends[0], bytes(uint32_t(htonl(len(text)))) + text)
    head = read_all(ends[1], sizeof(uint32_t))
    if head is None:
        return 1
    return 0 if read_all(ends[1], ntohl(uint32_t.from_buffer_copy(head))) == text else 1


sys.exit(main())

"""A server of one client, which is a child process."""

import sys

from libcsock import *


def serve(listener: int) -> int:
    client = accept(listener, None, None)
    buffer = create_string_buffer(64)
    while (size := read(client, buffer, sizeof(buffer))) > 0:
        write(client, buffer, size)
    return close(client)


def ask(address: sockaddr_in) -> int:
    fd = socket(AF_INET, SOCK_STREAM, 0)
    if connect(fd, byref(address), sizeof(address)) == -1:
        perror("connect")
        return 1
    write(fd, b"hello", 5)
    answer = create_string_buffer(5)
    return 0 if recv(fd, answer, 5, MSG_WAITALL) == 5 and answer.raw == b"hello" else 1


def main() -> int:
    listener = socket(AF_INET, SOCK_STREAM, 0)
    address = sockaddr_in(AF_INET, 0, in_addr(htonl(INADDR_LOOPBACK)))
    if bind(listener, byref(address), sizeof(address)) == -1 or listen(listener, 1) == -1:
        perror("bind")
        return 1
    length = socklen_t(sizeof(address))
    getsockname(listener, byref(address), byref(length))
    child = fork()
    if child == 0:
        _exit(ask(address))
    return serve(listener)


sys.exit(main())

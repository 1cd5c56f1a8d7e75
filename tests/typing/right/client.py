"""A client that sends a line and reads the answer."""

import sys

from libcsock import *


def main(argv: list[str]) -> int:
    server = sockaddr_in(sin_family=AF_INET, sin_port=htons(atoi(argv[2])))
    if inet_pton(AF_INET, argv[1], byref(server.sin_addr)) != 1:
        return 2
    fd = socket(PF_INET, SOCK_STREAM, 0)
    if connect(fd, byref(server), sizeof(server)) == -1:
        perror("connect")
        return 1
    line = b"hello, world\n"
    sent = 0
    while sent < len(line):
        sent += write(fd, memoryview(line)[sent:], len(line) - sent)
    answer = create_string_buffer(len(line))
    got = 0
    while got < len(line) and (size := read(fd, byref(answer, got), len(line) - got)) > 0:
        got += size
    print(answer.value.decode(), answer.raw == line)
    return close(fd)


if __name__ == "__main__":
    sys.exit(main(sys.argv))

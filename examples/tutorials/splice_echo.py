"""An echo server whose bytes never come up to the program: splice() moves them inside the kernel.

One end of splice() must be a pipe, so the way is socket, pipe, socket. read() and write() would copy each byte
into a buffer of the program's and back.

    python3 -m examples.tutorials.splice_echo [port]             # 9006 if none is given
    nc 127.0.0.1 9006

Read splice(2), pipe(7), tee(2); TLPI section 61.4 for its cousin sendfile().
"""

import sys

from libcsock import *

CHUNK = 65536  # what a pipe holds


def echo(client: int, to_pipe: int, from_pipe: int) -> int:
    """Returns how many bytes were echoed, or -1."""
    echoed = 0
    while (n := splice(client, None, to_pipe, None, CHUNK, SPLICE_F_MOVE)) > 0:
        while n > 0:
            moved = splice(from_pipe, None, client, None, n, SPLICE_F_MOVE | SPLICE_F_MORE)
            if moved == -1:
                return -1
            n -= moved
            echoed += moved
    return echoed if n == 0 else -1


def main(argv: list[str]) -> int:
    signal(SIGINT, SIG_DFL)
    signal(SIGPIPE, SIG_IGN)
    listener = socket(AF_INET, SOCK_STREAM, 0)
    yes = c_int(1)
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, byref(yes), sizeof(yes))
    addr = sockaddr_in(sin_family=AF_INET)
    addr.sin_addr.s_addr = htonl(INADDR_ANY)
    addr.sin_port = htons(atoi(argv[1]) if len(argv) > 1 else 9006)
    if bind(listener, byref(addr), sizeof(addr)) == -1:
        perror("bind")
        return 1
    if listen(listener, 10) == -1:
        perror("listen")
        return 1

    while True:
        client = accept(listener, None, None)
        if client == -1:
            perror("accept")
            return 1
        # A pipe for each client: what a client that has vanished left in it is nobody else's.
        ends = (c_int * 2)()
        if pipe(ends) == -1:
            perror("pipe")
            return 1
        echoed = echo(client, ends[1], ends[0])
        if echoed == -1:
            perror("splice")
        else:
            print(f"echoed {echoed} bytes")
        for fd in ends[0], ends[1], client:
            close(fd)


if __name__ == "__main__":
    sys.exit(main(sys.argv))

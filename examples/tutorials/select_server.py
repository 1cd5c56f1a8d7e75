"""One thread that echoes to many clients, with select().

select() changes the set that it is given, so a program keeps one of its own and passes a copy. C copies a struct
by assignment; in Python that would give the same struct a second name, and copy() makes a copy.

    python3 -m examples.tutorials.select_server [port]           # 9004 if none is given
    nc 127.0.0.1 9004

Read select(2), select_tut(2); TLPI section 63.2.1; UNP section 6.8; Beej's "select()".
"""

import sys
from copy import copy

from libcsock import *


def main(argv: list[str]) -> int:
    signal(SIGINT, SIG_DFL)
    signal(SIGPIPE, SIG_IGN)
    listener = socket(AF_INET, SOCK_STREAM, 0)
    yes = c_int(1)
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, byref(yes), sizeof(yes))
    addr = sockaddr_in(sin_family=AF_INET)
    addr.sin_addr.s_addr = htonl(INADDR_ANY)
    addr.sin_port = htons(atoi(argv[1]) if len(argv) > 1 else 9004)
    if bind(listener, byref(addr), sizeof(addr)) == -1:
        perror("bind")
        return 1
    if listen(listener, 10) == -1:
        perror("listen")
        return 1

    master = fd_set()
    FD_ZERO(byref(master))
    FD_SET(listener, byref(master))
    fdmax = listener
    buf = create_string_buffer(256)
    while True:
        readfds = copy(master)
        if select(fdmax + 1, byref(readfds), None, None, None) == -1:
            perror("select")
            return 1
        for fd in range(fdmax + 1):
            if not FD_ISSET(fd, byref(readfds)):
                continue
            if fd == listener:
                client = accept(listener, None, None)
                if client == -1:
                    perror("accept")
                elif client >= FD_SETSIZE:  # an fd_set has no bit for it
                    close(client)
                else:
                    FD_SET(client, byref(master))
                    fdmax = max(fdmax, client)
                    print(f"client {client} is there")
            else:
                n = recv(fd, buf, sizeof(buf), 0)
                if n <= 0:
                    if n == -1:
                        perror("recv")
                    close(fd)
                    FD_CLR(fd, byref(master))
                    print(f"client {fd} has gone")
                elif send(fd, buf, n, 0) == -1:
                    perror("send")


if __name__ == "__main__":
    sys.exit(main(sys.argv))

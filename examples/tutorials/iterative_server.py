"""A TCP server that serves one client after the other, and echoes what it sends.

The shortest server there is, and its weakness: whoever comes while a client is being served waits in the
backlog. Talk to it from two terminals, and see the second one wait until the first has left.

    python3 -m examples.tutorials.iterative_server [port]        # 9001 if none is given
    nc 127.0.0.1 9001

Read socket(2), bind(2), listen(2), accept(2), tcp(7); TLPI chapter 56 and section 60.1; UNP chapter 4.
"""

import sys

from libcsock import *


def main(argv: list[str]) -> int:
    signal(SIGINT, SIG_DFL)
    signal(SIGPIPE, SIG_IGN)  # so that a client who leaves early gives EPIPE, and does not end the server

    listener = socket(AF_INET, SOCK_STREAM, 0)
    if listener == -1:
        perror("socket")
        return 1
    # Without it a server that is started again finds its port taken for a minute.
    yes = c_int(1)
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, byref(yes), sizeof(yes))

    addr = sockaddr_in(sin_family=AF_INET)
    addr.sin_addr.s_addr = htonl(INADDR_ANY)
    addr.sin_port = htons(atoi(argv[1]) if len(argv) > 1 else 9001)
    if bind(listener, byref(addr), sizeof(addr)) == -1:
        perror("bind")
        return 1
    if listen(listener, 5) == -1:
        perror("listen")
        return 1

    buf = create_string_buffer(4096)
    while True:
        peer = sockaddr_in()
        peer_len = socklen_t(sizeof(peer))
        client = accept(listener, byref(peer), byref(peer_len))
        if client == -1:
            perror("accept")
            continue
        print(f"serving {inet_ntoa(peer.sin_addr)}:{ntohs(peer.sin_port)}")
        while (n := read(client, buf, sizeof(buf))) > 0:
            if write(client, buf, n) != n:
                perror("write")
                break
        if n == -1:
            perror("read")
        close(client)
        print("done")


if __name__ == "__main__":
    sys.exit(main(sys.argv))

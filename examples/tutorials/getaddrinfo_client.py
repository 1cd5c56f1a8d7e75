"""Connect to a host by name, send a line, and print what comes back.

A name may stand for several addresses, of IPv4 and of IPv6. getaddrinfo() gives them as a linked list, best first,
and a client tries one after the other.

    python3 -m examples.tutorials.getaddrinfo_client localhost 9001 hello

Read getaddrinfo(3), getnameinfo(3), gai.conf(5); TLPI section 59.10; UNP chapter 11; Beej's "A Simple Stream Client".
"""

import sys

from libcsock import *


def main(argv: list[str]) -> int:
    if len(argv) != 4:
        print("usage: getaddrinfo_client host service text", file=sys.stderr)
        return 2
    hints = addrinfo()
    memset(byref(hints), 0, sizeof(hints))
    hints.ai_family = AF_UNSPEC
    hints.ai_socktype = SOCK_STREAM
    servinfo = POINTER(addrinfo)()
    status = getaddrinfo(argv[1], argv[2], byref(hints), byref(servinfo))
    if status != 0:
        print(f"getaddrinfo: {gai_strerror(status)}", file=sys.stderr)
        return 1

    fd = -1
    p = servinfo
    while p:  # for (p = servinfo; p != NULL; p = p->ai_next)
        host = create_string_buffer(NI_MAXHOST)
        getnameinfo(p.contents.ai_addr, p.contents.ai_addrlen, host, sizeof(host), None, 0, NI_NUMERICHOST)
        print(f"trying {host.value.decode()}")
        fd = socket(p.contents.ai_family, p.contents.ai_socktype, p.contents.ai_protocol)
        if fd == -1:
            perror("socket")
        elif connect(fd, p.contents.ai_addr, p.contents.ai_addrlen) == -1:
            perror("connect")
            close(fd)
            fd = -1
        else:
            break
        p = p.contents.ai_next
    freeaddrinfo(servinfo)
    if fd == -1:
        print("no address answers", file=sys.stderr)
        return 1

    line = argv[3].encode() + b"\n"
    if send(fd, line, len(line), MSG_NOSIGNAL) == -1:
        perror("send")
        return 1
    shutdown(fd, SHUT_WR)  # there is no more to come, but the answer is still to be read
    buf = create_string_buffer(4096)
    while (n := recv(fd, buf, sizeof(buf), 0)) > 0:
        print(buf.raw[:n].decode(errors="replace"), end="")
    if n == -1:
        perror("recv")
        return 1
    close(fd)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))

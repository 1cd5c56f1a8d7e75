"""Send a datagram, and wait two seconds for the answer.

connect() on a datagram socket sends nothing: it only keeps the address, so that send() and recv() will do. And
it lets the kernel tell of a port where nobody listens: recv() gives ECONNREFUSED then.

    python3 -m examples.tutorials.udp_talker address port text

Read udp(7), connect(2), socket(7) for SO_RCVTIMEO; TLPI section 56.6.2; UNP sections 8.11 and 14.2.
"""

import sys

from libcsock import *


def main(argv: list[str]) -> int:
    if len(argv) != 4:
        print("usage: udp_talker address port text", file=sys.stderr)
        return 2
    addr = sockaddr_in(sin_family=AF_INET)
    addr.sin_port = htons(atoi(argv[2]))
    if inet_aton(argv[1], byref(addr.sin_addr)) == 0:
        print(f"{argv[1]} is no address", file=sys.stderr)
        return 2

    fd = socket(AF_INET, SOCK_DGRAM, 0)
    patience = timeval(tv_sec=2)
    setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, byref(patience), sizeof(patience))
    if connect(fd, byref(addr), sizeof(addr)) == -1:
        perror("connect")
        return 1
    text = argv[3].encode()
    if send(fd, text, len(text), 0) == -1:
        perror("send")
        return 1
    buf = create_string_buffer(2048)
    n = recv(fd, buf, sizeof(buf), 0)
    if n == -1:
        perror("recv")
        return 1
    print(f"the answer has {n} bytes: {buf.raw[:n].decode(errors='replace')}")
    close(fd)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))

"""Receive datagrams, print each with its sender, and send it back.

A datagram socket has no connection: every recvfrom() tells who has sent, and a datagram that is longer than the
buffer is cut. MSG_TRUNC makes recvfrom() tell how long it was.

    python3 -m examples.tutorials.udp_listener [port]            # 9003 if none is given
    python3 -m examples.tutorials.udp_talker 127.0.0.1 9003 hello

Read udp(7), recvfrom(2), sendto(2); TLPI section 56.6; UNP chapter 8; Beej's "Datagram Sockets".
"""

import sys

from libcsock import *


def main(argv: list[str]) -> int:
    signal(SIGINT, SIG_DFL)
    fd = socket(AF_INET, SOCK_DGRAM, 0)
    addr = sockaddr_in(sin_family=AF_INET)
    addr.sin_addr.s_addr = htonl(INADDR_ANY)
    addr.sin_port = htons(atoi(argv[1]) if len(argv) > 1 else 9003)
    if bind(fd, byref(addr), sizeof(addr)) == -1:
        perror("bind")
        return 1
    print("waiting for datagrams")

    buf = create_string_buffer(16)
    while True:
        peer = sockaddr_in()
        peer_len = socklen_t(sizeof(peer))
        n = recvfrom(fd, buf, sizeof(buf), MSG_TRUNC, byref(peer), byref(peer_len))
        if n == -1:
            perror("recvfrom")
            return 1
        there = min(n, sizeof(buf))
        text = buf.raw[:there].decode(errors="replace")
        print(f"{inet_ntoa(peer.sin_addr)}:{ntohs(peer.sin_port)} sent {n} bytes: {text}")
        if sendto(fd, buf, there, 0, byref(peer), peer_len.value) == -1:
            perror("sendto")


if __name__ == "__main__":
    sys.exit(main(sys.argv))

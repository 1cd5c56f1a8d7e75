"""Send to a group, on loopback: every socket that has joined it gets the datagram.

A group is an address from 224.0.0.0 to 239.255.255.255; those from 239 are for private use. The receiver joins it
on one interface, the sender says through which interface its datagrams go.

    python3 -m examples.tutorials.multicast receive [port]       # 9007 if none is given
    python3 -m examples.tutorials.multicast send text [port]

Read ip(7) for IP_ADD_MEMBERSHIP and IP_MULTICAST_IF, if_nametoindex(3); UNP chapter 21.
"""

import sys

from libcsock import *

GROUP = "239.7.7.7"


def group_address(port: int) -> sockaddr_in:
    addr = sockaddr_in(sin_family=AF_INET)
    inet_aton(GROUP, byref(addr.sin_addr))
    addr.sin_port = htons(port)
    return addr


def receive(fd: int, port: int, loopback: int) -> int:
    yes = c_int(1)
    setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, byref(yes), sizeof(yes))  # several may receive on one port
    addr = group_address(port)
    if bind(fd, byref(addr), sizeof(addr)) == -1:
        perror("bind")
        return 1
    join = ip_mreqn(imr_multiaddr=addr.sin_addr, imr_ifindex=loopback)
    if setsockopt(fd, IPPROTO_IP, IP_ADD_MEMBERSHIP, byref(join), sizeof(join)) == -1:
        perror("IP_ADD_MEMBERSHIP")
        return 1
    print(f"joined {GROUP}")
    buf = create_string_buffer(2048)
    while True:
        peer = sockaddr_in()
        peer_len = socklen_t(sizeof(peer))
        n = recvfrom(fd, buf, sizeof(buf), 0, byref(peer), byref(peer_len))
        if n == -1:
            perror("recvfrom")
            return 1
        print(f"{inet_ntoa(peer.sin_addr)}: {buf.raw[:n].decode(errors='replace')}")


def send_to_group(fd: int, port: int, loopback: int, text: bytes) -> int:
    through = ip_mreqn(imr_ifindex=loopback)
    if setsockopt(fd, IPPROTO_IP, IP_MULTICAST_IF, byref(through), sizeof(through)) == -1:
        perror("IP_MULTICAST_IF")
        return 1
    addr = group_address(port)
    if sendto(fd, text, len(text), 0, byref(addr), sizeof(addr)) == -1:
        perror("sendto")
        return 1
    return 0


def main(argv: list[str]) -> int:
    signal(SIGINT, SIG_DFL)
    fd = socket(AF_INET, SOCK_DGRAM, 0)
    loopback = if_nametoindex("lo")
    if argv[1:2] == ["receive"] and len(argv) <= 3:
        return receive(fd, atoi(argv[2]) if len(argv) == 3 else 9007, loopback)
    if argv[1:2] == ["send"] and 3 <= len(argv) <= 4:
        return send_to_group(fd, atoi(argv[3]) if len(argv) == 4 else 9007, loopback, argv[2].encode())
    print("usage: multicast receive [port] | multicast send text [port]", file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv))

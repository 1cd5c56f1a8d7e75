"""A chat: what one client sends, all others get. With poll().

poll() takes an array of descriptors with the events to wait for, and answers in `revents` beside them. When a
client leaves, the last element takes its place, so that the array has no holes.

    python3 -m examples.tutorials.poll_chat [port]               # 9005 if none is given
    nc 127.0.0.1 9005                                            # in two terminals

Read poll(2), getnameinfo(3), ipv6(7); TLPI section 63.2.2; UNP section 6.10; Beej's "poll()".
"""

import sys

from libcsock import *

MAX = 1024


def name_of(addr: sockaddr_storage, length: int) -> str:
    host = create_string_buffer(NI_MAXHOST)
    service = create_string_buffer(NI_MAXSERV)
    status = getnameinfo(
        byref(addr), length, host, sizeof(host), service, sizeof(service), NI_NUMERICHOST | NI_NUMERICSERV
    )
    if status != 0:
        return str(gai_strerror(status))
    return f"{host.value.decode()}:{service.value.decode()}"


def main(argv: list[str]) -> int:
    signal(SIGINT, SIG_DFL)
    signal(SIGPIPE, SIG_IGN)
    # One socket for both: an IPv4 client comes as ::ffff:127.0.0.1.
    listener = socket(AF_INET6, SOCK_STREAM, 0)
    if listener == -1:
        perror("socket")
        return 1
    yes, no = c_int(1), c_int(0)
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, byref(yes), sizeof(yes))
    setsockopt(listener, IPPROTO_IPV6, IPV6_V6ONLY, byref(no), sizeof(no))
    addr = sockaddr_in6(sin6_family=AF_INET6, sin6_addr=in6addr_any)
    addr.sin6_port = htons(atoi(argv[1]) if len(argv) > 1 else 9005)
    if bind(listener, byref(addr), sizeof(addr)) == -1:
        perror("bind")
        return 1
    if listen(listener, 10) == -1:
        perror("listen")
        return 1

    fds = (pollfd * MAX)()
    fds[0].fd = listener
    fds[0].events = POLLIN
    nfds = 1
    buf = create_string_buffer(512)
    while True:
        if poll(fds, nfds, -1) == -1:
            perror("poll")
            return 1
        i = 0
        while i < nfds:
            if not fds[i].revents & (POLLIN | POLLHUP | POLLERR):
                i += 1
                continue
            if fds[i].fd == listener:
                peer = sockaddr_storage()
                peer_len = socklen_t(sizeof(peer))
                client = accept(listener, byref(peer), byref(peer_len))
                if client == -1:
                    perror("accept")
                elif nfds == MAX:
                    close(client)
                else:
                    fds[nfds] = pollfd(fd=client, events=POLLIN)
                    nfds += 1
                    print(f"{name_of(peer, peer_len.value)} is client {client}")
                i += 1
                continue
            sender = fds[i].fd
            n = recv(sender, buf, sizeof(buf), 0)
            if n <= 0:
                if n == -1:
                    perror("recv")
                print(f"client {sender} has gone")
                close(sender)
                nfds -= 1
                fds[i] = fds[nfds]  # which is looked at next
                continue
            for j in range(nfds):
                if fds[j].fd not in (listener, sender) and send(fds[j].fd, buf, n, 0) == -1:
                    perror("send")
            i += 1


if __name__ == "__main__":
    sys.exit(main(sys.argv))

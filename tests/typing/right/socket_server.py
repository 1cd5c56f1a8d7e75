"""A blocking echo server: bind, listen, accept."""

from libcsock import *


def main() -> int:
    address = sockaddr_in()
    memset(byref(address), 0, sizeof(address))
    address.sin_family = AF_INET
    address.sin_port = htons(9999)
    address.sin_addr.s_addr = htonl(INADDR_ANY)

    fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)
    if bind(fd, byref(address), sizeof(address)) == -1 or listen(fd, 1024) == -1:
        perror(None)
        return 1

    peer = sockaddr_in()
    length = socklen_t(sizeof(peer))
    while (client := accept(fd, byref(peer), byref(length))) != -1:
        print(f"{inet_ntoa(peer.sin_addr)}:{ntohs(peer.sin_port)}, {length.value} bytes")
        buffer = (c_ubyte * 1024)()
        while (size := read(client, buffer, sizeof(buffer))) > 0:
            write(client, buffer, size)
        close(client)
    return 0


def any_family(fd: int) -> int:
    storage = sockaddr_storage()
    length = socklen_t(sizeof(storage))
    accept(fd, byref(storage), byref(length))
    if storage.ss_family != AF_INET:
        return -1
    address = cast(byref(storage), POINTER(sockaddr_in)).contents
    # a length may be a number of C's, as `socklen_t length` is in C
    return bind(fd, byref(address), length)


def general_pointers(fd: int, address: sockaddr_in) -> None:
    lengths = (socklen_t * 2)(16, 16)
    accept(fd, pointer(address), lengths)
    accept(fd, pointer(address), byref(lengths, sizeof(socklen_t)))
    accept(fd, cast(byref(address), POINTER(sockaddr)), pointer(lengths[0]))

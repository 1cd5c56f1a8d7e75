"""The article's first program: accept one client, read once, write once, and end.

    python3 -m examples.basic_server [port]        # 19999 if none is given
    nc 127.0.0.1 19999

socket(2), bind(2), listen(2), accept(2), read(2), write(2)
"""

import os
import sys
import threading

from libcsock import *


def printf(format: bytes, *args: object) -> None:
    # What came from the network need not be text, so print() will not do.
    sys.stdout.buffer.write(format % args)
    if sys.stdout.isatty():
        sys.stdout.buffer.flush()


def ZERO_OR_RETURN(ret: int) -> int:
    # A macro returns from its caller, a function cannot: the caller does `if ret := ...: return ret`.
    if ret != 0:
        printf(b"> Error: line=%d, ret=%d\n", sys._getframe(1).f_lineno, ret)
    return ret


def exit(status: int) -> None:
    # sys.exit() would end only the thread.
    sys.stdout.buffer.flush()
    os._exit(status)


def Server(port: int) -> int:
    server_addr = sockaddr_in()
    memset(byref(server_addr), 0, sizeof(server_addr))
    server_addr.sin_family = AF_INET
    server_addr.sin_addr.s_addr = htonl(INADDR_ANY)
    server_addr.sin_port = htons(port)
    server_len = sizeof(server_addr)

    socket_fd = socket(AF_INET, SOCK_STREAM, 0)
    if socket_fd == -1:
        perror("> Error: open socket failed [%d].\n")
        exit(1)
    printf(b"> Create socket [%d] succeed.\n", socket_fd)

    if ret := ZERO_OR_RETURN(bind(socket_fd, byref(server_addr), server_len)):
        return ret
    printf(b"> Bind socket port succeed.\n")

    if ret := ZERO_OR_RETURN(listen(socket_fd, 1024)):
        return ret
    printf(b"> Listen socket port succeed.\n")

    client_addr = sockaddr_in()
    client_len = socklen_t(sizeof(client_addr))
    fd = accept(socket_fd, byref(client_addr), byref(client_len))
    if fd == -1:
        perror("> Error: failed to accept connection\n")
        exit(1)
    printf(b"> Accept new connection [%d].\n", fd)

    # The article's buffer.reserve(n) changes nothing, in C++ either: c_str() ends at the first NUL.
    buffer = create_string_buffer(1024)
    read_bytes = read(fd, buffer, 1024)
    printf(b"> Recv %s", buffer.value)

    write_bytes = write(fd, buffer, 1024)
    printf(b"> Send %s", buffer.value)

    if ret := ZERO_OR_RETURN(close(fd)):
        return ret
    if ret := ZERO_OR_RETURN(close(socket_fd)):
        return ret
    return 0


def main(argv: list[str]) -> int:
    # Python turns SIGINT into an exception and ignores SIGPIPE; in C either ends the program.
    signal(SIGINT, SIG_DFL)
    signal(SIGPIPE, SIG_DFL)
    server = threading.Thread(target=Server, args=(atoi(argv[1]) if len(argv) > 1 else 19999,))
    server.start()
    server.join()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))

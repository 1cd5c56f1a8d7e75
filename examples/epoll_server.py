"""The article's second program: one thread echoes to any number of clients, edge-triggered.

    python3 -m examples.epoll_server [port]        # 9999 if none is given
    nc 127.0.0.1 9999

epoll(7), epoll_ctl(2), epoll_wait(2), fcntl(2)
"""

import sys

from libcsock import *


def ZERO_OR_RETURN(ret: int) -> int:
    # A macro returns from its caller, a function cannot: the caller does `if ret := ...: return ret`.
    if ret != 0:
        print(f"> Error: line={sys._getframe(1).f_lineno}, ret={ret}")
    return ret


def main(argv: list[str]) -> int:
    # Python turns SIGINT into an exception and ignores SIGPIPE; in C either ends the program.
    signal(SIGINT, SIG_DFL)
    signal(SIGPIPE, SIG_DFL)

    server_addr = sockaddr_in()
    memset(byref(server_addr), 0, sizeof(server_addr))
    server_addr.sin_family = AF_INET
    server_addr.sin_addr.s_addr = htonl(INADDR_ANY)
    server_addr.sin_port = htons(atoi(argv[1]) if len(argv) > 1 else 9999)

    socket_fd = socket(AF_INET, SOCK_STREAM, 0)
    if socket_fd == -1:
        perror("> Error: failed to open socket\n")
        sys.exit(1)

    if ret := ZERO_OR_RETURN(bind(socket_fd, byref(server_addr), sizeof(server_addr))):
        return ret
    print("> Bind port succeed.")

    if ret := ZERO_OR_RETURN(listen(socket_fd, 1024)):
        return ret
    print("> Listen port succeed.")

    epoll_fd = epoll_create(1024)
    ev = epoll_event()
    ev.events = EPOLLIN
    ev.data.fd = socket_fd
    epoll_ctl(epoll_fd, EPOLL_CTL_ADD, socket_fd, byref(ev))

    client_addr = sockaddr_in()
    client_len = socklen_t(sizeof(client_addr))

    all_events = (epoll_event * 1024)()
    while True:
        event_num = epoll_wait(epoll_fd, all_events, sizeof(all_events) // sizeof(all_events[0]), 1024)
        for i in range(event_num):
            fd = all_events[i].data.fd
            if fd == socket_fd:
                client_fd = accept(socket_fd, byref(client_addr), byref(client_len))
                flag = fcntl(client_fd, F_GETFL)
                flag |= O_NONBLOCK
                fcntl(client_fd, F_SETFL, flag)
                client_ev = epoll_event()
                client_ev.events = EPOLLIN | EPOLLET
                client_ev.data.fd = client_fd
                epoll_ctl(epoll_fd, EPOLL_CTL_ADD, client_fd, byref(client_ev))
                ip = create_string_buffer(64)
                # &client_addr.sin_addr.s_addr: an int field has no address in Python, the struct around it has.
                print(
                    f"> New Client [{inet_ntop(AF_INET, byref(client_addr.sin_addr), ip, sizeof(ip))}"
                    f":{ntohs(client_addr.sin_port)}] => [{client_fd}]"
                )
            else:
                if not (all_events[i].events & EPOLLIN):
                    continue
                buffer = create_string_buffer(5)
                # `len` is a builtin of Python's
                while (len_ := read(fd, buffer, sizeof(buffer))) > 0:
                    write(fd, buffer, len_)
                if len_ == -1:
                    if errno() == EAGAIN:
                        pass  # Buffer Data is Finished!
                    else:
                        perror("> Recv Error")
                        sys.exit(1)
                if len_ == 0:
                    print(f"> Client [{fd}] Disconnected!")
                    epoll_ctl(epoll_fd, EPOLL_CTL_DEL, fd, None)
                    close(fd)
    close(epoll_fd)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))

"""A TCP server with a process for each client, which echoes what the client sends.

The classic concurrent server: accept() in the parent, everything else in a child. Each side closes what is the
other's, and the parent waits for children that have ended, since each of them is a zombie until then.

    python3 -m examples.tutorials.forking_server [port]          # 9002 if none is given
    nc 127.0.0.1 9002

Read fork(2), waitpid(2), sigaction(2), signal(7); TLPI chapter 26 and section 60.3; UNP chapter 5.
"""

import sys

from libcsock import *


def reap(signum: int) -> None:
    saved = errno()  # waitpid() sets it, and what was interrupted has not been asked for its own yet
    while waitpid(-1, None, WNOHANG) > 0:  # one signal may stand for several children
        pass
    set_errno(saved)


def serve(client: int) -> None:
    buf = create_string_buffer(4096)
    while (n := read(client, buf, sizeof(buf))) > 0:
        if write(client, buf, n) != n:
            perror("write")
            break


def main(argv: list[str]) -> int:
    signal(SIGINT, SIG_DFL)
    signal(SIGPIPE, SIG_IGN)

    # No SA_RESTART: the handler is Python's, and would run only when the next client lets accept() return.
    action = struct_sigaction()
    action.sa_handler = reap
    sigemptyset(byref(action.sa_mask))
    if sigaction(SIGCHLD, byref(action), None) == -1:
        perror("sigaction")
        return 1

    listener = socket(AF_INET, SOCK_STREAM, 0)
    yes = c_int(1)
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, byref(yes), sizeof(yes))
    addr = sockaddr_in(sin_family=AF_INET)
    addr.sin_addr.s_addr = htonl(INADDR_ANY)
    addr.sin_port = htons(atoi(argv[1]) if len(argv) > 1 else 9002)
    if bind(listener, byref(addr), sizeof(addr)) == -1:
        perror("bind")
        return 1
    if listen(listener, SOMAXCONN) == -1:
        perror("listen")
        return 1

    while True:
        client = accept(listener, None, None)
        if client == -1:
            if errno() == EINTR:  # a child has ended
                continue
            perror("accept")
            return 1
        pid = fork()
        if pid == 0:
            close(listener)
            serve(client)
            _exit(0)
        if pid == -1:
            perror("fork")
        else:
            print(f"child {pid}")
        close(client)  # or the client would never see the end: the child's copy is not the only one


if __name__ == "__main__":
    sys.exit(main(sys.argv))

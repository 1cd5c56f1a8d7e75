"""The article's server as one would run it. Read it beside epoll_server.py: a comment at each difference says
which fault it survives.

    python3 -m examples.robust_server [port] [--workers n] [--idle seconds] [--drain seconds] [--figures]
    nc 127.0.0.1 9999                # 9999 if no port is given; 0 lets the kernel choose one

It says nothing of single clients: with thousands of them nobody would read it. How many there can be `ulimit -n` says.
SIGTERM or Ctrl-C ends it, once each client has got back what it had sent.

accept4(2), epoll(7), signalfd(2), timerfd_create(2), shutdown(2), socket(7), tcp(7); TLPI chapters 61 and 63
"""

import argparse
import sys
from collections.abc import Callable

from libcsock import *

MAXEVENTS = 1024
BUFSIZE = 65536
TRY_LATER = EAGAIN, EINTR
NOTHING_LEFT = EMFILE, ENFILE, ENOBUFS, ENOMEM

# What C has in static variables. Each worker is a process and has its own.
epfd = listener = timer = signals = -1
buf = create_string_buffer(BUFSIZE)  # one for all clients, since nothing stays in it
ev = epoll_event()
silent: dict[int, int] = {}  # for each client, the seconds since something moved
queue: dict[int, bytes] = {}  # for each client that must take something before it is read from again, what
left: set[int] = set()  # clients that we have said goodbye to
full = False  # no descriptor is left for another client
idle_limit = drain_limit = 0
accepted = reads = received = sent = 0


def say(line: str) -> None:
    # print() ends the program where the disk is full, and blocks it where nobody reads the pipe.
    out = pollfd(fd=STDOUT_FILENO, events=POLLOUT)
    if poll(byref(out), 1, 0) == 1:
        data = line.encode() + b"\n"
        write(STDOUT_FILENO, data, len(data))


def check(ret: int, what: str) -> int:
    # Only while starting: a server that runs has to live with errors.
    if ret == -1:
        perror(f"> Error: {what}")
        sys.exit(1)
    return ret


def watch(op: int, fd: int, events: int) -> int:
    ev.events = events
    ev.data.fd = fd
    return epoll_ctl(epfd, op, fd, byref(ev))


def hang_up(fd: int) -> None:
    global full
    close(fd)
    del silent[fd]
    queue.pop(fd, None)
    left.discard(fd)
    if full:
        full = False
        watch(EPOLL_CTL_MOD, listener, EPOLLIN)


def accept_clients() -> None:
    global accepted, full
    # All that are there, since thousands may come at once; but not without end, since others are waiting.
    for _ in range(SOMAXCONN):
        # O_NONBLOCK from the start, where fcntl() is two calls more.
        fd = accept4(listener, None, None, SOCK_NONBLOCK | SOCK_CLOEXEC)
        if fd >= 0:
            accepted += 1
            silent[fd] = 0
            if watch(EPOLL_CTL_ADD, fd, EPOLLIN) == -1:
                hang_up(fd)
        elif errno() in NOTHING_LEFT:
            # The client stays in the backlog, and epoll_wait() would tell of it again and again, at full speed:
            # do not listen until somebody hangs up. tick() tries as well, as it may be others who have everything.
            full = True
            watch(EPOLL_CTL_MOD, listener, 0)
            break
        elif errno() == EAGAIN:
            break
        # Otherwise this one has gone while it waited (ECONNABORTED, EPROTO …), which is no reason to end.


def echo(fd: int) -> int:
    global reads, received, sent
    # Once, not until EAGAIN: a client that never stops sending must let the others have their turn. epoll, which is
    # not edge-triggered here, tells again if there is more.
    n = read(fd, buf, BUFSIZE)
    if n > 0:
        silent[fd] = 0
        reads += 1
        received += n
        written = write(fd, buf, n)
        if written == n:
            sent += n
        else:
            wait_for_room(fd, written, n)
    elif n == 0 or errno() not in TRY_LATER:
        # ECONNRESET, ETIMEDOUT …: one client's connection is broken, not the server. After 0 the client may still
        # read (half-close): it gets all that was written, even after close().
        hang_up(fd)
    return n


def wait_for_room(fd: int, written: int, n: int) -> None:
    global sent
    if written == -1:
        if errno() not in TRY_LATER:  # EPIPE, ECONNRESET
            hang_up(fd)
            return
        written = 0
    # The client does not read as fast as it sends. Keep what write() did not take, at most BUFSIZE bytes, and read no
    # more from this client before that is gone: then its own send() has to wait, and memory does not fill.
    sent += written
    queue[fd] = buf.raw[written:n]
    watch(EPOLL_CTL_MOD, fd, EPOLLOUT)


def flush(fd: int) -> None:
    global sent
    data = queue[fd]
    written = write(fd, data, len(data))
    if written == -1:
        if errno() not in TRY_LATER:
            hang_up(fd)
        return
    silent[fd] = 0
    sent += written
    if written < len(data):
        queue[fd] = data[written:]
        return
    del queue[fd]
    watch(EPOLL_CTL_MOD, fd, EPOLLIN)  # EPOLLOUT would be told always, as there nearly always is room
    serve(fd)


def leave(fd: int) -> None:
    """In place of echo() after SIGTERM: echo what has come, then say goodbye."""
    if fd in left:
        # Whatever still comes is read to nowhere: close() would answer it with a reset, and that takes along
        # what is still on its way to the client.
        n = read(fd, buf, BUFSIZE)
        if n == 0 or n == -1 and errno() not in TRY_LATER:
            hang_up(fd)
        return
    n = echo(fd)
    if fd in queue or fd not in silent:  # flush() comes back to it; or it has gone
        return
    if n == BUFSIZE:
        # Perhaps that was all and perhaps not. There is room to write, so the next round comes back in any case.
        watch(EPOLL_CTL_MOD, fd, EPOLLIN | EPOLLOUT)
    else:
        left.add(fd)
        watch(EPOLL_CTL_MOD, fd, EPOLLIN)
        shutdown(fd, SHUT_WR)  # the client sees the end, behind the last byte


serve: Callable[[int], object] = echo


def drain() -> None:
    global full, listener, serve
    info = signalfd_siginfo()
    read(signals, byref(info), sizeof(info))
    if serve is leave:  # the second signal
        return
    # Who is in the backlog believes to be connected, and close() would reset it.
    accept_clients()
    close(listener)
    listener = -1
    full = False
    serve = leave
    for fd in list(silent):
        if fd not in queue:
            leave(fd)


def tick() -> None:
    """Once a second."""
    global drain_limit, full
    expirations = uint64_t()
    read(timer, byref(expirations), sizeof(expirations))
    if full:
        full = False
        watch(EPOLL_CTL_MOD, listener, EPOLLIN)
    # One second, even if it was more: while the server was stopped (kill -STOP), it could hear nobody.
    for fd in silent:
        silent[fd] += 1
    # A client whose machine has lost its power says nothing, ever.
    if idle_limit:
        for fd in [fd for fd, seconds in silent.items() if seconds > idle_limit]:
            hang_up(fd)
    # Nor must one that does not hang up after the goodbye keep the server from its end.
    if serve is leave:
        drain_limit -= 1
        if drain_limit < 0:
            for fd in list(silent):
                hang_up(fd)


def say_figures() -> None:
    say(
        f"> process={getpid()} clients={len(silent)} waiting={len(queue)} accepted={accepted}"
        f" reads={reads} received={received} sent={sent}"
    )


def open_listener(port: int, shared: bool) -> int:
    fd = check(socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0), "failed to open socket")
    yes = c_int(1)
    # Connections of the server's last run may be in TIME_WAIT, and bind() would refuse the port for a minute.
    check(setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, byref(yes), sizeof(yes)), "SO_REUSEADDR")
    if shared:
        # Each worker has a listener of its own on the same port, and the kernel shares out the clients.
        check(setsockopt(fd, SOL_SOCKET, SO_REUSEPORT, byref(yes), sizeof(yes)), "SO_REUSEPORT")
    # No answer waits until the client has acknowledged the last one. What accept4() returns inherits it.
    check(setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, byref(yes), sizeof(yes)), "TCP_NODELAY")

    server_addr = sockaddr_in()
    server_addr.sin_family = AF_INET
    server_addr.sin_addr.s_addr = htonl(INADDR_ANY)
    server_addr.sin_port = htons(port)
    check(bind(fd, byref(server_addr), sizeof(server_addr)), "failed to bind")
    check(listen(fd, SOMAXCONN), "failed to listen")
    return fd


def port_of(fd: int) -> int:
    addr = sockaddr_in()
    addrlen = socklen_t(sizeof(addr))
    check(getsockname(fd, byref(addr), byref(addrlen)), "getsockname")
    return ntohs(addr.sin_port)


def run(listening: int, mask: sigset_t, figures: bool) -> int:
    global epfd, listener, signals, timer
    listener = listening
    epfd = check(epoll_create1(EPOLL_CLOEXEC), "epoll_create1")
    # SIGTERM is an event like any other: it comes between two rounds and not in the middle of one.
    signals = check(signalfd(-1, byref(mask), SFD_NONBLOCK | SFD_CLOEXEC), "signalfd")
    timer = check(timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC), "timerfd_create")
    second = itimerspec()
    second.it_value.tv_sec = second.it_interval.tv_sec = 1
    check(timerfd_settime(timer, 0, byref(second), None), "timerfd_settime")
    for fd in listener, signals, timer:
        check(watch(EPOLL_CTL_ADD, fd, EPOLLIN), "epoll_ctl")

    all_events = (epoll_event * MAXEVENTS)()
    others: list[int] = []
    while serve is echo or silent:
        event_num = epoll_wait(epfd, all_events, MAXEVENTS, -1)
        if event_num == -1 and errno() != EINTR:  # EINTR: the server was stopped and goes on (SIGCONT)
            perror("> Error: epoll_wait")
            return 1
        for i in range(event_num):
            fd = all_events[i].data.fd
            if fd in queue:
                flush(fd)
            elif fd in silent:
                serve(fd)
            else:
                others.append(fd)
        # These after the clients, so that no event of this round is for a descriptor that they have closed, or that
        # now is another client's.
        for fd in others:
            if fd == listener:
                accept_clients()
            elif fd == timer:
                tick()
                if figures:
                    say_figures()
            elif fd == signals:
                drain()
        others.clear()
    if figures:
        say_figures()
    return 0


def supervise(children: set[int], mask: sigset_t) -> int:
    """Pass the signal on to the workers and wait for all of them."""
    ret = 0
    signum, status = c_int(), c_int()
    while children:
        sigwait(byref(mask), byref(signum))
        if signum.value != SIGCHLD:
            for pid in children:
                kill(pid, SIGTERM)
        # One SIGCHLD may stand for several. A worker that has crashed does not end the others.
        for pid in list(children):
            if waitpid(pid, byref(status), WNOHANG) == pid:
                children.remove(pid)
                if status.value != 0:
                    say(f"> Error: worker [{pid}] ended with status {status.value}")
                    ret = 1
    return ret


def block(*signums: int) -> sigset_t:
    mask = sigset_t()
    sigemptyset(byref(mask))
    for signum in signums:
        sigaddset(byref(mask), signum)
    check(sigprocmask(SIG_BLOCK, byref(mask), None), "sigprocmask")
    return mask


def main(argv: list[str]) -> int:
    global drain_limit, idle_limit
    parser = argparse.ArgumentParser(prog="robust_server")
    parser.add_argument("port", type=int, nargs="?", default=9999)
    parser.add_argument("--workers", type=int, default=1, help="processes (1)")
    parser.add_argument("--idle", type=int, default=60, help="seconds after which a silent client has to go; 0: never")
    parser.add_argument("--drain", type=int, default=10, help="seconds that clients have to hang up after SIGTERM (10)")
    parser.add_argument("--figures", action="store_true", help="a line each second, with sums since the start")
    options = parser.parse_args(argv[1:])
    idle_limit, drain_limit = options.idle, options.drain

    # A write to a client that has gone gives EPIPE then, and does not end the program. Python has done it already.
    signal(SIGPIPE, SIG_IGN)
    # Before there is anything to lose. They are read from a descriptor instead.
    mask = block(SIGTERM, SIGINT)

    # All before the first fork(): what goes wrong does so here, and once.
    listeners = [open_listener(options.port, options.workers > 1)]
    port = port_of(listeners[0])
    while len(listeners) < options.workers:
        listeners.append(open_listener(port, True))
    say(f"> Listen port {port} succeed.")
    if len(listeners) == 1:
        return run(listeners[0], mask, options.figures)

    mask_of_parent = block(SIGTERM, SIGINT, SIGCHLD)  # or it could miss a worker that ends at once
    children: set[int] = set()
    for mine in listeners:
        pid = fork()
        if pid == -1:
            perror("> Error: fork")  # the others will do
        elif pid == 0:
            for other in listeners:
                if other != mine:
                    close(other)
            _exit(run(mine, mask, options.figures))
        else:
            children.add(pid)
    for fd in listeners:
        close(fd)  # or clients would wait in a backlog that nobody accepts from, were its worker to crash
    return supervise(children, mask_of_parent) if children else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv))

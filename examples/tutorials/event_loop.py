"""A timer, signals and another thread, all in one epoll loop.

With timerfd, signalfd and eventfd everything that a program waits for is a descriptor: no handler interrupts it,
no lock is needed, and one epoll_wait() is the only place where it sleeps.

    python3 -m examples.tutorials.event_loop [ticks]             # Ctrl-C ends it, or so many ticks

Read timerfd_create(2), signalfd(2), eventfd(2), epoll(7); TLPI sections 22.11, 23.7 and 63.4.
"""

import sys
import threading

from libcsock import *


def watch(epfd: int, fd: int) -> None:
    ev = epoll_event(events=EPOLLIN)
    ev.data.fd = fd
    if epoll_ctl(epfd, EPOLL_CTL_ADD, fd, byref(ev)) == -1:
        perror("epoll_ctl")


def work(done: int) -> None:
    total = sum(range(1_000_000))
    print(f"worker: {total}")
    eventfd_write(done, 1)


def main(argv: list[str]) -> int:
    ticks = atoi(argv[1]) if len(argv) > 1 else 0

    # Blocked, or they would do what they do without signalfd; before any thread, which inherits the mask.
    mask = sigset_t()
    sigemptyset(byref(mask))
    sigaddset(byref(mask), SIGINT)
    sigaddset(byref(mask), SIGTERM)
    if sigprocmask(SIG_BLOCK, byref(mask), None) == -1:
        perror("sigprocmask")
        return 1
    signals = signalfd(-1, byref(mask), SFD_CLOEXEC)

    timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC)
    interval = itimerspec()
    interval.it_value.tv_nsec = interval.it_interval.tv_nsec = 100_000_000
    timerfd_settime(timer, 0, byref(interval), None)

    done = eventfd(0, EFD_CLOEXEC)

    epfd = epoll_create1(EPOLL_CLOEXEC)
    for fd in signals, timer, done:
        watch(epfd, fd)
    worker = threading.Thread(target=work, args=(done,))
    worker.start()

    ticked = 0
    worked = ended = False
    events = (epoll_event * 8)()
    while not (worked and ended):
        n = epoll_wait(epfd, events, len(events), -1)
        if n == -1 and errno() != EINTR:
            perror("epoll_wait")
            return 1
        for i in range(n):
            fd = events[i].data.fd
            if fd == timer:
                expirations = uint64_t()
                read(timer, byref(expirations), sizeof(expirations))
                ticked += expirations.value
                print(f"tick {ticked}")
                ended = ended or 0 < ticks <= ticked  # one read() may tell of several
            elif fd == signals:
                info = signalfd_siginfo()
                read(signals, byref(info), sizeof(info))
                print(f"signal {info.ssi_signo} from process {info.ssi_pid}")
                ended = True
            elif fd == done:
                count = eventfd_t()
                eventfd_read(done, byref(count))
                print("the worker has finished")
                worked = True
    worker.join()
    for fd in signals, timer, done, epfd:
        close(fd)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))

"""Handlers, masks, waiting for signals and reading them."""

from collections.abc import Callable
from typing import Any, assert_type

from libcsock import *


def handler(signum: int) -> None: ...


if signal(SIGINT, handler) == SIG_ERR:
    perror("signal")
previous = signal(SIGINT, SIG_IGN)
assert_type(previous, Callable[[int], Any] | int)
signal(SIGINT, previous)
signal(SIGUSR1, lambda signum: print(signum))

act = struct_sigaction()
act.sa_handler = handler
sigemptyset(byref(act.sa_mask))
sigaddset(byref(act.sa_mask), SIGTERM)
act.sa_flags = SA_RESTART | SA_RESETHAND
old = struct_sigaction(handler, sa_flags=SA_NOCLDWAIT)
assert_type(sigaction(SIGCHLD, byref(act), byref(old)), int)
sigaction(SIGCHLD, None, byref(old))
act.sa_handler = old.sa_handler
act.sa_mask = sigset_t()

mask = sigset_t()
sigfillset(byref(mask))
sigprocmask(SIG_BLOCK, byref(mask), None)
info = siginfo_t()
if sigtimedwait(byref(mask), byref(info), byref(timespec(1))) == SIGCHLD and info.si_code == CLD_EXITED:
    assert_type(info.si_status, int)
assert_type(info.si_value.sival_ptr, int | None)
number = c_int()
sigwait(byref(mask), byref(number))
sigqueue(getpid(), SIGRTMIN + 1, sigval(sival_int=5))
raise_(SIGTERM)
assert_type(psignal(SIGTERM, None), None)

read_ = signalfd_siginfo()
read(signalfd(-1, byref(mask), SFD_CLOEXEC), byref(read_), sizeof(read_))
ppoll((pollfd * 2)(), 2, byref(timespec(1)), byref(mask))
pselect(0, None, None, None, None, byref(mask))
epoll_pwait(epoll_create1(0), (epoll_event * 2)(), 2, -1, byref(mask))
epoll_pwait2(epoll_create1(0), (epoll_event * 2)(), 2, None, None)

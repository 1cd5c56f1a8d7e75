"""fcntl with a number, with nothing, and with the 0 that C programs write for it."""

from typing import assert_type

from libcsock import *


def nonblocking(fd: int) -> int:
    flags = fcntl(fd, F_GETFL)
    assert_type(flags, int)
    return fcntl(fd, F_SETFL, flags | O_NONBLOCK)


def close_on_exec(fd: int) -> int:
    return fcntl(fd, F_SETFD, fcntl(fd, F_GETFD, 0) | FD_CLOEXEC)


def duplicate(fd: int, inherit: bool) -> int:
    return fcntl(fd, F_DUPFD if inherit else F_DUPFD_CLOEXEC, 3)


def print_flags(fd: int) -> None:
    for command in F_GETFD, F_GETFL:
        print(fcntl(fd, command))


def signals(fd: int, pid: pid_t) -> None:
    fcntl(fd, F_SETOWN, pid)
    fcntl(fd, F_SETSIG, fcntl(fd, F_GETSIG))
    owner = f_owner_ex()
    if fcntl(fd, F_GETOWN_EX, byref(owner)) == 0 and owner.type == F_OWNER_PID:
        owner.pid = pid.value
        fcntl(fd, F_SETOWN_EX, byref(owner))


def pipe_capacity(fd: int) -> int:
    return fcntl(fd, F_SETPIPE_SZ, 2 * fcntl(fd, F_GETPIPE_SZ))


def write_hint(fd: int) -> int:
    hint = uint64_t()
    fcntl(fd, F_GET_RW_HINT, byref(hint))
    return hint.value


def open_flags() -> int:
    flags = O_RDWR | O_CREAT | O_CLOEXEC
    assert_type(flags, int)
    return flags

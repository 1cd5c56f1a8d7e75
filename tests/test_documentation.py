"""What help() says, how calls are spelled, and what the constants are."""

import builtins
import errno
import fcntl
import inspect
import os
import re
import select
import signal
import socket
import subprocess
import time
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import libcsock
from libcsock._extern import DECLARATIONS, MACROS
from tests.tools import needs

unchecked: Any = libcsock

# As the manual pages have them.
PROTOTYPES = {
    "accept": "int accept(int sockfd, struct sockaddr *addr, socklen_t *addrlen)",
    "atoi": "int atoi(const char *nptr)",
    "bcmp": "int bcmp(const void *s1, const void *s2, size_t n)",
    "bcopy": "void bcopy(const void *src, void *dest, size_t n)",
    "bind": "int bind(int sockfd, const struct sockaddr *addr, socklen_t addrlen)",
    "bzero": "void bzero(void *s, size_t n)",
    "close": "int close(int fd)",
    "connect": "int connect(int sockfd, const struct sockaddr *addr, socklen_t addrlen)",
    "epoll_create": "int epoll_create(int size)",
    "epoll_create1": "int epoll_create1(int flags)",
    "epoll_ctl": "int epoll_ctl(int epfd, int op, int fd, struct epoll_event *event)",
    "epoll_wait": "int epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)",
    "fcntl": "int fcntl(int fd, int cmd, ...)",
    "htonl": "uint32_t htonl(uint32_t hostlong)",
    "htons": "uint16_t htons(uint16_t hostshort)",
    "inet_addr": "in_addr_t inet_addr(const char *cp)",
    "inet_aton": "int inet_aton(const char *cp, struct in_addr *inp)",
    "inet_ntoa": "char *inet_ntoa(struct in_addr in)",
    "inet_ntop": "const char *inet_ntop(int af, const void *src, char *dst, socklen_t size)",
    "inet_pton": "int inet_pton(int af, const char *src, void *dst)",
    "listen": "int listen(int sockfd, int backlog)",
    "memcmp": "int memcmp(const void *s1, const void *s2, size_t n)",
    "memcpy": "void *memcpy(void *dest, const void *src, size_t n)",
    "memset": "void *memset(void *s, int c, size_t n)",
    "ntohl": "uint32_t ntohl(uint32_t netlong)",
    "ntohs": "uint16_t ntohs(uint16_t netshort)",
    "perror": "void perror(const char *s)",
    "rand": "int rand(void)",
    "read": "ssize_t read(int fd, void *buf, size_t nbytes)",
    "socket": "int socket(int domain, int type, int protocol)",
    "srand": "void srand(unsigned int seed)",
    "strerror": "char *strerror(int errnum)",
    "FD_CLR": "void FD_CLR(int fd, fd_set *set)",
    "FD_ISSET": "int FD_ISSET(int fd, fd_set *set)",
    "FD_SET": "void FD_SET(int fd, fd_set *set)",
    "FD_ZERO": "void FD_ZERO(fd_set *set)",
    "clock_getres": "int clock_getres(clockid_t clockid, struct timespec *res)",
    "clock_gettime": "int clock_gettime(clockid_t clockid, struct timespec *tp)",
    "clock_nanosleep": (
        "int clock_nanosleep(clockid_t clockid, int flags, const struct timespec *t, struct timespec *remain)"
    ),
    "ctime": "char *ctime(const time_t *timep)",
    "getitimer": "int getitimer(int which, struct itimerval *curr_value)",
    "gettimeofday": "int gettimeofday(struct timeval *tv, void *tz)",
    "nanosleep": "int nanosleep(const struct timespec *duration, struct timespec *rem)",
    "poll": "int poll(struct pollfd *fds, nfds_t nfds, int timeout)",
    "select": "int select(int nfds, fd_set *readfds, fd_set *writefds, fd_set *exceptfds, struct timeval *timeout)",
    "setitimer": "int setitimer(int which, const struct itimerval *new_value, struct itimerval *old_value)",
    "time": "time_t time(time_t *tloc)",
    "eventfd": "int eventfd(unsigned int initval, int flags)",
    "eventfd_read": "int eventfd_read(int fd, eventfd_t *value)",
    "eventfd_write": "int eventfd_write(int fd, eventfd_t value)",
    "sendfile": "ssize_t sendfile(int out_fd, int in_fd, off_t *offset, size_t count)",
    "timerfd_create": "int timerfd_create(int clockid, int flags)",
    "timerfd_gettime": "int timerfd_gettime(int fd, struct itimerspec *curr_value)",
    "timerfd_settime": (
        "int timerfd_settime("
        "int fd, int flags, const struct itimerspec *new_value, struct itimerspec *old_value)"
    ),
    "_exit": "void _exit(int status)",
    "alarm": "unsigned int alarm(unsigned int seconds)",
    "dup": "int dup(int oldfd)",
    "dup2": "int dup2(int oldfd, int newfd)",
    "dup3": "int dup3(int oldfd, int newfd, int flags)",
    "fork": "pid_t fork(void)",
    "fsync": "int fsync(int fd)",
    "ftruncate": "int ftruncate(int fd, off_t length)",
    "getegid": "gid_t getegid(void)",
    "geteuid": "uid_t geteuid(void)",
    "getgid": "gid_t getgid(void)",
    "gethostname": "int gethostname(char *name, size_t len)",
    "getpgrp": "pid_t getpgrp(void)",
    "getpid": "pid_t getpid(void)",
    "getppid": "pid_t getppid(void)",
    "getuid": "uid_t getuid(void)",
    "isatty": "int isatty(int fd)",
    "lockf": "int lockf(int fd, int cmd, off_t len)",
    "lseek": "off_t lseek(int fd, off_t offset, int whence)",
    "pause": "int pause(void)",
    "pipe": "int pipe(int pipefd[2])",
    "pipe2": "int pipe2(int pipefd[2], int flags)",
    "pread": "ssize_t pread(int fd, void *buf, size_t count, off_t offset)",
    "pwrite": "ssize_t pwrite(int fd, const void *buf, size_t count, off_t offset)",
    "setsid": "pid_t setsid(void)",
    "sleep": "unsigned int sleep(unsigned int seconds)",
    "sysconf": "long sysconf(int name)",
    "unlink": "int unlink(const char *pathname)",
    "usleep": "int usleep(useconds_t usec)",
    "creat": "int creat(const char *pathname, mode_t mode)",
    "open": "int open(const char *pathname, int flags, ...)",
    "openat": "int openat(int dirfd, const char *pathname, int flags, ...)",
    "splice": (
        "ssize_t splice(int fd_in, off_t *off_in, int fd_out, off_t *off_out, size_t len, unsigned int flags)"
    ),
    "tee": "ssize_t tee(int fd_in, int fd_out, size_t len, unsigned int flags)",
    "write": "ssize_t write(int fd, const void *buf, size_t nbytes)",
}
HEADERS = {
    "arpa.inet": "inet_addr inet_aton inet_ntoa inet_ntop inet_pton",
    "fcntl": "creat fcntl open openat splice tee",
    "netinet.in_": "htonl htons ntohl ntohs",
    "poll": "poll",
    "stdio": "perror",
    "stdlib": "atoi rand srand",
    "string": "memcmp memcpy memset strerror",
    "strings": "bcmp bcopy bzero",
    "sys.epoll": "epoll_create epoll_create1 epoll_ctl epoll_wait",
    "sys.socket": "accept bind connect listen socket",
    "sys.select": "FD_CLR FD_ISSET FD_SET FD_ZERO select",
    "sys.time": "getitimer gettimeofday setitimer",
    "sys.eventfd": "eventfd eventfd_read eventfd_write",
    "sys.sendfile": "sendfile",
    "sys.timerfd": "timerfd_create timerfd_gettime timerfd_settime",
    "time": "clock_getres clock_gettime clock_nanosleep ctime nanosleep time",
    "unistd": (
        "_exit alarm close dup dup2 dup3 fork fsync ftruncate getegid geteuid getgid gethostname getpgrp "
        "getpid getppid getuid isatty lockf lseek pause pipe pipe2 pread pwrite read setsid sleep sysconf "
        "unlink usleep write"
    ),
    "errno": "errno set_errno",
}
HEADER_OF = {
    name: f"libcsock.include.{header}" for header, names in HEADERS.items() for name in names.split()
}
FIRST_LINES = {**PROTOTYPES, "errno": "int errno", "set_errno": "errno = value"}

every_function = pytest.mark.parametrize("name", FIRST_LINES)


def parameters(name: str) -> list[str]:
    """The names in a prototype; for `...` the one that Python gives it."""
    if name in ("errno", "set_errno"):
        return {"errno": [], "set_errno": ["value"]}[name]
    inside = re.findall(r"\((.*)\)", PROTOTYPES[name])[0]
    inside = inside.replace("...", "mode" if "open" in name else "arg")
    return [] if inside == "void" else re.findall(r"(\w+)(?:\[\d+\])?(?:,|$)", inside)


def variadic(name: str) -> bool:
    return "..." in FIRST_LINES[name]


def test_every_function_is_in_the_table() -> None:
    assert {*DECLARATIONS, *MACROS} == set(PROTOTYPES)
    assert set(FIRST_LINES) == set(HEADER_OF)


@needs("cc")
def test_the_table_is_what_the_c_headers_declare(tmp_path: Path) -> None:
    source = tmp_path / "prototypes.c"
    headers = [header.replace(".", "/").rstrip("_") for header in HEADERS]
    lines = ["#define _GNU_SOURCE", *(f"#include <{header}.h>" for header in headers)]
    # glibc has an enum for `int which` where all extensions are on
    names = DECLARATIONS.keys() - {"getitimer", "setitimer"}
    source.write_text("\n".join([*lines, *(f"{PROTOTYPES[name]};" for name in names)]) + "\n")
    command = ["cc", "-std=c11", "-fsyntax-only", "-Wall", "-Werror", str(source)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


@every_function
def test_the_text_begins_with_the_prototype(name: str) -> None:
    assert getattr(unchecked, name).__doc__.split("\n")[:2] == [FIRST_LINES[name], ""]


@every_function
def test_the_text_ends_with_the_manual_page(name: str) -> None:
    last = inspect.getdoc(getattr(unchecked, name)).split("\n\n")[-1]  # type: ignore[union-attr]
    assert re.fullmatch(r"[A-Za-z_]\w*\([237]\)", last)


# These go without saying.
UNMENTIONED = {"fd", "sockfd", "hostshort", "hostlong", "netshort", "netlong"}


@every_function
def test_the_text_speaks_of_every_parameter(name: str) -> None:
    text = getattr(unchecked, name).__doc__.partition("\n")[2]
    missing = [each for each in parameters(name) if not re.search(rf"\b{each}\b", text)]
    assert set(missing) <= UNMENTIONED


@every_function
def test_the_text_is_laid_out_for_a_terminal(name: str) -> None:
    lines = inspect.getdoc(getattr(unchecked, name)).split("\n")  # type: ignore[union-attr]
    assert len(lines) >= 5
    assert max(map(len, lines[1:])) <= 80
    assert [line for line in lines if line != line.rstrip()] == []


@every_function
def test_the_text_says_what_is_returned(name: str) -> None:
    assert "eturn" in getattr(unchecked, name).__doc__ or name == "errno"


@every_function
def test_name_module_and_signature(name: str) -> None:
    function = getattr(unchecked, name)
    assert (function.__name__, function.__qualname__, function.__module__) == (name, name, HEADER_OF[name])
    found = inspect.signature(function).parameters.values()
    assert [each.name.rstrip("_") for each in found] == parameters(name)
    assert all(each.kind is inspect.Parameter.POSITIONAL_ONLY for each in found)
    assert [each.name for each in found if each.default is not each.empty] == (
        parameters(name)[-1:] if variadic(name) else []
    )


@every_function
def test_a_wrong_number_of_arguments_names_the_function(name: str) -> None:
    function = getattr(unchecked, name)
    number = len(parameters(name))
    takes = f"takes (from {number - 1} to )?{number} positional arguments? but {number + 1} w"
    with pytest.raises(TypeError, match=rf"^{name}\(\) {takes}"):
        function(*[0] * (number + 1))
    least = number - variadic(name)
    for given in range(least):
        with pytest.raises(
            TypeError, match=rf"^{name}\(\) missing {least - given} required positional argument"
        ):
            function(*[0] * given)


@every_function
def test_no_argument_has_a_keyword(name: str) -> None:
    for parameter in parameters(name):
        with pytest.raises(
            TypeError, match=rf"^{name}\(\) (got some positional-only|got an unexpected keyword)"
        ):
            getattr(unchecked, name)(**{parameter: 0})


def test_help_is_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    help(libcsock.epoll_wait)
    page = capsys.readouterr().out
    assert "epoll_wait(epfd, events, maxevents, timeout, /)" in page
    assert "int epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)" in page
    assert page.rstrip().endswith("epoll_wait(2)")


def test_a_star_import_leaves_pythons_own_names_alone() -> None:
    assert set(libcsock.__all__) & set(dir(builtins)) == set()


# Constants

CONSTANTS: dict[str, int] = {
    name: value for name in libcsock.__all__ if type(value := getattr(libcsock, name)) is int
}
MODULES: list[ModuleType] = [socket, select, fcntl, os, errno, signal, time]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_constants_are_those_of_pythons_modules(module: ModuleType) -> None:
    common = [name for name in CONSTANTS if isinstance(getattr(module, name, None), int)]
    assert len(common) >= 3
    assert {name: CONSTANTS[name] for name in common} == {name: getattr(module, name) for name in common}


def test_every_error_number_of_python_is_there() -> None:
    missing = {name for name in errno.errorcode.values() if CONSTANTS.get(name) != getattr(errno, name)}
    assert missing == set()


@needs("cc")
def test_constants_are_those_of_the_c_headers(tmp_path: Path) -> None:
    """Those that the preprocessor knows; names that the headers lack are left to Python's modules."""
    headers = [header.replace(".", "/").rstrip("_") for header in HEADERS]
    lines = ["#define _GNU_SOURCE", *(f"#include <{header}.h>" for header in [*headers, "stdio"])]
    lines.append("int main(void) {")
    for name in CONSTANTS:
        lines += [f"#ifdef {name}", f'printf("{name} %lld\\n", (long long)({name}));', "#endif"]
    lines.append("}")
    (tmp_path / "constants.c").write_text("\n".join(lines) + "\n")
    subprocess.run(["cc", "-w", "-o", tmp_path / "constants", tmp_path / "constants.c"], check=True)
    told = subprocess.check_output([tmp_path / "constants"], text=True)
    found = {name: int(value) for name, value in (line.split() for line in told.splitlines())}
    assert len(found) > 250
    assert {name: CONSTANTS[name] for name in found} == found

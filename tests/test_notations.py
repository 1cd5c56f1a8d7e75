"""What declarations note of arguments: the names of numbers, as strace has them, and what a call reads and writes."""

import os
import random
import re
import socket as python_socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from ctypes import sizeof
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AF_INET6, AF_UNIX, AT_FDCWD, CLOCK_MONOTONIC, F_ADD_SEALS, F_GETLK, F_GETOWN_EX,
    F_OWNER_PID, F_RDLCK, F_SETFD, F_SETFL, F_SETLEASE, F_SETLK, F_SETOWN_EX, IPPROTO_IP, IPPROTO_IPV6,
    IPPROTO_TCP, IPPROTO_UDP, ITIMER_PROF, O_CLOEXEC, O_CREAT, O_DSYNC, O_NONBLOCK, O_RDWR, O_SYNC,
    O_TMPFILE, O_TRUNC, O_WRONLY, POLLIN, SOCK_CLOEXEC, SOCK_NONBLOCK, SOCK_STREAM, SOL_SOCKET, byref,
    errno, f_owner_ex, fd_set, flock, in_addr, itimerspec, itimerval, off_t, pollfd, sockaddr_in,
    socklen_t, timespec,
)  # fmt: skip
from libcsock._ctype import const_ptr, holds, ptr
from libcsock._extern import DECLARATIONS, MACROS
from libcsock._headers import lifetime
from libcsock._notation import NamedBy
from tests.helpers import Keep, bind_loopback
from tests.tools import needs

unchecked: Any = libcsock
assert libcsock.__all__  # which brings all declarations
NAMESPACE = {name: getattr(libcsock, name) for name in libcsock.__all__}
PARAMETERS: dict[str, Any] = {
    f"{name}-{parameter.name}": parameter
    for name, declaration in [*DECLARATIONS.items(), *MACROS.items()]
    for parameter in declaration.parameters
}


def of(function: str, name: str) -> Any:
    return PARAMETERS[f"{function}-{name}"]


def notation(function: str, name: str, arguments: dict[str, int]) -> Any:
    parameter = of(function, name)
    if function == "fcntl" and name == "arg":
        parameter = parameter.kind(arguments["cmd"])
    return parameter.notation.beside(arguments)


# Numbers


@pytest.mark.parametrize(
    "function, name, arguments, text",
    [
        ("socket", "domain", {"domain": AF_INET}, "AF_INET"),
        ("socket", "domain", {"domain": 99}, "0x63 /* AF_??? */"),
        ("socket", "domain", {"domain": -1}, "0xffffffff /* AF_??? */"),
        ("socket", "type", {"type": SOCK_STREAM}, "SOCK_STREAM"),
        ("socket", "type", {"type": SOCK_STREAM | SOCK_NONBLOCK}, "SOCK_STREAM|SOCK_NONBLOCK"),
        ("socket", "type", {"type": 7 | SOCK_CLOEXEC}, "SOCK_CLOEXEC|0x7"),
        ("socket", "protocol", {"domain": AF_INET, "protocol": 0}, "IPPROTO_IP"),
        ("socket", "protocol", {"domain": AF_INET6, "protocol": IPPROTO_TCP}, "IPPROTO_TCP"),
        ("socket", "protocol", {"domain": AF_UNIX, "protocol": 0}, "0"),
        ("setsockopt", "level", {"level": IPPROTO_TCP}, "SOL_TCP"),
        ("setsockopt", "optname", {"level": SOL_SOCKET, "optname": 2}, "SO_REUSEADDR"),
        ("setsockopt", "optname", {"level": IPPROTO_TCP, "optname": 1}, "TCP_NODELAY"),
        ("setsockopt", "optname", {"level": 4711, "optname": 1}, "1"),
        ("send", "flags", {"flags": 0}, "0"),
        ("send", "flags", {"flags": -(2**31)}, "0x80000000 /* MSG_??? */"),
        ("open", "flags", {"flags": 0}, "O_RDONLY"),
        ("open", "flags", {"flags": O_RDWR | O_NONBLOCK}, "O_RDWR|O_NONBLOCK"),
        ("open", "flags", {"flags": O_WRONLY | O_SYNC}, "O_WRONLY|O_SYNC"),
        ("open", "flags", {"flags": O_WRONLY | O_DSYNC}, "O_WRONLY|O_DSYNC"),
        ("open", "flags", {"flags": O_RDWR | O_TMPFILE}, "O_RDWR|O_TMPFILE"),
        ("open", "mode", {"mode": 0o644}, "0644"),
        ("open", "mode", {"mode": 0}, "000"),
        ("openat", "dirfd", {"dirfd": AT_FDCWD}, "AT_FDCWD"),
        ("openat", "dirfd", {"dirfd": 5}, "5"),
        ("fcntl", "cmd", {"cmd": F_SETFL}, "F_SETFL"),
        ("fcntl", "arg", {"cmd": F_SETFL, "arg": O_NONBLOCK}, "O_RDONLY|O_NONBLOCK"),
        ("fcntl", "arg", {"cmd": F_SETFD, "arg": 1}, "FD_CLOEXEC"),
        ("lockf", "cmd", {"cmd": 3}, "F_TEST"),
        ("sysconf", "name", {"name": os.sysconf_names["SC_OPEN_MAX"]}, "_SC_OPEN_MAX"),
        ("strerror", "errnum", {"errnum": 111}, "ECONNREFUSED"),
        ("strerror", "errnum", {"errnum": 4711}, "4711"),
        ("ntohs", "netshort", {"netshort": python_socket.htons(9999)}, "htons(9999)"),
    ],
)
def test_a_number_is_written_as_in_c(function: str, name: str, arguments: dict[str, int], text: str) -> None:
    assert notation(function, name, arguments).c(arguments[name]) == text


NOTED = {key: parameter for key, parameter in PARAMETERS.items() if parameter.notation}


@pytest.mark.parametrize("key", NOTED)
def test_a_number_is_written_as_python_that_gives_it(key: str) -> None:
    parameter = NOTED[key]
    chosen = random.Random(key)
    numbers = [*range(300), *(chosen.randrange(parameter.high + 1) for _ in range(50))]
    found = parameter.notation
    for each in found.notations.values() if isinstance(found, NamedBy) else [found]:
        for number in numbers:
            assert eval(each(number), NAMESPACE) == number


@pytest.mark.parametrize(
    "call, takes",
    [
        (lambda: unchecked.socket("AF_INET", SOCK_STREAM, 0), "socket() argument domain must be int (AF_*), not str"),
        (
            lambda: unchecked.setsockopt(3, "SOL_SOCKET", 2, None, 0),
            "setsockopt() argument level must be int (SOL_* or IPPROTO_*), not str",
        ),
        (
            lambda: unchecked.openat(None, "/", 0),
            "openat() argument dirfd must be int (a descriptor or AT_FDCWD), not None",
        ),
        (lambda: unchecked.lockf(3, "F_LOCK", 0), "lockf() argument cmd must be int (F_*), not str"),
        (lambda: unchecked.creat("/", "w"), "creat() argument mode must be int, not str"),
        (lambda: unchecked.fcntl(3, F_SETFL, "O_NONBLOCK"), "fcntl() argument arg must be int (O_*), not str"),
    ],
)
def test_what_is_no_number_is_told_the_family(call: Callable[[], object], takes: str) -> None:
    with pytest.raises(TypeError) as error:
        call()
    assert str(error.value) == takes


# strace

VALUE: Any = object()
BITS = [1 << bit for bit in range(31)]
# Where strace has another name for a number of ours, and why.
OTHER_NAMES = {
    # what programs write, and not the header's name for the older of two layouts of time
    "SO_RCVTIMEO": "SO_RCVTIMEO_OLD",
    "SO_SNDTIMEO": "SO_SNDTIMEO_OLD",
    "SO_TIMESTAMP": "SO_TIMESTAMP_OLD",
    "SO_TIMESTAMPNS": "SO_TIMESTAMPNS_OLD",
    "SO_TIMESTAMPING": "SO_TIMESTAMPING_OLD",
    # the name in glibc's header; the kernel's is strace's
    "MSG_PROXY": "MSG_PROBE",
    # BSD's name, which is strace's
    "O_RDONLY|O_ASYNC": "O_RDONLY|FASYNC",
    # strace before 6.13 does not know these
    "F_GET_RW_HINT": "0x40b",
    "F_SET_RW_HINT": "0x40c",
    "F_GET_FILE_RW_HINT": "0x40d",
    "F_SET_FILE_RW_HINT": "0x40e",
}


def cases() -> Iterator[tuple[str, str, dict[str, int], tuple[Any, ...], int]]:
    """Calls that do no harm: function, parameter, what libcsock is told, libc's arguments, which of strace's it is."""
    refused = 0x100  # as a type or flag, before anything is looked for by its family

    def each(function: str, name: str, values: Any, arguments: Any, at: int, **others: int) -> Iterator[Any]:
        for value in values:
            given = tuple(value if argument is VALUE else argument for argument in arguments)
            yield function, name, {**others, name: value}, given, at

    yield from each("socket", "domain", range(-1, 50), (VALUE, refused, 0), 0)
    kinds = [0, *range(16), 1 | SOCK_NONBLOCK, 2 | SOCK_CLOEXEC, 3 | SOCK_CLOEXEC | SOCK_NONBLOCK, 7 | SOCK_NONBLOCK]
    yield from each("socket", "type", kinds, (-1, VALUE, 0), 1)
    for domain in (AF_INET, AF_INET6):
        yield from each("socket", "protocol", range(264), (domain, refused, VALUE), 2, domain=domain)
    yield from each("socket", "protocol", range(3), (AF_UNIX, refused, VALUE), 2, domain=AF_UNIX)
    yield from each("setsockopt", "level", (0, 1, 6, 17, 41, 255, 263, 4711), (-1, VALUE, 0, None, 0), 1)
    for level in (IPPROTO_IP, SOL_SOCKET, IPPROTO_TCP, IPPROTO_UDP, IPPROTO_IPV6):
        yield from each("setsockopt", "optname", range(-1, 130), (-1, level, VALUE, None, 0), 2, level=level)
    yield from each("send", "flags", [0, 0x42, 0x2000040, *BITS], (-1, None, 0, VALUE), 3)
    yield from each("accept4", "flags", [0, *BITS, SOCK_CLOEXEC | SOCK_NONBLOCK], (-1, None, None, VALUE), 3)
    yield from each("shutdown", "how", range(-1, 5), (-1, VALUE), 1)
    yield from each("openat", "dirfd", (AT_FDCWD, -1, 99), (VALUE, b"", 0), 0)
    single = {value for name, value in NAMESPACE.items() if name.startswith("O_")}
    access = (O_WRONLY | O_CREAT | O_TRUNC, O_RDWR | O_TMPFILE, O_RDWR | O_NONBLOCK | O_SYNC, 0x80000000)
    yield from each("openat", "flags", [*sorted(single), *access], (-1, b"x", VALUE, 0), 2)
    yield from each("openat", "mode", (0, 7, 0o20, 0o644, 0o4755), (-1, b"x", O_CREAT, VALUE), 3)
    # F_GETOWN is another command to the kernel, and what glibc has as F_GETLK64 strace shows for none of ours
    commands = [cmd for cmd in [*range(40), *range(1024, 1042)] if cmd not in (9, 12, 13, 14)]
    yield from each("fcntl", "cmd", commands, (-1, VALUE, 0), 1)
    for cmd, values in {F_SETFD: (0, 1, 3), F_SETFL: (0, 2 | O_NONBLOCK), F_SETLEASE: (0, 1, 2, 7)}.items():
        yield from each("fcntl", "arg", values, (-1, cmd, VALUE), 2, cmd=cmd)
    yield from each("fcntl", "arg", (0, 5, 64), (-1, F_ADD_SEALS, VALUE), 2, cmd=F_ADD_SEALS)
    yield from each("splice", "flags", (0, *BITS, 15, 17), (-1, None, -1, None, 3, VALUE), 5)
    yield from each("tee", "flags", (0, 3), (-1, -1, 3, VALUE), 3)
    yield from each("epoll_create1", "flags", (0, 1, O_CLOEXEC, O_CLOEXEC | 1), (VALUE,), 0)
    yield from each("epoll_ctl", "op", range(5), (-1, VALUE, 1, None), 1)
    yield from each("eventfd", "flags", (0, 1, 8, O_CLOEXEC, O_NONBLOCK, 1 | O_CLOEXEC | O_NONBLOCK), (3, VALUE), 1)
    yield from each("timerfd_create", "clockid", range(14), (VALUE, refused), 0)
    yield from each("timerfd_create", "flags", (0, 8, O_CLOEXEC, O_CLOEXEC | O_NONBLOCK), (99, VALUE), 1)
    yield from each("timerfd_settime", "flags", range(6), (-1, VALUE, None, None), 1)
    yield from each("clock_nanosleep", "flags", (0, 1, 9), (0, VALUE, None, None), 1)
    yield from each("getitimer", "which", range(5), (VALUE, None), 0)
    yield from each("lseek", "whence", range(7), (-1, 0, VALUE), 2)
    yield from each("dup3", "flags", (0, 1, O_CLOEXEC), (-1, 98, VALUE), 2)
    yield from each("pipe2", "flags", (0, 1, O_CLOEXEC, O_CLOEXEC | O_NONBLOCK), (None, VALUE), 1)


# getitimer(-77) says where the calls begin; before it the interpreter starts
CALLER = """
import ctypes, sys
libc = ctypes.CDLL(None)
calls = eval(sys.stdin.read())
libc.getitimer(-77, None)
for function, arguments in calls:
    getattr(libc, function)(*arguments)
"""


def before_it_had_a_name(written: str) -> str:
    """Flags as somebody writes them who does not have the newer ones."""
    words = written.split("|")
    newer = [word for word in words if hasattr(libcsock, word) and lifetime(word).since]
    rest = sum(getattr(libcsock, word) for word in newer)
    return "|".join([word for word in words if word not in newer] + [hex(rest)])


@needs("strace")
def test_names_are_those_of_strace(tmp_path: Path) -> None:
    version = re.search(r"version (\d+)", subprocess.check_output(["strace", "-V"], text=True))
    if version and int(version[1]) < 6:
        pytest.skip("an older strace knows fewer names")
    every = list(cases())
    log = tmp_path / "calls"
    traced = "socket,setsockopt,sendto,accept4,shutdown,openat,fcntl,splice,tee,epoll_create1,epoll_ctl,eventfd2,\
timerfd_create,timerfd_settime,clock_nanosleep,getitimer,lseek,dup3,pipe2"
    subprocess.run(
        ["strace", "-e", f"trace={traced}", "-e", "signal=none", "-o", log, sys.executable, "-S", "-c", CALLER],
        input=repr([(function, arguments) for function, _, _, arguments, _ in every]),
        text=True,
        check=True,
    )
    lines = log.read_text().splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith("getitimer(0xffffffb3"))
    differ = []
    for (function, name, told, _, at), line in zip(every, lines[start + 1 :], strict=False):
        call = re.match(r"(\w+)\((.*)\) += ", line)
        assert call and call[1].startswith(function), line
        theirs = re.sub(r" /\* .* \*/", "", call[2].split(", ")[at])
        ours = re.sub(r" /\* .* \*/", "", notation(function, name, told).c(told[name]))
        if theirs in (ours, OTHER_NAMES.get(ours)):
            continue
        if re.fullmatch(r"[A-Z]\w+", theirs) and not hasattr(libcsock, theirs) and ours == hex(told[name]):
            continue  # of a header that is not here
        if before_it_had_a_name(ours) == theirs:
            continue  # newer than this strace
        differ.append((function, name, told, ours, theirs))
    assert differ == []
    assert len(lines) > start + len(every)


# What is read and what is written


def noted(parameter: Any) -> set[str]:
    return {repr(note) for note in parameter.notes} & {"inout", "only_read"}


@pytest.mark.parametrize("key", PARAMETERS)
def test_only_a_pointer_without_const_has_a_direction(key: str) -> None:
    parameter = PARAMETERS[key]
    assert len(noted(parameter)) <= (isinstance(parameter.ctype, ptr) and not isinstance(parameter.ctype, const_ptr))


LENGTHS = [
    f"{parameter.function}-{parameter.counter.name}"
    for parameter in PARAMETERS.values()
    if hasattr(parameter, "counter") and isinstance(parameter.counter.ctype, ptr)
    if not isinstance(parameter.needs, holds)  # a text, whose length is its own
]


@pytest.mark.parametrize("key", LENGTHS)
def test_a_length_behind_a_pointer_is_read_and_written(key: str) -> None:
    assert noted(PARAMETERS[key]) == {"inout"}


def direction(function: str, name: str, cmd: int | None = None) -> set[str]:
    parameter = of(function, name)
    return noted(parameter.kind(cmd) if cmd is not None else parameter)


# What the kernel and libc do with memory of zeros, and of ones where those make sense.


@pytest.mark.parametrize(
    "function, name, kind, call",
    [
        ("inet_aton", "inp", in_addr, lambda fd, memory: libcsock.inet_aton("127.0.0.1", memory)),
        ("inet_pton", "dst", in_addr, lambda fd, memory: libcsock.inet_pton(AF_INET, "127.0.0.1", memory)),
        ("getitimer", "curr_value", itimerval, lambda fd, memory: libcsock.getitimer(ITIMER_PROF, memory)),
        ("clock_getres", "res", timespec, lambda fd, memory: libcsock.clock_getres(CLOCK_MONOTONIC, memory)),
        ("timerfd_gettime", "curr_value", itimerspec, lambda fd, memory: libcsock.timerfd_gettime(fd, memory)),
    ],
)
def test_what_is_only_written_does_not_matter_before(
    function: str, name: str, kind: Any, call: Callable[[int, Any], int], keep: Keep
) -> None:
    assert direction(function, name) == set()
    fd = keep(libcsock.timerfd_create(CLOCK_MONOTONIC, 0))
    found = []
    for byte in (0, 0xFF):
        memory = kind.from_buffer_copy(bytes([byte]) * sizeof(kind))
        found.append((call(fd, byref(memory)), bytes(memory)))
    assert found[0] == found[1]
    assert found[0][0] != -1


@pytest.mark.parametrize("cmd, direction_", [(F_SETOWN_EX, {"only_read"}), (F_GETOWN_EX, set())])
def test_an_owner_is_read_or_written(cmd: int, direction_: set[str], file: int) -> None:
    assert direction("fcntl", "arg", cmd) == direction_
    owner = f_owner_ex(F_OWNER_PID, os.getpid())
    before = bytes(owner)
    assert unchecked.fcntl(file, cmd, byref(owner)) == 0
    assert (bytes(owner) == before) is (direction_ == {"only_read"})


@pytest.mark.parametrize("cmd, direction_", [(F_SETLK, {"only_read"}), (F_GETLK, {"inout"})])
def test_a_lock_is_read(cmd: int, direction_: set[str], file: int) -> None:
    assert direction("fcntl", "arg", cmd) == direction_
    lock = flock(F_RDLCK, 0, 3, 4, 4711)
    before = bytes(lock)
    assert unchecked.fcntl(file, cmd, byref(lock)) == 0
    assert (bytes(lock) == before) is (direction_ == {"only_read"})  # F_GETLK says that nothing is in the way
    lock.l_whence = 99
    assert (unchecked.fcntl(file, cmd, byref(lock)), errno()) == (-1, libcsock.EINVAL)


def test_an_event_is_only_read(keep: Keep) -> None:
    assert direction("epoll_ctl", "event") == {"only_read"}
    assert direction("epoll_wait", "events") == set()
    epoll, watched = keep(libcsock.epoll_create1(0)), keep(libcsock.eventfd(1, 0))
    for byte in (0, 0x3F):
        event = libcsock.epoll_event.from_buffer_copy(bytes([byte]) * sizeof(libcsock.epoll_event))
        event.events &= ~(libcsock.EPOLLEXCLUSIVE | libcsock.EPOLLWAKEUP)
        before = bytes(event)
        op = libcsock.EPOLL_CTL_MOD if byte else libcsock.EPOLL_CTL_ADD
        assert libcsock.epoll_ctl(epoll, op, watched, byref(event)) == 0
        assert bytes(event) == before


def test_a_set_of_descriptors_is_read_and_written(keep: Keep) -> None:
    assert direction("select", "readfds") == direction("FD_SET", "set") == {"inout"}
    assert direction("FD_ISSET", "set") == {"only_read"}
    assert direction("FD_ZERO", "set") == set()
    quiet, ready = keep(libcsock.eventfd(0, 0)), keep(libcsock.eventfd(1, 0))
    for asked in ([], [quiet], [ready], [quiet, ready]):
        found = fd_set()
        for fd in asked:
            libcsock.FD_SET(fd, byref(found))
        before = bytes(found)
        assert [fd for fd in (quiet, ready) if libcsock.FD_ISSET(fd, byref(found))] == asked
        assert bytes(found) == before
        number = libcsock.select(max(quiet, ready) + 1, byref(found), None, None, byref(libcsock.timeval()))
        assert number == (ready in asked)
        assert [fd for fd in (quiet, ready) if libcsock.FD_ISSET(fd, byref(found))] == [ready] * number


def test_events_of_poll_are_read_and_written(keep: Keep) -> None:
    assert direction("poll", "fds") == {"inout"}
    ready = keep(libcsock.eventfd(1, 0))
    for events in (0, POLLIN):
        entry = pollfd(ready, events, -1)
        assert libcsock.poll(byref(entry), 1, 0) == bool(events)
        assert entry.revents == events


def test_an_offset_is_read_and_written(file: int, keep: Keep) -> None:
    assert direction("splice", "off_in") == direction("sendfile", "offset") == {"inout"}
    reader, writer = map(keep, os.pipe())
    for start in (3, 40):
        offset = off_t(start)
        assert libcsock.splice(file, byref(offset), writer, None, 2, 0) == 2
        assert (os.read(reader, 2), offset.value) == (bytes([start, start + 1]), start + 2)
        assert libcsock.sendfile(writer, file, byref(offset), 2) == 2
        assert (os.read(reader, 2), offset.value) == (bytes([start + 2, start + 3]), start + 4)


def test_the_length_of_an_address_is_read_and_written(keep: Keep) -> None:
    assert direction("getsockname", "addr") == set()
    assert direction("getsockname", "addrlen") == {"inout"}
    fd = keep(libcsock.socket(AF_INET, SOCK_STREAM, 0))
    port = bind_loopback(fd)
    for room in (2, 4, 16):
        address, length = sockaddr_in(), socklen_t(room)
        assert libcsock.getsockname(fd, byref(address), byref(length)) == 0
        assert (length.value, address.sin_port) == (16, libcsock.htons(port) if room > 2 else 0)

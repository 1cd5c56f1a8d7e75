"""`python -m libcsock trace` writes what strace writes, and a program that is not traced has nothing of it."""

import io
import os
import re
import signal as python_signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_UNIX, SOCK_DGRAM, c_int, close, create_string_buffer, errno, getpid, read, set_errno, sizeof, socketpair, write,
)  # fmt: skip
from libcsock._extern import DECLARATIONS
from libcsock._trace import system_calls
from tests import test_examples, test_tutorials
from tests.helpers import PATIENCE, ROOT, as_older_strace, once_asleep_on, run_and_interrupt, wait_until
from tests.tools import needs

# strace itself

# What strace shows is what libc asks the kernel for; a line of trace is the call that the program made.
KERNEL_NAMES = [
    (r"^recvfrom\((.*), NULL, NULL\)", r"recv(\1)"),
    (r"^sendto\((.*), NULL, 0\)", r"send(\1)"),
    (r"^openat\(AT_FDCWD, ", "open("),
    (r"^wait4\((.*), NULL\)", r"waitpid(\1)"),
    (r"^(?:clone|clone3|fork|vfork)\(.*\)( +=)", r"fork()\1"),
    (r"^pipe2\((\[.*\]), 0\)", r"pipe(\1)"),
    (r"^eventfd2\(", "eventfd("),
    (r"^signalfd4\((.*), 8, (.*)\)", r"signalfd(\1, \2)"),
    (r"^rt_sigprocmask\((.*), 8\)", r"sigprocmask(\1)"),
    (r"^pselect6\((.*), NULL\)( +=)", r"select(\1)\2"),
    (r"^exit_group\(", "_exit("),
    (r"^epoll_pwait\((.*), NULL, 8\)", r"epoll_wait(\1)"),
    (r"= \? ERESTART.*", "= -1 EINTR (Interrupted system call)"),
    (r"\) += ", ") = "),
]
# Python's own, and those of its handlers: signal() and sigaction() make several. strace has the name and the type of
# the kernel's header for a time limit.
NOT_COMPARED = r"(signal|sigaction|sigprocmask|getpid|_exit)\(|.*SO_RCVTIMEO"


def joined(lines: list[str]) -> list[str]:
    """A thread's lines, whole where another thread or a handler had its say, whose calls were made before."""
    whole: list[str] = []
    begun: list[str] = []
    for line in lines:
        if resumed := re.match(r"<\.\.\. \w+ resumed>(.*)", line):
            whole.append(begun.pop() + resumed[1])
        elif line.endswith(" <unfinished ...>"):
            begun.append(line.removesuffix(" <unfinished ...>"))
        else:
            whole.append(line)
    return whole + begun


def comparable(lines: list[str], made: set[str]) -> Iterator[str]:
    """The calls that the program made, as both write them."""
    counters = set()
    counting = ""
    for line in lines:
        for pattern, name in KERNEL_NAMES:
            line = re.sub(pattern, name, line)
        line = as_older_strace(line)
        if found := re.match(r'open\("/proc/self/stat", .* = (\d+)', line):
            counting = found[1]  # os.fork() of newer Pythons counts the threads, to warn
            continue
        if counting and re.match(rf"(read|close)\({counting}[,)]", line):
            counting = "" if line.startswith("close") else counting
            continue
        if line.split("(")[0] not in made or re.match(NOT_COMPARED, line):
            continue
        if "= " not in line.partition(")")[2]:  # the signal that ended the program came
            continue
        if re.match(r"(read|write|close|fcntl|ioctl|dup)\([012][,)]|(write|close|fcntl)\(1\d\d\d[,)]", line):
            continue  # print(), and trace itself
        if found := re.match(r"eventfd\(.* = (\d+)", line):
            counters.add(found[1])
        if re.match(r"(read|write)\((\d+)", line) and re.split(r"[(,]", line)[1] in counters:
            continue  # eventfd_read() and eventfd_write(), which are functions of libc
        yield line


class Both:
    """A program under trace, and that under strace: of the same run everything must be equal, addresses too."""

    def __init__(self, directory: Path) -> None:
        self.ours = directory / "ours"
        self.theirs = directory / "theirs"
        calls = "socket,bind,connect,listen,accept,read,write,close,fcntl,dup,dup2,openat,pipe2,socketpair,sendmsg"
        calls += ",recvmsg,recvmmsg,sendmmsg,recvfrom,sendto,setsockopt,getsockopt,getsockname,getpeername,splice"
        calls += ",poll,pselect6,epoll_create,epoll_create1,epoll_ctl,epoll_wait,epoll_pwait,eventfd2,signalfd4"
        calls += ",timerfd_create,timerfd_settime,clone,fork,vfork,wait4,shutdown,ioctl,readv,writev"
        calls += ",getppid,getuid,getgid,exit_group"
        self.strace = ["strace", "-D", "-q", "-ff", "-e", f"trace={calls}", "-o", str(self.theirs)]
        self.trace = ["-m", "libcsock", "trace", "-f", "-o", str(self.ours), "-m"]

    @property
    def command(self) -> list[str]:
        """To run a module with."""
        return [*self.strace, sys.executable, "-u", *self.trace]

    def run(self, program: Path) -> None:
        """Run a file."""
        command = [*self.strace, sys.executable, *self.trace[:-1], str(program)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        subprocess.run(command, cwd=ROOT, env=environment, check=True, timeout=PATIENCE, stdout=subprocess.DEVNULL)

    def of_trace(self) -> dict[str, list[str]]:
        threads: dict[str, list[str]] = {}
        for line in self.ours.read_text().splitlines():
            thread, _, text = line.partition(" ")
            threads.setdefault(thread, []).append(text.lstrip())
        return {thread: joined(lines) for thread, lines in threads.items()}

    def of_strace(self, thread: str) -> list[str]:
        log = self.theirs.with_suffix(f".{thread}")
        wait_until(lambda: re.search(r"^\+\+\+ ", log.read_text(), re.M) is not None)
        return log.read_text().splitlines()

    def compare(self, every: bool) -> int:
        """How many calls are equal."""
        number = 0
        traced = self.of_trace()
        made = {line.split("(")[0] for lines in traced.values() for line in lines}
        for thread, lines in traced.items():
            found = list(comparable(lines, made))
            seen = self.of_strace(thread)
            expected = list(comparable(seen, made))
            if not found:
                continue
            first = expected.index(found[0])
            if every:
                expected = expected[first:]
                if len(expected) > len(found):  # a signal ended the program in a call, or before its result was written
                    last = expected.pop()
                    if " = " not in lines[-1] and not lines[-1].startswith("+++"):
                        assert last.startswith(lines[-1])
                    else:
                        assert seen[-1].startswith("+++ killed") and last.endswith("(Interrupted system call)")
                assert found == expected
            else:  # what libc does by itself is between them
                rest = iter(expected)
                assert all(line in rest for line in found)
            number += len(found)
        return number


def programs() -> list[Any]:
    rows: list[tuple[Any, str, int]] = [
        (test_examples, "test_basic_server_echoes_once_and_ends", 7),
        (test_examples, "test_epoll_server_tells_of_its_clients", 15),
        (test_examples, "test_client_counts_and_quits", 50),
        (test_tutorials, "test_iterative_server_serves_one_after_the_other", 12),
        (test_tutorials, "test_forking_server_has_a_process_for_each_client_and_no_zombies", 20),
        (test_tutorials, "test_udp_talker_is_told_that_nobody_listens", 3),
        (test_tutorials, "test_select_server", 20),
        (test_tutorials, "test_poll_chat_gives_to_all_others", 20),
        (test_tutorials, "test_getaddrinfo_client_says_what_is_wrong", 1),
        (test_tutorials, "test_pass_descriptor", 8),
        (test_tutorials, "test_event_loop_counts_ticks_and_waits_for_its_worker", 12),
        (test_tutorials, "test_record_locks", 8),
        (test_tutorials, "test_splice_echo", 10),
        (test_tutorials, "test_recvmmsg_receiver_takes_many_at_once", 3),
    ]
    return [pytest.param(*row, id=row[1].removeprefix("test_")) for row in rows]


@needs("strace")
@pytest.mark.time_limit(90)
@pytest.mark.parametrize("module, function, needed", programs())
def test_a_line_of_trace_is_that_of_strace(
    module: Any, function: str, needed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    both = Both(tmp_path)
    monkeypatch.setattr(test_tutorials, "UNBUFFERED", both.command)
    monkeypatch.setattr(test_examples, "UNBUFFERED", both.command)
    monkeypatch.setattr(
        test_examples, "example", lambda name, *more: [*both.command, f"examples.{name}", *map(str, more)]
    )
    test = getattr(module, function)
    test(**{"tmp_path": tmp_path} if "tmp_path" in test.__code__.co_varnames[: test.__code__.co_argcount] else {})
    assert both.compare("getaddrinfo" not in function) >= needed


# Arguments that the programs above do not have.
ARGUMENTS = """
import libcsock
from libcsock import *

addr = sockaddr_in(sin_family=AF_INET)
addr.sin_addr.s_addr = htonl(INADDR_LOOPBACK)
fd = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, IPPROTO_TCP)
on = c_int(1)
length = socklen_t(4)
setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, byref(on), sizeof(on))
setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, byref(on), 4)
setsockopt(fd, SOL_SOCKET, SO_LINGER, byref(linger(1, 5)), sizeof(linger))
setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, None, 0)
getsockopt(fd, SOL_SOCKET, SO_TYPE, byref(on), byref(length))
getsockopt(fd, SOL_SOCKET, 4711, byref(on), byref(length))
peer = ucred()
length = socklen_t(100)
getsockopt(fd, SOL_SOCKET, SO_ERROR, create_string_buffer(100), byref(length))
bind(fd, byref(addr), sizeof(addr))
bind(fd, byref(addr), 3)
listen(fd, 5)
storage = sockaddr_storage()
length = socklen_t(128)
getsockname(fd, byref(storage), byref(length))
getsockname(fd, byref(storage), byref(socklen_t(7)))
getpeername(fd, byref(storage), byref(length))
accept(fd, None, None)
accept(fd, byref(storage), byref(length))
other = socket(AF_INET, SOCK_STREAM, 0)
connect(other, byref(storage), 16)
accept(fd, byref(storage), byref(length))
shutdown(other, SHUT_RDWR)
socket(99, SOCK_STREAM, 97)

six = socket(AF_INET6, SOCK_DGRAM, 0)
addr6 = sockaddr_in6(sin6_family=AF_INET6, sin6_port=htons(9))
addr6.sin6_addr = in6addr_loopback
connect(six, byref(addr6), sizeof(addr6))

ends = (c_int * 2)()
pipe(ends)
pipe2(ends, O_CLOEXEC | O_NONBLOCK)
reading, writing = ends
buf = create_string_buffer(100)
read(reading, buf, 100)
write(writing, b"a\\0b\\1" + bytes(range(8, 20)) + b'"\\\\1\\377' + b"x" * 60, 70)
read(reading, buf, 10)
read(reading, buf, 100)
read(77, buf, 100)

epfd = epoll_create1(EPOLL_CLOEXEC)
event = epoll_event(events=EPOLLIN | EPOLLET | EPOLLRDHUP)
event.data.u64 = 2**40 + 3
epoll_ctl(epfd, EPOLL_CTL_ADD, reading, byref(event))
epoll_ctl(epfd, EPOLL_CTL_MOD, reading, byref(event))
epoll_ctl(epfd, 9, reading, byref(event))
events = (epoll_event * 40)()
epoll_wait(epfd, events, 40, 0)
epoll_wait(epfd, events, 0, 0)
write(writing, b"hi", 2)
epoll_wait(epfd, events, 40, 0)
epoll_ctl(epfd, EPOLL_CTL_DEL, reading, None)

fds = (pollfd * 3)()
for i, each in enumerate((reading, writing, 99)):
    fds[i].fd = each
    fds[i].events = POLLIN | POLLPRI
poll(fds, 3, 0)
poll(byref(fds[1]), 1, 0)
poll(None, 0, 0)

pieces = (iovec * 2)()
for i, text in enumerate((b"abc", b"defgh")):
    pieces[i].iov_base = text
    pieces[i].iov_len = len(text)
parts = (iovec * 2)()
for i, size in enumerate((4, 40)):
    parts[i].iov_base = create_string_buffer(size)
    parts[i].iov_len = size
writev(writing, pieces, 2)
readv(reading, parts, 2)
readv(reading, parts, 2)

fcntl(reading, F_GETFL)
fcntl(writing, F_GETFL)
fcntl(reading, F_SETFL, 0)
fcntl(reading, F_GETFL)
fcntl(reading, F_SETFD, FD_CLOEXEC)
fcntl(reading, F_GETFD)
fcntl(reading, F_DUPFD, 50)
fcntl(writing, F_GETPIPE_SZ)
fcntl(99, F_GETFL)
file = libcsock.open(FILE, O_RDWR | O_CREAT | O_TRUNC, 0o640)
libcsock.open("/nonexistent/\\x01\\u00e9", O_RDONLY | O_DIRECTORY)
lock = flock(l_type=F_WRLCK, l_len=10)
fcntl(file, F_GETLK, byref(lock))
lock = flock(l_type=F_WRLCK, l_len=10)
fcntl(file, F_SETLK, byref(lock))
ioctl(reading, FIONREAD, byref(on))
ioctl(fd, FIONBIO, byref(on))
dup2(reading, 60)
dup2(98, 60)

timer = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK)
value = itimerspec()
value.it_value.tv_sec = 100
timerfd_settime(timer, 0, byref(value), None)
timerfd_settime(timer, TFD_TIMER_ABSTIME, byref(value), byref(itimerspec()))
mask = sigset_t()
sigaddset(byref(mask), SIGUSR1)
sigaddset(byref(mask), SIGTERM)
signalfd(-1, byref(mask), SFD_CLOEXEC | SFD_NONBLOCK)
eventfd(3, EFD_NONBLOCK | EFD_SEMAPHORE)

pair = (c_int * 2)()
socketpair(AF_UNIX, SOCK_DGRAM, 0, pair)
out = (mmsghdr * 2)()
into = (mmsghdr * 3)()
name = sockaddr_un()
for i in range(2):
    out[i].msg_hdr.msg_iov = byref(pieces[i])
    out[i].msg_hdr.msg_iovlen = 1
    into[i].msg_hdr.msg_iov = byref(parts[i])
    into[i].msg_hdr.msg_iovlen = 1
into[0].msg_hdr.msg_name = byref(name)
into[0].msg_hdr.msg_namelen = sizeof(name)
sendmmsg(pair[0], out, 2, MSG_NOSIGNAL)
recvmmsg(pair[1], into, 2, MSG_DONTWAIT, None)
recvmmsg(pair[1], into, 2, MSG_DONTWAIT, None)
message = msghdr()
message.msg_iov = parts
message.msg_iovlen = 2
message.msg_name = byref(name)
message.msg_namelen = sizeof(name)
recvmsg(pair[1], byref(message), MSG_DONTWAIT)
credentials = create_string_buffer(CMSG_SPACE(sizeof(ucred)))
message.msg_name = None
message.msg_namelen = 0
message.msg_control = credentials
message.msg_controllen = sizeof(credentials)
header = CMSG_FIRSTHDR(byref(message))
header.cmsg_level = SOL_SOCKET
header.cmsg_type = SCM_CREDENTIALS
header.cmsg_len = CMSG_LEN(sizeof(ucred))
memcpy(CMSG_DATA(byref(header)), byref(ucred(getpid(), getuid(), getgid())), sizeof(ucred))
setsockopt(pair[1], SOL_SOCKET, SO_PASSCRED, byref(on), 4)
sendmsg(pair[0], byref(message), MSG_DONTWAIT)
recvmsg(pair[1], byref(message), MSG_DONTWAIT)
sendto(pair[0], b"zz", 2, MSG_DONTWAIT, None, 0)
recvfrom(pair[1], buf, 100, MSG_DONTWAIT, byref(name), byref(socklen_t(110)))
recvfrom(pair[1], buf, 100, MSG_DONTWAIT, byref(name), byref(socklen_t(110)))
recv(pair[1], buf, 100, MSG_DONTWAIT)
send(pair[0], b"x" * 33, 33, MSG_MORE | MSG_CONFIRM)
recv(pair[1], buf, 100, MSG_PEEK)
un = sockaddr_un(sun_family=AF_UNIX)
un.sun_path = "/nonexistent/socket"
connect(pair[0], byref(un), sizeof(un))
sendto(pair[0], b"", 0, 0, byref(un), sizeof(un))

if (pid := fork()) == 0:
    _exit(7)
status = c_int()
waitpid(pid, byref(status), WNOHANG | WCONTINUED)
waitpid(pid, byref(status), 0)
waitpid(-1, byref(status), 0)
if (pid := fork()) == 0:
    kill(getpid(), SIGKILL)
waitpid(pid, byref(status), 0)
"""


@needs("strace")
@pytest.mark.time_limit(60)
def test_arguments_of_all_kinds_are_those_of_strace(tmp_path: Path) -> None:
    both = Both(tmp_path)
    program = tmp_path / "prog.py"
    program.write_text(f"FILE = {str(tmp_path / 'file')!r}\n{ARGUMENTS}")
    both.run(program)
    assert both.compare(True) > 90


# In this process


def lines_of(block: Callable[[], object], **options: Any) -> list[str]:
    out = io.StringIO()
    with libcsock.trace(out, **options):
        block()
    return out.getvalue().splitlines()


def test_a_block_is_traced_and_nothing_else(pipe: tuple[int, int]) -> None:
    reading, writing = pipe
    out = io.StringIO()
    write(writing, b"before", 6)
    with libcsock.trace(file=out):
        write(writing, b"during", 6)
    write(writing, b"behind", 6)
    assert out.getvalue() == f'write({writing}, "during", 6)                  = 6\n'


def test_afterwards_nothing_is_left_of_it() -> None:
    before = {name: dict(each.callable.__globals__) for name, each in DECLARATIONS.items()}
    codes = {name: each.callable.__code__ for name, each in DECLARATIONS.items()}
    with pytest.raises(ZeroDivisionError), libcsock.trace(io.StringIO(), calls="all"):
        assert DECLARATIONS["read"].callable.__globals__ != before["read"]
        1 // 0
    for name, each in DECLARATIONS.items():
        now = each.callable.__globals__
        assert each.callable.__code__ is codes[name]
        assert {key for key in now if now[key] is not before[name].get(key)} == set()


def test_a_program_that_is_not_traced_loads_nothing_of_it() -> None:
    code = "import sys; from libcsock import *; print([n for n in sys.modules if 'trace' in n or 'render' in n])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)
    assert done.stdout == "[]\n"


def test_both_ways_of_a_call_are_seen(pipe: tuple[int, int]) -> None:
    """A buffer of libcsock's takes the fast way, an array of ctypes the one with every conversion."""
    reading, writing = pipe

    def block() -> None:
        write(writing, b"12345678", 8)
        read(reading, create_string_buffer(4), 4)
        read(reading, (c_int * 1)(), 4)

    assert [line.split()[1] for line in lines_of(block, calls="read")] == ['"1234",', '"5678",']


def test_a_wrong_argument_is_no_call() -> None:
    def block() -> None:
        with pytest.raises(ValueError):
            read(0, create_string_buffer(5), 6)

    assert lines_of(block) == []


@pytest.mark.parametrize(
    "calls, found",
    [
        (None, ["socketpair", "read", "close", "close"]),
        ("read,socketpair", ["socketpair", "read"]),
        (["close"], ["close", "close"]),
        ("!close", ["socketpair", "read"]),
        ("none", []),
        ("all", ["memset", "socketpair", "read", "htons", "close", "close"]),
        ("htons", ["htons"]),
    ],
)
def test_a_filter(calls: Any, found: list[str]) -> None:
    def block() -> None:
        ends = (c_int * 2)()
        libcsock.memset(ends, 0, sizeof(ends))
        socketpair(AF_UNIX, SOCK_DGRAM, 0, ends)
        read(-1, create_string_buffer(1), 1)
        libcsock.htons(1)
        close(ends[0])
        close(ends[1])

    assert [line.split("(")[0] for line in lines_of(block, calls=calls)] == found


def test_a_filter_for_what_is_not_there() -> None:
    with pytest.raises(ValueError, match="there is no call 'epoll_weight'; did you mean epoll_wait?"):
        libcsock.trace(calls="read,epoll_weight")


def test_the_calls_that_are_no_system_calls_are_left_out() -> None:
    usual = set(system_calls())
    assert {"read", "accept", "epoll_wait", "fork", "sigaction"} <= usual
    assert not {"inet_ntop", "memset", "atoi", "sleep", "time", "getaddrinfo"} & usual


@pytest.mark.parametrize("strings, shown", [(32, '"' + "x" * 32 + '"...'), (0, '""...'), (50, '"' + "x" * 50 + '"')])
def test_how_much_of_a_buffer_is_shown(pipe: tuple[int, int], strings: int, shown: str) -> None:
    (line,) = lines_of(lambda: write(pipe[1], b"x" * 50, 50), strings=strings)
    assert re.sub(" += ", " = ", line) == f"write({pipe[1]}, {shown}, 50) = 50"


def test_errno_is_what_it_was_without_a_trace() -> None:
    out = io.StringIO()
    set_errno(77)
    with libcsock.trace(out):
        getpid()
        assert errno() == 77
        assert read(-1, create_string_buffer(1), 1) == -1
        assert errno() == libcsock.EBADF
    assert out.getvalue().endswith("= -1 EBADF (Bad file descriptor)\n")


def test_a_file_that_nobody_reads_any_more_is_no_error_of_the_program(pipe: tuple[int, int]) -> None:
    gone = io.StringIO()
    with libcsock.trace(gone):
        gone.close()
        assert write(pipe[1], b"x", 1) == 1


def test_an_exception_of_a_handler_leaves_the_result(pipe: tuple[int, int]) -> None:
    """Ctrl-C in a blocking call: what the call returned is told, though the program never sees it."""
    def raise_it(signum: int, frame: object) -> None:
        raise KeyboardInterrupt

    before = python_signal.signal(python_signal.SIGUSR1, raise_it)
    out = io.StringIO()
    thread = threading.get_ident()
    try:
        with once_asleep_on(pipe[0], lambda: python_signal.pthread_kill(thread, python_signal.SIGUSR1)):
            with pytest.raises(KeyboardInterrupt), libcsock.trace(out):
                read(pipe[0], create_string_buffer(1), 1)
    finally:
        python_signal.signal(python_signal.SIGUSR1, before)
    assert re.fullmatch(r"read\(\d+, 0x\w+, 1\) += -1 EINTR \(Interrupted system call\)\n", out.getvalue())


def test_the_calls_of_a_handler_come_behind_the_one_that_it_interrupted(pipe: tuple[int, int]) -> None:
    program = f"""
import sys
from libcsock import *
import libcsock
def handler(signum):
    write({pipe[1]}, b"x", 1)
action = struct_sigaction()
action.sa_handler = handler
sigaction(SIGUSR1, byref(action), None)
with libcsock.trace(sys.stdout, calls="read,write"):
    print("waiting", flush=True)
    read({pipe[0]}, create_string_buffer(8), 8)
    read({pipe[0]}, create_string_buffer(8), 8)
"""
    done = run_and_interrupt(["-c", program], python_signal.SIGUSR1, pass_fds=pipe)
    assert done.stderr == ""
    assert re.sub(r"0x\w+", "ADDRESS", re.sub(" +", " ", done.stdout)).splitlines() == [
        "waiting",
        f"read({pipe[0]}, ADDRESS, 8) = -1 EINTR (Interrupted system call)",
        f'write({pipe[1]}, "x", 1) = 1',
        f'read({pipe[0]}, "x", 8) = 1',
    ]


# Each call of lseek() returns one more than the one that the kernel saw before it.
INTERRUPTED = """
import random, signal, sys, tempfile
from signal import ITIMER_REAL, SIGALRM, setitimer
from libcsock import _exit, fork, lseek, SEEK_CUR, waitpid
file = tempfile.TemporaryFile(buffering=0)
fd = -1 if "-c" in sys.argv else file.fileno()
if "-f" in sys.argv:
    if (pid := fork()) == 0:
        _exit(0)
    waitpid(pid, None, 0)
handled = made = 0
def handler(signum, frame):
    global handled
    lseek(fd, 1, SEEK_CUR)
    handled += 1
    if handled < 2000:
        setitimer(ITIMER_REAL, random.uniform(20e-6, 200e-6))
signal.signal(SIGALRM, handler)
handler(None, None)
while handled < 2000:
    lseek(fd, 1, SEEK_CUR)
    made += 1
print(made + handled)
"""


@pytest.mark.time_limit(90)
@pytest.mark.parametrize("options", [[], ["-f"], ["-c"]], ids=["one process", "several", "table"])
def test_a_handler_that_calls_may_come_at_any_time(options: list[str], tmp_path: Path) -> None:
    """Not a call of its own or of the program's is written twice, in pieces, or behind one that was made later."""
    program = f"import sys\nsys.argv = {options}\n{INTERRUPTED}"
    done = command(*options, "-e", "trace=lseek", "-o", str(tmp_path / "log"), program=program, directory=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    made = int(done.stdout)
    assert made > 2000
    log = (tmp_path / "log").read_text()
    if options == ["-c"]:
        assert [row.split()[3:] for row in log.splitlines() if "lseek" in row] == [[str(made), str(made), "lseek"]]
        return
    lines = joined([re.sub(r"^\d+ +", "", line) for line in log.splitlines()])
    expected = r"lseek\((\d+), 1, SEEK_CUR\) += (\d+)"
    results = [int(found[2]) for line in lines if (found := re.fullmatch(expected, line))]
    assert results == list(range(1, made + 1))


def test_threads_break_each_others_lines(pipe: tuple[int, int]) -> None:
    out = io.StringIO()
    with libcsock.trace(out, follow=True, calls="read,write"):
        thread = threading.Thread(target=lambda: read(pipe[0], create_string_buffer(8), 8))
        thread.start()
        wait_until(lambda: "read(" in out.getvalue())
        write(pipe[1], b"x", 1)
        thread.join()
    text = re.sub(r"\[pid +\d+\] ", "", re.sub(" +", " ", out.getvalue()))
    assert text in (
        f'read({pipe[0]}, <unfinished ...>\nwrite({pipe[1]}, "x", 1) = 1\n<... read resumed>"x", 8) = 1\n',
        # the reader may be told of it before the writer
        f'read({pipe[0]}, <unfinished ...>\nwrite({pipe[1]}, "x", 1 <unfinished ...>\n'
        '<... read resumed>"x", 8) = 1\n<... write resumed>) = 1\n',
    )


def test_other_threads_are_left_alone_unless_asked_for(pipe: tuple[int, int]) -> None:
    def block() -> None:
        thread = threading.Thread(target=lambda: write(pipe[1], b"x", 1))
        thread.start()
        thread.join()

    assert lines_of(block) == []
    assert len(lines_of(block, follow=True)) == 1


# The command


def command(*arguments: str, program: str = "", directory: Path | None = None, **more: Any) -> Any:
    if directory:
        (directory / "prog.py").write_text(program)
        arguments = (*arguments, str(directory / "prog.py"))
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, "-m", "libcsock", "trace", *arguments],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=PATIENCE, **more,
    )  # fmt: skip


PROGRAM = """
import sys
from libcsock import *
close(-1)
close(-2)
getpid()
sys.exit(3)
"""


def test_the_program_runs_as_it_does_without(tmp_path: Path) -> None:
    program = "import sys; print(sys.argv[1:], __name__, __file__, sys.path[0]); sys.exit(5)"
    (tmp_path / "prog.py").write_text(program)
    done = command(str(tmp_path / "prog.py"), "-f", "-c", "x")
    assert done.stdout == f"['-f', '-c', 'x'] __main__ {tmp_path / 'prog.py'} {tmp_path}\n"
    assert (done.returncode, done.stderr) == (5, "+++ exited with 5 +++\n")


def test_a_traceback_begins_in_the_program(tmp_path: Path) -> None:
    done = command(program="def f():\n    1 // 0\nf()\n", directory=tmp_path)
    assert done.returncode == 1
    plain = subprocess.run([sys.executable, str(tmp_path / "prog.py")], capture_output=True, text=True)
    assert done.stderr == plain.stderr + "+++ exited with 1 +++\n"


ERROR = r"= -1 EBADF \(Bad file descriptor\)"


@pytest.mark.parametrize(
    "options, first",
    [
        ([], rf"close\(-1\) {{31}}{ERROR}"),
        (["-t"], rf"\d\d:\d\d:\d\d close\(-1\) {{22}}{ERROR}"),
        (["-tt"], rf"\d\d:\d\d:\d\d\.\d{{6}} close\(-1\) {{15}}{ERROR}"),
        (["-ttt"], rf"\d{{10}}\.\d{{6}} close\(-1\) {{13}}{ERROR}"),
        (["-r"], rf" {{5}}0\.\d{{6}} close\(-1\) {{17}}{ERROR}"),
        (["-T"], rf"close\(-1\) {{31}}{ERROR} <\d+\.\d{{6}}>"),
        (["-f", "-o", "/dev/stderr"], rf"\d+ +close\(-1\) +{ERROR}"),
    ],
)
def test_a_line_with_its_options(options: list[str], first: str, tmp_path: Path) -> None:
    done = command(*options, "-e", "trace=close", program=PROGRAM, directory=tmp_path)
    lines = done.stderr.splitlines()
    assert done.returncode == 3 and len(lines) == 3
    assert re.fullmatch(first, lines[0]) and "close(-2)" in lines[1] and lines[2].endswith("+++ exited with 3 +++")


def test_the_table(tmp_path: Path) -> None:
    done = command("-c", program=PROGRAM, directory=tmp_path)
    assert done.returncode == 3
    head, rule, *rows, rule_again, total = done.stderr.splitlines()
    assert head == "% time     seconds  usecs/call     calls    errors syscall"
    assert rule == rule_again == "------ ----------- ----------- --------- --------- ----------------"
    assert sorted(row.split()[3:] for row in rows) == [["1", "getpid"], ["2", "2", "close"]]
    assert re.fullmatch(r"100\.00 +0\.\d{6} +\d+ +3 +2 total", total)


@needs("strace")
def test_the_table_has_the_numbers_of_strace(tmp_path: Path) -> None:
    """All calls, those of children and of threads too; and its columns."""
    program = """
import threading
from libcsock import *
thread = threading.Thread(target=lambda: [getppid() for _ in range(10)])
thread.start()
thread.join()
if fork() == 0:
    getppid()
    _exit(0)
wait(None)
getppid()
getpgid(-1)
"""
    log = tmp_path / "strace"
    own = command("-f", "-c", "-e", "getppid,getpgid", program=program, directory=tmp_path)
    subprocess.run(
        ["strace", "-f", "-c", "-o", str(log), "-e", "trace=getppid,getpgid", sys.executable, tmp_path / "prog.py"],
        env={**os.environ, "PYTHONPATH": str(ROOT)}, check=True, timeout=PATIENCE,
    )  # fmt: skip

    def rows(text: str) -> list[list[str]]:
        return [line.split()[3:] for line in sorted(text.splitlines(), key=lambda line: line.split()[-1])]

    assert rows(own.stderr) == rows(log.read_text())


def test_the_table_of_a_program_that_a_signal_ends(tmp_path: Path) -> None:
    program = "from libcsock import *\nsignal(SIGTERM, SIG_DFL)\nkill(getpid(), SIGTERM)\npause()"
    done = command("-c", program=program, directory=tmp_path)
    assert done.returncode == -15
    assert {"signal", "getpid"} <= set(done.stderr.split())


def test_the_picture(tmp_path: Path) -> None:
    from xml.etree import ElementTree

    program = """
import threading
from libcsock import *
from tests.helpers import asleep_on, wait_until
ends = (c_int * 2)()
pipe(ends)
thread = threading.Thread(target=lambda: read(ends[0], create_string_buffer(1), 1), name="reader <1>")
thread.start()
wait_until(lambda: asleep_on(ends[0], f"self/task/{thread.native_id}"))
poll(None, 0, 200)
write(ends[1], b"x", 1)
thread.join()
"""
    picture = tmp_path / "picture.svg"
    done = command("-f", "--chart", str(picture), program=program, directory=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    root = ElementTree.parse(picture).getroot()
    space = "{http://www.w3.org/2000/svg}"
    texts = [each.text for each in root.iter(f"{space}text")]
    assert "reader <1>" in texts and {"read", "poll", "pipe", "write"} <= set(texts)
    bars, durations = {}, {}
    for each in root.iter(f"{space}rect"):
        title = each.find(f"{space}title")
        if title is not None and title.text:
            name, duration = title.text.removesuffix(" ms").split(", ")
            bars[name], durations[name] = each.attrib, float(duration)
    # who waits has a wide bar, as wide as it is long, and each thread a row
    assert durations["read"] > durations["poll"] >= 200
    scale = float(bars["read"]["width"]) / durations["read"]
    assert max(float(each["width"]) for each in bars.values()) == float(bars["read"]["width"]) > 100
    for name, bar in bars.items():
        assert float(bar["width"]) == pytest.approx(max(durations[name] * scale, 0.7), abs=0.02)
    assert bars["read"]["y"] != bars["poll"]["y"] == bars["write"]["y"]


@pytest.mark.parametrize(
    "arguments, said",
    [
        ([], "trace: which program? python -m libcsock trace prog.py"),
        (["no such file"], "trace: [Errno 2] No such file or directory: 'no such file'"),
        (["-m", "no_such_module"], "trace: there is no module 'no_such_module' to run"),
        (["-e", "trace=raed", "x"], "trace: there is no call 'raed'; did you mean read or rand?"),
        (["-e", "signal=none", "x"], "trace: -e takes trace=CALLS, not 'signal=none'"),
        (["-s", "-1", "x"], "trace: -s takes a number of bytes, not -1"),
        (["-c", "--chart", "x.svg", "x"], "trace: -c is a table and --chart a picture: ask for one of them"),
        (["-o", "/no/such/file", "-m", "this"], "trace: [Errno 2] No such file or directory: '/no/such/file'"),
    ],
)
def test_what_is_wrong_is_said_in_one_line(arguments: list[str], said: str) -> None:
    done = command(*arguments)
    assert (done.returncode, done.stdout, done.stderr) == (2, "", f"{said}\n")


@pytest.mark.parametrize(
    "environment, red",
    [({"TERM": "xterm"}, True), ({"TERM": "xterm", "NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False)],
)
def test_a_terminal_has_failures_in_red(environment: dict[str, str], red: bool, tmp_path: Path) -> None:
    (tmp_path / "prog.py").write_text(PROGRAM)
    master, slave = os.openpty()
    try:
        kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "TERM")}
        subprocess.run(
            [sys.executable, "-m", "libcsock", "trace", "-e", "close", str(tmp_path / "prog.py")],
            cwd=ROOT, env={**kept, **environment, "PYTHONPATH": str(ROOT)}, stderr=slave, timeout=PATIENCE,
        )  # fmt: skip
        os.close(slave)
        data = b""
        with suppress(OSError):  # the terminal has no more
            while part := os.read(master, 4096):
                data += part
        text = data.decode()
    finally:
        os.close(master)
    assert ("\033[31m-1 EBADF (Bad file descriptor)\033[0m" in text) is red
    assert ("\033" in text) is red


@pytest.mark.parametrize("options, last", [([], "+++ exited with 3 +++"), (["-f"], "[pid N] +++ exited with 3 +++")])
def test_exit_without_ado(options: list[str], last: str, tmp_path: Path) -> None:
    program = "from libcsock import *\nif fork() == 0:\n    _exit(7)\nwait(None)\n_exit(259)"
    done = command(*options, program=program, directory=tmp_path)
    assert done.returncode == 3
    lines = re.sub(r"\[pid +\d+\]", "[pid N]", done.stderr).splitlines()
    assert [line for line in lines if "259" in line][0].endswith("= ?")
    assert lines[-1] == last
    assert ("[pid N] +++ exited with 7 +++" in lines) is bool(options)

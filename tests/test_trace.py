"""`python -m libcsock trace` writes what strace writes, and a program that is not traced has nothing of it."""

import io
import os
import re
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_UNIX, EINTR, MSG_DONTWAIT, O_RDONLY, SOCK_DGRAM, byref, c_int, close, create_string_buffer, epoll_event,
    epoll_wait, errno, getpid, read, set_errno, sizeof, socketpair, write,
)  # fmt: skip
from libcsock._extern import DECLARATIONS
from libcsock._trace import system_calls
from tests import test_examples, test_tutorials
from tests.helpers import ROOT, wait_until
from tests.test_system_calls import PATIENCE
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
    """A thread's lines, without the breaks where another thread had its say."""
    whole: list[str] = []
    for line in lines:
        if resumed := re.match(r"<\.\.\. \w+ resumed>(.*)", line):
            whole[-1] += resumed[1]
        else:
            whole.append(line.removesuffix(" <unfinished ...>"))
    return whole


def comparable(lines: list[str], made: set[str]) -> Iterator[str]:
    """The calls that the program made, as both write them."""
    counters = set()
    for line in lines:
        for pattern, name in KERNEL_NAMES:
            line = re.sub(pattern, name, line)
        if line.split("(")[0] not in made or re.match(NOT_COMPARED, line):
            continue
        if "= " not in line.partition(")")[2]:  # the signal that ended the program came
            continue
        if re.match(r"(read|write|close|fcntl|ioctl|dup)\([012][,)]|(write|close|fcntl)\(1\d\d\d[,)]", line):  # print(), and trace itself
            continue
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
        calls += ",timerfd_create,timerfd_settime,clone,fork,vfork,wait4,shutdown,ioctl,getppid,exit_group"
        self.strace = ["strace", "-D", "-q", "-ff", "-e", f"trace={calls}", "-o", str(self.theirs)]
        self.trace = ["-m", "libcsock", "trace", "-f", "-o", str(self.ours), "-m"]

    @property
    def command(self) -> list[str]:
        return [*self.strace, sys.executable, "-u", *self.trace]

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
            if seen[-1].startswith("+++ killed") and expected[-1].endswith("(Interrupted system call)"):
                expected.pop()  # the call that it was in
            first = expected.index(found[0])
            if every:
                expected = expected[first:]
                # a signal may end the program when the call is over and its result not yet written
                begun = lines[-1] if " = " not in lines[-1] and not lines[-1].startswith("+++") else None
                if begun and len(expected) > len(found):
                    assert expected.pop().startswith(begun)
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

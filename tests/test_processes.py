"""How children end, and waiting for that; and to become another program."""

import os
from collections.abc import Callable

import pytest

import libcsock
from libcsock import (
    ECHILD, EINVAL, WCOREDUMP, WEXITSTATUS, WIFCONTINUED, WIFEXITED, WIFSIGNALED, WIFSTOPPED, WNOHANG, WSTOPSIG,
    WTERMSIG, c_int, errno, waitpid,
)  # fmt: skip
from tests.helpers import run_python

STATUSES = [*range(0x10000), -1, 2**31 - 1, -(2**31)]


def results(program: str) -> list[str]:
    """What a program prints that has all names of libcsock, in a process of its own, which must end well."""
    done = run_python(f"import os, signal\nfrom libcsock import *\nimport libcsock\n{program}")
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


# wait


@pytest.mark.parametrize(
    "macro, python",
    [
        (WIFEXITED, os.WIFEXITED),
        (WEXITSTATUS, os.WEXITSTATUS),
        (WIFSIGNALED, os.WIFSIGNALED),
        (WTERMSIG, os.WTERMSIG),
        (WCOREDUMP, os.WCOREDUMP),
        (WIFSTOPPED, os.WIFSTOPPED),
        (WSTOPSIG, os.WSTOPSIG),
        (WIFCONTINUED, os.WIFCONTINUED),
    ],
)
def test_macros_say_what_python_says(macro: Callable[[int], int], python: Callable[[int], int]) -> None:
    assert [bool(macro(status)) for status in STATUSES] == [bool(python(status)) for status in STATUSES]


def test_what_the_macros_take_out() -> None:
    for number in range(1, 256):
        assert WEXITSTATUS(number << 8) == os.waitstatus_to_exitcode(number << 8) == number
        assert WSTOPSIG(number << 8 | 0x7F) == os.WSTOPSIG(number << 8 | 0x7F) == number
    for number in range(1, 0x7F):
        assert WTERMSIG(number) == WTERMSIG(number | 0x80) == -os.waitstatus_to_exitcode(number) == number


def test_a_number_of_c_is_a_status() -> None:
    assert (WIFEXITED(c_int(0x700)), WEXITSTATUS(c_int(0x700))) == (1, 7)


def test_nobody_to_wait_for() -> None:
    assert (waitpid(os.getpid(), None, WNOHANG), errno()) == (-1, ECHILD)
    assert (waitpid(-1, None, 1 << 20), errno()) == (-1, EINVAL)
    assert results("print(wait(None), errno() == ECHILD)") == ["-1 True"]


def test_how_children_end() -> None:
    program = """
status = c_int(-1)
if (pid := fork()) == 0:
    _exit(7)
print(wait(byref(status)) == pid, WIFEXITED(status), WEXITSTATUS(status), WIFSIGNALED(status))
if (pid := fork()) == 0:
    os.kill(os.getpid(), signal.SIGKILL)
print(waitpid(pid, byref(status), 0) == pid, WIFEXITED(status), WIFSIGNALED(status), WTERMSIG(status))
if fork() == 0:
    _exit(0)
print(wait(None) > 0)
"""
    assert results(program) == ["True 1 7 0", "True 0 1 9", "True"]


def test_a_child_that_stops_and_goes_on() -> None:
    program = """
status = c_int()
ends = (c_int * 2)()
pipe(ends)
if (pid := fork()) == 0:
    os.kill(os.getpid(), signal.SIGSTOP)
    _exit(3 * read(ends[0], create_string_buffer(1), 1))
print(waitpid(pid, byref(status), WUNTRACED) == pid, WIFSTOPPED(status), WSTOPSIG(status) == signal.SIGSTOP)
os.kill(pid, signal.SIGCONT)
print(waitpid(pid, byref(status), WCONTINUED) == pid, WIFCONTINUED(status), WIFEXITED(status))
write(ends[1], b".", 1)
print(waitpid(pid, byref(status), WUNTRACED) == pid, WEXITSTATUS(status))
"""
    assert results(program) == ["True 1 True", "True 1 0", "True 3"]


def test_a_server_looks_for_children_that_have_ended() -> None:
    program = """
ends = (c_int * 2)()
pipe(ends)
children = [pid for pid in (fork() for _ in range(3)) if pid or read(ends[0], create_string_buffer(1), 1) and _exit(0)]
print(waitpid(-1, None, WNOHANG))
write(ends[1], b"...", 3)
found = []
while (pid := waitpid(-1, None, WNOHANG)) >= 0:
    found += [pid] if pid else []
print(sorted(found) == sorted(children), errno() == ECHILD)
"""
    assert results(program) == ["0", "True True"]


def test_a_signal_ends_wait() -> None:
    program = """
called = []
signal.signal(signal.SIGALRM, lambda signum, frame: called.append(signum))
if (pid := fork()) == 0:
    pause()
alarm(1)
print(waitpid(pid, None, 0), errno() == EINTR, len(called))
signal.signal(signal.SIGALRM, lambda signum, frame: 1 // 0)
alarm(1)
try: wait(None)
except ZeroDivisionError: print("raised")
os.kill(pid, signal.SIGKILL)
print(wait(None) == pid)
"""
    assert results(program) == ["-1 True 1", "raised", "True"]

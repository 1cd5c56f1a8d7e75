"""How children end, and waiting for that; and to become another program."""

import ctypes
import os
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    E2BIG, EACCES, ECHILD, EINVAL, ELOOP, ENOENT, ENOEXEC, SIGPIPE, WCOREDUMP, WEXITSTATUS, WIFCONTINUED, WIFEXITED,
    WIFSIGNALED, WIFSTOPPED, WNOHANG, WSTOPSIG, WTERMSIG, c_int, errno, execv, set_errno, waitpid,
)  # fmt: skip
from tests.helpers import run_and_interrupt

STATUSES = [*range(0x10000), -1, 2**31 - 1, -(2**31)]


def results(program: str) -> list[str]:
    """What a program prints that has all names of libcsock, in a process of its own, which must end well.

    When it says that it waits it is sent SIGUSR1, once it does.
    """
    program = f"import os\nfrom libcsock import *\nimport libcsock\n{program}"
    done = run_and_interrupt(["-S", "-X", "faulthandler", "-c", program], signal.SIGUSR1)
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
    os.kill(os.getpid(), SIGKILL)
print(waitpid(pid, byref(status), 0) == pid, WIFEXITED(status), WIFSIGNALED(status), WTERMSIG(status))
if fork() == 0:
    _exit(0)
print(wait(None) > 0)
"""
    assert results(program) == ["True 1 7 0", "True 0 1 9", "True"]


def test_waitid_tells_what_became_of_a_child() -> None:
    program = """
info = siginfo_t()
def show(result):
    codes = {CLD_EXITED: "EXITED", CLD_KILLED: "KILLED", CLD_STOPPED: "STOPPED", CLD_CONTINUED: "CONTINUED"}
    print(result, codes[info.si_code], info.si_status, info.si_pid == pid, info.si_signo == SIGCHLD)
ends = (c_int * 2)()
pipe(ends)
if (pid := fork()) == 0:
    os.kill(os.getpid(), SIGSTOP)
    read(ends[0], create_string_buffer(1), 1)
    _exit(7)
show(waitid(P_PID, pid, byref(info), WSTOPPED))
kill(pid, SIGCONT)
show(waitid(P_ALL, 0, byref(info), WCONTINUED))
info = siginfo_t(si_pid=-1)
print(waitid(P_PGID, getpgrp(), byref(info), WEXITED | WNOHANG), info.si_pid)
write(ends[1], b"x", 1)
show(waitid(P_PID, pid, byref(info), WEXITED | WNOWAIT))
show(waitid(P_PID, pid, byref(info), WEXITED))
print(waitid(P_PID, pid, byref(info), WEXITED), errno() == ECHILD)
if (pid := fork()) == 0:
    os.kill(os.getpid(), SIGKILL)
show(waitid(P_ALL, 0, byref(info), WEXITED))
if fork() == 0:
    _exit(0)
print(waitid(P_ALL, 0, None, WEXITED), waitid(P_ALL, 0, None, 0), errno() == EINVAL)
"""
    assert results(program) == [
        f"0 STOPPED {libcsock.SIGSTOP} True True",
        f"0 CONTINUED {libcsock.SIGCONT} True True",
        "0 0",
        "0 EXITED 7 True True",
        "0 EXITED 7 True True",
        "-1 True",
        "0 KILLED 9 True True",
        "0 -1 True",
    ]


def test_waitid_of_a_descriptor() -> None:
    if not hasattr(os, "pidfd_open"):
        pytest.skip("this Python has no pidfd_open()")
    program = """
if (pid := fork()) == 0:
    _exit(3)
try:
    fd = os.pidfd_open(pid)
except OSError as error:
    print("no pidfd", wait(None) == pid)
else:
    info = siginfo_t()
    result = waitid(P_PIDFD, fd, byref(info), WEXITED)
    print(result, info.si_status, info.si_pid == pid)
"""
    assert results(program)[0] in ("0 3 True", "no pidfd True")


def test_a_child_that_stops_and_goes_on() -> None:
    program = """
status = c_int()
ends = (c_int * 2)()
pipe(ends)
if (pid := fork()) == 0:
    os.kill(os.getpid(), SIGSTOP)
    _exit(3 * read(ends[0], create_string_buffer(1), 1))
print(waitpid(pid, byref(status), WUNTRACED) == pid, WIFSTOPPED(status), WSTOPSIG(status) == SIGSTOP)
os.kill(pid, SIGCONT)
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
signal(SIGUSR1, lambda signum: called.append(signum))
if (pid := fork()) == 0:
    pause()
print("waiting", flush=True)
print(waitpid(pid, None, 0), errno() == EINTR, len(called))
signal(SIGUSR1, lambda signum: 1 // 0)
print("waiting", flush=True)
try: wait(None)
except ZeroDivisionError: print("raised")
os.kill(pid, SIGKILL)
print(wait(None) == pid)
"""
    assert results(program) == ["waiting", "-1 True 1", "waiting", "raised", "True"]


# exec


def child(call: str, before: str = "") -> list[str]:
    """What a child prints that becomes another program, and the status that its parent gets."""
    return results(
        f"""
import os, sys
os.environ.clear()
os.environ.update(PATH="/usr/bin:/bin", NAME="value")
status = c_int()
{before}
if fork() == 0:
    {call}
    print(errno(), flush=True)
    _exit(99)
wait(byref(status))
print(WEXITSTATUS(status))
"""
    )


SHOW = "echo $0 $1 $2; echo $NAME; exit 3"
ENVIRONMENT = '["NAME=other", b"MORE=x", None]'


@pytest.mark.parametrize(
    "call, name",
    [
        ('execv("/bin/sh", ["sh", "-c", SHOW, "zero", b"one", "\u00e9", None])', "value"),
        ('execv("/bin/sh", (c_char_p * 7)(b"sh", b"-c", SHOW.encode(), b"zero", b"one", "\u00e9".encode()))', "value"),
        ('execv(b"/bin/sh", ("sh", "-c", SHOW, "zero", "one", "\u00e9", None, "behind", 5))', "value"),
        (f'execve("/bin/sh", ["sh", "-c", SHOW, "zero", "one", "\u00e9", None], {ENVIRONMENT})', "other"),
        ('execve("/bin/sh", ["sh", "-c", SHOW, "zero", "one", "\u00e9", None], None)', ""),
        ('execvp("sh", ["sh", "-c", SHOW, "zero", "one", "\u00e9", None])', "value"),
        (f'execvpe("sh", ["sh", "-c", SHOW, "zero", "one", "\u00e9", None], {ENVIRONMENT})', "other"),
        ('execl("/bin/sh", "sh", b"-c", SHOW, "zero", "one", "\u00e9", None)', "value"),
        ('execlp("sh", "sh", "-c", SHOW, "zero", "one", "\u00e9", None)', "value"),
        (f'execle("/bin/sh", "sh", "-c", SHOW, "zero", "one", "\u00e9", None, {ENVIRONMENT})', "other"),
        ('execle("/bin/sh", "sh", "-c", SHOW, "zero", "one", "\u00e9", None, None)', ""),
        (
            'fexecve(os.open("/bin/sh", os.O_RDONLY), ["sh", "-c", SHOW, "zero", "one", "\u00e9", None], '
            f"{ENVIRONMENT})",
            "other",
        ),
    ],
)
def test_a_child_becomes_another_program(call: str, name: str) -> None:
    assert child(call, f"SHOW = {SHOW!r}") == ["zero one \u00e9", name, "3"]


def test_execveat(tmp_path: Path) -> None:
    if not hasattr(ctypes.CDLL(None), "execveat"):
        pytest.skip("this libc has no execveat()")
    (tmp_path / "link").symlink_to("/bin/sh")
    before = f"directory = os.open({str(tmp_path)!r}, os.O_RDONLY)\nprogram = os.open('/bin/sh', os.O_PATH)\n"
    arguments = '["sh", "-c", "exit 5", None], None'
    assert child(f'execveat(directory, "link", {arguments}, 0)', before) == ["5"]
    assert child(f'execveat(program, "", {arguments}, AT_EMPTY_PATH)', before) == ["5"]
    assert child(f'execveat(directory, "link", {arguments}, AT_SYMLINK_NOFOLLOW)', before) == [f"{ELOOP}", "99"]


def test_an_exec_that_fails_returns(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("no program")
    (tmp_path / "text").chmod(0o755)
    for path, number in (tmp_path, EACCES), (tmp_path / "nothing", ENOENT), (tmp_path / "text", ENOEXEC):
        set_errno(0)
        assert (execv(str(path), ["name", None]), errno()) == (-1, number)
        assert (libcsock.execl(str(path), "name", None), errno()) == (-1, number)
    assert (execv("/bin/sh", ["sh", "x" * 200_000, None]), errno()) == (-1, E2BIG)


def test_more_arguments_than_a_call_passes() -> None:
    assert child('execl("/bin/sh", "sh", "-c", "echo $#", "name", *["x"] * 900, None)') == ["900", "0"]
    assert child('execv("/bin/sh", ["sh", "-c", "echo $#", "name", *["x"] * 9000, None])') == ["9000", "0"]
    with pytest.raises(ValueError, match=r"^execl\(\) argument args are 1001, too many for one call"):
        libcsock.execl("/nowhere/nothing", "text", *["x"] * 1000, None)


def test_what_must_stand_at_the_end() -> None:
    argv: Any = ["true"]
    with pytest.raises(ValueError, match=r"^execv\(\) argument argv must end with None, as C's ends with NULL$"):
        execv("/bin/true", argv)
    for more in [], ["x"]:
        with pytest.raises(ValueError, match=r"^execl\(\) argument args must end with None"):
            libcsock.execl("/bin/true", "true", *more)
    with pytest.raises(TypeError, match=r"^execl\(\) argument args must have nothing behind None, not 1 more$"):
        libcsock.execl("/bin/true", "true", None, "x")
    with pytest.raises(TypeError, match=r"^execle\(\) argument args must have envp behind None, not 0 more$"):
        libcsock.execle("/bin/true", "true", None)


def test_what_an_exec_leaves_behind() -> None:
    before = """
null = os.open("/dev/null", os.O_RDONLY)
dup2(null, 100)
os.dup2(null, 101, inheritable=False)
buffered = open(1, "w", closefd=False)
"""
    show = "ls /proc/self/fd; grep SigIgn /proc/self/status"
    *descriptors, ignored, status = child(
        f'buffered.write("lost"); execl("/bin/sh", "sh", "-c", "{show}", None)', before
    )
    assert {"0", "1", "2", "100"} <= set(descriptors)
    assert not {"101", "lost", "lost0"} & set(descriptors)
    assert int(ignored.split()[1], 16) >> (SIGPIPE - 1) & 1
    assert status == "0"

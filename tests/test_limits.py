"""What processes may use and have used, held against Python's resource module and /proc."""

import re
import resource
import subprocess
import sys
from pathlib import Path

import pytest

import libcsock
from libcsock import (
    EINVAL, ESRCH, PRIO_PROCESS, RLIMIT_CORE, RLIMIT_NOFILE, RLIM_INFINITY, RUSAGE_CHILDREN, RUSAGE_SELF,
    RUSAGE_THREAD, byref, errno, getpriority, getrlimit, getrusage, prlimit, rlimit, rusage, setpriority,
    setrlimit, timeval,
)  # fmt: skip
from tests.helpers import run_python

LIMITS = {name: getattr(libcsock, name) for name in libcsock.__all__ if re.match("RLIMIT_(?!NLIMITS)", name)}


@pytest.mark.parametrize("name", LIMITS)
def test_limits_are_those_that_python_tells(name: str) -> None:
    found = rlimit(1, 2)
    assert getrlimit(LIMITS[name], byref(found)) == 0
    expected = resource.getrlimit(LIMITS[name])
    assert (found.rlim_cur, found.rlim_max) == tuple(each % 2**64 for each in expected)
    again = rlimit(1, 2)
    assert prlimit(0, LIMITS[name], None, byref(again)) == 0
    assert again == found


def test_limits_are_those_that_the_kernel_shows() -> None:
    found = rlimit()
    assert getrlimit(RLIMIT_NOFILE, byref(found)) == 0
    line = re.findall(r"^Max open files +(\w+) +(\w+)", Path("/proc/self/limits").read_text(), re.MULTILINE)
    written = ["unlimited" if each == RLIM_INFINITY else str(each) for each in (found.rlim_cur, found.rlim_max)]
    assert [*line[0]] == written


def test_a_limit_of_descriptors_ends_in_emfile() -> None:
    program = """
from libcsock import *
limit = rlimit()
getrlimit(RLIMIT_NOFILE, byref(limit))
limit.rlim_cur = 20
print(setrlimit(RLIMIT_NOFILE, byref(limit)), end=" ")
last = -1
while (fd := socket(AF_INET, SOCK_STREAM, 0)) >= 0:
    last = fd
print(errno() == EMFILE, last)
"""
    done = run_python(program)
    assert (done.returncode, done.stdout) == (0, "0 True 19\n"), done.stderr


def test_the_limit_of_another_process() -> None:
    command = [sys.executable, "-I", "-S", "-c", "input()"]
    with subprocess.Popen(command, stdin=subprocess.PIPE) as process:
        old = rlimit()
        result = prlimit(process.pid, RLIMIT_CORE, byref(rlimit(0, 0)), byref(old))
        limits = Path(f"/proc/{process.pid}/limits").read_text()
        process.communicate(b"\n")
    assert result == 0
    assert (old.rlim_cur, old.rlim_max) == tuple(each % 2**64 for each in resource.getrlimit(RLIMIT_CORE))
    assert re.search(r"^Max core file size +0 +0 ", limits, re.MULTILINE)


def test_limits_that_cannot_be() -> None:
    assert (getrlimit(99, byref(rlimit())), errno()) == (-1, EINVAL)
    assert (setrlimit(RLIMIT_CORE, byref(rlimit(2, 1))), errno()) == (-1, EINVAL)
    assert (prlimit(2**31 - 1, RLIMIT_CORE, None, None), errno()) == (-1, ESRCH)


def test_a_limit_that_is_none_has_a_name() -> None:
    limit = rlimit(1024, RLIM_INFINITY)
    assert str(limit) == "{rlim_cur=1024, rlim_max=RLIM_INFINITY}"
    assert repr(limit) == "rlimit(rlim_cur=1024, rlim_max=RLIM_INFINITY)"


def as_seconds(value: timeval) -> float:
    return value.tv_sec + value.tv_usec / 1e6


FIELDS = "ru_maxrss ru_minflt ru_majflt ru_inblock ru_oublock ru_nvcsw ru_nivcsw".split()


@pytest.mark.parametrize("who", [RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD])
def test_usage_is_what_python_tells(who: int) -> None:
    found = rusage()
    before = resource.getrusage(who)
    assert getrusage(who, byref(found)) == 0
    after = resource.getrusage(who)
    for name in FIELDS:
        assert getattr(before, name) <= getattr(found, name) <= getattr(after, name), name
    # the kernel shares out what it has counted in ticks, and may take a little back
    assert before.ru_utime - 0.05 <= as_seconds(found.ru_utime) <= after.ru_utime + 0.05
    assert before.ru_stime - 0.05 <= as_seconds(found.ru_stime) <= after.ru_stime + 0.05


def test_usage_of_nobody() -> None:
    assert (getrusage(99, byref(rusage())), errno()) == (-1, EINVAL)


def test_wait4_tells_what_the_child_has_used() -> None:
    program = """
import os, resource
from libcsock import *
for call in lambda *rest: wait4(pid, *rest), wait3:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    status, used = c_int(-1), rusage()
    if (pid := fork()) == 0:
        while clock() < CLOCKS_PER_SEC // 10:
            pass
        _exit(7)
    print(call(byref(status), 0, byref(used)) == pid, WEXITSTATUS(status), end=" ")
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    utime = used.ru_utime.tv_sec + used.ru_utime.tv_usec / 1e6
    stime = used.ru_stime.tv_sec + used.ru_stime.tv_usec / 1e6
    # which part of it is the user's the kernel guesses, from what it finds at each of its ticks
    print(abs(utime - (after.ru_utime - before.ru_utime)) < 1e-4, utime + stime > 0.09, end=" ")
    print(used.ru_minflt == after.ru_minflt - before.ru_minflt, used.ru_minflt > 0)
print(wait4(-1, None, WNOHANG, None), wait3(None, WNOHANG, None), errno() == ECHILD)
"""
    done = run_python(program)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == ["True 7 True True True True"] * 2 + ["-1 -1 True"]


def test_how_nice_a_process_is() -> None:
    program = """
import os
from libcsock import *
set_errno(0)
print(getpriority(PRIO_PROCESS, 0) == os.getpriority(os.PRIO_PROCESS, 0), errno())
print(setpriority(PRIO_PROCESS, 0, 18), getpriority(PRIO_PROCESS, 0), os.nice(0))
print(setpriority(PRIO_PROCESS, os.getpid(), 99), getpriority(PRIO_PROCESS, os.getpid()), os.nice(0))
"""
    done = run_python(program)
    assert (done.returncode, done.stdout) == (0, "True 0\n0 18 18\n0 19 19\n"), done.stderr
    assert (getpriority(99, 0), errno()) == (-1, EINVAL)
    assert (setpriority(PRIO_PROCESS, 2**31 - 1, 0), errno()) == (-1, ESRCH)

"""Importing the package: what it gives, what it leaves alone, and where it says no."""

import builtins

import pytest

import libcsock
from tests.helpers import run_python


@pytest.mark.parametrize(
    ("pretend", "said"),
    [("sys.platform = 'darwin'", "64-bit darwin"), ("sys.maxsize = 2**31 - 1", "32-bit linux")],
)
def test_elsewhere_than_on_64_bit_linux_it_is_an_import_error(pretend: str, said: str) -> None:
    done = run_python(f"import sys; {pretend}; import libcsock")
    assert done.returncode == 1
    message = f"ImportError: libcsock is the socket API of 64-bit Linux; this is a Python for {said}\n"
    assert done.stderr.endswith(message)


def test_a_star_import_replaces_no_builtin() -> None:
    assert not set(libcsock.__all__) & set(vars(builtins))


def test_a_star_import_gives_c_names_only() -> None:
    done = run_python("from libcsock.include.sys.epoll import *; print(*sorted(n for n in dir() if n[0] != '_'))")
    names = done.stdout.split()
    assert {"epoll_wait", "epoll_event", "EPOLLIN"} < set(names)
    others = [name for name in names if "epoll" not in name.lower() and not name.startswith("EPIOC")]
    assert others == ["sigset_t", "timespec"]


def test_it_works_without_docstrings() -> None:
    done = run_python("import libcsock; print(libcsock.listen.__doc__, libcsock.listen(-1, 5))", "-OO")
    assert done.stdout == "int listen(int sockfd, int backlog) -1\n"


def test_names_take_nothing_of_sockets_from_python() -> None:
    """Which names these have depends on the headers that CPython was built with."""
    code = "import sys; before = set(sys.modules); from libcsock import *; print(*set(sys.modules) - before)"
    loaded = set(run_python(code).stdout.split())
    assert "libcsock.include.sys.socket" in loaded
    of_python = {"socket", "select", "fcntl", "termios", "resource", "signal", "selectors", "subprocess"}
    assert not (of_python | {f"_{name}" for name in of_python} - {"_signal"}) & loaded


def test_importing_the_package_alone_loads_no_header() -> None:
    done = run_python("import sys, libcsock; print(*[name for name in sys.modules if name.startswith('libcsock.')])")
    assert done.stdout == "libcsock._machine\n"


def test_an_unknown_machine_is_an_import_error_that_names_the_known_ones() -> None:
    program = (
        "import os; real = os.uname()\n"
        "os.uname = lambda: os.uname_result((*real[:4], 'sparc64'))\n"
        "import libcsock"
    )
    done = run_python(program)
    assert done.returncode == 1
    said = "ImportError: libcsock has the numbers of x86_64, aarch64, riscv64, ppc64le, s390x; this machine is sparc64\n"
    assert done.stderr.endswith(said)


def test_the_numbers_of_two_machines_cannot_be_mixed() -> None:
    done = run_python("import libcsock; libcsock.AF_INET; libcsock._machine.declare_for('s390x', 'glibc')")
    assert done.stderr.endswith("RuntimeError: a header is loaded already, with the numbers of this machine\n")


def test_the_first_name_brings_them_all() -> None:
    done = run_python("import libcsock; print(libcsock.epoll_wait.__module__, 'recv' in dir(libcsock), libcsock.AF_INET)")
    assert done.stdout == f"libcsock.include.sys.epoll {hasattr(libcsock, 'recv')} 2\n"


def test_a_name_that_c_does_not_have() -> None:
    with pytest.raises(AttributeError, match="module 'libcsock' has no attribute 'epoll_weight'"):
        libcsock.epoll_weight  # type: ignore[attr-defined]

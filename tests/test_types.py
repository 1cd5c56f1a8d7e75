"""What mypy makes of the stubs, and whether the stubs tell the truth.

`typing/right` holds programs without a mistake. Each of `typing/wrong` has one, on the line with `# E: text`,
where text is a part of what mypy says to it.
"""

import ast
import inspect
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock._extern import DECLARATIONS, MACROS
from tests.helpers import ROOT

STUBS = ROOT / "stubs/libcsock/include"
WRONG = {path.stem: path for path in sorted((ROOT / "tests/typing/wrong").glob("*.py"))}

# mypy may have to read everything anew
pytestmark = pytest.mark.time_limit(150)


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=120)


def mypy(paths: Iterable[object]) -> dict[str, dict[int, str]]:
    """The errors that mypy finds: file, line, what it says."""
    done = run("mypy", *map(str, paths))
    assert done.returncode in (0, 1) and not done.stderr, done.stdout + done.stderr
    found: dict[str, dict[int, str]] = {}
    for path, line, message in re.findall(r"^(.+?):(\d+): error: (.+)$", done.stdout, re.MULTILINE):
        lines = found.setdefault(str(ROOT / path), {})
        lines[int(line)] = f"{lines[int(line)]}\n{message}" if int(line) in lines else message
    assert bool(found) == bool(done.returncode), done.stdout
    return found


def listed(found: dict[str, dict[int, str]]) -> str:
    return "\n".join(f"{path}:{line}: {found[path][line]}" for path in found for line in found[path])


@pytest.mark.parametrize("paths", ["tests/typing/right", "examples tests", "libcsock", "stubs"])
def test_mypy_has_no_complaint(paths: str) -> None:
    if found := mypy(paths.split()):
        pytest.fail(listed(found), pytrace=False)


@pytest.fixture(scope="module")
def mistakes() -> dict[str, dict[int, str]]:
    found = mypy(WRONG.values())
    assert found.keys() <= {str(path) for path in WRONG.values()}
    return found


@pytest.mark.parametrize("name", WRONG)
def test_mypy_finds_the_mistake(name: str, mistakes: dict[str, dict[int, str]]) -> None:
    found = mistakes.get(str(WRONG[name]), {})
    lines = enumerate(WRONG[name].read_text().splitlines(), 1)
    marks = [(number, text) for number, line in lines for text in re.findall("  # E: (.+)$", line)]
    assert len(marks) == 1, "a wrong program makes one mistake"
    number, text = marks[0]
    if found.keys() != {number} or text not in found[number]:
        pytest.fail(f"wanted:\n{name}:{number}: {text}\nfound:\n{listed({name: found})}", pytrace=False)


PROLOGUE = """
from array import array
from ctypes import Structure, Union
from mmap import mmap
from typing import Any
from libcsock import *
class own_struct(Structure): _fields_ = [("a", c_int)]
class own_union(Union): _fields_ = [("a", c_int)]
anything: Any = None
"""
OBJECTS = """
    c_int() c_ushort() c_ulong() c_char() c_double() c_void_p() size_t() socklen_t() uint64_t() in_port_t()
    sockaddr() sockaddr_in() sockaddr_storage() epoll_event() epoll_data() in_addr() in6_addr() sockaddr_in6() sockaddr_un() flock() f_owner_ex()
    pollfd() fd_set() addrinfo() timeval() timespec() itimerval() time_t() itimerspec() eventfd_t() off_t()
    sigset_t() siginfo_t() sigval() struct_sigaction() sigevent() tm() rlimit() rusage() timezone() timer_t()
    create_string_buffer(8) (c_int*4)() (flock*2)() (socklen_t*2)() own_struct() own_union()
""".split()
VALUES = [value for each in OBJECTS for value in (each, f"byref({each})", f"pointer({each})")] + """
    1 1.5 True None "x" b"x" [1] object() range(2) sockaddr_in byref(byref(c_int()))
    bytearray(2) memoryview(bytearray(2)) array("i",[1]) mmap(-1,8)
    cast(byref(sockaddr_in()),POINTER(sockaddr))
""".split()


def disagreement(calls: list[tuple[str, Callable[[], object]]], path: Path) -> str:
    """The first call that mypy finds wrong while the attempt raises no TypeError, or the other way round."""
    program = PROLOGUE.splitlines() + [call for call, _ in calls]
    path.write_text("\n".join(program))
    found = mypy([path]).get(str(path), {})
    assert min(found) > len(program) - len(calls)
    for number, (call, attempt) in enumerate(calls, len(program) - len(calls) + 1):
        refused = ""
        try:
            attempt()
        except TypeError as error:
            refused = str(error)
        except (OverflowError, ValueError):  # a type is right whose value is not
            pass
        if bool(refused) != (number in found):
            return f"{call}\ncall: {refused or 'right'}\nmypy: {found.get(number, 'right')}"
    return ""


def test_mypy_and_the_call_agree_on_the_type_of_each_argument(tmp_path: Path) -> None:
    # Left out is where mypy is stricter: an array for a pointer to one struct, other numbers for a socklen_t.
    names: dict[str, Any] = {}
    exec(PROLOGUE, names)
    calls: list[tuple[str, Callable[[], object]]] = []
    for declaration in [*DECLARATIONS.values(), *MACROS.values()]:
        for parameter in declaration.parameters:
            for text in () if declaration.variadic else VALUES:
                words = [text if each is parameter else "anything" for each in declaration.parameters]
                attempt = partial(lambda take, text: take(eval(text, names), []), parameter.take, text)
                # under an if, since mypy reads nothing after a call that does not return
                calls.append((f"if anything: {declaration.name}({', '.join(words)})", attempt))
    assert len(calls) > 1000
    if different := disagreement(calls, tmp_path / "calls.py"):
        pytest.fail(different, pytrace=False)


def test_mypy_and_fcntl_agree_on_the_argument_of_each_command(tmp_path: Path) -> None:
    calls: list[tuple[str, Callable[[], object]]] = []
    for command in libcsock.__all__:
        if re.fullmatch("F_(DUPFD|[GS]ET|OFD_|ADD_|NOTIFY).*", command):
            for argument in "", ", 0", ", byref(flock())", ", byref(f_owner_ex())", ", byref(uint64_t())":
                call = f"fcntl(-1, {command}{argument})"
                calls.append((call, partial(eval, call, vars(libcsock))))
    assert len(calls) > 100
    if different := disagreement(calls, tmp_path / "calls.py"):
        pytest.fail(different, pytrace=False)


def test_mypy_and_ioctl_agree_on_the_argument_of_each_request(tmp_path: Path) -> None:
    calls: list[tuple[str, Callable[[], object]]] = []
    kinds = "c_int c_uint c_long winsize termio ifreq ifconf arpreq timeval timespec".split()
    for request in ioctl_requests():
        for argument in "", ", 0", ', b"x"', *(f", byref({kind}())" for kind in kinds):
            call = f"ioctl(-1, {request}{argument})"
            calls.append((call, partial(eval, call, vars(libcsock))))
    assert len(calls) > 1000
    if different := disagreement(calls, tmp_path / "calls.py"):
        pytest.fail(different, pytrace=False)


def ioctl_requests() -> list[str]:
    request = re.compile("FIO|SIOC|TIOC(?!M_|PKT_|SER_)|TC[FGSX]")
    return [name for name in libcsock.__all__ if request.match(name)]


def test_the_stubs_tell_the_truth() -> None:
    done = run("mypy.stubtest", "libcsock", "--mypy-config-file", "pyproject.toml")
    if done.returncode:
        pytest.fail(done.stdout + done.stderr, pytrace=False)


@pytest.mark.parametrize("path", sorted(STUBS.rglob("[!_]*.pyi")), ids=lambda path: str(path.relative_to(STUBS)))
def test_parameters_have_the_names_of_the_call(path: Path) -> None:
    """stubtest does not look at the names of positional-only parameters."""
    module = import_module(".".join(path.relative_to(STUBS.parents[1]).with_suffix("").parts))
    for stub in ast.parse(path.read_text()).body:
        if isinstance(stub, ast.FunctionDef):
            more = [stub.args.vararg] if stub.args.vararg else []
            names = [parameter.arg for parameter in stub.args.posonlyargs + more]
            assert names == list(inspect.signature(getattr(module, stub.name)).parameters), stub.name

"""What mypy and pyright make of the stubs, and whether the stubs tell the truth.

`typing/right` holds programs without a mistake. Each of `typing/wrong` has one, on the line with `# E: text`,
where text is a part of what mypy says to it.
"""

import ast
import ctypes
import inspect
import json
import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from operator import attrgetter
from pathlib import Path
from typing import Any

import pytest

import libcsock
import libcsock._syntax
from libcsock import byref, getsockopt, sizeof, socklen_t
from libcsock._extern import DECLARATIONS, MACROS
from libcsock._struct import Shown
from tests import stubs
from tests.helpers import ROOT, Keep

STUBS = ROOT / "stubs/libcsock/include"
RIGHT = sorted((ROOT / "tests/typing/right").glob("*.py"))
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


def marked(path: Path) -> tuple[int, str]:
    """The line of a wrong program that has the mistake, and what mypy says to it."""
    lines = enumerate(path.read_text().splitlines(), 1)
    marks = [(number, text) for number, line in lines for text in re.findall("  # E: (.+)$", line)]
    assert len(marks) == 1, "a wrong program makes one mistake"
    return marks[0]


def test_the_corpus_is_large() -> None:
    assert len(RIGHT) >= 60 and len(WRONG) >= 120


PROGRAMS = [path for path in RIGHT if "sys.exit(main())" in path.read_text()]


@pytest.mark.parametrize("path", PROGRAMS, ids=attrgetter("stem"))
def test_a_right_program_does_its_work(path: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-S", str(path)]
    done = subprocess.run(
        command, cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, timeout=15
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("paths", ["examples tests", "libcsock", "stubs"])
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
    number, text = marked(WRONG[name])
    if found.keys() != {number} or text not in found[number]:
        pytest.fail(f"wanted:\n{name}:{number}: {text}\nfound:\n{listed({name: found})}", pytrace=False)


# pyright lets a function be compared with anything, and takes any list of text for one that may have None
UNSEEN_BY_PYRIGHT = {"errno_without_parentheses", "execv_without_none"}


@pytest.fixture(scope="module")
def complaints() -> dict[str, dict[int, str]]:
    """What pyright finds in all that pyproject.toml names: file, line, what it says."""
    pytest.importorskip("basedpyright", reason="wants basedpyright")
    done = run("basedpyright", "--outputjson", "--level", "error", "--pythonpath", sys.executable)
    assert done.returncode in (0, 1) and not done.stderr, done.stdout + done.stderr
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] > len(WRONG) + len(RIGHT)
    found: dict[str, dict[int, str]] = {}
    for each in report["generalDiagnostics"]:
        found.setdefault(each["file"], {})[each["range"]["start"]["line"] + 1] = each["message"]
    return found


def test_pyright_finds_each_mistake_and_no_other(complaints: dict[str, dict[int, str]]) -> None:
    mistakes = {str(path): {marked(path)[0]} for name, path in WRONG.items() if name not in UNSEEN_BY_PYRIGHT}
    missed = {path: lines for path, lines in mistakes.items() if not lines & complaints.get(path, {}).keys()}
    wrongly = {
        path: {line: text for line, text in found.items() if line not in mistakes.get(path, set())}
        for path, found in complaints.items()
    }
    if missed or any(wrongly.values()):
        pytest.fail(f"missed:\n{missed}\ncomplains of what is right:\n{listed(wrongly)}", pytrace=False)


PROLOGUE = """
from array import array
from ctypes import Structure, Union
from mmap import mmap
from typing import Any
from libcsock import *
class own_struct(Structure): _fields_ = [("a", c_int)]
class own_union(Union): _fields_ = [("a", c_int)]
anything: Any = None
number: int = anything
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
                # as any option it would be one whose value may be anything
                rest = {"optname": "number"}
                words = [
                    text if each is parameter else rest.get(each.name, "anything") for each in declaration.parameters
                ]
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


def options() -> dict[str, str]:
    """The constants of which the stubs say what the option's value is, and what they say."""
    return {
        node.target.id: ast.unparse(node.annotation)
        for path in STUBS.rglob("*.pyi")
        for node in ast.parse(path.read_text()).body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
        if re.search(r"Option\b", ast.unparse(node.annotation))
    }


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


LEVELS = {"SO": libcsock.SOL_SOCKET, "IP": libcsock.IPPROTO_IP, "IPV6": libcsock.IPPROTO_IPV6}
LEVELS |= {"TCP": libcsock.IPPROTO_TCP, "UDP": libcsock.IPPROTO_UDP, "MCAST": libcsock.IPPROTO_IP}


def test_the_kernel_agrees_on_the_size_of_each_option(keep: Keep) -> None:
    families = [libcsock.AF_UNIX, libcsock.AF_INET, libcsock.AF_INET6]
    opened = [libcsock.socket(family, type, 0) for family in families for type in (1, 2)]
    sockets = [keep(fd) for fd in opened if fd != -1]  # there may be no IPv6
    asked = set()
    for name, stated in options().items():
        structs = [getattr(libcsock, each, None) for each in re.findall(r"\w+", stated)]
        sizes = {4} if stated in ("IntOption", "ByteOption") else {sizeof(each) for each in structs if each}
        if "Array" in stated or name in ("TCP_INFO", "TCP_ZEROCOPY_RECEIVE"):  # which grow with the kernel
            continue
        for fd in sockets:
            length = socklen_t(400)
            if getsockopt(fd, LEVELS[name.split("_")[0]], getattr(libcsock, name), bytearray(400), byref(length)) == 0:
                assert length.value in sizes, name
                asked.add(name)
    assert len(asked) > 100 and {"SO_LINGER", "SO_PEERCRED", "SO_RCVTIMEO", "IP_MULTICAST_IF"} <= asked


def spelled_type(ctype: Any) -> set[str]:
    """How a stub may write the type of a field that is no pointer."""
    if issubclass(ctype, ctypes.Array):
        element = ctype._type_
        names = {name for name, value in vars(ctypes).items() if value is element} or {element.__name__}
        return {f"Array[{name}]" for name in names}
    if issubclass(ctype, (ctypes.Structure, ctypes.Union)):
        return {ctype.__name__}
    return {"int"}


@pytest.mark.parametrize("path", sorted(STUBS.rglob("[!_]*.pyi")), ids=lambda path: str(path.relative_to(STUBS)))
def test_structs_have_the_fields_of_c(path: Path) -> None:
    """With their types, and in their order as arguments; a pointer may be what it points to."""
    module = import_module(".".join(path.relative_to(STUBS.parents[1]).with_suffix("").parts))
    for stub in ast.parse(path.read_text()).body:
        struct = getattr(module, stub.name, None) if isinstance(stub, ast.ClassDef) else None
        if not isinstance(stub, ast.ClassDef) or not hasattr(struct, "fields") or stub.name.startswith("_"):
            continue
        assert struct is not None
        types = {name: ctype for name, ctype in struct.fields(every=True) if not name.startswith("__")}
        stated = {
            each.target.id: ast.unparse(each.annotation)
            for each in stub.body
            if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
        }
        functions = [each for each in stub.body if isinstance(each, ast.FunctionDef)]
        stated |= {
            each.name: ast.unparse(each.returns)
            for each in functions
            if each.returns and any(ast.unparse(decorator) == "property" for decorator in each.decorator_list)
        }
        assert stated.keys() >= types.keys() and all(hasattr(struct, name) for name in stated), stub.name
        for name, ctype in types.items():
            read = stated[name].removeprefix("_CField[").split(", ")[0]
            assert ctype is ctypes.c_void_p or read in spelled_type(ctype), f"{stub.name}.{name}"
        for constructor in functions:
            arguments = [each.arg for each in constructor.args.args[1:]]
            if constructor.name == "__init__":  # of members of one union it takes the first
                assert [name for name in arguments if name in types] == [name for name in types if name in arguments]
                assert set(arguments) <= stated.keys(), stub.name


def test_each_name_and_each_field_has_a_type(tmp_path: Path) -> None:
    """reveal_type() never says just Any, nor of a function that it returns that."""
    program = ["import libcsock"]
    for name in libcsock.__all__:
        value = getattr(libcsock, name)
        if name in libcsock._syntax.__all__:
            continue
        program.append(f"reveal_type(libcsock.{name})")
        if isinstance(value, type) and issubclass(value, Shown):
            fields = [field for field, _ in value.fields(every=True) if not field.startswith("__")]
            program += [f"reveal_type(libcsock.{name}().{field})" for field in fields]
    path = tmp_path / "names.py"
    path.write_text("\n".join(program))
    revealed = re.findall(r'note: Revealed type is "(.+)"$', run("mypy", str(path)).stdout, re.MULTILINE)
    assert len(revealed) == len(program) - 1 > 1000
    assert not [each for each in revealed if re.fullmatch(r"Any|def .*\) -> Any", each)]


@pytest.mark.parametrize("path", sorted(STUBS.rglob("[!_]*.pyi")), ids=lambda path: str(path.relative_to(STUBS)))
def test_parameters_have_the_names_of_the_call(path: Path) -> None:
    """stubtest does not look at the names of positional-only parameters."""
    module = import_module(".".join(path.relative_to(STUBS.parents[1]).with_suffix("").parts))
    for stub in ast.parse(path.read_text()).body:
        if isinstance(stub, ast.FunctionDef):
            more = [stub.args.vararg] if stub.args.vararg else []
            names = [parameter.arg for parameter in stub.args.posonlyargs + more]
            assert names == list(inspect.signature(getattr(module, stub.name)).parameters), stub.name


@pytest.mark.parametrize("path", list(stubs.stubs()), ids=lambda path: str(path.relative_to(stubs.STUBS)))
def test_what_a_stub_repeats_is_as_in_its_module(path: Path) -> None:
    """Names, constants and docstrings: `python -m tests.stubs` writes them."""
    assert stubs.written(path) == path.read_text()

"""A call, its refusal and the text of a struct need no file: all that they use is loaded with the header module.

A process that has used up its descriptors, or has left the file system of its Python by chroot(), can import nothing.
"""

import gc
import json
import os
from ctypes import sizeof
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

import libcsock
from libcsock._headers import headers
from libcsock._notation import Family, matches
from tests.helpers import run_python

# Runs twice, in a child that is as any process and in the parent that is barren; says where the two differ.
PROGRAM = """
# as little as can be: what this imports is there for libcsock as well
import ctypes, errno as numbers, os, sys
import copy as copying
from _pickle import dumps, loads

way, empty = sys.argv[1:]
if way == "chroot" and os.geteuid():
    CLONE_NEWUSER = 0x10000000
    if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWUSER):
        print("neither root nor a user namespace:", os.strerror(ctypes.get_errno()))
        raise SystemExit(77)
from resource import RLIMIT_NOFILE, getrlimit as python_getrlimit, setrlimit as python_setrlimit

from libcsock import *
from libcsock import _arguments as kinds
from libcsock._ctype import counted_by
from libcsock._extern import DECLARATIONS, MACROS
import libcsock

made = []

def not_to_be_made(*arguments):
    made.append(arguments)

for declaration in DECLARATIONS.values():
    declaration.callable.__globals__.update(declaration.ways(not_to_be_made))

class Anything:
    pass

def right(parameter):
    # what the parameter takes, so that the next one is looked at
    if isinstance(parameter, kinds.Scalar):
        return max(parameter.range[0], 0)
    if isinstance(parameter, kinds.Listed):
        return None
    if isinstance(parameter, kinds.Strings):
        return [None]
    if isinstance(parameter, kinds.Text):
        return "text"
    if isinstance(parameter, kinds.Pointers):
        return []
    if isinstance(parameter, kinds.Pointer):
        return bytearray(4096) if parameter.any_memory else byref((parameter.accepts * 64)())
    if isinstance(parameter, kinds.ByValue):
        return parameter.ctype()
    if isinstance(parameter, kinds.TypeName):
        return c_int
    if isinstance(parameter, kinds.Selected):
        return 0
    return SIG_DFL

class Short(ctypes.Structure):
    _fields_ = []

def wrong(parameter):
    yield Anything()
    if isinstance(parameter, kinds.Scalar):
        yield from (1 << 64, -1 << 64, 1 << 20000, 1.5, "1")
    elif isinstance(parameter, kinds.Text):
        yield from ("a NUL \\0 inside", "\\ud800", 1)
    elif isinstance(parameter, kinds.Pointer):
        yield from (1, "text", memoryview(bytearray(64))[::2])
        if not parameter.any_memory:
            yield byref(Short())
    elif not isinstance(parameter, kinds.Selected):
        yield from (1.5, byref(Short()))

def outcome(call, *arguments):
    try:
        result = call(*arguments)
    except Exception as error:
        return f"{type(error).__name__}: {error}"
    return str(result)

def refusals():
    functions = {name: (getattr(libcsock, name), each.parameters) for name, each in (DECLARATIONS | MACROS).items()}
    for name, (function, parameters) in functions.items():
        yield name, outcome(function, *[Anything()] * (len(parameters) + 1))
        if parameters and not isinstance(parameters[0], (kinds.Listed, kinds.Selected)):
            yield name, outcome(function)
        for number, parameter in enumerate(parameters):
            before = [right(each) for each in parameters[:number]]
            behind = [Anything()] * (len(parameters) - number - 1)
            for value in wrong(parameter):
                if isinstance(parameter, kinds.Selected):
                    before = before[:-1] + [next(iter(parameter.selector.types))]
                yield name, outcome(function, *before, value, *behind)
            counter = isinstance(getattr(parameter, "needs", None), counted_by) and parameter.counter
            if isinstance(counter, kinds.Scalar) and counter.range[1] >= 1 << 20:
                # a length that is greater than what is there
                values = [right(each) for each in parameters]
                values[counter.position] = 1 << 20
                yield name, outcome(function, *values)
    yield "set_errno", outcome(set_errno, Anything())
    yield "create_string_buffer", outcome(create_string_buffer, Anything())

def structs():
    todo = [ctypes.Structure, ctypes.Union]
    for each in todo:
        todo += each.__subclasses__()
    public = {each for each in todo if each.__module__.startswith("libcsock.include") and each.__qualname__[0] != "_"}
    return sorted(public, key=lambda each: each.__name__)

STRUCTS = structs()

def shown():
    for struct in STRUCTS:
        for byte in 0, 1, 0xFF:
            value = struct.from_buffer_copy(bytes([byte]) * ctypes.sizeof(struct))
            for look in str, repr, dumps, copying.copy:
                yield struct.__name__, outcome(look, value)
            yield struct.__name__, outcome(lambda: value == copying.copy(value))
            yield struct.__name__, outcome(lambda: loads(dumps(value)) == value)
        yield struct.__name__, outcome(lambda: str((struct * 2)()[1]))
        for name in dir(struct):
            if isinstance(vars(struct).get(name), type(sockaddr_in.sin_port)):
                yield struct.__name__, outcome(setattr, struct(), name, Anything())
    yield "addr", outcome(lambda: str(sockaddr_in(AF_INET, 80)))
    yield "errno", outcome(lambda: (set_errno(ECONNREFUSED), errno()))

def everything():
    return [*refusals(), *shown()]

ends = os.pipe()
child = os.fork()
if not child:
    os.close(ends[0])
    with os.fdopen(ends[1], "wb") as file:
        file.write(dumps(everything()))
    os._exit(0)
os.close(ends[1])
with os.fdopen(ends[0], "rb") as file:
    expected = loads(file.read())
assert os.waitpid(child, 0)[1] == 0

refused = []
def refuse(event, arguments):
    if event in ("open", "import", "os.listdir", "os.scandir"):
        refused.append((event, str(arguments[0])))
        raise OSError(numbers.EMFILE, f"no {event} here")

free = os.dup(0)
os.close(free)
python_setrlimit(RLIMIT_NOFILE, (free, python_getrlimit(RLIMIT_NOFILE)[1]))
if way == "chroot":
    os.chroot(empty)
    os.chdir("/")
    assert not os.path.exists(sys.executable) and not os.path.exists("/proc")
else:
    sys.addaudithook(refuse)
try:
    os.dup(0)
except OSError as error:
    assert error.errno == numbers.EMFILE
else:
    raise AssertionError("there is a descriptor left")

before = set(sys.modules)
found = everything()
grown = set(sys.modules) - before
for one, other in zip(expected, found, strict=True):
    if one != other:
        print("as ever:", one)
        print("barren: ", other)
kinds_of_error = {text.split(":")[0] for name, text in found if text.split(":")[0].endswith("Error")}
print(len(found), len(STRUCTS), sorted(kinds_of_error), made[:3], refused[:3], sorted(grown))
"""


@pytest.mark.parametrize("way", ["chroot", "hook"])
def test_refusals_and_texts_without_a_descriptor_and_without_files(way: str, tmp_path: Path) -> None:
    done = run_python(f"import sys; sys.argv[1:] = [{way!r}, {str(tmp_path)!r}]\n{PROGRAM}")
    if done.returncode == 77:
        pytest.skip(done.stdout.strip())
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(" ['OverflowError', 'TypeError', 'ValueError'] [] [] []\n"), done.stdout
    calls, structs = map(int, done.stdout.split()[:2])
    assert calls > 5000 and structs > 80


OWN_THREAD = """
import os, sys, threading
from libcsock import *

done = threading.Event()
thread = threading.Thread(target=done.wait)
thread.start()
os.chroot(sys.argv[1])
local, remote = iovec(bytearray(8), 8), iovec(create_string_buffer(4), 5)
for task in getpid(), thread.native_id:
    try:
        print(process_vm_readv(task, byref(local), 1, byref(remote), 1, 0))
    except ValueError as error:
        print(error)
done.set()
"""


@pytest.mark.skipif(os.geteuid() != 0, reason="only root may chroot()")
def test_a_thread_is_of_this_process_without_proc(tmp_path: Path) -> None:
    done = run_python(f"import sys; sys.argv[1:] = [{str(tmp_path)!r}]\n{OWN_THREAD}")
    assert done.stderr == ""
    said = "process_vm_readv() argument rvec: iov_len is 5, but iov_base has only 4 bytes\n"
    assert done.stdout == 2 * said


# For each header a process that has loaded nothing else: what its structs look like, and what that has loaded.
ALONE = """
import json, os, sys
from ctypes import Structure, Union, sizeof
from importlib import import_module

for name in sys.argv[1:]:
    child = os.fork()
    if child:
        assert os.waitpid(child, 0)[1] == 0
        continue
    module = import_module(name)
    given = {each: getattr(module, each) for each in module.__all__}
    types = {each: kind for each, kind in given.items() if isinstance(kind, type)}
    structs = {each: kind for each, kind in types.items() if issubclass(kind, (Structure, Union))}
    before = set(sys.modules)
    for each, kind in structs.items():
        for byte in 0, 1:
            value = kind.from_buffer_copy(bytes([byte]) * sizeof(kind))
            print(json.dumps([each, byte, str(value), repr(value), sorted(set(sys.modules) - before)]))
    os._exit(sys.stdout.flush() or 0)
"""


def test_a_header_alone_has_what_its_structs_are_written_with() -> None:
    names = [module.__name__ for _, module in headers()]
    done = run_python(f"import sys; sys.argv[1:] = {names!r}\n{ALONE}")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert len(names) > 30 and len(lines) > 300
    for name, byte, text, python, loaded in map(json.loads, lines):
        kind = getattr(libcsock, name)
        value = kind.from_buffer_copy(bytes([byte]) * sizeof(kind))
        assert (text, python, loaded) == (str(value), repr(value), []), name


def test_a_number_of_thousands_of_digits_is_an_overflow() -> None:
    with pytest.raises(OverflowError, match=r"^htons\(\) argument hostshort is a number of 50001 bits, outside uint16_t"):
        libcsock.htons(1 << 50000)


def test_a_family_is_what_fnmatch_says() -> None:
    assert libcsock.__all__
    families = {each.family for each in gc.get_objects() if isinstance(each, Family)} | {"SIG[A-DF-Z]*", "POLL_[A-Z]*"}
    patterns = {pattern.removeprefix("!") for family in families for pattern in family.split()}
    names = [name for name in libcsock.__all__ if name[0].isupper()]
    assert len(patterns) > 100
    for pattern in patterns | {"*", "?", "*_?", "[A-C]*[!A-Y]", "*[X-Z]", "A*B*C*", ""}:
        assert [name for name in names if matches(name, pattern)] == [
            name for name in names if fnmatchcase(name, pattern)
        ], pattern

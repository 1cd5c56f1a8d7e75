"""What help() says, how calls are spelled, and what the constants are."""

import builtins
import errno
import fcntl
import inspect
import os
import re
import select
import signal
import socket
import sys
import termios
import time
from fnmatch import fnmatchcase
from types import ModuleType
from typing import Any

import pytest

import libcsock
from libcsock._arguments import Scalar
from libcsock._extern import DECLARATIONS, MACROS
from libcsock._notation import Family, NamedBy, constants

unchecked: Any = libcsock

assert libcsock.__all__  # which brings all declarations
# That they are the headers' own is for test_headers.py to show.
PROTOTYPES = {name: declaration.prototype for name, declaration in {**DECLARATIONS, **MACROS}.items()}
FIRST_LINES = {**PROTOTYPES, "errno": "int errno", "set_errno": "errno = value"}

every_function = pytest.mark.parametrize("name", FIRST_LINES)


def parameters(name: str) -> list[str]:
    """The names in a prototype; for `...` the one that Python gives it."""
    if name in ("errno", "set_errno"):
        return {"errno": [], "set_errno": ["value"]}[name]
    inside = re.findall(r"\((.*)\)", PROTOTYPES[name])[0]
    inside = inside.replace("...", "mode" if "open" in name else "args" if listed(name) else "arg")
    return [] if inside == "void" else re.findall(r"(\w+)(?:\[\d*\])?(?:,|$)", inside)


def listed(name: str) -> bool:
    """Whether C's `...` stands for any number of arguments."""
    return name.startswith("execl")


def variadic(name: str) -> bool:
    return "..." in FIRST_LINES[name]


@every_function
def test_the_text_begins_with_the_prototype(name: str) -> None:
    assert getattr(unchecked, name).__doc__.split("\n")[:2] == [FIRST_LINES[name], ""]


@every_function
def test_the_text_ends_with_the_manual_page(name: str) -> None:
    last = inspect.getdoc(getattr(unchecked, name)).split("\n\n")[-1]  # type: ignore[union-attr]
    assert re.fullmatch(r"[A-Za-z_]\w*\([237]\)", last)


# These go without saying.
UNMENTIONED = {"fd", "sockfd", "hostshort", "hostlong", "netshort", "netlong"}


@every_function
def test_the_text_speaks_of_every_parameter(name: str) -> None:
    text = getattr(unchecked, name).__doc__.partition("\n")[2]
    missing = [each for each in parameters(name) if not re.search(rf"\b{each}\b", text)]
    assert set(missing) <= UNMENTIONED


@every_function
def test_the_text_is_laid_out_for_a_terminal(name: str) -> None:
    lines = inspect.getdoc(getattr(unchecked, name)).split("\n")  # type: ignore[union-attr]
    assert len(lines) >= 5
    assert max(map(len, lines[1:])) <= 80
    assert [line for line in lines if line != line.rstrip()] == []


@every_function
def test_the_text_says_what_is_returned(name: str) -> None:
    assert "eturn" in getattr(unchecked, name).__doc__ or name == "errno"


@every_function
def test_name_module_and_signature(name: str) -> None:
    function = getattr(unchecked, name)
    assert (function.__name__, function.__qualname__) == (name, name)
    assert function.__module__.startswith("libcsock.include.")
    assert getattr(sys.modules[function.__module__], name) is function
    found = inspect.signature(function).parameters.values()
    assert [each.name.rstrip("_") for each in found] == parameters(name)
    optional = [each.name for each in found if each.default is not each.empty or each.kind is each.VAR_POSITIONAL]
    assert optional == (parameters(name)[-1:] if variadic(name) else [])
    kinds = {each.kind for each in found if each.name not in optional or not listed(name)}
    assert kinds <= {inspect.Parameter.POSITIONAL_ONLY}


@every_function
def test_a_wrong_number_of_arguments_names_the_function(name: str) -> None:
    function = getattr(unchecked, name)
    number = len(parameters(name))
    takes = f"takes (from {number - 1} to )?{number} positional arguments? but {number + 1} w"
    if not listed(name):
        with pytest.raises(TypeError, match=rf"^{name}\(\) {takes}"):
            function(*[0] * (number + 1))
    least = number - variadic(name)
    for given in range(least):
        with pytest.raises(
            TypeError, match=rf"^{name}\(\) missing {least - given} required positional argument"
        ):
            function(*[0] * given)


@every_function
def test_no_argument_has_a_keyword(name: str) -> None:
    for parameter in parameters(name):
        with pytest.raises(
            TypeError, match=rf"^{name}\(\) (got some positional-only|got an unexpected keyword)"
        ):
            getattr(unchecked, name)(**{parameter: 0})


# Families of constants

PARAMETERS: dict[str, Any] = {
    f"{name}-{parameter.c_name}": parameter
    for name, declaration in {**DECLARATIONS, **MACROS}.items()
    for parameter in declaration.parameters
}


def families(parameter: Any) -> list[str]:
    """Those that a parameter's numbers are of: several where another parameter selects one."""
    notation = parameter.notation
    each = notation.notations.values() if isinstance(notation, NamedBy) else [notation]
    return [notation.family for notation in each if isinstance(notation, Family)]


def every_family() -> dict[str, str]:
    """Each with where it is."""
    found = {family: key for key, parameter in PARAMETERS.items() for family in families(parameter)}
    for key, parameter in PARAMETERS.items():
        for number in getattr(getattr(parameter, "selector", None), "types", ()):
            found |= dict.fromkeys(families(parameter.kind(number)), key)
    for struct in vars(libcsock).values():
        for field, notation in getattr(struct, "_notation_", {}).items():
            if isinstance(notation, Family):
                found[notation.family] = f"{struct.__name__}.{field}"
    return found


@pytest.mark.parametrize("family", every_family())
def test_each_pattern_of_a_family_is_of_use(family: str) -> None:
    assert constants(family)
    for pattern in family.split():
        assert pattern[0] == "!" or constants(pattern), pattern


@pytest.mark.parametrize("key", [key for key, parameter in PARAMETERS.items() if families(parameter)])
def test_the_text_names_a_constant_of_the_family(key: str) -> None:
    function, _, name = key.partition("-")
    names = {each for family in families(PARAMETERS[key]) for each in names_in(family)}
    text = getattr(unchecked, function).__doc__.partition("\n")[2]
    # "flags are those of send()"
    elsewhere = re.findall(rf"\b{name}\b[^.:]*?(?:that of|those of|as in) (\w+)\(\)", text, re.S)
    texts = [text, *(getattr(unchecked, other).__doc__ for other in elsewhere)]
    assert names & {word for each in texts for word in re.findall(r"\w+", each)}


def names_in(family: str) -> list[str]:
    return [name for name in libcsock.__all__ if any(fnmatchcase(name, pattern) for pattern in family.split())]


# Whoever reads C expects a constant where a parameter has one of these names.
NAMED = {
    "advice", "af", "clockid", "cmd", "dirfd", "domain", "errnum", "flags", "how", "level", "mode", "op", "optname",
    "protocol", "request", "sig", "signum", "type", "whence", "which",
}  # fmt: skip


# Where it is a number all the same.
UNNAMED = {
    **dict.fromkeys(["_IOC-type", "_IO-type", "_IOR-type", "_IOW-type", "_IOWR-type"], "a letter, the driver's own"),
    **dict.fromkeys(["process_vm_readv-flags", "process_vm_writev-flags", "copy_file_range-flags"], "none yet but 0"),
}


@every_function
def test_numbers_that_have_names_say_so(name: str) -> None:
    declaration = {**DECLARATIONS, **MACROS}.get(name)
    numbers = [each for each in declaration.parameters if isinstance(each, Scalar)] if declaration else []
    missing = {each.c_name for each in numbers if each.c_name in NAMED and not each.notation}
    assert {each for each in missing if f"{name}-{each}" not in UNNAMED} == set()


def test_help_is_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    help(libcsock.epoll_wait)
    page = capsys.readouterr().out
    assert "epoll_wait(epfd, events, maxevents, timeout, /)" in page
    assert "int epoll_wait(int epfd, struct epoll_event *events, int maxevents, int timeout)" in page
    assert page.rstrip().endswith("epoll_wait(2)")


def test_a_star_import_leaves_pythons_own_names_alone() -> None:
    assert set(libcsock.__all__) & set(dir(builtins)) == set()


# Constants

CONSTANTS: dict[str, int] = {
    name: value for name in libcsock.__all__ if type(value := getattr(libcsock, name)) is int
}
MODULES: list[ModuleType] = [socket, select, fcntl, os, errno, signal, time, termios]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_constants_are_those_of_pythons_modules(module: ModuleType) -> None:
    # CPython's SOMAXCONN is that of the headers that it was built with
    common = [n for n in CONSTANTS if isinstance(getattr(module, n, None), int) and n != "SOMAXCONN"]
    assert len(common) >= 3
    assert {name: CONSTANTS[name] for name in common} == {name: getattr(module, name) for name in common}


def test_every_error_number_of_python_is_there() -> None:
    missing = {name for name in errno.errorcode.values() if CONSTANTS.get(name) != getattr(errno, name)}
    assert missing == set()

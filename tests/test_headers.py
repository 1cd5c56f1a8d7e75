"""What libcsock says of C, held against a C compiler's headers; and the check itself, against false facts."""

import os

import pytest

import libcsock
from libcsock import _check
from tests.tools import needs

CC = os.environ.get("CC", "cc")
pytestmark = needs(CC)


@pytest.fixture(scope="module")
def facts() -> list[_check.Fact]:
    return list(_check.facts())


def run(facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    status = _check.report(facts, CC)
    return status, capsys.readouterr().out.splitlines()


def test_everything_agrees(facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]) -> None:
    status, lines = run(facts, capsys)
    assert status == 0 and len(lines) == 1 and lines[0].endswith(f"{CC}: all agree")


def test_every_name_is_checked(facts: list[_check.Fact]) -> None:
    checked = {fact.name.split()[-1] for fact in facts if fact.kind in ("constant", "struct", "type", "variable", "macro")}
    checked |= {fact.name.split("(")[0].split()[-1].lstrip("*") for fact in facts if fact.kind == "prototype"}
    # errno is a macro for what no C program names; epoll_data_t is a second name
    # in C a struct may have the name of a function, and a function one that is a keyword of Python's
    names = {name.removeprefix("struct_").rstrip("_") for name in libcsock.__all__}
    unchecked = names - set(libcsock._syntax.__all__) - checked
    assert unchecked == {"errno", "set_errno", "epoll_data"}


@pytest.mark.parametrize("kind", ["constant", "type", "alignment", "signedness", "struct", "field", "size of field"])
def test_a_false_number_is_found(
    kind: str, facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]
) -> None:
    wrong = [fact for fact in facts if fact.kind == kind][-1]
    changed = [fact._replace(expected=fact.expected + 1) if fact is wrong else fact for fact in facts]
    status, lines = run(changed, capsys)
    assert status == 1 and len(lines) == 2 and lines[0].startswith(f"{kind} {wrong.name}: libcsock has ")


def test_a_false_prototype_is_found(facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]) -> None:
    right = next(fact for fact in facts if fact.kind == "prototype" and "listen" in fact.name)
    false = right._replace(expression=right.expression.replace("(int, int)", "(int, long)"))
    assert false != right
    status, lines = run([false if fact is right else fact for fact in facts], capsys)
    assert status == 1 and lines[0] == f"prototype {right.name}: <sys/socket.h> declares another"


def test_a_name_that_no_header_has_is_found(facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]) -> None:
    invented = _check.Fact("constant", "AF_MARTIAN", "sys/socket.h", 99, "(long long)(AF_MARTIAN)", macro=True)
    status, lines = run([*facts, invented], capsys)
    assert status == 1 and lines[0] == "constant AF_MARTIAN: <sys/socket.h> does not have it"


def test_a_macro_that_no_header_has_is_found(facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]) -> None:
    invented = _check.Fact("macro", "FD_MARTIAN", "sys/select.h", 1, "1", macro=True)
    status, lines = run([*facts, invented], capsys)
    assert status == 1 and lines[0] == "macro FD_MARTIAN: <sys/select.h> does not have it"


def test_a_field_that_no_header_has_is_found(facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]) -> None:
    invented = _check.Fact("field", "struct flock.l_color", "fcntl.h", 0, "offsetof(struct flock, l_color)")
    status, lines = run([*facts, invented], capsys)
    assert status == 1 and len(lines) == 2
    assert lines[0] == "field struct flock.l_color: <fcntl.h> does not have it"


def test_what_this_libc_lacks_is_left_out(facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]) -> None:
    lacking = [
        _check.Fact("prototype", "int martian(void)", "unistd.h", 1, "sizeof(martian)", since="glibc 9.99"),
        _check.Fact("struct", "struct martian", "unistd.h", 8, "sizeof(struct martian)", since="glibc 9.99"),
        _check.Fact("field", "struct martian.m", "unistd.h", 0, "offsetof(struct martian, m)", since="glibc 9.99"),
    ]
    status, lines = run(lacking + facts, capsys)
    assert status == 0 and len(lines) == 3 and lines[-1].endswith(f"{CC}: all agree")
    words = "not checked, <unistd.h> does not have it; glibc 9.99 has it"
    assert lines[:2] == [f"prototype int martian(void): {words}", f"struct struct martian: {words}"]


def test_a_false_bit_field_is_found(facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]) -> None:
    right = next(fact for fact in facts if fact.kind == "bit field")
    false = right._replace(expected=right.expected ^ 1 << 100)
    status, lines = run([false if fact is right else fact for fact in facts], capsys)
    assert status == 1 and lines[0] == f"bit field {right.name}: <{right.header}> has it elsewhere"


def test_a_false_variable_is_found(facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]) -> None:
    right = next(fact for fact in facts if fact.name == "in6addr_any")
    false = right._replace(expression=right.expression.replace("struct in6_addr", "struct in_addr"))
    assert false != right
    status, lines = run([false if fact is right else fact for fact in facts], capsys)
    assert status == 1 and lines[0] == "variable in6addr_any: <netinet/in.h> declares another"

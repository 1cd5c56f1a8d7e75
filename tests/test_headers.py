"""What libcsock says of C, held against a C compiler's headers; and the check itself, against false facts."""

import os
import shutil

import pytest

import libcsock
from libcsock import _check
from libcsock._machine import MACHINES
from libcsock._versions import Headers, Lifetime
from tests.helpers import run_python
from tests.tools import needs

CC = os.environ.get("CC", "cc")
pytestmark = needs(CC)


@pytest.fixture(scope="module")
def facts() -> list[_check.Fact]:
    return list(_check.facts())


def run(facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]) -> tuple[int, list[str]]:
    """The status and what was said, without what headers of this age cannot have."""
    status = _check.report(facts, CC)
    lines = capsys.readouterr().out.splitlines()
    return status, [line for line in lines if not line.startswith("not checked, ")]


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


def martians(lifetime: Lifetime) -> list[_check.Fact]:
    """A function, a struct with its field, and a field more of another struct that no header has."""
    return [
        _check.Fact("prototype", "int martian(void)", "unistd.h", 1, "sizeof(martian)", lifetime=lifetime),
        _check.Fact("struct", "struct martian", "unistd.h", 8, "sizeof(struct martian)", lifetime=lifetime),
        _check.Fact("field", "struct martian.m", "unistd.h", 0, "offsetof(struct martian, m)", lifetime=lifetime),
        _check.Fact("field", "struct flock.m", "fcntl.h", 0, "offsetof(struct flock, m)", lifetime=lifetime),
    ]


@pytest.mark.parametrize(
    ("lifetime", "why"),
    [(Lifetime(since="glibc 9.99"), "newer than"), (Lifetime("Linux 99.9"), "newer than"),
     (Lifetime(until="glibc 2.1"), "no longer in")],
)  # fmt: skip
def test_what_headers_of_this_age_lack_is_named_in_a_line(
    lifetime: Lifetime, why: str, facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]
) -> None:
    assert _check.report(martians(lifetime) + facts, CC) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1].endswith(f"{CC}: all agree")
    (line,) = [line for line in lines[:-1] if line.startswith(f"not checked, {why} these headers (")]
    words = line.partition("): ")[2].split(", ")
    assert {"martian()", "struct martian", "1 field of struct flock"} <= set(words)


@pytest.mark.parametrize("lifetime", [Lifetime("glibc 2.1"), Lifetime("Linux 2.6"), Lifetime(until="glibc 9.99")])
def test_what_headers_of_this_age_should_have_is_a_difference(
    lifetime: Lifetime, facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]
) -> None:
    about, _, _ = _check.known(CC, facts)
    if about.glibc is None:
        pytest.skip("not even glibc 2.1 has to be there: these headers are another libc's")
    status, lines = run(martians(lifetime) + facts, capsys)
    assert status == 1 and [line.partition(":")[0] for line in lines[:-1]] == [
        f"{fact.kind} {fact.name}" for fact in martians(lifetime)
    ]


def test_a_struct_may_be_shorter_in_older_headers_alone(
    facts: list[_check.Fact], capsys: pytest.CaptureFixture[str]
) -> None:
    whole = next(fact for fact in facts if fact.name == "struct flock" and fact.kind == "struct")
    for version, status in ("glibc 9.99", 0), ("glibc 2.1", 1):
        grown = whole._replace(expected=99, before=((version, whole.expected),))
        if _check.known(CC, [whole])[0].glibc:
            assert run([grown if fact is whole else fact for fact in facts], capsys)[0] == status


def test_names_are_no_older_than_they_are_said_to_be(facts: list[_check.Fact]) -> None:
    """Debian's headers are those of their version; other distributions carry names back."""
    if not os.environ.get("CI"):
        pytest.skip("true of headers that nobody has added to")
    about, checked, found = _check.known(CC, [fact for fact in facts if not fact.bits_of])
    added = {"RWF_NOAPPEND"}  # by the kernel's headers of Debian 12, to Linux 6.1
    there = [fact.name for fact, value in zip(checked, found) if value != _check.MISSING and not fact.macro
             and about.glibc and fact.kind not in ("field", "size of field")
             and (about.too_old_for(fact.lifetime.since) or about.too_new_for(fact.lifetime.until))]  # fmt: skip
    assert set(there) <= added


@pytest.mark.parametrize("machine", [each for each in MACHINES if each != os.uname().machine])
def test_other_machines_agree_with_their_headers(machine: str) -> None:
    compiler = _check.compiler(machine)
    if shutil.which(compiler) is None:
        pytest.skip(f"{compiler} is not installed")
    done = run_python(f"from libcsock.__main__ import main; raise SystemExit(main(['check', '--machine', {machine!r}, '--libc', 'glibc']))")
    assert (done.returncode, done.stdout.splitlines()[-1].partition(": ")[2]) == (0, "all agree"), done.stdout


def test_the_numbers_of_another_machine_are_found_wrong() -> None:
    """So it is that machine's headers which were looked at, and that machine's numbers."""
    other = "ppc64le" if os.uname().machine != "ppc64le" else "x86_64"
    program = f"from libcsock.__main__ import main; raise SystemExit(main(['check', '--machine', {other!r}, '--cc', {CC!r}]))"
    done = run_python(program)
    assert done.returncode == 1 and "constant SO_RCVTIMEO: libcsock has 18" in done.stdout or other == "x86_64"


def test_versions_are_compared_by_number() -> None:
    headers = Headers((2, 9), (6, 10))
    assert headers.too_old_for("glibc 2.31") and not headers.too_old_for("glibc 2.9")
    assert headers.too_old_for("Linux 6.12") and not headers.too_old_for("Linux 6.5")
    assert headers.too_new_for("glibc 2.9") and not headers.too_new_for("glibc 2.42")
    assert not headers.too_old_for("") and not headers.too_old_for("glibc") and not headers.too_new_for("")
    assert Headers(None, (6, 1)).too_old_for("glibc") and not Headers(None, (6, 1)).too_old_for("")


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

"""`python -m libcsock`: what each verb prints, held against the C compiler and Python's own modules."""

import errno
import os
import pty
import re
import subprocess
import sys
from codecs import getincrementaldecoder
from collections.abc import Iterator
from ctypes import Union, sizeof
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

import libcsock
from libcsock import __main__ as explorer
from libcsock import _check, _constants, _drawing, _layout, _pages, _port
from libcsock._ctype import spelled
from libcsock._headers import headers, owners
from libcsock._members import Member, is_struct, members
from tests.helpers import ROOT, run_python
from tests.tools import needs

STRUCTS: dict[str, Any] = {
    name: value for name in libcsock.__all__ if is_struct(value := getattr(libcsock, name)) and value.__name__ == name
}
VERBS = ["layout", "decl", "man", "include", "const", "errno", "port", "check"]
every_struct = pytest.mark.parametrize("name", STRUCTS)


def explored(capsys: pytest.CaptureFixture[str], *words: str) -> str:
    assert explorer.main([*words]) == 0
    return capsys.readouterr().out


def leaves(found: list[Member]) -> Iterator[Member]:
    for member in found:
        yield from leaves(list(member.inside)) if member.inside else [member]


# layout


@every_struct
def test_a_layout_fits_a_terminal_and_names_every_field(name: str) -> None:
    text = _layout.c_source(STRUCTS[name])
    assert max(map(len, text.splitlines())) <= 80
    assert f"/* size: {sizeof(STRUCTS[name])}," in text
    for field, _ in STRUCTS[name].fields(every=True):
        assert re.search(rf"\b{field}\b", text) or field == "sa_sigaction"


def c_program(types: dict[str, Any]) -> str:
    """The layouts as a C program, which says that they are what they say."""
    written: list[str] = []
    done: set[str] = set()

    def write(ctype: Any) -> None:
        if hasattr(ctype, "_type_") and not isinstance(ctype._type_, str):
            return write(ctype._type_)
        if not is_struct(ctype) or ctype.__name__ in done:
            return None
        done.add(ctype.__name__)
        for member in leaves(list(members(ctype))):
            write(member.ctype)
        if not ctype.__name__.startswith("_"):
            written.append(_layout.c_source(ctype))
            c_name = spelled(ctype)
            written.append(f'_Static_assert(sizeof({c_name}) == {sizeof(ctype)}, "{ctype.__name__}");')
            written.extend(
                f'_Static_assert(offsetof({c_name}, {each.name}) == {each.start // 8}, "{each.name}");'
                for each in leaves(list(members(ctype)))
                if not each.width
            )
        return None

    for ctype in types.values():
        write(ctype)
    return "\n".join(["#include <stddef.h>", "#include <stdint.h>", *written, ""])


@pytest.mark.parametrize(
    ("cc", "machine"),
    [
        pytest.param("cc", os.uname().machine, marks=needs("cc")),
        pytest.param("aarch64-linux-gnu-gcc", "aarch64", marks=needs("aarch64-linux-gnu-gcc")),
    ],
)
def test_layouts_are_c_that_a_compiler_lays_out_so(cc: str, machine: str) -> None:
    declare = f"import libcsock._machine as machine; machine.declare_for({machine!r}, machine.libc())"
    written = f"{declare}; from tests.test_explorer import STRUCTS, c_program; print(c_program(STRUCTS))"
    program = subprocess.run([sys.executable, "-c", written], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout
    assert program.count("_Static_assert(sizeof") >= 60
    # its members have names of their own by macros of the header
    program = program.replace("} ifr_ifru;", "};")
    command = [cc, "-x", "c", "-std=gnu11", "-fsyntax-only", "-"]
    done = subprocess.run(command, input=program, text=True, capture_output=True)
    assert done.returncode == 0, done.stderr[:2000]


def test_epoll_event_differs_between_machines(capsys: pytest.CaptureFixture[str]) -> None:
    lines = explored(capsys, "layout", "--diff", "epoll_event", "x86_64", "aarch64").splitlines()
    assert [line.split() for line in lines[2:]] == [
        ["events", "0", "4", "0", "4"],
        ["data", "4", "8", "8", "8", "differs"],
        ["in", "all", "12", "16", "differs"],
    ]
    same = explored(capsys, "layout", "--diff", "sockaddr_in", "aarch64", "riscv64")
    assert same == "struct sockaddr_in is the same on aarch64 and riscv64: 16 bytes\n"
    lines = explored(capsys, "layout", "--diff", "sigaction", "s390x", "x86_64").splitlines()
    assert [line.split() for line in lines[3:5]] == [
        ["__glibc_reserved0", "8", "4", "differs"],
        ["sa_flags", "12", "4", "136", "4", "differs"],
    ]


def test_holes_and_padding_are_told(capsys: pytest.CaptureFixture[str]) -> None:
    text = explored(capsys, "layout", "flock")
    assert "    /* XXX 4 bytes hole */\n    long  l_start;" in text
    assert "/* sum members: 24, holes: 1, sum holes: 4 */" in text and "/* padding: 4 */" in text


def test_a_struct_with_the_name_of_a_function(capsys: pytest.CaptureFixture[str]) -> None:
    texts = {explored(capsys, "layout", name) for name in ("sigaction", "struct sigaction", "struct_sigaction")}
    assert len(texts) == 1 and texts.pop().startswith("struct sigaction {\n")


def test_the_bytes_of_a_value(capsys: pytest.CaptureFixture[str]) -> None:
    text = explored(capsys, "layout", "sockaddr_in(sin_family=AF_INET, sin_port=htons(80))", "--hex")
    assert text.splitlines()[0] == '{sa_family=AF_INET, sin_port=htons(80), sin_addr=inet_addr("0.0.0.0")}'
    rows = [line.split() for line in text.splitlines()[1:]]
    assert rows[1] == ["2", "00", "50", "sin_port"] and len(rows) == 4


@every_struct
def test_the_pieces_of_a_struct_are_all_of_its_bytes(name: str) -> None:
    content = os.urandom(sizeof(STRUCTS[name]))
    try:
        text = _layout.dump(STRUCTS[name].from_buffer_copy(content))
    except ValueError:  # what a list's pointers say must be true to be shown
        text = _layout.dump(STRUCTS[name]())
        content = bytes(sizeof(STRUCTS[name]))
    shown = re.findall(r"^ *(\d+)  ((?:[0-9a-f]{2} ?)+)(?= |$)", text, re.MULTILINE)
    assert bytes.fromhex("".join(row for _, row in shown)) == content
    assert [int(offset) for offset, _ in shown] == sorted(int(offset) for offset, _ in shown)


@every_struct
def test_a_picture_is_to_scale(name: str) -> None:
    ctype = STRUCTS[name]
    picture = ElementTree.fromstring(_drawing.svg(ctype, _layout.pieces(ctype)))
    boxes = [box for box in picture.iter("{http://www.w3.org/2000/svg}rect") if box.get("stroke")]
    area = sum(int(box.attrib["width"]) * int(box.attrib["height"]) for box in boxes)
    assert area == sizeof(ctype) * _drawing.BYTE * _drawing.HEIGHT
    for box in boxes:
        assert int(box.attrib["x"]) + int(box.attrib["width"]) <= int(picture.attrib["width"])
        assert int(box.attrib["y"]) + int(box.attrib["height"]) <= int(picture.attrib["height"])


# decl, man, include


def test_a_declaration_is_a_header_and_a_prototype(capsys: pytest.CaptureFixture[str]) -> None:
    assert explored(capsys, "decl", "accept") == (
        "#include <sys/socket.h>\n\nint accept(int sockfd, struct sockaddr *addr, socklen_t *addrlen);\n"
    )
    assert explored(capsys, "decl", "raise").endswith("int raise(int sig);\n")
    assert explored(capsys, "decl", "AF_INET").endswith("#define AF_INET 2\n")
    assert explored(capsys, "decl", "size_t").startswith("#include <sys/types.h>\n\ntypedef unsigned long size_t;")


def test_every_name_has_a_declaration_and_a_page() -> None:
    for name in owners():
        header, declaration = _pages.decl(name).split("\n\n")
        assert header == f"#include <{owners()[name][0]}>"
        c_name = {"epoll_data": "epoll_data_t", "set_errno": "errno"}.get(name, name.removeprefix("struct_"))
        assert c_name in re.findall(r"\w+", declaration) or c_name == "raise_"
        page = _pages.man(name)
        assert page.startswith(header)
        assert max(map(len, [*declaration.splitlines(), *page.splitlines()])) <= 80


def test_the_page_of_a_function_is_its_help(capsys: pytest.CaptureFixture[str]) -> None:
    text = explored(capsys, "man", "listen")
    assert text.endswith(libcsock.listen.__doc__ or "-") and "import listen\n" in text


def test_what_C_has_in_the_language_has_a_page(capsys: pytest.CaptureFixture[str]) -> None:
    for name in set(libcsock.__all__) - owners().keys():
        assert explored(capsys, "man", name).startswith(f"from libcsock import {name}\n\n")
    assert "&buf[k]" in explored(capsys, "man", "byref")
    assert "\nunsigned short;  /* 2 bytes */\n" in explored(capsys, "man", "c_ushort")
    assert "library/ctypes.html#ctypes.sizeof\n" in explored(capsys, "man", "sizeof")


def test_the_page_of_a_constant_says_what_it_is_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert "epoll_event.events" in explored(capsys, "man", "EPOLLIN")
    assert "setsockopt() optname" in explored(capsys, "man", "SO_REUSEADDR")


@pytest.mark.parametrize(("header", "module"), list(headers()), ids=lambda each: each if isinstance(each, str) else "")
def test_a_header_is_all_that_its_module_gives(header: str, module: Any) -> None:
    words = set(re.findall(r"\w+", _pages.include(header)))
    missing = {name.removeprefix("struct_").rstrip("_") for name in module.__all__} - words
    assert missing - {"epoll_data", "set_errno"} == set()
    python = module.__name__.removeprefix("libcsock.include.")
    assert _pages.include(f"<{header}>") == _pages.include(header) == _pages.include(python)


# const, errno


@pytest.mark.parametrize(
    ("family", "value", "written"),
    [
        ("EPOLL", "0x80000001", "EPOLLIN|EPOLLET"),
        ("AF_", "10", "AF_INET6"),
        ("O_", "02001102", "O_RDWR|O_CREAT|O_TRUNC|O_CLOEXEC"),
        ("SOCK_", str(libcsock.SOCK_DGRAM | libcsock.SOCK_NONBLOCK), "SOCK_DGRAM|SOCK_NONBLOCK"),
        ("EPOLL", "0x80000", "EPOLL_CLOEXEC"),
        ("SHUT", "2", "SHUT_RDWR"),
        ("MSG_", "0x40000000", "MSG_CMSG_CLOEXEC"),
    ],
)
def test_a_number_taken_apart(family: str, value: str, written: str) -> None:
    if family == "O_" and os.uname().machine != "x86_64":
        pytest.skip("O_* are other numbers on this machine")
    assert _constants.readings(family, _constants.number(value)) == [written]


def test_what_is_left_over_is_told() -> None:
    (reading,) = _constants.readings("EPOLL", 0x80100001)
    assert set(reading.split("|")) == {"EPOLLIN", "EPOLLET", "0x100000"}


def test_constants_by_name_pattern_and_value(capsys: pytest.CaptureFixture[str]) -> None:
    assert explored(capsys, "const", "SHUT_") == explored(capsys, "const", "shut_")
    assert explored(capsys, "const", "SHUT_").count("#define SHUT_") == 3
    assert "#define O_CLOEXEC" in explored(capsys, "const", "*CLOEXEC")
    assert f"#define ECONNREFUSED {errno.ECONNREFUSED}" in explored(capsys, "const", str(errno.ECONNREFUSED))


def test_errors_are_those_of_the_system(capsys: pytest.CaptureFixture[str]) -> None:
    lines = explored(capsys, "errno").splitlines()
    found = {int(line.split()[0]): line.split(": ", 1)[1] for line in lines}
    assert found.keys() >= errno.errorcode.keys()
    assert found == {number: os.strerror(number) for number in found}
    number = errno.EAGAIN
    texts = {explored(capsys, "errno", each) for each in ("EAGAIN", "ewouldblock", str(number), str(-number))}
    assert texts == {f"{errno.EAGAIN} EAGAIN, EWOULDBLOCK: {os.strerror(errno.EAGAIN)}\n"}


# port

PROGRAM = r"""
#include <sys/socket.h>
#include <sys/mman.h>
/* bind(1) in a comment */
#define AF_OURS 77
#ifdef SO_ELSEWHERE
#  endif (SO_ELSEWHERE)
static void accept4(int fd) { }
int main(int argc, char *argv[])
{
    struct sockaddr_in a, b; int ip = 0;   // connect()
    struct sigaction sa; fd_set all, ready;
    char buf[64];
    puts("listen(3) in a literal \" send()");
    ready = all;
    socklen_t len = sizeof(a);
    if (accept(AF_OURS, (struct sockaddr *)&a, &len) == -1 && errno == EINTR) time(NULL);
    setsockopt(3, SOL_SOCKET, SO_UNHEARD_OF, buf, argc & ip);
    open("x", O_RDONLY); raise(SIGINT); mmap(0);
    thing.bind(1); p->listen(2);
}
"""


def test_a_porter_learns_what_there_is() -> None:
    names = _port.Names(_port.Source(PROGRAM))
    assert names.used == {
        "sockaddr_in": {11}, "struct_sigaction": {12}, "fd_set": {12}, "socklen_t": {16}, "accept": {17},
        "sockaddr": {17}, "errno": {17}, "EINTR": {17}, "time": {17}, "setsockopt": {18}, "SOL_SOCKET": {18},
        "open": {19}, "O_RDONLY": {19}, "raise_": {19}, "SIGINT": {19},
    }  # fmt: skip
    assert names.missing == {"SO_UNHEARD_OF": {18}, "mmap()": {19}}


def test_a_porter_learns_what_changes() -> None:
    source = _port.Source(PROGRAM)
    found = {advice: sorted(lines) for advice, lines in _port.hints(source, _port.Names(source))}
    assert {advice.split(":")[0]: lines for advice, lines in found.items()} == {
        "argc and argv": [9],
        "&x": [17],
        "the cast (struct sockaddr *)": [17],
        "errno": [17],
        "NULL": [17],
        "struct sockaddr_in a": [12],
        "socklen_t n = sizeof(a)": [16],
        "char buf[N]": [13],
        "p->x": [20],
        "printf and its kin": [14],
        "a = b of structs": [15],
        "struct sigaction": [12],
        "raise": [19],
        "open()": [19],
        "time()": [17],
    }


def test_each_hint_can_be_given_and_each_is_left_out_where_it_says_nothing() -> None:
    source = _port.Source("int x;\n")
    assert list(_port.hints(source, _port.Names(source))) == []
    examples = r"""#define max(a, b) 1
        void more(void) {
        struct addrinfo *res;
        T a[4]; int a[4]; sizeof(a) / sizeof(a[0]);
        strcpy(addr.sun_path, path);
        write(fd, "x", 1);
        while ((n = read(0)) > 0) ;
        fgets(line); fflush(stdout); free(p); exit(1); atoi(s); signal(2); pthread_create(); switch (x) {}
        CMSG_DATA(c); }
    """
    source = _port.Source(PROGRAM + examples)
    given = [advice for advice, _ in _port.hints(source, _port.Names(source))]
    assert [advice for _, advice in _port.HINTS if advice not in given] == []
    assert given[-1] == "CMSG_DATA(): functions here; a struct goes in as byref(x)"


def test_a_report_fits_a_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "server.c").write_text(PROGRAM)
    lines = explored(capsys, "port", str(tmp_path / "server.c")).splitlines()
    assert lines[0].endswith("server.c uses 15 names that libcsock has.")
    assert max(map(len, lines[1:])) <= 80
    assert "    <sys/mman.h>" in lines and "    SO_UNHEARD_OF: line 18" in lines


# Names and words that are wrong


@pytest.mark.parametrize(
    ("words", "status", "message"),
    [
        ("layuot x", 2, "there is no verb 'layuot'; did you mean layout?"),
        ("layout", 2, "the following arguments are required: NAME; see python -m libcsock layout --help"),
        ("layout epoll_evnt", 1, "there is no struct 'epoll_evnt'; did you mean epoll_event?"),
        ("layout accept", 1, "accept is not a struct; `decl accept` shows it"),
        ("layout flock linger", 1, "one struct at a time; a value with blanks wants quotes: layout 'flock linger'"),
        ("layout sockaddr_in(sin_prot=1)", 1, "sockaddr_in(sin_prot=1) is AttributeError: .*'sin_prot'.*"),
        ("layout linger(l_linger=NUL)", 1, "there is no name 'NUL'; did you mean NULL?"),
        ("layout htons(80)", 1, "htons(80) is no struct; one is written as in 'sockaddr_in(sin_port=htons(80))'"),
        ("layout linger(", 1, "linger( is SyntaxError: .*"),
        ("layout --diff epoll_event", 1, "--diff takes a struct and two machines: .*"),
        ("layout --diff flock x86_64 aarch46", 1, "there is no machine 'aarch46'; did you mean aarch64?"),
        ("decl acept", 1, "there is no name 'acept'; did you mean accept.*"),
        ("decl byref", 1, "byref is of no header; `man byref` tells of it"),
        ("man qqqqqq", 1, "there is no name 'qqqqqq'; `const` looks for constants, `include` lists the headers"),
        ("include sys/epol.h", 1, "there is no header 'sys/epol.h'; did you mean sys/epoll.h.*"),
        ("const EPOLIN", 1, "there is no constant 'EPOLIN'; did you mean EPOLLIN.*"),
        ("const EPOLL x", 1, "'x' is no number; write it as 17, 0x11 or 021"),
        ("const 987654321", 1, "no constant is 987654321; .*"),
        ("errno EAGAN", 1, "there is no error 'EAGAN'; did you mean EAGAIN?"),
        ("errno 4000", 1, "there is no error 4000; `errno` alone lists them"),
        ("port nowhere.c", 1, "nowhere.c: No such file or directory"),
        ("const A --colour", 2, "unrecognized arguments: --colour; see .*"),
    ],
)
def test_one_line_says_what_to_do(words: str, status: int, message: str, capsys: pytest.CaptureFixture[str]) -> None:
    quoted = words.partition(" ")[2] if "(" in words else ""
    arguments = ["layout", quoted] if quoted else words.split()
    try:
        assert explorer.main(arguments) == status
    except SystemExit as end:
        assert end.code == status
    out, err = capsys.readouterr()
    pattern = re.escape(message).replace(r"\.\*", ".*")
    assert not out and re.fullmatch(rf"python -m libcsock( \w+)?: {pattern}\n", err), err


@pytest.mark.parametrize("verb", VERBS)
def test_each_verb_has_help(verb: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    with pytest.raises(SystemExit) as end:
        explorer.main([verb, "--help"])
    text = capsys.readouterr().out
    assert end.value.code == 0 and f"usage: python -m libcsock {verb}" in text
    assert max(map(len, text.splitlines())) <= 80


def test_the_table_of_verbs_is_complete() -> None:
    assert set(VERBS) <= set(explorer.parser()[1])


# Terminals and pipes


class Terminal:
    """A program at a terminal of its own."""

    def __init__(self, *words: str, **environment: str) -> None:
        self.controller, terminal = pty.openpty()
        self.process = subprocess.Popen(
            [sys.executable, "-m", "libcsock", *words],
            stdin=terminal, stdout=terminal, stderr=terminal, cwd=ROOT, start_new_session=True,
            env={"PATH": os.environ["PATH"], "TERM": "xterm", **environment},
        )  # fmt: skip
        os.close(terminal)
        self.text = ""
        self.decode = getincrementaldecoder("utf-8")().decode  # what is read may end within a character

    def until(self, end: str) -> str:
        """What is written, up to a text; or to the end, where that is empty."""
        start = len(self.text)
        while not end or end not in self.text[start:]:
            try:
                got = os.read(self.controller, 4096)
            except OSError:  # the program has closed it
                break
            self.text += self.decode(got)
        return self.text[start:]

    def type(self, line: str) -> None:
        os.write(self.controller, line.encode())

    def __enter__(self) -> "Terminal":
        return self

    def __exit__(self, *error: object) -> None:
        self.process.kill()
        self.process.wait()
        os.close(self.controller)


ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("words", ["layout flock", "layout flock --hex", "const SHUT", "decl linger", "port README.md"])
def test_a_terminal_gets_colours_and_no_other_text(words: str) -> None:
    piped = subprocess.run(
        [sys.executable, "-m", "libcsock", *words.split()], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout
    assert "\x1b" not in piped
    for environment in {}, {"NO_COLOR": "1"}, {"TERM": "dumb"}:
        with Terminal(*words.split(), **environment) as terminal:
            text = terminal.until("").replace("\r\n", "\n")
            assert bool(ESCAPE.search(text)) is not bool(environment)
            assert ESCAPE.sub("", text) == piped


def test_nobody_complains_when_the_reader_goes() -> None:
    command = f"{sys.executable} -m libcsock include netinet/in.h | true"
    for _ in range(3):
        assert subprocess.run(command, shell=True, cwd=ROOT, capture_output=True).stderr == b""


@pytest.mark.skipif(run_python("import IPython").returncode == 0, reason="IPython is here, and has its own prompt")
def test_a_session(tmp_path: Path) -> None:
    with Terminal(XDG_STATE_HOME=str(tmp_path), HOME=str(tmp_path)) as terminal:
        banner = terminal.until(">>> ").splitlines()
        assert len(banner) == 3 and "libcsock" in banner[0]
        for line, shown in {
            "linger(l_onoff=1)": "{l_onoff=1, l_linger=0}",
            "_.l_onoff + 6": "7",
            "close(-1), errno() == EBADF": "(-1, True)",
            "?listen": "int listen(int sockfd, int backlog)",
            "listen ?": "int listen(int sockfd, int backlog)",
            "?lisen": "there is no name 'lisen'; did you mean listen",
        }.items():
            terminal.type(f"{line}\n")
            assert shown in terminal.until(">>> "), line
        terminal.type("\x04")
        terminal.until("")
        assert terminal.process.wait() == 0
    if run_python("import readline").returncode == 0:
        assert "linger(l_onoff=1)" in (tmp_path / "libcsock" / "history").read_text().splitlines()


def piped(program: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "libcsock"]
    return subprocess.run(command, input=program, cwd=ROOT, capture_output=True, text=True)


def test_statements_through_a_pipe() -> None:
    done = piped("def double(x):\n    return 2 * x\nprint(double(AF_INET), linger(), open is not libcsock.open)\n")
    assert (done.returncode, done.stdout, done.stderr) == (0, "4 {l_onoff=0, l_linger=0} True\n", "")
    failed = piped("close(-1)\nclose('x')\n")
    assert failed.returncode == 1 and failed.stderr.endswith("TypeError: close() argument fd must be int, not str\n")
    assert "_repl.py" not in failed.stderr and 'File "<stdin>", line 2' in failed.stderr


def test_the_package_itself_needs_nothing_of_the_explorer() -> None:
    modules = "_headers _names _members _layout _drawing _display _pages _constants _port _repl _check".split()
    code = "import sys; from libcsock import *; print(*[name for name in sys.modules if name.startswith('libcsock._')])"
    loaded = run_python(code).stdout.split()
    assert "libcsock._struct" in loaded
    assert not {f"libcsock.{module}" for module in modules} & set(loaded)
    assert all((ROOT / "libcsock" / f"{module}.py").exists() for module in modules)


def test_unions_are_drawn_once() -> None:
    for name, ctype in STRUCTS.items():
        if issubclass(ctype, Union):
            assert sum(size for _, size in _layout.pieces(ctype)) == sizeof(ctype), name

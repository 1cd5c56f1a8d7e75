"""The README says nothing that is not true."""

import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import __main__ as explorer
from tests.helpers import PATIENCE, ROOT, first_descriptor, free_port, nobody_listening
from tests.test_system_calls import connected, echoed, hang_up
from tests.tools import needs

README = (ROOT / "README.md").read_text()


def blocks(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", README, re.S)


@pytest.mark.parametrize("language", ["python", pytest.param("c", marks=needs("cc"))])
def test_the_echo_loop_echoes(language: str, tmp_path: Path) -> None:
    port = free_port()
    (program,) = blocks(language)
    assert "7777" in program
    source = tmp_path / f"echo.{language}"
    source.write_text(program.replace("7777", str(port)))
    command = [sys.executable, str(source)]
    if language == "c":
        binary = tmp_path / "echo"
        subprocess.run(["cc", "-Wall", "-Werror", "-o", binary, source], check=True, timeout=PATIENCE)
        command = [str(binary)]
    with subprocess.Popen(command, env={"PYTHONPATH": str(ROOT)}) as process:
        try:
            client = connected(port)
            echoed(client, b"hello, world\n")
            hang_up(client)
            assert process.wait(PATIENCE) == 0
        finally:
            process.kill()


def test_the_messages_are_the_real_ones() -> None:
    (session,) = blocks("pycon")
    names: dict[str, Any] = {**vars(libcsock), "fd": 0, "addr": libcsock.sockaddr_in()}
    statements = re.findall(r">>> (.*)\n(\w+): (.*)\n", session)
    assert len(statements) == session.count(">>>") > 0
    for statement, error, message in statements:
        with pytest.raises(Exception) as raised:
            exec(statement, names)
        assert raised.type.__name__ == error
        assert str(raised.value).startswith(message)  # where an attribute is missing, newer Pythons say more


def sessions() -> list[str]:
    """Each command at a prompt, with what it prints; a trace, which has addresses in it, has a test of its own."""
    shown = [block for block in blocks("console") if "libcsock trace" not in block]
    return [each for block in shown for each in re.split(r"^\$ ", block, flags=re.MULTILINE) if each]


@pytest.mark.parametrize("session", sessions(), ids=lambda session: session.partition("\n")[0])
def test_the_commands_print_what_is_shown(session: str, tmp_path: Path) -> None:
    command, _, shown = session.partition("\n")
    written = printed(command, tmp_path)
    if command.endswith("libcsock check"):
        if not os.environ.get("CI") or "CC" in os.environ:
            pytest.skip("other headers may be wrong, and another compiler has another name")
        # other lines say what headers of another age do not have
        written, shown = (text.splitlines()[-1] for text in (written, shown))
    assert written == shown


def printed(command: str, directory: Path) -> str:
    (directory / "echo.c").write_text(blocks("c")[0])
    command = command.replace("python3", sys.executable)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command, shell=True, cwd=directory, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    return done.stdout if done.stdout.endswith("\n") else done.stdout + "\n"


def test_the_picture_is_what_the_explorer_draws(tmp_path: Path) -> None:
    ((name, struct),) = re.findall(r"\]\((examples/pictures/(\w+)\.svg)\)", README)
    assert printed(f"python3 -m libcsock layout {struct} --svg", tmp_path) == (ROOT / name).read_text()


def test_each_verb_is_in_the_table() -> None:
    assert set(explorer.parser()[1]) <= set(re.findall(r"`(\w+)", README))


@pytest.mark.time_limit(100)  # mypy may have to read everything anew
def test_mypy_says_what_is_written(tmp_path: Path) -> None:
    (session,) = blocks("py")
    pairs = re.findall(r"^([^#].*)\n# (.*)\n", session, re.M)
    assert len(pairs) == session.count("\n") / 2 == 5
    program = tmp_path / "mistakes.py"
    prologue = "from libcsock import *\nfd, epfd, addr = 3, 4, sockaddr_in()\n"
    program.write_text(prologue + "\n".join(statement for statement, _ in pairs))
    done = subprocess.run(
        [sys.executable, "-m", "mypy", program], cwd=ROOT, capture_output=True, text=True, timeout=90
    )
    found = re.findall(r":(\d+): error: (.*?)  \[.*\]$", done.stdout, re.M)
    assert found == [(str(number), message) for number, (_, message) in enumerate(pairs, 3)], done.stdout + done.stderr


def test_each_name_in_the_tables_exists() -> None:
    rows = [line for line in README.splitlines() if line.startswith("| `")]
    assert len(rows) > 10
    for row in rows:
        for name in re.findall(r"\b(\w+)\(", row.split(" | ")[1]):
            assert hasattr(libcsock, name) or name in ("len", "copy"), name


def test_a_trace_prints_what_it_says() -> None:
    (session,) = [block for block in blocks("console") if "libcsock trace" in block]
    command, expected = session.removeprefix("$ python3 ").split("\n", 1)
    with nobody_listening(socket.SOCK_DGRAM) as number:
        port = str(number)
        words = [sys.executable, *command.replace("9003", port).split()]
        done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, timeout=PATIENCE)
    said, expected = (re.sub(r"0x\w+", "ADDRESS", re.sub(" += ", " = ", text)) for text in (done.stderr, expected))
    expected = re.sub(r"(?<=[a-z]\()3\b|(?<=IPPROTO_IP\) = )3\b", str(first_descriptor()), expected)
    assert said == expected.replace("9003", port)

"""The README says nothing that is not true."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import libcsock
from tests.helpers import ROOT
from tests.test_system_calls import PATIENCE, connected, echoed, free_port, hang_up
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

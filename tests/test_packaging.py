"""What is installed is what is in the repository, and its types reach who installs it."""

import re
import shutil
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

import pytest

import libcsock
from tests.helpers import ROOT

# an environment is made, and mypy reads everything anew
pytestmark = pytest.mark.time_limit(300)


def run(command: Sequence[object], directory: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(list(map(str, command)), cwd=directory, capture_output=True, text=True, timeout=240)


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The Python of a new environment outside of the repository, with what builds and checks."""
    directory = tmp_path_factory.mktemp("environment")
    python = directory / "bin/python"
    if run([sys.executable, "-m", "venv", directory], directory).returncode:
        pytest.skip("this Python makes no environments")
    if run([python, "-m", "pip", "install", "--quiet", "hatchling", "mypy"], directory).returncode:
        pytest.skip("pip has nowhere to download from")
    return python


@pytest.fixture(scope="module")
def built(python: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A directory with an sdist, and the wheel beside it."""
    built = tmp_path_factory.mktemp("built")
    done = run([python, "-m", "hatchling", "build", "-d", built], ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    return built


def contents(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def only(directory: Path, pattern: str) -> Path:
    (found,) = directory.glob(pattern)
    return found


def test_the_wheel_has_the_package_and_its_stubs(built: Path) -> None:
    packed = {name for name in contents(only(built, "*.whl")) if ".dist-info/" not in name}
    modules = {str(path.relative_to(ROOT)) for path in (ROOT / "libcsock").rglob("*.py")}
    stubs = {
        str("libcsock-stubs" / path.relative_to(ROOT / "stubs/libcsock")) for path in (ROOT / "stubs").rglob("*.pyi")
    }
    assert len(modules) > 30 < len(stubs)
    assert packed == modules | stubs


def test_the_sdist_builds_the_same_wheel(python: Path, built: Path, tmp_path: Path) -> None:
    with tarfile.open(only(built, "*.tar.gz")) as archive:
        archive.extractall(tmp_path, filter="data")
    unpacked = only(tmp_path, "libcsock-*")
    done = run([python, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path], unpacked)
    assert done.returncode == 0, done.stdout + done.stderr
    assert contents(only(tmp_path, "*.whl")) == contents(only(built, "*.whl"))


def test_the_types_reach_who_installs_it(python: Path, built: Path, tmp_path: Path) -> None:
    done = run([python, "-m", "pip", "install", "--quiet", "--no-deps", only(built, "*.whl")], tmp_path)
    assert done.returncode == 0, done.stderr
    command = run([python.with_name("libcsock"), "--version"], tmp_path)
    assert command.stdout == f"libcsock {libcsock.__version__}\n"
    metadata = run([python, "-c", "import importlib.metadata as m; print(m.version('libcsock'))"], tmp_path)
    assert metadata.stdout == f"{libcsock.__version__}\n"
    program = tmp_path / "server.py"
    shutil.copy(ROOT / "examples/epoll_server.py", program)
    done = run([python, "-m", "mypy", "--strict", program], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr

    lines = program.read_text().splitlines()
    number = next(number for number, line in enumerate(lines) if ".sin_port" in line)
    lines[number] = lines[number].replace(".sin_port", ".sin_prot")
    program.write_text("\n".join(lines))
    done = run([python, "-m", "mypy", "--strict", program], tmp_path)
    assert [int(line) for line in re.findall(r":(\d+): error:", done.stdout)] == [number + 1], done.stdout
    assert '"sockaddr_in" has no attribute "sin_prot"; maybe "sin_port"?' in done.stdout

"""The C side of the benchmarks, compiled on the spot."""

import shutil
import subprocess
import tempfile
from functools import cache
from pathlib import Path

HERE = Path(__file__).parent
DIRECTORY = tempfile.TemporaryDirectory(prefix="libcsock-benchmarks-")


def available() -> bool:
    return shutil.which("cc") is not None


@cache
def program(name: str) -> str:
    """The path of `name`.c as a program."""
    made = Path(DIRECTORY.name) / name
    subprocess.run(["cc", "-O2", "-Wall", "-Werror", "-o", made, HERE / f"{name}.c", "-pthread"], check=True)
    return str(made)

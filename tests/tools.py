"""Tools that a test needs and a user's machine may lack: skipped with a reason there, required in CI."""

import os
import shutil

import pytest


def needs(tool: str) -> pytest.MarkDecorator:
    missing = shutil.which(tool) is None and not os.environ.get("CI")
    return pytest.mark.skipif(missing, reason=f"{tool} is not installed")

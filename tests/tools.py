"""Tools that a test needs and a user's machine may lack: skipped with a reason there, required in CI."""

import os
import shutil
import socket

import pytest


def needs(tool: str) -> pytest.MarkDecorator:
    missing = shutil.which(tool) is None and not os.environ.get("CI")
    return pytest.mark.skipif(missing, reason=f"{tool} is not installed")


def needs_ipv6(address: str) -> pytest.MarkDecorator:
    """`::` where the kernel has to have IPv6, `::1` where a loopback interface has to have its address."""
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind((address, 0))
    except OSError:
        return pytest.mark.skipif(True, reason="this machine has no IPv6")
    return pytest.mark.skipif(False, reason="")

"""Tools that a test needs and a user's machine may lack: skipped with a reason there, required in CI."""

import os
import shutil
import socket

import pytest

from libcsock._extern import DECLARATIONS
from libcsock._libc import LIBC
from libcsock._machine import libc


def needs(tool: str) -> pytest.MarkDecorator:
    missing = shutil.which(tool) is None and not os.environ.get("CI")
    return pytest.mark.skipif(missing, reason=f"{tool} is not installed")


def in_this_libc(function: str) -> bool:
    """Whether libc has a function, of those that not every libc has."""
    declaration = DECLARATIONS.get(function)
    if declaration is None or not declaration.since:
        return True
    if declaration.since == "glibc" and declaration.body:  # which is made of others that only glibc has
        return libc() == "glibc"
    return hasattr(LIBC, declaration.c_name)


GLIBC = libc() == "glibc"


def of_glibc(why: str) -> pytest.MarkDecorator:
    """For what another libc does otherwise, or not at all."""
    return pytest.mark.skipif(not GLIBC, reason=f"this libc {why}")


def needs_ipv6(address: str) -> pytest.MarkDecorator:
    """`::` where the kernel has to have IPv6, `::1` where a loopback interface has to have its address."""
    try:
        with socket.socket(socket.AF_INET6) as probe:
            probe.bind((address, 0))
    except OSError:
        return pytest.mark.skipif(True, reason="this machine has no IPv6")
    return pytest.mark.skipif(False, reason="")

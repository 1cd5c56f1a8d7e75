"""getaddrinfo_a(): look-ups in libc's own threads, with Python's socket module as witness."""

import gc
import os
import socket
import subprocess
import sys
from ctypes import Structure, c_int
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AI_NUMERICHOST, EAI_ALLDONE, EAI_INPROGRESS, EAI_NONAME, EAI_SYSTEM, EINVAL, GAI_NOWAIT,
    GAI_WAIT, POINTER, SOCK_STREAM, addrinfo, byref, cast, errno, freeaddrinfo, gai_cancel, gai_error, gai_suspend,
    gaicb, getaddrinfo_a, ntohs, pointer, sockaddr_in, timespec,
)  # fmt: skip
from libcsock.include import netdb
from tests.helpers import ROOT

unchecked: Any = libcsock

pytestmark = pytest.mark.skipif(
    "CS_GNU_LIBC_VERSION" not in os.confstr_names, reason="only glibc has getaddrinfo_a()"
)


def numeric() -> addrinfo:
    return addrinfo(ai_flags=AI_NUMERICHOST, ai_family=AF_INET, ai_socktype=SOCK_STREAM)


def address_of(req: gaicb) -> tuple[str, int]:
    address = cast(req.ar_result.contents.ai_addr, POINTER(sockaddr_in)).contents
    return socket.inet_ntoa(bytes(address.sin_addr)), ntohs(address.sin_port)


def in_libc() -> int:
    return len(vars(netdb)["_requests"])


def test_wait_for_all() -> None:
    hints = numeric()
    requests = [gaicb(f"127.0.0.{n}", str(n), byref(hints)) for n in range(1, 31)]
    assert getaddrinfo_a(GAI_WAIT, [byref(req) for req in requests], 30, None) == 0
    for n, req in enumerate(requests, 1):
        assert gai_error(byref(req)) == 0
        assert address_of(req) == (f"127.0.0.{n}", n)
        freeaddrinfo(req.ar_result)
        with pytest.raises(ValueError, match="was freed already$"):
            freeaddrinfo(req.ar_result)
    assert in_libc() == 0


def test_the_manual_pages_loop() -> None:
    reqs = (POINTER(gaicb) * 3)()
    structs = [gaicb(), gaicb(), gaicb()]
    for i, name in enumerate(["127.0.0.1", "no address", "127.0.0.3"]):
        reqs[i] = pointer(structs[i])
        reqs[i].contents.ar_name = name
        reqs[i].contents.ar_request = byref(numeric())
    assert getaddrinfo_a(GAI_NOWAIT, reqs, 3, None) == 0
    while (status := gai_suspend(reqs, 3, byref(timespec(10)))) == 0 and EAI_INPROGRESS in map(gai_error, reqs):
        pass
    assert status in (0, EAI_ALLDONE)
    assert [gai_error(req) for req in reqs] == [0, EAI_NONAME, 0]
    assert address_of(structs[2]) == ("127.0.0.3", 0)
    assert not structs[1].ar_result
    assert gai_suspend(reqs, 3, None) == EAI_ALLDONE
    assert [gai_cancel(req) for req in reqs] == [EAI_ALLDONE] * 3


def test_the_elements_of_an_array_and_none() -> None:
    hints = numeric()
    array = (gaicb * 3)(*(gaicb(f"127.0.0.{n}", None, byref(hints)) for n in range(3)))
    wanted = [byref(array[0]), None, byref(array[2])]
    assert getaddrinfo_a(GAI_WAIT, wanted, 3, None) == 0
    gc.collect()
    assert [address_of(array[n])[0] for n in (0, 2)] == ["127.0.0.0", "127.0.0.2"]
    assert not array[1].ar_result


class outer(Structure):
    _fields_ = [("number", c_int), ("req", gaicb)]


def test_a_struct_within_another() -> None:
    whole = outer()
    whole.req.ar_name = "127.0.0.9"
    req = whole.req
    assert getaddrinfo_a(GAI_WAIT, [byref(req)], 1, None) == 0
    assert address_of(req)[0] == address_of(whole.req)[0] == "127.0.0.9"
    with pytest.raises(TypeError, match=r"^getaddrinfo_a\(\) argument list\[0\] must be byref\(gaicb\) or None"):
        unchecked.getaddrinfo_a(GAI_WAIT, [byref(whole, outer.req.offset)], 1, None)
    assert getaddrinfo_a(GAI_WAIT, [pointer(req)], 1, None) == 0


def test_what_libc_refuses_leaves_everything_as_it_was() -> None:
    req = gaicb("127.0.0.1")
    assert (getaddrinfo_a(4711, [byref(req)], 1, None), errno()) == (EAI_SYSTEM, EINVAL)
    assert (gai_error(byref(req)), bool(req.ar_result), in_libc()) == (0, False, 0)
    assert getaddrinfo_a(GAI_WAIT, [byref(req)], 1, None) == 0
    before = req.ar_result.contents
    assert getaddrinfo_a(4711, [byref(req)], 1, None) == EAI_SYSTEM
    assert gai_error(byref(req)) == 0 and req.ar_result.contents is before
    assert getaddrinfo_a(GAI_WAIT, [], 0, None) == getaddrinfo_a(GAI_WAIT, (None,), 1, None) == 0


def test_one_struct_twice() -> None:
    req = gaicb("127.0.0.1")
    with pytest.raises(ValueError, match=r"^getaddrinfo_a\(\) argument list\[1\] is in progress already$"):
        getaddrinfo_a(GAI_NOWAIT, [byref(req), byref(req)], 2, None)
    assert getaddrinfo_a(GAI_WAIT, [byref(req), byref(req)], 1, None) == 0


def test_the_text_of_a_request() -> None:
    req = gaicb("localhost", "80")
    assert str(req) == '{ar_name="localhost", ar_service="80", ar_request=NULL, ar_result=NULL, __return=0}'
    assert eval(repr(req), {"gaicb": gaicb}) == req


# A look-up that goes on: where to look is in /etc/nsswitch.conf, which is a pipe to a process that sees files of its
# own, and says nothing until somebody writes to it.

SLOW = """
import ctypes, gc, os, sys, threading
from libcsock import *
import libcsock
import signal as python_signal

pipe, hosts = sys.argv[1:]
os.mkfifo(pipe)
open(hosts, "w").write("10.1.2.3 somebody")
libc = ctypes.CDLL(None)
uid, gid = os.getuid(), os.getgid()
if libc.unshare(0x10020000) == -1:  # users and mounts
    sys.exit("refused")
try:
    open("/proc/self/setgroups", "w").write("deny")
    open("/proc/self/uid_map", "w").write(f"{uid} {uid} 1")
    open("/proc/self/gid_map", "w").write(f"{gid} {gid} 1")
except OSError:
    sys.exit("refused")
for name, place in (pipe, b"/etc/nsswitch.conf"), (hosts, b"/etc/hosts"):
    if libc.mount(name.encode(), place, None, ctypes.c_ulong(4096), None) == -1:
        sys.exit("refused")

ipv4 = addrinfo(ai_family=AF_INET, ai_socktype=SOCK_STREAM)
def slow(name):
    return gaicb(name, None, byref(ipv4))
def answering():
    while True:
        with open(pipe, "wb", 0) as switch:
            switch.write(b"hosts: files")
def answer():
    threading.Thread(target=answering, daemon=True).start()
"""


def results(program: str, tmp_path: Path) -> list[str]:
    """What a program prints, to whom look-ups are slow."""
    arguments = [sys.executable, "-S", "-X", "faulthandler", "-c", SLOW + program]
    arguments += [str(tmp_path / "pipe"), str(tmp_path / "hosts")]
    done = subprocess.run(arguments, cwd=ROOT, capture_output=True, text=True, timeout=15)
    if done.stderr == "refused\n":
        pytest.skip("this machine lets nobody have files of his own")
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


def test_a_look_up_in_progress(tmp_path: Path) -> None:
    program = """
req = slow("somebody")
print(getaddrinfo_a(GAI_NOWAIT, [byref(req)], 1, None), gai_error(byref(req)) == EAI_INPROGRESS)
print(str(req)[-24:], bool(req.ar_result))
print(gai_suspend([byref(req)], 1, byref(timespec(0, 1000000))) in (EAI_AGAIN, EAI_SYSTEM))
print(gai_cancel(byref(req)) == EAI_NOTCANCELED)
try:
    getaddrinfo_a(GAI_NOWAIT, [byref(req)], 1, None)
except ValueError as error:
    print(error)
req.ar_name = "nobody"  # libc has a copy
answer()
print(gai_suspend([byref(req)], 1, None) in (0, EAI_ALLDONE), gai_error(byref(req)))
print(req.ar_result.contents.ai_addr.contents.sa_data[2:6])
"""
    assert results(program, tmp_path) == [
        "0 True",
        "__return=EAI_INPROGRESS} False",
        "True",
        "True",
        "getaddrinfo_a() argument list[0] is in progress already",
        "True 0",
        "[10, 1, 2, 3]",
    ]


def test_a_signal_while_waiting(tmp_path: Path) -> None:
    program = """
req = slow("somebody")
getaddrinfo_a(GAI_NOWAIT, [byref(req)], 1, None)
python_signal.signal(SIGALRM, lambda signum, frame: None)
python_signal.setitimer(ITIMER_REAL, 0.01)
print(gai_suspend([byref(req)], 1, None) == EAI_INTR)
def handler(signum, frame):
    raise ZeroDivisionError
python_signal.signal(SIGALRM, handler)
python_signal.setitimer(ITIMER_REAL, 0.01)
try:
    gai_suspend([byref(req)], 1, None)
except ZeroDivisionError:
    print("passed through")
answer()
print(gai_suspend([byref(req)], 1, None) in (0, EAI_ALLDONE), gai_error(byref(req)), bool(req.ar_result))
"""
    assert results(program, tmp_path) == ["True", "passed through", "True 0 True"]


def test_a_signal_tells_that_all_is_done(tmp_path: Path) -> None:
    program = """
mask = sigset_t()
sigaddset(byref(mask), SIGRTMIN)
sigprocmask(SIG_BLOCK, byref(mask), None)
req = slow("somebody")
event = sigevent(sigev_notify=SIGEV_SIGNAL, sigev_signo=SIGRTMIN, sigev_value=sigval(sival_int=7))
print(getaddrinfo_a(GAI_NOWAIT, [byref(req)], 1, byref(event)))
info = siginfo_t()
print(sigtimedwait(byref(mask), None, byref(timespec())))
answer()
print(sigtimedwait(byref(mask), byref(info), byref(timespec(10))) == SIGRTMIN, info.si_code == SI_ASYNCNL, info.si_int)
print(gai_error(byref(req)))
"""
    assert results(program, tmp_path) == ["0", "-1", "True True 7", "0"]


def test_one_that_has_not_begun_is_cancelled(tmp_path: Path) -> None:
    program = """
reqs = [slow(f"somebody{n}") for n in range(40)]  # twice as many as libc has threads
print(getaddrinfo_a(GAI_NOWAIT, [byref(req) for req in reqs], 40, None))
print(gai_cancel(byref(reqs[-1])) == EAI_CANCELED, gai_cancel(byref(reqs[-1])) == EAI_ALLDONE)
print(gai_cancel(byref(reqs[0])) == EAI_NOTCANCELED, gai_error(byref(reqs[-1])) == EAI_INPROGRESS)
print(getaddrinfo_a(GAI_NOWAIT, [byref(reqs[-1])], 1, None), gai_cancel(byref(reqs[-1])) == EAI_CANCELED)
"""
    assert results(program, tmp_path) == ["0", "True True", "True True", "0 True"]


def test_nobody_waits_for_it(tmp_path: Path) -> None:
    """Not even the end of Python, and a child of fork() begins anew."""
    program = """
def forgotten():
    getaddrinfo_a(GAI_NOWAIT, [byref(slow("somebody"))], 1, None)
forgotten()
gc.collect()
if (pid := fork()) == 0:
    print(libcsock.include.netdb._requests, flush=True)
    os._exit(0)
print(os.waitpid(pid, 0)[1], len(libcsock.include.netdb._requests), flush=True)
answer()
req = gaicb("127.0.0.1")
print(getaddrinfo_a(GAI_WAIT, [byref(req)], 1, None), gai_error(byref(req)))
forgotten()
"""
    assert results(program, tmp_path) == ["{}", "0 1", "0 0"]

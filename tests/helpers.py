"""What tests on the real kernel share: loopback sockets, other processes' locks, waiting for a thread."""

import os
import random
import re
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path

import libcsock
from libcsock import byref, htonl, htons, sizeof, sockaddr_in

ROOT = Path(libcsock.__file__).parents[1]
# After which a test, and after which what it waits for, is taken to hang. No test is to take as long on any machine, be
# it busy with other things; an emulated Python takes its time.
SECONDS = 120.0 if "LIBCSOCK_PYTHON" in os.environ else 60.0
PATIENCE = SECONDS / 2
# How much of what takes long is done: less under an emulator, more than 1 for a longer look.
EFFORT = float(os.environ.get("LIBCSOCK_EFFORT", "1"))

Keep = Callable[[int], int]


@cache
def first_descriptor() -> int:
    """The lowest free descriptor of a new Python with ctypes: 3, as in C, unless libffi keeps one open for itself."""
    program = "import ctypes, os; print(os.open('/dev/null', os.O_RDONLY))"
    return int(subprocess.check_output([sys.executable, "-I", "-S", "-c", program]))


def as_older_strace(line: str) -> str:
    """An event's data as a union of numbers, where strace since 6.13 writes one number."""
    return re.sub(
        r"\bdata=(0x[0-9a-f]+|0)\b",
        lambda found: f"data={{u32={int(found[1], 16) & 0xFFFFFFFF}, u64={int(found[1], 16)}}}",
        line,
    )


def open_descriptors() -> dict[int, str]:
    """The descriptors of this process, each with what it is open on; without the libraries that libc is just loading."""
    found = {}
    for name in os.listdir("/proc/self/fd"):
        with suppress(FileNotFoundError):  # the one that listed them
            found[int(name)] = os.readlink(f"/proc/self/fd/{name}")
    return {number: target for number, target in found.items() if not re.search(r"\.so(\.\d+)*$", target)}


def loopback(port: int) -> sockaddr_in:
    address = sockaddr_in()
    address.sin_family = libcsock.AF_INET
    address.sin_port = htons(port)
    address.sin_addr.s_addr = htonl(libcsock.INADDR_LOOPBACK)
    return address


def bind_loopback(fd: int) -> int:
    """Bind a socket to a free port, and tell which."""
    address = loopback(0)
    assert libcsock.bind(fd, byref(address), sizeof(address)) == 0
    return port_of(fd)


def port_of(fd: int) -> int:
    with socket.socket(fileno=os.dup(fd)) as python_socket:
        return int(python_socket.getsockname()[1])


def call_client(listener: int) -> socket.socket:
    """Python's client, connected to a listener."""
    return socket.create_connection(("127.0.0.1", port_of(listener)))


def wait_until(condition: Callable[[], bool]) -> None:
    """Wait for what sends no event, such as a state that only /proc tells."""
    deadline = time.monotonic() + PATIENCE
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.0005)


def hosts() -> list[tuple[str, list[str]]]:
    """The lines of /etc/hosts: address, names. What is not there a name server is asked, whose answer no test knows."""
    file = Path("/etc/hosts")
    lines = [line.split("#")[0].split() for line in file.read_text().splitlines()] if file.exists() else []
    return [(words[0], words[1:]) for words in lines if len(words) > 1]


def free_port(kind: int = socket.SOCK_STREAM) -> int:
    """A port for a program that cannot tell which one it has got.

    The kernel gives none of these to anybody by itself. One that it does give could be another's by the time that the
    program binds it; and who connects to it from this machine, before anybody listens, can come from that very port,
    and be connected to himself.
    """
    first, last = map(int, Path("/proc/sys/net/ipv4/ip_local_port_range").read_text().split())
    others = [port for port in range(10_000, 65_536) if not first <= port <= last]
    for port in random.SystemRandom().sample(others, len(others)):
        with suppress(OSError), socket.socket(type=kind) as probe:
            probe.bind(("", port))
            return port
    with socket.socket(type=kind) as probe:  # it gives all of them
        probe.bind(("", 0))
        return int(probe.getsockname()[1])


@contextmanager
def nobody_listening(kind: int = socket.SOCK_STREAM) -> Iterator[int]:
    """A port of loopback that nobody listens on, nor can begin to."""
    with socket.socket(type=kind) as holder:
        holder.bind(("127.0.0.1", 0))
        if kind == socket.SOCK_DGRAM:
            holder.connect(holder.getsockname())  # who hears itself and nobody else
        yield int(holder.getsockname()[1])


def asleep_on(fd: int, task: str) -> bool:
    """Whether a task, `self/task/<tid>` or `<pid>`, sleeps in a system call whose first argument is fd."""
    words = Path(f"/proc/{task}/syscall").read_text().split()
    # of a negative number some processors' libc passes only the lower half
    return len(words) > 1 and (int(words[1], 16) ^ fd) & 0xFFFFFFFF == 0


def state(pid: int) -> str:
    """That of a process's first thread: S sleeps, T is stopped, R runs or would."""
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]


def held_back_elsewhere(signum: int) -> bool:
    """Whether all other threads sleep and hold a signal back, as that of faulthandler does soon after its start.

    Asleep, since libc holds back everything for a moment when a thread begins to run.
    """
    for task in Path("/proc/self/task").iterdir():
        with suppress(FileNotFoundError, ProcessLookupError):  # it has just ended
            status = (task / "status").read_text()
            mask = int(re.findall(r"SigBlk:\s*(\w+)", status)[0], 16)
            if int(task.name) != threading.get_native_id() and not ("State:\tS" in status and mask >> signum - 1 & 1):
                return False
    return True


@contextmanager
def once_asleep_on(fd: int, act: Callable[[], object]) -> Iterator[None]:
    """Let another thread act as soon as this thread sleeps in a call on fd."""
    task = f"self/task/{threading.get_native_id()}"
    failures: list[BaseException] = []

    def watch() -> None:
        try:
            wait_until(lambda: asleep_on(fd, task))
            act()
        except BaseException as failure:
            failures.append(failure)

    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield
    finally:
        thread.join()
    assert not failures, failures


HOLDER = """
import fcntl, os, sys
kind, start, length = map(int, sys.argv[2:5])
file = open(sys.argv[1], "r+b")
fcntl.lockf(file, kind, length, start)
print(flush=True)
sys.stdin.read(1)
if sys.argv[5:]:
    fcntl.lockf(file, fcntl.LOCK_EX, *map(int, sys.argv[5:7]))
"""


@contextmanager
def locked_elsewhere(
    path: Path, kind: int, start: int, length: int, *then: int
) -> Iterator[subprocess.Popen[str]]:
    """A process that holds a lock of Python's, until it is told to go on by a character of its input."""
    arguments = [str(path), *(str(int(number)) for number in (kind, start, length, *then))]
    with subprocess.Popen(
        [sys.executable, "-I", "-S", "-c", HOLDER, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin and process.stdout
        assert process.stdout.readline() == "\n"
        try:
            yield process
        finally:
            process.stdin.close()


def free_elsewhere(path: Path, start: int, length: int) -> bool:
    """Whether another process could lock these bytes."""
    program = (
        "import fcntl, sys\n"
        "try: fcntl.lockf(open(sys.argv[1], 'r+b'), fcntl.LOCK_EX | fcntl.LOCK_NB, *map(int, sys.argv[2:]))\n"
        "except BlockingIOError: print('taken')\n"
        "else: print('free')\n"
    )
    return "free\n" == subprocess.check_output(
        [sys.executable, "-I", "-S", "-c", program, str(path), str(length), str(start)], text=True
    )


def run_python(program: str, *options: str) -> subprocess.CompletedProcess[str]:
    """Run a program in an interpreter of its own, so that a crash is a result and not the end."""
    return subprocess.run(
        [sys.executable, "-S", "-X", "faulthandler", *options, "-c", program],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
    )


def run_and_interrupt(
    arguments: list[str], signum: int, pass_fds: tuple[int, ...] = ()
) -> subprocess.CompletedProcess[str]:
    """Run Python with a program that says "waiting" before each call that a signal is to end.

    Its first thread sleeps in nothing else then, since no other wants the GIL.
    """
    command = [sys.executable, *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    lines = []
    with tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(
            command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=errors, text=True, pass_fds=pass_fds
        )
        with process:
            try:
                assert process.stdout
                for line in process.stdout:
                    lines.append(line)
                    if line == "waiting\n":
                        wait_until(lambda: state(process.pid) == "S")
                        process.send_signal(signum)
                process.wait()
            finally:
                process.kill()
        errors.seek(0)
        return subprocess.CompletedProcess(command, process.returncode, "".join(lines), errors.read())

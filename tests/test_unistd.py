"""What <unistd.h> does to descriptors and processes, held against Python's os."""

import os
import resource
import signal
import socket
import stat
import threading
import time as python_time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any


import libcsock
from libcsock import (
    CLOCK_REALTIME, EACCES, EAGAIN, EBADF, EINTR, EINVAL, EISDIR, EMFILE, ENAMETOOLONG, ENOENT, ENOTTY, EPERM,
    ESPIPE, FD_CLOEXEC, F_GETFD, F_GETFL, F_LOCK, F_TEST, F_TLOCK, F_ULOCK, O_CLOEXEC, O_NONBLOCK, SEEK_CUR,
    SEEK_END, SEEK_SET, _SC_OPEN_MAX, byref, c_int, create_string_buffer, dup, dup2, dup3, errno, fcntl, fsync,
    ftruncate, getegid, geteuid, getgid, gethostname, getpgrp, getpid, getppid, getuid, isatty, lockf, lseek,
    pause, pipe, pipe2, pread, pwrite, sleep, sysconf, unlink, usleep,
)  # fmt: skip
from tests.helpers import Keep, free_elsewhere, locked_elsewhere, once_asleep_on, run_and_interrupt, run_python

unchecked: Any = libcsock


# Files


def test_pread_leaves_the_position_alone(file: int) -> None:
    buffer = create_string_buffer(8)
    assert pread(file, buffer, 4, 90) == 4
    assert buffer.raw == bytes(range(90, 94)) + bytes(4)
    assert pread(file, byref(buffer, 4), 4, 98) == 2
    assert pread(file, buffer, 8, 2**40) == 0
    assert os.lseek(file, 0, os.SEEK_CUR) == 0
    assert (pread(file, buffer, 8, -1), errno()) == (-1, EINVAL)


def test_pwrite_leaves_the_position_alone(file: int, path: Path) -> None:
    assert pwrite(file, b"text", 4, 98) == 4
    assert pwrite(file, bytearray(b"x"), 1, 0) == 1
    assert os.lseek(file, 0, os.SEEK_CUR) == 0
    assert path.read_bytes() == b"x" + bytes(range(1, 98)) + b"text"


def test_a_pipe_has_no_places(pipe: tuple[int, int]) -> None:
    assert (pread(pipe[0], bytearray(1), 1, 0), errno()) == (-1, ESPIPE)
    assert (pwrite(pipe[1], b"x", 1, 0), errno()) == (-1, ESPIPE)
    assert (lseek(pipe[0], 0, SEEK_SET), errno()) == (-1, ESPIPE)


def test_lseek_moves_the_position(file: int) -> None:
    assert lseek(file, 10, SEEK_SET) == 10
    assert lseek(file, -3, SEEK_CUR) == 7
    assert os.read(file, 1) == bytes([7])
    assert lseek(file, -1, SEEK_END) == 99
    assert lseek(file, 2**40, SEEK_CUR) == 99 + 2**40
    assert (lseek(file, -1, SEEK_SET), errno()) == (-1, EINVAL)


def test_ftruncate_cuts_and_lengthens(file: int, path: Path) -> None:
    assert ftruncate(file, 3) == 0
    assert ftruncate(file, 5) == 0
    assert path.read_bytes() == b"\0\1\2\0\0"
    assert (ftruncate(file, -1), errno()) == (-1, EINVAL)
    assert ftruncate(file, 2**33) == 0
    assert path.stat().st_size == 2**33


def test_fsync(file: int, pipe: tuple[int, int]) -> None:
    assert fsync(file) == 0
    assert (fsync(pipe[0]), errno()) == (-1, EINVAL)


def test_isatty(file: int, keep: Keep) -> None:
    terminal, other = os.openpty()
    assert isatty(keep(terminal)) == isatty(keep(other)) == 1
    assert (isatty(file), errno()) == (0, ENOTTY)


def test_unlink_removes_the_socket_of_a_server(tmp_path: Path) -> None:
    path = tmp_path / "sock\u00e9t"
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(str(path))
        assert stat.S_ISSOCK(path.stat().st_mode)
        assert unlink(str(path)) == 0
        assert not path.exists()
        assert (unlink(os.fsencode(path)), errno()) == (-1, ENOENT)
    assert unlink(str(tmp_path)) == -1
    assert errno() in (EISDIR, EPERM)


def test_lockf_locks_from_the_position_on(file: int, path: Path) -> None:
    lseek(file, 10, SEEK_SET)
    assert lockf(file, F_TLOCK, 20) == 0
    assert [free_elsewhere(path, start, 1) for start in (9, 10, 29, 30)] == [True, False, False, True]
    assert lockf(file, F_ULOCK, 20) == 0
    assert free_elsewhere(path, 10, 20)
    assert lockf(file, F_LOCK, -5) == 0
    assert [free_elsewhere(path, start, 1) for start in (4, 5, 9, 10)] == [True, False, False, True]


def test_lockf_does_not_get_what_another_process_holds(file: int, path: Path) -> None:
    with locked_elsewhere(path, 2, 0, 0):
        for cmd in F_TLOCK, F_TEST:
            assert lockf(file, cmd, 0) == -1
            assert errno() in (EACCES, EAGAIN)
    assert lockf(file, F_TEST, 0) == 0
    assert (lockf(file, 4711, 0), errno()) == (-1, EINVAL)


# Duplicates and pipes


def test_a_duplicate_is_the_same_open_file(file: int, keep: Keep) -> None:
    copy = keep(dup(file))
    os.lseek(file, 42, os.SEEK_SET)
    assert os.read(copy, 1) == bytes([42])
    assert fcntl(file, F_GETFD) == FD_CLOEXEC
    assert fcntl(copy, F_GETFD) == 0


def test_a_duplicate_gets_the_number_of_ones_choice(file: int, pipe: tuple[int, int], closed: int, keep: Keep) -> None:
    assert keep(dup2(file, closed)) == closed
    assert os.path.sameopenfile(file, closed)
    assert dup2(pipe[0], closed) == closed
    assert os.path.sameopenfile(pipe[0], closed)
    assert dup2(closed, closed) == closed
    assert fcntl(closed, F_GETFD) == 0
    assert (dup2(file, -1), errno()) == (-1, EBADF)


def test_dup3_can_close_on_exec(file: int, closed: int, keep: Keep) -> None:
    assert keep(dup3(file, closed, O_CLOEXEC)) == closed
    assert fcntl(closed, F_GETFD) == FD_CLOEXEC
    assert (dup3(file, file, 0), errno()) == (-1, EINVAL)
    assert (dup3(file, closed, 4711), errno()) == (-1, EINVAL)


def test_a_pipe_leads_from_its_second_end_to_its_first(keep: Keep) -> None:
    ends = (c_int * 2)()
    assert pipe(ends) == 0
    reading, writing = map(keep, ends)
    os.write(writing, b"text")
    assert os.read(reading, 10) == b"text"
    assert [fcntl(fd, F_GETFD) for fd in ends] == [0, 0]


def test_a_pipe_in_a_longer_array(keep: Keep) -> None:
    ends = (c_int * 4)(-1, -1, -1, -1)
    assert unchecked.pipe(byref(ends, 8)) == 0
    assert ends[:2] == [-1, -1]
    keep(ends[2])
    keep(ends[3])


def test_flags_of_a_pipe(keep: Keep) -> None:
    ends = (c_int * 2)()
    assert pipe2(byref(ends), O_NONBLOCK | O_CLOEXEC) == 0
    for fd in ends:
        keep(fd)
        assert fcntl(fd, F_GETFD) == FD_CLOEXEC
        assert fcntl(fd, F_GETFL) & O_NONBLOCK
    ends = (c_int * 2)(-1, -1)
    assert (pipe2(ends, 4711), errno(), ends[:]) == (-1, EINVAL, [-1, -1])


def test_no_descriptor_left() -> None:
    limits = resource.getrlimit(resource.RLIMIT_NOFILE)
    low = os.dup(0)
    os.close(low)
    resource.setrlimit(resource.RLIMIT_NOFILE, (low, limits[1]))
    try:
        results = dup(0), errno(), pipe((c_int * 2)()), errno()
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, limits)
    assert results == (-1, EMFILE, -1, EMFILE)


# Who and where


def test_numbers_of_processes_and_users() -> None:
    assert (getpid(), getppid(), getpgrp()) == (os.getpid(), os.getppid(), os.getpgrp())
    assert (getuid(), geteuid()) == (os.getuid(), os.geteuid())
    assert (getgid(), getegid()) == (os.getgid(), os.getegid())


def test_gethostname() -> None:
    name = create_string_buffer(65)
    assert gethostname(name, len(name)) == 0
    assert name.value.decode() == socket.gethostname()
    assert (gethostname(name, 0), errno()) == (-1, ENAMETOOLONG)


def test_sysconf_is_that_of_python() -> None:
    names = [name for name in libcsock.__all__ if name.startswith("_SC_")]
    assert len(names) > 15
    for name in names:
        if name[1:] in os.sysconf_names and name != "_SC_AVPHYS_PAGES":
            assert sysconf(getattr(libcsock, name)) == os.sysconf(name[1:])
    assert sysconf(_SC_OPEN_MAX) == resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    assert (sysconf(4711), errno()) == (-1, EINVAL)


# Waiting


@contextmanager
def signals() -> Iterator[list[int]]:
    """What SIGUSR1 was handled, while this thread waits for it and others send it again and again."""
    called: list[int] = []

    def handler(signum: int, frame: FrameType | None) -> None:
        called.append(signum)

    previous = signal.signal(signal.SIGUSR1, handler)
    try:
        yield called
    finally:
        signal.signal(signal.SIGUSR1, previous)


def test_sleep_and_usleep_wait() -> None:
    for wait, number, least in (sleep, 0, 0.0), (sleep, 1, 1.0), (usleep, 20_000, 0.02):
        start = python_time.monotonic()
        assert wait(number) == 0  # and the limit of time says that it is no other unit
        assert python_time.monotonic() - start >= least


def test_a_signal_ends_sleep_and_the_rest_is_told() -> None:
    me = threading.get_ident()
    # both sleep in clock_nanosleep(CLOCK_REALTIME, ...)
    with signals() as called:
        with once_asleep_on(CLOCK_REALTIME, lambda: signal.pthread_kill(me, signal.SIGUSR1)):
            assert 50 <= sleep(100) <= 100
        with once_asleep_on(CLOCK_REALTIME, lambda: signal.pthread_kill(me, signal.SIGUSR1)):
            assert (usleep(100_000_000), errno()) == (-1, EINTR)
    assert called == [signal.SIGUSR1] * 2


def test_pause_ends_with_a_signal_that_is_handled() -> None:
    me = threading.get_ident()
    done = threading.Event()

    def send() -> None:  # again and again: the first may come before the pause
        while not done.wait(0.01):
            signal.pthread_kill(me, signal.SIGUSR1)

    with signals() as called:
        thread = threading.Thread(target=send)
        thread.start()
        try:
            result, number = pause(), errno()
        finally:
            done.set()
            thread.join()
    assert (result, number) == (-1, EINTR)
    assert called


def test_an_exception_of_the_handler_ends_pause() -> None:
    program = (
        "from libcsock import *\n"
        "signal(SIGUSR1, lambda signum: 1 // 0)\n"
        "print('waiting', flush=True)\n"
        "try: pause()\n"
        "except ZeroDivisionError: print('raised')\n"
    )
    done = run_and_interrupt(["-S", "-X", "faulthandler", "-c", program], signal.SIGUSR1)
    assert (done.returncode, done.stdout) == (0, "waiting\nraised\n"), done.stderr


def test_alarm() -> None:
    done = run_python(
        "from libcsock import *\n"
        "print(alarm(100), 50 < alarm(50) <= 100, 0 < alarm(0) <= 50, alarm(0))\n"
        "def handler(signum):\n"
        "    handled.append(signum)\n"
        "    alarm(1)\n"  # the first may come before sleep() has begun
        "handled = []\n"
        "signal(SIGALRM, handler)\n"
        "alarm(1)\n"
        "print(sleep(100) > 50, set(handled) == {SIGALRM}, flush=True)\n"
        "signal(SIGALRM, SIG_DFL)\n"
        "alarm(1)\n"
        "sleep(100)\n"
    )
    assert (done.returncode, done.stdout) == (-signal.SIGALRM, "0 True True 0\nTrue True\n")


# Processes


def test_exit_flushes_nothing() -> None:
    done = run_python(
        "import atexit, sys\n"
        "from libcsock import *\n"
        "atexit.register(print, 'atexit', flush=True)\n"
        "write(1, b'written\\n', 8)\n"
        "buffered = open(1, 'w', closefd=False)\n"
        "buffered.write('buffered')\n"
        "try: _exit(0x1234)\n"
        "finally: print('finally', flush=True)\n"
    )
    assert (done.returncode, done.stdout) == (0x34, "written\n")


def test_fork_makes_a_child() -> None:
    done = run_python(
        "import os\n"
        "from libcsock import *\n"
        "parent = getpid()\n"
        "os.register_at_fork(before=lambda: write(1, b'before\\n', 7),\n"
        "    after_in_child=lambda: write(1, b'child\\n', 6), after_in_parent=lambda: os.wait())\n"
        "if (pid := fork()) == 0:\n"
        "    _exit(7 if getppid() == parent != getpid() else 8)\n"
        "print(pid > 1)\n"
    )
    assert (done.returncode, done.stdout) == (0, "before\nchild\nTrue\n"), done.stderr


def test_the_child_of_a_fork_is_in_order_among_threads() -> None:
    """Other threads want the GIL all the time; the child must neither wait for them nor miss its locks."""
    done = run_python(
        """
import os, sys, threading, warnings
from libcsock import *
warnings.simplefilter("ignore")
sys.setswitchinterval(0.0001)
done = False
def work():
    while not done:
        sum(range(1000))
        read(null, create_string_buffer(8), 8)
null = os.open("/dev/null", os.O_RDONLY)
for _ in range(3):
    threading.Thread(target=work).start()
statuses = set()
for _ in range(40):
    pid = fork()
    if pid == 0:
        import colorsys  # takes the import lock
        thread = threading.Thread(target=lambda: found.append(threading.active_count()))
        found = []
        thread.start()
        thread.join()
        assert threading.main_thread() is threading.current_thread()
        set_errno(0)
        assert (close(-1), errno()) == (-1, EBADF)
        _exit(found[0])
    statuses.add(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
done = True
print(statuses)
"""
    )
    assert (done.returncode, done.stdout) == (0, "{2}\n"), done.stderr


def test_a_fork_that_fails() -> None:
    done = run_python(
        "import os, resource\n"
        "from libcsock import *\n"
        "resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))\n"
        "if getuid() == 0: os.setuid(65534)\n"
        "print(fork(), errno() == EAGAIN)\n"
    )
    assert (done.returncode, done.stdout) == (0, "-1 True\n"), done.stderr


def test_an_error_of_a_signal_handler_passes_through_fork() -> None:
    done = run_python(
        "import _thread, functools, os\n"
        "from libcsock import *\n"
        "def handler(signum): raise OSError(EIO, 'of the handler')\n"
        "signal(SIGUSR1, handler)\n"
        "os.register_at_fork(after_in_parent=functools.partial(_thread.interrupt_main, SIGUSR1))\n"
        "try: fork() or _exit(0)\n"
        "except OSError as error: print(error.strerror)\n"
    )
    assert (done.returncode, done.stdout) == (0, "of the handler\n"), done.stderr


def test_setsid_begins_a_session() -> None:
    done = run_python(
        "import os\n"
        "from libcsock import *\n"
        "if fork() == 0:\n"
        "    ok = setsid() == getpid() == os.getsid(0) == getpgrp()\n"
        "    _exit(0 if ok and (setsid(), errno()) == (-1, EPERM) else 1)\n"
        "print(os.wait()[1])\n"
    )
    assert (done.returncode, done.stdout) == (0, "0\n"), done.stderr

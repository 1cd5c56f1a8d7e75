"""fcntl: the five things that it does, to real descriptors, and against locks of other processes."""

import fcntl as python_fcntl
import os
import signal
import socket
import struct
import threading
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    DN_CREATE, DN_MULTISHOT, EACCES, EAGAIN, EBADF, EDEADLK, EEXIST, EINVAL, FD_CLOEXEC, F_ADD_SEALS, F_DUPFD, F_DUPFD_CLOEXEC,
    F_GETFD, F_GETFL, F_GETLEASE, F_GETLK, F_GETOWN, F_GETOWN_EX, F_GETPIPE_SZ, F_GETSIG, F_GET_RW_HINT,
    F_GET_SEALS, F_NOTIFY, F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW, F_OWNER_PGRP, F_OWNER_PID, F_OWNER_TID, F_RDLCK,
    F_SEAL_GROW, F_SEAL_SHRINK, F_SETFD, F_SETFL, F_SETLEASE, F_SETLK, F_SETLKW, F_SETOWN, F_SETOWN_EX,
    F_SETPIPE_SZ, F_SETSIG, F_SET_RW_HINT, F_UNLCK, F_WRLCK, O_ACCMODE, O_APPEND, O_ASYNC, O_NONBLOCK,
    O_RDONLY, O_RDWR, SEEK_CUR, SEEK_END, SEEK_SET, byref, c_uint64, create_string_buffer, errno, f_owner_ex,
    fcntl, flock, pointer, read, set_errno, sizeof,
)  # fmt: skip
from tests.helpers import PATIENCE, Keep, asleep_on, free_elsewhere, locked_elsewhere, once_asleep_on, wait_until

unchecked: Any = libcsock


# 1. Duplicates


@pytest.mark.parametrize("cmd, inheritable", [(F_DUPFD, True), (F_DUPFD_CLOEXEC, False)])
def test_a_duplicate_is_the_same_open_file(cmd: int, inheritable: bool, file: int, keep: Keep) -> None:
    copy = keep(unchecked.fcntl(file, cmd, 0))
    assert copy != file
    os.lseek(file, 42, os.SEEK_SET)
    assert os.read(copy, 1) == bytes([42])
    assert os.get_inheritable(copy) is inheritable


def test_a_duplicate_gets_the_first_number_that_is_free(file: int, closed: int, keep: Keep) -> None:
    assert keep(fcntl(file, F_DUPFD, closed)) == closed
    assert keep(fcntl(file, F_DUPFD_CLOEXEC, closed)) == closed + 1


def test_a_duplicate_with_a_number_that_cannot_be(file: int) -> None:
    assert (fcntl(file, F_DUPFD, -1), errno()) == (-1, EINVAL)
    assert (fcntl(file, F_DUPFD, 2**31 - 1), errno()) == (-1, EINVAL)


# 2. Descriptor flags


def test_close_on_exec(file: int) -> None:
    assert fcntl(file, F_GETFD) == FD_CLOEXEC  # os.open's choice
    assert fcntl(file, F_SETFD, 0) == 0
    assert os.get_inheritable(file)
    assert fcntl(file, F_GETFD) == 0
    assert fcntl(file, F_SETFD, FD_CLOEXEC) == 0
    assert not os.get_inheritable(file)


# 3. Status flags


def test_nonblock_makes_read_return_at_once(pipe: tuple[int, int]) -> None:
    flags = fcntl(pipe[0], F_GETFL)
    assert fcntl(pipe[0], F_SETFL, flags | O_NONBLOCK) == 0
    assert (read(pipe[0], create_string_buffer(1), 1), errno()) == (-1, EAGAIN)
    assert not os.get_blocking(pipe[0])
    assert fcntl(pipe[0], F_SETFL, flags) == 0
    assert os.get_blocking(pipe[0])
    with once_asleep_on(pipe[0], lambda: os.write(pipe[1], b"x")):
        assert read(pipe[0], create_string_buffer(1), 1) == 1


def test_append_writes_at_the_end(file: int, path: Path) -> None:
    assert fcntl(file, F_SETFL, fcntl(file, F_GETFL) | O_APPEND) == 0
    os.write(file, b"end")
    assert path.read_bytes() == bytes(range(100)) + b"end"


def test_getfl_tells_the_access_mode(file: int, pipe: tuple[int, int]) -> None:
    assert fcntl(file, F_GETFL) & O_ACCMODE == O_RDWR
    assert fcntl(pipe[0], F_GETFL) & O_ACCMODE == O_RDONLY
    assert fcntl(file, F_GETFL) == python_fcntl.fcntl(file, python_fcntl.F_GETFL)


@pytest.mark.parametrize("cmd", [F_GETFL, F_GETFD, F_GETOWN, F_GETSIG])
def test_a_third_argument_of_0_where_c_needs_none(cmd: int, file: int) -> None:
    assert unchecked.fcntl(file, cmd, 0) == unchecked.fcntl(file, cmd) >= 0


# 4. Who is told


def owner(fd: int) -> tuple[Any, ...]:
    """The owner of a descriptor, by way of Python's fcntl."""
    return struct.unpack("ii", python_fcntl.fcntl(fd, F_GETOWN_EX, bytes(8)))


def test_a_process_owns_a_descriptor(pair: tuple[socket.socket, socket.socket]) -> None:
    fd = pair[0].fileno()
    assert fcntl(fd, F_GETOWN) == 0
    assert fcntl(fd, F_SETOWN, os.getpid()) == 0
    assert fcntl(fd, F_GETOWN) == os.getpid()
    assert owner(fd) == (F_OWNER_PID, os.getpid())


def test_a_process_group_owns_a_descriptor(pair: tuple[socket.socket, socket.socket]) -> None:
    fd = pair[0].fileno()
    assert fcntl(fd, F_SETOWN, -os.getpgrp()) == 0
    assert fcntl(fd, F_GETOWN) == -os.getpgrp()
    assert owner(fd) == (F_OWNER_PGRP, os.getpgrp())


def test_a_thread_owns_a_descriptor(pair: tuple[socket.socket, socket.socket]) -> None:
    fd = pair[0].fileno()
    thread = f_owner_ex(type=F_OWNER_TID, pid=threading.get_native_id())
    assert fcntl(fd, F_SETOWN_EX, byref(thread)) == 0
    assert owner(fd) == (F_OWNER_TID, threading.get_native_id())
    found = f_owner_ex()
    assert fcntl(fd, F_GETOWN_EX, byref(found)) == 0
    assert (found.type, found.pid) == owner(fd)


def test_an_owner_that_there_is_not(pair: tuple[socket.socket, socket.socket]) -> None:
    nobody = f_owner_ex(type=4711, pid=1)
    assert (fcntl(pair[0].fileno(), F_SETOWN_EX, byref(nobody)), errno()) == (-1, EINVAL)


def test_the_signal_of_ones_choice_comes_with_the_input(pair: tuple[socket.socket, socket.socket]) -> None:
    fd = pair[0].fileno()
    chosen = signal.SIGRTMIN + 3
    me = f_owner_ex(type=F_OWNER_TID, pid=threading.get_native_id())
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {chosen})
    try:
        assert fcntl(fd, F_GETSIG) == 0
        assert fcntl(fd, F_SETSIG, chosen) == 0
        assert fcntl(fd, F_GETSIG) == chosen
        assert fcntl(fd, F_SETOWN_EX, byref(me)) == 0
        assert fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) | O_ASYNC) == 0
        pair[1].send(b"x")
        assert signal.sigwait({chosen}) == chosen
    finally:
        pair[0].close()
        while signal.sigtimedwait({chosen}, 0):
            pass
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)


def test_a_signal_that_there_is_not(pair: tuple[socket.socket, socket.socket]) -> None:
    assert (fcntl(pair[0].fileno(), F_SETSIG, 4711), errno()) == (-1, EINVAL)


def test_notify_tells_of_each_new_file(tmp_path: Path, keep: Keep) -> None:
    directory = keep(os.open(tmp_path, os.O_RDONLY))
    chosen = signal.SIGRTMIN + 1
    blocked = signal.pthread_sigmask(signal.SIG_BLOCK, {chosen})
    try:
        assert fcntl(directory, F_SETSIG, chosen) == 0
        assert fcntl(directory, F_NOTIFY, DN_CREATE | DN_MULTISHOT) == 0
        me = f_owner_ex(F_OWNER_TID, threading.get_native_id())  # other threads do not block it
        assert fcntl(directory, F_SETOWN_EX, byref(me)) == 0
        for name in "first", "second":
            (tmp_path / name).touch()
            told = signal.sigtimedwait({chosen}, PATIENCE)
            assert told and told.si_signo == chosen
            assert signal.sigtimedwait({chosen}, 0) is None
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, blocked)


# 5. Record locks


def lock(kind: int, start: int = 0, length: int = 0, whence: int = SEEK_SET) -> flock:
    return flock(l_type=kind, l_whence=whence, l_start=start, l_len=length)


def test_a_lock_shuts_others_out_until_it_is_freed(file: int, path: Path) -> None:
    assert fcntl(file, F_SETLK, byref(lock(F_WRLCK, 10, 20))) == 0
    assert not free_elsewhere(path, 29, 1)
    assert free_elsewhere(path, 30, 1)
    assert fcntl(file, F_SETLK, byref(lock(F_UNLCK, 10, 20))) == 0
    assert free_elsewhere(path, 10, 20)


def test_a_lock_counts_from_where_it_is_told(file: int, path: Path) -> None:
    os.lseek(file, 50, os.SEEK_SET)
    assert fcntl(file, F_SETLK, byref(lock(F_WRLCK, -5, 1, SEEK_CUR))) == 0
    assert fcntl(file, F_SETLK, byref(lock(F_WRLCK, -1, 0, SEEK_END))) == 0
    taken = [start for start in (44, 45, 46, 98, 99, 1000) if not free_elsewhere(path, start, 1)]
    assert taken == [45, 99, 1000]


def test_a_lock_that_another_process_holds(file: int, path: Path) -> None:
    with locked_elsewhere(path, python_fcntl.LOCK_EX, 10, 20):
        for kind in F_RDLCK, F_WRLCK:
            assert fcntl(file, F_SETLK, byref(lock(kind, 29, 1))) == -1
            assert errno() in (EAGAIN, EACCES)
        assert fcntl(file, F_SETLK, byref(lock(F_WRLCK, 30, 1))) == 0


def test_readers_share(file: int, path: Path) -> None:
    with locked_elsewhere(path, python_fcntl.LOCK_SH, 0, 100):
        assert fcntl(file, F_SETLK, byref(lock(F_RDLCK, 0, 100))) == 0
        assert fcntl(file, F_SETLK, byref(lock(F_WRLCK, 0, 100))) == -1


@pytest.mark.parametrize("kind, found", [(python_fcntl.LOCK_EX, F_WRLCK), (python_fcntl.LOCK_SH, F_RDLCK)])
def test_getlk_tells_who_is_in_the_way(kind: int, found: int, file: int, path: Path) -> None:
    with locked_elsewhere(path, kind, 10, 20) as process:
        asked = lock(F_WRLCK)
        assert fcntl(file, F_GETLK, byref(asked)) == 0
        assert (asked.l_type, asked.l_whence, asked.l_start, asked.l_len) == (found, SEEK_SET, 10, 20)
        assert asked.l_pid == process.pid


def test_getlk_tells_that_nobody_is_in_the_way(file: int, path: Path) -> None:
    with locked_elsewhere(path, python_fcntl.LOCK_EX, 10, 20):
        asked = lock(F_WRLCK, 30, 5)
        assert fcntl(file, F_GETLK, pointer(asked)) == 0
        assert (asked.l_type, asked.l_start, asked.l_len) == (F_UNLCK, 30, 5)


def test_setlkw_waits_until_the_lock_is_freed(file: int, path: Path) -> None:
    with locked_elsewhere(path, python_fcntl.LOCK_EX, 0, 0) as process:
        assert process.stdin
        with once_asleep_on(file, process.stdin.close):
            assert fcntl(file, F_SETLKW, byref(lock(F_WRLCK))) == 0
    assert not free_elsewhere(path, 0, 1)


def test_setlkw_does_not_wait_for_ever(file: int, path: Path) -> None:
    assert fcntl(file, F_SETLK, byref(lock(F_WRLCK, 0, 1))) == 0
    with locked_elsewhere(path, python_fcntl.LOCK_EX, 1, 1, 1, 0) as process:
        assert process.stdin
        process.stdin.write("x")
        process.stdin.flush()  # now it waits for the first byte of the file
        theirs = next(
            int(link.name)
            for link in Path(f"/proc/{process.pid}/fd").iterdir()
            if os.path.realpath(link) == str(path.resolve())
        )
        wait_until(lambda: asleep_on(theirs, str(process.pid)))
        assert (fcntl(file, F_SETLKW, byref(lock(F_WRLCK, 1, 1))), errno()) == (-1, EDEADLK)
        assert fcntl(file, F_SETLK, byref(lock(F_UNLCK))) == 0
        assert process.wait() == 0


def test_locks_of_open_files_shut_out_the_same_process(file: int, path: Path, keep: Keep) -> None:
    other = keep(os.open(path, os.O_RDWR))
    assert fcntl(file, F_OFD_SETLK, byref(lock(F_WRLCK, 10, 20))) == 0
    assert (fcntl(other, F_OFD_SETLK, byref(lock(F_RDLCK))), errno()) == (-1, EAGAIN)
    asked = lock(F_RDLCK)
    assert fcntl(other, F_OFD_GETLK, byref(asked)) == 0
    assert (asked.l_type, asked.l_start, asked.l_len, asked.l_pid) == (F_WRLCK, 10, 20, -1)
    assert fcntl(file, F_OFD_SETLK, byref(lock(F_UNLCK))) == 0
    assert fcntl(other, F_OFD_SETLKW, byref(lock(F_WRLCK))) == 0


def test_locks_of_open_files_have_no_process(file: int) -> None:
    mine = lock(F_WRLCK)
    mine.l_pid = os.getpid()
    assert (fcntl(file, F_OFD_SETLK, byref(mine)), errno()) == (-1, EINVAL)


def test_a_lock_in_an_array(file: int, path: Path) -> None:
    locks = (flock * 2)(lock(F_WRLCK, 0, 1), lock(F_WRLCK, 7, 1))
    assert unchecked.fcntl(file, F_SETLK, byref(locks, sizeof(flock))) == 0
    assert (free_elsewhere(path, 0, 1), free_elsewhere(path, 7, 1)) == (True, False)


def test_a_lock_of_no_kind(file: int) -> None:
    assert (fcntl(file, F_SETLK, byref(lock(4711))), errno()) == (-1, EINVAL)
    assert (fcntl(file, F_SETLK, byref(lock(F_WRLCK, -1))), errno()) == (-1, EINVAL)


# What else fcntl does


def test_the_capacity_of_a_pipe(pipe: tuple[int, int]) -> None:
    size = fcntl(pipe[1], F_GETPIPE_SZ)
    os.set_blocking(pipe[1], False)
    assert os.write(pipe[1], bytes(2 * size)) == size
    os.read(pipe[0], size)
    assert fcntl(pipe[1], F_SETPIPE_SZ, 4 * size) == 4 * size
    assert os.write(pipe[1], bytes(8 * size)) == 4 * size


def test_seals(keep: Keep) -> None:
    fd = keep(os.memfd_create("sealed", os.MFD_ALLOW_SEALING))
    assert fcntl(fd, F_GET_SEALS) == 0
    assert fcntl(fd, F_ADD_SEALS, F_SEAL_GROW) == 0
    assert fcntl(fd, F_GET_SEALS) == F_SEAL_GROW
    with pytest.raises(PermissionError):
        os.write(fd, b"more")
    assert fcntl(fd, F_ADD_SEALS, F_SEAL_SHRINK) == 0
    assert fcntl(fd, F_GET_SEALS) == F_SEAL_GROW | F_SEAL_SHRINK


def test_leases(path: Path, keep: Keep) -> None:
    fd = keep(os.open(path, os.O_RDONLY))
    assert fcntl(fd, F_GETLEASE) == F_UNLCK
    assert fcntl(fd, F_SETLEASE, F_RDLCK) == 0
    assert fcntl(fd, F_GETLEASE) == F_RDLCK
    assert fcntl(fd, F_SETLEASE, F_UNLCK) == 0


def test_how_long_data_lives(file: int) -> None:
    hint = c_uint64(3)
    assert fcntl(file, F_SET_RW_HINT, byref(hint)) == 0
    found = c_uint64(4711)
    assert fcntl(file, F_GET_RW_HINT, byref(found)) == 0
    assert found.value == 3


# Failures


@pytest.mark.parametrize("arguments", [(), (0,), (5,)])
def test_an_unknown_command(arguments: tuple[int, ...], file: int) -> None:
    assert (unchecked.fcntl(file, 4711, *arguments), errno()) == (-1, EINVAL)


@pytest.mark.parametrize("argument", [4096, 2**47, -1, 2**63 - 1])
def test_an_unknown_command_gets_no_number_that_may_be_an_address(argument: int, file: int) -> None:
    set_errno(EEXIST)
    with pytest.raises(ValueError, match=rf"^fcntl\(\) argument arg is {argument}, "):
        unchecked.fcntl(file, 4711, argument)
    assert errno() == EEXIST


def test_every_command_needs_a_descriptor(closed: int) -> None:
    commands: dict[int, Any] = {F_GETFL: 0, F_SETFL: 0, F_DUPFD: 0, F_GETLK: byref(flock())}
    for cmd, argument in commands.items():
        set_errno(EEXIST)
        assert (unchecked.fcntl(closed, cmd, argument), errno()) == (-1, EBADF)

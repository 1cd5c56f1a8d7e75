"""Names told from open directories, who a process is, what a system says of itself: held against os, /proc and getconf."""

import os
import pty
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import libcsock
from libcsock import (
    AT_EACCESS, AT_EMPTY_PATH, AT_FDCWD, AT_REMOVEDIR, AT_SYMLINK_FOLLOW, AT_SYMLINK_NOFOLLOW, EACCES, EBADF, EEXIST,
    EINVAL, ENOENT, ENOTDIR, ENOTEMPTY, ENOTTY, ERANGE, F_OK, W_OK, X_OK, byref, confstr,
    create_string_buffer, errno, faccessat, fchown, fchownat, fpathconf, getgroups, gethostid, getlogin, getlogin_r,
    getresgid, getresuid, gid_t, lchown, linkat, pathconf, readlinkat, set_errno, sethostname, symlinkat, syncfs,
    tcgetpgrp, ttyname_r, uid_t, unlinkat,
)  # fmt: skip
from tests.helpers import Keep
from tests.test_paths_and_users import as_root
from tests.test_processes import results

NOBODY = 2**32 - 1


@pytest.fixture
def directory(tmp_path: Path, keep: Keep) -> int:
    (tmp_path / "name").write_text("text")
    return keep(os.open(tmp_path, os.O_RDONLY | os.O_DIRECTORY))


# Names


def test_links_from_directories(directory: int, tmp_path: Path) -> None:
    assert linkat(directory, "name", directory, "second", 0) == 0
    assert (tmp_path / "second").samefile(tmp_path / "name")
    assert (linkat(directory, "name", directory, "second", 0), errno()) == (-1, EEXIST)
    assert symlinkat("name", directory, "symbolic") == 0
    assert os.readlink(tmp_path / "symbolic") == "name"
    buffer = create_string_buffer(b"........", 8)
    assert readlinkat(directory, "symbolic", buffer, 8) == 4
    assert buffer.raw == b"name...."
    assert linkat(directory, "symbolic", AT_FDCWD, str(tmp_path / "third"), AT_SYMLINK_FOLLOW) == 0
    assert (tmp_path / "third").stat().st_nlink == 3 and not (tmp_path / "third").is_symlink()
    assert (readlinkat(directory, "name", buffer, 8), errno()) == (-1, EINVAL)
    calls: list[Callable[[int], int]] = [
        lambda fd: linkat(fd, "name", directory, "x", 0),
        lambda fd: linkat(directory, "name", fd, "x", 0),
        lambda fd: symlinkat("name", fd, "x"),
        lambda fd: readlinkat(fd, "symbolic", buffer, 8),
        lambda fd: unlinkat(fd, "name", 0),
        lambda fd: faccessat(fd, "name", F_OK, 0),
        lambda fd: fchownat(fd, "name", NOBODY, NOBODY, 0),
    ]
    for call in calls:
        assert (call(-1), errno()) == (-1, EBADF)


def test_a_link_that_is_open_itself(directory: int, keep: Keep) -> None:
    symlinkat("name", directory, "symbolic")
    link = keep(os.open("symbolic", os.O_PATH | os.O_NOFOLLOW, dir_fd=directory))
    buffer = create_string_buffer(8)
    assert readlinkat(link, "", buffer, 8) == 4
    assert buffer.value == b"name"


def test_unlinkat(directory: int, tmp_path: Path) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "file").touch()
    assert (unlinkat(directory, "inner", AT_REMOVEDIR), errno()) in [(-1, ENOTEMPTY), (-1, EEXIST)]
    assert unlinkat(directory, "inner/file", 0) == 0
    assert (unlinkat(directory, "name", AT_REMOVEDIR), errno()) == (-1, ENOTDIR)
    assert unlinkat(directory, "inner", AT_REMOVEDIR) == unlinkat(directory, "name", 0) == 0
    assert list(tmp_path.iterdir()) == []
    assert (unlinkat(directory, "name", 0), errno()) == (-1, ENOENT)


def test_faccessat(directory: int, tmp_path: Path) -> None:
    (tmp_path / "name").chmod(0o644)
    assert faccessat(directory, "name", W_OK, 0) == faccessat(directory, "name", W_OK, AT_EACCESS) == 0
    assert (faccessat(directory, "name", X_OK, AT_EACCESS), errno()) == (-1, EACCES)
    symlinkat("nothing", directory, "symbolic")
    assert (faccessat(directory, "symbolic", F_OK, 0), errno()) == (-1, ENOENT)
    assert faccessat(directory, "symbolic", F_OK, AT_SYMLINK_NOFOLLOW) == 0
    assert (faccessat(directory, "name", F_OK, 0x40000000), errno()) == (-1, EINVAL)


def test_chown_to_who_has_it(directory: int, tmp_path: Path, file: int) -> None:
    path = tmp_path / "name"
    assert fchown(file, os.getuid(), NOBODY) == lchown(str(path), NOBODY, NOBODY) == 0
    assert fchownat(directory, "name", os.getuid(), NOBODY, 0) == 0
    assert fchownat(file, "", os.getuid(), NOBODY, AT_EMPTY_PATH) == 0
    assert path.stat().st_uid == os.getuid()
    assert (fchownat(directory, "name", 0, 0, 0x40000000), errno()) == (-1, EINVAL)


@as_root
def test_chown_to_others(directory: int, tmp_path: Path, file: int) -> None:
    if fchown(file, 65534, 65533) == -1:
        pytest.skip("this file system does not let files change their owner")
    assert (os.fstat(file).st_uid, os.fstat(file).st_gid) == (65534, 65533)
    symlinkat("name", directory, "symbolic")
    assert lchown(str(tmp_path / "symbolic"), 65533, NOBODY) == 0
    assert fchownat(directory, "symbolic", NOBODY, 65534, AT_SYMLINK_NOFOLLOW) == 0
    link = (tmp_path / "symbolic").lstat()
    assert (link.st_uid, link.st_gid, (tmp_path / "name").stat().st_uid) == (65533, 65534, os.getuid())
    assert fchownat(directory, "symbolic", 65532, 65531, 0) == 0
    assert (tmp_path / "name").stat().st_uid == 65532


@pytest.mark.time_limit(120)  # other programs may have written much
def test_syncfs(file: int, closed: int) -> None:
    assert syncfs(file) == 0
    assert (syncfs(closed), errno()) == (-1, EBADF)


# Descriptors


def test_closefrom() -> None:
    program = """
for fd in range(100, 110):
    os.dup2(0, fd)
closefrom(104)
print([fd for fd in range(100, 110) if fcntl(fd, F_GETFD) != -1])
closefrom(3)
print(os.listdir("/proc/self/fd") == ["0", "1", "2", "3"])  # the last is what lists them
"""
    try:
        assert results(program) == ["[100, 101, 102, 103]", "True"]
    except AssertionError as error:
        if "this libc has no closefrom()" not in str(error):
            raise
        pytest.skip("this libc is too old")


# Terminals


@pytest.fixture
def terminals(keep: Keep) -> tuple[int, int]:
    try:
        one, other = pty.openpty()
    except OSError:
        pytest.skip("this machine has no pseudo-terminals")
    return keep(one), keep(other)


def test_ttyname_r(terminals: tuple[int, int], file: int) -> None:
    buffer = create_string_buffer(64)
    assert ttyname_r(terminals[1], buffer, 64) == 0
    assert buffer.value.decode() == os.ttyname(terminals[1])
    assert ttyname_r(terminals[1], buffer, 3) == ERANGE
    assert (ttyname_r(file, buffer, 64), ttyname_r(-1, buffer, 64)) == (ENOTTY, EBADF)


def test_who_has_the_terminal(terminals: tuple[int, int], file: int) -> None:
    assert (tcgetpgrp(terminals[1]), errno()) == (-1, ENOTTY)  # it is not that of this process
    assert (tcgetpgrp(file), errno()) == (-1, ENOTTY)
    program = """
import pty
main, other = pty.openpty()
if fork() == 0:
    print(setsid() == getpid(), ioctl(other, TIOCSCTTY, 0))
    print(tcgetpgrp(other) == getpgrp())
    if (pid := fork()) == 0:
        pause()
    os.setpgid(pid, pid)
    print(tcsetpgrp(other, pid), os.tcgetpgrp(other) == pid)
    libcsock.signal(SIGTTOU, SIG_IGN)
    print(tcsetpgrp(other, os.getppid()), errno() == EPERM, tcsetpgrp(other, getpgrp()), flush=True)
    kill(pid, SIGKILL)
    _exit(0)
wait(None)
"""
    assert results(program) == ["True 0", "True", "0 True", "-1 True 0"]


# Who


def test_the_three_users_and_groups() -> None:
    users, groups = [uid_t() for _ in range(3)], [gid_t() for _ in range(3)]
    assert getresuid(*map(byref, users)) == getresgid(*map(byref, groups)) == 0
    assert tuple(each.value for each in users) == os.getresuid()
    assert tuple(each.value for each in groups) == os.getresgid()


def test_to_stay_who_one_is() -> None:
    program = """
nobody = 0xFFFFFFFF
print(setresgid(nobody, nobody, nobody), setresuid(nobody, nobody, nobody), setregid(nobody, nobody))
print(setreuid(getuid(), geteuid()), setresuid(*os.getresuid()), setresgid(*os.getresgid()))
"""
    assert results(program) == ["0 0 0", "0 0 0"]


@as_root
def test_to_become_another() -> None:
    program = """
print(setresgid(0xFFFFFFFF, 65533, 65532), setresuid(0xFFFFFFFF, 65534, 65533), os.getresgid(), os.getresuid())
print(setreuid(65534, 0), os.getresuid())
print(setregid(65533, 65532), os.getresgid()[:2])
print(setreuid(65534, 65534), os.getresuid()[:2], setreuid(0, 0), errno() == EPERM)
"""
    lines = results(program)
    if lines[0].startswith("-1"):
        pytest.skip("this root may not become another")
    assert lines == [
        "0 0 (0, 65533, 65532) (0, 65534, 65533)",
        "0 (65534, 0, 0)",
        "0 (65533, 65532)",
        "0 (65534, 65534) -1 True",
    ]


def test_getgroups() -> None:
    there = os.getgroups()
    number = len(there)
    assert getgroups(0, None) == number
    groups = (gid_t * (number + 1))()
    assert getgroups(number + 1, groups) == number
    assert list(groups)[:number] == there
    assert (getgroups(-1, groups), errno()) == (-1, EINVAL)
    if number > 1:
        assert (getgroups(1, groups), errno()) == (-1, EINVAL)


def test_getlogin() -> None:
    buffer = create_string_buffer(256)
    set_errno(0)
    name = getlogin()
    try:
        assert name == os.getlogin()
    except OSError as error:
        number = abs(error.errno or 0)  # some Pythons turn the sign
        assert (name, errno()) == (None, number)
        assert getlogin_r(buffer, 256) == number
    else:
        assert getlogin_r(buffer, 256) == 0
        assert buffer.value.decode() == name


# This machine


def test_gethostid() -> None:
    if not (hostid := shutil.which("hostid")):
        pytest.skip("there is no hostid(1)")
    assert gethostid() & 0xFFFFFFFF == int(subprocess.check_output([hostid]), 16)


def test_names_that_nobody_may_have() -> None:
    assert (sethostname(bytes(65), 65), errno()) in [(-1, EINVAL), (-1, libcsock.EPERM)]


def test_another_name_for_this_machine() -> None:
    """Of a process alone."""
    program = """
import ctypes
before = os.uname().nodename
if ctypes.CDLL(None).unshare(0x14000000) == -1:  # users, and names of the machine
    print("refused", flush=True)
    os._exit(0)
name = create_string_buffer(65)
print(sethostname(b"elsewhere.", 9), os.uname().nodename, gethostname(name, 65), name.value)
print(setdomainname(b"nis", 3), getdomainname(name, 65), name.value)
print(sethostname(bytes(65), 65), errno() == EINVAL)
"""
    before = os.uname().nodename
    lines = results(program)
    if lines == ["refused"] or lines[0].startswith("-1"):
        pytest.skip("this machine lets nobody have names of his own")
    assert lines == ["0 elsewhere 0 b'elsewhere'", "0 0 b'nis'", "-1 True"]
    assert os.uname().nodename == before


CONFSTR = [name for name in libcsock.__all__ if name.startswith("_CS_")]


@pytest.mark.parametrize("name", CONFSTR)
def test_confstr(name: str) -> None:
    if name[1:] not in os.confstr_names:
        pytest.skip("only glibc has it")
    number = getattr(libcsock, name)
    length = confstr(number, None, 0)
    buffer = create_string_buffer(length)
    assert confstr(number, buffer, length) == length
    assert buffer.value.decode() == os.confstr(name[1:])
    assert confstr(number, buffer, 3) == length and len(buffer.value) == 2
    assert (confstr(4711, None, 0), errno()) == (0, EINVAL)


@pytest.mark.parametrize("name", [name for name in libcsock.__all__ if name.startswith("_PC_")])
def test_pathconf(name: str, file: int, path: Path) -> None:
    number = getattr(libcsock, name)
    for wanted in os.pathconf(path, number), os.fpathconf(file, number):
        assert pathconf(str(path), number) == fpathconf(file, number) == wanted
    assert (pathconf(f"{path}no", libcsock._PC_NAME_MAX), errno()) == (-1, ENOENT)


def test_an_unknown_limit(path: Path, file: int) -> None:
    assert (pathconf(str(path), 4711), errno()) == (-1, EINVAL)
    assert (fpathconf(file, -1), errno()) == (-1, EINVAL)
    assert fpathconf(file, libcsock._PC_PIPE_BUF) == 4096


@pytest.mark.parametrize("name", [name for name in libcsock.__all__ if name.startswith("_SC_")])
def test_sysconf(name: str) -> None:
    number = getattr(libcsock, name)
    if name != "_SC_AVPHYS_PAGES":  # of which others take and give
        assert libcsock.sysconf(number) == os.sysconf(number)
    assert os.sysconf_names.get(name[1:], number) == number

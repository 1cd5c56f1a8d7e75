"""Names of files, the current directory, users and groups, daemons: held against Python's os and /proc."""

import os
import pty
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

import libcsock
from libcsock import (
    CLOSE_RANGE_CLOEXEC, EACCES, EBADF, EEXIST, EINVAL, ENOENT, ENOSYS, ENOTDIR, ENOTEMPTY, ENOTTY, EPERM,
    ERANGE, ESRCH, F_OK, R_OK, W_OK, X_OK, access, byref, chdir, chown, create_string_buffer, errno, fchdir,
    fdatasync, getcwd, getdomainname, getpagesize, getpgid, getsid, gettid, link, nice, off_t, readlink, rmdir,
    set_errno, setpgid, symlink, truncate, ttyname,
)  # fmt: skip
from tests.helpers import Keep
from tests.test_processes import results


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[Path]:
    """The current directory, for as long as the test takes."""
    before = os.getcwd()
    os.chdir(tmp_path)
    yield tmp_path
    os.chdir(before)


as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root may")


# Names


def test_access(path: Path) -> None:
    path.chmod(0o644)
    assert access(str(path), F_OK) == access(bytes(path), R_OK) == 0
    assert (access(str(path), X_OK), errno()) == (-1, EACCES)  # of root too, where nobody may
    path.chmod(0o755)
    assert access(str(path), R_OK | W_OK | X_OK) == 0
    assert (access(f"{path}no", F_OK), errno()) == (-1, ENOENT)
    assert (access(str(path), 99), errno()) == (-1, EINVAL)


def test_links(path: Path) -> None:
    other, symbolic = path.with_name("other"), path.with_name("symbolic")
    assert link(str(path), str(other)) == 0
    assert path.samefile(other) and path.stat().st_nlink == 2
    assert (link(str(path), str(other)), errno()) == (-1, EEXIST)
    assert symlink("file", str(symbolic)) == 0
    assert os.readlink(symbolic) == "file"
    buffer = create_string_buffer(b"........", 8)
    assert readlink(str(symbolic), buffer, 8) == 4
    assert buffer.raw == b"file...."
    assert readlink(str(symbolic), buffer, 2) == 2
    assert (readlink(str(path), buffer, 8), errno()) == (-1, EINVAL)


def test_directories(elsewhere: Path, keep: Keep) -> None:
    (elsewhere / "inner").mkdir()
    buffer = create_string_buffer(4096)
    assert chdir("inner") == 0
    assert getcwd(buffer, 4096) == os.getcwd() == str(elsewhere / "inner")
    assert buffer.value.decode() == os.getcwd()
    assert (getcwd(buffer, 3), errno()) == (None, ERANGE)
    assert fchdir(keep(os.open("..", os.O_RDONLY))) == 0
    assert os.getcwd() == str(elsewhere)
    assert (chdir("nothing"), errno()) == (-1, ENOENT)
    (elsewhere / "inner" / "file").touch()
    assert (rmdir("inner"), errno()) in [(-1, ENOTEMPTY), (-1, EEXIST)]
    assert (rmdir("inner/file"), errno()) == (-1, ENOTDIR)
    os.unlink("inner/file")
    assert rmdir("inner") == 0
    assert not (elsewhere / "inner").exists()


def test_truncate(path: Path, file: int) -> None:
    assert truncate(str(path), 10) == 0
    assert path.read_bytes() == bytes(range(10))
    assert truncate(str(path), 12) == 0
    assert path.read_bytes() == bytes(range(10)) + bytes(2)
    assert (truncate(str(path), -1), errno()) == (-1, EINVAL)
    assert fdatasync(file) == 0


@pytest.mark.time_limit(120)  # other programs may have written much
def test_sync_returns() -> None:
    assert results("print(sync())") == ["None"]


def test_copy_file_range(file: int, tmp_path: Path, keep: Keep) -> None:
    copy = keep(os.open(tmp_path / "copy", os.O_RDWR | os.O_CREAT))
    from_, to = off_t(90), off_t(5)
    copied = libcsock.copy_file_range(file, byref(from_), copy, byref(to), 100, 0)
    if copied == -1 and errno() in (ENOSYS, EINVAL, libcsock.EXDEV, libcsock.EOPNOTSUPP):
        pytest.skip("this kernel does not copy between these files")
    assert (copied, from_.value, to.value) == (10, 100, 15)
    assert os.pread(copy, 99, 0) == bytes(5) + bytes(range(90, 100))
    assert os.lseek(file, 0, os.SEEK_CUR) == 0
    assert libcsock.copy_file_range(file, None, copy, None, 3, 0) == 3
    assert os.lseek(file, 0, os.SEEK_CUR) == os.lseek(copy, 0, os.SEEK_CUR) == 3
    assert (libcsock.copy_file_range(file, None, copy, None, 3, 1), errno()) == (-1, EINVAL)


def test_chown_of_a_file_to_who_has_it(path: Path) -> None:
    nobody = 2**32 - 1
    assert chown(str(path), nobody, nobody) == chown(str(path), os.getuid(), nobody) == 0
    assert path.stat().st_uid == os.getuid()
    assert (chown(f"{path}no", nobody, nobody), errno()) == (-1, ENOENT)


@as_root
def test_chown_to_another(path: Path) -> None:
    if chown(str(path), 65534, 65533) == -1:
        pytest.skip("this file system does not let files change their owner")
    assert (path.stat().st_uid, path.stat().st_gid) == (65534, 65533)


@as_root
def test_chroot(tmp_path: Path) -> None:
    (tmp_path / "inside").touch()
    if results(f"print(chroot({str(tmp_path)!r}), errno())") == [f"-1 {EPERM}"]:
        pytest.skip("this root is not allowed to")
    assert results(f"chroot({str(tmp_path)!r})\nchdir('/')\nprint(os.listdir('/'))") == ["['inside']"]


# Descriptors


def test_close_range() -> None:
    program = """
for fd in range(100, 110):
    os.dup2(0, fd)
def found():
    return [fd for fd in range(100, 110) if fcntl(fd, F_GETFD) != -1]
if close_range(100, 102, 0) == -1 and errno() == ENOSYS:
    print("lacking")
else:
    print(found(), close_range(105, 0xFFFFFFFF, 0), found())
    print((close_range(5, 4, 0), errno()) == (-1, EINVAL))
"""
    lines = results(program)
    if lines == ["lacking"]:
        pytest.skip("this kernel has no close_range()")
    assert lines == ["[103, 104, 105, 106, 107, 108, 109] 0 [103, 104]", "True"]


def test_close_range_at_an_exec(file: int) -> None:
    os.set_inheritable(file, True)
    if libcsock.close_range(file, file, CLOSE_RANGE_CLOEXEC) == -1 and errno() in (ENOSYS, EINVAL):
        pytest.skip("this kernel has no such flag")
    assert os.get_inheritable(file) is False


def test_ttyname(file: int, keep: Keep) -> None:
    try:
        main, other = map(keep, pty.openpty())
    except OSError:
        pytest.skip("this machine has no pseudo-terminals")
    assert ttyname(other) == os.ttyname(other)
    assert (ttyname(file), errno()) == (None, ENOTTY)
    assert (ttyname(-1), errno()) == (None, EBADF)


# Who


def test_numbers_of_groups_and_threads() -> None:
    assert (getpgid(0), getsid(0)) == (os.getpgid(0), os.getsid(0))
    assert (getpgid(os.getppid()), getsid(os.getpid())) == (os.getpgid(os.getppid()), os.getsid(0))
    assert (getpgid(2**31 - 1), errno()) == (-1, ESRCH)
    assert gettid() == os.getpid() == threading.get_native_id()
    found: list[tuple[int, int]] = []
    thread = threading.Thread(target=lambda: found.append((gettid(), threading.get_native_id())))
    thread.start()
    thread.join()
    assert found[0][0] == found[0][1] != os.getpid()


def test_setpgid() -> None:
    assert (setpgid(0, -1), errno()) == (-1, EINVAL)
    program = """
if (pid := fork()) == 0:
    pause()
print(setpgid(pid, 0), os.getpgid(pid) == pid)
os.kill(-pid, SIGKILL)
print(wait(None) == pid)
"""
    assert results(program) == ["0 True", "True"]


def test_nice() -> None:
    set_errno(0)
    assert nice(0) == os.nice(0)
    assert results("before = os.nice(0)\nprint(nice(1) == min(before + 1, 19) == os.nice(0))") == ["True"]


def test_names_of_this_machine_and_its_pages() -> None:
    name = create_string_buffer(65)
    assert getdomainname(name, 65) == 0
    assert name.value == Path("/proc/sys/kernel/domainname").read_bytes().strip()
    assert getpagesize() == os.sysconf("SC_PAGESIZE")


def test_to_stay_who_one_is() -> None:
    program = "print(setgid(getgid()), setegid(getegid()), setuid(getuid()), seteuid(geteuid()))"
    assert results(program) == ["0 0 0 0"]


@as_root
def test_to_become_another() -> None:
    program = """
print(setegid(65533), seteuid(65534), os.getegid(), os.geteuid(), os.getuid())
print(seteuid(0), setegid(0))
print(setgid(65533), setuid(65534), os.getresgid(), os.getresuid())
print(seteuid(0), errno() == EPERM, setuid(0), setgid(0), setegid(0))
"""
    lines = results(program)
    if lines[0].startswith("-1"):
        pytest.skip("this root may not become another")
    assert lines == [
        "0 0 65533 65534 0",
        "0 0",
        "0 0 (65533, 65533, 65533) (65534, 65534, 65534)",
        "-1 True -1 -1 -1",
    ]


# Daemons


@pytest.mark.parametrize("nochdir, noclose", [(0, 0), (1, 0), (0, 1), (1, 1)])
def test_daemon(nochdir: int, noclose: int, elsewhere: Path) -> None:
    program = f"""
out = os.fdopen(os.dup(1), "w")  # which keeps the pipe open until the daemon ends
os.chdir({str(elsewhere)!r})
parent = getpid()
before = [os.readlink(f"/proc/self/fd/{{fd}}") for fd in range(3)]
result = daemon({nochdir}, {noclose})
after = [os.readlink(f"/proc/self/fd/{{fd}}") for fd in range(3)]
print(result, getpid() != parent, getsid(0) == getpid(), os.getcwd(), file=out)
print(after == (before if {noclose} else ["/dev/null"] * 3), file=out)
"""
    assert results(program) == [f"0 True True {elsewhere if nochdir else '/'}", "True"]


def test_a_daemon_is_a_child_that_python_knows_of() -> None:
    program = """
os.register_at_fork(after_in_child=lambda: write(1, b"child\\n", 6))
print(daemon(1, 1), flush=True)
"""
    assert results(program) == ["child", "0"]

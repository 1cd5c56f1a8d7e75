"""open and its kin, and what moves between files and pipes."""

import builtins
import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    AT_FDCWD, EAGAIN, EEXIST, EINVAL, ENOENT, ENOTDIR, ESPIPE, FALLOC_FL_KEEP_SIZE, FALLOC_FL_PUNCH_HOLE,
    FD_CLOEXEC, F_GETFD, F_GETFL, O_ACCMODE, O_CLOEXEC, O_CREAT, O_DIRECTORY, O_EXCL, O_RDONLY, O_RDWR,
    O_TMPFILE, O_WRONLY, POSIX_FADV_DONTNEED, POSIX_FADV_SEQUENTIAL, POSIX_FADV_WILLNEED, SPLICE_F_MORE,
    SPLICE_F_MOVE, SPLICE_F_NONBLOCK, SYNC_FILE_RANGE_WRITE, SYNC_FILE_RANGE_WRITE_AND_WAIT, S_IFDIR,
    S_IFMT, S_IFREG, S_IRGRP, S_IROTH, S_IRUSR, S_IRWXG, S_IRWXO, S_IRWXU, S_ISVTX, S_IWGRP, S_IWUSR, byref,
    creat, errno, fallocate, fcntl, off_t, openat, posix_fadvise, posix_fallocate, readahead, splice,
    sync_file_range, tee,
)  # fmt: skip
from tests.helpers import Keep

unchecked: Any = libcsock


@pytest.fixture
def mask() -> Iterator[None]:
    before = os.umask(0o022)
    yield
    os.umask(before)


# open


def test_open_reads_a_file(path: Path, keep: Keep) -> None:
    fd = keep(libcsock.open(str(path), O_RDONLY))
    assert os.read(fd, 3) == b"\0\1\2"
    assert fcntl(fd, F_GETFD) == 0
    assert fcntl(keep(libcsock.open(os.fsencode(path), O_RDWR | O_CLOEXEC)), F_GETFD) == FD_CLOEXEC


def test_open_creates_a_file(tmp_path: Path, mask: None, keep: Keep) -> None:
    path = tmp_path / "new"
    keep(libcsock.open(str(path), O_CREAT | O_EXCL | O_WRONLY, S_IRWXU | S_IRWXG | S_IRWXO))
    assert stat.S_IMODE(path.stat().st_mode) == 0o755
    assert (libcsock.open(str(path), O_CREAT | O_EXCL | O_WRONLY, 0o600), errno()) == (-1, EEXIST)
    assert (libcsock.open(str(tmp_path / "other"), O_RDONLY), errno()) == (-1, ENOENT)


def test_creat_empties_a_file(path: Path, tmp_path: Path, mask: None, keep: Keep) -> None:
    fd = keep(creat(str(path), 0o600))
    assert path.stat().st_size == 0
    assert fcntl(fd, F_GETFL) & O_ACCMODE == O_WRONLY
    keep(creat(str(tmp_path / "new"), S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH))
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o644


def test_openat_counts_from_a_directory(tmp_path: Path, path: Path, file: int, keep: Keep) -> None:
    directory = keep(libcsock.open(str(tmp_path), O_RDONLY | O_DIRECTORY))
    assert os.read(keep(openat(directory, "file", O_RDONLY)), 2) == b"\0\1"
    keep(openat(directory, "new", O_CREAT | O_WRONLY, 0o400))
    assert stat.S_IMODE((tmp_path / "new").stat().st_mode) == 0o400
    keep(openat(AT_FDCWD, os.path.relpath(path), O_RDONLY))
    assert (openat(file, "file", O_RDONLY), errno()) == (-1, ENOTDIR)


@pytest.mark.parametrize("flags, name", [(O_CREAT | O_RDWR, "O_CREAT"), (O_TMPFILE | O_RDWR, "O_TMPFILE")])
def test_a_new_file_needs_its_mode(flags: int, name: str, tmp_path: Path) -> None:
    with pytest.raises(TypeError, match=rf"^open\(\) needs its argument mode with {name}$"):
        libcsock.open(str(tmp_path / "new"), flags)
    with pytest.raises(TypeError, match=rf"^openat\(\) needs its argument mode with {name}$"):
        openat(AT_FDCWD, str(tmp_path / "new"), flags)
    assert os.listdir(tmp_path) == []


def test_a_directory_needs_no_mode(tmp_path: Path, keep: Keep) -> None:
    assert O_TMPFILE & O_DIRECTORY
    keep(libcsock.open(str(tmp_path), O_DIRECTORY))
    keep(libcsock.open(str(tmp_path), O_TMPFILE | O_RDWR, 0o600))


def test_a_mode_that_is_not_needed_is_let_pass(path: Path, keep: Keep) -> None:
    keep(libcsock.open(str(path), O_RDONLY, 0o600))
    keep(libcsock.open(str(path), O_RDONLY, 2**32 - 1))


def test_a_star_import_leaves_open_to_python() -> None:
    names: dict[str, Any] = {}
    exec("from libcsock import *", names)
    assert "open" not in names
    assert unchecked.open is not builtins.open
    exec("from libcsock.include.fcntl import *", names)
    assert names["open"] is libcsock.open


# splice and tee


@pytest.fixture
def other(keep: Keep) -> tuple[int, int]:
    """Another pipe."""
    reading, writing = os.pipe()
    return keep(reading), keep(writing)


def test_splice_moves_from_a_file_to_a_pipe_to_a_file(
    file: int, path: Path, pipe: tuple[int, int], tmp_path: Path, keep: Keep
) -> None:
    copy = keep(creat(str(tmp_path / "copy"), 0o600))
    off_in, off_out = off_t(90), off_t(5)
    assert splice(file, byref(off_in), pipe[1], None, 20, SPLICE_F_MOVE) == 10
    assert off_in.value == 100
    assert splice(pipe[0], None, copy, byref(off_out), 4, 0) == 4
    assert off_out.value == 9
    assert splice(pipe[0], None, copy, None, 2**62, SPLICE_F_MORE) == 6
    assert (tmp_path / "copy").read_bytes() == bytes(range(94, 99)) + bytes([99]) + bytes(range(91, 94))
    assert os.lseek(file, 0, os.SEEK_CUR) == 0


def test_splice_does_not_wait_if_it_must_not(pipe: tuple[int, int], file: int) -> None:
    assert (splice(pipe[0], None, file, None, 1, SPLICE_F_NONBLOCK), errno()) == (-1, EAGAIN)


def test_splice_fails(file: int, pipe: tuple[int, int]) -> None:
    assert (splice(file, None, file, None, 1, 0), errno()) == (-1, EINVAL)
    assert (splice(pipe[0], byref(off_t()), file, None, 1, 0), errno()) == (-1, ESPIPE)
    assert (splice(file, byref(off_t(-1)), pipe[1], None, 1, 0), errno()) == (-1, EINVAL)


def test_tee_copies_and_leaves(pipe: tuple[int, int], other: tuple[int, int], file: int) -> None:
    os.write(pipe[1], b"text")
    assert tee(pipe[0], other[1], 100, 0) == 4
    assert os.read(pipe[0], 10) == os.read(other[0], 10) == b"text"
    assert (tee(pipe[0], other[1], 1, SPLICE_F_NONBLOCK), errno()) == (-1, EAGAIN)
    assert (tee(pipe[0], file, 1, 0), errno()) == (-1, EINVAL)


def test_kinds_of_files_are_those_of_python(path: Path, tmp_path: Path) -> None:
    assert path.stat().st_mode & S_IFMT == S_IFREG
    assert tmp_path.stat().st_mode & S_IFMT == S_IFDIR
    assert S_ISVTX == stat.S_ISVTX


def test_fallocate_gives_room_and_takes_it_away(keep: Keep) -> None:
    fd = keep(os.memfd_create("file"))
    assert posix_fallocate(fd, 4096, 4096) == 0
    assert os.fstat(fd).st_size == 8192
    os.pwrite(fd, b"x" * 8192, 0)
    before = os.fstat(fd).st_blocks
    assert fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, 0, 4096) == 0
    assert os.pread(fd, 8192, 0) == bytes(4096) + b"x" * 4096
    assert os.fstat(fd).st_blocks < before
    assert fallocate(fd, FALLOC_FL_KEEP_SIZE, 8192, 4096) == 0
    assert os.fstat(fd).st_size == 8192
    assert fallocate(fd, 0, 8192, 1) == 0
    assert os.fstat(fd).st_size == 8193
    assert (fallocate(fd, 0, -1, 1), errno()) == (-1, EINVAL)
    assert posix_fallocate(fd, -1, 1) == EINVAL


def test_advice_is_taken_for_a_file_alone(file: int, pipe: tuple[int, int]) -> None:
    for advice in POSIX_FADV_SEQUENTIAL, POSIX_FADV_WILLNEED, POSIX_FADV_DONTNEED:
        assert posix_fadvise(file, 0, 0, advice) == 0
    assert posix_fadvise(file, 0, 0, 4711) == EINVAL
    assert posix_fadvise(pipe[0], 0, 0, POSIX_FADV_WILLNEED) == ESPIPE


def test_readahead_and_sync_file_range(path: Path, pipe: tuple[int, int], keep: Keep) -> None:
    fd = keep(os.open(path, os.O_RDWR))
    assert readahead(fd, 0, 100) == 0
    assert (readahead(pipe[0], 0, 100), errno()) == (-1, EINVAL)
    os.pwrite(fd, b"x", 0)
    assert sync_file_range(fd, 0, 0, SYNC_FILE_RANGE_WRITE_AND_WAIT) == 0
    assert (sync_file_range(fd, 0, 0, 8), errno()) == (-1, EINVAL)
    assert (sync_file_range(pipe[1], 0, 0, SYNC_FILE_RANGE_WRITE), errno()) == (-1, ESPIPE)

"""`<fcntl.h>`: descriptors of files, and what a descriptor is and does."""

import fcntl as _fcntl
import os as _os
from ctypes import c_int, c_long, c_short, c_uint
from fcntl import (
    DN_ACCESS,
    DN_ATTRIB,
    DN_CREATE,
    DN_DELETE,
    DN_MODIFY,
    DN_MULTISHOT,
    DN_RENAME,
    F_DUPFD,
    F_DUPFD_CLOEXEC,
    F_EXLCK,
    F_GETFD,
    F_GETFL,
    F_GETLEASE,
    F_GETLK,
    F_GETLK64,
    F_GETOWN,
    F_GETSIG,
    F_NOTIFY,
    F_RDLCK,
    F_SETFD,
    F_SETFL,
    F_SETLEASE,
    F_SETLK,
    F_SETLK64,
    F_SETLKW,
    F_SETLKW64,
    F_SETOWN,
    F_SETSIG,
    F_SHLCK,
    F_UNLCK,
    F_WRLCK,
    FD_CLOEXEC,
)
from os import (
    F_LOCK,
    F_OK,
    F_TEST,
    F_TLOCK,
    F_ULOCK,
    O_ACCMODE,
    O_APPEND,
    O_ASYNC,
    O_CLOEXEC,
    O_CREAT,
    O_DIRECT,
    O_DIRECTORY,
    O_DSYNC,
    O_EXCL,
    O_LARGEFILE,
    O_NDELAY,
    O_NOATIME,
    O_NOCTTY,
    O_NOFOLLOW,
    O_NONBLOCK,
    O_RDONLY,
    O_RDWR,
    O_RSYNC,
    O_SYNC,
    O_TRUNC,
    O_WRONLY,
    POSIX_FADV_DONTNEED,
    POSIX_FADV_NOREUSE,
    POSIX_FADV_NORMAL,
    POSIX_FADV_RANDOM,
    POSIX_FADV_SEQUENTIAL,
    POSIX_FADV_WILLNEED,
    SEEK_CUR,
    SEEK_END,
    SEEK_SET,
)
from stat import (
    S_IFBLK,
    S_IFCHR,
    S_IFDIR,
    S_IFIFO,
    S_IFLNK,
    S_IFREG,
    S_IFSOCK,
    S_IRGRP,
    S_IROTH,
    S_IRUSR,
    S_IRWXG,
    S_IRWXO,
    S_IRWXU,
    S_ISGID,
    S_ISUID,
    S_ISVTX,
    S_IWGRP,
    S_IWOTH,
    S_IWUSR,
    S_IXGRP,
    S_IXOTH,
    S_IXUSR,
)

from libcsock._ctype import (
    Annotated,
    char,
    const_ptr,
    counted_by,
    fills,
    given_with,
    inout,
    nullable,
    only_read,
    ptr,
    selected_by,
)
from libcsock._extern import extern
from libcsock._header import export
from libcsock._notation import Directory, Flags, Mode, Name
from libcsock._shapes import command
from libcsock._struct import Struct
from libcsock.include.stdint import uint64_t
from libcsock.include.sys.types import *
from libcsock.include.sys.uio import iovec

# A CPython built against old headers lacks these:
F_GETPIPE_SZ: int = getattr(_fcntl, "F_GETPIPE_SZ", 1032)
F_SETPIPE_SZ: int = getattr(_fcntl, "F_SETPIPE_SZ", 1031)
F_OFD_GETLK: int = getattr(_fcntl, "F_OFD_GETLK", 36)
F_OFD_SETLK: int = getattr(_fcntl, "F_OFD_SETLK", 37)
F_OFD_SETLKW: int = getattr(_fcntl, "F_OFD_SETLKW", 38)
F_ADD_SEALS: int = getattr(_fcntl, "F_ADD_SEALS", 1033)
F_GET_SEALS: int = getattr(_fcntl, "F_GET_SEALS", 1034)
F_SEAL_SEAL: int = getattr(_fcntl, "F_SEAL_SEAL", 0x1)
F_SEAL_SHRINK: int = getattr(_fcntl, "F_SEAL_SHRINK", 0x2)
F_SEAL_GROW: int = getattr(_fcntl, "F_SEAL_GROW", 0x4)
F_SEAL_WRITE: int = getattr(_fcntl, "F_SEAL_WRITE", 0x8)
O_PATH: int = getattr(_os, "O_PATH", 0o10000000)
O_TMPFILE: int = getattr(_os, "O_TMPFILE", 0o20000000 | O_DIRECTORY)
O_FSYNC: int = getattr(_os, "O_FSYNC", O_SYNC)
SPLICE_F_MOVE: int = getattr(_os, "SPLICE_F_MOVE", 1)
SPLICE_F_NONBLOCK: int = getattr(_os, "SPLICE_F_NONBLOCK", 2)
SPLICE_F_MORE: int = getattr(_os, "SPLICE_F_MORE", 4)
# CPython has none of these, or only in its newest versions; its S_IFMT is a function:
S_IFMT = 0o170000
SPLICE_F_GIFT = 8
AT_FDCWD = -100
AT_SYMLINK_NOFOLLOW = 0x100
AT_REMOVEDIR = 0x200
AT_EACCESS = 0x200
AT_SYMLINK_FOLLOW = 0x400
AT_NO_AUTOMOUNT = 0x800
AT_EMPTY_PATH = 0x1000
F_SETOWN_EX = 15
F_GETOWN_EX = 16
F_OWNER_TID = 0
F_OWNER_PID = 1
F_OWNER_PGRP = 2
F_OWNER_GID = F_OWNER_PGRP
# enumerators, which #ifdef does not see
_ENUMERATORS = ("F_OWNER_TID", "F_OWNER_PID", "F_OWNER_PGRP", "F_OWNER_GID")
FALLOC_FL_KEEP_SIZE = 0x01
FALLOC_FL_PUNCH_HOLE = 0x02
FALLOC_FL_NO_HIDE_STALE = 0x04
FALLOC_FL_COLLAPSE_RANGE = 0x08
FALLOC_FL_ZERO_RANGE = 0x10
FALLOC_FL_INSERT_RANGE = 0x20
FALLOC_FL_UNSHARE_RANGE = 0x40
SYNC_FILE_RANGE_WAIT_BEFORE = 1
SYNC_FILE_RANGE_WRITE = 2
SYNC_FILE_RANGE_WAIT_AFTER = 4
SYNC_FILE_RANGE_WRITE_AND_WAIT = 7
RWH_WRITE_LIFE_NOT_SET = 0
RWH_WRITE_LIFE_NONE = 1
RWH_WRITE_LIFE_SHORT = 2
RWH_WRITE_LIFE_MEDIUM = 3
RWH_WRITE_LIFE_LONG = 4
RWH_WRITE_LIFE_EXTREME = 5
F_GET_RW_HINT = 1035
F_SET_RW_HINT = 1036
F_GET_FILE_RW_HINT = 1037
F_SET_FILE_RW_HINT = 1038
F_SEAL_FUTURE_WRITE = 0x10


class flock(Struct):
    """`struct flock`: a record lock. Offset and length are in bytes; a length of 0 reaches to the end of the file."""

    __slots__ = ()
    _fields_ = [
        ("l_type", c_short),
        ("l_whence", c_short),
        ("l_start", c_long),
        ("l_len", c_long),
        ("l_pid", c_int),
    ]
    _notation_ = {"l_type": Name("F_??LCK"), "l_whence": Name("SEEK_*")}


class f_owner_ex(Struct):
    """`struct f_owner_ex`: who gets a descriptor's signals, for F_GETOWN_EX and F_SETOWN_EX."""

    __slots__ = ()
    _fields_ = [("type", c_int), ("pid", c_int)]
    _notation_ = {"type": Name("F_OWNER_*")}


# The access mode in the lowest bits, flags in the others.
_OPEN_FLAGS = Flags("O_RDONLY O_* !O_NDELAY !O_FSYNC !O_RSYNC", one_of=O_ACCMODE)

_COMMANDS = (
    "F_DUPFD* F_[GS]ETFD F_[GS]ETFL F_[GS]ETLK F_SETLKW F_[GS]ETOWN* F_[GS]ETSIG F_[GS]ETLEASE"
    " F_[GS]ETPIPE_SZ F_ADD_SEALS F_GET_SEALS F_OFD_* F_NOTIFY F_*RW_HINT"
)

_ARGUMENT = {
    F_DUPFD: c_int,
    F_DUPFD_CLOEXEC: c_int,
    F_GETFD: None,
    F_SETFD: Annotated[c_int, Flags("FD_CLOEXEC")],
    F_GETFL: None,
    F_SETFL: Annotated[c_int, _OPEN_FLAGS],
    F_GETLK: Annotated[ptr[flock], inout],
    F_SETLK: Annotated[ptr[flock], only_read],
    F_SETLKW: Annotated[ptr[flock], only_read],
    F_OFD_GETLK: Annotated[ptr[flock], inout],
    F_OFD_SETLK: Annotated[ptr[flock], only_read],
    F_OFD_SETLKW: Annotated[ptr[flock], only_read],
    F_GETOWN: None,
    F_SETOWN: c_int,
    F_GETOWN_EX: ptr[f_owner_ex],
    F_SETOWN_EX: Annotated[ptr[f_owner_ex], only_read],
    F_GETSIG: None,
    F_SETSIG: c_int,
    F_GETLEASE: None,
    F_SETLEASE: Annotated[c_int, Name("F_??LCK")],
    F_NOTIFY: Annotated[c_uint, Flags("DN_*")],
    F_GETPIPE_SZ: None,
    F_SETPIPE_SZ: c_int,
    F_GET_SEALS: None,
    F_ADD_SEALS: Annotated[c_int, Flags("F_SEAL_*")],
    F_GET_RW_HINT: ptr[uint64_t],
    F_SET_RW_HINT: Annotated[ptr[uint64_t], only_read],
    F_GET_FILE_RW_HINT: ptr[uint64_t],
    F_SET_FILE_RW_HINT: Annotated[ptr[uint64_t], only_read],
}

_MODE = given_with("flags", {"O_CREAT": O_CREAT, "O_TMPFILE": O_TMPFILE})


@extern()
def open(
    pathname: const_ptr[char],
    flags: Annotated[c_int, _OPEN_FLAGS],
    mode: Annotated[mode_t, Mode(), _MODE],
) -> c_int:
    """Open a file, or create it.

    pathname is text, from the current directory on unless it begins with "/".
    flags are O_RDONLY, O_WRONLY or O_RDWR, to which others may be or'ed:
    O_CREAT (create it if it is not there; with O_EXCL it must not be), O_TRUNC
    (empty it), O_APPEND (write at its end), O_NONBLOCK, O_CLOEXEC … With
    O_CREAT or O_TMPFILE mode says who may do what with the new file: S_IRUSR |
    S_IWUSR | S_IRGRP, or 0o640, less what the umask takes away. Without them
    it may be left out; it is a TypeError where it is needed and not there.

    Returns the new descriptor, the lowest that is free, or -1 with errno
    ENOENT, EEXIST (O_EXCL), EACCES, EPERM, EISDIR, ENOTDIR, ELOOP, EMFILE or
    ENFILE (no descriptor left), EINTR (a signal came while a FIFO waited for
    its other end), ENXIO, ENOSPC, EROFS, ETXTBSY, ENAMETOOLONG, EINVAL.

    Not in `from libcsock import *`, where it would replace Python's own: write
    `libcsock.open`. As in C the descriptor survives an exec unless O_CLOEXEC
    is given.

    open(2)
    """


@extern()
def openat(
    dirfd: Annotated[c_int, Directory()],
    pathname: const_ptr[char],
    flags: Annotated[c_int, _OPEN_FLAGS],
    mode: Annotated[mode_t, Mode(), _MODE],
) -> c_int:
    """Open a file, or create it, in a directory that is open already.

    dirfd is the directory that pathname counts from unless it begins with "/":
    a descriptor, or AT_FDCWD for the current directory. flags and mode are
    those of open().

    Returns the new descriptor, or -1 with errno EBADF (dirfd), ENOTDIR (dirfd
    is no directory), and those of open().

    openat(2)
    """


@extern()
def creat(pathname: const_ptr[char], mode: Annotated[mode_t, Mode()]) -> c_int:
    """Create a file, or empty it, and open it for writing.

    The same as open() with pathname, O_CREAT | O_WRONLY | O_TRUNC and mode.

    Returns the new descriptor, or -1 with errno as open() does.

    creat(2)
    """


@extern()
def splice(
    fd_in: c_int,
    off_in: Annotated[ptr[off_t], nullable, inout],
    fd_out: c_int,
    off_out: Annotated[ptr[off_t], nullable, inout],
    len: size_t,
    flags: Annotated[c_uint, Flags("SPLICE_F_*")],
) -> ssize_t:
    """Move bytes from or to a pipe, inside the kernel.

    One of fd_in and fd_out is a pipe, the other may be a file or a socket.
    off_in is None for a pipe; for a file `byref` of an off_t that says where
    to begin and gets where it ended, or None, and its position counts and
    moves. off_out is the same for fd_out. len is how many bytes to move at
    most; flags are 0 or SPLICE_F_MOVE, SPLICE_F_NONBLOCK and SPLICE_F_MORE
    (more follows soon), or'ed together.

    Returns how many bytes were moved, which may be fewer, 0 at the end, or -1
    with errno EAGAIN (SPLICE_F_NONBLOCK or O_NONBLOCK and it would block),
    EBADF, EINVAL (neither is a pipe, both are the same, O_APPEND), ESPIPE (an
    offset in a pipe), EINTR (a signal came), EPIPE, ENOMEM.

    The GIL is released meanwhile.

    splice(2)
    """


@extern()
def tee(fd_in: c_int, fd_out: c_int, len: size_t, flags: Annotated[c_uint, Flags("SPLICE_F_*")]) -> ssize_t:
    """Copy bytes from one pipe to another, which stay in the first.

    fd_in and fd_out are two pipes. len is how many bytes to copy at most;
    flags are those of splice().

    Returns how many bytes were copied, which may be fewer, 0 where nobody
    writes to fd_in any more, or -1 with errno EAGAIN (SPLICE_F_NONBLOCK or
    O_NONBLOCK and it would block), EBADF, EINVAL (not two pipes), EINTR (a
    signal came), EPIPE, ENOMEM.

    The GIL is released meanwhile.

    tee(2)
    """


@extern()
def vmsplice(
    fdout: c_int,
    iov: Annotated[const_ptr[iovec], counted_by("count"), fills(True)],
    count: size_t,
    flags: Annotated[c_uint, Flags("SPLICE_F_*")],
) -> ssize_t:
    """Put memory into a pipe without copying it, or fill memory from a pipe.

    fdout is the end of a pipe to write to; the memory that iov tells is in the
    pipe then, and should stay as it is until somebody has read it. With the
    end to read from, the memory is filled instead. iov is an array of iovec
    and count how many of them count, UIO_MAXIOV at most. flags are 0 or those
    of splice() and SPLICE_F_GIFT (the pages are the kernel's from now on),
    or'ed together.

    Returns how many bytes were put or filled, which may be fewer, or -1 with
    errno EAGAIN (SPLICE_F_NONBLOCK or O_NONBLOCK and it would block), EBADF
    (no pipe), EINVAL (another flag, too many pieces), EINTR (a signal came),
    EPIPE, ENOMEM.

    Since one end fills it, all of the memory must be writable: bytes in an
    iov_base are a TypeError. An iov_len greater than its buffer is a
    ValueError, as is a count greater than the array. The GIL is released
    meanwhile.

    vmsplice(2)
    """


@extern(shape=command)
def fcntl(
    fd: c_int,
    cmd: Annotated[c_int, Name(_COMMANDS)],
    arg: Annotated[object, selected_by("cmd", _ARGUMENT)],
) -> c_int:
    """Ask or tell something about a descriptor; cmd says what.

    F_DUPFD, F_DUPFD_CLOEXEC  duplicate it; arg is the lowest number wanted.
                              Returns the new descriptor.
    F_GETFD, F_SETFD          its descriptor flags: FD_CLOEXEC or 0.
    F_GETFL, F_SETFL          its access mode and status flags, of which
                              O_APPEND, O_ASYNC, O_DIRECT, O_NOATIME and
                              O_NONBLOCK can be set. Get them, change the
                              one, set them all.
    F_GETOWN, F_SETOWN        who gets SIGIO and SIGURG: a process, or with a
                              minus sign a process group. F_GETOWN_EX and
                              F_SETOWN_EX the same with an f_owner_ex.
    F_GETSIG, F_SETSIG        the signal that comes instead of SIGIO.
    F_SETLK, F_SETLKW         take or free the record lock that a flock tells;
                              F_SETLKW waits for it.
    F_GETLK                   what lock is in the way of that one: it is filled
                              in, or l_type becomes F_UNLCK.
    F_OFD_GETLK, ...          the three, owned by the open file instead of the
                              process; l_pid must be 0.
    F_GETPIPE_SZ, F_SETPIPE_SZ  a pipe's capacity in bytes.

    arg is nothing for the F_GET* that return their value (0 is let pass, as C
    programs write it), an int for the F_SET* of a value, `byref` of the struct
    for the others. It is a TypeError where the wrong one is given.

    Returns what cmd asks for, 0, or -1 with errno EBADF, EINVAL (no such cmd,
    or arg makes no sense with it), EAGAIN or EACCES (F_SETLK: another process
    holds it), EINTR (F_SETLKW: a signal came), EDEADLK (waiting would be for
    ever), EMFILE (F_DUPFD: none left), EPERM, EFAULT.

    fcntl(2)
    """


@extern(sets_errno=False)
def posix_fadvise(fd: c_int, offset: off_t, len: off_t, advice: Annotated[c_int, Name("POSIX_FADV_*")]) -> c_int:
    """Tell the kernel how a part of a file will be read.

    offset and len are in bytes; a len of 0 is up to the end. advice is
    POSIX_FADV_SEQUENTIAL, POSIX_FADV_RANDOM, POSIX_FADV_NOREUSE,
    POSIX_FADV_WILLNEED (read it soon), POSIX_FADV_DONTNEED (drop it from
    memory) or POSIX_FADV_NORMAL.

    Returns 0, or what went wrong as the result itself, not in errno: EBADF,
    EINVAL (no such advice, or a negative len), ESPIPE (a pipe or a FIFO).

    posix_fadvise(2)
    """


@extern(sets_errno=False)
def posix_fallocate(fd: c_int, offset: off_t, len: off_t) -> c_int:
    """Make sure that a part of a file has room on the disk, growing the file.

    offset and len are in bytes; len must be positive.

    Returns 0, or what went wrong as the result itself, not in errno: EBADF,
    EFBIG, EINTR, EINVAL (offset or len), ENODEV, ENOSPC, ESPIPE.

    posix_fallocate(3)
    """


@extern()
def fallocate(fd: c_int, mode: Annotated[c_int, Flags("FALLOC_FL_*")], offset: off_t, len: off_t) -> c_int:
    """Give a part of a file room on the disk, or take it away.

    mode is 0, to allocate as posix_fallocate() does, or FALLOC_FL_* or'ed
    together: FALLOC_FL_KEEP_SIZE leaves the file's size as it is,
    FALLOC_FL_PUNCH_HOLE with it frees the part, which then reads as zeros;
    FALLOC_FL_ZERO_RANGE, FALLOC_FL_COLLAPSE_RANGE and
    FALLOC_FL_INSERT_RANGE are for some filesystems. offset and len are in
    bytes.

    Returns 0, or -1 with errno EBADF, EFBIG, EINTR, EINVAL, EIO, ENODEV,
    ENOSPC, EOPNOTSUPP (this filesystem does not do that), EPERM, ESPIPE,
    ETXTBSY.

    fallocate(2)
    """


@extern()
def readahead(fd: c_int, offset: off_t, count: size_t) -> ssize_t:
    """Bring a part of a file into memory, so that reading it will not wait.

    offset and count are in bytes; whole pages are read.

    Returns 0, or -1 with errno EBADF or EINVAL (this file has no such thing).

    readahead(2)
    """


@extern()
def sync_file_range(
    fd: c_int, offset: off_t, count: off_t, flags: Annotated[c_uint, Flags("SYNC_FILE_RANGE_*")]
) -> c_int:
    """Write a part of a file to the disk.

    offset and count are in bytes; a count of 0 is up to the end. flags are
    SYNC_FILE_RANGE_WRITE (start it), SYNC_FILE_RANGE_WAIT_BEFORE and
    SYNC_FILE_RANGE_WAIT_AFTER (wait for what is under way), or'ed together.
    The file's own data such as its size is not written: fsync() is.

    Returns 0, or -1 with errno EBADF, EINVAL, EIO, ENOMEM, ENOSPC, ESPIPE.

    sync_file_range(2)
    """


export(globals())

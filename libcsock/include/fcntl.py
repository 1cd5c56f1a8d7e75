"""`<fcntl.h>`: descriptors of files, and what a descriptor is and does."""

from ctypes import c_int, c_long, c_short, c_uint, c_uint64

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
from libcsock._machine import abi
from libcsock._notation import Directory, Flags, Mode, Name
from libcsock._shapes import command
from libcsock._struct import Struct
from libcsock.include.stdint import uint64_t
from libcsock.include.sys.types import *
from libcsock.include.sys.uio import iovec

# How open() opens a file: the access mode in the lowest bits, flags in the others
O_RDONLY = 0
O_WRONLY = 0o1
O_RDWR = 0o2
O_ACCMODE = abi(0o3, musl=0o10000003)
O_LARGEFILE = abi(0, musl=0o100000)
O_CREAT = 0o100
O_EXCL = 0o200
O_NOCTTY = 0o400
O_TRUNC = 0o1000
O_APPEND = 0o2000
O_NONBLOCK = 0o4000
O_NDELAY = O_NONBLOCK
O_DSYNC = 0o10000
O_ASYNC = 0o20000
O_DIRECT = abi(0o40000, aarch64=0o200000, ppc64le=0o400000)
O_DIRECTORY = abi(0o200000, aarch64=0o40000, ppc64le=0o40000)
O_NOFOLLOW = abi(0o400000, aarch64=0o100000, ppc64le=0o100000)
O_NOATIME = 0o1000000
O_CLOEXEC = 0o2000000
O_SYNC = 0o4010000
O_RSYNC = O_SYNC
O_FSYNC = O_SYNC
O_PATH = 0o10000000
O_TMPFILE = 0o20000000 | O_DIRECTORY

# The mode of a file: its type, and who may do what
S_IXOTH = 0o1
S_IWOTH = 0o2
S_IROTH = 0o4
S_IRWXO = 0o7
S_IXGRP = 0o10
S_IWGRP = 0o20
S_IRGRP = 0o40
S_IRWXG = 0o70
S_IXUSR = 0o100
S_IWUSR = 0o200
S_IRUSR = 0o400
S_IRWXU = 0o700
S_ISVTX = 0o1000
S_ISGID = 0o2000
S_ISUID = 0o4000
S_IFIFO = 0o10000
S_IFCHR = 0o20000
S_IFDIR = 0o40000
S_IFBLK = 0o60000
S_IFREG = 0o100000
S_IFLNK = 0o120000
S_IFSOCK = 0o140000
S_IFMT = 0o170000

# Commands of fcntl()
F_DUPFD = 0
F_GETFD = 1
F_SETFD = 2
F_GETFL = 3
F_SETFL = 4
F_GETLK64 = abi(5, ppc64le=12)
F_GETLK = 5
F_SETLK64 = abi(6, ppc64le=13)
F_SETLK = 6
F_SETLKW64 = abi(7, ppc64le=14)
F_SETLKW = 7
F_SETOWN = 8
F_GETOWN = 9
F_SETSIG = 10
F_GETSIG = 11
F_SETOWN_EX = 15
F_GETOWN_EX = 16
F_OFD_GETLK = 36
F_OFD_SETLK = 37
F_OFD_SETLKW = 38
F_SETLEASE = 1024
F_GETLEASE = 1025
F_NOTIFY = 1026
F_DUPFD_QUERY = 1027
F_CREATED_QUERY = 1028
F_DUPFD_CLOEXEC = 1030
F_SETPIPE_SZ = 1031
F_GETPIPE_SZ = 1032
F_ADD_SEALS = 1033
F_GET_SEALS = 1034
F_GET_RW_HINT = 1035
F_SET_RW_HINT = 1036
F_GET_FILE_RW_HINT = 1037
F_SET_FILE_RW_HINT = 1038

# Arguments of fcntl(), and what it returns
FD_CLOEXEC = 1

F_RDLCK = 0
F_WRLCK = 1
F_UNLCK = 2
F_EXLCK = 4
F_SHLCK = 8

F_OWNER_TID = 0
F_OWNER_PID = 1
F_OWNER_PGRP = 2
F_OWNER_GID = F_OWNER_PGRP

F_SEAL_SEAL = 0x1
F_SEAL_SHRINK = 0x2
F_SEAL_GROW = 0x4
F_SEAL_WRITE = 0x8
F_SEAL_FUTURE_WRITE = 0x10
F_SEAL_EXEC = 0x20

DN_ACCESS = 0x1
DN_MODIFY = 0x2
DN_CREATE = 0x4
DN_DELETE = 0x8
DN_RENAME = 0x10
DN_ATTRIB = 0x20
DN_MULTISHOT = 0x80000000

RWH_WRITE_LIFE_NOT_SET = 0
RWH_WRITE_LIFE_NONE = 1
RWH_WRITE_LIFE_SHORT = 2
RWH_WRITE_LIFE_MEDIUM = 3
RWH_WRITE_LIFE_LONG = 4
RWH_WRITE_LIFE_EXTREME = 5

# Commands of lockf()
F_ULOCK = 0
F_LOCK = 1
F_TLOCK = 2
F_TEST = 3

# What access() asks; R_OK, W_OK and X_OK are in <unistd.h>
F_OK = 0

# Where lseek() counts from
SEEK_SET = 0
SEEK_CUR = 1
SEEK_END = 2

# What the calls take whose names end with at
AT_FDCWD = -100
AT_SYMLINK_NOFOLLOW = 0x100
AT_REMOVEDIR = 0x200
AT_EACCESS = 0x200
AT_SYMLINK_FOLLOW = 0x400
AT_NO_AUTOMOUNT = 0x800
AT_EMPTY_PATH = 0x1000
AT_EXECVE_CHECK = 0x10000

# What posix_fadvise(), fallocate(), splice() and sync_file_range() take
POSIX_FADV_NORMAL = 0
POSIX_FADV_RANDOM = 1
POSIX_FADV_SEQUENTIAL = 2
POSIX_FADV_WILLNEED = 3
POSIX_FADV_DONTNEED = abi(4, s390x=6)
POSIX_FADV_NOREUSE = abi(5, s390x=7)

FALLOC_FL_ALLOCATE_RANGE = 0x00
FALLOC_FL_KEEP_SIZE = 0x01
FALLOC_FL_PUNCH_HOLE = 0x02
FALLOC_FL_NO_HIDE_STALE = 0x04
FALLOC_FL_COLLAPSE_RANGE = 0x08
FALLOC_FL_ZERO_RANGE = 0x10
FALLOC_FL_INSERT_RANGE = 0x20
FALLOC_FL_UNSHARE_RANGE = 0x40
FALLOC_FL_WRITE_ZEROES = 0x80

SPLICE_F_MOVE = 1
SPLICE_F_NONBLOCK = 2
SPLICE_F_MORE = 4
SPLICE_F_GIFT = 8

SYNC_FILE_RANGE_WAIT_BEFORE = 1
SYNC_FILE_RANGE_WRITE = 2
SYNC_FILE_RANGE_WAIT_AFTER = 4
SYNC_FILE_RANGE_WRITE_AND_WAIT = 7

# How openat2() looks a path up
RESOLVE_NO_XDEV = 0x01
RESOLVE_NO_MAGICLINKS = 0x02
RESOLVE_NO_SYMLINKS = 0x04
RESOLVE_BENEATH = 0x08
RESOLVE_IN_ROOT = 0x10
RESOLVE_CACHED = 0x20

_NAMES_SINCE = {
    "glibc": "F_GETLK64 F_SETLK64 F_SETLKW64 O_FSYNC S_IFIFO S_IFCHR S_IFDIR S_IFBLK S_IFREG S_IFLNK S_IFSOCK"
    " S_IFMT F_EXLCK F_SHLCK FALLOC_FL_NO_HIDE_STALE FALLOC_FL_COLLAPSE_RANGE FALLOC_FL_ZERO_RANGE"
    " FALLOC_FL_INSERT_RANGE FALLOC_FL_UNSHARE_RANGE SYNC_FILE_RANGE_WRITE_AND_WAIT",
    "glibc 2.32": "RWH_WRITE_LIFE_NOT_SET",
    "glibc 2.39": "F_SEAL_EXEC",
    "glibc 2.41": "F_DUPFD_QUERY F_CREATED_QUERY",
    "glibc 2.43": "AT_EXECVE_CHECK open_how RESOLVE_NO_XDEV RESOLVE_NO_MAGICLINKS RESOLVE_NO_SYMLINKS RESOLVE_BENEATH"
    " RESOLVE_IN_ROOT RESOLVE_CACHED",
    "Linux 6.11": "FALLOC_FL_ALLOCATE_RANGE",
    "Linux 6.17": "FALLOC_FL_WRITE_ZEROES",
}


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


class open_how(Struct):
    """`struct open_how`: how openat2() opens a file: O_* in `flags`, who may do what with a new one, RESOLVE_*. 24 bytes."""

    __slots__ = ()
    _fields_ = [("flags", c_uint64), ("mode", c_uint64), ("resolve", c_uint64)]


# The access mode in the lowest bits, flags in the others.
_OPEN_FLAGS = Flags("O_RDONLY O_* !O_NDELAY !O_FSYNC !O_RSYNC", one_of=O_ACCMODE)

_COMMANDS = (
    "F_DUPFD* F_[GS]ETFD F_[GS]ETFL F_[GS]ETLK F_SETLKW F_[GS]ETOWN* F_[GS]ETSIG F_[GS]ETLEASE"
    " F_[GS]ETPIPE_SZ F_ADD_SEALS F_GET_SEALS F_OFD_* F_NOTIFY F_*_QUERY F_*RW_HINT"
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
    F_DUPFD_QUERY: c_int,
    F_CREATED_QUERY: None,
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


@extern(since="glibc 2.43")
def openat2(
    dfd: Annotated[c_int, Directory()],
    filename: const_ptr[char],
    how: Annotated[const_ptr[open_how], counted_by("usize", in_bytes=True)],
    usize: size_t,
) -> c_int:
    """Open a file as openat() does, and say how its path may be looked up.

    dfd and filename are those of openat(). how is `byref` of a struct
    open_how: its flags are those of open(), of which none may be unknown;
    mode is 0 unless a file may be created; resolve is 0 or RESOLVE_*, or'ed
    together: RESOLVE_BENEATH refuses a path that leaves dfd. usize is
    `sizeof(open_how)`, in bytes; more than how has is a ValueError.

    Returns the new descriptor, or -1 with errno EINVAL (a flag, a mode or a
    resolve that is unknown, or usize is too small), E2BIG (usize is greater
    than what the kernel knows, and the rest is not 0), EXDEV (the path leaves
    dfd or the file system), ELOOP (a link that resolve forbids), EAGAIN, and
    those of openat(). A libc that lacks it raises OSError: glibc has it since
    2.43.

    openat2(2)
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

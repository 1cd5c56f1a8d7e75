from ctypes import c_long, c_uint64
from typing import Literal, TypeAlias, overload

from libcsock._syntax import Ref, Struct, _Elements, _Int, _Text
from libcsock.include.stdint import uint64_t as uint64_t
from libcsock.include.sys.types import *
from libcsock.include.sys.uio import iovec as iovec

__all__ = [
    "uint64_t", "size_t", "ssize_t", "off_t", "pid_t", "uid_t", "gid_t", "id_t", "mode_t", "time_t",
    "suseconds_t", "useconds_t", "clockid_t", "clock_t", "timer_t", "iovec", "O_RDONLY", "O_WRONLY",
    "O_RDWR", "O_ACCMODE", "O_LARGEFILE", "O_CREAT", "O_EXCL", "O_NOCTTY", "O_TRUNC", "O_APPEND",
    "O_NONBLOCK", "O_NDELAY", "O_DSYNC", "O_ASYNC", "O_DIRECT", "O_DIRECTORY", "O_NOFOLLOW", "O_NOATIME",
    "O_CLOEXEC", "O_SYNC", "O_RSYNC", "O_FSYNC", "O_PATH", "O_TMPFILE", "S_IXOTH", "S_IWOTH", "S_IROTH",
    "S_IRWXO", "S_IXGRP", "S_IWGRP", "S_IRGRP", "S_IRWXG", "S_IXUSR", "S_IWUSR", "S_IRUSR", "S_IRWXU",
    "S_ISVTX", "S_ISGID", "S_ISUID", "S_IFIFO", "S_IFCHR", "S_IFDIR", "S_IFBLK", "S_IFREG", "S_IFLNK",
    "S_IFSOCK", "S_IFMT", "F_DUPFD", "F_GETFD", "F_SETFD", "F_GETFL", "F_SETFL", "F_GETLK64", "F_GETLK",
    "F_SETLK64", "F_SETLK", "F_SETLKW64", "F_SETLKW", "F_SETOWN", "F_GETOWN", "F_SETSIG", "F_GETSIG",
    "F_SETOWN_EX", "F_GETOWN_EX", "F_OFD_GETLK", "F_OFD_SETLK", "F_OFD_SETLKW", "F_SETLEASE",
    "F_GETLEASE", "F_NOTIFY", "F_DUPFD_QUERY", "F_CREATED_QUERY", "F_DUPFD_CLOEXEC", "F_SETPIPE_SZ",
    "F_GETPIPE_SZ", "F_ADD_SEALS", "F_GET_SEALS", "F_GET_RW_HINT", "F_SET_RW_HINT", "F_GET_FILE_RW_HINT",
    "F_SET_FILE_RW_HINT", "FD_CLOEXEC", "F_RDLCK", "F_WRLCK", "F_UNLCK", "F_EXLCK", "F_SHLCK",
    "F_OWNER_TID", "F_OWNER_PID", "F_OWNER_PGRP", "F_OWNER_GID", "F_SEAL_SEAL", "F_SEAL_SHRINK",
    "F_SEAL_GROW", "F_SEAL_WRITE", "F_SEAL_FUTURE_WRITE", "F_SEAL_EXEC", "DN_ACCESS", "DN_MODIFY",
    "DN_CREATE", "DN_DELETE", "DN_RENAME", "DN_ATTRIB", "DN_MULTISHOT", "RWH_WRITE_LIFE_NOT_SET",
    "RWH_WRITE_LIFE_NONE", "RWH_WRITE_LIFE_SHORT", "RWH_WRITE_LIFE_MEDIUM", "RWH_WRITE_LIFE_LONG",
    "RWH_WRITE_LIFE_EXTREME", "F_ULOCK", "F_LOCK", "F_TLOCK", "F_TEST", "F_OK", "SEEK_SET", "SEEK_CUR",
    "SEEK_END", "AT_FDCWD", "AT_SYMLINK_NOFOLLOW", "AT_REMOVEDIR", "AT_EACCESS", "AT_SYMLINK_FOLLOW",
    "AT_NO_AUTOMOUNT", "AT_EMPTY_PATH", "AT_EXECVE_CHECK", "POSIX_FADV_NORMAL", "POSIX_FADV_RANDOM",
    "POSIX_FADV_SEQUENTIAL", "POSIX_FADV_WILLNEED", "POSIX_FADV_DONTNEED", "POSIX_FADV_NOREUSE",
    "FALLOC_FL_ALLOCATE_RANGE", "FALLOC_FL_KEEP_SIZE", "FALLOC_FL_PUNCH_HOLE", "FALLOC_FL_NO_HIDE_STALE",
    "FALLOC_FL_COLLAPSE_RANGE", "FALLOC_FL_ZERO_RANGE", "FALLOC_FL_INSERT_RANGE",
    "FALLOC_FL_UNSHARE_RANGE", "FALLOC_FL_WRITE_ZEROES", "SPLICE_F_MOVE", "SPLICE_F_NONBLOCK",
    "SPLICE_F_MORE", "SPLICE_F_GIFT", "SYNC_FILE_RANGE_WAIT_BEFORE", "SYNC_FILE_RANGE_WRITE",
    "SYNC_FILE_RANGE_WAIT_AFTER", "SYNC_FILE_RANGE_WRITE_AND_WAIT", "RESOLVE_NO_XDEV",
    "RESOLVE_NO_MAGICLINKS", "RESOLVE_NO_SYMLINKS", "RESOLVE_BENEATH", "RESOLVE_IN_ROOT",
    "RESOLVE_CACHED", "flock", "f_owner_ex", "open_how", "open", "openat", "openat2", "creat", "splice",
    "tee", "vmsplice", "fcntl", "posix_fadvise", "posix_fallocate", "fallocate", "readahead",
    "sync_file_range",
]  # fmt: skip

O_RDONLY: int
O_WRONLY: int
O_RDWR: int
O_ACCMODE: int
O_LARGEFILE: int
O_CREAT: int
O_EXCL: int
O_NOCTTY: int
O_TRUNC: int
O_APPEND: int
O_NONBLOCK: int
O_NDELAY: int
O_DSYNC: int
O_ASYNC: int
O_DIRECT: int
O_DIRECTORY: int
O_NOFOLLOW: int
O_NOATIME: int
O_CLOEXEC: int
O_SYNC: int
O_RSYNC: int
O_FSYNC: int
O_PATH: int
O_TMPFILE: int
S_IXOTH: int
S_IWOTH: int
S_IROTH: int
S_IRWXO: int
S_IXGRP: int
S_IWGRP: int
S_IRGRP: int
S_IRWXG: int
S_IXUSR: int
S_IWUSR: int
S_IRUSR: int
S_IRWXU: int
S_ISVTX: int
S_ISGID: int
S_ISUID: int
S_IFIFO: int
S_IFCHR: int
S_IFDIR: int
S_IFBLK: int
S_IFREG: int
S_IFLNK: int
S_IFSOCK: int
S_IFMT: int
F_DUPFD: Literal[0]
F_GETFD: Literal[1]
F_SETFD: Literal[2]
F_GETFL: Literal[3]
F_SETFL: Literal[4]
F_GETLK64: Literal[5]
F_GETLK: Literal[5]
F_SETLK64: Literal[6]
F_SETLK: Literal[6]
F_SETLKW64: Literal[7]
F_SETLKW: Literal[7]
F_SETOWN: Literal[8]
F_GETOWN: Literal[9]
F_SETSIG: Literal[10]
F_GETSIG: Literal[11]
F_SETOWN_EX: Literal[15]
F_GETOWN_EX: Literal[16]
F_OFD_GETLK: Literal[36]
F_OFD_SETLK: Literal[37]
F_OFD_SETLKW: Literal[38]
F_SETLEASE: Literal[1024]
F_GETLEASE: Literal[1025]
F_NOTIFY: Literal[1026]
F_DUPFD_QUERY: Literal[1027]
F_CREATED_QUERY: Literal[1028]
F_DUPFD_CLOEXEC: Literal[1030]
F_SETPIPE_SZ: Literal[1031]
F_GETPIPE_SZ: Literal[1032]
F_ADD_SEALS: Literal[1033]
F_GET_SEALS: Literal[1034]
F_GET_RW_HINT: Literal[1035]
F_SET_RW_HINT: Literal[1036]
F_GET_FILE_RW_HINT: Literal[1037]
F_SET_FILE_RW_HINT: Literal[1038]
FD_CLOEXEC: int
F_RDLCK: int
F_WRLCK: int
F_UNLCK: int
F_EXLCK: int
F_SHLCK: int
F_OWNER_TID: int
F_OWNER_PID: int
F_OWNER_PGRP: int
F_OWNER_GID: int
F_SEAL_SEAL: int
F_SEAL_SHRINK: int
F_SEAL_GROW: int
F_SEAL_WRITE: int
F_SEAL_FUTURE_WRITE: int
F_SEAL_EXEC: int
DN_ACCESS: int
DN_MODIFY: int
DN_CREATE: int
DN_DELETE: int
DN_RENAME: int
DN_ATTRIB: int
DN_MULTISHOT: int
RWH_WRITE_LIFE_NOT_SET: int
RWH_WRITE_LIFE_NONE: int
RWH_WRITE_LIFE_SHORT: int
RWH_WRITE_LIFE_MEDIUM: int
RWH_WRITE_LIFE_LONG: int
RWH_WRITE_LIFE_EXTREME: int
F_ULOCK: int
F_LOCK: int
F_TLOCK: int
F_TEST: int
F_OK: int
SEEK_SET: int
SEEK_CUR: int
SEEK_END: int
AT_FDCWD: int
AT_SYMLINK_NOFOLLOW: int
AT_REMOVEDIR: int
AT_EACCESS: int
AT_SYMLINK_FOLLOW: int
AT_NO_AUTOMOUNT: int
AT_EMPTY_PATH: int
AT_EXECVE_CHECK: int
POSIX_FADV_NORMAL: int
POSIX_FADV_RANDOM: int
POSIX_FADV_SEQUENTIAL: int
POSIX_FADV_WILLNEED: int
POSIX_FADV_DONTNEED: int
POSIX_FADV_NOREUSE: int
FALLOC_FL_ALLOCATE_RANGE: int
FALLOC_FL_KEEP_SIZE: int
FALLOC_FL_PUNCH_HOLE: int
FALLOC_FL_NO_HIDE_STALE: int
FALLOC_FL_COLLAPSE_RANGE: int
FALLOC_FL_ZERO_RANGE: int
FALLOC_FL_INSERT_RANGE: int
FALLOC_FL_UNSHARE_RANGE: int
FALLOC_FL_WRITE_ZEROES: int
SPLICE_F_MOVE: int
SPLICE_F_NONBLOCK: int
SPLICE_F_MORE: int
SPLICE_F_GIFT: int
SYNC_FILE_RANGE_WAIT_BEFORE: int
SYNC_FILE_RANGE_WRITE: int
SYNC_FILE_RANGE_WAIT_AFTER: int
SYNC_FILE_RANGE_WRITE_AND_WAIT: int
RESOLVE_NO_XDEV: int
RESOLVE_NO_MAGICLINKS: int
RESOLVE_NO_SYMLINKS: int
RESOLVE_BENEATH: int
RESOLVE_IN_ROOT: int
RESOLVE_CACHED: int

class flock(Struct):
    """`struct flock`: a record lock. Offset and length are in bytes; a length of 0 reaches to the end of the file."""
    l_type: int
    l_whence: int
    l_start: int
    l_len: int
    l_pid: int
    def __init__(
        self, l_type: int = ..., l_whence: int = ..., l_start: int = ..., l_len: int = ..., l_pid: int = ...
    ) -> None: ...

class f_owner_ex(Struct):
    """`struct f_owner_ex`: who gets a descriptor's signals, for F_GETOWN_EX and F_SETOWN_EX."""
    type: int
    pid: int
    def __init__(self, type: int = ..., pid: int = ...) -> None: ...

class open_how(Struct):
    """`struct open_how`: how openat2() opens a file: O_* in `flags`, who may do what with a new one, RESOLVE_*. 24 bytes."""
    flags: int
    mode: int
    resolve: int
    def __init__(self, flags: int = ..., mode: int = ..., resolve: int = ...) -> None: ...

def open(pathname: _Text, flags: _Int, mode: _Int = ..., /) -> int:
    """int open(const char *pathname, int flags, ...)

    Open a file, or create it.

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

def openat2(dfd: _Int, filename: _Text, how: Ref[open_how], usize: _Int, /) -> int:
    """int openat2(int dfd, const char *filename, const struct open_how *how, size_t usize)

    Open a file as openat() does, and say how its path may be looked up.

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

def openat(dirfd: _Int, pathname: _Text, flags: _Int, mode: _Int = ..., /) -> int:
    """int openat(int dirfd, const char *pathname, int flags, ...)

    Open a file, or create it, in a directory that is open already.

    dirfd is the directory that pathname counts from unless it begins with "/":
    a descriptor, or AT_FDCWD for the current directory. flags and mode are
    those of open().

    Returns the new descriptor, or -1 with errno EBADF (dirfd), ENOTDIR (dirfd
    is no directory), and those of open().

    openat(2)
    """

def creat(pathname: _Text, mode: _Int, /) -> int:
    """int creat(const char *pathname, mode_t mode)

    Create a file, or empty it, and open it for writing.

    The same as open() with pathname, O_CREAT | O_WRONLY | O_TRUNC and mode.

    Returns the new descriptor, or -1 with errno as open() does.

    creat(2)
    """

def splice(
    fd_in: _Int, off_in: Ref[c_long] | None, fd_out: _Int, off_out: Ref[c_long] | None, len: _Int, flags: _Int, /
) -> int:
    """ssize_t splice(int fd_in, off_t *off_in, int fd_out, off_t *off_out, size_t len, unsigned int flags)

    Move bytes from or to a pipe, inside the kernel.

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

def vmsplice(fdout: _Int, iov: _Elements[iovec], count: _Int, flags: _Int, /) -> int:
    """ssize_t vmsplice(int fdout, const struct iovec *iov, size_t count, unsigned int flags)

    Put memory into a pipe without copying it, or fill memory from a pipe.

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

def tee(fd_in: _Int, fd_out: _Int, len: _Int, flags: _Int, /) -> int:
    """ssize_t tee(int fd_in, int fd_out, size_t len, unsigned int flags)

    Copy bytes from one pipe to another, which stay in the first.

    fd_in and fd_out are two pipes. len is how many bytes to copy at most;
    flags are those of splice().

    Returns how many bytes were copied, which may be fewer, 0 where nobody
    writes to fd_in any more, or -1 with errno EAGAIN (SPLICE_F_NONBLOCK or
    O_NONBLOCK and it would block), EBADF, EINVAL (not two pipes), EINTR (a
    signal came), EPIPE, ENOMEM.

    The GIL is released meanwhile.

    tee(2)
    """

def posix_fadvise(fd: _Int, offset: _Int, len: _Int, advice: _Int, /) -> int:
    """int posix_fadvise(int fd, off_t offset, off_t len, int advice)

    Tell the kernel how a part of a file will be read.

    offset and len are in bytes; a len of 0 is up to the end. advice is
    POSIX_FADV_SEQUENTIAL, POSIX_FADV_RANDOM, POSIX_FADV_NOREUSE,
    POSIX_FADV_WILLNEED (read it soon), POSIX_FADV_DONTNEED (drop it from
    memory) or POSIX_FADV_NORMAL.

    Returns 0, or what went wrong as the result itself, not in errno: EBADF,
    EINVAL (no such advice, or a negative len), ESPIPE (a pipe or a FIFO).

    posix_fadvise(2)
    """

def posix_fallocate(fd: _Int, offset: _Int, len: _Int, /) -> int:
    """int posix_fallocate(int fd, off_t offset, off_t len)

    Make sure that a part of a file has room on the disk, growing the file.

    offset and len are in bytes; len must be positive.

    Returns 0, or what went wrong as the result itself, not in errno: EBADF,
    EFBIG, EINTR, EINVAL (offset or len), ENODEV, ENOSPC, ESPIPE.

    posix_fallocate(3)
    """

def fallocate(fd: _Int, mode: _Int, offset: _Int, len: _Int, /) -> int:
    """int fallocate(int fd, int mode, off_t offset, off_t len)

    Give a part of a file room on the disk, or take it away.

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

def readahead(fd: _Int, offset: _Int, count: _Int, /) -> int:
    """ssize_t readahead(int fd, off_t offset, size_t count)

    Bring a part of a file into memory, so that reading it will not wait.

    offset and count are in bytes; whole pages are read.

    Returns 0, or -1 with errno EBADF or EINVAL (this file has no such thing).

    readahead(2)
    """

def sync_file_range(fd: _Int, offset: _Int, count: _Int, flags: _Int, /) -> int:
    """int sync_file_range(int fd, off_t offset, off_t count, unsigned int flags)

    Write a part of a file to the disk.

    offset and count are in bytes; a count of 0 is up to the end. flags are
    SYNC_FILE_RANGE_WRITE (start it), SYNC_FILE_RANGE_WAIT_BEFORE and
    SYNC_FILE_RANGE_WAIT_AFTER (wait for what is under way), or'ed together.
    The file's own data such as its size is not written: fsync() is.

    Returns 0, or -1 with errno EBADF, EINVAL, EIO, ENOMEM, ENOSPC, ESPIPE.

    sync_file_range(2)
    """

# F_GETFD, F_GETFL, F_GETOWN, F_GETSIG, F_GETLEASE, F_CREATED_QUERY, F_GETPIPE_SZ, F_GET_SEALS
_TakesNothing: TypeAlias = Literal[1, 3, 9, 11, 1025, 1028, 1032, 1034]
# F_DUPFD, F_SETFD, F_SETFL, F_SETOWN, F_SETSIG, F_SETLEASE, F_NOTIFY, F_DUPFD_QUERY, F_DUPFD_CLOEXEC,
# F_SETPIPE_SZ, F_ADD_SEALS
_TakesInt: TypeAlias = Literal[0, 2, 4, 8, 10, 1024, 1026, 1027, 1030, 1031, 1033]
# F_GETLK, F_SETLK, F_SETLKW, F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW
_TakesLock: TypeAlias = Literal[5, 6, 7, 36, 37, 38]
# F_SETOWN_EX, F_GETOWN_EX
_TakesOwner: TypeAlias = Literal[15, 16]
# F_GET_RW_HINT, F_SET_RW_HINT, F_GET_FILE_RW_HINT, F_SET_FILE_RW_HINT
_TakesHint: TypeAlias = Literal[1035, 1036, 1037, 1038]

# There is none for an `int` that could be any command: it would let `fcntl(fd, F_SETFL)` pass.
@overload
def fcntl(fd: _Int, cmd: _TakesNothing, arg: Literal[0] = ..., /) -> int:
    """int fcntl(int fd, int cmd, ...)

    Ask or tell something about a descriptor; cmd says what.

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

@overload
def fcntl(fd: _Int, cmd: _TakesInt, arg: _Int, /) -> int: ...
@overload
def fcntl(fd: _Int, cmd: _TakesLock, arg: Ref[flock], /) -> int: ...
@overload
def fcntl(fd: _Int, cmd: _TakesOwner, arg: Ref[f_owner_ex], /) -> int: ...
@overload
def fcntl(fd: _Int, cmd: _TakesHint, arg: Ref[c_uint64], /) -> int: ...

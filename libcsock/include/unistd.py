"""`<unistd.h>`: descriptors and processes."""

from ctypes import c_int, c_long, c_size_t, c_uint
from ctypes import set_errno as _set_errno
from os import fork as _os_fork

import libcsock.include.fcntl as _fcntl
from libcsock._arguments import raised_here as _raised_here
from libcsock._ctype import (
    TYPE_CHECKING,
    Annotated,
    char,
    const_ptr,
    counted_by,
    elements,
    inout,
    nullable,
    ptr,
    strings,
    until_null,
    void,
)
from libcsock._extern import extern, found
from libcsock._header import export
from libcsock._libc import Quick
from libcsock._notation import Directory, Flags, Name
from libcsock._shapes import drain, fill, two_and_more
from libcsock.include.fcntl import F_LOCK, F_OK, F_TEST, F_TLOCK, F_ULOCK, SEEK_CUR, SEEK_END, SEEK_SET
from libcsock.include.sys.types import *

if TYPE_CHECKING:
    from typing import Any

# What access() asks, beside F_OK
X_OK = 1
W_OK = 2
R_OK = 4

# Where lseek() goes in a file with holes
SEEK_DATA = 3
SEEK_HOLE = 4

# The descriptors that a program begins with
STDIN_FILENO = 0
STDOUT_FILENO = 1
STDERR_FILENO = 2

# Flags of close_range()
CLOSE_RANGE_UNSHARE = 2
CLOSE_RANGE_CLOEXEC = 4

# What sysconf() tells
_SC_ARG_MAX = 0
_SC_CHILD_MAX = 1
_SC_CLK_TCK = 2
_SC_NGROUPS_MAX = 3
_SC_OPEN_MAX = 4
_SC_STREAM_MAX = 5
_SC_TZNAME_MAX = 6
_SC_VERSION = 29
_SC_PAGESIZE = 30
_SC_PAGE_SIZE = _SC_PAGESIZE
_SC_RTSIG_MAX = 31
_SC_SIGQUEUE_MAX = 34
_SC_TIMER_MAX = 35
_SC_BC_BASE_MAX = 36
_SC_BC_DIM_MAX = 37
_SC_BC_SCALE_MAX = 38
_SC_BC_STRING_MAX = 39
_SC_COLL_WEIGHTS_MAX = 40
_SC_EXPR_NEST_MAX = 42
_SC_LINE_MAX = 43
_SC_RE_DUP_MAX = 44
_SC_2_VERSION = 46
_SC_2_C_DEV = 48
_SC_2_FORT_DEV = 49
_SC_2_FORT_RUN = 50
_SC_2_SW_DEV = 51
_SC_2_LOCALEDEF = 52
_SC_IOV_MAX = 60
_SC_GETGR_R_SIZE_MAX = 69
_SC_GETPW_R_SIZE_MAX = 70
_SC_LOGIN_NAME_MAX = 71
_SC_TTY_NAME_MAX = 72
_SC_NPROCESSORS_CONF = 83
_SC_NPROCESSORS_ONLN = 84
_SC_PHYS_PAGES = 85
_SC_AVPHYS_PAGES = 86
_SC_MONOTONIC_CLOCK = 149
_SC_SYMLOOP_MAX = 173
_SC_HOST_NAME_MAX = 180
_SC_IPV6 = 235
_SC_RAW_SOCKETS = 236

# What pathconf() tells
_PC_LINK_MAX = 0
_PC_MAX_CANON = 1
_PC_MAX_INPUT = 2
_PC_NAME_MAX = 3
_PC_PATH_MAX = 4
_PC_PIPE_BUF = 5
_PC_CHOWN_RESTRICTED = 6
_PC_NO_TRUNC = 7
_PC_VDISABLE = 8
_PC_SYNC_IO = 9
_PC_ASYNC_IO = 10
_PC_PRIO_IO = 11
_PC_SOCK_MAXBUF = 12
_PC_FILESIZEBITS = 13
_PC_REC_INCR_XFER_SIZE = 14
_PC_REC_MAX_XFER_SIZE = 15
_PC_REC_MIN_XFER_SIZE = 16
_PC_REC_XFER_ALIGN = 17
_PC_ALLOC_SIZE_MIN = 18
_PC_SYMLINK_MAX = 19
_PC_2_SYMLINKS = 20

# What confstr() tells
_CS_PATH = 0
_CS_GNU_LIBC_VERSION = 2
_CS_GNU_LIBPTHREAD_VERSION = 3

_NAMES_SINCE = {"glibc 2.34": "CLOSE_RANGE_UNSHARE CLOSE_RANGE_CLOEXEC"}

_libc_confstr = found(Quick, "confstr", c_size_t)


def _confstr(name: "Any", buf: "Any", len: "Any") -> int:
    """musl would write len bytes to NULL."""
    result: int = _libc_confstr(name, buf, len if buf is not None else c_size_t(0))
    return result



@extern(shape=fill)
def read(fd: c_int, buf: Annotated[ptr[void], counted_by("nbytes")], nbytes: size_t) -> ssize_t:
    """Read what a descriptor has, into a buffer.

    buf is a writable buffer: `create_string_buffer(n)`, any ctypes array,
    struct or `byref` of one, a bytearray, a writable memoryview. nbytes is how
    many bytes to read at most; more than the buffer has is a ValueError.
    Blocks until there is something, unless the descriptor is O_NONBLOCK.

    Returns how many bytes were read, which may be fewer; 0 at the end of the
    file or when the peer has closed; or -1 with errno EAGAIN (O_NONBLOCK and
    nothing there), EINTR (a signal came first), ECONNRESET (the peer cut the
    connection), EBADF, EISDIR, EINVAL, EIO, ENOTCONN.

    The GIL is released meanwhile. After a signal that Python handles the
    result is -1/EINTR, where os.read() would try again.

    read(2)
    """


@extern(shape=drain)
def write(fd: c_int, buf: Annotated[const_ptr[void], counted_by("nbytes")], nbytes: size_t) -> ssize_t:
    """Write bytes to a descriptor.

    buf is bytes or a buffer: anything that read() takes, and read-only views.
    nbytes is how many bytes of it to write; more than it has is a ValueError.
    Blocks until there is room, unless the descriptor is O_NONBLOCK.

    Returns how many bytes were written, which may be fewer; or -1 with errno
    EAGAIN (O_NONBLOCK and no room), EINTR (a signal came first), EPIPE (the
    reading end is closed), ECONNRESET, EBADF, EFBIG, EINVAL, EIO, ENOSPC.

    Python ignores SIGPIPE, so that a write to a closed connection gives
    -1/EPIPE where a C program dies. str has no bytes until it is encoded. The
    GIL is released meanwhile; after a signal that Python handles the result is
    -1/EINTR.

    write(2)
    """


@extern()
def close(fd: c_int) -> c_int:
    """Close a descriptor.

    Its number is free for the next socket() or accept(). Locks that the
    process holds on the file are gone, and with the last descriptor of a
    connection the connection ends.

    Returns 0, or -1 with errno EBADF (it was not open), EINTR, EIO, ENOSPC,
    EDQUOT. After every error but EBADF it is closed on Linux all the same: do
    not try again.

    close(2)
    """


@extern()
def pread(fd: c_int, buf: Annotated[ptr[void], counted_by("count")], count: size_t, offset: off_t) -> ssize_t:
    """Read from a place in a file, and leave the file's position where it is.

    buf is a writable buffer as in read(), count how many bytes to read at most
    (more than the buffer has is a ValueError), offset where in the file, in
    bytes from its start.

    Returns how many bytes were read, 0 at the end of the file, or -1 with
    errno ESPIPE (a pipe or socket has no places), EINVAL (offset is negative),
    and those of read().

    pread(2)
    """


@extern()
def pwrite(fd: c_int, buf: Annotated[const_ptr[void], counted_by("count")], count: size_t, offset: off_t) -> ssize_t:
    """Write to a place in a file, and leave the file's position where it is.

    buf is bytes or a buffer as in write(), count how many bytes of it to write
    (more than it has is a ValueError), offset where in the file, in bytes from
    its start. On Linux a descriptor that is O_APPEND writes at the end all the
    same.

    Returns how many bytes were written, or -1 with errno ESPIPE (a pipe or
    socket has no places), EINVAL (offset is negative), and those of write().

    pwrite(2)
    """


@extern()
def lseek(fd: c_int, offset: off_t, whence: Annotated[c_int, Name("SEEK_*")]) -> off_t:
    """Move the position in a file, where the next read() or write() goes.

    offset is in bytes, and whence says from where: SEEK_SET from the start,
    SEEK_CUR from the position of now, SEEK_END from the end. SEEK_DATA and
    SEEK_HOLE look from offset on for data, and for a hole in the file.

    Returns the new position from the start, or -1 with errno ESPIPE (a pipe or
    socket has no position), EINVAL (another whence, or before the start),
    ENXIO (SEEK_DATA, SEEK_HOLE: nothing there), EOVERFLOW, EBADF.

    lseek(2)
    """


@extern()
def ftruncate(fd: c_int, length: off_t) -> c_int:
    """Cut a file to a length, or make it longer by zeros.

    length is in bytes.

    Returns 0, or -1 with errno EINVAL (length is negative, or not a file, or
    not open for writing), EFBIG, EINTR, EIO, EPERM, EBADF.

    ftruncate(2)
    """


@extern()
def fsync(fd: c_int) -> c_int:
    """Wait until what was written to a file is on its disk.

    Returns 0, or -1 with errno EIO, ENOSPC, EDQUOT, EINVAL (a pipe or socket
    has no disk), EINTR, EBADF. The GIL is released meanwhile.

    fsync(2)
    """


@extern()
def isatty(fd: c_int) -> c_int:
    """Whether a descriptor is a terminal.

    Returns 1, or 0 with errno ENOTTY (it is something else) or EBADF.

    isatty(3)
    """


@extern()
def lockf(fd: c_int, cmd: Annotated[c_int, Name("F_LOCK F_TLOCK F_ULOCK F_TEST")], len: off_t) -> c_int:
    """Lock a part of a file that is open for writing, or free it.

    The part begins at the position of the file and has len bytes; 0 reaches to
    the end however far that moves, a negative number goes backwards. cmd is
    F_LOCK (wait until nobody else has a lock on it), F_TLOCK (do not wait),
    F_ULOCK (free it), or F_TEST (only look).

    Returns 0, or -1 with errno EACCES or EAGAIN (F_TLOCK, F_TEST: another
    process holds a lock), EINTR (F_LOCK: a signal came), EDEADLK (waiting
    would be for ever), EINVAL (another cmd), ENOLCK, EBADF.

    The locks are those of fcntl(), where the bytes are told otherwise. The GIL
    is released meanwhile.

    lockf(3)
    """


@extern()
def dup(oldfd: c_int) -> c_int:
    """Duplicate a descriptor: another number for the same open file.

    oldfd and the new one share position and status flags, but not FD_CLOEXEC,
    which the new one has not.

    Returns the new descriptor, the lowest that is free, or -1 with errno EBADF
    (oldfd is not open), EMFILE (none left).

    dup(2)
    """


@extern()
def dup2(oldfd: c_int, newfd: c_int) -> c_int:
    """Duplicate a descriptor to a number of one's choice.

    newfd becomes another number for what oldfd is open on; what it was open on
    before is closed without a word. Where the two are the same nothing is
    done.

    Returns newfd, or -1 with errno EBADF (oldfd is not open, or newfd is
    negative or too high), EBUSY, EINTR. As in C newfd survives an exec;
    os.dup2() sees to that by default as well.

    dup2(2)
    """


@extern()
def dup3(oldfd: c_int, newfd: c_int, flags: Annotated[c_int, Flags("O_CLOEXEC")]) -> c_int:
    """Duplicate a descriptor to a number of one's choice, close-on-exec if
    wanted.

    As dup2(); flags is 0 or O_CLOEXEC. oldfd and newfd must not be the same.

    Returns newfd, or -1 with errno EBADF (oldfd is not open, or newfd is
    negative or too high), EINVAL (another flag, or the same number twice),
    EBUSY, EINTR.

    dup3(2)
    """


@extern()
def pipe(pipefd: Annotated[ptr[c_int], elements(2)]) -> c_int:
    """Create a pipe: what is written to one end is read from the other.

    pipefd is an array of two, `(c_int * 2)()`: the first element gets the
    descriptor to read from, the second the one to write to. A shorter array is
    a ValueError.

    Returns 0, or -1 with errno EMFILE or ENFILE (no descriptors left). As in C
    they survive an exec; those of os.pipe() do not.

    pipe(2)
    """


@extern()
def pipe2(
    pipefd: Annotated[ptr[c_int], elements(2)], flags: Annotated[c_int, Flags("O_NONBLOCK O_DIRECT O_CLOEXEC")]
) -> c_int:
    """Create a pipe whose two ends are O_NONBLOCK or close-on-exec.

    pipefd is an array of two, `(c_int * 2)()`, as in pipe(); flags are 0 or
    O_CLOEXEC, O_NONBLOCK and O_DIRECT (each write is a packet of its own),
    or'ed together.

    Returns 0, or -1 with errno EINVAL (another flag), EMFILE or ENFILE (no
    descriptors left).

    pipe2(2)
    """


@extern(blocks=False)
def access(pathname: const_ptr[char], mode: Annotated[c_int, Flags("[FRWX]_OK")]) -> c_int:
    """Whether the user who started this process may use a file.

    pathname is text, from the current directory on unless it begins with "/".
    mode is F_OK (is it there?), or any of R_OK, W_OK and X_OK (may it be read,
    written, executed?), or'ed together.

    Returns 0 where all of it is so, or -1 with errno EACCES (not allowed),
    ENOENT (no such name), EROFS, ETXTBSY, ELOOP, ENAMETOOLONG, ENOTDIR, EINVAL
    (another mode), EIO. What is so now need not be so at the next call: to
    open() and see is better.

    access(2)
    """


@extern(blocks=False)
def chown(pathname: const_ptr[char], owner: uid_t, group: gid_t) -> c_int:
    """Give a file, such as a Unix socket, to another user and group.

    pathname is text, from the current directory on unless it begins with "/".
    owner is the number of the user and group that of the group; 0xffffffff,
    which C writes as -1, leaves the one as it is.

    Returns 0, or -1 with errno EPERM (wants privileges), ENOENT, EACCES,
    EROFS, ELOOP, ENAMETOOLONG, ENOTDIR, EIO.

    chown(2)
    """


@extern(blocks=False)
def fchown(fd: c_int, owner: uid_t, group: gid_t) -> c_int:
    """Give a file that is open to another user and group.

    owner and group are those of chown().

    Returns 0, or -1 with errno EPERM (wants privileges), EBADF, EROFS, EIO. A
    socket has an owner of its own: that of its name in the file system is for
    chown() to change.

    fchown(2)
    """


@extern(blocks=False)
def lchown(pathname: const_ptr[char], owner: uid_t, group: gid_t) -> c_int:
    """Give a file to another user and group; of a symbolic link the link itself.

    pathname, owner and group are those of chown().

    Returns 0, or -1 with errno as chown() sets it.

    lchown(2)
    """


@extern(blocks=False)
def fchownat(
    dirfd: Annotated[c_int, Directory()],
    pathname: const_ptr[char],
    owner: uid_t,
    group: gid_t,
    flags: Annotated[c_int, Flags("AT_EMPTY_PATH AT_SYMLINK_NOFOLLOW")],
) -> c_int:
    """Give a file, told from a directory that is open, to another user and group.

    dirfd is the directory that pathname counts from unless it begins with "/":
    a descriptor, or AT_FDCWD for the current directory. owner and group are
    those of chown(). flags is 0 or AT_SYMLINK_NOFOLLOW (of a symbolic link the
    link itself) and AT_EMPTY_PATH (pathname is "", and dirfd the file itself).

    Returns 0, or -1 with errno as chown() sets it, EBADF, ENOTDIR (dirfd is no
    directory), EINVAL (another flag).

    fchownat(2)
    """


@extern(blocks=False)
def faccessat(
    dirfd: Annotated[c_int, Directory()],
    pathname: const_ptr[char],
    mode: Annotated[c_int, Flags("[FRWX]_OK")],
    flags: Annotated[c_int, Flags("AT_EACCESS AT_SYMLINK_NOFOLLOW AT_EMPTY_PATH")],
) -> c_int:
    """Whether a file, told from a directory that is open, may be used.

    dirfd is the directory that pathname counts from unless it begins with "/":
    a descriptor, or AT_FDCWD for the current directory. mode is F_OK or of R_OK,
    W_OK and X_OK, as in access(). flags is 0 or AT_EACCESS (ask for the user
    whose rights this process has, not for who started it), AT_SYMLINK_NOFOLLOW
    (of a symbolic link the link itself), AT_EMPTY_PATH.

    Returns 0 where all of it is so, or -1 with errno as access() sets it,
    EBADF, ENOTDIR (dirfd is no directory), EINVAL (another flag).

    faccessat(2)
    """


@extern(blocks=False)
def link(oldpath: const_ptr[char], newpath: const_ptr[char]) -> c_int:
    """Give a file a second name.

    oldpath is the name that it has, newpath the one that it gets besides, in
    the same file system.

    Returns 0, or -1 with errno EEXIST (newpath is there), ENOENT, EXDEV
    (another file system), EPERM (a directory), EACCES, EMLINK, ENOSPC, EROFS,
    EDQUOT, ELOOP, ENAMETOOLONG, ENOTDIR, EIO.

    link(2)
    """


@extern(blocks=False)
def symlink(target: const_ptr[char], linkpath: const_ptr[char]) -> c_int:
    """Create a symbolic link: a name that stands for another.

    target is that other name, which need not be there; linkpath is the new
    one.

    Returns 0, or -1 with errno EEXIST (linkpath is there), ENOENT (target is
    empty, or no such directory), EACCES, EPERM, ENOSPC, EROFS, EDQUOT, ELOOP,
    ENAMETOOLONG, ENOTDIR, EIO.

    symlink(2)
    """


@extern(blocks=False)
def readlink(
    pathname: const_ptr[char], buf: Annotated[ptr[char], counted_by("bufsiz")], bufsiz: size_t
) -> ssize_t:
    """What name a symbolic link stands for.

    pathname is the link. buf is a buffer for the name, bufsiz its size in
    bytes; more than the buffer has is a ValueError.

    Returns how many bytes of the name are in buf now, without a NUL:
    `buf.raw[:n]`; what had no room is cut off without a word. Or -1 with errno
    EINVAL (no symbolic link, or bufsiz is 0), ENOENT, EACCES, ELOOP,
    ENAMETOOLONG, ENOTDIR, EIO.

    readlink(2)
    """


@extern(blocks=False)
def linkat(
    olddirfd: Annotated[c_int, Directory()],
    oldpath: const_ptr[char],
    newdirfd: Annotated[c_int, Directory()],
    newpath: const_ptr[char],
    flags: Annotated[c_int, Flags("AT_SYMLINK_FOLLOW AT_EMPTY_PATH")],
) -> c_int:
    """Give a file a second name, with both told from directories that are open.

    olddirfd is the directory that oldpath counts from unless it begins with
    "/", newdirfd that of newpath: descriptors, or AT_FDCWD for the current
    directory. flags is 0 or AT_SYMLINK_FOLLOW (of a symbolic link what it
    stands for, and not the link) and AT_EMPTY_PATH (oldpath is "", and olddirfd
    the file itself, which wants privileges).

    Returns 0, or -1 with errno as link() sets it, EBADF, ENOTDIR (no
    directory), EINVAL (another flag).

    linkat(2)
    """


@extern(blocks=False)
def symlinkat(
    target: const_ptr[char], newdirfd: Annotated[c_int, Directory()], linkpath: const_ptr[char]
) -> c_int:
    """Create a symbolic link in a directory that is open.

    target is the name that it stands for, linkpath the new one, which counts
    from newdirfd unless it begins with "/": a descriptor, or AT_FDCWD for the
    current directory.

    Returns 0, or -1 with errno as symlink() sets it, EBADF, ENOTDIR (newdirfd
    is no directory).

    symlinkat(2)
    """


@extern(blocks=False)
def readlinkat(
    dirfd: Annotated[c_int, Directory()],
    pathname: const_ptr[char],
    buf: Annotated[ptr[char], counted_by("bufsiz")],
    bufsiz: size_t,
) -> ssize_t:
    """What name a symbolic link stands for, which is told from a directory that is
    open.

    dirfd is the directory that pathname counts from unless it begins with "/":
    a descriptor, or AT_FDCWD for the current directory; or the link itself,
    opened with O_PATH | O_NOFOLLOW, where pathname is "". buf is a buffer for
    the name, bufsiz its size in bytes; more than the buffer has is a
    ValueError.

    Returns how many bytes of the name are in buf now, without a NUL, or -1 with
    errno as readlink() sets it, EBADF.

    readlinkat(2)
    """


@extern(blocks=False)
def unlinkat(
    dirfd: Annotated[c_int, Directory()], pathname: const_ptr[char], flags: Annotated[c_int, Flags("AT_REMOVEDIR")]
) -> c_int:
    """Remove the name of a file, told from a directory that is open; or a
    directory.

    dirfd is the directory that pathname counts from unless it begins with "/":
    a descriptor, or AT_FDCWD for the current directory. flags is 0, as with
    unlink(), or AT_REMOVEDIR, as with rmdir().

    Returns 0, or -1 with errno as those two set it, EBADF, EINVAL (another
    flag).

    unlinkat(2)
    """


@extern(blocks=False)
def rmdir(pathname: const_ptr[char]) -> c_int:
    """Remove a directory that is empty.

    pathname is text, from the current directory on unless it begins with "/".

    Returns 0, or -1 with errno ENOTEMPTY or EEXIST (it is not empty), ENOENT,
    ENOTDIR, EBUSY, EINVAL (its last part is "."), EACCES, EPERM, EROFS, ELOOP,
    ENAMETOOLONG.

    rmdir(2)
    """


@extern(blocks=False)
def chdir(path: const_ptr[char]) -> c_int:
    """Make a directory the current one, from which names without a "/" in front
    count.

    path is text. All threads have the same current directory, and a child has
    that of its parent.

    Returns 0, or -1 with errno ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG,
    EIO.

    chdir(2)
    """


@extern(blocks=False)
def fchdir(fd: c_int) -> c_int:
    """Make a directory that is open the current one.

    fd is its descriptor.

    Returns 0, or -1 with errno ENOTDIR (it is no directory), EACCES, EBADF.

    fchdir(2)
    """


@extern(blocks=False)
def chroot(path: const_ptr[char]) -> c_int:
    """Make a directory the "/" of this process.

    path is text. The current directory stays where it is: chdir("/") after it.

    Returns 0, or -1 with errno EPERM (wants privileges), ENOENT, ENOTDIR,
    EACCES, ELOOP, ENAMETOOLONG, EIO.

    chroot(2)
    """


@extern(blocks=False)
def getcwd(buf: Annotated[ptr[char], counted_by("size")], size: size_t) -> ptr[char]:
    """Which directory is the current one.

    buf is a buffer for the name and its NUL, size how many bytes it has; more
    than that is a ValueError. That glibc finds memory by itself where C passes
    NULL is left out: nobody could free it.

    Returns the name as a str, which is in buf as well, or None with errno
    ERANGE (the buffer is too small), EINVAL (size is 0), ENOENT (the directory
    was removed), EACCES.

    getcwd(3)
    """


@extern()
def truncate(path: const_ptr[char], length: off_t) -> c_int:
    """Cut a file to a length, or make it longer by zeros.

    path is its name, length is in bytes.

    Returns 0, or -1 with errno ENOENT, EACCES, EISDIR, EINVAL (length is
    negative, or not a file), EFBIG, EINTR, EPERM, EROFS, ETXTBSY, ELOOP,
    ENAMETOOLONG, ENOTDIR, EIO. ftruncate() takes a descriptor.

    truncate(2)
    """


@extern()
def fdatasync(fd: c_int) -> c_int:
    """Wait until what was written to a file is on its disk, but not for what is
    known about the file besides its length.

    Returns 0, or -1 with errno as fsync() sets it. The GIL is released
    meanwhile.

    fdatasync(2)
    """


@extern(sets_errno=False)
def sync() -> void:
    """Wait until all that was written to files is on the disks.

    Returns nothing; there are no errors. The GIL is released meanwhile.

    sync(2)
    """


@extern()
def syncfs(fd: c_int) -> c_int:
    """Wait until what was written to a file system is on its disk.

    fd is any file of that file system.

    Returns 0, or -1 with errno EBADF, EIO, ENOSPC, EDQUOT. The GIL is released
    meanwhile.

    syncfs(2)
    """


@extern(since="glibc 2.27")
def copy_file_range(
    fd_in: c_int,
    off_in: Annotated[ptr[off_t], nullable, inout],
    fd_out: c_int,
    off_out: Annotated[ptr[off_t], nullable, inout],
    len: size_t,
    flags: c_uint,
) -> ssize_t:
    """Copy bytes from one file to another, inside the kernel.

    fd_in is the file to copy from and fd_out the one to copy to. off_in is
    `byref` of an off_t that says where in fd_in to begin and gets where it
    ended, or None, and the file's position counts and moves; off_out is the
    same for fd_out. len is how many bytes to copy at most; flags is 0.

    Returns how many bytes were copied, which may be fewer, 0 at the end of
    fd_in, or -1 with errno EBADF, EINVAL (not two files, flags, or the ranges
    overlap in one), EXDEV (not between these file systems), EISDIR, EFBIG,
    ENOSPC, EIO, EPERM, ETXTBSY, EOVERFLOW, ENOMEM. A libc without it is an
    OSError with ENOSYS.

    The GIL is released meanwhile.

    copy_file_range(2)
    """


@extern(blocks=False, since="glibc 2.34")
def close_range(
    first: c_uint, last: c_uint, flags: Annotated[c_int, Flags("CLOSE_RANGE_*")]
) -> c_int:
    """Close all descriptors from one number to another.

    first and last are the two, of which neither need be open:
    `close_range(3, 0xffffffff, 0)` leaves the three that every program has.
    flags is 0, or CLOSE_RANGE_CLOEXEC (do not close them now, but at an exec)
    and CLOSE_RANGE_UNSHARE (other tasks that have the same table keep theirs),
    or'ed together.

    Returns 0, or -1 with errno EINVAL (first is greater than last, or another
    flag), EMFILE, ENOMEM, ENOSYS (a kernel before 5.9). A libc without it is
    an OSError with ENOSYS. What Python has open there does not learn of it.

    close_range(2)
    """


@extern(blocks=False, since="glibc 2.34")
def closefrom(lowfd: c_int) -> void:
    """Close all descriptors from a number on, before an exec.

    lowfd is the first of them; 3 leaves standard input, output and error.

    Returns nothing; there are no errors. Those that Python's own files and
    sockets have are closed as well, without their knowing. A libc without it is
    an OSError with ENOSYS.

    closefrom(3)
    """


@extern(blocks=False)
def ttyname(fd: c_int) -> ptr[char]:
    """The name of a terminal.

    fd is a descriptor of it.

    Returns a str such as "/dev/pts/3", or None with errno ENOTTY (no
    terminal), ENODEV (it has no name here), EBADF. It is a copy: C's buffer,
    which the next call overwrites, cannot surprise anyone.

    ttyname(3)
    """


@extern(blocks=False)
def ttyname_r(fd: c_int, buf: Annotated[ptr[char], counted_by("buflen")], buflen: size_t) -> c_int:
    """The name of a terminal, into a buffer.

    buf is the buffer, buflen its size in bytes; more than it has is a
    ValueError.

    Returns 0, or what errno would be: ENOTTY (it is something else), ERANGE
    (the buffer is too small), EBADF, ENODEV.

    ttyname_r(3)
    """


@extern()
def unlink(pathname: const_ptr[char]) -> c_int:
    """Remove a name from the file system, such as that of a Unix socket; the file
    goes with its last name, once nobody has it open.

    pathname is text, from the current directory on unless it begins with "/".

    Returns 0, or -1 with errno ENOENT (no such name), EACCES or EPERM (not
    allowed), EISDIR (a directory), EBUSY, EROFS, ELOOP, ENAMETOOLONG, ENOTDIR,
    EIO.

    unlink(2)
    """


def _fork() -> int:
    # Between the call and what the interpreter has to put in order in the child (locks, threads that are no more)
    # there is no room for a single instruction of Python's: it might hand the GIL to a thread that is not there.
    # So it must be os.fork(), which calls libc's.
    try:
        return _os_fork()
    except OSError as error:
        if not _raised_here(error):  # but a signal handler did
            raise
        _set_errno(error.errno or 0)
        return -1


@extern(body=_fork)
def fork() -> pid_t:
    """Split the process in two, which both go on from here.

    The new one, the child, has a copy of everything: memory, descriptors,
    handlers of signals. Of the threads it has only the one that called.

    Returns 0 in the child and the child's process number in the parent, or -1
    with errno EAGAIN (too many processes), ENOMEM. Somebody should wait for
    the child when it ends, and the child should end with _exit().

    What os.register_at_fork() was told is called, and Python's own locks are
    put in order, as by os.fork(); from Python 3.12 on it warns where there are
    several threads, since a lock that another held stays locked in the child.
    Text that print() still has in its buffer is there twice.

    fork(2)
    """


@extern(blocks=False)
def execve(pathname: const_ptr[char], argv: strings, envp: Annotated[strings, nullable]) -> c_int:
    """Become another program: the process stays, with its number, its parent and
    its descriptors, and what it runs is replaced.

    pathname is the file of the program. argv is what its main() gets, by
    custom its name first: a list or tuple of str or bytes, and None at the end
    as C has NULL there: `["ls", "-l", None]`. envp is the environment in the
    same way, each as "NAME=value"; C's `environ` is
    `[*map("=".join, os.environ.items()), None]`, and None alone is an empty
    one. An array of c_char_p that ends with NULL will also do for both.

    Does not return. Where that fails: -1 with errno ENOENT (no such file, or
    no such interpreter for a script), EACCES (not executable, or in a
    directory that is not to be searched), ENOEXEC (not a program), E2BIG (argv
    and envp are too long), ETXTBSY (somebody writes to it), EINVAL, ELOOP,
    ENAMETOOLONG, ENOTDIR, EIO, EMFILE, ENFILE, ENOMEM, EPERM.

    As in C no buffer is flushed, and what print() has not yet written is lost:
    sys.stdout.flush() before. Neither `finally` nor atexit follow, and all
    other threads end. Descriptors stay open without FD_CLOEXEC: those of
    libcsock as in C, those of Python's own open() and socket() do not. SIGPIPE
    stays ignored, as it is in Python, unless signal() makes it SIG_DFL before.
    A list without None is a ValueError.

    execve(2)
    """


@extern(blocks=False)
def execv(pathname: const_ptr[char], argv: strings) -> c_int:
    """Become another program, in the environment of this one.

    pathname is the file of the program, argv what its main() gets: a list or
    tuple of str or bytes with None at its end.

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well.

    execv(3)
    """


@extern(blocks=False)
def execvp(file: const_ptr[char], argv: strings) -> c_int:
    """Become another program, which is looked for as a shell does.

    file is the name of the program, to be looked for in the directories of
    PATH, or a path where it has a "/" in it. argv is what its main() gets: a
    list or tuple of str or bytes with None at its end. A file that is no
    program is a script of /bin/sh.

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well: ENOENT where no directory has it.

    execvp(3)
    """


@extern(blocks=False)
def execvpe(file: const_ptr[char], argv: strings, envp: Annotated[strings, nullable]) -> c_int:
    """Become another program, which is looked for as a shell does, in an
    environment of one's choice.

    file and argv are those of execvp(), envp is that of execve(). PATH is that
    of this process, not of envp.

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well.

    execvpe(3)
    """


@extern(shape=two_and_more, blocks=False)
def execl(pathname: const_ptr[char], arg: const_ptr[char], args: Annotated[object, until_null()]) -> c_int:
    """Become another program, whose arguments are listed in the call.

    pathname is the file of the program. arg is by custom its name, args are
    the arguments behind that, and the last of them is None where C has
    `(char *) NULL`: `execl("/bin/ls", "ls", "-l", None)`. Each is str or bytes.

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well. Without None at the end it is a ValueError.

    execl(3)
    """


@extern(shape=two_and_more, blocks=False)
def execlp(file: const_ptr[char], arg: const_ptr[char], args: Annotated[object, until_null()]) -> c_int:
    """Become another program, which is looked for as a shell does and whose
    arguments are listed in the call.

    file is that of execvp(), arg and args with None at their end are those of
    execl(): `execlp("ls", "ls", "-l", None)`.

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well. Without None at the end it is a ValueError.

    execlp(3)
    """


@extern(shape=two_and_more, blocks=False)
def execle(
    pathname: const_ptr[char],
    arg: const_ptr[char],
    args: Annotated[object, until_null(envp=Annotated[strings, nullable])],
) -> c_int:
    """Become another program, whose arguments are listed in the call, in an
    environment of one's choice.

    pathname, arg and args are those of execl(); behind their None follows the
    environment, as execve() takes it:
    `execle("/bin/ls", "ls", "-l", None, ["LANG=C", None])`.

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well. Without None and the environment behind it, it is a
    ValueError or a TypeError.

    execle(3)
    """


@extern(blocks=False)
def fexecve(fd: c_int, argv: strings, envp: Annotated[strings, nullable]) -> c_int:
    """Become another program, whose file is open already.

    fd is the descriptor, open for reading or O_PATH. argv and envp are those
    of execve().

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well; EBADF or EINVAL for what is no open file, ENOENT for
    a script where fd is FD_CLOEXEC.

    fexecve(3)
    """


@extern(blocks=False, since="glibc 2.34")
def execveat(
    dirfd: Annotated[c_int, Directory()],
    pathname: const_ptr[char],
    argv: strings,
    envp: Annotated[strings, nullable],
    flags: Annotated[c_int, Flags("AT_EMPTY_PATH AT_SYMLINK_NOFOLLOW")],
) -> c_int:
    """Become another program, whose file is told from a directory that is open.

    dirfd is the directory that pathname counts from unless it begins with "/":
    a descriptor, or AT_FDCWD for the current directory. argv and envp are
    those of execve(). flags is 0 or AT_EMPTY_PATH (pathname is "", and dirfd
    the program itself) and AT_SYMLINK_NOFOLLOW (a symbolic link is an error).

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well; EBADF, ENOTDIR, ELOOP (AT_SYMLINK_NOFOLLOW). A libc
    without it is an OSError with ENOSYS.

    execveat(2)
    """


@extern()
def _exit(status: c_int) -> void:
    """End the process at once.

    status is what the parent learns, of which the lowest 8 bits count: 0 says
    that all went well.

    Does not return. As in C no buffer is flushed and nothing cleaned up: no
    `finally`, no atexit, and what print() has not yet written is lost.
    sys.exit() does all of that.

    _exit(2)
    """


@extern()
def sleep(seconds: c_uint) -> c_uint:
    """Wait for so many seconds.

    Returns 0 after that time, or the seconds that were left when a signal
    came; there are no errors. The GIL is released meanwhile. Python's
    time.sleep() goes on after a signal and takes fractions.

    sleep(3)
    """


@extern()
def usleep(usec: useconds_t) -> c_int:
    """Wait for so many microseconds.

    usec is the number; POSIX promised it only for less than a million.

    Returns 0, or -1 with errno EINTR (a signal came). The GIL is released
    meanwhile.

    usleep(3)
    """


@extern(blocks=False, sets_errno=False)
def alarm(seconds: c_uint) -> c_uint:
    """Have a SIGALRM sent in so many seconds, or none any more with 0.

    Returns the seconds that a former alarm had left, rounded, or 0 where there
    was none; there are no errors. There is one alarm to a process, and
    setitimer(ITIMER_REAL) is the same. A SIGALRM that nobody handles ends the
    process; Python's handlers run in the main thread.

    alarm(2)
    """


@extern()
def pause() -> c_int:
    """Wait for a signal that is handled.

    Returns -1 with errno EINTR after it; never anything else. The GIL is
    released meanwhile.

    pause(2)
    """


@extern(blocks=False, sets_errno=False)
def getpid() -> pid_t:
    """The number of this process.

    Returns the number; there are no errors.

    getpid(2)
    """


@extern(blocks=False, sets_errno=False)
def getppid() -> pid_t:
    """The number of the parent of this process.

    Returns the number, another one once the parent has ended; there are no
    errors.

    getppid(2)
    """


@extern(blocks=False, sets_errno=False)
def getpgrp() -> pid_t:
    """The number of the process group that this process is in.

    Returns the number; there are no errors.

    getpgrp(2)
    """


@extern(blocks=False)
def setsid() -> pid_t:
    """Begin a new session without a terminal, with this process as its leader:
    half the way to a daemon.

    Returns the session's number, which is the process's own, or -1 with errno
    EPERM (the process leads a group already: fork() first).

    setsid(2)
    """


@extern(blocks=False)
def tcgetpgrp(fd: c_int) -> pid_t:
    """The process group that a terminal is in the hands of.

    fd is the terminal of this process.

    Returns the number of the group, greater than 1 and nobody's where there is
    none; or -1 with errno ENOTTY (another terminal, or none), EBADF.

    tcgetpgrp(3)
    """


@extern()
def tcsetpgrp(fd: c_int, pgrp: pid_t) -> c_int:
    """Give the terminal to a process group, as a shell does with the job that runs
    in front.

    fd is the terminal of this process, pgrp a group of its session. Whoever
    calls it from behind gets a SIGTTOU, unless it is ignored or held back.

    Returns 0, or -1 with errno ENOTTY (another terminal, or none), EPERM (no
    group of this session), EINVAL, EBADF, EINTR.

    tcsetpgrp(3)
    """


@extern(blocks=False)
def setpgid(pid: pid_t, pgid: pid_t) -> c_int:
    """Put a process into a process group, as shells do.

    pid is this process or a child that has not yet become another program; 0
    stands for this one. pgid is the group, 0 for a new one of the number pid.

    Returns 0, or -1 with errno EACCES (the child has done an exec), EPERM
    (another session, or its leader), ESRCH (no such child), EINVAL (pgid is
    negative).

    setpgid(2)
    """


@extern(blocks=False)
def getpgid(pid: pid_t) -> pid_t:
    """The number of the process group that a process is in.

    pid is the process, 0 for this one.

    Returns the number, or -1 with errno ESRCH (no such process).

    getpgid(2)
    """


@extern(blocks=False)
def getsid(pid: pid_t) -> pid_t:
    """The number of the session that a process is in.

    pid is the process, 0 for this one.

    Returns the number, or -1 with errno ESRCH (no such process), EPERM.

    getsid(2)
    """


@extern(blocks=False, sets_errno=False, since="glibc 2.30")
def gettid() -> pid_t:
    """The number of this thread, as the kernel counts.

    Returns the number, which in the main thread is that of the process; there
    are no errors. A libc without it is an OSError with ENOSYS.

    gettid(2)
    """


@extern(blocks=False)
def nice(inc: c_int) -> c_int:
    """Be nicer to other processes, and get less of the processor.

    inc is how much nicer; a negative number wants privileges.

    Returns how nice the process is now, from -20 to 19, or -1 with errno EPERM
    (it is not allowed): set_errno(0) before tells that from a -1.

    nice(2)
    """


@extern(blocks=False)
def getresuid(ruid: ptr[uid_t], euid: ptr[uid_t], suid: ptr[uid_t]) -> c_int:
    """The three users of this process.

    ruid gets who started it, euid whose rights it has, suid whom it may go back
    to: `byref` of a uid_t each.

    Returns 0; there are no errors.

    getresuid(2)
    """


@extern(blocks=False)
def getresgid(rgid: ptr[gid_t], egid: ptr[gid_t], sgid: ptr[gid_t]) -> c_int:
    """The three groups of this process.

    rgid gets the group of who started it, egid the one whose rights it has,
    sgid the one that it may go back to: `byref` of a gid_t each.

    Returns 0; there are no errors.

    getresgid(2)
    """


@extern(blocks=False)
def setresuid(ruid: uid_t, euid: uid_t, suid: uid_t) -> c_int:
    """Become another user, and say of all three which.

    ruid, euid and suid are those of getresuid(); 0xffffffff, which C writes as
    -1, leaves one as it is. All threads change. Whoever is not root may only
    exchange the three.

    Returns 0, or -1 with errno EPERM (not allowed), EAGAIN, EINVAL. Look at it:
    whoever goes on after -1 is still the one before.

    setresuid(2)
    """


@extern(blocks=False)
def setresgid(rgid: gid_t, egid: gid_t, sgid: gid_t) -> c_int:
    """Become a member of another group, and say of all three which.

    rgid, egid and sgid are those of getresgid(); 0xffffffff, which C writes as
    -1, leaves one as it is. All threads change.

    Returns 0, or -1 with errno EPERM (not allowed), EINVAL.

    setresgid(2)
    """


@extern(blocks=False)
def setreuid(ruid: uid_t, euid: uid_t) -> c_int:
    """Become another user, as who started this process and as whose rights it has.

    ruid and euid are those of getresuid(); 0xffffffff, which C writes as -1,
    leaves one as it is.

    Returns 0, or -1 with errno EPERM (not allowed), EAGAIN, EINVAL.

    setreuid(2)
    """


@extern(blocks=False)
def setregid(rgid: gid_t, egid: gid_t) -> c_int:
    """Become a member of another group, as that of who started this process and as
    the one whose rights it has.

    rgid and egid are those of getresgid(); 0xffffffff, which C writes as -1,
    leaves one as it is.

    Returns 0, or -1 with errno EPERM (not allowed), EINVAL.

    setregid(2)
    """


@extern(blocks=False)
def getgroups(size: c_int, list: Annotated[ptr[gid_t], nullable, counted_by("size")]) -> c_int:
    """The groups that this process is in besides its own.

    list is an array for their numbers, `(gid_t * n)()`, and size how many it
    has; more than that is a ValueError. With a size of 0 it is only told how
    many there are, and list may be None.

    Returns how many there are, or -1 with errno EINVAL (size is too small, or
    negative), EFAULT (None, and a size).

    getgroups(2)
    """


@extern(blocks=False)
def setuid(uid: uid_t) -> c_int:
    """Become another user: what a server does that was started by root and has its
    port.

    uid is the number of the user. From root there is no way back; others may
    only become who they were. All threads change. setgid() goes first, while
    that is still allowed.

    Returns 0, or -1 with errno EPERM (not allowed), EINVAL, EAGAIN. Look at it:
    whoever goes on after -1 is still root.

    setuid(2)
    """


@extern(blocks=False)
def seteuid(euid: uid_t) -> c_int:
    """Have the rights of another user, and be able to go back.

    euid is the number of the user.

    Returns 0, or -1 with errno EPERM (not allowed), EINVAL.

    seteuid(2)
    """


@extern(blocks=False)
def setgid(gid: gid_t) -> c_int:
    """Become a member of another group instead.

    gid is the number of the group. All threads change.

    Returns 0, or -1 with errno EPERM (not allowed), EINVAL.

    setgid(2)
    """


@extern(blocks=False)
def setegid(egid: gid_t) -> c_int:
    """Have the rights of another group, and be able to go back.

    egid is the number of the group.

    Returns 0, or -1 with errno EPERM (not allowed), EINVAL.

    setegid(2)
    """


@extern(blocks=False)
def getdomainname(name: Annotated[ptr[char], counted_by("len")], len: size_t) -> c_int:
    """The NIS domain of this machine, which has nothing to do with DNS.

    name is a buffer for the text and its NUL, len its size in bytes: 65 are
    always enough on Linux. More than the buffer has is a ValueError.

    Returns 0, and the domain is `name.value`, "(none)" where there is none; or
    -1 with errno EINVAL (the buffer is too small).

    getdomainname(2)
    """


@extern(blocks=False)
def setdomainname(name: Annotated[const_ptr[char], counted_by("len")], len: size_t) -> c_int:
    """Give this machine another NIS domain.

    name is bytes or a buffer, len how many of its bytes count, without a NUL.

    Returns 0, or -1 with errno EPERM (wants privileges), EINVAL (more than 64
    bytes).

    setdomainname(2)
    """


@extern(blocks=False, sets_errno=False)
def getpagesize() -> c_int:
    """How many bytes a page of memory has.

    Returns the number; there are no errors. sysconf(_SC_PAGESIZE) is the same.

    getpagesize(2)
    """


@extern(blocks=False, sets_errno=False)
def getuid() -> uid_t:
    """The user who started this process.

    Returns the number of the user; there are no errors.

    getuid(2)
    """


@extern(blocks=False, sets_errno=False)
def geteuid() -> uid_t:
    """The user whose rights this process has.

    Returns the number of the user, 0 for root; there are no errors.

    geteuid(2)
    """


@extern(blocks=False, sets_errno=False)
def getgid() -> gid_t:
    """The group of the user who started this process.

    Returns the number of the group; there are no errors.

    getgid(2)
    """


@extern(blocks=False, sets_errno=False)
def getegid() -> gid_t:
    """The group whose rights this process has.

    Returns the number of the group; there are no errors.

    getegid(2)
    """


@extern(blocks=False)
def gethostname(name: Annotated[ptr[char], counted_by("len")], len: size_t) -> c_int:
    """The name of this machine.

    name is a buffer for the text and its NUL, len its size in bytes: 65 are
    always enough on Linux. More than the buffer has is a ValueError.

    Returns 0, and the name is `name.value`; or -1 with errno ENAMETOOLONG (the
    buffer is too small, and what is in it may lack its NUL).

    gethostname(2)
    """


@extern(blocks=False)
def sethostname(name: Annotated[const_ptr[char], counted_by("len")], len: size_t) -> c_int:
    """Give this machine another name, until it is started again.

    name is bytes or a buffer, len how many of its bytes count, without a NUL.
    More than there are is a ValueError.

    Returns 0, or -1 with errno EPERM (wants privileges), EINVAL (more than 64
    bytes).

    sethostname(2)
    """


@extern()
def gethostid() -> c_long:
    """A number of this machine: that of /etc/hostid, or one made of an address that
    its name has.

    Returns the number, of 32 bits; there are no errors. Many machines have the
    same. The GIL is released meanwhile, as it may ask a name server.

    gethostid(3)
    """


@extern()
def getlogin() -> ptr[char]:
    """Who has logged in on the terminal of this process.

    Returns the name as a str, or None with errno ENOTTY or ENXIO (there is no
    terminal), ENOENT (nobody), EMFILE, ENFILE. A daemon has no terminal:
    getuid() always tells a number.

    getlogin(3)
    """


@extern()
def getlogin_r(name: Annotated[ptr[char], counted_by("name_len")], name_len: size_t) -> c_int:
    """Who has logged in on the terminal of this process, into a buffer.

    name is the buffer, name_len its size in bytes; more than it has is a
    ValueError.

    Returns 0, or what errno would be: ERANGE (the buffer is too small), or as
    getlogin() sets it.

    getlogin_r(3)
    """


@extern(blocks=False, body=_confstr)
def confstr(
    name: Annotated[c_int, Name("_CS_*")], buf: Annotated[ptr[char], nullable, counted_by("len")], len: size_t
) -> size_t:
    """What a system says of itself in words.

    name is _CS_PATH (where the standard programs are), _CS_GNU_LIBC_VERSION or
    _CS_GNU_LIBPTHREAD_VERSION. buf is a buffer for the text and its NUL, len its
    size in bytes; None and 0 only ask how long it is.

    Returns how many bytes the text has with its NUL, of which those that have
    no room are cut off; or 0, with errno EINVAL where there is no such name.

    confstr(3)
    """


@extern(blocks=False)
def pathconf(path: const_ptr[char], name: Annotated[c_int, Name("_PC_*")]) -> c_long:
    """What limits and features the file system of a file has.

    path is the file; name is one of _PC_NAME_MAX (bytes in a name in this
    directory), _PC_PATH_MAX, _PC_PIPE_BUF (bytes that are written to a pipe in
    one piece), _PC_LINK_MAX …

    Returns the number; or -1, with errno EINVAL (no such name), ENOENT, EACCES,
    ELOOP, ENAMETOOLONG, ENOTDIR, or with errno left alone where there is no
    limit: set_errno(0) before tells the two apart.

    pathconf(3)
    """


@extern(blocks=False)
def fpathconf(fd: c_int, name: Annotated[c_int, Name("_PC_*")]) -> c_long:
    """What limits and features the file system of an open file has.

    name is that of pathconf(): _PC_PIPE_BUF for a pipe, _PC_NAME_MAX for a
    directory …

    Returns the number; or -1, with errno EINVAL (no such name), EBADF, or with
    errno left alone where there is no limit.

    fpathconf(3)
    """


@extern(blocks=False)
def sysconf(name: Annotated[c_int, Name("_SC_*")]) -> c_long:
    """What limits and features this system has.

    name is one of _SC_OPEN_MAX (how many descriptors a process may have),
    _SC_NPROCESSORS_ONLN (processors), _SC_PAGESIZE, _SC_IOV_MAX …

    Returns the number; or -1, with errno EINVAL (no such name), or with errno
    left alone where there is no limit: set_errno(0) before tells the two
    apart.

    sysconf(3)
    """


def _daemon(nochdir: int, noclose: int) -> int:
    # libc's own would fork where the interpreter does not learn of it
    pid = fork()
    if pid > 0:
        _exit(0)
    if pid < 0 or setsid() < 0:
        return -1
    if not nochdir:
        chdir("/")
    if not noclose:
        null = _fcntl.open("/dev/null", _fcntl.O_RDWR)
        if null < 0:
            return -1
        for fd in STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO:
            dup2(null, fd)
        if null > STDERR_FILENO:
            close(null)
    return 0


@extern(body=_daemon)
def daemon(nochdir: c_int, noclose: c_int) -> c_int:
    """Go on in the background: in a child, in a session without a terminal, while
    this process ends.

    Unless nochdir is true "/" becomes the current directory; unless noclose is
    true the descriptors 0, 1 and 2 become /dev/null.

    Returns 0 in the child; or -1 with errno as fork() and setsid() set it. As
    the parent ends by _exit(0) nothing of it is flushed: what print() still
    has in its buffer the child has too.

    daemon(3)
    """


export(globals())

from ctypes import c_long, c_uint64
from typing import Literal, TypeAlias, overload

from libcsock._syntax import Ref, Struct, _Elements, _Int, _Text
from libcsock.include.stdint import uint64_t as uint64_t
from libcsock.include.sys.types import *
from libcsock.include.sys.uio import iovec as iovec

__all__ = [
    "DN_ACCESS", "DN_ATTRIB", "DN_CREATE", "DN_DELETE", "DN_MODIFY", "DN_MULTISHOT", "DN_RENAME",
    "F_DUPFD", "F_DUPFD_CLOEXEC", "F_EXLCK", "F_GETFD", "F_GETFL", "F_GETLEASE", "F_GETLK", "F_GETLK64",
    "F_GETOWN", "F_GETSIG", "F_NOTIFY", "F_RDLCK", "F_SETFD", "F_SETFL", "F_SETLEASE", "F_SETLK",
    "F_SETLK64", "F_SETLKW", "F_SETLKW64", "F_SETOWN", "F_SETSIG", "F_SHLCK", "F_UNLCK", "F_WRLCK",
    "FD_CLOEXEC", "F_LOCK", "F_OK", "F_TEST", "F_TLOCK", "F_ULOCK", "O_ACCMODE", "O_APPEND", "O_ASYNC",
    "O_CLOEXEC", "O_CREAT", "O_DIRECT", "O_DIRECTORY", "O_DSYNC", "O_EXCL", "O_LARGEFILE", "O_NDELAY",
    "O_NOATIME", "O_NOCTTY", "O_NOFOLLOW", "O_NONBLOCK", "O_RDONLY", "O_RDWR", "O_RSYNC", "O_SYNC",
    "O_TRUNC", "O_WRONLY", "POSIX_FADV_DONTNEED", "POSIX_FADV_NOREUSE", "POSIX_FADV_NORMAL",
    "POSIX_FADV_RANDOM", "POSIX_FADV_SEQUENTIAL", "POSIX_FADV_WILLNEED", "SEEK_CUR", "SEEK_END",
    "SEEK_SET", "S_IFBLK", "S_IFCHR", "S_IFDIR", "S_IFIFO", "S_IFLNK", "S_IFREG", "S_IFSOCK", "S_IRGRP",
    "S_IROTH", "S_IRUSR", "S_IRWXG", "S_IRWXO", "S_IRWXU", "S_ISGID", "S_ISUID", "S_ISVTX", "S_IWGRP",
    "S_IWOTH", "S_IWUSR", "S_IXGRP", "S_IXOTH", "S_IXUSR", "uint64_t", "size_t", "ssize_t", "off_t",
    "pid_t", "uid_t", "gid_t", "id_t", "mode_t", "time_t", "suseconds_t", "useconds_t", "clockid_t",
    "clock_t", "timer_t", "iovec", "F_GETPIPE_SZ", "F_SETPIPE_SZ", "F_OFD_GETLK", "F_OFD_SETLK",
    "F_OFD_SETLKW", "F_ADD_SEALS", "F_GET_SEALS", "F_SEAL_SEAL", "F_SEAL_SHRINK", "F_SEAL_GROW",
    "F_SEAL_WRITE", "O_PATH", "O_TMPFILE", "O_FSYNC", "SPLICE_F_MOVE", "SPLICE_F_NONBLOCK",
    "SPLICE_F_MORE", "S_IFMT", "SPLICE_F_GIFT", "AT_FDCWD", "AT_SYMLINK_NOFOLLOW", "AT_REMOVEDIR",
    "AT_EACCESS", "AT_SYMLINK_FOLLOW", "AT_NO_AUTOMOUNT", "AT_EMPTY_PATH", "F_SETOWN_EX", "F_GETOWN_EX",
    "F_OWNER_TID", "F_OWNER_PID", "F_OWNER_PGRP", "F_OWNER_GID", "FALLOC_FL_KEEP_SIZE",
    "FALLOC_FL_PUNCH_HOLE", "FALLOC_FL_NO_HIDE_STALE", "FALLOC_FL_COLLAPSE_RANGE",
    "FALLOC_FL_ZERO_RANGE", "FALLOC_FL_INSERT_RANGE", "FALLOC_FL_UNSHARE_RANGE",
    "SYNC_FILE_RANGE_WAIT_BEFORE", "SYNC_FILE_RANGE_WRITE", "SYNC_FILE_RANGE_WAIT_AFTER",
    "SYNC_FILE_RANGE_WRITE_AND_WAIT", "RWH_WRITE_LIFE_NOT_SET", "RWH_WRITE_LIFE_NONE",
    "RWH_WRITE_LIFE_SHORT", "RWH_WRITE_LIFE_MEDIUM", "RWH_WRITE_LIFE_LONG", "RWH_WRITE_LIFE_EXTREME",
    "F_GET_RW_HINT", "F_SET_RW_HINT", "F_GET_FILE_RW_HINT", "F_SET_FILE_RW_HINT", "F_SEAL_FUTURE_WRITE",
    "flock", "f_owner_ex", "open", "openat", "creat", "splice", "tee", "vmsplice", "fcntl",
    "posix_fadvise", "posix_fallocate", "fallocate", "readahead", "sync_file_range",
]  # fmt: skip

DN_ACCESS: int
DN_ATTRIB: int
DN_CREATE: int
DN_DELETE: int
DN_MODIFY: int
DN_MULTISHOT: int
DN_RENAME: int
F_DUPFD: Literal[0]
F_DUPFD_CLOEXEC: Literal[1030]
F_EXLCK: int
F_GETFD: Literal[1]
F_GETFL: Literal[3]
F_GETLEASE: Literal[1025]
F_GETLK: Literal[5]
F_GETLK64: Literal[5]
F_GETOWN: Literal[9]
F_GETSIG: Literal[11]
F_NOTIFY: Literal[1026]
F_RDLCK: int
F_SETFD: Literal[2]
F_SETFL: Literal[4]
F_SETLEASE: Literal[1024]
F_SETLK: Literal[6]
F_SETLK64: Literal[6]
F_SETLKW: Literal[7]
F_SETLKW64: Literal[7]
F_SETOWN: Literal[8]
F_SETSIG: Literal[10]
F_SHLCK: int
F_UNLCK: int
F_WRLCK: int
FD_CLOEXEC: int
F_LOCK: int
F_OK: int
F_TEST: int
F_TLOCK: int
F_ULOCK: int
O_ACCMODE: int
O_APPEND: int
O_ASYNC: int
O_CLOEXEC: int
O_CREAT: int
O_DIRECT: int
O_DIRECTORY: int
O_DSYNC: int
O_EXCL: int
O_LARGEFILE: int
O_NDELAY: int
O_NOATIME: int
O_NOCTTY: int
O_NOFOLLOW: int
O_NONBLOCK: int
O_RDONLY: int
O_RDWR: int
O_RSYNC: int
O_SYNC: int
O_TRUNC: int
O_WRONLY: int
POSIX_FADV_DONTNEED: int
POSIX_FADV_NOREUSE: int
POSIX_FADV_NORMAL: int
POSIX_FADV_RANDOM: int
POSIX_FADV_SEQUENTIAL: int
POSIX_FADV_WILLNEED: int
SEEK_CUR: int
SEEK_END: int
SEEK_SET: int
S_IFBLK: int
S_IFCHR: int
S_IFDIR: int
S_IFIFO: int
S_IFLNK: int
S_IFREG: int
S_IFSOCK: int
S_IRGRP: int
S_IROTH: int
S_IRUSR: int
S_IRWXG: int
S_IRWXO: int
S_IRWXU: int
S_ISGID: int
S_ISUID: int
S_ISVTX: int
S_IWGRP: int
S_IWOTH: int
S_IWUSR: int
S_IXGRP: int
S_IXOTH: int
S_IXUSR: int
F_GETPIPE_SZ: Literal[1032]
F_SETPIPE_SZ: Literal[1031]
F_OFD_GETLK: Literal[36]
F_OFD_SETLK: Literal[37]
F_OFD_SETLKW: Literal[38]
F_ADD_SEALS: Literal[1033]
F_GET_SEALS: Literal[1034]
F_SEAL_SEAL: int
F_SEAL_SHRINK: int
F_SEAL_GROW: int
F_SEAL_WRITE: int
O_PATH: int
O_TMPFILE: int
O_FSYNC: int
SPLICE_F_MOVE: int
SPLICE_F_NONBLOCK: int
SPLICE_F_MORE: int
S_IFMT: int
SPLICE_F_GIFT: int
AT_FDCWD: int
AT_SYMLINK_NOFOLLOW: int
AT_REMOVEDIR: int
AT_EACCESS: int
AT_SYMLINK_FOLLOW: int
AT_NO_AUTOMOUNT: int
AT_EMPTY_PATH: int
F_SETOWN_EX: Literal[15]
F_GETOWN_EX: Literal[16]
F_OWNER_TID: int
F_OWNER_PID: int
F_OWNER_PGRP: int
F_OWNER_GID: int
FALLOC_FL_KEEP_SIZE: int
FALLOC_FL_PUNCH_HOLE: int
FALLOC_FL_NO_HIDE_STALE: int
FALLOC_FL_COLLAPSE_RANGE: int
FALLOC_FL_ZERO_RANGE: int
FALLOC_FL_INSERT_RANGE: int
FALLOC_FL_UNSHARE_RANGE: int
SYNC_FILE_RANGE_WAIT_BEFORE: int
SYNC_FILE_RANGE_WRITE: int
SYNC_FILE_RANGE_WAIT_AFTER: int
SYNC_FILE_RANGE_WRITE_AND_WAIT: int
RWH_WRITE_LIFE_NOT_SET: int
RWH_WRITE_LIFE_NONE: int
RWH_WRITE_LIFE_SHORT: int
RWH_WRITE_LIFE_MEDIUM: int
RWH_WRITE_LIFE_LONG: int
RWH_WRITE_LIFE_EXTREME: int
F_GET_RW_HINT: Literal[1035]
F_SET_RW_HINT: Literal[1036]
F_GET_FILE_RW_HINT: Literal[1037]
F_SET_FILE_RW_HINT: Literal[1038]
F_SEAL_FUTURE_WRITE: int

class flock(Struct):
    l_type: int
    l_whence: int
    l_start: int
    l_len: int
    l_pid: int
    def __init__(
        self, l_type: int = ..., l_whence: int = ..., l_start: int = ..., l_len: int = ..., l_pid: int = ...
    ) -> None: ...

class f_owner_ex(Struct):
    type: int
    pid: int
    def __init__(self, type: int = ..., pid: int = ...) -> None: ...

def open(pathname: _Text, flags: _Int, mode: _Int = ..., /) -> int: ...
def openat(dirfd: _Int, pathname: _Text, flags: _Int, mode: _Int = ..., /) -> int: ...
def creat(pathname: _Text, mode: _Int, /) -> int: ...
def splice(
    fd_in: _Int, off_in: Ref[c_long] | None, fd_out: _Int, off_out: Ref[c_long] | None, len: _Int, flags: _Int, /
) -> int: ...
def vmsplice(fdout: _Int, iov: _Elements[iovec], count: _Int, flags: _Int, /) -> int: ...
def tee(fd_in: _Int, fd_out: _Int, len: _Int, flags: _Int, /) -> int: ...
def posix_fadvise(fd: _Int, offset: _Int, len: _Int, advice: _Int, /) -> int: ...
def posix_fallocate(fd: _Int, offset: _Int, len: _Int, /) -> int: ...
def fallocate(fd: _Int, mode: _Int, offset: _Int, len: _Int, /) -> int: ...
def readahead(fd: _Int, offset: _Int, count: _Int, /) -> int: ...
def sync_file_range(fd: _Int, offset: _Int, count: _Int, flags: _Int, /) -> int: ...

# F_GETFD, F_GETFL, F_GETOWN, F_GETSIG, F_GETLEASE, F_GETPIPE_SZ, F_GET_SEALS
_TakesNothing: TypeAlias = Literal[1, 3, 9, 11, 1025, 1032, 1034]
# F_DUPFD, F_SETFD, F_SETFL, F_SETOWN, F_SETSIG, F_SETLEASE, F_NOTIFY, F_DUPFD_CLOEXEC, F_SETPIPE_SZ,
# F_ADD_SEALS
_TakesInt: TypeAlias = Literal[0, 2, 4, 8, 10, 1024, 1026, 1030, 1031, 1033]
# F_GETLK, F_SETLK, F_SETLKW, F_OFD_GETLK, F_OFD_SETLK, F_OFD_SETLKW
_TakesLock: TypeAlias = Literal[5, 6, 7, 36, 37, 38]
# F_SETOWN_EX, F_GETOWN_EX
_TakesOwner: TypeAlias = Literal[15, 16]
# F_GET_RW_HINT, F_SET_RW_HINT, F_GET_FILE_RW_HINT, F_SET_FILE_RW_HINT
_TakesHint: TypeAlias = Literal[1035, 1036, 1037, 1038]

# There is none for an `int` that could be any command: it would let `fcntl(fd, F_SETFL)` pass.
@overload
def fcntl(fd: _Int, cmd: _TakesNothing, arg: Literal[0] = ..., /) -> int: ...
@overload
def fcntl(fd: _Int, cmd: _TakesInt, arg: _Int, /) -> int: ...
@overload
def fcntl(fd: _Int, cmd: _TakesLock, arg: Ref[flock], /) -> int: ...
@overload
def fcntl(fd: _Int, cmd: _TakesOwner, arg: Ref[f_owner_ex], /) -> int: ...
@overload
def fcntl(fd: _Int, cmd: _TakesHint, arg: Ref[c_uint64], /) -> int: ...

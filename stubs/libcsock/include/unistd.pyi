from libcsock._syntax import _Input, _Int, _Output
from libcsock.include.sys.types import *

__all__ = [
    "F_LOCK", "F_OK", "F_TEST", "F_TLOCK", "F_ULOCK", "SEEK_CUR", "SEEK_END", "SEEK_SET", "size_t",
    "ssize_t", "off_t", "pid_t", "uid_t", "gid_t", "mode_t", "time_t", "suseconds_t", "useconds_t",
    "clockid_t", "STDIN_FILENO", "STDOUT_FILENO", "STDERR_FILENO", "read", "write", "close",
]  # fmt: skip

F_LOCK: int
F_OK: int
F_TEST: int
F_TLOCK: int
F_ULOCK: int
SEEK_CUR: int
SEEK_END: int
SEEK_SET: int
STDIN_FILENO: int
STDOUT_FILENO: int
STDERR_FILENO: int

def read(fd: _Int, buf: _Output, nbytes: _Int, /) -> int: ...
def write(fd: _Int, buf: _Input, nbytes: _Int, /) -> int: ...
def close(fd: _Int, /) -> int: ...

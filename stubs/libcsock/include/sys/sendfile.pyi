from ctypes import c_long

from libcsock._syntax import Ref, _Int
from libcsock.include.sys.types import off_t as off_t, size_t as size_t, ssize_t as ssize_t

__all__ = [
    "off_t", "size_t", "ssize_t", "sendfile",
]  # fmt: skip

def sendfile(out_fd: _Int, in_fd: _Int, offset: Ref[c_long] | None, count: _Int, /) -> int: ...

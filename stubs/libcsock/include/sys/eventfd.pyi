from ctypes import c_size_t, c_uint64, c_ulong

from libcsock._syntax import Ref, _Int
from libcsock.include.stdint import *

__all__ = [
    "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t",
    "EFD_CLOEXEC", "EFD_NONBLOCK", "EFD_SEMAPHORE", "eventfd_t", "eventfd", "eventfd_read",
    "eventfd_write",
]  # fmt: skip

EFD_CLOEXEC: int
EFD_NONBLOCK: int
EFD_SEMAPHORE: int

class eventfd_t(c_uint64): ...

def eventfd(initval: _Int, flags: _Int, /) -> int: ...
def eventfd_read(fd: _Int, value: Ref[c_uint64 | c_ulong | c_size_t], /) -> int: ...
def eventfd_write(fd: _Int, value: _Int, /) -> int: ...

from ctypes import Array, c_ubyte

from _ctypes import _CField

from libcsock._syntax import _Elements
from libcsock.include.sys.socket import _address
from libcsock.include.sys.types import size_t as size_t

__all__ = [
    "size_t", "sockaddr_un", "SUN_LEN",
]  # fmt: skip

class sockaddr_un(_address):
    sun_family: int
    # ctypes' own descriptor, since the length of an abstract name is counted from `sockaddr_un.sun_path.offset`
    sun_path: _CField[Array[c_ubyte], Array[c_ubyte], str | bytes | tuple[int, ...] | Array[c_ubyte]]
    def __init__(
        self, sun_family: int = ..., sun_path: str | bytes | tuple[int, ...] | Array[c_ubyte] = ...
    ) -> None: ...

def SUN_LEN(ptr: _Elements[sockaddr_un], /) -> int: ...

from ctypes import Array, c_ubyte

from libcsock._syntax import _Elements
from libcsock.include.sys.socket import _address
from libcsock.include.sys.types import size_t as size_t

__all__ = [
    "size_t", "sockaddr_un", "SUN_LEN",
]  # fmt: skip

class sockaddr_un(_address):
    sun_family: int
    @property
    def sun_path(self) -> Array[c_ubyte]: ...
    @sun_path.setter
    def sun_path(self, value: str | bytes | tuple[int, ...] | Array[c_ubyte]) -> None: ...
    def __init__(
        self, sun_family: int = ..., sun_path: str | bytes | tuple[int, ...] | Array[c_ubyte] = ...
    ) -> None: ...

def SUN_LEN(ptr: _Elements[sockaddr_un], /) -> int: ...

from ctypes import Array, c_ubyte

from _ctypes import _CField

from libcsock._syntax import _Elements
from libcsock.include.sys.socket import _address
from libcsock.include.sys.types import size_t as size_t

__all__ = [
    "size_t", "sockaddr_un", "SUN_LEN",
]  # fmt: skip

class sockaddr_un(_address):
    r"""`struct sockaddr_un`: the address of a socket within this machine. 110 bytes.

    A path is assigned as text or bytes, `addr.sun_path = "/tmp/socket"`, where C writes strcpy(): the rest becomes
    zeros. It may fill all 108 bytes; ValueError where it has more. `str(addr.sun_path)` is the path again, and
    `bytes(addr.sun_path)` is all 108 bytes.

    A name that begins with a NUL is abstract: no file, and gone with the socket. The address length ends it and not a
    NUL: bind() of `b"\0name"` takes the length `sockaddr_un.sun_path.offset + 5`, since with `sizeof(addr)` all the
    zeros would be part of the name. What accept() or getsockname() told with a length is
    `bytes(addr.sun_path)[:length.value - sockaddr_un.sun_path.offset]`.
    """
    sun_family: int
    # ctypes' own descriptor, since the length of an abstract name is counted from `sockaddr_un.sun_path.offset`
    sun_path: _CField[Array[c_ubyte], Array[c_ubyte], str | bytes | tuple[int, ...] | Array[c_ubyte]]
    def __init__(
        self, sun_family: int = ..., sun_path: str | bytes | tuple[int, ...] | Array[c_ubyte] = ...
    ) -> None: ...

def SUN_LEN(ptr: _Elements[sockaddr_un], /) -> int:
    """size_t SUN_LEN(const struct sockaddr_un *ptr)

    Tell how many bytes of an address are in use, up to the NUL of its path.

    ptr is `byref` of a sockaddr_un.

    Returns the number, for bind() and its kin; there are no errors. As in C an
    abstract name, which begins with a NUL, counts for nothing. Where the path
    fills all 108 bytes the result is 110; C's macro would read on.

    unix(7)
    """

"""`<sys/un.h>`: addresses of sockets within this machine."""

from ctypes import c_ubyte, c_ushort

from libcsock._ctype import const_ptr
from libcsock._extern import macro
from libcsock._header import export
from libcsock._memory import memory_at
from libcsock._notation import Name, SocketPath
from libcsock._struct import Characters, Lettered
from libcsock.include.sys.socket import _address
from libcsock.include.sys.types import size_t


class _path(Characters, c_ubyte * 108):  # type: ignore[misc]
    __slots__ = ()


class sockaddr_un(Lettered, _address):
    """`struct sockaddr_un`: the address of a socket within this machine. 110 bytes.

    A path is assigned as text or bytes, `addr.sun_path = "/tmp/socket"`, where C writes strcpy(): the rest becomes
    zeros. It may fill all 108 bytes; ValueError where it has more. `str(addr.sun_path)` is the path again, and
    `bytes(addr.sun_path)` is all 108 bytes.

    A name that begins with a NUL is abstract: no file, and gone with the socket. The address length ends it and not a
    NUL: bind() of `b"\\0name"` takes the length `sockaddr_un.sun_path.offset + 5`, since with `sizeof(addr)` all the
    zeros would be part of the name. What accept() or getsockname() told with a length is
    `bytes(addr.sun_path)[:length.value - sockaddr_un.sun_path.offset]`.
    """

    __slots__ = ()
    _fields_ = [("sun_family", c_ushort), ("sun_path", _path)]
    _notation_ = {"sun_family": Name("AF_*", label="sa_family"), "sun_path": SocketPath()}


@macro
def SUN_LEN(ptr: const_ptr[sockaddr_un]) -> size_t:
    """Tell how many bytes of an address are in use, up to the NUL of its path.

    ptr is `byref` of a sockaddr_un.

    Returns the number, for bind() and its kin; there are no errors. As in C an
    abstract name, which begins with a NUL, counts for nothing. Where the path
    fills all 108 bytes the result is 110; C's macro would read on.

    unix(7)
    """
    path = memory_at(ptr, 110)[2:]
    return 2 + len(path.split(b"\0")[0])


export(globals())

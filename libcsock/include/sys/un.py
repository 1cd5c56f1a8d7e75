"""`<sys/un.h>`: addresses of sockets within this machine."""

from ctypes import c_ubyte, c_ushort
from os import fsdecode, fsencode

from libcsock._arguments import memory_at
from libcsock._ctype import const_ptr
from libcsock._extern import macro
from libcsock._header import export
from libcsock._notation import Name, SocketPath
from libcsock.include.sys.socket import _address
from libcsock.include.sys.types import size_t


class _path(c_ubyte * 108):  # type: ignore[misc]
    """The bytes of sun_path. As text it is the path, up to the first NUL."""

    __slots__ = ()

    def __str__(self) -> str:
        return fsdecode(bytes(self).split(b"\0")[0])


class sockaddr_un(_address):
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

    # pyright reads a stub even for the package itself, and that of Struct has no __setattr__
    def __setattr__(  # pyright: ignore[reportIncompatibleVariableOverride]
        self, name: str, value: object
    ) -> None:
        if name == "sun_path" and isinstance(value, (str, bytes)):
            path = fsencode(value)
            if len(path) > 108:
                raise ValueError(f"sockaddr_un.sun_path has 108 bytes, {value!r} needs {len(path)}")
            value = tuple(path.ljust(108, b"\0"))
        super().__setattr__(name, value)  # pyright: ignore[reportOptionalCall]


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

"""`<sys/uio.h>`: buffers in several pieces."""

from ctypes import c_size_t, c_void_p

from libcsock._header import export
from libcsock._struct import Pointing


class iovec(Pointing):
    """`struct iovec`: a piece of memory, and how many bytes it has. 16 bytes.

    `iov_base` takes what `void *` takes: a buffer, `byref`, a struct, bytes that are only to be sent. It reads as the
    address. The struct, or the array or struct that it is part of, keeps alive what was assigned. A call refuses an
    `iov_len` greater than that, and an address without an owner: a bare number, or one in a copy of the struct's bytes.
    """

    __slots__ = ()
    _fields_ = [("iov_base", c_void_p), ("iov_len", c_size_t)]
    _counts_ = {"iov_base": ("iov_len", None)}


export(globals())

from ctypes import c_long

from libcsock._syntax import Ref, _Int
from libcsock.include.sys.types import off_t as off_t, size_t as size_t, ssize_t as ssize_t

__all__ = [
    "off_t", "size_t", "ssize_t", "sendfile",
]  # fmt: skip

def sendfile(out_fd: _Int, in_fd: _Int, offset: Ref[c_long] | None, count: _Int, /) -> int:
    """ssize_t sendfile(int out_fd, int in_fd, off_t *offset, size_t count)

    Copy bytes from a file to another descriptor, inside the kernel.

    out_fd is a socket or anything to write to; in_fd is a file, not a socket.
    offset is `byref` of an off_t that says where in the file to begin and gets
    where it ended, while the file's own position stays; with None it is that
    position that counts and moves. count is how many bytes to copy at most.

    Returns how many were copied, which may be fewer (0x7ffff000 in one call),
    0 at the end of the file, or -1 with errno EAGAIN (O_NONBLOCK and no room),
    EBADF (not open for that), EINVAL (not such a file, out_fd is O_APPEND, a
    negative offset), EINTR (a signal came), EIO, ENOMEM, EOVERFLOW, EPIPE,
    ESPIPE.

    The GIL is released meanwhile.

    sendfile(2)
    """

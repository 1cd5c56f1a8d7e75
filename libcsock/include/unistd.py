"""`<unistd.h>`: descriptors."""

from ctypes import c_int
from os import F_LOCK, F_OK, F_TEST, F_TLOCK, F_ULOCK, SEEK_CUR, SEEK_END, SEEK_SET

from libcsock._ctype import Annotated, const_ptr, counted_by, ptr, void
from libcsock._extern import extern
from libcsock._header import export
from libcsock._shapes import drain, fill
from libcsock.include.sys.types import *

# CPython has none of these:
STDIN_FILENO = 0
STDOUT_FILENO = 1
STDERR_FILENO = 2


@extern(shape=fill)
def read(fd: c_int, buf: Annotated[ptr[void], counted_by("nbytes")], nbytes: size_t) -> ssize_t:
    """Read what a descriptor has, into a buffer.

    buf is a writable buffer: `create_string_buffer(n)`, any ctypes array,
    struct or `byref` of one, a bytearray, a writable memoryview. nbytes is how
    many bytes to read at most; more than the buffer has is a ValueError.
    Blocks until there is something, unless the descriptor is O_NONBLOCK.

    Returns how many bytes were read, which may be fewer; 0 at the end of the
    file or when the peer has closed; or -1 with errno EAGAIN (O_NONBLOCK and
    nothing there), EINTR (a signal came first), ECONNRESET (the peer cut the
    connection), EBADF, EISDIR, EINVAL, EIO, ENOTCONN.

    The GIL is released meanwhile. After a signal that Python handles the
    result is -1/EINTR, where os.read() would try again.

    read(2)
    """


@extern(shape=drain)
def write(fd: c_int, buf: Annotated[const_ptr[void], counted_by("nbytes")], nbytes: size_t) -> ssize_t:
    """Write bytes to a descriptor.

    buf is bytes or a buffer: anything that read() takes, and read-only views.
    nbytes is how many bytes of it to write; more than it has is a ValueError.
    Blocks until there is room, unless the descriptor is O_NONBLOCK.

    Returns how many bytes were written, which may be fewer; or -1 with errno
    EAGAIN (O_NONBLOCK and no room), EINTR (a signal came first), EPIPE (the
    reading end is closed), ECONNRESET, EBADF, EFBIG, EINVAL, EIO, ENOSPC.

    Python ignores SIGPIPE, so that a write to a closed connection gives
    -1/EPIPE where a C program dies. str has no bytes until it is encoded. The
    GIL is released meanwhile; after a signal that Python handles the result is
    -1/EINTR.

    write(2)
    """


@extern()
def close(fd: c_int) -> c_int:
    """Close a descriptor.

    Its number is free for the next socket() or accept(). Locks that the
    process holds on the file are gone, and with the last descriptor of a
    connection the connection ends.

    Returns 0, or -1 with errno EBADF (it was not open), EINTR, EIO, ENOSPC,
    EDQUOT. After every error but EBADF it is closed on Linux all the same: do
    not try again.

    close(2)
    """


export(globals())

"""`<errno.h>`: the last error of a call in this thread, and the names of errors."""

from ctypes import c_int
from ctypes import get_errno as _get_errno
from ctypes import set_errno as _set_errno
from errno import (
    EPERM, ENOENT, ESRCH, EINTR, EIO, ENXIO, E2BIG, ENOEXEC, EBADF, ECHILD, EAGAIN, EWOULDBLOCK,
    ENOMEM, EACCES, EFAULT, ENOTBLK, EBUSY, EEXIST, EXDEV, ENODEV, ENOTDIR, EISDIR, EINVAL, ENFILE,
    EMFILE, ENOTTY, ETXTBSY, EFBIG, ENOSPC, ESPIPE, EROFS, EMLINK, EPIPE, EDOM, ERANGE, EDEADLK,
    EDEADLOCK, ENAMETOOLONG, ENOLCK, ENOSYS, ENOTEMPTY, ELOOP, ENOMSG, EIDRM, ECHRNG, EL2NSYNC,
    EL3HLT, EL3RST, ELNRNG, EUNATCH, ENOCSI, EL2HLT, EBADE, EBADR, EXFULL, ENOANO, EBADRQC, EBADSLT,
    EBFONT, ENOSTR, ENODATA, ETIME, ENOSR, ENONET, ENOPKG, EREMOTE, ENOLINK, EADV, ESRMNT, ECOMM,
    EPROTO, EMULTIHOP, EDOTDOT, EBADMSG, EOVERFLOW, ENOTUNIQ, EBADFD, EREMCHG, ELIBACC, ELIBBAD,
    ELIBSCN, ELIBMAX, ELIBEXEC, EILSEQ, ERESTART, ESTRPIPE, EUSERS, ENOTSOCK, EDESTADDRREQ,
    EMSGSIZE, EPROTOTYPE, ENOPROTOOPT, EPROTONOSUPPORT, ESOCKTNOSUPPORT, EOPNOTSUPP, ENOTSUP,
    EPFNOSUPPORT, EAFNOSUPPORT, EADDRINUSE, EADDRNOTAVAIL, ENETDOWN, ENETUNREACH, ENETRESET,
    ECONNABORTED, ECONNRESET, ENOBUFS, EISCONN, ENOTCONN, ESHUTDOWN, ETOOMANYREFS, ETIMEDOUT,
    ECONNREFUSED, EHOSTDOWN, EHOSTUNREACH, EALREADY, EINPROGRESS, ESTALE, EUCLEAN, ENOTNAM, ENAVAIL,
    EISNAM, EREMOTEIO, EDQUOT, ENOMEDIUM, EMEDIUMTYPE, ECANCELED, ENOKEY, EKEYEXPIRED, EKEYREVOKED,
    EKEYREJECTED, EOWNERDEAD, ENOTRECOVERABLE, ERFKILL,
)  # fmt: skip

from libcsock._arguments import Scalar
from libcsock._header import export

# CPython's errno module has this one only in its newest versions.
EHWPOISON = 133


def errno() -> int:
    """int errno

    The number of the error that the last failing call of this thread left
    behind: 0 before the first. As in C, a call that succeeds leaves it alone,
    so it means something only after a call returned -1 or NULL.

    C's errno is itself a macro for a function's result, and a name for a
    variable could not be one in Python: hence the parentheses. Compare with
    the E* names: `if errno() == EAGAIN`. Each thread has its own.
    A signal handler that makes a failing call changes it, as in C.

    errno(3)
    """
    return _get_errno()


def set_errno(value: int, /) -> None:
    """errno = value

    Set this thread's errno, as C does with `errno = 0` before a call whose
    result does not tell success from failure. `perror()` prints what is set
    here. Nothing is returned; a value that is not a C int is refused with a
    TypeError or an OverflowError.

    errno(3)
    """
    _set_errno(_VALUE.take(value, []))


_VALUE = Scalar("set_errno", "value", 0, c_int, ())


export(globals())

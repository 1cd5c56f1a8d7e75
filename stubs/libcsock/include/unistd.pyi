from ctypes import c_int, c_long, c_uint, c_uint32
from typing import NoReturn, TypeVar

from libcsock._syntax import Ref, _Elements, _Input, _Int, _Output, _Strings, _Text
from libcsock.include.sys.types import *

__all__ = [
    "F_LOCK", "F_OK", "F_TEST", "F_TLOCK", "F_ULOCK", "SEEK_CUR", "SEEK_END", "SEEK_SET", "size_t",
    "ssize_t", "off_t", "pid_t", "uid_t", "gid_t", "id_t", "mode_t", "time_t", "suseconds_t",
    "useconds_t", "clockid_t", "clock_t", "timer_t", "X_OK", "W_OK", "R_OK", "SEEK_DATA", "SEEK_HOLE",
    "STDIN_FILENO", "STDOUT_FILENO", "STDERR_FILENO", "CLOSE_RANGE_UNSHARE", "CLOSE_RANGE_CLOEXEC",
    "_SC_ARG_MAX", "_SC_CHILD_MAX", "_SC_CLK_TCK", "_SC_NGROUPS_MAX", "_SC_OPEN_MAX", "_SC_STREAM_MAX",
    "_SC_TZNAME_MAX", "_SC_VERSION", "_SC_PAGESIZE", "_SC_PAGE_SIZE", "_SC_RTSIG_MAX",
    "_SC_SIGQUEUE_MAX", "_SC_TIMER_MAX", "_SC_BC_BASE_MAX", "_SC_BC_DIM_MAX", "_SC_BC_SCALE_MAX",
    "_SC_BC_STRING_MAX", "_SC_COLL_WEIGHTS_MAX", "_SC_EXPR_NEST_MAX", "_SC_LINE_MAX", "_SC_RE_DUP_MAX",
    "_SC_2_VERSION", "_SC_2_C_DEV", "_SC_2_FORT_DEV", "_SC_2_FORT_RUN", "_SC_2_SW_DEV",
    "_SC_2_LOCALEDEF", "_SC_IOV_MAX", "_SC_GETGR_R_SIZE_MAX", "_SC_GETPW_R_SIZE_MAX",
    "_SC_LOGIN_NAME_MAX", "_SC_TTY_NAME_MAX", "_SC_NPROCESSORS_CONF", "_SC_NPROCESSORS_ONLN",
    "_SC_PHYS_PAGES", "_SC_AVPHYS_PAGES", "_SC_MONOTONIC_CLOCK", "_SC_SYMLOOP_MAX", "_SC_HOST_NAME_MAX",
    "_SC_IPV6", "_SC_RAW_SOCKETS", "_PC_LINK_MAX", "_PC_MAX_CANON", "_PC_MAX_INPUT", "_PC_NAME_MAX",
    "_PC_PATH_MAX", "_PC_PIPE_BUF", "_PC_CHOWN_RESTRICTED", "_PC_NO_TRUNC", "_PC_VDISABLE",
    "_PC_SYNC_IO", "_PC_ASYNC_IO", "_PC_PRIO_IO", "_PC_SOCK_MAXBUF", "_PC_FILESIZEBITS",
    "_PC_REC_INCR_XFER_SIZE", "_PC_REC_MAX_XFER_SIZE", "_PC_REC_MIN_XFER_SIZE", "_PC_REC_XFER_ALIGN",
    "_PC_ALLOC_SIZE_MIN", "_PC_SYMLINK_MAX", "_PC_2_SYMLINKS", "_CS_PATH", "_CS_GNU_LIBC_VERSION",
    "_CS_GNU_LIBPTHREAD_VERSION", "read", "write", "close", "pread", "pwrite", "lseek", "ftruncate",
    "fsync", "isatty", "lockf", "dup", "dup2", "dup3", "pipe", "pipe2", "access", "chown", "fchown",
    "lchown", "fchownat", "faccessat", "link", "symlink", "readlink", "linkat", "symlinkat",
    "readlinkat", "unlinkat", "rmdir", "chdir", "fchdir", "chroot", "getcwd", "truncate", "fdatasync",
    "sync", "syncfs", "copy_file_range", "close_range", "closefrom", "ttyname", "ttyname_r", "unlink",
    "fork", "execve", "execv", "execvp", "execvpe", "execl", "execlp", "execle", "fexecve", "execveat",
    "_exit", "sleep", "usleep", "alarm", "pause", "getpid", "getppid", "getpgrp", "setsid", "tcgetpgrp",
    "tcsetpgrp", "setpgid", "getpgid", "getsid", "gettid", "nice", "getresuid", "getresgid", "setresuid",
    "setresgid", "setreuid", "setregid", "getgroups", "setuid", "seteuid", "setgid", "setegid",
    "getdomainname", "setdomainname", "getpagesize", "getuid", "geteuid", "getgid", "getegid",
    "gethostname", "sethostname", "gethostid", "getlogin", "getlogin_r", "confstr", "pathconf",
    "fpathconf", "sysconf", "daemon",
]  # fmt: skip

F_LOCK: int
F_OK: int
F_TEST: int
F_TLOCK: int
F_ULOCK: int
SEEK_CUR: int
SEEK_END: int
SEEK_SET: int
X_OK: int
W_OK: int
R_OK: int
SEEK_DATA: int
SEEK_HOLE: int
STDIN_FILENO: int
STDOUT_FILENO: int
STDERR_FILENO: int
CLOSE_RANGE_UNSHARE: int
CLOSE_RANGE_CLOEXEC: int
_SC_ARG_MAX: int
_SC_CHILD_MAX: int
_SC_CLK_TCK: int
_SC_NGROUPS_MAX: int
_SC_OPEN_MAX: int
_SC_STREAM_MAX: int
_SC_TZNAME_MAX: int
_SC_VERSION: int
_SC_PAGESIZE: int
_SC_PAGE_SIZE: int
_SC_RTSIG_MAX: int
_SC_SIGQUEUE_MAX: int
_SC_TIMER_MAX: int
_SC_BC_BASE_MAX: int
_SC_BC_DIM_MAX: int
_SC_BC_SCALE_MAX: int
_SC_BC_STRING_MAX: int
_SC_COLL_WEIGHTS_MAX: int
_SC_EXPR_NEST_MAX: int
_SC_LINE_MAX: int
_SC_RE_DUP_MAX: int
_SC_2_VERSION: int
_SC_2_C_DEV: int
_SC_2_FORT_DEV: int
_SC_2_FORT_RUN: int
_SC_2_SW_DEV: int
_SC_2_LOCALEDEF: int
_SC_IOV_MAX: int
_SC_GETGR_R_SIZE_MAX: int
_SC_GETPW_R_SIZE_MAX: int
_SC_LOGIN_NAME_MAX: int
_SC_TTY_NAME_MAX: int
_SC_NPROCESSORS_CONF: int
_SC_NPROCESSORS_ONLN: int
_SC_PHYS_PAGES: int
_SC_AVPHYS_PAGES: int
_SC_MONOTONIC_CLOCK: int
_SC_SYMLOOP_MAX: int
_SC_HOST_NAME_MAX: int
_SC_IPV6: int
_SC_RAW_SOCKETS: int
_PC_LINK_MAX: int
_PC_MAX_CANON: int
_PC_MAX_INPUT: int
_PC_NAME_MAX: int
_PC_PATH_MAX: int
_PC_PIPE_BUF: int
_PC_CHOWN_RESTRICTED: int
_PC_NO_TRUNC: int
_PC_VDISABLE: int
_PC_SYNC_IO: int
_PC_ASYNC_IO: int
_PC_PRIO_IO: int
_PC_SOCK_MAXBUF: int
_PC_FILESIZEBITS: int
_PC_REC_INCR_XFER_SIZE: int
_PC_REC_MAX_XFER_SIZE: int
_PC_REC_MIN_XFER_SIZE: int
_PC_REC_XFER_ALIGN: int
_PC_ALLOC_SIZE_MIN: int
_PC_SYMLINK_MAX: int
_PC_2_SYMLINKS: int
_CS_PATH: int
_CS_GNU_LIBC_VERSION: int
_CS_GNU_LIBPTHREAD_VERSION: int

def read(fd: _Int, buf: _Output, nbytes: _Int, /) -> int:
    """ssize_t read(int fd, void *buf, size_t nbytes)

    Read what a descriptor has, into a buffer.

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

def write(fd: _Int, buf: _Input, nbytes: _Int, /) -> int:
    """ssize_t write(int fd, const void *buf, size_t nbytes)

    Write bytes to a descriptor.

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

def close(fd: _Int, /) -> int:
    """int close(int fd)

    Close a descriptor.

    Its number is free for the next socket() or accept(). Locks that the
    process holds on the file are gone, and with the last descriptor of a
    connection the connection ends.

    Returns 0, or -1 with errno EBADF (it was not open), EINTR, EIO, ENOSPC,
    EDQUOT. After every error but EBADF it is closed on Linux all the same: do
    not try again.

    close(2)
    """

def pread(fd: _Int, buf: _Output, count: _Int, offset: _Int, /) -> int:
    """ssize_t pread(int fd, void *buf, size_t count, off_t offset)

    Read from a place in a file, and leave the file's position where it is.

    buf is a writable buffer as in read(), count how many bytes to read at most
    (more than the buffer has is a ValueError), offset where in the file, in
    bytes from its start.

    Returns how many bytes were read, 0 at the end of the file, or -1 with
    errno ESPIPE (a pipe or socket has no places), EINVAL (offset is negative),
    and those of read().

    pread(2)
    """

def pwrite(fd: _Int, buf: _Input, count: _Int, offset: _Int, /) -> int:
    """ssize_t pwrite(int fd, const void *buf, size_t count, off_t offset)

    Write to a place in a file, and leave the file's position where it is.

    buf is bytes or a buffer as in write(), count how many bytes of it to write
    (more than it has is a ValueError), offset where in the file, in bytes from
    its start. On Linux a descriptor that is O_APPEND writes at the end all the
    same.

    Returns how many bytes were written, or -1 with errno ESPIPE (a pipe or
    socket has no places), EINVAL (offset is negative), and those of write().

    pwrite(2)
    """

def lseek(fd: _Int, offset: _Int, whence: _Int, /) -> int:
    """off_t lseek(int fd, off_t offset, int whence)

    Move the position in a file, where the next read() or write() goes.

    offset is in bytes, and whence says from where: SEEK_SET from the start,
    SEEK_CUR from the position of now, SEEK_END from the end. SEEK_DATA and
    SEEK_HOLE look from offset on for data, and for a hole in the file.

    Returns the new position from the start, or -1 with errno ESPIPE (a pipe or
    socket has no position), EINVAL (another whence, or before the start),
    ENXIO (SEEK_DATA, SEEK_HOLE: nothing there), EOVERFLOW, EBADF.

    lseek(2)
    """

def ftruncate(fd: _Int, length: _Int, /) -> int:
    """int ftruncate(int fd, off_t length)

    Cut a file to a length, or make it longer by zeros.

    length is in bytes.

    Returns 0, or -1 with errno EINVAL (length is negative, or not a file, or
    not open for writing), EFBIG, EINTR, EIO, EPERM, EBADF.

    ftruncate(2)
    """

def fsync(fd: _Int, /) -> int:
    """int fsync(int fd)

    Wait until what was written to a file is on its disk.

    Returns 0, or -1 with errno EIO, ENOSPC, EDQUOT, EINVAL (a pipe or socket
    has no disk), EINTR, EBADF. The GIL is released meanwhile.

    fsync(2)
    """

def isatty(fd: _Int, /) -> int:
    """int isatty(int fd)

    Whether a descriptor is a terminal.

    Returns 1, or 0 with errno ENOTTY (it is something else) or EBADF.

    isatty(3)
    """

def lockf(fd: _Int, cmd: _Int, len: _Int, /) -> int:
    """int lockf(int fd, int cmd, off_t len)

    Lock a part of a file that is open for writing, or free it.

    The part begins at the position of the file and has len bytes; 0 reaches to
    the end however far that moves, a negative number goes backwards. cmd is
    F_LOCK (wait until nobody else has a lock on it), F_TLOCK (do not wait),
    F_ULOCK (free it), or F_TEST (only look).

    Returns 0, or -1 with errno EACCES or EAGAIN (F_TLOCK, F_TEST: another
    process holds a lock), EINTR (F_LOCK: a signal came), EDEADLK (waiting
    would be for ever), EINVAL (another cmd), ENOLCK, EBADF.

    The locks are those of fcntl(), where the bytes are told otherwise. The GIL
    is released meanwhile.

    lockf(3)
    """

def dup(oldfd: _Int, /) -> int:
    """int dup(int oldfd)

    Duplicate a descriptor: another number for the same open file.

    oldfd and the new one share position and status flags, but not FD_CLOEXEC,
    which the new one has not.

    Returns the new descriptor, the lowest that is free, or -1 with errno EBADF
    (oldfd is not open), EMFILE (none left).

    dup(2)
    """

def dup2(oldfd: _Int, newfd: _Int, /) -> int:
    """int dup2(int oldfd, int newfd)

    Duplicate a descriptor to a number of one's choice.

    newfd becomes another number for what oldfd is open on; what it was open on
    before is closed without a word. Where the two are the same nothing is
    done.

    Returns newfd, or -1 with errno EBADF (oldfd is not open, or newfd is
    negative or too high), EBUSY, EINTR. As in C newfd survives an exec;
    os.dup2() sees to that by default as well.

    dup2(2)
    """

def dup3(oldfd: _Int, newfd: _Int, flags: _Int, /) -> int:
    """int dup3(int oldfd, int newfd, int flags)

    Duplicate a descriptor to a number of one's choice, close-on-exec if
    wanted.

    As dup2(); flags is 0 or O_CLOEXEC. oldfd and newfd must not be the same.

    Returns newfd, or -1 with errno EBADF (oldfd is not open, or newfd is
    negative or too high), EINVAL (another flag, or the same number twice),
    EBUSY, EINTR.

    dup3(2)
    """

def pipe(pipefd: _Elements[c_int], /) -> int:
    """int pipe(int pipefd[2])

    Create a pipe: what is written to one end is read from the other.

    pipefd is an array of two, `(c_int * 2)()`: the first element gets the
    descriptor to read from, the second the one to write to. A shorter array is
    a ValueError.

    Returns 0, or -1 with errno EMFILE or ENFILE (no descriptors left). As in C
    they survive an exec; those of os.pipe() do not.

    pipe(2)
    """

def pipe2(pipefd: _Elements[c_int], flags: _Int, /) -> int:
    """int pipe2(int pipefd[2], int flags)

    Create a pipe whose two ends are O_NONBLOCK or close-on-exec.

    pipefd is an array of two, `(c_int * 2)()`, as in pipe(); flags are 0 or
    O_CLOEXEC, O_NONBLOCK and O_DIRECT (each write is a packet of its own),
    or'ed together.

    Returns 0, or -1 with errno EINVAL (another flag), EMFILE or ENFILE (no
    descriptors left).

    pipe2(2)
    """

def unlink(pathname: _Text, /) -> int:
    """int unlink(const char *pathname)

    Remove a name from the file system, such as that of a Unix socket; the file
    goes with its last name, once nobody has it open.

    pathname is text, from the current directory on unless it begins with "/".

    Returns 0, or -1 with errno ENOENT (no such name), EACCES or EPERM (not
    allowed), EISDIR (a directory), EBUSY, EROFS, ELOOP, ENAMETOOLONG, ENOTDIR,
    EIO.

    unlink(2)
    """

def fork() -> int:
    """pid_t fork(void)

    Split the process in two, which both go on from here.

    The new one, the child, has a copy of everything: memory, descriptors,
    handlers of signals. Of the threads it has only the one that called.

    Returns 0 in the child and the child's process number in the parent, or -1
    with errno EAGAIN (too many processes), ENOMEM. Somebody should wait for
    the child when it ends, and the child should end with _exit().

    What os.register_at_fork() was told is called, and Python's own locks are
    put in order, as by os.fork(); from Python 3.12 on it warns where there are
    several threads, since a lock that another held stays locked in the child.
    Text that print() still has in its buffer is there twice.

    fork(2)
    """

def execve(pathname: _Text, argv: _Strings, envp: _Strings | None, /) -> int:
    """int execve(const char *pathname, char *const argv[], char *const envp[])

    Become another program: the process stays, with its number, its parent and
    its descriptors, and what it runs is replaced.

    pathname is the file of the program. argv is what its main() gets, by
    custom its name first: a list or tuple of str or bytes, and None at the end
    as C has NULL there: `["ls", "-l", None]`. envp is the environment in the
    same way, each as "NAME=value"; C's `environ` is
    `[*map("=".join, os.environ.items()), None]`, and None alone is an empty
    one. An array of c_char_p that ends with NULL will also do for both.

    Does not return. Where that fails: -1 with errno ENOENT (no such file, or
    no such interpreter for a script), EACCES (not executable, or in a
    directory that is not to be searched), ENOEXEC (not a program), E2BIG (argv
    and envp are too long), ETXTBSY (somebody writes to it), EINVAL, ELOOP,
    ENAMETOOLONG, ENOTDIR, EIO, EMFILE, ENFILE, ENOMEM, EPERM.

    As in C no buffer is flushed, and what print() has not yet written is lost:
    sys.stdout.flush() before. Neither `finally` nor atexit follow, and all
    other threads end. Descriptors stay open without FD_CLOEXEC: those of
    libcsock as in C, those of Python's own open() and socket() do not. SIGPIPE
    stays ignored, as it is in Python, unless signal() makes it SIG_DFL before.
    A list without None is a ValueError.

    execve(2)
    """

def execv(pathname: _Text, argv: _Strings, /) -> int:
    """int execv(const char *pathname, char *const argv[])

    Become another program, in the environment of this one.

    pathname is the file of the program, argv what its main() gets: a list or
    tuple of str or bytes with None at its end.

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well.

    execv(3)
    """

def execvp(file: _Text, argv: _Strings, /) -> int:
    """int execvp(const char *file, char *const argv[])

    Become another program, which is looked for as a shell does.

    file is the name of the program, to be looked for in the directories of
    PATH, or a path where it has a "/" in it. argv is what its main() gets: a
    list or tuple of str or bytes with None at its end. A file that is no
    program is a script of /bin/sh.

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well: ENOENT where no directory has it.

    execvp(3)
    """

def execvpe(file: _Text, argv: _Strings, envp: _Strings | None, /) -> int:
    """int execvpe(const char *file, char *const argv[], char *const envp[])

    Become another program, which is looked for as a shell does, in an
    environment of one's choice.

    file and argv are those of execvp(), envp is that of execve(). PATH is that
    of this process, not of envp.

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well.

    execvpe(3)
    """

def execl(pathname: _Text, arg: _Text, /, *args: _Text | None) -> int:
    """int execl(const char *pathname, const char *arg, ...)

    Become another program, whose arguments are listed in the call.

    pathname is the file of the program. arg is by custom its name, args are
    the arguments behind that, and the last of them is None where C has
    `(char *) NULL`: `execl("/bin/ls", "ls", "-l", None)`. Each is str or bytes.

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well. Without None at the end it is a ValueError.

    execl(3)
    """

def execlp(file: _Text, arg: _Text, /, *args: _Text | None) -> int:
    """int execlp(const char *file, const char *arg, ...)

    Become another program, which is looked for as a shell does and whose
    arguments are listed in the call.

    file is that of execvp(), arg and args with None at their end are those of
    execl(): `execlp("ls", "ls", "-l", None)`.

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well. Without None at the end it is a ValueError.

    execlp(3)
    """

def execle(pathname: _Text, arg: _Text, /, *args: _Text | _Strings | None) -> int:
    """int execle(const char *pathname, const char *arg, ...)

    Become another program, whose arguments are listed in the call, in an
    environment of one's choice.

    pathname, arg and args are those of execl(); behind their None follows the
    environment, as execve() takes it:
    `execle("/bin/ls", "ls", "-l", None, ["LANG=C", None])`.

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well. Without None and the environment behind it, it is a
    ValueError or a TypeError.

    execle(3)
    """

def fexecve(fd: _Int, argv: _Strings, envp: _Strings | None, /) -> int:
    """int fexecve(int fd, char *const argv[], char *const envp[])

    Become another program, whose file is open already.

    fd is the descriptor, open for reading or O_PATH. argv and envp are those
    of execve().

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well; EBADF or EINVAL for what is no open file, ENOENT for
    a script where fd is FD_CLOEXEC.

    fexecve(3)
    """

def execveat(
    dirfd: _Int, pathname: _Text, argv: _Strings, envp: _Strings | None, flags: _Int, /
) -> int:
    """int execveat(int dirfd, const char *pathname, char *const argv[], char *const envp[], int flags)

    Become another program, whose file is told from a directory that is open.

    dirfd is the directory that pathname counts from unless it begins with "/":
    a descriptor, or AT_FDCWD for the current directory. argv and envp are
    those of execve(). flags is 0 or AT_EMPTY_PATH (pathname is "", and dirfd
    the program itself) and AT_SYMLINK_NOFOLLOW (a symbolic link is an error).

    Does not return, or returns -1 with errno as execve() sets it, where all
    else is told as well; EBADF, ENOTDIR, ELOOP (AT_SYMLINK_NOFOLLOW). A libc
    without it is an OSError with ENOSYS.

    execveat(2)
    """

def _exit(status: _Int, /) -> NoReturn:
    """void _exit(int status)

    End the process at once.

    status is what the parent learns, of which the lowest 8 bits count: 0 says
    that all went well.

    Does not return. As in C no buffer is flushed and nothing cleaned up: no
    `finally`, no atexit, and what print() has not yet written is lost.
    sys.exit() does all of that.

    _exit(2)
    """

def sleep(seconds: _Int, /) -> int:
    """unsigned int sleep(unsigned int seconds)

    Wait for so many seconds.

    Returns 0 after that time, or the seconds that were left when a signal
    came; there are no errors. The GIL is released meanwhile. Python's
    time.sleep() goes on after a signal and takes fractions.

    sleep(3)
    """

def usleep(usec: _Int, /) -> int:
    """int usleep(useconds_t usec)

    Wait for so many microseconds.

    usec is the number; POSIX promised it only for less than a million.

    Returns 0, or -1 with errno EINTR (a signal came). The GIL is released
    meanwhile.

    usleep(3)
    """

def alarm(seconds: _Int, /) -> int:
    """unsigned int alarm(unsigned int seconds)

    Have a SIGALRM sent in so many seconds, or none any more with 0.

    Returns the seconds that a former alarm had left, rounded, or 0 where there
    was none; there are no errors. There is one alarm to a process, and
    setitimer(ITIMER_REAL) is the same. A SIGALRM that nobody handles ends the
    process; Python's handlers run in the main thread.

    alarm(2)
    """

def pause() -> int:
    """int pause(void)

    Wait for a signal that is handled.

    Returns -1 with errno EINTR after it; never anything else. The GIL is
    released meanwhile.

    pause(2)
    """

def getpid() -> int:
    """pid_t getpid(void)

    The number of this process.

    Returns the number; there are no errors.

    getpid(2)
    """

def getppid() -> int:
    """pid_t getppid(void)

    The number of the parent of this process.

    Returns the number, another one once the parent has ended; there are no
    errors.

    getppid(2)
    """

def getpgrp() -> int:
    """pid_t getpgrp(void)

    The number of the process group that this process is in.

    Returns the number; there are no errors.

    getpgrp(2)
    """

def setsid() -> int:
    """pid_t setsid(void)

    Begin a new session without a terminal, with this process as its leader:
    half the way to a daemon.

    Returns the session's number, which is the process's own, or -1 with errno
    EPERM (the process leads a group already: fork() first).

    setsid(2)
    """

def getuid() -> int:
    """uid_t getuid(void)

    The user who started this process.

    Returns the number of the user; there are no errors.

    getuid(2)
    """

def geteuid() -> int:
    """uid_t geteuid(void)

    The user whose rights this process has.

    Returns the number of the user, 0 for root; there are no errors.

    geteuid(2)
    """

def getgid() -> int:
    """gid_t getgid(void)

    The group of the user who started this process.

    Returns the number of the group; there are no errors.

    getgid(2)
    """

def getegid() -> int:
    """gid_t getegid(void)

    The group whose rights this process has.

    Returns the number of the group; there are no errors.

    getegid(2)
    """

def gethostname(name: _Output, len: _Int, /) -> int:
    """int gethostname(char *name, size_t len)

    The name of this machine.

    name is a buffer for the text and its NUL, len its size in bytes: 65 are
    always enough on Linux. More than the buffer has is a ValueError.

    Returns 0, and the name is `name.value`; or -1 with errno ENAMETOOLONG (the
    buffer is too small, and what is in it may lack its NUL).

    gethostname(2)
    """

def sysconf(name: _Int, /) -> int:
    """long sysconf(int name)

    What limits and features this system has.

    name is one of _SC_OPEN_MAX (how many descriptors a process may have),
    _SC_NPROCESSORS_ONLN (processors), _SC_PAGESIZE, _SC_IOV_MAX …

    Returns the number; or -1, with errno EINVAL (no such name), or with errno
    left alone where there is no limit: set_errno(0) before tells the two
    apart.

    sysconf(3)
    """

def access(pathname: _Text, mode: _Int, /) -> int:
    """int access(const char *pathname, int mode)

    Whether the user who started this process may use a file.

    pathname is text, from the current directory on unless it begins with "/".
    mode is F_OK (is it there?), or any of R_OK, W_OK and X_OK (may it be read,
    written, executed?), or'ed together.

    Returns 0 where all of it is so, or -1 with errno EACCES (not allowed),
    ENOENT (no such name), EROFS, ETXTBSY, ELOOP, ENAMETOOLONG, ENOTDIR, EINVAL
    (another mode), EIO. What is so now need not be so at the next call: to
    open() and see is better.

    access(2)
    """

def chown(pathname: _Text, owner: _Int, group: _Int, /) -> int:
    """int chown(const char *pathname, uid_t owner, gid_t group)

    Give a file, such as a Unix socket, to another user and group.

    pathname is text, from the current directory on unless it begins with "/".
    owner is the number of the user and group that of the group; 0xffffffff,
    which C writes as -1, leaves the one as it is.

    Returns 0, or -1 with errno EPERM (wants privileges), ENOENT, EACCES,
    EROFS, ELOOP, ENAMETOOLONG, ENOTDIR, EIO.

    chown(2)
    """

def link(oldpath: _Text, newpath: _Text, /) -> int:
    """int link(const char *oldpath, const char *newpath)

    Give a file a second name.

    oldpath is the name that it has, newpath the one that it gets besides, in
    the same file system.

    Returns 0, or -1 with errno EEXIST (newpath is there), ENOENT, EXDEV
    (another file system), EPERM (a directory), EACCES, EMLINK, ENOSPC, EROFS,
    EDQUOT, ELOOP, ENAMETOOLONG, ENOTDIR, EIO.

    link(2)
    """

def symlink(target: _Text, linkpath: _Text, /) -> int:
    """int symlink(const char *target, const char *linkpath)

    Create a symbolic link: a name that stands for another.

    target is that other name, which need not be there; linkpath is the new
    one.

    Returns 0, or -1 with errno EEXIST (linkpath is there), ENOENT (target is
    empty, or no such directory), EACCES, EPERM, ENOSPC, EROFS, EDQUOT, ELOOP,
    ENAMETOOLONG, ENOTDIR, EIO.

    symlink(2)
    """

def readlink(pathname: _Text, buf: _Output, bufsiz: _Int, /) -> int:
    """ssize_t readlink(const char *pathname, char *buf, size_t bufsiz)

    What name a symbolic link stands for.

    pathname is the link. buf is a buffer for the name, bufsiz its size in
    bytes; more than the buffer has is a ValueError.

    Returns how many bytes of the name are in buf now, without a NUL:
    `buf.raw[:n]`; what had no room is cut off without a word. Or -1 with errno
    EINVAL (no symbolic link, or bufsiz is 0), ENOENT, EACCES, ELOOP,
    ENAMETOOLONG, ENOTDIR, EIO.

    readlink(2)
    """

def rmdir(pathname: _Text, /) -> int:
    """int rmdir(const char *pathname)

    Remove a directory that is empty.

    pathname is text, from the current directory on unless it begins with "/".

    Returns 0, or -1 with errno ENOTEMPTY or EEXIST (it is not empty), ENOENT,
    ENOTDIR, EBUSY, EINVAL (its last part is "."), EACCES, EPERM, EROFS, ELOOP,
    ENAMETOOLONG.

    rmdir(2)
    """

def chdir(path: _Text, /) -> int:
    """int chdir(const char *path)

    Make a directory the current one, from which names without a "/" in front
    count.

    path is text. All threads have the same current directory, and a child has
    that of its parent.

    Returns 0, or -1 with errno ENOENT, ENOTDIR, EACCES, ELOOP, ENAMETOOLONG,
    EIO.

    chdir(2)
    """

def fchdir(fd: _Int, /) -> int:
    """int fchdir(int fd)

    Make a directory that is open the current one.

    fd is its descriptor.

    Returns 0, or -1 with errno ENOTDIR (it is no directory), EACCES, EBADF.

    fchdir(2)
    """

def chroot(path: _Text, /) -> int:
    """int chroot(const char *path)

    Make a directory the "/" of this process.

    path is text. The current directory stays where it is: chdir("/") after it.

    Returns 0, or -1 with errno EPERM (wants privileges), ENOENT, ENOTDIR,
    EACCES, ELOOP, ENAMETOOLONG, EIO.

    chroot(2)
    """

def getcwd(buf: _Output, size: _Int, /) -> str | None:
    """char *getcwd(char *buf, size_t size)

    Which directory is the current one.

    buf is a buffer for the name and its NUL, size how many bytes it has; more
    than that is a ValueError. That glibc finds memory by itself where C passes
    NULL is left out: nobody could free it.

    Returns the name as a str, which is in buf as well, or None with errno
    ERANGE (the buffer is too small), EINVAL (size is 0), ENOENT (the directory
    was removed), EACCES.

    getcwd(3)
    """

def truncate(path: _Text, length: _Int, /) -> int:
    """int truncate(const char *path, off_t length)

    Cut a file to a length, or make it longer by zeros.

    path is its name, length is in bytes.

    Returns 0, or -1 with errno ENOENT, EACCES, EISDIR, EINVAL (length is
    negative, or not a file), EFBIG, EINTR, EPERM, EROFS, ETXTBSY, ELOOP,
    ENAMETOOLONG, ENOTDIR, EIO. ftruncate() takes a descriptor.

    truncate(2)
    """

def fdatasync(fd: _Int, /) -> int:
    """int fdatasync(int fd)

    Wait until what was written to a file is on its disk, but not for what is
    known about the file besides its length.

    Returns 0, or -1 with errno as fsync() sets it. The GIL is released
    meanwhile.

    fdatasync(2)
    """

def sync() -> None:
    """void sync(void)

    Wait until all that was written to files is on the disks.

    Returns nothing; there are no errors. The GIL is released meanwhile.

    sync(2)
    """

def copy_file_range(
    fd_in: _Int, off_in: Ref[c_long] | None, fd_out: _Int, off_out: Ref[c_long] | None, len: _Int, flags: _Int, /
) -> int:
    """ssize_t copy_file_range(int fd_in, off_t *off_in, int fd_out, off_t *off_out, size_t len, unsigned int flags)

    Copy bytes from one file to another, inside the kernel.

    fd_in is the file to copy from and fd_out the one to copy to. off_in is
    `byref` of an off_t that says where in fd_in to begin and gets where it
    ended, or None, and the file's position counts and moves; off_out is the
    same for fd_out. len is how many bytes to copy at most; flags is 0.

    Returns how many bytes were copied, which may be fewer, 0 at the end of
    fd_in, or -1 with errno EBADF, EINVAL (not two files, flags, or the ranges
    overlap in one), EXDEV (not between these file systems), EISDIR, EFBIG,
    ENOSPC, EIO, EPERM, ETXTBSY, EOVERFLOW, ENOMEM. A libc without it is an
    OSError with ENOSYS.

    The GIL is released meanwhile.

    copy_file_range(2)
    """

def close_range(first: _Int, last: _Int, flags: _Int, /) -> int:
    """int close_range(unsigned int first, unsigned int last, int flags)

    Close all descriptors from one number to another.

    first and last are the two, of which neither need be open:
    `close_range(3, 0xffffffff, 0)` leaves the three that every program has.
    flags is 0, or CLOSE_RANGE_CLOEXEC (do not close them now, but at an exec)
    and CLOSE_RANGE_UNSHARE (other tasks that have the same table keep theirs),
    or'ed together.

    Returns 0, or -1 with errno EINVAL (first is greater than last, or another
    flag), EMFILE, ENOMEM, ENOSYS (a kernel before 5.9). A libc without it is
    an OSError with ENOSYS. What Python has open there does not learn of it.

    close_range(2)
    """

def ttyname(fd: _Int, /) -> str | None:
    """char *ttyname(int fd)

    The name of a terminal.

    fd is a descriptor of it.

    Returns a str such as "/dev/pts/3", or None with errno ENOTTY (no
    terminal), ENODEV (it has no name here), EBADF. It is a copy: C's buffer,
    which the next call overwrites, cannot surprise anyone.

    ttyname(3)
    """

def setpgid(pid: _Int, pgid: _Int, /) -> int:
    """int setpgid(pid_t pid, pid_t pgid)

    Put a process into a process group, as shells do.

    pid is this process or a child that has not yet become another program; 0
    stands for this one. pgid is the group, 0 for a new one of the number pid.

    Returns 0, or -1 with errno EACCES (the child has done an exec), EPERM
    (another session, or its leader), ESRCH (no such child), EINVAL (pgid is
    negative).

    setpgid(2)
    """

def getpgid(pid: _Int, /) -> int:
    """pid_t getpgid(pid_t pid)

    The number of the process group that a process is in.

    pid is the process, 0 for this one.

    Returns the number, or -1 with errno ESRCH (no such process).

    getpgid(2)
    """

def getsid(pid: _Int, /) -> int:
    """pid_t getsid(pid_t pid)

    The number of the session that a process is in.

    pid is the process, 0 for this one.

    Returns the number, or -1 with errno ESRCH (no such process), EPERM.

    getsid(2)
    """

def gettid() -> int:
    """pid_t gettid(void)

    The number of this thread, as the kernel counts.

    Returns the number, which in the main thread is that of the process; there
    are no errors. A libc without it is an OSError with ENOSYS.

    gettid(2)
    """

def nice(inc: _Int, /) -> int:
    """int nice(int inc)

    Be nicer to other processes, and get less of the processor.

    inc is how much nicer; a negative number wants privileges.

    Returns how nice the process is now, from -20 to 19, or -1 with errno EPERM
    (it is not allowed): set_errno(0) before tells that from a -1.

    nice(2)
    """

def setuid(uid: _Int, /) -> int:
    """int setuid(uid_t uid)

    Become another user: what a server does that was started by root and has its
    port.

    uid is the number of the user. From root there is no way back; others may
    only become who they were. All threads change. setgid() goes first, while
    that is still allowed.

    Returns 0, or -1 with errno EPERM (not allowed), EINVAL, EAGAIN. Look at it:
    whoever goes on after -1 is still root.

    setuid(2)
    """

def seteuid(euid: _Int, /) -> int:
    """int seteuid(uid_t euid)

    Have the rights of another user, and be able to go back.

    euid is the number of the user.

    Returns 0, or -1 with errno EPERM (not allowed), EINVAL.

    seteuid(2)
    """

def setgid(gid: _Int, /) -> int:
    """int setgid(gid_t gid)

    Become a member of another group instead.

    gid is the number of the group. All threads change.

    Returns 0, or -1 with errno EPERM (not allowed), EINVAL.

    setgid(2)
    """

def setegid(egid: _Int, /) -> int:
    """int setegid(gid_t egid)

    Have the rights of another group, and be able to go back.

    egid is the number of the group.

    Returns 0, or -1 with errno EPERM (not allowed), EINVAL.

    setegid(2)
    """

def getdomainname(name: _Output, len: _Int, /) -> int:
    """int getdomainname(char *name, size_t len)

    The NIS domain of this machine, which has nothing to do with DNS.

    name is a buffer for the text and its NUL, len its size in bytes: 65 are
    always enough on Linux. More than the buffer has is a ValueError.

    Returns 0, and the domain is `name.value`, "(none)" where there is none; or
    -1 with errno EINVAL (the buffer is too small).

    getdomainname(2)
    """

def getpagesize() -> int:
    """int getpagesize(void)

    How many bytes a page of memory has.

    Returns the number; there are no errors. sysconf(_SC_PAGESIZE) is the same.

    getpagesize(2)
    """

def daemon(nochdir: _Int, noclose: _Int, /) -> int:
    """int daemon(int nochdir, int noclose)

    Go on in the background: in a child, in a session without a terminal, while
    this process ends.

    Unless nochdir is true "/" becomes the current directory; unless noclose is
    true the descriptors 0, 1 and 2 become /dev/null.

    Returns 0 in the child; or -1 with errno as fork() and setsid() set it. As
    the parent ends by _exit(0) nothing of it is flushed: what print() still
    has in its buffer the child has too.

    daemon(3)
    """

# Any number of 32 bits without sign will do
_Real = TypeVar("_Real", bound=c_uint | c_uint32)
_Effective = TypeVar("_Effective", bound=c_uint | c_uint32)
_Saved = TypeVar("_Saved", bound=c_uint | c_uint32)

def fchown(fd: _Int, owner: _Int, group: _Int, /) -> int:
    """int fchown(int fd, uid_t owner, gid_t group)

    Give a file that is open to another user and group.

    owner and group are those of chown().

    Returns 0, or -1 with errno EPERM (wants privileges), EBADF, EROFS, EIO. A
    socket has an owner of its own: that of its name in the file system is for
    chown() to change.

    fchown(2)
    """

def lchown(pathname: _Text, owner: _Int, group: _Int, /) -> int:
    """int lchown(const char *pathname, uid_t owner, gid_t group)

    Give a file to another user and group; of a symbolic link the link itself.

    pathname, owner and group are those of chown().

    Returns 0, or -1 with errno as chown() sets it.

    lchown(2)
    """

def fchownat(dirfd: _Int, pathname: _Text, owner: _Int, group: _Int, flags: _Int, /) -> int:
    """int fchownat(int dirfd, const char *pathname, uid_t owner, gid_t group, int flags)

    Give a file, told from a directory that is open, to another user and group.

    dirfd is the directory that pathname counts from unless it begins with "/":
    a descriptor, or AT_FDCWD for the current directory. owner and group are
    those of chown(). flags is 0 or AT_SYMLINK_NOFOLLOW (of a symbolic link the
    link itself) and AT_EMPTY_PATH (pathname is "", and dirfd the file itself).

    Returns 0, or -1 with errno as chown() sets it, EBADF, ENOTDIR (dirfd is no
    directory), EINVAL (another flag).

    fchownat(2)
    """

def faccessat(dirfd: _Int, pathname: _Text, mode: _Int, flags: _Int, /) -> int:
    """int faccessat(int dirfd, const char *pathname, int mode, int flags)

    Whether a file, told from a directory that is open, may be used.

    dirfd is the directory that pathname counts from unless it begins with "/":
    a descriptor, or AT_FDCWD for the current directory. mode is F_OK or of R_OK,
    W_OK and X_OK, as in access(). flags is 0 or AT_EACCESS (ask for the user
    whose rights this process has, not for who started it), AT_SYMLINK_NOFOLLOW
    (of a symbolic link the link itself), AT_EMPTY_PATH.

    Returns 0 where all of it is so, or -1 with errno as access() sets it,
    EBADF, ENOTDIR (dirfd is no directory), EINVAL (another flag).

    faccessat(2)
    """

def linkat(olddirfd: _Int, oldpath: _Text, newdirfd: _Int, newpath: _Text, flags: _Int, /) -> int:
    """int linkat(int olddirfd, const char *oldpath, int newdirfd, const char *newpath, int flags)

    Give a file a second name, with both told from directories that are open.

    olddirfd is the directory that oldpath counts from unless it begins with
    "/", newdirfd that of newpath: descriptors, or AT_FDCWD for the current
    directory. flags is 0 or AT_SYMLINK_FOLLOW (of a symbolic link what it
    stands for, and not the link) and AT_EMPTY_PATH (oldpath is "", and olddirfd
    the file itself, which wants privileges).

    Returns 0, or -1 with errno as link() sets it, EBADF, ENOTDIR (no
    directory), EINVAL (another flag).

    linkat(2)
    """

def symlinkat(target: _Text, newdirfd: _Int, linkpath: _Text, /) -> int:
    """int symlinkat(const char *target, int newdirfd, const char *linkpath)

    Create a symbolic link in a directory that is open.

    target is the name that it stands for, linkpath the new one, which counts
    from newdirfd unless it begins with "/": a descriptor, or AT_FDCWD for the
    current directory.

    Returns 0, or -1 with errno as symlink() sets it, EBADF, ENOTDIR (newdirfd
    is no directory).

    symlinkat(2)
    """

def readlinkat(dirfd: _Int, pathname: _Text, buf: _Output, bufsiz: _Int, /) -> int:
    """ssize_t readlinkat(int dirfd, const char *pathname, char *buf, size_t bufsiz)

    What name a symbolic link stands for, which is told from a directory that is
    open.

    dirfd is the directory that pathname counts from unless it begins with "/":
    a descriptor, or AT_FDCWD for the current directory; or the link itself,
    opened with O_PATH | O_NOFOLLOW, where pathname is "". buf is a buffer for
    the name, bufsiz its size in bytes; more than the buffer has is a
    ValueError.

    Returns how many bytes of the name are in buf now, without a NUL, or -1 with
    errno as readlink() sets it, EBADF.

    readlinkat(2)
    """

def unlinkat(dirfd: _Int, pathname: _Text, flags: _Int, /) -> int:
    """int unlinkat(int dirfd, const char *pathname, int flags)

    Remove the name of a file, told from a directory that is open; or a
    directory.

    dirfd is the directory that pathname counts from unless it begins with "/":
    a descriptor, or AT_FDCWD for the current directory. flags is 0, as with
    unlink(), or AT_REMOVEDIR, as with rmdir().

    Returns 0, or -1 with errno as those two set it, EBADF, EINVAL (another
    flag).

    unlinkat(2)
    """

def syncfs(fd: _Int, /) -> int:
    """int syncfs(int fd)

    Wait until what was written to a file system is on its disk.

    fd is any file of that file system.

    Returns 0, or -1 with errno EBADF, EIO, ENOSPC, EDQUOT. The GIL is released
    meanwhile.

    syncfs(2)
    """

def closefrom(lowfd: _Int, /) -> None:
    """void closefrom(int lowfd)

    Close all descriptors from a number on, before an exec.

    lowfd is the first of them; 3 leaves standard input, output and error.

    Returns nothing; there are no errors. Those that Python's own files and
    sockets have are closed as well, without their knowing. A libc without it is
    an OSError with ENOSYS.

    closefrom(3)
    """

def ttyname_r(fd: _Int, buf: _Output, buflen: _Int, /) -> int:
    """int ttyname_r(int fd, char *buf, size_t buflen)

    The name of a terminal, into a buffer.

    buf is the buffer, buflen its size in bytes; more than it has is a
    ValueError.

    Returns 0, or what errno would be: ENOTTY (it is something else), ERANGE
    (the buffer is too small), EBADF, ENODEV.

    ttyname_r(3)
    """

def tcgetpgrp(fd: _Int, /) -> int:
    """pid_t tcgetpgrp(int fd)

    The process group that a terminal is in the hands of.

    fd is the terminal of this process.

    Returns the number of the group, greater than 1 and nobody's where there is
    none; or -1 with errno ENOTTY (another terminal, or none), EBADF.

    tcgetpgrp(3)
    """

def tcsetpgrp(fd: _Int, pgrp: _Int, /) -> int:
    """int tcsetpgrp(int fd, pid_t pgrp)

    Give the terminal to a process group, as a shell does with the job that runs
    in front.

    fd is the terminal of this process, pgrp a group of its session. Whoever
    calls it from behind gets a SIGTTOU, unless it is ignored or held back.

    Returns 0, or -1 with errno ENOTTY (another terminal, or none), EPERM (no
    group of this session), EINVAL, EBADF, EINTR.

    tcsetpgrp(3)
    """

def getresuid(ruid: _Elements[_Real], euid: _Elements[_Effective], suid: _Elements[_Saved], /) -> int:
    """int getresuid(uid_t *ruid, uid_t *euid, uid_t *suid)

    The three users of this process.

    ruid gets who started it, euid whose rights it has, suid whom it may go back
    to: `byref` of a uid_t each.

    Returns 0; there are no errors.

    getresuid(2)
    """

def getresgid(rgid: _Elements[_Real], egid: _Elements[_Effective], sgid: _Elements[_Saved], /) -> int:
    """int getresgid(gid_t *rgid, gid_t *egid, gid_t *sgid)

    The three groups of this process.

    rgid gets the group of who started it, egid the one whose rights it has,
    sgid the one that it may go back to: `byref` of a gid_t each.

    Returns 0; there are no errors.

    getresgid(2)
    """

def setresuid(ruid: _Int, euid: _Int, suid: _Int, /) -> int:
    """int setresuid(uid_t ruid, uid_t euid, uid_t suid)

    Become another user, and say of all three which.

    ruid, euid and suid are those of getresuid(); 0xffffffff, which C writes as
    -1, leaves one as it is. All threads change. Whoever is not root may only
    exchange the three.

    Returns 0, or -1 with errno EPERM (not allowed), EAGAIN, EINVAL. Look at it:
    whoever goes on after -1 is still the one before.

    setresuid(2)
    """

def setresgid(rgid: _Int, egid: _Int, sgid: _Int, /) -> int:
    """int setresgid(gid_t rgid, gid_t egid, gid_t sgid)

    Become a member of another group, and say of all three which.

    rgid, egid and sgid are those of getresgid(); 0xffffffff, which C writes as
    -1, leaves one as it is. All threads change.

    Returns 0, or -1 with errno EPERM (not allowed), EINVAL.

    setresgid(2)
    """

def setreuid(ruid: _Int, euid: _Int, /) -> int:
    """int setreuid(uid_t ruid, uid_t euid)

    Become another user, as who started this process and as whose rights it has.

    ruid and euid are those of getresuid(); 0xffffffff, which C writes as -1,
    leaves one as it is.

    Returns 0, or -1 with errno EPERM (not allowed), EAGAIN, EINVAL.

    setreuid(2)
    """

def setregid(rgid: _Int, egid: _Int, /) -> int:
    """int setregid(gid_t rgid, gid_t egid)

    Become a member of another group, as that of who started this process and as
    the one whose rights it has.

    rgid and egid are those of getresgid(); 0xffffffff, which C writes as -1,
    leaves one as it is.

    Returns 0, or -1 with errno EPERM (not allowed), EINVAL.

    setregid(2)
    """

def getgroups(size: _Int, list: _Elements[_Real] | None, /) -> int:
    """int getgroups(int size, gid_t *list)

    The groups that this process is in besides its own.

    list is an array for their numbers, `(gid_t * n)()`, and size how many it
    has; more than that is a ValueError. With a size of 0 it is only told how
    many there are, and list may be None.

    Returns how many there are, or -1 with errno EINVAL (size is too small, or
    negative), EFAULT (None, and a size).

    getgroups(2)
    """

def sethostname(name: _Input, len: _Int, /) -> int:
    """int sethostname(const char *name, size_t len)

    Give this machine another name, until it is started again.

    name is bytes or a buffer, len how many of its bytes count, without a NUL.
    More than there are is a ValueError.

    Returns 0, or -1 with errno EPERM (wants privileges), EINVAL (more than 64
    bytes).

    sethostname(2)
    """

def setdomainname(name: _Input, len: _Int, /) -> int:
    """int setdomainname(const char *name, size_t len)

    Give this machine another NIS domain.

    name is bytes or a buffer, len how many of its bytes count, without a NUL.

    Returns 0, or -1 with errno EPERM (wants privileges), EINVAL (more than 64
    bytes).

    setdomainname(2)
    """

def gethostid() -> int:
    """long gethostid(void)

    A number of this machine: that of /etc/hostid, or one made of an address that
    its name has.

    Returns the number, of 32 bits; there are no errors. Many machines have the
    same. The GIL is released meanwhile, as it may ask a name server.

    gethostid(3)
    """

def getlogin() -> str | None:
    """char *getlogin(void)

    Who has logged in on the terminal of this process.

    Returns the name as a str, or None with errno ENOTTY or ENXIO (there is no
    terminal), ENOENT (nobody), EMFILE, ENFILE. A daemon has no terminal:
    getuid() always tells a number.

    getlogin(3)
    """

def getlogin_r(name: _Output, name_len: _Int, /) -> int:
    """int getlogin_r(char *name, size_t name_len)

    Who has logged in on the terminal of this process, into a buffer.

    name is the buffer, name_len its size in bytes; more than it has is a
    ValueError.

    Returns 0, or what errno would be: ERANGE (the buffer is too small), or as
    getlogin() sets it.

    getlogin_r(3)
    """

def confstr(name: _Int, buf: _Output | None, len: _Int, /) -> int:
    """size_t confstr(int name, char *buf, size_t len)

    What a system says of itself in words.

    name is _CS_PATH (where the standard programs are), _CS_GNU_LIBC_VERSION or
    _CS_GNU_LIBPTHREAD_VERSION. buf is a buffer for the text and its NUL, len its
    size in bytes; None and 0 only ask how long it is.

    Returns how many bytes the text has with its NUL, of which those that have
    no room are cut off; or 0, with errno EINVAL where there is no such name.

    confstr(3)
    """

def pathconf(path: _Text, name: _Int, /) -> int:
    """long pathconf(const char *path, int name)

    What limits and features the file system of a file has.

    path is the file; name is one of _PC_NAME_MAX (bytes in a name in this
    directory), _PC_PATH_MAX, _PC_PIPE_BUF (bytes that are written to a pipe in
    one piece), _PC_LINK_MAX …

    Returns the number; or -1, with errno EINVAL (no such name), ENOENT, EACCES,
    ELOOP, ENAMETOOLONG, ENOTDIR, or with errno left alone where there is no
    limit: set_errno(0) before tells the two apart.

    pathconf(3)
    """

def fpathconf(fd: _Int, name: _Int, /) -> int:
    """long fpathconf(int fd, int name)

    What limits and features the file system of an open file has.

    name is that of pathconf(): _PC_PIPE_BUF for a pipe, _PC_NAME_MAX for a
    directory …

    Returns the number; or -1, with errno EINVAL (no such name), EBADF, or with
    errno left alone where there is no limit.

    fpathconf(3)
    """

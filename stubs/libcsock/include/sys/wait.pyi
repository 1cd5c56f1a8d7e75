from ctypes import c_int, c_uint

from libcsock._syntax import Ref, _Elements, _Int
from libcsock.include.signal import siginfo_t as siginfo_t
from libcsock.include.sys.resource import rusage as rusage
from libcsock.include.sys.types import id_t as id_t, pid_t as pid_t

__all__ = [
    "siginfo_t", "rusage", "id_t", "pid_t", "P_ALL", "P_PID", "P_PGID", "P_PIDFD", "WNOHANG",
    "WUNTRACED", "WSTOPPED", "WEXITED", "WCONTINUED", "WNOWAIT", "idtype_t", "WIFEXITED", "WEXITSTATUS",
    "WIFSIGNALED", "WTERMSIG", "WCOREDUMP", "WIFSTOPPED", "WSTOPSIG", "WIFCONTINUED", "wait", "waitpid",
    "waitid", "wait3", "wait4",
]  # fmt: skip

P_ALL: int
P_PID: int
P_PGID: int
P_PIDFD: int
WNOHANG: int
WUNTRACED: int
WSTOPPED: int
WEXITED: int
WCONTINUED: int
WNOWAIT: int

class idtype_t(c_uint):
    """`idtype_t`: what an id_t is the number of, P_*."""

def WIFEXITED(wstatus: _Int, /) -> int:
    """int WIFEXITED(int wstatus)

    Whether a process ended by itself: by exit(), or by returning from main().

    wstatus is what wait() or waitpid() filled in.

    Returns 1 or 0; there are no errors. WEXITSTATUS() tells more.

    wait(2)
    """

def WEXITSTATUS(wstatus: _Int, /) -> int:
    """int WEXITSTATUS(int wstatus)

    With which number a process ended by itself.

    wstatus is what wait() or waitpid() filled in, and of which WIFEXITED() is
    true.

    Returns the number, 0 to 255; there are no errors.

    wait(2)
    """

def WIFSIGNALED(wstatus: _Int, /) -> int:
    """int WIFSIGNALED(int wstatus)

    Whether a signal ended a process.

    wstatus is what wait() or waitpid() filled in.

    Returns 1 or 0; there are no errors. WTERMSIG() tells which signal.

    wait(2)
    """

def WTERMSIG(wstatus: _Int, /) -> int:
    """int WTERMSIG(int wstatus)

    Which signal ended a process.

    wstatus is what wait() or waitpid() filled in, and of which WIFSIGNALED()
    is true.

    Returns the number of the signal; there are no errors.

    wait(2)
    """

def WCOREDUMP(wstatus: _Int, /) -> int:
    """int WCOREDUMP(int wstatus)

    Whether a process that a signal ended has left a dump of its memory.

    wstatus is what wait() or waitpid() filled in, and of which WIFSIGNALED()
    is true.

    Returns 0, or another number where there is one; there are no errors.

    wait(2)
    """

def WIFSTOPPED(wstatus: _Int, /) -> int:
    """int WIFSTOPPED(int wstatus)

    Whether a signal stopped a process, as waitpid() tells with WUNTRACED.

    wstatus is what waitpid() filled in.

    Returns 1 or 0; there are no errors. WSTOPSIG() tells which signal.

    wait(2)
    """

def WSTOPSIG(wstatus: _Int, /) -> int:
    """int WSTOPSIG(int wstatus)

    Which signal stopped a process.

    wstatus is what waitpid() filled in, and of which WIFSTOPPED() is true.

    Returns the number of the signal; there are no errors.

    wait(2)
    """

def WIFCONTINUED(wstatus: _Int, /) -> int:
    """int WIFCONTINUED(int wstatus)

    Whether a process that was stopped goes on, as waitpid() tells with
    WCONTINUED.

    wstatus is what waitpid() filled in.

    Returns 1 or 0; there are no errors.

    wait(2)
    """

def wait(wstatus: _Elements[c_int] | None, /) -> int:
    """pid_t wait(int *wstatus)

    Wait until a child of this process ends, and let it go.

    wstatus is `byref` of a c_int that gets how it ended, for WIFEXITED() and
    its kin, or None. Until somebody has waited for it, a process that has
    ended stays in the table of processes as a zombie.

    Returns the number of the child, or -1 with errno ECHILD (there is none),
    EINTR (a signal came first).

    The GIL is released meanwhile. After a signal that Python handles the
    result is -1/EINTR, where os.wait() would wait again. A child of the
    subprocess module is a child too: its Popen is then told nothing any more.

    wait(2)
    """

def waitpid(pid: _Int, wstatus: _Elements[c_int] | None, options: _Int, /) -> int:
    """pid_t waitpid(pid_t pid, int *wstatus, int options)

    Wait until a certain child of this process ends, or look whether one has.

    pid is the number of the child; -1 stands for any child, 0 for any of this
    process's group, and with a minus sign for any of that process group.
    wstatus is as in wait(). options are 0 or WNOHANG (do not wait, only look),
    WUNTRACED (tell also of one that was stopped) and WCONTINUED (or goes on
    again), or'ed together. A server that forks calls
    `waitpid(-1, None, WNOHANG)` until there is none left.

    Returns the number of the child, 0 with WNOHANG where none has ended, or -1
    with errno ECHILD (there is no such child), EINTR (a signal came first),
    EINVAL (other options), ESRCH (no such process group can be).

    The GIL is released meanwhile. After a signal that Python handles the
    result is -1/EINTR, where os.waitpid() would wait again.

    waitpid(2)
    """

def waitid(idtype: _Int, id: _Int, infop: Ref[siginfo_t] | None, options: _Int, /) -> int:
    """int waitid(idtype_t idtype, id_t id, siginfo_t *infop, int options)

    Wait until something becomes of a child of this process, and ask what.

    idtype says which children are meant: P_ALL (any), P_PID (id is the number
    of one), P_PGID (id is a process group, 0 this process's), P_PIDFD (id is a
    descriptor of pidfd_open()). infop is `byref` of the siginfo_t to be
    filled, or None: si_pid is the child, si_code says what became of it
    (CLD_EXITED, CLD_KILLED, CLD_STOPPED …), si_status the number that it
    ended with, or the signal. options are WEXITED, WSTOPPED and WCONTINUED
    (what to wait for) and WNOHANG (do not wait, only look) and WNOWAIT (leave
    the child to be waited for again), or'ed together.

    Returns 0, with WNOHANG also where nothing has happened: si_pid is 0 then;
    or -1 with errno ECHILD (there is no such child), EINTR (a signal came
    first), EINVAL (other options, or none to wait for), EBADF.

    The GIL is released meanwhile. After a signal that Python handles the
    result is -1/EINTR, where os.waitid() would wait again.

    waitid(2)
    """

def wait3(wstatus: _Elements[c_int] | None, options: _Int, rusage: Ref[rusage] | None, /) -> int:
    """pid_t wait3(int *wstatus, int options, struct rusage *rusage)

    The same as waitpid() for any child, which also tells what it has used.

    wstatus and options are those of waitpid(); rusage is `byref` of the struct
    rusage to be filled, or None.

    Returns the number of the child, 0 or -1 with errno, as waitpid() does.

    wait3(2)
    """

def wait4(pid: _Int, wstatus: _Elements[c_int] | None, options: _Int, rusage: Ref[rusage] | None, /) -> int:
    """pid_t wait4(pid_t pid, int *wstatus, int options, struct rusage *rusage)

    The same as waitpid(), which also tells what the child has used.

    pid, wstatus and options are those of waitpid(); rusage is `byref` of the
    struct rusage to be filled, or None.

    Returns the number of the child, 0 or -1 with errno, as waitpid() does.

    wait4(2)
    """

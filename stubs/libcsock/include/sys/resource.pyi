from ctypes import c_ulong

from libcsock._syntax import Ref, Struct, _Int
from libcsock.include.sys.select import timeval as timeval
from libcsock.include.sys.types import id_t as id_t, pid_t as pid_t

__all__ = [
    "timeval", "id_t", "pid_t", "RUSAGE_SELF", "RUSAGE_CHILDREN", "RUSAGE_THREAD", "RUSAGE_LWP",
    "RLIMIT_CPU", "RLIMIT_FSIZE", "RLIMIT_DATA", "RLIMIT_STACK", "RLIMIT_CORE", "RLIMIT_RSS",
    "RLIMIT_NPROC", "RLIMIT_NOFILE", "RLIMIT_OFILE", "RLIMIT_MEMLOCK", "RLIMIT_AS", "RLIMIT_LOCKS",
    "RLIMIT_SIGPENDING", "RLIMIT_MSGQUEUE", "RLIMIT_NICE", "RLIMIT_RTPRIO", "RLIMIT_RTTIME",
    "RLIMIT_NLIMITS", "RLIM_INFINITY", "RLIM_SAVED_MAX", "RLIM_SAVED_CUR", "RLIM_NLIMITS",
    "PRIO_PROCESS", "PRIO_PGRP", "PRIO_USER", "PRIO_MIN", "PRIO_MAX", "rlim_t", "rlimit", "rusage",
    "getrlimit", "setrlimit", "prlimit", "getrusage", "getpriority", "setpriority",
]  # fmt: skip

RUSAGE_SELF: int
RUSAGE_CHILDREN: int
RUSAGE_THREAD: int
RUSAGE_LWP: int
RLIMIT_CPU: int
RLIMIT_FSIZE: int
RLIMIT_DATA: int
RLIMIT_STACK: int
RLIMIT_CORE: int
RLIMIT_RSS: int
RLIMIT_NPROC: int
RLIMIT_NOFILE: int
RLIMIT_OFILE: int
RLIMIT_MEMLOCK: int
RLIMIT_AS: int
RLIMIT_LOCKS: int
RLIMIT_SIGPENDING: int
RLIMIT_MSGQUEUE: int
RLIMIT_NICE: int
RLIMIT_RTPRIO: int
RLIMIT_RTTIME: int
RLIMIT_NLIMITS: int
RLIM_INFINITY: int
RLIM_SAVED_MAX: int
RLIM_SAVED_CUR: int
RLIM_NLIMITS: int
PRIO_PROCESS: int
PRIO_PGRP: int
PRIO_USER: int
PRIO_MIN: int
PRIO_MAX: int

class rlim_t(c_ulong):
    """`rlim_t`: a limit, 64 bits without sign; RLIM_INFINITY is none."""

class rlimit(Struct):
    """`struct rlimit`: what a process may use (`rlim_cur`), and what it may raise that to (`rlim_max`). 16 bytes."""
    rlim_cur: int
    rlim_max: int
    def __init__(self, rlim_cur: int = ..., rlim_max: int = ...) -> None: ...

class rusage(Struct):
    """`struct rusage`: what a process has used. 144 bytes, 272 with musl.

    `ru_utime` is what it has computed, `ru_stime` what the kernel has for it, `ru_maxrss` the most memory that it had
    at a time, in units of 1024 bytes; `ru_minflt` and `ru_majflt` are pages that it missed, the latter on the disk,
    `ru_inblock` and `ru_oublock` reads and writes of the disk, `ru_nvcsw` and `ru_nivcsw` how often it waited, and had
    to wait. Linux leaves the others at 0.
    """
    ru_utime: timeval
    ru_stime: timeval
    ru_maxrss: int
    ru_ixrss: int
    ru_idrss: int
    ru_isrss: int
    ru_minflt: int
    ru_majflt: int
    ru_nswap: int
    ru_inblock: int
    ru_oublock: int
    ru_msgsnd: int
    ru_msgrcv: int
    ru_nsignals: int
    ru_nvcsw: int
    ru_nivcsw: int
    def __init__(
        self,
        ru_utime: timeval = ...,
        ru_stime: timeval = ...,
        ru_maxrss: int = ...,
        ru_ixrss: int = ...,
        ru_idrss: int = ...,
        ru_isrss: int = ...,
        ru_minflt: int = ...,
        ru_majflt: int = ...,
        ru_nswap: int = ...,
        ru_inblock: int = ...,
        ru_oublock: int = ...,
        ru_msgsnd: int = ...,
        ru_msgrcv: int = ...,
        ru_nsignals: int = ...,
        ru_nvcsw: int = ...,
        ru_nivcsw: int = ...,
    ) -> None: ...

def getrlimit(resource: _Int, rlim: Ref[rlimit], /) -> int:
    """int getrlimit(int resource, struct rlimit *rlim)

    How much of something this process may use.

    resource says of what: RLIMIT_NOFILE (descriptors: with so many open,
    accept() and its kin fail with EMFILE), RLIMIT_NPROC (processes of the
    user), RLIMIT_CORE, RLIMIT_STACK and RLIMIT_AS (bytes), RLIMIT_CPU
    (seconds) … rlim is `byref` of the struct rlimit to be filled: rlim_cur is
    the limit and rlim_max how far it may be raised; RLIM_INFINITY is none.

    Returns 0, or -1 with errno EINVAL (no such resource).

    getrlimit(2)
    """

def setrlimit(resource: _Int, rlim: Ref[rlimit], /) -> int:
    """int setrlimit(int resource, const struct rlimit *rlim)

    Say how much of something this process may use.

    resource is as in getrlimit(); rlim is `byref` of a struct rlimit: rlim_cur
    is the new limit, at most rlim_max. Who lowers rlim_max cannot raise it
    again. Children inherit both.

    Returns 0, or -1 with errno EINVAL (no such resource, or rlim_cur is
    greater than rlim_max), EPERM (to raise rlim_max takes privileges).

    setrlimit(2)
    """

def prlimit(
    pid: _Int, resource: _Int, new_limit: Ref[rlimit] | None, old_limit: Ref[rlimit] | None, /
) -> int:
    """int prlimit(pid_t pid, int resource, const struct rlimit *new_limit, struct rlimit *old_limit)

    Say how much of something a process may use, and ask how much it might.

    pid is the process, 0 this one; resource is as in getrlimit(). new_limit is
    `byref` of a struct rlimit, as for setrlimit(), or None to leave it as it
    is. old_limit is `byref` of another that gets what it was before, or None.

    Returns 0, or -1 with errno EINVAL (no such resource, or rlim_cur is
    greater than rlim_max), ESRCH (no such process), EPERM (not allowed).

    prlimit(2)
    """

def getrusage(who: _Int, usage: Ref[rusage], /) -> int:
    """int getrusage(int who, struct rusage *usage)

    What this process has used.

    who is RUSAGE_SELF for this process, RUSAGE_THREAD for this thread, or
    RUSAGE_CHILDREN for all children that have ended and were waited for. usage
    is `byref` of the struct rusage to be filled.

    Returns 0, or -1 with errno EINVAL (no such who).

    getrusage(2)
    """

def getpriority(which: _Int, who: _Int, /) -> int:
    """int getpriority(int which, id_t who)

    How nice a process is: the nicer, the longer it waits for the processor.

    which says of what who is the number: PRIO_PROCESS, PRIO_PGRP (a process
    group) or PRIO_USER; who is 0 for one's own.

    Returns a number from PRIO_MIN, -20, to 19, which is very nice; or -1 with
    errno ESRCH (no such process), EINVAL (no such which). -1 may be the number
    as well: set_errno(0) before the call helps to tell.

    getpriority(2)
    """

def setpriority(which: _Int, who: _Int, prio: _Int, /) -> int:
    """int setpriority(int which, id_t who, int prio)

    Say how nice a process is.

    which and who are those of getpriority(). prio is the new number, from -20
    to 19; one outside counts as the nearest.

    Returns 0, or -1 with errno ESRCH (no such process), EINVAL (no such
    which), EACCES or EPERM (to be less nice takes privileges).

    setpriority(2)
    """

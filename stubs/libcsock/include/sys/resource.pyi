from ctypes import c_ulong

from libcsock._syntax import Ref, Struct, _Int
from libcsock.include.sys.select import timeval as timeval
from libcsock.include.sys.types import id_t as id_t, pid_t as pid_t

__all__ = [
    "PRIO_PGRP", "PRIO_PROCESS", "PRIO_USER", "RLIMIT_AS", "RLIMIT_CORE", "RLIMIT_CPU", "RLIMIT_DATA",
    "RLIMIT_FSIZE", "RLIMIT_MEMLOCK", "RLIMIT_MSGQUEUE", "RLIMIT_NICE", "RLIMIT_NOFILE", "RLIMIT_NPROC",
    "RLIMIT_OFILE", "RLIMIT_RSS", "RLIMIT_RTPRIO", "RLIMIT_RTTIME", "RLIMIT_SIGPENDING", "RLIMIT_STACK",
    "RUSAGE_CHILDREN", "RUSAGE_SELF", "timeval", "id_t", "pid_t", "RUSAGE_THREAD", "RUSAGE_LWP",
    "RLIMIT_LOCKS", "RLIMIT_NLIMITS", "RLIM_NLIMITS", "PRIO_MIN", "PRIO_MAX", "RLIM_INFINITY",
    "RLIM_SAVED_CUR", "RLIM_SAVED_MAX", "rlim_t", "rlimit", "rusage", "getrlimit", "setrlimit",
    "prlimit", "getrusage", "getpriority", "setpriority",
]  # fmt: skip

PRIO_PGRP: int
PRIO_PROCESS: int
PRIO_USER: int
RLIMIT_AS: int
RLIMIT_CORE: int
RLIMIT_CPU: int
RLIMIT_DATA: int
RLIMIT_FSIZE: int
RLIMIT_MEMLOCK: int
RLIMIT_MSGQUEUE: int
RLIMIT_NICE: int
RLIMIT_NOFILE: int
RLIMIT_NPROC: int
RLIMIT_OFILE: int
RLIMIT_RSS: int
RLIMIT_RTPRIO: int
RLIMIT_RTTIME: int
RLIMIT_SIGPENDING: int
RLIMIT_STACK: int
RUSAGE_CHILDREN: int
RUSAGE_SELF: int
RUSAGE_THREAD: int
RUSAGE_LWP: int
RLIMIT_LOCKS: int
RLIMIT_NLIMITS: int
RLIM_NLIMITS: int
PRIO_MIN: int
PRIO_MAX: int
RLIM_INFINITY: int
RLIM_SAVED_CUR: int
RLIM_SAVED_MAX: int

class rlim_t(c_ulong): ...

class rlimit(Struct):
    rlim_cur: int
    rlim_max: int
    def __init__(self, rlim_cur: int = ..., rlim_max: int = ...) -> None: ...

class rusage(Struct):
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

def getrlimit(resource: _Int, rlim: Ref[rlimit], /) -> int: ...
def setrlimit(resource: _Int, rlim: Ref[rlimit], /) -> int: ...
def prlimit(
    pid: _Int, resource: _Int, new_limit: Ref[rlimit] | None, old_limit: Ref[rlimit] | None, /
) -> int: ...
def getrusage(who: _Int, usage: Ref[rusage], /) -> int: ...
def getpriority(which: _Int, who: _Int, /) -> int: ...
def setpriority(which: _Int, who: _Int, prio: _Int, /) -> int: ...

"""`<sys/resource.h>`: what processes have used, what they may use, and how long they wait for it."""

from ctypes import c_int, c_long, c_ulong

from libcsock._ctype import Annotated, const_ptr, nullable, ptr
from libcsock._extern import extern
from libcsock._header import export
from libcsock._machine import abi
from libcsock._notation import Name, Notation
from libcsock._struct import Struct
from libcsock.include.sys.select import timeval
from libcsock.include.sys.types import id_t, pid_t

# Whose resources
RUSAGE_SELF = 0
RUSAGE_CHILDREN = -1
RUSAGE_THREAD = 1
RUSAGE_LWP = RUSAGE_THREAD

# Resources
RLIMIT_CPU = 0
RLIMIT_FSIZE = 1
RLIMIT_DATA = 2
RLIMIT_STACK = 3
RLIMIT_CORE = 4
RLIMIT_RSS = 5
RLIMIT_NPROC = 6
RLIMIT_NOFILE = 7
RLIMIT_OFILE = 7
RLIMIT_MEMLOCK = 8
RLIMIT_AS = 9
RLIMIT_LOCKS = 10
RLIMIT_SIGPENDING = 11
RLIMIT_MSGQUEUE = 12
RLIMIT_NICE = 13
RLIMIT_RTPRIO = 14
RLIMIT_RTTIME = 15
RLIMIT_NLIMITS = 16

# No limit
RLIM_INFINITY = 2**64 - 1
RLIM_SAVED_MAX = RLIM_INFINITY
RLIM_SAVED_CUR = RLIM_INFINITY

# How many resources there are
RLIM_NLIMITS = RLIMIT_NLIMITS

# Whose priority, and its limits
PRIO_PROCESS = 0
PRIO_PGRP = 1
PRIO_USER = 2
PRIO_MIN = -20
PRIO_MAX = 20

_NAMES_SINCE = {"glibc": "RUSAGE_LWP RLIMIT_OFILE"}


class rlim_t(c_ulong):
    """`rlim_t`: a limit, 64 bits without sign; RLIM_INFINITY is none."""


class _Limit(Notation):
    """A limit that is none by its name."""

    def __call__(self, value: int) -> str:
        return "RLIM_INFINITY" if value == RLIM_INFINITY else repr(value)


class rlimit(Struct):
    """`struct rlimit`: what a process may use (`rlim_cur`), and what it may raise that to (`rlim_max`). 16 bytes."""

    __slots__ = ()
    _fields_ = [("rlim_cur", c_ulong), ("rlim_max", c_ulong)]
    _notation_ = {"rlim_cur": _Limit(), "rlim_max": _Limit()}


class rusage(Struct):
    """`struct rusage`: what a process has used. 144 bytes, 272 with musl.

    `ru_utime` is what it has computed, `ru_stime` what the kernel has for it, `ru_maxrss` the most memory that it had
    at a time, in units of 1024 bytes; `ru_minflt` and `ru_majflt` are pages that it missed, the latter on the disk,
    `ru_inblock` and `ru_oublock` reads and writes of the disk, `ru_nvcsw` and `ru_nivcsw` how often it waited, and had
    to wait. Linux leaves the others at 0.
    """

    __slots__ = ()
    _fields_ = [
        ("ru_utime", timeval),
        ("ru_stime", timeval),
        ("ru_maxrss", c_long),
        ("ru_ixrss", c_long),
        ("ru_idrss", c_long),
        ("ru_isrss", c_long),
        ("ru_minflt", c_long),
        ("ru_majflt", c_long),
        ("ru_nswap", c_long),
        ("ru_inblock", c_long),
        ("ru_oublock", c_long),
        ("ru_msgsnd", c_long),
        ("ru_msgrcv", c_long),
        ("ru_nsignals", c_long),
        ("ru_nvcsw", c_long),
        ("ru_nivcsw", c_long),
        *abi([], musl=[("__reserved", c_long * 16)]),
    ]


# Ints, as POSIX has them; for C with all of GNU's extensions glibc declares enums in their place.


class _resource_t(c_int):
    _c_name_ = "int"
    _in_headers_ = "RLIMIT_RESOURCE"


class _who_t(c_int):
    _c_name_ = "int"
    _in_headers_ = "RUSAGE_WHO"


class _which_t(c_int):
    _c_name_ = "int"
    _in_headers_ = "PRIORITY_WHICH"


_RESOURCE = Name("RLIMIT_* !RLIMIT_NLIMITS")


@extern(blocks=False)
def getrlimit(resource: Annotated[_resource_t, _RESOURCE], rlim: ptr[rlimit]) -> c_int:
    """How much of something this process may use.

    resource says of what: RLIMIT_NOFILE (descriptors: with so many open,
    accept() and its kin fail with EMFILE), RLIMIT_NPROC (processes of the
    user), RLIMIT_CORE, RLIMIT_STACK and RLIMIT_AS (bytes), RLIMIT_CPU
    (seconds) … rlim is `byref` of the struct rlimit to be filled: rlim_cur is
    the limit and rlim_max how far it may be raised; RLIM_INFINITY is none.

    Returns 0, or -1 with errno EINVAL (no such resource).

    getrlimit(2)
    """


@extern(blocks=False)
def setrlimit(resource: Annotated[_resource_t, _RESOURCE], rlim: const_ptr[rlimit]) -> c_int:
    """Say how much of something this process may use.

    resource is as in getrlimit(); rlim is `byref` of a struct rlimit: rlim_cur
    is the new limit, at most rlim_max. Who lowers rlim_max cannot raise it
    again. Children inherit both.

    Returns 0, or -1 with errno EINVAL (no such resource, or rlim_cur is
    greater than rlim_max), EPERM (to raise rlim_max takes privileges).

    setrlimit(2)
    """


@extern(blocks=False, since="glibc 2.13")
def prlimit(
    pid: pid_t,
    resource: Annotated[_resource_t, _RESOURCE],
    new_limit: Annotated[const_ptr[rlimit], nullable],
    old_limit: Annotated[ptr[rlimit], nullable],
) -> c_int:
    """Say how much of something a process may use, and ask how much it might.

    pid is the process, 0 this one; resource is as in getrlimit(). new_limit is
    `byref` of a struct rlimit, as for setrlimit(), or None to leave it as it
    is. old_limit is `byref` of another that gets what it was before, or None.

    Returns 0, or -1 with errno EINVAL (no such resource, or rlim_cur is
    greater than rlim_max), ESRCH (no such process), EPERM (not allowed).

    prlimit(2)
    """


@extern(blocks=False)
def getrusage(who: Annotated[_who_t, Name("RUSAGE_THREAD RUSAGE_*")], usage: ptr[rusage]) -> c_int:
    """What this process has used.

    who is RUSAGE_SELF for this process, RUSAGE_THREAD for this thread, or
    RUSAGE_CHILDREN for all children that have ended and were waited for. usage
    is `byref` of the struct rusage to be filled.

    Returns 0, or -1 with errno EINVAL (no such who).

    getrusage(2)
    """


@extern(blocks=False)
def getpriority(which: Annotated[_which_t, Name("PRIO_PROCESS PRIO_PGRP PRIO_USER")], who: id_t) -> c_int:
    """How nice a process is: the nicer, the longer it waits for the processor.

    which says of what who is the number: PRIO_PROCESS, PRIO_PGRP (a process
    group) or PRIO_USER; who is 0 for one's own.

    Returns a number from PRIO_MIN, -20, to 19, which is very nice; or -1 with
    errno ESRCH (no such process), EINVAL (no such which). -1 may be the number
    as well: set_errno(0) before the call helps to tell.

    getpriority(2)
    """


@extern(blocks=False)
def setpriority(
    which: Annotated[_which_t, Name("PRIO_PROCESS PRIO_PGRP PRIO_USER")], who: id_t, prio: c_int
) -> c_int:
    """Say how nice a process is.

    which and who are those of getpriority(). prio is the new number, from -20
    to 19; one outside counts as the nearest.

    Returns 0, or -1 with errno ESRCH (no such process), EINVAL (no such
    which), EACCES or EPERM (to be less nice takes privileges).

    setpriority(2)
    """


export(globals())

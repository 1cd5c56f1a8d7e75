from libcsock._syntax import Ref, Struct, _Int, _Output
from libcsock.include.sys.select import *

__all__ = [
    "ITIMER_PROF", "ITIMER_REAL", "ITIMER_VIRTUAL", "sigset_t", "suseconds_t", "time_t", "timespec",
    "FD_SETSIZE", "timeval", "fd_set", "FD_SET", "FD_CLR", "FD_ISSET", "FD_ZERO", "select", "pselect",
    "timezone", "itimerval", "gettimeofday", "getitimer", "setitimer",
]  # fmt: skip

ITIMER_PROF: int
ITIMER_REAL: int
ITIMER_VIRTUAL: int

class timezone(Struct):
    tz_minuteswest: int
    tz_dsttime: int
    def __init__(self, tz_minuteswest: int = ..., tz_dsttime: int = ...) -> None: ...

class itimerval(Struct):
    it_interval: timeval
    it_value: timeval
    def __init__(self, it_interval: timeval = ..., it_value: timeval = ...) -> None: ...

def gettimeofday(tv: Ref[timeval] | None, tz: _Output | None, /) -> int: ...
def getitimer(which: _Int, curr_value: Ref[itimerval], /) -> int: ...
def setitimer(which: _Int, new_value: Ref[itimerval], old_value: Ref[itimerval] | None, /) -> int: ...

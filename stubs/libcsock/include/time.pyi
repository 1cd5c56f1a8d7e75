from ctypes import c_long

from libcsock._syntax import Ref, Struct, _Int
from libcsock.include.sys.types import clockid_t as clockid_t, pid_t as pid_t, size_t as size_t, time_t as time_t

__all__ = [
    "CLOCK_BOOTTIME", "CLOCK_MONOTONIC", "CLOCK_MONOTONIC_RAW", "CLOCK_PROCESS_CPUTIME_ID",
    "CLOCK_REALTIME", "CLOCK_THREAD_CPUTIME_ID", "clockid_t", "pid_t", "size_t", "time_t", "CLOCK_TAI",
    "CLOCK_REALTIME_COARSE", "CLOCK_MONOTONIC_COARSE", "CLOCK_REALTIME_ALARM", "CLOCK_BOOTTIME_ALARM",
    "TIMER_ABSTIME", "timespec", "itimerspec", "time", "ctime", "clock_gettime", "clock_getres",
    "nanosleep", "clock_nanosleep",
]  # fmt: skip

CLOCK_BOOTTIME: int
CLOCK_MONOTONIC: int
CLOCK_MONOTONIC_RAW: int
CLOCK_PROCESS_CPUTIME_ID: int
CLOCK_REALTIME: int
CLOCK_THREAD_CPUTIME_ID: int
CLOCK_TAI: int
CLOCK_REALTIME_COARSE: int
CLOCK_MONOTONIC_COARSE: int
CLOCK_REALTIME_ALARM: int
CLOCK_BOOTTIME_ALARM: int
TIMER_ABSTIME: int

class timespec(Struct):
    tv_sec: int
    tv_nsec: int
    def __init__(self, tv_sec: int = ..., tv_nsec: int = ...) -> None: ...

class itimerspec(Struct):
    it_interval: timespec
    it_value: timespec
    def __init__(self, it_interval: timespec = ..., it_value: timespec = ...) -> None: ...

def time(tloc: Ref[c_long] | None, /) -> int: ...
def ctime(timep: Ref[c_long], /) -> str | None: ...
def clock_gettime(clockid: _Int, tp: Ref[timespec], /) -> int: ...
def clock_getres(clockid: _Int, res: Ref[timespec] | None, /) -> int: ...
def clock_nanosleep(clockid: _Int, flags: _Int, t: Ref[timespec], remain: Ref[timespec] | None, /) -> int: ...
def nanosleep(duration: Ref[timespec], rem: Ref[timespec] | None, /) -> int: ...

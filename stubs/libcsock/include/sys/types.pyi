from ctypes import c_int, c_long, c_size_t, c_ssize_t, c_uint, c_ulong

__all__ = [
    "size_t", "ssize_t", "off_t", "pid_t", "uid_t", "gid_t", "id_t", "mode_t", "time_t", "suseconds_t",
    "useconds_t", "clockid_t", "clock_t", "timer_t",
]  # fmt: skip

class size_t(c_size_t):
    """`size_t`: a count of bytes, 64 bits without sign."""

class ssize_t(c_ssize_t):
    """`ssize_t`: a count of bytes, or -1."""

class off_t(c_long):
    """`off_t`: a position in a file, 64 bits with sign."""

class pid_t(c_int):
    """`pid_t`: a process, or with a minus sign a process group."""

class uid_t(c_uint):
    """`uid_t`: a user, 32 bits without sign."""

class gid_t(c_uint):
    """`gid_t`: a group, 32 bits without sign."""

class id_t(c_uint):
    """`id_t`: a process, a process group or a user, 32 bits without sign."""

class mode_t(c_uint):
    """`mode_t`: the kind of a file and who may do what with it, S_I*, 32 bits without sign."""

class time_t(c_long):
    """`time_t`: seconds, 64 bits with sign."""

class suseconds_t(c_long):
    """`suseconds_t`: microseconds, 64 bits with sign."""

class useconds_t(c_uint):
    """`useconds_t`: microseconds, 32 bits without sign."""

class clockid_t(c_int):
    """`clockid_t`: a clock, CLOCK_*."""

class clock_t(c_long):
    """`clock_t`: time that was computed, in parts of a second, 64 bits with sign."""

class timer_t(c_ulong):
    """`timer_t`: a timer of timer_create(), 64 bits. In C it is a pointer of which nobody knows to what."""

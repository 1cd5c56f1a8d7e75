"""`<sys/types.h>`: integers by the name of what they count."""

from ctypes import c_int, c_long, c_size_t, c_ssize_t

from libcsock._header import export


class size_t(c_size_t):
    """`size_t`: a count of bytes, 64 bits without sign."""


class ssize_t(c_ssize_t):
    """`ssize_t`: a count of bytes, or -1."""


class off_t(c_long):
    """`off_t`: a position in a file, 64 bits with sign."""


class pid_t(c_int):
    """`pid_t`: a process, or with a minus sign a process group."""


export(globals())

"""Flags are a number, not the address of one."""

from libcsock import *

flags = c_int(O_NONBLOCK)
fcntl(0, F_SETFL, byref(flags))  # E: No overload variant of "fcntl"

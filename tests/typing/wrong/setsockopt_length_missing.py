"""Python's own setsockopt() has four arguments."""

from libcsock import *

on = c_int(1)
setsockopt(3, SOL_SOCKET, SO_REUSEADDR, byref(on))  # E: No overload variant of "setsockopt" matches argument types

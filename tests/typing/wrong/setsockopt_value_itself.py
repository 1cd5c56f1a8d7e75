"""The & is missing."""

from libcsock import *

on = c_int(1)
setsockopt(3, SOL_SOCKET, SO_REUSEADDR, on, sizeof(on))  # E: No overload variant of "setsockopt" matches argument

"""The level comes before the option."""

from libcsock import *

on = c_int(1)
setsockopt(3, SO_REUSEADDR, byref(on), sizeof(on))  # E: No overload variant of "setsockopt" matches argument types

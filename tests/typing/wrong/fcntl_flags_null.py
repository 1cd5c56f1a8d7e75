"""Flags are a number."""

from libcsock import *

fcntl(3, F_SETFL, None)  # E: No overload variant of "fcntl" matches argument types "int", "Literal[4]", "None"

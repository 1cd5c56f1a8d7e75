"""A command is a constant."""

from libcsock import *

fcntl(0, "F_GETFL")  # E: No overload variant of "fcntl" matches argument types "int", "str"

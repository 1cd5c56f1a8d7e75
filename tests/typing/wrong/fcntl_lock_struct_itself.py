"""The & is missing."""

from libcsock import *

fcntl(3, F_SETLKW, flock(F_WRLCK))  # E: No overload variant of "fcntl" matches argument types "int", "Literal[7]",

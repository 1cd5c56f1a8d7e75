"""A lock is a struct."""

from libcsock import *

fcntl(0, F_SETLK, 5)  # E: "fcntl" matches argument types "int", "Literal[6]", "int"

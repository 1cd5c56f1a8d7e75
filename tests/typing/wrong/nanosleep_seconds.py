"""C wants a struct."""

from libcsock import *

nanosleep(5, None)  # E: Argument 1 to "nanosleep" has incompatible type "int"

"""sigaction takes the address of the struct."""

from libcsock import *

sigaction(SIGINT, struct_sigaction(), None)  # E: Argument 2 to "sigaction" has incompatible type

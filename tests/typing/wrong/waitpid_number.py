"""The status is filled in, so it needs an address."""

from libcsock import *

waitpid(-1, 0, WNOHANG)  # E: Argument 2 to "waitpid" has incompatible type "int"

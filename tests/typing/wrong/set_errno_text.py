"""Errors are numbers."""

from libcsock import *

set_errno("EAGAIN")  # E: Argument 1 to "set_errno" has incompatible type "str"

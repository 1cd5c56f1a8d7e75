"""A direction is a constant."""

from libcsock import *

shutdown(3, "w")  # E: Argument 2 to "shutdown" has incompatible type "str"; expected "int | _SimpleCData[int]"

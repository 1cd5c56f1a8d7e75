"""A descriptor is a number."""

from libcsock import *

close(None)  # E: Argument 1 to "close" has incompatible type "None"; expected "int | _SimpleCData[int]"

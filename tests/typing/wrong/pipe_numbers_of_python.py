"""C wants an array."""

from libcsock import *

pipe([0, 0])  # E: Argument 1 to "pipe" has incompatible type "list[int]"

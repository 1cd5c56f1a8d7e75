"""Text in, a number out."""

from libcsock import *

port = atoi(9999)  # E: Argument 1 to "atoi" has incompatible type "int"; expected "str | bytes |

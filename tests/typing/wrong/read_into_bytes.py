"""bytes cannot be written to."""

from libcsock import *

read(0, b"12345", 5)  # E: Argument 2 to "read" has incompatible type "bytes"; expected "WritableBuffer |

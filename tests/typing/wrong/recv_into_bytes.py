"""bytes cannot be written to."""

from libcsock import *

recv(0, b"12345", 5, 0)  # E: Argument 2 to "recv" has incompatible type "bytes"

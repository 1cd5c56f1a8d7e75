"""bytes cannot be written to."""

from libcsock import *

memset(b"hello", 0, 5)  # E: Value of type variable "_Memory" of "memset" cannot be "bytes"

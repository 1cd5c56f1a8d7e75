"""bytes cannot be written to."""

from libcsock import *

memcpy(b"hello", b"world", 5)  # E: Value of type variable "_Memory" of "memcpy" cannot be "bytes"

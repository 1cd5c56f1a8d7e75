"""The length where the text was meant, and the reverse."""

from libcsock import *

send(3, 5, b"hello", 0)  # E: incompatible type "int"; expected "bytes | WritableBuffer | Ref[_CData] | Structure |

"""str has no bytes until it is encoded."""

from libcsock import *

send(3, "hello", 5, 0)  # E: incompatible type "str"; expected "bytes | WritableBuffer | Ref[_CData] | Structure |

"""A piece is bytes."""

from libcsock import *

piece = iovec("hello", 5)  # E: incompatible type "str"; expected "bytes | WritableBuffer | Ref[_CData] | Structure

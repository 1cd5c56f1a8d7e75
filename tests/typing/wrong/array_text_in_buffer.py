"""A buffer holds bytes."""

from libcsock import *

buffer = create_string_buffer(16)
buffer.value = "hello"  # E: Incompatible types in assignment (expression has type "str", variable has type "bytes")

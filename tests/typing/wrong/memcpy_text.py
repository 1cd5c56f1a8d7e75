"""Text has no bytes until it is encoded."""

from libcsock import *

buffer = create_string_buffer(8)
memcpy(buffer, "hello", 5)  # E: incompatible type "str"; expected "bytes | WritableBuffer | Ref[_CData] | Structure

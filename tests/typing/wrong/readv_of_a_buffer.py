"""A buffer where there must be pieces."""

from libcsock import *

readv(0, create_string_buffer(8), 1)  # E: Argument 2 to "readv" has incompatible type "Array[c_char]"

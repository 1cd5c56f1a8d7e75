"""bytes and text do not add up."""

from libcsock import *

buffer = create_string_buffer(16)
print("got " + buffer.value)  # E: Unsupported operand types for + ("str" and "bytes")

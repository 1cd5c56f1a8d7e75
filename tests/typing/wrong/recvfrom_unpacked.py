"""The sender is in the struct, the result is a number."""

from libcsock import *

buffer = create_string_buffer(64)
data, peer = recvfrom(3, buffer, 64, 0, None, None)  # E: "int" object is not iterable

"""What was read is in the buffer, the result is how much."""

from libcsock import *

buffer = create_string_buffer(64)
line = read(0, buffer, 64)
print(line.decode())  # E: "int" has no attribute "decode"

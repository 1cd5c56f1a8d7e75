"""The name is in the buffer."""

from libcsock import *

name = create_string_buffer(65)
print("on " + gethostname(name, 65))  # E: Unsupported operand types for + ("str" and "int")

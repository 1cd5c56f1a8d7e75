"""What was received is in the buffer, the result is how much."""

from libcsock import *

buffer = create_string_buffer(64)
data = recv(3, buffer, 64, 0)
print(data.decode())  # E: "int" has no attribute "decode"

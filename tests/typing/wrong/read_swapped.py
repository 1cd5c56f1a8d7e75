"""Arguments in the wrong order."""

from libcsock import *

buffer = create_string_buffer(5)
read(0, 5, buffer)  # E: Argument 2 to "read" has incompatible type "int"

"""The kernel writes the offset."""

from libcsock import *

sendfile(4, 3, 0, 100)  # E: Argument 3 to "sendfile" has incompatible type "int"; expected "Ref[c_long] | None"

"""A str is not written to."""

from libcsock import *

recv(3, "     ", 5, 0)  # E: incompatible type "str"; expected "WritableBuffer | Ref[_CData] | Structure |

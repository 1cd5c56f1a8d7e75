"""Numbers that are not in memory one after the other."""

from libcsock import *

send(3, [104, 105], 2, 0)  # E: incompatible type "list[int]"; expected "bytes | WritableBuffer | Ref[_CData] |

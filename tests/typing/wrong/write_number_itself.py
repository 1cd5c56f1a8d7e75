"""The & is missing."""

from libcsock import *

one = uint64_t(1)
write(5, one, sizeof(one))  # E: incompatible type "uint64_t"; expected "bytes | WritableBuffer | Ref[_CData] |

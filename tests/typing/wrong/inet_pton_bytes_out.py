"""bytes cannot be written to."""

from libcsock import *

inet_pton(AF_INET, "127.0.0.1", b"1234")  # E: incompatible type "bytes"; expected "WritableBuffer | Ref[_CData] |

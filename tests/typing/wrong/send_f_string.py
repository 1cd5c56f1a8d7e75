"""Text again, however it was made."""

from libcsock import *

name = "world"
send(3, f"hello, {name}", 12, 0)  # E: incompatible type "str"; expected "bytes | WritableBuffer | Ref[_CData] |

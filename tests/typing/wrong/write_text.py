"""str has no bytes until it is encoded."""

from libcsock import *

write(1, "hello", 5)  # E: Argument 2 to "write" has incompatible type "str"; expected "bytes |

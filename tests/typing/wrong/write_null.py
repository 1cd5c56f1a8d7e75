"""NULL is no buffer."""

from libcsock import *

write(1, None, 0)  # E: Argument 2 to "write" has incompatible type "None"; expected "bytes |

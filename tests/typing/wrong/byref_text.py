"""Text has no address."""

from libcsock import *

write(1, byref("hello"), 5)  # E: Argument 1 to "byref" has incompatible type "str"; expected "_CData"

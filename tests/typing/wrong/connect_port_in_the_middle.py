"""Not a function that takes host and port."""

from libcsock import *

connect(3, "localhost", 80)  # E: Argument 2 to "connect" has incompatible type "str"; expected "Ref[_address]"

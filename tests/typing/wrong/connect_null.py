"""NULL where C has no use for it."""

from libcsock import *

connect(0, None, 0)  # E: Argument 2 to "connect" has incompatible type "None"; expected "Ref[_address]"

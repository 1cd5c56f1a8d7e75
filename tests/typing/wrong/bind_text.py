"""An address is a struct."""

from libcsock import *

bind(3, "127.0.0.1", 16)  # E: Argument 2 to "bind" has incompatible type "str"; expected "Ref[_address]"

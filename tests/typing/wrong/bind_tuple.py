"""An address of Python's sockets."""

from libcsock import *

bind(3, ("127.0.0.1", 9999), 16)  # E: incompatible type "tuple[str, int]"; expected "Ref[_address]"

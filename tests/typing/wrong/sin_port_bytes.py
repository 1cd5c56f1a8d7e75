"""A number, in network byte order."""

from libcsock import *

address = sockaddr_in()
address.sin_port = b"\x1f\x90"  # E: Incompatible types in assignment (expression has type "bytes", variable has

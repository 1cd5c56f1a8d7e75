"""Text is no address."""

from libcsock import *

address = sockaddr_in()
address.sin_addr.s_addr = "127.0.0.1"  # E: Incompatible types in assignment (expression has type "str", variable

"""An address of the other family."""

from libcsock import *

address = sockaddr_in6()
address.sin6_addr = in_addr()  # E: Incompatible types in assignment (expression has type "in_addr", variable has

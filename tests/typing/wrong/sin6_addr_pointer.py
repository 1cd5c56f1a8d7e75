"""Structs are copied by assignment."""

from libcsock import *

address = sockaddr_in6()
address.sin6_addr = byref(in6addr_any)  # E: Incompatible types in assignment (expression has type "Ref[in6_addr]",

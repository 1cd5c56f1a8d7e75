"""An int field has no address in Python."""

from libcsock import *

address = sockaddr_in()
memset(byref(address.sin_port), 0, 2)  # E: Value of type variable "_T" of "byref" cannot be "int"

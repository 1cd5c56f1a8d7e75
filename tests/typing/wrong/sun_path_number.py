"""A path is text or bytes."""

from libcsock import *

address = sockaddr_un()
address.sun_path = 5  # E: Incompatible types in assignment

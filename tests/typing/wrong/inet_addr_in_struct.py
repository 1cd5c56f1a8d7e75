"""A number where a struct must be."""

from libcsock import *

address = sockaddr_in()
address.sin_addr = inet_addr("127.0.0.1")  # E: Incompatible types in assignment (expression has type "int",

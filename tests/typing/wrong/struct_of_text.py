"""A number where text was given."""

from libcsock import *

address = sockaddr_in("AF_INET")  # E: Argument 1 to "sockaddr_in" has incompatible type "str"; expected "int"

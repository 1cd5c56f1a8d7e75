"""A struct is no tuple."""

from libcsock import *

address = sockaddr_in()
family, port = address  # E: "sockaddr_in" object is not iterable

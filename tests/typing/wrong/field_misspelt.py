"""A field that the struct does not have, written."""

from libcsock import *

address = sockaddr_in()
address.sin_famly = AF_INET  # E: "sockaddr_in" has no attribute "sin_famly"; maybe "sin_family"?

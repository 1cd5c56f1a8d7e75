"""A descriptor has no methods."""

from libcsock import *

fd = socket(AF_INET, SOCK_STREAM, 0)
fd.bind(("127.0.0.1", 80))  # E: "int" has no attribute "bind"

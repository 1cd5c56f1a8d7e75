"""socket is the function, not Python's module."""

from libcsock import *

fd = socket(socket.AF_INET, SOCK_STREAM, 0)  # E: has no attribute "AF_INET"

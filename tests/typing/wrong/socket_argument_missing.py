"""Python's own socket() knows a usual protocol."""

from libcsock import *

fd = socket(AF_INET, SOCK_STREAM)  # E: Too few arguments for "socket"

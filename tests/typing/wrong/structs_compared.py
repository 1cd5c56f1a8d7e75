"""Structs of two kinds are never equal."""

from libcsock import *

print(in_addr() == sockaddr_in())  # E: Non-overlapping equality check

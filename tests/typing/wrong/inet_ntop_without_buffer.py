"""Python's inet_ntop() takes two arguments."""

from libcsock import *

print(inet_ntop(AF_INET, b"\x7f\0\0\1"))  # E: Too few arguments for "inet_ntop"

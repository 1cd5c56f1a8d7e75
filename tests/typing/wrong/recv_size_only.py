"""Python's recv() returns the bytes, C's fills a buffer."""

from libcsock import *

data = recv(3, 1024)  # E: Too few arguments for "recv"

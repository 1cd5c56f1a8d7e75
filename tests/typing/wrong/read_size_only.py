"""Python's os.read() returns the bytes, C's read() fills a buffer."""

from libcsock import *

data = read(0, 1024)  # E: Too few arguments for "read"

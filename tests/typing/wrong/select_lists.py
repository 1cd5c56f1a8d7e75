"""Python's select() takes lists."""

from libcsock import *

select([0], [], [], 5.0)  # E: Too few arguments for "select"

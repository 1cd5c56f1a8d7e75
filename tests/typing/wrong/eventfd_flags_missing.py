"""Its flags are written, as 0."""

from libcsock import *

fd = eventfd(0)  # E: Too few arguments for "eventfd"

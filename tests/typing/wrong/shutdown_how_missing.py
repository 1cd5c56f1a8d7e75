"""There is no usual direction."""

from libcsock import *

shutdown(3)  # E: Too few arguments for "shutdown"

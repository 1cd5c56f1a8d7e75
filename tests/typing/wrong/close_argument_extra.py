"""An argument too many."""

from libcsock import *

close(0, 1)  # E: Too many arguments for "close"

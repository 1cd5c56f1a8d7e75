"""An argument too few."""

from libcsock import *

listen(0)  # E: Too few arguments for "listen"

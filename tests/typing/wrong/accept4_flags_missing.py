"""accept4() has an argument more than accept()."""

from libcsock import *

accept4(3, None, None)  # E: Too few arguments for "accept4"

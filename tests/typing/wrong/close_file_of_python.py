"""An object of Python's is no descriptor."""

import sys

from libcsock import *

close(sys.stdin)  # E: incompatible type "TextIO | Any"; expected "int | _SimpleCData[int]"

"""C wants a pointer."""

from libcsock import *

ctime(time(None))  # E: Argument 1 to "ctime" has incompatible type "int"

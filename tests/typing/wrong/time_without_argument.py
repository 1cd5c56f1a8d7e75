"""C's time() takes a pointer or NULL."""

from libcsock import *

now = time()  # E: Too few arguments for "time"

"""errno is a function here."""

from libcsock import *

if errno:  # E: Function "errno" could always be true in boolean context
    perror("socket")

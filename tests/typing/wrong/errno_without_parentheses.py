"""errno is a function here."""

from libcsock import *

print(errno == EAGAIN)  # E: Non-overlapping equality check

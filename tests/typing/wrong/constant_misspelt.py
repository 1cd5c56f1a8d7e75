"""A constant that there is not."""

from libcsock import *

print(AF_INTE)  # E: Name "AF_INTE" is not defined; did you mean "AF_INET"

"""The arguments are a list."""

from libcsock import *

execv("/bin/ls", "ls -l")  # E: Argument 2 to "execv" has incompatible type "str"

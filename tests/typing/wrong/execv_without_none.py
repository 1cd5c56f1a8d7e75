"""The list has no None at its end."""

from libcsock import *

execv("/bin/ls", ["ls", "-l"])  # E: Argument 2 to "execv" has incompatible type "list[str]"

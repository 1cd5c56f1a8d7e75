"""F_SETFL must be told what to set."""

from libcsock import *

fcntl(0, F_SETFL)  # E: "fcntl" matches argument types "int", "Literal[4]"

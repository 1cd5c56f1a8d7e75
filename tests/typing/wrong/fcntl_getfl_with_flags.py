"""F_GETFL takes no flags."""

from libcsock import *

fcntl(0, F_GETFL, 5)  # E: "fcntl" matches argument types "int", "Literal[3]", "int"

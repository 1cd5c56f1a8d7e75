"""Which bytes?"""

from libcsock import *

fcntl(3, F_GETLK)  # E: No overload variant of "fcntl" matches argument types "int", "Literal[5]"

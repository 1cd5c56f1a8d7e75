"""To which number?"""

from libcsock import *

dup2(3)  # E: Too few arguments for "dup2"

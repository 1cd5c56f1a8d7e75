"""From where?"""

from libcsock import *

lseek(3, 0)  # E: Too few arguments for "lseek"

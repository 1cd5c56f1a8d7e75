"""FD_ZERO() fills a set in, and does not make one."""

from libcsock import *

readfds = FD_ZERO()  # E: Too few arguments for "FD_ZERO"

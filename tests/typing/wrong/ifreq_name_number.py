"""A name is text."""

from libcsock import *

ifr = ifreq()
ifr.ifr_name = 1  # E: Incompatible types in assignment

"""FIONBIO reads its int, at an address."""

from libcsock import *

ioctl(0, FIONBIO, 1)  # E: No overload variant of "ioctl" matches

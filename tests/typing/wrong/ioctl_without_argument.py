"""Somewhere the number must go."""

from libcsock import *

ioctl(0, FIONREAD)  # E: No overload variant of "ioctl" matches

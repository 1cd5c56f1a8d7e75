"""A window has no name of an interface."""

from libcsock import *

size = winsize()
ioctl(0, SIOCGIFADDR, byref(size))  # E: "byref" has incompatible type "winsize"; expected "ifreq"

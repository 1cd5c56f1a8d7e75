"""A request is a pointer away."""

from libcsock import *

ifr = ifreq("lo")
ioctl(0, SIOCGIFADDR, ifr)  # E: No overload variant of "ioctl" matches

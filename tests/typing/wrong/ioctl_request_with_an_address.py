"""What ethtool takes is not known here, and has an address inside."""

from libcsock import *

ifr = ifreq("eth0")
ioctl(0, SIOCETHTOOL, byref(ifr))  # E: No overload variant of "ioctl" matches

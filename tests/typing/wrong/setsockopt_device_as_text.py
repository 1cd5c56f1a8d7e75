"""A name is bytes here."""

from libcsock import *

setsockopt(3, SOL_SOCKET, SO_BINDTODEVICE, "lo", 2)  # E: No overload variant of "setsockopt" matches argument types

"""True has no address."""

from libcsock import *

setsockopt(3, SOL_SOCKET, SO_KEEPALIVE, True, 4)  # E: No overload variant of "setsockopt" matches argument types

"""A path, and no port."""

from libcsock import *

address = sockaddr_un()
address.sin_family = AF_UNIX  # E: "sockaddr_un" has no attribute "sin_family"; maybe "sun_family"?

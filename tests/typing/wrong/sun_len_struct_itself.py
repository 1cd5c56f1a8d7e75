"""The & is missing."""

from libcsock import *

address = sockaddr_un(AF_UNIX, "/tmp/socket")
bind(3, byref(address), SUN_LEN(address))  # E: incompatible type "sockaddr_un"; expected "Ref[sockaddr_un] |

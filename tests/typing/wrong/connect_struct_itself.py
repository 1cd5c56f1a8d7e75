"""The & is missing."""

from libcsock import *

server = sockaddr_un()
connect(3, server, sizeof(server))  # E: incompatible type "sockaddr_un"; expected "Ref[_address]"

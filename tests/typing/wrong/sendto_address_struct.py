"""The & is missing."""

from libcsock import *

peer = sockaddr_in()
sendto(3, b"x", 1, 0, peer, sizeof(peer))  # E: incompatible type "sockaddr_in"; expected "Ref[_address] | None"

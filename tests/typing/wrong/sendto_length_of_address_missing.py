"""Without the length of the address."""

from libcsock import *

peer = sockaddr_in()
sendto(3, b"x", 1, 0, byref(peer))  # E: Too few arguments for "sendto"

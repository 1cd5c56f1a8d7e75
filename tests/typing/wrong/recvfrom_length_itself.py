"""The kernel writes the length."""

from libcsock import *

peer = sockaddr_in()
buffer = create_string_buffer(64)
recvfrom(3, buffer, 64, 0, byref(peer), sizeof(peer))  # E: incompatible type "int"; expected "Ref[socklen_t] |

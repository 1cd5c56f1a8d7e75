"""A switch is an int."""

from libcsock import *

setsockopt(3, SOL_SOCKET, SO_KEEPALIVE, byref(linger(1, 5)), sizeof(linger))  # E: incompatible type "linger";

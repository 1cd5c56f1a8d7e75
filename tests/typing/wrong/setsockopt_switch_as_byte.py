"""Options of SOL_SOCKET are no bytes, unlike those of IP."""

from libcsock import *

on = c_ubyte(1)
setsockopt(3, SOL_SOCKET, SO_BROADCAST, byref(on), sizeof(on))  # E: incompatible type "c_ubyte"; expected "c_int |

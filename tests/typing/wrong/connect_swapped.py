"""The length comes last."""

from libcsock import *

server = sockaddr_in()
connect(3, sizeof(server), byref(server))  # E: incompatible type "int"; expected "Ref[_address]"

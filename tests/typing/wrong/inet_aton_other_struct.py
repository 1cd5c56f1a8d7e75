"""The address of a host, not of a socket."""

from libcsock import *

address = sockaddr_in()
inet_aton("127.0.0.1", byref(address))  # E: incompatible type "sockaddr_in"; expected "in_addr"

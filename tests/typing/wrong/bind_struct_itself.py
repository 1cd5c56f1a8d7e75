"""A struct where C wants its address."""

from libcsock import *

address = sockaddr_in()
bind(0, address, sizeof(address))  # E: incompatible type "sockaddr_in"; expected "Ref[_address]"

"""The address within the address."""

from libcsock import *

address = sockaddr_in()
bind(3, byref(address.sin_addr), sizeof(address))  # E: incompatible type "in_addr"; expected "_address"

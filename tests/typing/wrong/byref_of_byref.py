"""Once is enough."""

from libcsock import *

address = sockaddr_in()
bind(3, byref(byref(address)), sizeof(address))  # E: incompatible type "Ref[sockaddr_in]"; expected "_address"

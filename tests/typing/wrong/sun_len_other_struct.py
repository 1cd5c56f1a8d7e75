"""Of a path only."""

from libcsock import *

address = sockaddr_in()
bind(3, byref(address), SUN_LEN(byref(address)))  # E: incompatible type "Ref[sockaddr_in]"; expected

"""A length where C wants the address of one."""

from libcsock import *

address = sockaddr_in()
accept(0, byref(address), sizeof(address))  # E: incompatible type "int"; expected "Ref[socklen_t]

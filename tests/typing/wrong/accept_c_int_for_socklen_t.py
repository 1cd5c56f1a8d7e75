"""An int is as long, and in C too not the same."""

from libcsock import *

address = sockaddr_in()
length = c_int(sizeof(address))
accept(0, byref(address), byref(length))  # E: incompatible type "Ref[c_int]"; expected "Ref[socklen_t]

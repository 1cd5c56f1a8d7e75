"""The length goes by value here, unlike in accept()."""

from libcsock import *

address = sockaddr_in()
length = socklen_t(sizeof(address))
bind(3, byref(address), byref(length))  # E: incompatible type "Ref[socklen_t]"; expected "int | _SimpleCData[int]"

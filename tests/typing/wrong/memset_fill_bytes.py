"""One byte, as a number."""

from libcsock import *

address = sockaddr_in()
memset(byref(address), b"\0", sizeof(address))  # E: incompatible type "bytes"; expected "int | _SimpleCData[int]"

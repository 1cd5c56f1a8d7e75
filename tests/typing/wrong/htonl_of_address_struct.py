"""The number in the struct."""

from libcsock import *

address = in_addr()
print(htonl(address))  # E: incompatible type "in_addr"; expected "int | _SimpleCData[int]"

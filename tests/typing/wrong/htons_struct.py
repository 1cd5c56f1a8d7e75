"""The field, not the struct."""

from libcsock import *

address = sockaddr_in()
print(ntohs(address))  # E: incompatible type "sockaddr_in"; expected "int | _SimpleCData[int]"

"""inet_ntoa() takes the struct itself, not its address."""

from libcsock import *

address = sockaddr_in()
print(inet_ntoa(byref(address.sin_addr)))  # E: incompatible type "Ref[in_addr]"; expected "in_addr"

"""inet_ntoa() takes the struct."""

from libcsock import *

address = sockaddr_in()
print(inet_ntoa(address.sin_addr.s_addr))  # E: incompatible type "int"; expected "in_addr"

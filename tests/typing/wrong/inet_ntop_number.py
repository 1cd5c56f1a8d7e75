"""The address goes by reference."""

from libcsock import *

address = in_addr(htonl(INADDR_LOOPBACK))
inet_ntop(AF_INET, address.s_addr, create_string_buffer(16), 16)  # E: incompatible type "int"; expected "bytes |

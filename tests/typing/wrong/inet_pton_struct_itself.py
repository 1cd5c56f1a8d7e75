"""The & is missing."""

from libcsock import *

address = in_addr()
inet_pton(AF_INET, "127.0.0.1", address.s_addr)  # E: incompatible type "int"; expected "WritableBuffer |

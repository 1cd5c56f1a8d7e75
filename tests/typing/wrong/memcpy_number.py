"""A number has no address in Python; the struct around it has."""

from libcsock import *

address = in_addr()
memcpy(address.s_addr, b"\x7f\0\0\1", 4)  # E: "_Memory" of "memcpy" cannot be "int"

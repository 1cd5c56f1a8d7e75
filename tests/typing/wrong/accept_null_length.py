"""An address without the length of its room."""

from libcsock import *

client = sockaddr_in()
accept(3, byref(client), 16)  # E: incompatible type "int"; expected "Ref[socklen_t] | Ref[Array[socklen_t]] |

"""Room for the address of a host, not of a socket."""

from libcsock import *

host = in_addr()
length = socklen_t(sizeof(host))
accept(0, byref(host), byref(length))  # E: Argument 1 to "byref" has incompatible type "in_addr"

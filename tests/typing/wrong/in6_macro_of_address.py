"""The macro wants a pointer."""

from libcsock import *

IN6_IS_ADDR_LOOPBACK(in6_addr())  # E: Argument 1 to "IN6_IS_ADDR_LOOPBACK" has incompatible type "in6_addr"

"""A variable that C declares const."""

import libcsock
from libcsock import in6_addr

libcsock.in6addr_any = in6_addr()  # E: expression has type "in6_addr", variable has type "const_in6_addr"

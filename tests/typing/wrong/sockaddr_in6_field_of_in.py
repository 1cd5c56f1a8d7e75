"""The fields of IPv6 begin with sin6."""

from libcsock import *

address = sockaddr_in6()
address.sin_port = htons(80)  # E: "sockaddr_in6" has no attribute "sin_port"; maybe "sin6_port"?

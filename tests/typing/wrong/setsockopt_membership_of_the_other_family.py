"""IPv6 has a struct of its own."""

from libcsock import *

request = ip_mreq()
setsockopt(3, IPPROTO_IPV6, IPV6_JOIN_GROUP, byref(request), sizeof(request))  # E: Cannot infer value of type

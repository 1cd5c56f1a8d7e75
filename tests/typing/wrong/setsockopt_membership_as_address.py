"""A group needs an interface too."""

from libcsock import *

group = in_addr(inet_addr("224.0.0.1"))
setsockopt(3, IPPROTO_IP, IP_ADD_MEMBERSHIP, byref(group), sizeof(group))  # E: Cannot infer value of type parameter

"""The header of a segment is not what the kernel knows of the connection."""

from libcsock import *

info = tcphdr()
getsockopt(3, IPPROTO_TCP, TCP_INFO, byref(info), byref(socklen_t(sizeof(info))))  # E: Cannot infer value of type

"""The type is no variable of it."""

from libcsock import *

bind(3, byref(sockaddr_in), sizeof(sockaddr_in))  # E: incompatible type "type[sockaddr_in]"; expected "_address"

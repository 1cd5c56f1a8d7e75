"""The field of the struct within."""

from libcsock import *

address = sockaddr_in(AF_INET, htons(80), s_addr=0)  # E: Unexpected keyword argument "s_addr" for "sockaddr_in";

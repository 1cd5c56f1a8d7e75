"""A field that the struct does not have, given to the constructor."""

from libcsock import *

address = sockaddr_in(family=AF_INET)  # E: Unexpected keyword argument "family" for "sockaddr_in"

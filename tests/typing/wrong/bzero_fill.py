"""bzero() fills with zeros only."""

from libcsock import *

address = sockaddr_in()
bzero(byref(address), 0, sizeof(address))  # E: Too many arguments for "bzero"

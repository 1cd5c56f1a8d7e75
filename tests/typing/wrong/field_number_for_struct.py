"""In C too sin_addr is a struct, with one field."""

from libcsock import *

address = sockaddr_in()
address.sin_addr = htonl(INADDR_ANY)  # E: expression has type "int", variable has type "in_addr"

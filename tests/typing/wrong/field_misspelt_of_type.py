"""A field that the struct does not have, asked of the type."""

from libcsock import *

print(sockaddr_in.sin_prot)  # E: "type[sockaddr_in]" has no attribute "sin_prot"

"""How many bytes?"""

from libcsock import *

address = sockaddr_in()
memset(byref(address), 0)  # E: Too few arguments for "memset"

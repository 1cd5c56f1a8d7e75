from libcsock import *

servinfo = POINTER(addrinfo)()
getaddrinfo("localhost", "80", None, servinfo)  # E: Argument 4 to "getaddrinfo"

from libcsock import *

hints = addrinfo()
hints.ai_sockettype = SOCK_STREAM  # E: "addrinfo" has no attribute "ai_sockettype"

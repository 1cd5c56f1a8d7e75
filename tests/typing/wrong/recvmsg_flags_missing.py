"""The flags come last, and always."""

from libcsock import *

message = msghdr()
recvmsg(3, byref(message))  # E: Too few arguments for "recvmsg"

"""The & is missing."""

from libcsock import *

message = msghdr()
sendmsg(3, message, 0)  # E: Argument 2 to "sendmsg" has incompatible type "msghdr"; expected "Ref[msghdr]"

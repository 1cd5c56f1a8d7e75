"""The data belong to a control message."""

from libcsock import *

message = msghdr()
CMSG_DATA(byref(message))  # E: incompatible type "Ref[msghdr]"; expected "Ref[cmsghdr] | Ref[Array[cmsghdr]] |

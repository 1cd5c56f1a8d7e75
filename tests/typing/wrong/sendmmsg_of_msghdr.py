"""Each message is in a mmsghdr."""

from libcsock import *

messages = (msghdr * 2)()
sendmmsg(3, messages, 2, 0)  # E: incompatible type "Array[msghdr]"; expected "Ref[mmsghdr] | Ref[Array[mmsghdr]] |

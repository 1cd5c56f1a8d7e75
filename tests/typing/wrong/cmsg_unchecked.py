"""There may be no control message."""

from libcsock import *

CMSG_FIRSTHDR(byref(msghdr())).cmsg_len  # E: Item "None" of "cmsghdr | None" has no attribute "cmsg_len"

"""The pieces must be in a msghdr."""

from libcsock import *

piece = iovec(b"x", 1)
sendmsg(3, byref(piece), 0)  # E: Argument 1 to "byref" has incompatible type "iovec"; expected "msghdr"

"""A keyword that msghdr does not have."""

from libcsock import *

pieces = (iovec * 2)()
message = msghdr(msg_iov=pieces, msg_iovcnt=2)  # E: Unexpected keyword argument "msg_iovcnt" for "msghdr"; did you

"""A buffer where there must be pieces."""

from libcsock import *

message = msghdr()
message.msg_iov = create_string_buffer(16)  # E: Incompatible types in assignment

"""It has two letters more."""

from libcsock import *

message = msghdr()
message.msg_flag = MSG_TRUNC  # E: "msghdr" has no attribute "msg_flag"; maybe "msg_flags"?

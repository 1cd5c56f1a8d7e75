"""More than one datagram in one call."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    socketpair(AF_UNIX, SOCK_DGRAM, 0, ends)
    messages = (mmsghdr * 2)()
    for k, text in enumerate((b"one", b"two")):
        messages[k].msg_hdr.msg_iov = byref(iovec(text, len(text)))
        messages[k].msg_hdr.msg_iovlen = 1
    sent = sendmmsg(ends[0], messages, len(messages), 0)
    return 0 if sent == 2 and all(message.msg_len == 3 for message in messages) else 1


sys.exit(main())

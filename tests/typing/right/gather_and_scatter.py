"""A message in pieces."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    socketpair(AF_UNIX, SOCK_DGRAM, 0, ends)
    pieces = (iovec * 2)(iovec(b"head", 4), iovec(b"body", 4))
    message = msghdr(msg_iov=pieces, msg_iovlen=len(pieces))
    if sendmsg(ends[0], byref(message), 0) != 8:
        return 1
    head, body = create_string_buffer(4), create_string_buffer(4)
    answer = msghdr()
    answer.msg_iov = (iovec * 2)(iovec(head, 4), iovec(body, 4))
    answer.msg_iovlen = 2
    return 0 if recvmsg(ends[1], byref(answer), 0) == 8 and body.raw == b"body" else 1


sys.exit(main())

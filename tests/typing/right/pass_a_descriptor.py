"""A descriptor goes to whom reads it."""

import sys

from libcsock import *


def main() -> int:
    ends = (c_int * 2)()
    socketpair(AF_UNIX, SOCK_DGRAM, 0, ends)
    control = create_string_buffer(CMSG_SPACE(sizeof(c_int)))
    message = msghdr(msg_iov=byref(iovec(b"!", 1)), msg_iovlen=1)
    message.msg_control = control
    message.msg_controllen = sizeof(control)
    cmsg = CMSG_FIRSTHDR(byref(message))
    if cmsg is None:
        return 1
    cmsg.cmsg_level = SOL_SOCKET
    cmsg.cmsg_type = SCM_RIGHTS
    cmsg.cmsg_len = CMSG_LEN(sizeof(c_int))
    c_int.from_buffer(CMSG_DATA(byref(cmsg))).value = ends[0]
    sendmsg(ends[0], byref(message), 0)
    memset(control, 0, sizeof(control))
    message.msg_iov = byref(iovec(create_string_buffer(1), 1))
    recvmsg(ends[1], byref(message), MSG_CMSG_CLOEXEC)
    got = CMSG_FIRSTHDR(byref(message))
    if got is None or got.cmsg_type != SCM_RIGHTS:
        return 1
    passed = c_int.from_buffer(CMSG_DATA(byref(got)))
    return 0 if fcntl(passed.value, F_GETFD) == FD_CLOEXEC else 1


sys.exit(main())

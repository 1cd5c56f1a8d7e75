"""A descriptor is passed."""

from libcsock import *

pieces = (iovec * 2)()
pieces[0].iov_base = b"text"
pieces[0].iov_len = 4
control = create_string_buffer(CMSG_SPACE(sizeof(c_int)))
address = sockaddr_in()
message = msghdr(byref(address), sizeof(address), pieces, 2, control, len(control))
cmsg = CMSG_FIRSTHDR(byref(message))
if cmsg is not None:
    cmsg.cmsg_level = SOL_SOCKET
    cmsg.cmsg_type = SCM_RIGHTS
    cmsg.cmsg_len = CMSG_LEN(sizeof(c_int))
    memcpy(CMSG_DATA(byref(cmsg)), byref(c_int(0)), sizeof(c_int))
    cmsg = CMSG_NXTHDR(byref(message), byref(cmsg))
sendmsg(3, byref(message), MSG_NOSIGNAL)
message.msg_iov = byref(iovec(create_string_buffer(4), 4))
if recvmsg(3, byref(message), 0) == -1 or message.msg_flags & MSG_TRUNC or message.msg_name is None:
    perror("recvmsg")

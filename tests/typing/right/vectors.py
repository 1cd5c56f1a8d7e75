"""Several pieces and several messages in one call, and texts in buffers."""

from libcsock import *

line = create_string_buffer(100)
strcpy(line, "GET /")
strcat(byref(line), b" HTTP/1.0\r\n\r\n")
pieces = (iovec * 2)()
pieces[0].iov_base = line
pieces[0].iov_len = strlen(line)
pieces[1].iov_base = create_string_buffer(8)
pieces[1].iov_len = 8
sent: int = writev(3, pieces, 2) + writev(3, byref(pieces[0]), 1)
if preadv2(3, pieces, 2, -1, RWF_NOWAIT) == -1 and errno() == EAGAIN:
    readv(3, byref(pieces, sizeof(iovec)), 1)
messages = (mmsghdr * 64)()
for message in messages:
    message.msg_hdr.msg_iov = pieces
    message.msg_hdr.msg_iovlen = len(pieces)
count: int = recvmmsg(3, messages, len(messages), MSG_WAITFORONE, byref(timespec(1, 0)))
for message in messages[:count]:
    if strncmp(byref(line, 4), "/", message.msg_len) == 0:
        break
address = sockaddr_un(AF_UNIX)
strncpy(address.sun_path, "/tmp/socket", sizeof(address.sun_path) - 1)
unlink(address.sun_path)

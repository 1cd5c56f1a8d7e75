"""Options, a pair of sockets, datagrams."""

from libcsock import *

pair = (c_int * 2)()
socketpair(AF_UNIX, SOCK_DGRAM, 0, pair)
fd: int = pair[0]

on = c_int(1)
setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, byref(on), sizeof(on))
setsockopt(fd, SOL_SOCKET, SO_LINGER, byref(linger(1, 5)), sizeof(linger))
setsockopt(fd, SOL_SOCKET, SO_BINDTODEVICE, b"lo", 2)
peer = ucred()
length = socklen_t(sizeof(peer))
getsockopt(fd, SOL_SOCKET, SO_PEERCRED, byref(peer), byref(length))
print(peer.pid, length.value)

address = sockaddr_storage()
length = socklen_t(sizeof(address))
buffer = create_string_buffer(1024)
size = recvfrom(fd, buffer, sizeof(buffer), MSG_DONTWAIT, byref(address), byref(length))
sendto(fd, buffer, size, 0, byref(address), length.value)
recv(fd, None, 10, MSG_TRUNC)
send(fd, buffer.raw[:size], size, MSG_NOSIGNAL)
getsockname(fd, byref(address), byref(length))
shutdown(fd, SHUT_RDWR)

"""To which address a datagram was sent."""

import sys

from libcsock import *


def main() -> int:
    fd = socket(AF_INET, SOCK_DGRAM, 0)
    on = c_int(1)
    setsockopt(fd, IPPROTO_IP, IP_PKTINFO, byref(on), sizeof(on))
    address = sockaddr_in(AF_INET, 0, in_addr(htonl(INADDR_LOOPBACK)))
    bind(fd, byref(address), sizeof(address))
    getsockname(fd, byref(address), byref(socklen_t(sizeof(address))))
    sendto(fd, b"x", 1, 0, byref(address), sizeof(address))
    control = create_string_buffer(CMSG_SPACE(sizeof(in_pktinfo)))
    message = msghdr(msg_iov=byref(iovec(bytearray(9), 9)), msg_iovlen=1, msg_control=control)
    message.msg_controllen = len(control)
    recvmsg(fd, byref(message), 0)
    cmsg = CMSG_FIRSTHDR(byref(message))
    while cmsg is not None:
        if cmsg.cmsg_level == IPPROTO_IP and cmsg.cmsg_type == IP_PKTINFO:
            info = in_pktinfo.from_buffer(CMSG_DATA(byref(cmsg)))
            return 0 if ntohl(info.ipi_addr.s_addr) == INADDR_LOOPBACK else 1
        cmsg = CMSG_NXTHDR(byref(message), byref(cmsg))
    return 1


sys.exit(main())

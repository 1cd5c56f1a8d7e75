"""Addresses that are paths, headers of packets."""

from libcsock import *

address = sockaddr_un(sun_family=AF_UNIX, sun_path="/tmp/socket")
address.sun_path = b"\0abstract"
bind(3, byref(address), SUN_LEN(byref(address)))
path, name = str(address.sun_path), bytes(address.sun_path)[:9]
first: int = address.sun_path[0]

info = tcp_info()
getsockopt(3, IPPROTO_TCP, TCP_INFO, byref(info), byref(socklen_t(sizeof(info))))
print(info.tcpi_rtt, info.tcpi_state == TCP_ESTABLISHED)

buffer = create_string_buffer(1500)
header = ip.from_buffer(buffer)
segment = tcphdr.from_buffer(buffer, 4 * header.ip_hl)
print(ntohs(segment.source), segment.syn, header.ip_src.s_addr, IPTOS_DSCP(header.ip_tos))

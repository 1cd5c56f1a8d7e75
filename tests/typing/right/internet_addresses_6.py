"""IPv6 addresses."""

from libcsock import *

address = sockaddr_in6(sin6_family=AF_INET6, sin6_port=htons(9999), sin6_addr=in6addr_any)
address.sin6_addr = in6addr_loopback
address.sin6_addr.s6_addr[0] = 0xFF
address.sin6_addr.s6_addr32[3] = htonl(1)
inet_pton(AF_INET6, "::1", byref(address.sin6_addr))
group: bool = IN6_IS_ADDR_MULTICAST(byref(address.sin6_addr)) == 1 or IN_MULTICAST(INADDR_LOOPBACK) == 1
same = IN6_ARE_ADDR_EQUAL(byref(address.sin6_addr), byref(in6addr_loopback))

request = ipv6_mreq(address.sin6_addr, 1)
fd = socket(AF_INET6, SOCK_DGRAM, 0)
setsockopt(fd, IPPROTO_IPV6, IPV6_JOIN_GROUP, byref(request), sizeof(request))
bind(fd, byref(address), sizeof(address))

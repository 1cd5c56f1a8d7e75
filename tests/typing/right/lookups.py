"""A client that looks up its server, as Beej's guide writes it, and what else <netdb.h> and <ifaddrs.h> tell."""

from libcsock import *

hints = addrinfo()
hints.ai_family = AF_UNSPEC
hints.ai_socktype = SOCK_STREAM
hints.ai_canonname = hints.ai_addr = hints.ai_next = None
servinfo = POINTER(addrinfo)()
rv = getaddrinfo("localhost", "3490", byref(hints), byref(servinfo))
if rv != 0:
    print("getaddrinfo: " + gai_strerror(rv))
p = servinfo
while p:
    sockfd = socket(p.contents.ai_family, p.contents.ai_socktype, p.contents.ai_protocol)
    connect(sockfd, p.contents.ai_addr, p.contents.ai_addrlen)
    ipv4 = cast(p.contents.ai_addr, POINTER(sockaddr_in)).contents
    text = create_string_buffer(INET6_ADDRSTRLEN)
    inet_ntop(p.contents.ai_family, byref(ipv4.sin_addr), text, sizeof(text))
    family: int = p.contents.ai_addr.contents.sa_family
    name: str | None = p.contents.ai_canonname
    p = p.contents.ai_next
freeaddrinfo(servinfo)
freeaddrinfo(None)
several = (POINTER(addrinfo) * 2)()
getaddrinfo(None, b"80", None, byref(several, 8))

he = gethostbyname("localhost")
if he is not None:
    address = in_addr()
    memcpy(byref(address), he.h_addr_list[0], he.h_length)
    print(he.h_name + inet_ntoa(cast(he.h_addr_list[0], POINTER(in_addr)).contents), he.h_addr[0])
    i = 0
    while he.h_aliases[i]:
        i += 1
else:
    print(hstrerror(h_errno()))
service = getservbyname("http", None)
if service:
    port: int = ntohs(service.s_port)
protocol = getprotobyname("tcp")
if protocol:
    number: int = protocol.p_proto

host = create_string_buffer(NI_MAXHOST)
there = sockaddr_in()
getnameinfo(byref(there), sizeof(there), host, sizeof(host), None, 0, NI_NUMERICHOST)

ifap = POINTER(ifaddrs)()
if getifaddrs(byref(ifap)) == -1:
    perror("getifaddrs")
ifa = ifap
while ifa:
    if ifa.contents.ifa_addr and ifa.contents.ifa_addr.contents.sa_family == AF_INET:
        print(ifa.contents.ifa_name.upper(), cast(ifa.contents.ifa_addr, POINTER(sockaddr_in)).contents.sin_addr)
    ifa = ifa.contents.ifa_next
freeifaddrs(ifap)

names = if_nameindex()
if names:
    while names[i].if_index:
        if_indextoname(names[i].if_index, create_string_buffer(IF_NAMESIZE))
        i += 1
    if_freenameindex(names)

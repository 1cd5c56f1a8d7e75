"""ioctl(): what each request takes; the structs of interfaces and of the error queue."""

from libcsock import *
from libcsock import _IO, _IOR

fd = socket(AF_INET, SOCK_DGRAM, 0)
ifr = ifreq()
ifr.ifr_name = "lo"
if ioctl(fd, SIOCGIFADDR, byref(ifr)) == -1:
    perror("SIOCGIFADDR")
name = str(ifr.ifr_name)
address = cast(byref(ifr.ifr_addr), POINTER(sockaddr_in)).contents.sin_addr
up: bool = ifr.ifr_flags & IFF_UP != 0
ifr.ifr_newname = b"lo0"
ifr = ifreq("lo", ifr_mtu=1500)

requests = (ifreq * 16)()
ifc = ifconf()
ifc.ifc_len = sizeof(requests)
ifc.ifc_req = requests
ioctl(fd, SIOCGIFCONF, byref(ifc))
for request in requests[: ifc.ifc_len // sizeof(ifreq)]:
    print(request.ifr_name, request.ifr_hwaddr.sa_data[0])

size = winsize()
ioctl(0, TIOCGWINSZ, byref(size))
rows: int = size.ws_row
number = c_int()
ioctl(fd, FIONREAD, byref(number))
ioctl(fd, SIOCSPGRP, byref(pid_t(getpid())))
ioctl(fd, FIOCLEX)
ioctl(fd, FIOCLEX, 0)
ioctl(0, TIOCSCTTY, 1)
ioctl(0, TIOCSTI, b"x")
ioctl(fd, SIOCDEVPRIVATE)
ioctl(fd, _IOR(ord("x"), 1, c_int), 0)
ioctl(fd, _IO(ord("x"), 2))

entry = arpreq(arp_dev="lo", arp_flags=ATF_PERM)
ioctl(fd, SIOCGARP, byref(entry))

error = sock_extended_err.from_buffer(create_string_buffer(32))
offender: sockaddr = SO_EE_OFFENDER(byref(error))
seconds: int = scm_timestamping().ts[0].tv_sec

group, here = in_addr(inet_addr("239.1.2.3")), in_addr(htonl(INADDR_LOOPBACK))
mode, count, sources = uint32_t(), uint32_t(2), (in_addr * 2)()
getipv4sourcefilter(fd, here, group, byref(mode), byref(count), sources)
setipv4sourcefilter(fd, here, group, MCAST_INCLUDE, 1, byref(here))

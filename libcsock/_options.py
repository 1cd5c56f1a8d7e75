"""What C hides behind a `void *`: the types of socket options, and of the data of control messages."""

from __future__ import annotations

from ctypes import c_int

from libcsock._ctype import TYPE_CHECKING
from libcsock._notation import Name
from libcsock.include.linux.errqueue import sock_extended_err
from libcsock.include.netinet.in_ import (
    IP_ADD_MEMBERSHIP,
    IP_ADD_SOURCE_MEMBERSHIP,
    IP_BLOCK_SOURCE,
    IP_DROP_MEMBERSHIP,
    IP_DROP_SOURCE_MEMBERSHIP,
    IP_MULTICAST_IF,
    IP_PKTINFO,
    IP_RECVERR,
    IP_TOS,
    IP_TTL,
    IP_UNBLOCK_SOURCE,
    IPPROTO_IP,
    IPPROTO_IPV6,
    IPV6_ADD_MEMBERSHIP,
    IPV6_DROP_MEMBERSHIP,
    IPV6_HOPLIMIT,
    IPV6_PKTINFO,
    IPV6_RECVERR,
    IPV6_TCLASS,
    MCAST_JOIN_GROUP,
    MCAST_LEAVE_GROUP,
    group_req,
    in6_pktinfo,
    in_addr,
    in_pktinfo,
    ip_mreq,
    ip_mreq_source,
    ipv6_mreq,
)
from libcsock.include.sys.select import timeval
from libcsock.include.sys.socket import (
    SCM_CREDENTIALS,
    SCM_RIGHTS,
    SCM_TIMESTAMP,
    SCM_TIMESTAMPNS,
    SO_LINGER,
    SO_PEERCRED,
    SO_RCVTIMEO,
    SO_SNDTIMEO,
    SOL_SOCKET,
    linger,
    ucred,
)
from libcsock.include.time import timespec

if TYPE_CHECKING:
    from typing import Any

# By level and number; an option that is not here is an int, or bytes if its length is not an int's.
OPTIONS: dict[tuple[int, int], Any] = {
    (SOL_SOCKET, SO_LINGER): linger,
    (SOL_SOCKET, SO_RCVTIMEO): timeval,
    (SOL_SOCKET, SO_SNDTIMEO): timeval,
    (SOL_SOCKET, SO_PEERCRED): ucred,
    (IPPROTO_IP, IP_ADD_MEMBERSHIP): ip_mreq,
    (IPPROTO_IP, IP_DROP_MEMBERSHIP): ip_mreq,
    (IPPROTO_IP, IP_ADD_SOURCE_MEMBERSHIP): ip_mreq_source,
    (IPPROTO_IP, IP_DROP_SOURCE_MEMBERSHIP): ip_mreq_source,
    (IPPROTO_IP, IP_BLOCK_SOURCE): ip_mreq_source,
    (IPPROTO_IP, IP_UNBLOCK_SOURCE): ip_mreq_source,
    (IPPROTO_IP, IP_MULTICAST_IF): in_addr,
    (IPPROTO_IP, MCAST_JOIN_GROUP): group_req,
    (IPPROTO_IP, MCAST_LEAVE_GROUP): group_req,
    (IPPROTO_IPV6, IPV6_ADD_MEMBERSHIP): ipv6_mreq,
    (IPPROTO_IPV6, IPV6_DROP_MEMBERSHIP): ipv6_mreq,
}

# The same for control messages, whose int may stand for several: descriptors.
MESSAGES: dict[tuple[int, int], Any] = {
    (SOL_SOCKET, SCM_RIGHTS): c_int,
    (SOL_SOCKET, SCM_CREDENTIALS): ucred,
    (SOL_SOCKET, SCM_TIMESTAMP): timeval,
    (SOL_SOCKET, SCM_TIMESTAMPNS): timespec,
    (IPPROTO_IP, IP_PKTINFO): in_pktinfo,
    (IPPROTO_IP, IP_TTL): c_int,
    (IPPROTO_IP, IP_TOS): None,
    (IPPROTO_IP, IP_RECVERR): sock_extended_err,
    (IPPROTO_IPV6, IPV6_PKTINFO): in6_pktinfo,
    (IPPROTO_IPV6, IPV6_HOPLIMIT): c_int,
    (IPPROTO_IPV6, IPV6_TCLASS): c_int,
    (IPPROTO_IPV6, IPV6_RECVERR): sock_extended_err,
}

KINDS = {
    SOL_SOCKET: Name("SCM_*"),
    IPPROTO_IP: Name("IP_PKTINFO IP_TTL IP_TOS IP_RECVERR IP_*"),
    IPPROTO_IPV6: Name("IPV6_PKTINFO IPV6_HOPLIMIT IPV6_TCLASS IPV6_RECVERR IPV6_*"),
}

"""`<linux/errqueue.h>`: what recvmsg() with MSG_ERRQUEUE tells of errors and of packets that were sent."""

from ctypes import c_uint8, c_uint16, c_uint32

from libcsock._ctype import const_ptr, ptr
from libcsock._extern import macro
from libcsock._header import export
from libcsock._notation import ErrorNumber, Name
from libcsock._struct import CUnion, Struct
from libcsock.include.sys.socket import _data_behind, sockaddr
from libcsock.include.time import timespec

# Who saw the error, in ee_origin
SO_EE_ORIGIN_NONE = 0
SO_EE_ORIGIN_LOCAL = 1
SO_EE_ORIGIN_ICMP = 2
SO_EE_ORIGIN_ICMP6 = 3
SO_EE_ORIGIN_TXSTATUS = 4
SO_EE_ORIGIN_ZEROCOPY = 5
SO_EE_ORIGIN_TXTIME = 6
SO_EE_ORIGIN_TIMESTAMPING = SO_EE_ORIGIN_TXSTATUS

SO_EE_CODE_ZEROCOPY_COPIED = 1
SO_EE_CODE_TXTIME_INVALID_PARAM = 1
SO_EE_CODE_TXTIME_MISSED = 2
SO_EE_RFC4884_FLAG_INVALID = 1

# When a packet that is told of got its time stamp, in ee_info
SCM_TSTAMP_SND = 0
SCM_TSTAMP_SCHED = 1
SCM_TSTAMP_ACK = 2


class sock_ee_data_rfc4884(Struct):
    """`struct sock_ee_data_rfc4884`: where an ICMP message has its extension, RFC 4884. 4 bytes."""

    __slots__ = ()
    _fields_ = [("len", c_uint16), ("flags", c_uint8), ("reserved", c_uint8)]


class _ee_data(CUnion):
    __slots__ = ()
    _fields_ = [("ee_data", c_uint32), ("ee_rfc4884", sock_ee_data_rfc4884)]


class sock_extended_err(Struct):
    """`struct sock_extended_err`: an error of a packet that was sent: its errno, and who saw it. 16 bytes.

    The data of a control message IP_RECVERR or IPV6_RECVERR. `ee_type` and `ee_code` are those of the ICMP message,
    `ee_info` is what belongs to it, such as the greatest packet that fits. SO_EE_OFFENDER() is whose message it was.
    """

    __slots__ = ()
    _anonymous_ = ("_data",)
    _fields_ = [
        ("ee_errno", c_uint32),
        ("ee_origin", c_uint8),
        ("ee_type", c_uint8),
        ("ee_code", c_uint8),
        ("ee_pad", c_uint8),
        ("ee_info", c_uint32),
        ("_data", _ee_data),
    ]
    _notation_ = {"ee_errno": ErrorNumber(), "ee_origin": Name("SO_EE_ORIGIN_*")}


class scm_timestamping(Struct):
    """`struct scm_timestamping`: the times of a packet, data of a control message SCM_TIMESTAMPING. 48 bytes.

    `ts[0]` is the kernel's time, `ts[2]` the hardware's own; what is not known is zero.
    """

    __slots__ = ()
    _fields_ = [("ts", timespec * 3)]


@macro
def SO_EE_OFFENDER(ee: const_ptr[sock_extended_err]) -> ptr[sockaddr]:
    """Find the address of the machine that an error came from.

    ee is `byref` of the sock_extended_err in a control message:
    `sock_extended_err.from_buffer(CMSG_DATA(byref(cmsg)))`.

    Returns the sockaddr behind it, which is part of the buffer. As in C it is
    to be read as the address that sa_family names, of which ICMP tells no
    port: `cast(byref(offender), POINTER(sockaddr_in)).contents.sin_addr`.
    AF_UNSPEC is for nobody. There are no errors; a sock_extended_err that has
    no room for an address behind it is a ValueError.

    ip(7)
    """
    where = "SO_EE_OFFENDER() argument ee"
    behind = _data_behind(ee, where)
    if len(behind) < 16:
        raise ValueError(f"{where} has only {len(behind)} bytes behind it, a sockaddr needs 16")
    return sockaddr.from_buffer(behind)


export(globals())

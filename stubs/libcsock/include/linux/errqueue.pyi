from ctypes import Array

from libcsock._syntax import Struct, _Elements
from libcsock.include.sys.socket import sockaddr as sockaddr
from libcsock.include.time import timespec as timespec

__all__ = [
    "sockaddr", "timespec", "SO_EE_ORIGIN_NONE", "SO_EE_ORIGIN_LOCAL", "SO_EE_ORIGIN_ICMP",
    "SO_EE_ORIGIN_ICMP6", "SO_EE_ORIGIN_TXSTATUS", "SO_EE_ORIGIN_ZEROCOPY", "SO_EE_ORIGIN_TXTIME",
    "SO_EE_ORIGIN_TIMESTAMPING", "SO_EE_CODE_ZEROCOPY_COPIED", "SO_EE_CODE_TXTIME_INVALID_PARAM",
    "SO_EE_CODE_TXTIME_MISSED", "SO_EE_RFC4884_FLAG_INVALID", "SCM_TSTAMP_SND", "SCM_TSTAMP_SCHED",
    "SCM_TSTAMP_ACK", "sock_ee_data_rfc4884", "sock_extended_err", "scm_timestamping", "SO_EE_OFFENDER",
]  # fmt: skip

SO_EE_ORIGIN_NONE: int
SO_EE_ORIGIN_LOCAL: int
SO_EE_ORIGIN_ICMP: int
SO_EE_ORIGIN_ICMP6: int
SO_EE_ORIGIN_TXSTATUS: int
SO_EE_ORIGIN_ZEROCOPY: int
SO_EE_ORIGIN_TXTIME: int
SO_EE_ORIGIN_TIMESTAMPING: int
SO_EE_CODE_ZEROCOPY_COPIED: int
SO_EE_CODE_TXTIME_INVALID_PARAM: int
SO_EE_CODE_TXTIME_MISSED: int
SO_EE_RFC4884_FLAG_INVALID: int
SCM_TSTAMP_SND: int
SCM_TSTAMP_SCHED: int
SCM_TSTAMP_ACK: int

class sock_ee_data_rfc4884(Struct):
    """`struct sock_ee_data_rfc4884`: where an ICMP message has its extension, RFC 4884. 4 bytes."""
    len: int
    flags: int
    reserved: int
    def __init__(self, len: int = ..., flags: int = ..., reserved: int = ...) -> None: ...

class sock_extended_err(Struct):
    """`struct sock_extended_err`: an error of a packet that was sent: its errno, and who saw it. 16 bytes.

    The data of a control message IP_RECVERR or IPV6_RECVERR. `ee_type` and `ee_code` are those of the ICMP message,
    `ee_info` is what belongs to it, such as the greatest packet that fits. SO_EE_OFFENDER() is whose message it was.
    """
    ee_errno: int
    ee_origin: int
    ee_type: int
    ee_code: int
    ee_pad: int
    ee_info: int
    ee_data: int
    ee_rfc4884: sock_ee_data_rfc4884
    def __init__(
        self,
        ee_errno: int = ...,
        ee_origin: int = ...,
        ee_type: int = ...,
        ee_code: int = ...,
        ee_pad: int = ...,
        ee_info: int = ...,
        *,
        ee_data: int = ...,
        ee_rfc4884: sock_ee_data_rfc4884 = ...,
    ) -> None: ...

class scm_timestamping(Struct):
    """`struct scm_timestamping`: the times of a packet, data of a control message SCM_TIMESTAMPING. 48 bytes.

    `ts[0]` is the kernel's time, `ts[2]` the hardware's own; what is not known is zero.
    """
    @property
    def ts(self) -> Array[timespec]: ...
    @ts.setter
    def ts(self, value: tuple[timespec, ...] | Array[timespec]) -> None: ...
    def __init__(self, ts: tuple[timespec, ...] | Array[timespec] = ...) -> None: ...

def SO_EE_OFFENDER(ee: _Elements[sock_extended_err], /) -> sockaddr:
    """struct sockaddr *SO_EE_OFFENDER(const struct sock_extended_err *ee)

    Find the address of the machine that an error came from.

    ee is `byref` of the sock_extended_err in a control message:
    `sock_extended_err.from_buffer(CMSG_DATA(byref(cmsg)))`.

    Returns the sockaddr behind it, which is part of the buffer. As in C it is
    to be read as the address that sa_family names, of which ICMP tells no
    port: `cast(byref(offender), POINTER(sockaddr_in)).contents.sin_addr`.
    AF_UNSPEC is for nobody. There are no errors; a sock_extended_err that has
    no room for an address behind it is a ValueError.

    ip(7)
    """

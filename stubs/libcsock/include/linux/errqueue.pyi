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
    len: int
    flags: int
    reserved: int
    def __init__(self, len: int = ..., flags: int = ..., reserved: int = ...) -> None: ...

class sock_extended_err(Struct):
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
    @property
    def ts(self) -> Array[timespec]: ...
    @ts.setter
    def ts(self, value: tuple[timespec, ...] | Array[timespec]) -> None: ...
    def __init__(self, ts: tuple[timespec, ...] | Array[timespec] = ...) -> None: ...

def SO_EE_OFFENDER(ee: _Elements[sock_extended_err], /) -> sockaddr: ...

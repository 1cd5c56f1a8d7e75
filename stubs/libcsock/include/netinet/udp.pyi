from libcsock._syntax import IntOption, Struct
from libcsock.include.stdint import *
from libcsock.include.sys.types import *

__all__ = [
    "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t", "size_t",
    "ssize_t", "off_t", "pid_t", "uid_t", "gid_t", "id_t", "mode_t", "time_t", "suseconds_t",
    "useconds_t", "clockid_t", "clock_t", "timer_t", "SOL_UDP", "UDP_CORK", "UDP_ENCAP",
    "UDP_NO_CHECK6_TX", "UDP_NO_CHECK6_RX", "UDP_SEGMENT", "UDP_GRO", "UDP_ENCAP_ESPINUDP_NON_IKE",
    "UDP_ENCAP_ESPINUDP", "UDP_ENCAP_L2TPINUDP", "UDP_ENCAP_GTP0", "UDP_ENCAP_GTP1U", "udphdr",
]  # fmt: skip

SOL_UDP: int
UDP_CORK: IntOption
UDP_ENCAP: IntOption
UDP_NO_CHECK6_TX: IntOption
UDP_NO_CHECK6_RX: IntOption
UDP_SEGMENT: IntOption
UDP_GRO: IntOption
UDP_ENCAP_ESPINUDP_NON_IKE: int
UDP_ENCAP_ESPINUDP: int
UDP_ENCAP_L2TPINUDP: int
UDP_ENCAP_GTP0: int
UDP_ENCAP_GTP1U: int

class udphdr(Struct):
    """`struct udphdr`: the header of a datagram, under two sets of names: BSD's uh_* and Linux's. 8 bytes.

    All fields are in network byte order; the length counts the header too.
    """
    uh_sport: int
    uh_dport: int
    uh_ulen: int
    uh_sum: int
    source: int
    dest: int
    len: int
    check: int
    def __init__(
        self,
        uh_sport: int = ...,
        uh_dport: int = ...,
        uh_ulen: int = ...,
        uh_sum: int = ...,
        source: int = ...,
        dest: int = ...,
        len: int = ...,
        check: int = ...,
    ) -> None: ...

"""`<netinet/tcp.h>`: options, states and the header of TCP."""

from ctypes import c_int, c_int32, c_uint8, c_uint16, c_uint32, c_uint64

from libcsock._header import export
from libcsock._machine import abi
from libcsock._notation import Flags, Name, NetworkLong, NetworkShort
from libcsock._struct import CUnion, Struct, bits
from libcsock.include.stdint import *
from libcsock.include.sys.socket import *
from libcsock.include.sys.types import *

# The level of TCP's options
SOL_TCP = 6

# Options of IPPROTO_TCP
TCP_NODELAY = 1
TCP_MAXSEG = 2
TCP_CORK = 3
TCP_KEEPIDLE = 4
TCP_KEEPINTVL = 5
TCP_KEEPCNT = 6
TCP_SYNCNT = 7
TCP_LINGER2 = 8
TCP_DEFER_ACCEPT = 9
TCP_WINDOW_CLAMP = 10
TCP_INFO = 11
TCP_QUICKACK = 12
TCP_CONGESTION = 13
TCP_MD5SIG = 14
TCP_COOKIE_TRANSACTIONS = 15
TCP_THIN_LINEAR_TIMEOUTS = 16
TCP_THIN_DUPACK = 17
TCP_USER_TIMEOUT = 18
TCP_REPAIR = 19
TCP_REPAIR_QUEUE = 20
TCP_QUEUE_SEQ = 21
TCP_REPAIR_OPTIONS = 22
TCP_FASTOPEN = 23
TCP_TIMESTAMP = 24
TCP_NOTSENT_LOWAT = 25
TCP_CC_INFO = 26
TCP_SAVE_SYN = 27
TCP_SAVED_SYN = 28
TCP_REPAIR_WINDOW = 29
TCP_FASTOPEN_CONNECT = 30
TCP_ULP = 31
TCP_MD5SIG_EXT = 32
TCP_FASTOPEN_KEY = 33
TCP_FASTOPEN_NO_COOKIE = 34
TCP_ZEROCOPY_RECEIVE = 35
TCP_INQ = 36
TCP_CM_INQ = TCP_INQ
TCP_TX_DELAY = 37

# For TCP_REPAIR
TCP_REPAIR_OFF = 0
TCP_REPAIR_ON = 1
TCP_REPAIR_OFF_NO_WP = -1

# Flags in a TCP header
TH_FIN = 0x1
TH_SYN = 0x2
TH_RST = 0x4
TH_PUSH = 0x8
TH_ACK = 0x10
TH_URG = 0x20

# States of a connection, in tcpi_state
TCP_ESTABLISHED = 1
TCP_SYN_SENT = 2
TCP_SYN_RECV = 3
TCP_FIN_WAIT1 = 4
TCP_FIN_WAIT2 = 5
TCP_TIME_WAIT = 6
TCP_CLOSE = 7
TCP_CLOSE_WAIT = 8
TCP_LAST_ACK = 9
TCP_LISTEN = 10
TCP_CLOSING = 11

# Options in a TCP header, and how many bytes they have
TCPOPT_EOL = 0
TCPOPT_NOP = 1
TCPOPT_MAXSEG = 2
TCPOLEN_MAXSEG = 4
TCPOPT_WINDOW = 3
TCPOLEN_WINDOW = 3
TCPOPT_SACK_PERMITTED = 4
TCPOLEN_SACK_PERMITTED = 2
TCPOPT_SACK = 5
TCPOPT_TIMESTAMP = 8
TCPOLEN_TIMESTAMP = 10
TCPOLEN_TSTAMP_APPA = TCPOLEN_TIMESTAMP + 2
TCPOPT_TSTAMP_HDR = TCPOPT_NOP << 24 | TCPOPT_NOP << 16 | TCPOPT_TIMESTAMP << 8 | TCPOLEN_TIMESTAMP

# Sizes of segments and windows
TCP_MSS = 512
TCP_MAXWIN = 65535
TCP_MAX_WINSHIFT = 14
TCP_MSS_DEFAULT = 536
TCP_MSS_DESIRED = 1220

# Flags in tcpi_options
TCPI_OPT_TIMESTAMPS = 1
TCPI_OPT_SACK = 2
TCPI_OPT_WSCALE = 4
TCPI_OPT_ECN = 8
TCPI_OPT_ECN_SEEN = 16
TCPI_OPT_SYN_DATA = 32
TCPI_OPT_USEC_TS = 64
TCPI_OPT_TFO_CHILD = 128

# What congestion control does, in tcpi_ca_state
TCP_CA_Open = 0
TCP_CA_Disorder = 1
TCP_CA_CWR = 2
TCP_CA_Recovery = 3
TCP_CA_Loss = 4

# For TCP_MD5SIG and TCP_MD5SIG_EXT
TCP_MD5SIG_FLAG_PREFIX = 1
TCP_MD5SIG_FLAG_IFINDEX = 2
TCP_MD5SIG_MAXKEYLEN = 80

# For TCP_REPAIR_QUEUE
TCP_NO_QUEUE = 0
TCP_RECV_QUEUE = 1
TCP_SEND_QUEUE = 2
TCP_QUEUES_NR = 3

# For TCP_COOKIE_TRANSACTIONS
TCP_COOKIE_MIN = 8
TCP_COOKIE_MAX = 16
TCP_COOKIE_PAIR_SIZE = 2 * TCP_COOKIE_MAX
TCP_COOKIE_IN_ALWAYS = 1
TCP_COOKIE_OUT_NEVER = 2
TCP_S_DATA_IN = 4
TCP_S_DATA_OUT = 8

_NAMES_SINCE = {
    "glibc": "TCP_COOKIE_TRANSACTIONS TCPOLEN_TSTAMP_APPA TCPOPT_TSTAMP_HDR TCP_MSS TCP_MAXWIN TCP_MAX_WINSHIFT"
    " TCP_MSS_DEFAULT TCP_MSS_DESIRED TCPI_OPT_ECN_SEEN TCPI_OPT_SYN_DATA TCP_NO_QUEUE TCP_RECV_QUEUE"
    " TCP_SEND_QUEUE TCP_QUEUES_NR TCP_COOKIE_MIN TCP_COOKIE_MAX TCP_COOKIE_PAIR_SIZE TCP_COOKIE_IN_ALWAYS"
    " TCP_COOKIE_OUT_NEVER TCP_S_DATA_IN TCP_S_DATA_OUT tcp_repair_opt tcp_cookie_transactions",
    "glibc 2.39": "TCP_MD5SIG_FLAG_IFINDEX",
    "glibc 2.42": "TCPI_OPT_USEC_TS TCPI_OPT_TFO_CHILD",
}


class tcp_seq(c_uint32):
    """`tcp_seq`: a sequence number, 32 bits in network byte order."""


class _names_of_bsd(Struct):
    __slots__ = ()
    _fields_ = [
        ("th_sport", c_uint16),
        ("th_dport", c_uint16),
        ("th_seq", c_uint32),
        ("th_ack", c_uint32),
        *bits(th_x2=4, th_off=4),
        ("th_flags", c_uint8),
        ("th_win", c_uint16),
        ("th_sum", c_uint16),
        ("th_urp", c_uint16),
    ]


class _names_of_linux(Struct):
    __slots__ = ()
    _fields_ = [
        ("source", c_uint16),
        ("dest", c_uint16),
        ("seq", c_uint32),
        ("ack_seq", c_uint32),
        *bits(res1=4, doff=4),
        *bits(fin=1, syn=1, rst=1, psh=1, ack=1, urg=1, res2=2),
        ("window", c_uint16),
        ("check", c_uint16),
        ("urg_ptr", c_uint16),
    ]


class _names(CUnion):
    __slots__ = ()
    _anonymous_ = ("of_bsd", "of_linux")
    _fields_ = [("of_bsd", _names_of_bsd), ("of_linux", _names_of_linux)]


class tcphdr(Struct):
    """`struct tcphdr`: the header of a TCP segment, under two sets of names: BSD's th_* and Linux's. 20 bytes.

    All but single bytes are in network byte order. `th_off` or `doff` is the header's length in units of 4 bytes.
    """

    __slots__ = ()
    _anonymous_ = ("_names",)
    _fields_ = [("_names", _names)]
    _notation_ = {
        "th_sport": NetworkShort(),
        "th_dport": NetworkShort(),
        "th_seq": NetworkLong(),
        "th_ack": NetworkLong(),
        "th_flags": Flags("TH_*"),
        "th_win": NetworkShort(),
        "th_sum": NetworkShort(),
        "th_urp": NetworkShort(),
    }


# The fields of struct tcp_info that glibc's header has had since 2.43
_TCP_INFO_SINCE_2_43 = [
    ("tcpi_pacing_rate", c_uint64),
    ("tcpi_max_pacing_rate", c_uint64),
    ("tcpi_bytes_acked", c_uint64),
    ("tcpi_bytes_received", c_uint64),
    ("tcpi_segs_out", c_uint32),
    ("tcpi_segs_in", c_uint32),
    ("tcpi_notsent_bytes", c_uint32),
    ("tcpi_min_rtt", c_uint32),
    ("tcpi_data_segs_in", c_uint32),
    ("tcpi_data_segs_out", c_uint32),
    ("tcpi_delivery_rate", c_uint64),
    ("tcpi_busy_time", c_uint64),
    ("tcpi_rwnd_limited", c_uint64),
    ("tcpi_sndbuf_limited", c_uint64),
    ("tcpi_delivered", c_uint32),
    ("tcpi_delivered_ce", c_uint32),
    ("tcpi_bytes_sent", c_uint64),
    ("tcpi_bytes_retrans", c_uint64),
    ("tcpi_dsack_dups", c_uint32),
    ("tcpi_reord_seen", c_uint32),
    ("tcpi_rcv_ooopack", c_uint32),
    ("tcpi_snd_wnd", c_uint32),
    ("tcpi_rcv_wnd", c_uint32),
    ("tcpi_rehash", c_uint32),
    ("tcpi_total_rto", c_uint16),
    ("tcpi_total_rto_recoveries", c_uint16),
    ("tcpi_total_rto_time", c_uint32),
    ("tcpi_received_ce", c_uint32),
    ("tcpi_delivered_e1_bytes", c_uint32),
    ("tcpi_delivered_e0_bytes", c_uint32),
    ("tcpi_delivered_ce_bytes", c_uint32),
    ("tcpi_received_e1_bytes", c_uint32),
    ("tcpi_received_e0_bytes", c_uint32),
    ("tcpi_received_ce_bytes", c_uint32),
    ("tcpi_accecn_fail_mode", c_uint16),
    ("tcpi_accecn_opt_seen", c_uint16),
]


class tcp_info(Struct):
    """`struct tcp_info`: what the kernel knows of a connection, for TCP_INFO. 280 bytes.

    Times are in milliseconds. tcpi_rto, tcpi_ato, tcpi_rtt, tcpi_rttvar, tcpi_rcv_rtt, tcpi_min_rtt, tcpi_busy_time,
    tcpi_rwnd_limited and tcpi_sndbuf_limited are in microseconds. The struct has grown with Linux: getsockopt() fills
    what the kernel has and says in *optlen how many bytes that is; the fields behind it stay as they were. glibc's
    header has 104 of the bytes before 2.43.
    """

    __slots__ = ()
    _fields_ = [
        ("tcpi_state", c_uint8),
        ("tcpi_ca_state", c_uint8),
        ("tcpi_retransmits", c_uint8),
        ("tcpi_probes", c_uint8),
        ("tcpi_backoff", c_uint8),
        ("tcpi_options", c_uint8),
        # C has them in this order on every processor, which on s390x is from the highest bit on
        *abi(
            bits(tcpi_snd_wscale=4, tcpi_rcv_wscale=4),
            s390x=bits(tcpi_rcv_wscale=4, tcpi_snd_wscale=4),
        ),
        ("tcpi_rto", c_uint32),
        ("tcpi_ato", c_uint32),
        ("tcpi_snd_mss", c_uint32),
        ("tcpi_rcv_mss", c_uint32),
        ("tcpi_unacked", c_uint32),
        ("tcpi_sacked", c_uint32),
        ("tcpi_lost", c_uint32),
        ("tcpi_retrans", c_uint32),
        ("tcpi_fackets", c_uint32),
        ("tcpi_last_data_sent", c_uint32),
        ("tcpi_last_ack_sent", c_uint32),
        ("tcpi_last_data_recv", c_uint32),
        ("tcpi_last_ack_recv", c_uint32),
        ("tcpi_pmtu", c_uint32),
        ("tcpi_rcv_ssthresh", c_uint32),
        ("tcpi_rtt", c_uint32),
        ("tcpi_rttvar", c_uint32),
        ("tcpi_snd_ssthresh", c_uint32),
        ("tcpi_snd_cwnd", c_uint32),
        ("tcpi_advmss", c_uint32),
        ("tcpi_reordering", c_uint32),
        ("tcpi_rcv_rtt", c_uint32),
        ("tcpi_rcv_space", c_uint32),
        ("tcpi_total_retrans", c_uint32),
        *_TCP_INFO_SINCE_2_43,
    ]
    _fields_since_ = {"glibc 2.43": " ".join(name for name, _ in _TCP_INFO_SINCE_2_43)}
    _notation_ = {
        "tcpi_state": Name("TCP_ESTABLISHED TCP_SYN_* TCP_FIN_* TCP_TIME_WAIT TCP_CLOS* TCP_LAST_ACK TCP_LISTEN"),
        "tcpi_ca_state": Name("TCP_CA_*"),
        "tcpi_options": Flags("TCPI_OPT_*"),
    }


class tcp_md5sig(Struct):
    """`struct tcp_md5sig`: a peer and the key that its segments are signed with, for TCP_MD5SIG. 216 bytes."""

    __slots__ = ()
    _fields_ = [
        ("tcpm_addr", sockaddr_storage),
        ("tcpm_flags", c_uint8),
        ("tcpm_prefixlen", c_uint8),
        ("tcpm_keylen", c_uint16),
        ("tcpm_ifindex", c_int),
        ("tcpm_key", c_uint8 * TCP_MD5SIG_MAXKEYLEN),
    ]
    _fields_since_ = {"glibc 2.39": "tcpm_ifindex"}


class tcp_repair_opt(Struct):
    """`struct tcp_repair_opt`: an option of a connection that is moved, for TCP_REPAIR_OPTIONS. 8 bytes."""

    __slots__ = ()
    _fields_ = [("opt_code", c_uint32), ("opt_val", c_uint32)]


class tcp_cookie_transactions(Struct):
    """`struct tcp_cookie_transactions`: for TCP_COOKIE_TRANSACTIONS, which Linux no longer has. 544 bytes."""

    __slots__ = ()
    _fields_ = [
        ("tcpct_flags", c_uint16),
        ("__tcpct_pad1", c_uint8),
        ("tcpct_cookie_desired", c_uint8),
        ("tcpct_s_data_desired", c_uint16),
        ("tcpct_used", c_uint16),
        ("tcpct_value", c_uint8 * TCP_MSS_DEFAULT),
    ]


class tcp_repair_window(Struct):
    """`struct tcp_repair_window`: the window of a connection that is moved, for TCP_REPAIR_WINDOW. 20 bytes."""

    __slots__ = ()
    _fields_ = [
        ("snd_wl1", c_uint32),
        ("snd_wnd", c_uint32),
        ("max_window", c_uint32),
        ("rcv_wnd", c_uint32),
        ("rcv_wup", c_uint32),
    ]


class tcp_zerocopy_receive(Struct):
    """`struct tcp_zerocopy_receive`: where the bytes received are mapped, for TCP_ZEROCOPY_RECEIVE. 64 bytes.

    glibc's header has 16 of the bytes before 2.43. An older kernel reads and fills as many as it has.
    """

    __slots__ = ()
    _fields_ = [
        ("address", c_uint64),
        ("length", c_uint32),
        ("recv_skip_hint", c_uint32),
        ("inq", c_uint32),
        ("err", c_int32),
        ("copybuf_address", c_uint64),
        ("copybuf_len", c_int32),
        ("flags", c_uint32),
        ("msg_control", c_uint64),
        ("msg_controllen", c_uint64),
        ("msg_flags", c_uint32),
        ("reserved", c_uint32),
    ]
    _fields_since_ = {
        "glibc 2.43": "inq err copybuf_address copybuf_len flags msg_control msg_controllen msg_flags reserved"
    }


export(globals())

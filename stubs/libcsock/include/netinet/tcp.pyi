from ctypes import Array, c_char, c_ubyte, c_uint32

from libcsock._syntax import IntOption, Option, Struct
from libcsock.include.stdint import *
from libcsock.include.sys.socket import *
from libcsock.include.sys.types import *

__all__ = [
    "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t", "size_t",
    "ssize_t", "iovec", "timespec", "AF_UNSPEC", "AF_UNIX", "AF_LOCAL", "AF_FILE", "AF_INET", "AF_AX25",
    "AF_IPX", "AF_APPLETALK", "AF_NETROM", "AF_BRIDGE", "AF_ATMPVC", "AF_X25", "AF_INET6", "AF_ROSE",
    "AF_DECnet", "AF_NETBEUI", "AF_SECURITY", "AF_KEY", "AF_NETLINK", "AF_ROUTE", "AF_PACKET", "AF_ASH",
    "AF_ECONET", "AF_ATMSVC", "AF_RDS", "AF_SNA", "AF_IRDA", "AF_PPPOX", "AF_WANPIPE", "AF_LLC", "AF_IB",
    "AF_MPLS", "AF_CAN", "AF_TIPC", "AF_BLUETOOTH", "AF_IUCV", "AF_RXRPC", "AF_ISDN", "AF_PHONET",
    "AF_IEEE802154", "AF_CAIF", "AF_ALG", "AF_NFC", "AF_VSOCK", "AF_KCM", "AF_QIPCRTR", "AF_SMC",
    "AF_XDP", "AF_MCTP", "PF_UNSPEC", "PF_UNIX", "PF_LOCAL", "PF_FILE", "PF_INET", "PF_AX25", "PF_IPX",
    "PF_APPLETALK", "PF_NETROM", "PF_BRIDGE", "PF_ATMPVC", "PF_X25", "PF_INET6", "PF_ROSE", "PF_DECnet",
    "PF_NETBEUI", "PF_SECURITY", "PF_KEY", "PF_NETLINK", "PF_ROUTE", "PF_PACKET", "PF_ASH", "PF_ECONET",
    "PF_ATMSVC", "PF_RDS", "PF_SNA", "PF_IRDA", "PF_PPPOX", "PF_WANPIPE", "PF_LLC", "PF_IB", "PF_MPLS",
    "PF_CAN", "PF_TIPC", "PF_BLUETOOTH", "PF_IUCV", "PF_RXRPC", "PF_ISDN", "PF_PHONET", "PF_IEEE802154",
    "PF_CAIF", "PF_ALG", "PF_NFC", "PF_VSOCK", "PF_KCM", "PF_QIPCRTR", "PF_SMC", "PF_XDP", "PF_MCTP",
    "SOCK_STREAM", "SOCK_DGRAM", "SOCK_RAW", "SOCK_RDM", "SOCK_SEQPACKET", "SOCK_DCCP", "SOCK_PACKET",
    "SOCK_NONBLOCK", "SOCK_CLOEXEC", "SOL_SOCKET", "SOL_RAW", "SOL_DECNET", "SOL_X25", "SOL_PACKET",
    "SOL_ATM", "SOL_AAL", "SOL_IRDA", "SOL_NETBEUI", "SOL_LLC", "SOL_DCCP", "SOL_NETLINK", "SOL_TIPC",
    "SOL_RXRPC", "SOL_PPPOL2TP", "SOL_BLUETOOTH", "SOL_PNPIPE", "SOL_RDS", "SOL_IUCV", "SOL_CAIF",
    "SOL_ALG", "SOL_NFC", "SOL_KCM", "SOL_TLS", "SOL_XDP", "SOL_MPTCP", "SOL_MCTP", "SOL_SMC",
    "SOL_VSOCK", "SOMAXCONN", "SHUT_RD", "SHUT_WR", "SHUT_RDWR", "MSG_OOB", "MSG_PEEK", "MSG_DONTROUTE",
    "MSG_TRYHARD", "MSG_CTRUNC", "MSG_PROXY", "MSG_TRUNC", "MSG_DONTWAIT", "MSG_EOR", "MSG_WAITALL",
    "MSG_FIN", "MSG_SYN", "MSG_CONFIRM", "MSG_RST", "MSG_ERRQUEUE", "MSG_NOSIGNAL", "MSG_MORE",
    "MSG_WAITFORONE", "MSG_BATCH", "MSG_SOCK_DEVMEM", "MSG_ZEROCOPY", "MSG_FASTOPEN", "MSG_CMSG_CLOEXEC",
    "SO_DEBUG", "SO_REUSEADDR", "SO_TYPE", "SO_ERROR", "SO_DONTROUTE", "SO_BROADCAST", "SO_SNDBUF",
    "SO_RCVBUF", "SO_KEEPALIVE", "SO_OOBINLINE", "SO_NO_CHECK", "SO_PRIORITY", "SO_LINGER",
    "SO_BSDCOMPAT", "SO_REUSEPORT", "SO_PASSCRED", "SO_PEERCRED", "SO_RCVLOWAT", "SO_SNDLOWAT",
    "SO_RCVTIMEO", "SO_RCVTIMEO_OLD", "SO_SNDTIMEO", "SO_SNDTIMEO_OLD", "SO_SECURITY_AUTHENTICATION",
    "SO_SECURITY_ENCRYPTION_TRANSPORT", "SO_SECURITY_ENCRYPTION_NETWORK", "SO_BINDTODEVICE",
    "SO_ATTACH_FILTER", "SO_GET_FILTER", "SO_DETACH_FILTER", "SO_DETACH_BPF", "SO_PEERNAME",
    "SO_TIMESTAMP_OLD", "SO_TIMESTAMP", "SO_ACCEPTCONN", "SO_PEERSEC", "SO_SNDBUFFORCE",
    "SO_RCVBUFFORCE", "SO_PASSSEC", "SO_TIMESTAMPNS_OLD", "SO_TIMESTAMPNS", "SO_MARK",
    "SO_TIMESTAMPING_OLD", "SO_TIMESTAMPING", "SO_PROTOCOL", "SO_DOMAIN", "SO_RXQ_OVFL",
    "SO_WIFI_STATUS", "SO_PEEK_OFF", "SO_NOFCS", "SO_LOCK_FILTER", "SO_SELECT_ERR_QUEUE", "SO_BUSY_POLL",
    "SO_MAX_PACING_RATE", "SO_BPF_EXTENSIONS", "SO_INCOMING_CPU", "SO_ATTACH_BPF",
    "SO_ATTACH_REUSEPORT_CBPF", "SO_ATTACH_REUSEPORT_EBPF", "SO_CNX_ADVICE", "SO_MEMINFO",
    "SO_INCOMING_NAPI_ID", "SO_COOKIE", "SO_PEERGROUPS", "SO_ZEROCOPY", "SO_TXTIME", "SO_BINDTOIFINDEX",
    "SO_TIMESTAMP_NEW", "SO_TIMESTAMPNS_NEW", "SO_TIMESTAMPING_NEW", "SO_RCVTIMEO_NEW",
    "SO_SNDTIMEO_NEW", "SO_DETACH_REUSEPORT_BPF", "SO_PREFER_BUSY_POLL", "SO_BUSY_POLL_BUDGET",
    "SO_NETNS_COOKIE", "SO_BUF_LOCK", "SO_RESERVE_MEM", "SO_TXREHASH", "SO_RCVMARK", "SO_PASSPIDFD",
    "SO_PEERPIDFD", "SO_DEVMEM_LINEAR", "SO_DEVMEM_DMABUF", "SO_DEVMEM_DONTNEED", "SO_RCVPRIORITY",
    "SO_PASSRIGHTS", "SO_INQ", "SCM_RIGHTS", "SCM_CREDENTIALS", "SCM_SECURITY", "SCM_PIDFD",
    "SCM_TIMESTAMP", "SCM_TIMESTAMPNS", "SCM_TIMESTAMPING", "SCM_WIFI_STATUS",
    "SCM_TIMESTAMPING_OPT_STATS", "SCM_TIMESTAMPING_PKTINFO", "SCM_TXTIME", "SCM_DEVMEM_LINEAR",
    "SCM_DEVMEM_DMABUF", "SCM_TS_OPT_ID", "SCM_INQ", "socklen_t", "sa_family_t", "sockaddr",
    "sockaddr_storage", "linger", "ucred", "msghdr", "mmsghdr", "cmsghdr", "CMSG_ALIGN", "CMSG_LEN",
    "CMSG_SPACE", "CMSG_FIRSTHDR", "CMSG_NXTHDR", "CMSG_DATA", "socket", "bind", "connect", "listen",
    "accept", "accept4", "socketpair", "getsockname", "getpeername", "send", "sendto", "recv",
    "recvfrom", "getsockopt", "setsockopt", "shutdown", "sockatmark", "isfdtype", "sendmsg", "recvmsg",
    "sendmmsg", "recvmmsg", "off_t", "pid_t", "uid_t", "gid_t", "id_t", "mode_t", "time_t",
    "suseconds_t", "useconds_t", "clockid_t", "clock_t", "timer_t", "SOL_TCP", "TCP_NODELAY",
    "TCP_MAXSEG", "TCP_CORK", "TCP_KEEPIDLE", "TCP_KEEPINTVL", "TCP_KEEPCNT", "TCP_SYNCNT",
    "TCP_LINGER2", "TCP_DEFER_ACCEPT", "TCP_WINDOW_CLAMP", "TCP_INFO", "TCP_QUICKACK", "TCP_CONGESTION",
    "TCP_MD5SIG", "TCP_COOKIE_TRANSACTIONS", "TCP_THIN_LINEAR_TIMEOUTS", "TCP_THIN_DUPACK",
    "TCP_USER_TIMEOUT", "TCP_REPAIR", "TCP_REPAIR_QUEUE", "TCP_QUEUE_SEQ", "TCP_REPAIR_OPTIONS",
    "TCP_FASTOPEN", "TCP_TIMESTAMP", "TCP_NOTSENT_LOWAT", "TCP_CC_INFO", "TCP_SAVE_SYN", "TCP_SAVED_SYN",
    "TCP_REPAIR_WINDOW", "TCP_FASTOPEN_CONNECT", "TCP_ULP", "TCP_MD5SIG_EXT", "TCP_FASTOPEN_KEY",
    "TCP_FASTOPEN_NO_COOKIE", "TCP_ZEROCOPY_RECEIVE", "TCP_INQ", "TCP_CM_INQ", "TCP_TX_DELAY",
    "TCP_REPAIR_OFF", "TCP_REPAIR_ON", "TCP_REPAIR_OFF_NO_WP", "TH_FIN", "TH_SYN", "TH_RST", "TH_PUSH",
    "TH_ACK", "TH_URG", "TCP_ESTABLISHED", "TCP_SYN_SENT", "TCP_SYN_RECV", "TCP_FIN_WAIT1",
    "TCP_FIN_WAIT2", "TCP_TIME_WAIT", "TCP_CLOSE", "TCP_CLOSE_WAIT", "TCP_LAST_ACK", "TCP_LISTEN",
    "TCP_CLOSING", "TCPOPT_EOL", "TCPOPT_NOP", "TCPOPT_MAXSEG", "TCPOLEN_MAXSEG", "TCPOPT_WINDOW",
    "TCPOLEN_WINDOW", "TCPOPT_SACK_PERMITTED", "TCPOLEN_SACK_PERMITTED", "TCPOPT_SACK",
    "TCPOPT_TIMESTAMP", "TCPOLEN_TIMESTAMP", "TCPOLEN_TSTAMP_APPA", "TCPOPT_TSTAMP_HDR", "TCP_MSS",
    "TCP_MAXWIN", "TCP_MAX_WINSHIFT", "TCP_MSS_DEFAULT", "TCP_MSS_DESIRED", "TCPI_OPT_TIMESTAMPS",
    "TCPI_OPT_SACK", "TCPI_OPT_WSCALE", "TCPI_OPT_ECN", "TCPI_OPT_ECN_SEEN", "TCPI_OPT_SYN_DATA",
    "TCPI_OPT_USEC_TS", "TCPI_OPT_TFO_CHILD", "TCP_CA_Open", "TCP_CA_Disorder", "TCP_CA_CWR",
    "TCP_CA_Recovery", "TCP_CA_Loss", "TCP_MD5SIG_FLAG_PREFIX", "TCP_MD5SIG_FLAG_IFINDEX",
    "TCP_MD5SIG_MAXKEYLEN", "TCP_NO_QUEUE", "TCP_RECV_QUEUE", "TCP_SEND_QUEUE", "TCP_QUEUES_NR",
    "TCP_COOKIE_MIN", "TCP_COOKIE_MAX", "TCP_COOKIE_PAIR_SIZE", "TCP_COOKIE_IN_ALWAYS",
    "TCP_COOKIE_OUT_NEVER", "TCP_S_DATA_IN", "TCP_S_DATA_OUT", "tcp_seq", "tcphdr", "tcp_info",
    "tcp_md5sig", "tcp_repair_opt", "tcp_cookie_transactions", "tcp_repair_window",
    "tcp_zerocopy_receive",
]  # fmt: skip

SOL_TCP: int
TCP_NODELAY: IntOption
TCP_MAXSEG: IntOption
TCP_CORK: IntOption
TCP_KEEPIDLE: IntOption
TCP_KEEPINTVL: IntOption
TCP_KEEPCNT: IntOption
TCP_SYNCNT: IntOption
TCP_LINGER2: IntOption
TCP_DEFER_ACCEPT: IntOption
TCP_WINDOW_CLAMP: IntOption
TCP_INFO: Option[tcp_info]
TCP_QUICKACK: IntOption
TCP_CONGESTION: Option[Array[c_char]]
TCP_MD5SIG: Option[tcp_md5sig]
TCP_COOKIE_TRANSACTIONS: int
TCP_THIN_LINEAR_TIMEOUTS: IntOption
TCP_THIN_DUPACK: IntOption
TCP_USER_TIMEOUT: IntOption
TCP_REPAIR: IntOption
TCP_REPAIR_QUEUE: IntOption
TCP_QUEUE_SEQ: IntOption
TCP_REPAIR_OPTIONS: int
TCP_FASTOPEN: IntOption
TCP_TIMESTAMP: IntOption
TCP_NOTSENT_LOWAT: IntOption
TCP_CC_INFO: int
TCP_SAVE_SYN: IntOption
TCP_SAVED_SYN: int
TCP_REPAIR_WINDOW: Option[tcp_repair_window]
TCP_FASTOPEN_CONNECT: IntOption
TCP_ULP: Option[Array[c_char]]
TCP_MD5SIG_EXT: int
TCP_FASTOPEN_KEY: int
TCP_FASTOPEN_NO_COOKIE: IntOption
TCP_ZEROCOPY_RECEIVE: Option[tcp_zerocopy_receive]
TCP_INQ: IntOption
TCP_CM_INQ: IntOption
TCP_TX_DELAY: IntOption
TCP_REPAIR_OFF: int
TCP_REPAIR_ON: int
TCP_REPAIR_OFF_NO_WP: int
TH_FIN: int
TH_SYN: int
TH_RST: int
TH_PUSH: int
TH_ACK: int
TH_URG: int
TCP_ESTABLISHED: int
TCP_SYN_SENT: int
TCP_SYN_RECV: int
TCP_FIN_WAIT1: int
TCP_FIN_WAIT2: int
TCP_TIME_WAIT: int
TCP_CLOSE: int
TCP_CLOSE_WAIT: int
TCP_LAST_ACK: int
TCP_LISTEN: int
TCP_CLOSING: int
TCPOPT_EOL: int
TCPOPT_NOP: int
TCPOPT_MAXSEG: int
TCPOLEN_MAXSEG: int
TCPOPT_WINDOW: int
TCPOLEN_WINDOW: int
TCPOPT_SACK_PERMITTED: int
TCPOLEN_SACK_PERMITTED: int
TCPOPT_SACK: int
TCPOPT_TIMESTAMP: int
TCPOLEN_TIMESTAMP: int
TCPOLEN_TSTAMP_APPA: int
TCPOPT_TSTAMP_HDR: int
TCP_MSS: int
TCP_MAXWIN: int
TCP_MAX_WINSHIFT: int
TCP_MSS_DEFAULT: int
TCP_MSS_DESIRED: int
TCPI_OPT_TIMESTAMPS: int
TCPI_OPT_SACK: int
TCPI_OPT_WSCALE: int
TCPI_OPT_ECN: int
TCPI_OPT_ECN_SEEN: int
TCPI_OPT_SYN_DATA: int
TCPI_OPT_USEC_TS: int
TCPI_OPT_TFO_CHILD: int
TCP_CA_Open: int
TCP_CA_Disorder: int
TCP_CA_CWR: int
TCP_CA_Recovery: int
TCP_CA_Loss: int
TCP_MD5SIG_FLAG_PREFIX: int
TCP_MD5SIG_FLAG_IFINDEX: int
TCP_MD5SIG_MAXKEYLEN: int
TCP_NO_QUEUE: int
TCP_RECV_QUEUE: int
TCP_SEND_QUEUE: int
TCP_QUEUES_NR: int
TCP_COOKIE_MIN: int
TCP_COOKIE_MAX: int
TCP_COOKIE_PAIR_SIZE: int
TCP_COOKIE_IN_ALWAYS: int
TCP_COOKIE_OUT_NEVER: int
TCP_S_DATA_IN: int
TCP_S_DATA_OUT: int

class tcp_seq(c_uint32):
    """`tcp_seq`: a sequence number, 32 bits in network byte order."""

class tcphdr(Struct):
    """`struct tcphdr`: the header of a TCP segment, under two sets of names: BSD's th_* and Linux's. 20 bytes.

    All but single bytes are in network byte order. `th_off` or `doff` is the header's length in units of 4 bytes.
    """
    th_sport: int
    th_dport: int
    th_seq: int
    th_ack: int
    th_x2: int
    th_off: int
    th_flags: int
    th_win: int
    th_sum: int
    th_urp: int
    source: int
    dest: int
    seq: int
    ack_seq: int
    res1: int
    doff: int
    fin: int
    syn: int
    rst: int
    psh: int
    ack: int
    urg: int
    res2: int
    window: int
    check: int
    urg_ptr: int
    def __init__(
        self,
        th_sport: int = ...,
        th_dport: int = ...,
        th_seq: int = ...,
        th_ack: int = ...,
        th_x2: int = ...,
        th_off: int = ...,
        th_flags: int = ...,
        th_win: int = ...,
        th_sum: int = ...,
        th_urp: int = ...,
        source: int = ...,
        dest: int = ...,
        seq: int = ...,
        ack_seq: int = ...,
        res1: int = ...,
        doff: int = ...,
        fin: int = ...,
        syn: int = ...,
        rst: int = ...,
        psh: int = ...,
        ack: int = ...,
        urg: int = ...,
        res2: int = ...,
        window: int = ...,
        check: int = ...,
        urg_ptr: int = ...,
    ) -> None: ...

class tcp_info(Struct):
    """`struct tcp_info`: what the kernel knows of a connection, for TCP_INFO. 280 bytes.

    Times are in milliseconds. tcpi_rto, tcpi_ato, tcpi_rtt, tcpi_rttvar, tcpi_rcv_rtt, tcpi_min_rtt, tcpi_busy_time,
    tcpi_rwnd_limited and tcpi_sndbuf_limited are in microseconds. The struct has grown with Linux: getsockopt() fills
    what the kernel has and says in *optlen how many bytes that is; the fields behind it stay as they were. glibc's
    header has 104 of the bytes before 2.43.
    """
    tcpi_state: int
    tcpi_ca_state: int
    tcpi_retransmits: int
    tcpi_probes: int
    tcpi_backoff: int
    tcpi_options: int
    tcpi_snd_wscale: int
    tcpi_rcv_wscale: int
    tcpi_rto: int
    tcpi_ato: int
    tcpi_snd_mss: int
    tcpi_rcv_mss: int
    tcpi_unacked: int
    tcpi_sacked: int
    tcpi_lost: int
    tcpi_retrans: int
    tcpi_fackets: int
    tcpi_last_data_sent: int
    tcpi_last_ack_sent: int
    tcpi_last_data_recv: int
    tcpi_last_ack_recv: int
    tcpi_pmtu: int
    tcpi_rcv_ssthresh: int
    tcpi_rtt: int
    tcpi_rttvar: int
    tcpi_snd_ssthresh: int
    tcpi_snd_cwnd: int
    tcpi_advmss: int
    tcpi_reordering: int
    tcpi_rcv_rtt: int
    tcpi_rcv_space: int
    tcpi_total_retrans: int
    tcpi_pacing_rate: int
    tcpi_max_pacing_rate: int
    tcpi_bytes_acked: int
    tcpi_bytes_received: int
    tcpi_segs_out: int
    tcpi_segs_in: int
    tcpi_notsent_bytes: int
    tcpi_min_rtt: int
    tcpi_data_segs_in: int
    tcpi_data_segs_out: int
    tcpi_delivery_rate: int
    tcpi_busy_time: int
    tcpi_rwnd_limited: int
    tcpi_sndbuf_limited: int
    tcpi_delivered: int
    tcpi_delivered_ce: int
    tcpi_bytes_sent: int
    tcpi_bytes_retrans: int
    tcpi_dsack_dups: int
    tcpi_reord_seen: int
    tcpi_rcv_ooopack: int
    tcpi_snd_wnd: int
    tcpi_rcv_wnd: int
    tcpi_rehash: int
    tcpi_total_rto: int
    tcpi_total_rto_recoveries: int
    tcpi_total_rto_time: int
    tcpi_received_ce: int
    tcpi_delivered_e1_bytes: int
    tcpi_delivered_e0_bytes: int
    tcpi_delivered_ce_bytes: int
    tcpi_received_e1_bytes: int
    tcpi_received_e0_bytes: int
    tcpi_received_ce_bytes: int
    tcpi_accecn_fail_mode: int
    tcpi_accecn_opt_seen: int
    def __init__(
        self,
        tcpi_state: int = ...,
        tcpi_ca_state: int = ...,
        tcpi_retransmits: int = ...,
        tcpi_probes: int = ...,
        tcpi_backoff: int = ...,
        tcpi_options: int = ...,
        tcpi_snd_wscale: int = ...,
        tcpi_rcv_wscale: int = ...,
        tcpi_rto: int = ...,
        tcpi_ato: int = ...,
        tcpi_snd_mss: int = ...,
        tcpi_rcv_mss: int = ...,
        tcpi_unacked: int = ...,
        tcpi_sacked: int = ...,
        tcpi_lost: int = ...,
        tcpi_retrans: int = ...,
        tcpi_fackets: int = ...,
        tcpi_last_data_sent: int = ...,
        tcpi_last_ack_sent: int = ...,
        tcpi_last_data_recv: int = ...,
        tcpi_last_ack_recv: int = ...,
        tcpi_pmtu: int = ...,
        tcpi_rcv_ssthresh: int = ...,
        tcpi_rtt: int = ...,
        tcpi_rttvar: int = ...,
        tcpi_snd_ssthresh: int = ...,
        tcpi_snd_cwnd: int = ...,
        tcpi_advmss: int = ...,
        tcpi_reordering: int = ...,
        tcpi_rcv_rtt: int = ...,
        tcpi_rcv_space: int = ...,
        tcpi_total_retrans: int = ...,
        tcpi_pacing_rate: int = ...,
        tcpi_max_pacing_rate: int = ...,
        tcpi_bytes_acked: int = ...,
        tcpi_bytes_received: int = ...,
        tcpi_segs_out: int = ...,
        tcpi_segs_in: int = ...,
        tcpi_notsent_bytes: int = ...,
        tcpi_min_rtt: int = ...,
        tcpi_data_segs_in: int = ...,
        tcpi_data_segs_out: int = ...,
        tcpi_delivery_rate: int = ...,
        tcpi_busy_time: int = ...,
        tcpi_rwnd_limited: int = ...,
        tcpi_sndbuf_limited: int = ...,
        tcpi_delivered: int = ...,
        tcpi_delivered_ce: int = ...,
        tcpi_bytes_sent: int = ...,
        tcpi_bytes_retrans: int = ...,
        tcpi_dsack_dups: int = ...,
        tcpi_reord_seen: int = ...,
        tcpi_rcv_ooopack: int = ...,
        tcpi_snd_wnd: int = ...,
        tcpi_rcv_wnd: int = ...,
        tcpi_rehash: int = ...,
        tcpi_total_rto: int = ...,
        tcpi_total_rto_recoveries: int = ...,
        tcpi_total_rto_time: int = ...,
        tcpi_received_ce: int = ...,
        tcpi_delivered_e1_bytes: int = ...,
        tcpi_delivered_e0_bytes: int = ...,
        tcpi_delivered_ce_bytes: int = ...,
        tcpi_received_e1_bytes: int = ...,
        tcpi_received_e0_bytes: int = ...,
        tcpi_received_ce_bytes: int = ...,
        tcpi_accecn_fail_mode: int = ...,
        tcpi_accecn_opt_seen: int = ...,
    ) -> None: ...

class tcp_md5sig(Struct):
    """`struct tcp_md5sig`: a peer and the key that its segments are signed with, for TCP_MD5SIG. 216 bytes."""
    tcpm_addr: sockaddr_storage
    tcpm_flags: int
    tcpm_prefixlen: int
    tcpm_keylen: int
    tcpm_ifindex: int
    tcpm_key: Array[c_ubyte]
    def __init__(
        self,
        tcpm_addr: sockaddr_storage = ...,
        tcpm_flags: int = ...,
        tcpm_prefixlen: int = ...,
        tcpm_keylen: int = ...,
        tcpm_ifindex: int = ...,
        tcpm_key: Array[c_ubyte] | tuple[int, ...] = ...,
    ) -> None: ...

class tcp_repair_opt(Struct):
    """`struct tcp_repair_opt`: an option of a connection that is moved, for TCP_REPAIR_OPTIONS. 8 bytes."""
    opt_code: int
    opt_val: int
    def __init__(self, opt_code: int = ..., opt_val: int = ...) -> None: ...

class tcp_cookie_transactions(Struct):
    """`struct tcp_cookie_transactions`: for TCP_COOKIE_TRANSACTIONS, which Linux no longer has. 544 bytes."""
    tcpct_flags: int
    tcpct_cookie_desired: int
    tcpct_s_data_desired: int
    tcpct_used: int
    tcpct_value: Array[c_ubyte]
    def __init__(
        self,
        tcpct_flags: int = ...,
        tcpct_cookie_desired: int = ...,
        tcpct_s_data_desired: int = ...,
        tcpct_used: int = ...,
        tcpct_value: Array[c_ubyte] | tuple[int, ...] = ...,
    ) -> None: ...

class tcp_repair_window(Struct):
    """`struct tcp_repair_window`: the window of a connection that is moved, for TCP_REPAIR_WINDOW. 20 bytes."""
    snd_wl1: int
    snd_wnd: int
    max_window: int
    rcv_wnd: int
    rcv_wup: int
    def __init__(
        self,
        snd_wl1: int = ...,
        snd_wnd: int = ...,
        max_window: int = ...,
        rcv_wnd: int = ...,
        rcv_wup: int = ...,
    ) -> None: ...

class tcp_zerocopy_receive(Struct):
    """`struct tcp_zerocopy_receive`: where the bytes received are mapped, for TCP_ZEROCOPY_RECEIVE. 64 bytes.

    glibc's header has 16 of the bytes before 2.43. An older kernel reads and fills as many as it has.
    """
    address: int
    length: int
    recv_skip_hint: int
    inq: int
    err: int
    copybuf_address: int
    copybuf_len: int
    flags: int
    msg_control: int
    msg_controllen: int
    msg_flags: int
    reserved: int
    def __init__(
        self,
        address: int = ...,
        length: int = ...,
        recv_skip_hint: int = ...,
        inq: int = ...,
        err: int = ...,
        copybuf_address: int = ...,
        copybuf_len: int = ...,
        flags: int = ...,
        msg_control: int = ...,
        msg_controllen: int = ...,
        msg_flags: int = ...,
        reserved: int = ...,
    ) -> None: ...

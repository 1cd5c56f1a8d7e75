from libcsock._syntax import *
from libcsock.include.arpa.inet import *
from libcsock.include.errno import *
from libcsock.include.fcntl import *
from libcsock.include.netinet.in_ import *
from libcsock.include.poll import *
from libcsock.include.stdint import *
from libcsock.include.stdio import *
from libcsock.include.stdlib import *
from libcsock.include.string import *
from libcsock.include.strings import *
from libcsock.include.sys.epoll import *
from libcsock.include.sys.eventfd import *
from libcsock.include.sys.select import *
from libcsock.include.sys.sendfile import *
from libcsock.include.sys.socket import *
from libcsock.include.sys.time import *
from libcsock.include.sys.timerfd import *
from libcsock.include.sys.types import *
from libcsock.include.time import *
from libcsock.include.unistd import *

__all__ = [
    "POINTER", "addressof", "byref", "c_bool", "c_byte", "c_char", "c_char_p", "c_double", "c_float",
    "c_int", "c_int8", "c_int16", "c_int32", "c_int64", "c_long", "c_longlong", "c_short", "c_size_t",
    "c_ssize_t", "c_ubyte", "c_uint", "c_uint8", "c_uint16", "c_uint32", "c_uint64", "c_ulong",
    "c_ulonglong", "c_ushort", "c_void_p", "cast", "create_string_buffer", "pointer", "sizeof",
    "string_at", "INADDR_ALLHOSTS_GROUP", "INADDR_ANY", "INADDR_BROADCAST", "INADDR_LOOPBACK",
    "INADDR_MAX_LOCAL_GROUP", "INADDR_NONE", "INADDR_UNSPEC_GROUP", "uint8_t", "uint16_t", "uint32_t",
    "uint64_t", "AF_ALG", "AF_APPLETALK", "AF_ASH", "AF_ATMPVC", "AF_ATMSVC", "AF_AX25", "AF_BRIDGE",
    "AF_CAN", "AF_DECnet", "AF_ECONET", "AF_INET", "AF_INET6", "AF_IPX", "AF_IRDA", "AF_KEY", "AF_LLC",
    "AF_NETBEUI", "AF_NETLINK", "AF_NETROM", "AF_PACKET", "AF_PPPOX", "AF_RDS", "AF_ROSE", "AF_ROUTE",
    "AF_SECURITY", "AF_SNA", "AF_TIPC", "AF_UNIX", "AF_UNSPEC", "AF_WANPIPE", "AF_X25", "SOCK_CLOEXEC",
    "SOCK_DGRAM", "SOCK_NONBLOCK", "SOCK_RAW", "SOCK_RDM", "SOCK_SEQPACKET", "SOCK_STREAM", "AF_VSOCK",
    "AF_QIPCRTR", "AF_BLUETOOTH", "AF_LOCAL", "AF_FILE", "AF_IB", "AF_MPLS", "AF_IUCV", "AF_RXRPC",
    "AF_ISDN", "AF_PHONET", "AF_IEEE802154", "AF_CAIF", "AF_NFC", "AF_KCM", "AF_SMC", "AF_XDP",
    "AF_MCTP", "PF_UNSPEC", "PF_UNIX", "PF_LOCAL", "PF_FILE", "PF_INET", "PF_AX25", "PF_IPX",
    "PF_APPLETALK", "PF_NETROM", "PF_BRIDGE", "PF_ATMPVC", "PF_X25", "PF_INET6", "PF_ROSE", "PF_DECnet",
    "PF_NETBEUI", "PF_SECURITY", "PF_KEY", "PF_NETLINK", "PF_ROUTE", "PF_PACKET", "PF_ASH", "PF_ECONET",
    "PF_ATMSVC", "PF_RDS", "PF_SNA", "PF_IRDA", "PF_PPPOX", "PF_WANPIPE", "PF_LLC", "PF_IB", "PF_MPLS",
    "PF_CAN", "PF_TIPC", "PF_BLUETOOTH", "PF_IUCV", "PF_RXRPC", "PF_ISDN", "PF_PHONET", "PF_IEEE802154",
    "PF_CAIF", "PF_ALG", "PF_NFC", "PF_VSOCK", "PF_KCM", "PF_QIPCRTR", "PF_SMC", "PF_XDP", "PF_MCTP",
    "SOCK_DCCP", "SOCK_PACKET", "socklen_t", "sa_family_t", "sockaddr", "sockaddr_storage", "socket",
    "bind", "connect", "listen", "accept", "INADDR_ALLRTRS_GROUP", "INADDR_ALLSNOOPERS_GROUP",
    "INADDR_DUMMY", "INET_ADDRSTRLEN", "INET6_ADDRSTRLEN", "in_port_t", "in_addr_t", "in_addr",
    "sockaddr_in", "htons", "htonl", "ntohs", "ntohl", "inet_addr", "inet_aton", "inet_ntoa",
    "inet_ntop", "inet_pton", "EPERM", "ENOENT", "ESRCH", "EINTR", "EIO", "ENXIO", "E2BIG", "ENOEXEC",
    "EBADF", "ECHILD", "EAGAIN", "EWOULDBLOCK", "ENOMEM", "EACCES", "EFAULT", "ENOTBLK", "EBUSY",
    "EEXIST", "EXDEV", "ENODEV", "ENOTDIR", "EISDIR", "EINVAL", "ENFILE", "EMFILE", "ENOTTY", "ETXTBSY",
    "EFBIG", "ENOSPC", "ESPIPE", "EROFS", "EMLINK", "EPIPE", "EDOM", "ERANGE", "EDEADLK", "EDEADLOCK",
    "ENAMETOOLONG", "ENOLCK", "ENOSYS", "ENOTEMPTY", "ELOOP", "ENOMSG", "EIDRM", "ECHRNG", "EL2NSYNC",
    "EL3HLT", "EL3RST", "ELNRNG", "EUNATCH", "ENOCSI", "EL2HLT", "EBADE", "EBADR", "EXFULL", "ENOANO",
    "EBADRQC", "EBADSLT", "EBFONT", "ENOSTR", "ENODATA", "ETIME", "ENOSR", "ENONET", "ENOPKG", "EREMOTE",
    "ENOLINK", "EADV", "ESRMNT", "ECOMM", "EPROTO", "EMULTIHOP", "EDOTDOT", "EBADMSG", "EOVERFLOW",
    "ENOTUNIQ", "EBADFD", "EREMCHG", "ELIBACC", "ELIBBAD", "ELIBSCN", "ELIBMAX", "ELIBEXEC", "EILSEQ",
    "ERESTART", "ESTRPIPE", "EUSERS", "ENOTSOCK", "EDESTADDRREQ", "EMSGSIZE", "EPROTOTYPE",
    "ENOPROTOOPT", "EPROTONOSUPPORT", "ESOCKTNOSUPPORT", "EOPNOTSUPP", "ENOTSUP", "EPFNOSUPPORT",
    "EAFNOSUPPORT", "EADDRINUSE", "EADDRNOTAVAIL", "ENETDOWN", "ENETUNREACH", "ENETRESET",
    "ECONNABORTED", "ECONNRESET", "ENOBUFS", "EISCONN", "ENOTCONN", "ESHUTDOWN", "ETOOMANYREFS",
    "ETIMEDOUT", "ECONNREFUSED", "EHOSTDOWN", "EHOSTUNREACH", "EALREADY", "EINPROGRESS", "ESTALE",
    "EUCLEAN", "ENOTNAM", "ENAVAIL", "EISNAM", "EREMOTEIO", "EDQUOT", "ENOMEDIUM", "EMEDIUMTYPE",
    "ECANCELED", "ENOKEY", "EKEYEXPIRED", "EKEYREVOKED", "EKEYREJECTED", "EOWNERDEAD", "ENOTRECOVERABLE",
    "ERFKILL", "EHWPOISON", "errno", "set_errno", "F_DUPFD", "F_DUPFD_CLOEXEC", "F_EXLCK", "F_GETFD",
    "F_GETFL", "F_GETLEASE", "F_GETLK", "F_GETLK64", "F_GETOWN", "F_GETSIG", "F_NOTIFY", "F_RDLCK",
    "F_SETFD", "F_SETFL", "F_SETLEASE", "F_SETLK", "F_SETLK64", "F_SETLKW", "F_SETLKW64", "F_SETOWN",
    "F_SETSIG", "F_SHLCK", "F_UNLCK", "F_WRLCK", "FD_CLOEXEC", "F_LOCK", "F_OK", "F_TEST", "F_TLOCK",
    "F_ULOCK", "O_ACCMODE", "O_APPEND", "O_ASYNC", "O_CLOEXEC", "O_CREAT", "O_DIRECT", "O_DIRECTORY",
    "O_DSYNC", "O_EXCL", "O_LARGEFILE", "O_NDELAY", "O_NOATIME", "O_NOCTTY", "O_NOFOLLOW", "O_NONBLOCK",
    "O_RDONLY", "O_RDWR", "O_RSYNC", "O_SYNC", "O_TRUNC", "O_WRONLY", "SEEK_CUR", "SEEK_END", "SEEK_SET",
    "S_IFBLK", "S_IFCHR", "S_IFDIR", "S_IFIFO", "S_IFLNK", "S_IFREG", "S_IFSOCK", "S_IRGRP", "S_IROTH",
    "S_IRUSR", "S_IRWXG", "S_IRWXO", "S_IRWXU", "S_ISGID", "S_ISUID", "S_ISVTX", "S_IWGRP", "S_IWOTH",
    "S_IWUSR", "S_IXGRP", "S_IXOTH", "S_IXUSR", "size_t", "ssize_t", "off_t", "pid_t", "uid_t", "gid_t",
    "mode_t", "time_t", "suseconds_t", "useconds_t", "clockid_t", "F_GETPIPE_SZ", "F_SETPIPE_SZ",
    "F_OFD_GETLK", "F_OFD_SETLK", "F_OFD_SETLKW", "F_ADD_SEALS", "F_GET_SEALS", "F_SEAL_SEAL",
    "F_SEAL_SHRINK", "F_SEAL_GROW", "F_SEAL_WRITE", "O_PATH", "O_TMPFILE", "O_FSYNC", "SPLICE_F_MOVE",
    "SPLICE_F_NONBLOCK", "SPLICE_F_MORE", "S_IFMT", "SPLICE_F_GIFT", "AT_FDCWD", "AT_SYMLINK_NOFOLLOW",
    "AT_REMOVEDIR", "AT_EACCESS", "AT_SYMLINK_FOLLOW", "AT_NO_AUTOMOUNT", "AT_EMPTY_PATH", "F_SETOWN_EX",
    "F_GETOWN_EX", "F_OWNER_TID", "F_OWNER_PID", "F_OWNER_PGRP", "F_OWNER_GID", "F_GET_RW_HINT",
    "F_SET_RW_HINT", "F_GET_FILE_RW_HINT", "F_SET_FILE_RW_HINT", "F_SEAL_FUTURE_WRITE", "flock",
    "f_owner_ex", "openat", "creat", "splice", "tee", "fcntl", "POLLERR", "POLLHUP", "POLLIN", "POLLMSG",
    "POLLNVAL", "POLLOUT", "POLLPRI", "POLLRDBAND", "POLLRDHUP", "POLLRDNORM", "POLLWRBAND",
    "POLLWRNORM", "POLLREMOVE", "nfds_t", "pollfd", "poll", "perror", "atoi", "rand", "srand", "memset",
    "memcpy", "memcmp", "strerror", "bzero", "bcopy", "bcmp", "EPOLL_CLOEXEC", "EPOLLERR", "EPOLLET",
    "EPOLLHUP", "EPOLLIN", "EPOLLMSG", "EPOLLONESHOT", "EPOLLOUT", "EPOLLPRI", "EPOLLRDBAND",
    "EPOLLRDHUP", "EPOLLRDNORM", "EPOLLWRBAND", "EPOLLWRNORM", "EPOLLEXCLUSIVE", "EPOLLWAKEUP",
    "EPOLL_CTL_ADD", "EPOLL_CTL_DEL", "EPOLL_CTL_MOD", "epoll_data", "epoll_data_t", "epoll_event",
    "epoll_create", "epoll_create1", "epoll_ctl", "epoll_wait", "EFD_CLOEXEC", "EFD_NONBLOCK",
    "EFD_SEMAPHORE", "eventfd_t", "eventfd", "eventfd_read", "eventfd_write", "timespec", "FD_SETSIZE",
    "timeval", "fd_set", "FD_SET", "FD_CLR", "FD_ISSET", "FD_ZERO", "select", "sendfile", "ITIMER_PROF",
    "ITIMER_REAL", "ITIMER_VIRTUAL", "timezone", "itimerval", "gettimeofday", "getitimer", "setitimer",
    "CLOCK_BOOTTIME", "CLOCK_MONOTONIC", "CLOCK_MONOTONIC_RAW", "CLOCK_PROCESS_CPUTIME_ID",
    "CLOCK_REALTIME", "CLOCK_THREAD_CPUTIME_ID", "CLOCK_TAI", "CLOCK_REALTIME_COARSE",
    "CLOCK_MONOTONIC_COARSE", "CLOCK_REALTIME_ALARM", "CLOCK_BOOTTIME_ALARM", "TIMER_ABSTIME",
    "itimerspec", "time", "ctime", "clock_gettime", "clock_getres", "nanosleep", "clock_nanosleep",
    "TFD_CLOEXEC", "TFD_NONBLOCK", "TFD_TIMER_ABSTIME", "TFD_TIMER_CANCEL_ON_SET", "timerfd_create",
    "timerfd_settime", "timerfd_gettime", "R_OK", "SEEK_DATA", "SEEK_HOLE", "W_OK", "X_OK",
    "STDIN_FILENO", "STDOUT_FILENO", "STDERR_FILENO", "_SC_ARG_MAX", "_SC_CHILD_MAX", "_SC_CLK_TCK",
    "_SC_NGROUPS_MAX", "_SC_OPEN_MAX", "_SC_STREAM_MAX", "_SC_TIMER_MAX", "_SC_PAGESIZE",
    "_SC_PAGE_SIZE", "_SC_RTSIG_MAX", "_SC_SIGQUEUE_MAX", "_SC_IOV_MAX", "_SC_LOGIN_NAME_MAX",
    "_SC_TTY_NAME_MAX", "_SC_NPROCESSORS_CONF", "_SC_NPROCESSORS_ONLN", "_SC_PHYS_PAGES",
    "_SC_AVPHYS_PAGES", "_SC_HOST_NAME_MAX", "read", "write", "close", "pread", "pwrite", "lseek",
    "ftruncate", "fsync", "isatty", "lockf", "dup", "dup2", "dup3", "pipe", "pipe2", "unlink", "fork",
    "_exit", "sleep", "usleep", "alarm", "pause", "getpid", "getppid", "getpgrp", "setsid", "getuid",
    "geteuid", "getgid", "getegid", "gethostname", "sysconf",
]  # fmt: skip

"""`<sys/ioctl.h>`: what only a device, a terminal or a network interface can do."""

from ctypes import c_int, c_long, c_uint, c_ulong, c_ubyte, c_ushort, sizeof

import libcsock.include.linux.sockios as _sockios
import libcsock.include.net.if_ as _if
import libcsock.include.net.if_arp as _if_arp
import libcsock.include.sys.time as _time
from libcsock._ctype import (
    TYPE_CHECKING,
    Annotated,
    const_ptr,
    inout,
    only_read,
    ptr,
    selected_by,
    typename,
    void,
    within,
)
from libcsock._extern import extern, macro
from libcsock._header import export
from libcsock._machine import abi, machine
from libcsock._notation import Name
from libcsock._struct import Struct

# glibc has FIOGETOWN, FIOSETOWN, SIOCATMARK, SIOCGPGRP and SIOCSPGRP in <sys/socket.h>; musl and BSD have them here.
from libcsock.include.linux.sockios import (
    FIOGETOWN,
    FIOSETOWN,
    SIOCADDDLCI,
    SIOCADDMULTI,
    SIOCADDRT,
    SIOCATMARK,
    SIOCDARP,
    SIOCDELDLCI,
    SIOCDELMULTI,
    SIOCDELRT,
    SIOCDEVPRIVATE,
    SIOCDIFADDR,
    SIOCDRARP,
    SIOCGARP,
    SIOCGIFADDR,
    SIOCGIFBR,
    SIOCGIFBRDADDR,
    SIOCGIFCONF,
    SIOCGIFCOUNT,
    SIOCGIFDSTADDR,
    SIOCGIFENCAP,
    SIOCGIFFLAGS,
    SIOCGIFHWADDR,
    SIOCGIFINDEX,
    SIOCGIFMAP,
    SIOCGIFMEM,
    SIOCGIFMETRIC,
    SIOCGIFMTU,
    SIOCGIFNAME,
    SIOCGIFNETMASK,
    SIOCGIFPFLAGS,
    SIOCGIFSLAVE,
    SIOCGIFTXQLEN,
    SIOCGPGRP,
    SIOCGRARP,
    SIOCPROTOPRIVATE,
    SIOCRTMSG,
    SIOCSARP,
    SIOCSIFADDR,
    SIOCSIFBR,
    SIOCSIFBRDADDR,
    SIOCSIFDSTADDR,
    SIOCSIFENCAP,
    SIOCSIFFLAGS,
    SIOCSIFHWADDR,
    SIOCSIFHWBROADCAST,
    SIOCSIFLINK,
    SIOCSIFMAP,
    SIOCSIFMEM,
    SIOCSIFMETRIC,
    SIOCSIFMTU,
    SIOCSIFNAME,
    SIOCSIFNETMASK,
    SIOCSIFPFLAGS,
    SIOCSIFSLAVE,
    SIOCSIFTXQLEN,
    SIOCSPGRP,
    SIOCSRARP,
    SIOGIFINDEX,
)
from libcsock.include.sys.types import pid_t as _pid_t

if TYPE_CHECKING:
    from typing import Any

# Requests to any descriptor
FIONREAD = abi(0x541b, ppc64le=0x4004667f)
FIONBIO = abi(0x5421, ppc64le=0x8004667e)
FIONCLEX = abi(0x5450, ppc64le=0x20006602)
FIOCLEX = abi(0x5451, ppc64le=0x20006601)
FIOASYNC = abi(0x5452, ppc64le=0x8004667d)
FIOQSIZE = abi(0x5460, ppc64le=0x40086680, s390x=0x545e)

# Requests to a terminal. The numbers of ppc64le are those of BSD.
TCGETS = abi(0x5401, ppc64le=0x402c7413)
TCSETS = abi(0x5402, ppc64le=0x802c7414)
TCSETSW = abi(0x5403, ppc64le=0x802c7415)
TCSETSF = abi(0x5404, ppc64le=0x802c7416)
TCGETA = abi(0x5405, ppc64le=0x40147417)
TCSETA = abi(0x5406, ppc64le=0x80147418)
TCSETAW = abi(0x5407, ppc64le=0x80147419)
TCSETAF = abi(0x5408, ppc64le=0x8014741c)
TCSBRK = abi(0x5409, ppc64le=0x2000741d)
TCXONC = abi(0x540a, ppc64le=0x2000741e)
TCFLSH = abi(0x540b, ppc64le=0x2000741f)
TCSBRKP = 0x5425
if machine() != "ppc64le":  # which has none of these
    TCGETX = 0x5432
    TCSETX = 0x5433
    TCSETXF = 0x5434
    TCSETXW = 0x5435

TIOCEXCL = 0x540c
TIOCNXCL = 0x540d
TIOCSCTTY = 0x540e
TIOCGPGRP = abi(0x540f, ppc64le=0x40047477)
TIOCSPGRP = abi(0x5410, ppc64le=0x80047476)
TIOCOUTQ = abi(0x5411, ppc64le=0x40047473)
TIOCSTI = 0x5412
TIOCGWINSZ = abi(0x5413, ppc64le=0x40087468)
TIOCSWINSZ = abi(0x5414, ppc64le=0x80087467)
TIOCMGET = 0x5415
TIOCMBIS = 0x5416
TIOCMBIC = 0x5417
TIOCMSET = 0x5418
TIOCGSOFTCAR = 0x5419
TIOCSSOFTCAR = 0x541a
TIOCINQ = abi(0x541b, ppc64le=0x4004667f)
TIOCLINUX = 0x541c
TIOCCONS = 0x541d
TIOCGSERIAL = 0x541e
TIOCSSERIAL = 0x541f
TIOCPKT = 0x5420
TIOCNOTTY = 0x5422
TIOCSETD = 0x5423
TIOCGETD = 0x5424
TIOCSBRK = 0x5427
TIOCCBRK = 0x5428
TIOCGSID = 0x5429
TIOCGRS485 = 0x542e
TIOCSRS485 = 0x542f
TIOCVHANGUP = 0x5437
TIOCGPTPEER = abi(0x5441, ppc64le=0x20005441)
TIOCSERCONFIG = 0x5453
TIOCSERGWILD = 0x5454
TIOCSERSWILD = 0x5455
TIOCGLCKTRMIOS = 0x5456
TIOCSLCKTRMIOS = 0x5457
TIOCSERGSTRUCT = 0x5458
TIOCSERGETLSR = 0x5459
TIOCSERGETMULTI = 0x545a
TIOCSERSETMULTI = 0x545b
TIOCMIWAIT = 0x545c
TIOCGICOUNT = 0x545d
TIOCSPTLCK = abi(0x40045431, ppc64le=0x80045431)
TIOCSIG = abi(0x40045436, ppc64le=0x80045436)
TIOCGPTN = abi(0x80045430, ppc64le=0x40045430)
TIOCGDEV = abi(0x80045432, ppc64le=0x40045432)
TIOCGPKT = abi(0x80045438, ppc64le=0x40045438)
TIOCGPTLCK = abi(0x80045439, ppc64le=0x40045439)
TIOCGEXCL = abi(0x80045440, ppc64le=0x40045440)

# Lines of a modem, for TIOCMGET and TIOCMSET
TIOCM_LE = 0x001
TIOCM_DTR = 0x002
TIOCM_RTS = 0x004
TIOCM_ST = 0x008
TIOCM_SR = 0x010
TIOCM_CTS = 0x020
TIOCM_CAR = 0x040
TIOCM_CD = TIOCM_CAR
TIOCM_RNG = 0x080
TIOCM_RI = TIOCM_RNG
TIOCM_DSR = 0x100

# What a packet says in TIOCPKT's mode
TIOCPKT_DATA = 0
TIOCPKT_FLUSHREAD = 1
TIOCPKT_FLUSHWRITE = 2
TIOCPKT_STOP = 4
TIOCPKT_START = 8
TIOCPKT_NOSTOP = 16
TIOCPKT_DOSTOP = 32
TIOCPKT_IOCTL = 0x40

# What TIOCSERGETLSR says
TIOCSER_TEMT = 0x01

# Line disciplines
N_TTY = 0
N_SLIP = 1
N_MOUSE = 2
N_PPP = 3
N_STRIP = 4
N_AX25 = 0x5
N_X25 = 0x6
N_6PACK = 0x7
N_MASC = 0x8
N_R3964 = 0x9
N_PROFIBUS_FDL = 0xa
N_IRDA = 0xb
N_SMSBLOCK = 0xc
N_HDLC = 0xd
N_SYNC_PPP = 0xe
N_HCI = 0xf

# How many control characters a struct termio has, and what they are at first
NCC = abi(8, ppc64le=10)
CBRK = 0x0
CDISCARD = 0xf
CDSUSP = 0x19
CEOF = 0x4
CEOL = 0x0
CEOT = 0x4
CERASE = 0x7f
CFLUSH = 0xf
CINTR = 0x3
CKILL = 0x15
CLNEXT = 0x16
CMIN = 0x1
CQUIT = 0x1c
CREPRINT = 0x12
CRPRNT = 0x12
CSTART = 0x11
CSTATUS = 0x0
CSTOP = 0x13
CSUSP = 0x1a
CTIME = 0x0
CWERASE = 0x17

# The parts of a request: its number, its letter, the size of its argument, and which way that goes
_IOC_NRBITS = 8
_IOC_TYPEBITS = 8
_IOC_SIZEBITS = abi(14, ppc64le=13)
_IOC_DIRBITS = abi(2, ppc64le=3)
_IOC_NRMASK = (1 << _IOC_NRBITS) - 1
_IOC_TYPEMASK = (1 << _IOC_TYPEBITS) - 1
_IOC_SIZEMASK = (1 << _IOC_SIZEBITS) - 1
_IOC_DIRMASK = (1 << _IOC_DIRBITS) - 1
_IOC_NRSHIFT = 0
_IOC_TYPESHIFT = _IOC_NRSHIFT + _IOC_NRBITS
_IOC_SIZESHIFT = _IOC_TYPESHIFT + _IOC_TYPEBITS
_IOC_DIRSHIFT = _IOC_SIZESHIFT + _IOC_SIZEBITS
_IOC_NONE = abi(0, ppc64le=1)
_IOC_WRITE = abi(1, ppc64le=4)
_IOC_READ = 2
IOC_IN = _IOC_WRITE << _IOC_DIRSHIFT
IOC_OUT = _IOC_READ << _IOC_DIRSHIFT
IOC_INOUT = (_IOC_WRITE | _IOC_READ) << _IOC_DIRSHIFT
IOCSIZE_MASK = _IOC_SIZEMASK << _IOC_SIZESHIFT
IOCSIZE_SHIFT = _IOC_SIZESHIFT

_NAMES_SINCE = {
    "glibc": "_IOC_DIR _IOC_TYPE _IOC_NR _IOC_SIZE CTRL CBRK CDISCARD CDSUSP CEOF CEOL CEOT CERASE CFLUSH CINTR"
    " CKILL CLNEXT CMIN CQUIT CREPRINT CRPRNT CSTART CSTATUS CSTOP CSUSP CTIME CWERASE _IOC_NRBITS"
    " _IOC_TYPEBITS _IOC_SIZEBITS _IOC_DIRBITS _IOC_NRMASK _IOC_TYPEMASK _IOC_SIZEMASK _IOC_DIRMASK"
    " _IOC_NRSHIFT _IOC_TYPESHIFT _IOC_SIZESHIFT _IOC_DIRSHIFT IOC_IN IOC_OUT IOC_INOUT IOCSIZE_MASK"
    " IOCSIZE_SHIFT",
}
_NAMES_UNTIL = {"glibc 2.42": "NCC termio"}


class winsize(Struct):
    """`struct winsize`: how large a terminal's window is, in characters and in pixels. 8 bytes."""

    __slots__ = ()
    _fields_ = [("ws_row", c_ushort), ("ws_col", c_ushort), ("ws_xpixel", c_ushort), ("ws_ypixel", c_ushort)]


class termio(Struct):
    """`struct termio`: how a terminal works, as before POSIX, for TCGETA and TCSETA. 18 bytes, 20 on ppc64le.

    The kernel still has it, in <asm/termios.h>.
    """

    __slots__ = ()
    _fields_ = [
        ("c_iflag", c_ushort),
        ("c_oflag", c_ushort),
        ("c_cflag", c_ushort),
        ("c_lflag", c_ushort),
        ("c_line", c_ubyte),
        ("c_cc", c_ubyte * NCC),
    ]


def _encoded(dir: "Any", type: "Any", nr: "Any", size: "Any") -> int:
    request: int = dir << _IOC_DIRSHIFT | type << _IOC_TYPESHIFT | nr << _IOC_NRSHIFT | size << _IOC_SIZESHIFT
    return request


def _size(function: str, ctype: "type[Any]") -> int:
    size = sizeof(ctype)
    if size > _IOC_SIZEMASK:
        raise ValueError(f"{function}() argument size: {ctype.__name__} has {size} bytes, at most {_IOC_SIZEMASK} fit")
    return size


_BYTE = within(0, 255)
_SIZE = within(0, _IOC_SIZEMASK)


@macro
def _IOC(
    dir: Annotated[c_uint, within(0, _IOC_DIRMASK)],
    type: Annotated[c_uint, _BYTE],
    nr: Annotated[c_uint, _BYTE],
    size: Annotated[c_uint, _SIZE],
) -> c_ulong:
    """Make the number of a request out of its parts.

    dir is _IOC_NONE, _IOC_READ (the kernel fills the argument), _IOC_WRITE (the
    kernel reads it) or both, or'ed together; type is the driver's letter,
    `ord("T")`; nr is the request's own number; size is how many bytes the
    argument has.

    Returns the request for ioctl(); there are no errors. A part that is
    greater than its place is a ValueError.

    ioctl(2)
    """
    return _encoded(dir, type, nr, size)


@macro
def _IO(type: Annotated[c_uint, _BYTE], nr: Annotated[c_uint, _BYTE]) -> c_uint:
    """Make the number of a request whose argument is nothing or a plain number.

    type is the driver's letter, `ord("T")`; nr is the request's own number.

    Returns the request for ioctl(); there are no errors. A part that is
    greater than its place is a ValueError.

    ioctl(2)
    """
    return _encoded(_IOC_NONE, type, nr, 0)


@macro
def _IOR(type: Annotated[c_uint, _BYTE], nr: Annotated[c_uint, _BYTE], size: typename) -> c_ulong:
    """Make the number of a request whose argument the kernel fills.

    type is the driver's letter, `ord("T")`; nr is the request's own number;
    size is the type of what the argument points to, `c_int` or a struct: its
    size goes into the number.

    Returns the request for ioctl(); there are no errors. A part that is
    greater than its place is a ValueError.

    ioctl(2)
    """
    return _encoded(_IOC_READ, type, nr, _size("_IOR", size))


@macro
def _IOW(type: Annotated[c_uint, _BYTE], nr: Annotated[c_uint, _BYTE], size: typename) -> c_ulong:
    """Make the number of a request whose argument the kernel reads.

    type is the driver's letter, `ord("T")`; nr is the request's own number;
    size is the type of what the argument points to, `c_int` or a struct: its
    size goes into the number.

    Returns the request for ioctl(); there are no errors. A part that is
    greater than its place is a ValueError.

    ioctl(2)
    """
    return _encoded(_IOC_WRITE, type, nr, _size("_IOW", size))


@macro
def _IOWR(type: Annotated[c_uint, _BYTE], nr: Annotated[c_uint, _BYTE], size: typename) -> c_ulong:
    """Make the number of a request whose argument the kernel reads and fills.

    type is the driver's letter, `ord("T")`; nr is the request's own number;
    size is the type of what the argument points to, `c_int` or a struct: its
    size goes into the number.

    Returns the request for ioctl(); there are no errors. A part that is
    greater than its place is a ValueError.

    ioctl(2)
    """
    return _encoded(_IOC_READ | _IOC_WRITE, type, nr, _size("_IOWR", size))


@macro
def _IOC_DIR(nr: c_uint) -> c_uint:
    """Take which way its argument goes out of the number of a request.

    nr is the request. Many are older than this scheme and have no such parts.

    Returns _IOC_NONE, _IOC_READ, _IOC_WRITE or the two or'ed together; there are no
    errors.

    ioctl(2)
    """
    return nr >> _IOC_DIRSHIFT & _IOC_DIRMASK


@macro
def _IOC_TYPE(nr: c_uint) -> c_uint:
    """Take the driver's letter out of the number of a request.

    nr is the request. Many are older than this scheme and have no such parts.

    Returns the code of the letter: `chr()` of it is the letter; there are no
    errors.

    ioctl(2)
    """
    return nr >> _IOC_TYPESHIFT & _IOC_TYPEMASK


@macro
def _IOC_NR(nr: c_uint) -> c_uint:
    """Take the request's own number out of the number of a request.

    nr is the request. Many are older than this scheme and have no such parts.

    Returns the number, to 255; there are no
    errors.

    ioctl(2)
    """
    return nr >> _IOC_NRSHIFT & _IOC_NRMASK


@macro
def _IOC_SIZE(nr: c_uint) -> c_uint:
    """Take the size of its argument in bytes out of the number of a request.

    nr is the request. Many are older than this scheme and have no such parts.

    Returns the size, to 16383; there are no
    errors.

    ioctl(2)
    """
    return nr >> _IOC_SIZESHIFT & _IOC_SIZEMASK


@macro
def CTRL(x: c_int) -> c_int:
    """Tell what a terminal sends for a letter with the control key.

    x is the letter, `ord("c")`.

    Returns the character's code; there are no errors.

    ascii(7)
    """
    return x & 0o37


class _request(c_ulong):
    """An unsigned long; an int in musl's header."""

    _c_name_ = "unsigned long"
    _in_headers_ = "IOCTL_REQUEST"


_READS_INT = Annotated[ptr[c_int], only_read]
_READS_PID = Annotated[ptr[_pid_t], only_read]
_READS_IFREQ = Annotated[ptr[_if.ifreq], only_read]
_FILLS_IFREQ = Annotated[ptr[_if.ifreq], inout]
_READS_ARPREQ = Annotated[ptr[_if_arp.arpreq], only_read]
_FILLS_ARPREQ = Annotated[ptr[_if_arp.arpreq], inout]

# Not here, and so refused, is what has an address inside (SIOCETHTOOL, SIOCDEVPRIVATE, SIOCADDRT), what takes structs
# of headers that are not here (TCGETS: the kernel's struct termios is not libc's), and what no kernel knows any more.
_ARGUMENT = {
    # any descriptor
    FIONREAD: ptr[c_int],
    FIONBIO: _READS_INT,
    FIOASYNC: _READS_INT,
    FIOCLEX: None,
    FIONCLEX: None,
    FIOQSIZE: ptr[c_long],
    # sockets
    FIOSETOWN: _READS_PID,
    SIOCSPGRP: _READS_PID,
    FIOGETOWN: ptr[_pid_t],
    SIOCGPGRP: ptr[_pid_t],
    SIOCATMARK: ptr[c_int],
    _sockios.SIOCGSTAMP: ptr[_time.timeval],
    _sockios.SIOCGSTAMPNS: ptr[_time.timespec],
    _sockios.SIOCGSTAMP_NEW: ptr[_time.timeval],
    _sockios.SIOCGSTAMPNS_NEW: ptr[_time.timespec],
    _sockios.SIOCOUTQNSD: ptr[c_int],
    _sockios.SIOCGSKNS: None,
    # interfaces
    SIOCGIFCONF: Annotated[ptr[_if.ifconf], inout],
    SIOCGIFNAME: _FILLS_IFREQ,
    SIOCGIFFLAGS: _FILLS_IFREQ,
    SIOCGIFADDR: _FILLS_IFREQ,
    SIOCGIFDSTADDR: _FILLS_IFREQ,
    SIOCGIFBRDADDR: _FILLS_IFREQ,
    SIOCGIFNETMASK: _FILLS_IFREQ,
    SIOCGIFMETRIC: _FILLS_IFREQ,
    SIOCGIFMEM: _FILLS_IFREQ,
    SIOCGIFMTU: _FILLS_IFREQ,
    SIOCGIFHWADDR: _FILLS_IFREQ,
    SIOCGIFSLAVE: _FILLS_IFREQ,
    SIOCGIFINDEX: _FILLS_IFREQ,
    SIOCGIFPFLAGS: _FILLS_IFREQ,
    SIOCGIFTXQLEN: _FILLS_IFREQ,
    SIOCGIFMAP: _FILLS_IFREQ,
    SIOCSIFLINK: _READS_IFREQ,
    SIOCSIFFLAGS: _READS_IFREQ,
    SIOCSIFADDR: _READS_IFREQ,
    SIOCSIFDSTADDR: _READS_IFREQ,
    SIOCSIFBRDADDR: _READS_IFREQ,
    SIOCSIFNETMASK: _READS_IFREQ,
    SIOCSIFMETRIC: _READS_IFREQ,
    SIOCSIFMEM: _READS_IFREQ,
    SIOCSIFMTU: _READS_IFREQ,
    SIOCSIFNAME: _READS_IFREQ,
    SIOCSIFHWADDR: _READS_IFREQ,
    SIOCSIFSLAVE: _READS_IFREQ,
    SIOCADDMULTI: _READS_IFREQ,
    SIOCDELMULTI: _READS_IFREQ,
    SIOCSIFPFLAGS: _READS_IFREQ,
    SIOCDIFADDR: _READS_IFREQ,
    SIOCSIFHWBROADCAST: _READS_IFREQ,
    SIOCSIFTXQLEN: _READS_IFREQ,
    SIOCSIFMAP: _READS_IFREQ,
    # ARP and RARP
    SIOCGARP: _FILLS_ARPREQ,
    SIOCSARP: _READS_ARPREQ,
    SIOCDARP: _READS_ARPREQ,
    SIOCGRARP: _FILLS_ARPREQ,
    SIOCSRARP: _READS_ARPREQ,
    SIOCDRARP: _READS_ARPREQ,
    # terminals
    TIOCGWINSZ: ptr[winsize],
    TIOCSWINSZ: Annotated[ptr[winsize], only_read],
    TCGETA: ptr[termio],
    TCSETA: Annotated[ptr[termio], only_read],
    TCSETAW: Annotated[ptr[termio], only_read],
    TCSETAF: Annotated[ptr[termio], only_read],
    TCSBRK: c_int,
    TCSBRKP: c_int,
    TCXONC: c_int,
    TCFLSH: c_int,
    TIOCSBRK: None,
    TIOCCBRK: None,
    TIOCOUTQ: ptr[c_int],
    TIOCSTI: const_ptr[void],
    TIOCCONS: None,
    TIOCSCTTY: c_int,
    TIOCNOTTY: None,
    TIOCVHANGUP: None,
    TIOCGPGRP: ptr[_pid_t],
    TIOCSPGRP: _READS_PID,
    TIOCGSID: ptr[_pid_t],
    TIOCEXCL: None,
    TIOCGEXCL: ptr[c_int],
    TIOCNXCL: None,
    TIOCGETD: ptr[c_int],
    TIOCSETD: _READS_INT,
    TIOCGDEV: ptr[c_uint],
    # pseudoterminals
    TIOCPKT: _READS_INT,
    TIOCGPKT: ptr[c_int],
    TIOCSPTLCK: _READS_INT,
    TIOCGPTLCK: ptr[c_int],
    TIOCGPTN: ptr[c_uint],
    TIOCGPTPEER: c_int,
    TIOCSIG: c_int,
    # modems
    TIOCMGET: ptr[c_int],
    TIOCMSET: _READS_INT,
    TIOCMBIC: _READS_INT,
    TIOCMBIS: _READS_INT,
    TIOCMIWAIT: c_int,
    TIOCGSOFTCAR: ptr[c_int],
    TIOCSSOFTCAR: _READS_INT,
    TIOCSERGETLSR: ptr[c_uint],
}

# SIOCINQ and SIOCOUTQ are other names of FIONREAD and TIOCOUTQ.
_REQUESTS = "FIO[A-Z]* TIOC* SIOC* TCFLSH TC[GS]ET* TCSBRK* TCXONC !TIOCM_* !TIOCPKT_* !TIOCSER_*"


@extern()
def ioctl(
    fd: c_int,
    request: Annotated[_request, Name(_REQUESTS)],
    arg: Annotated[object, selected_by("request", _ARGUMENT)],
) -> c_int:
    """Ask or tell a device, a terminal or a network interface something; request
    says what, and what arg is.

    On any descriptor:
    FIONREAD                  how many bytes can be read now: an int.
    FIONBIO, FIOASYNC         not to block, to send SIGIO: an int, 0 or 1.
    FIOCLEX, FIONCLEX         close it on exec, or not: nothing.
    On a socket:
    SIOCATMARK                whether it is at the out-of-band mark: an int.
    SIOCOUTQ, SIOCOUTQNSD     how many bytes are not acknowledged, not sent.
    SIOCSPGRP, SIOCGPGRP      who gets SIGIO and SIGURG: an int.
    SIOCGSTAMP                when its last packet came: a timeval.
    On any socket, of the interface that ifr_name names:
    SIOCGIF*, SIOCSIF*        get or set its address, flags, index ...: an
                              ifreq. To set wants privileges.
    SIOCGIFCONF               all that have an Internet address: an ifconf.
    SIOCGARP, SIOCSARP, SIOCDARP  an entry of the ARP cache: an arpreq.
    On a terminal:
    TIOCGWINSZ, TIOCSWINSZ    the size of its window: a winsize.
    TIOCGPGRP, TIOCSPGRP      its foreground process group: an int.
    TIOCSCTTY, TIOCNOTTY      make it the controlling one, or no more.
    TIOCSTI                   put a byte into its input: bytes.

    arg is `byref` of what is named above, which is read or filled; a plain
    int for TIOCSCTTY, TCSBRK, TCXONC, TCFLSH; nothing for those that take
    nothing (0 is let pass). It is a TypeError where the wrong one is given. A
    request that is not known here takes nothing or a number below 4096, since
    nobody could tell how much memory it touches.

    Returns 0, or what few requests return, or -1 with errno EBADF, ENOTTY (not
    a request for what fd is), ENODEV (no such interface), EADDRNOTAVAIL (it
    has no address), EINVAL, EPERM, EFAULT, ENXIO.

    A length in an ifconf greater than the memory that was assigned to it is a
    ValueError. The GIL is released meanwhile.

    ioctl(2)
    """


export(globals())

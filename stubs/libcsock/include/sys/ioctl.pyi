from ctypes import Array, _CData, c_int, c_long, c_ubyte, c_uint
from typing import Literal, TypeAlias, overload, type_check_only

from libcsock._syntax import Ref, Struct, _Input, _Int
from libcsock.include.linux.sockios import FIOGETOWN as FIOGETOWN
from libcsock.include.linux.sockios import FIOSETOWN as FIOSETOWN
from libcsock.include.linux.sockios import SIOCADDDLCI as SIOCADDDLCI
from libcsock.include.linux.sockios import SIOCADDMULTI as SIOCADDMULTI
from libcsock.include.linux.sockios import SIOCADDRT as SIOCADDRT
from libcsock.include.linux.sockios import SIOCATMARK as SIOCATMARK
from libcsock.include.linux.sockios import SIOCDARP as SIOCDARP
from libcsock.include.linux.sockios import SIOCDELDLCI as SIOCDELDLCI
from libcsock.include.linux.sockios import SIOCDELMULTI as SIOCDELMULTI
from libcsock.include.linux.sockios import SIOCDELRT as SIOCDELRT
from libcsock.include.linux.sockios import SIOCDEVPRIVATE as SIOCDEVPRIVATE
from libcsock.include.linux.sockios import SIOCDIFADDR as SIOCDIFADDR
from libcsock.include.linux.sockios import SIOCDRARP as SIOCDRARP
from libcsock.include.linux.sockios import SIOCGARP as SIOCGARP
from libcsock.include.linux.sockios import SIOCGIFADDR as SIOCGIFADDR
from libcsock.include.linux.sockios import SIOCGIFBR as SIOCGIFBR
from libcsock.include.linux.sockios import SIOCGIFBRDADDR as SIOCGIFBRDADDR
from libcsock.include.linux.sockios import SIOCGIFCONF as SIOCGIFCONF
from libcsock.include.linux.sockios import SIOCGIFCOUNT as SIOCGIFCOUNT
from libcsock.include.linux.sockios import SIOCGIFDSTADDR as SIOCGIFDSTADDR
from libcsock.include.linux.sockios import SIOCGIFENCAP as SIOCGIFENCAP
from libcsock.include.linux.sockios import SIOCGIFFLAGS as SIOCGIFFLAGS
from libcsock.include.linux.sockios import SIOCGIFHWADDR as SIOCGIFHWADDR
from libcsock.include.linux.sockios import SIOCGIFINDEX as SIOCGIFINDEX
from libcsock.include.linux.sockios import SIOCGIFMAP as SIOCGIFMAP
from libcsock.include.linux.sockios import SIOCGIFMEM as SIOCGIFMEM
from libcsock.include.linux.sockios import SIOCGIFMETRIC as SIOCGIFMETRIC
from libcsock.include.linux.sockios import SIOCGIFMTU as SIOCGIFMTU
from libcsock.include.linux.sockios import SIOCGIFNAME as SIOCGIFNAME
from libcsock.include.linux.sockios import SIOCGIFNETMASK as SIOCGIFNETMASK
from libcsock.include.linux.sockios import SIOCGIFPFLAGS as SIOCGIFPFLAGS
from libcsock.include.linux.sockios import SIOCGIFSLAVE as SIOCGIFSLAVE
from libcsock.include.linux.sockios import SIOCGIFTXQLEN as SIOCGIFTXQLEN
from libcsock.include.linux.sockios import SIOCGPGRP as SIOCGPGRP
from libcsock.include.linux.sockios import SIOCGRARP as SIOCGRARP
from libcsock.include.linux.sockios import SIOCPROTOPRIVATE as SIOCPROTOPRIVATE
from libcsock.include.linux.sockios import SIOCRTMSG as SIOCRTMSG
from libcsock.include.linux.sockios import SIOCSARP as SIOCSARP
from libcsock.include.linux.sockios import SIOCSIFADDR as SIOCSIFADDR
from libcsock.include.linux.sockios import SIOCSIFBR as SIOCSIFBR
from libcsock.include.linux.sockios import SIOCSIFBRDADDR as SIOCSIFBRDADDR
from libcsock.include.linux.sockios import SIOCSIFDSTADDR as SIOCSIFDSTADDR
from libcsock.include.linux.sockios import SIOCSIFENCAP as SIOCSIFENCAP
from libcsock.include.linux.sockios import SIOCSIFFLAGS as SIOCSIFFLAGS
from libcsock.include.linux.sockios import SIOCSIFHWADDR as SIOCSIFHWADDR
from libcsock.include.linux.sockios import SIOCSIFHWBROADCAST as SIOCSIFHWBROADCAST
from libcsock.include.linux.sockios import SIOCSIFLINK as SIOCSIFLINK
from libcsock.include.linux.sockios import SIOCSIFMAP as SIOCSIFMAP
from libcsock.include.linux.sockios import SIOCSIFMEM as SIOCSIFMEM
from libcsock.include.linux.sockios import SIOCSIFMETRIC as SIOCSIFMETRIC
from libcsock.include.linux.sockios import SIOCSIFMTU as SIOCSIFMTU
from libcsock.include.linux.sockios import SIOCSIFNAME as SIOCSIFNAME
from libcsock.include.linux.sockios import SIOCSIFNETMASK as SIOCSIFNETMASK
from libcsock.include.linux.sockios import SIOCSIFPFLAGS as SIOCSIFPFLAGS
from libcsock.include.linux.sockios import SIOCSIFSLAVE as SIOCSIFSLAVE
from libcsock.include.linux.sockios import SIOCSIFTXQLEN as SIOCSIFTXQLEN
from libcsock.include.linux.sockios import SIOCSPGRP as SIOCSPGRP
from libcsock.include.linux.sockios import SIOCSRARP as SIOCSRARP
from libcsock.include.linux.sockios import SIOGIFINDEX as SIOGIFINDEX
from libcsock.include.net.if_ import ifconf, ifreq
from libcsock.include.net.if_arp import arpreq
from libcsock.include.sys.time import timeval
from libcsock.include.time import timespec

__all__ = [
    "FIOGETOWN", "FIOSETOWN", "SIOCADDDLCI", "SIOCADDMULTI", "SIOCADDRT", "SIOCATMARK", "SIOCDARP",
    "SIOCDELDLCI", "SIOCDELMULTI", "SIOCDELRT", "SIOCDEVPRIVATE", "SIOCDIFADDR", "SIOCDRARP", "SIOCGARP",
    "SIOCGIFADDR", "SIOCGIFBR", "SIOCGIFBRDADDR", "SIOCGIFCONF", "SIOCGIFCOUNT", "SIOCGIFDSTADDR",
    "SIOCGIFENCAP", "SIOCGIFFLAGS", "SIOCGIFHWADDR", "SIOCGIFINDEX", "SIOCGIFMAP", "SIOCGIFMEM",
    "SIOCGIFMETRIC", "SIOCGIFMTU", "SIOCGIFNAME", "SIOCGIFNETMASK", "SIOCGIFPFLAGS", "SIOCGIFSLAVE",
    "SIOCGIFTXQLEN", "SIOCGPGRP", "SIOCGRARP", "SIOCPROTOPRIVATE", "SIOCRTMSG", "SIOCSARP",
    "SIOCSIFADDR", "SIOCSIFBR", "SIOCSIFBRDADDR", "SIOCSIFDSTADDR", "SIOCSIFENCAP", "SIOCSIFFLAGS",
    "SIOCSIFHWADDR", "SIOCSIFHWBROADCAST", "SIOCSIFLINK", "SIOCSIFMAP", "SIOCSIFMEM", "SIOCSIFMETRIC",
    "SIOCSIFMTU", "SIOCSIFNAME", "SIOCSIFNETMASK", "SIOCSIFPFLAGS", "SIOCSIFSLAVE", "SIOCSIFTXQLEN",
    "SIOCSPGRP", "SIOCSRARP", "SIOGIFINDEX", "FIONREAD", "FIONBIO", "FIONCLEX", "FIOCLEX", "FIOASYNC",
    "FIOQSIZE", "TCGETS", "TCSETS", "TCSETSW", "TCSETSF", "TCGETA", "TCSETA", "TCSETAW", "TCSETAF",
    "TCSBRK", "TCXONC", "TCFLSH", "TCSBRKP", "TCGETX", "TCSETX", "TCSETXF", "TCSETXW", "TIOCEXCL",
    "TIOCNXCL", "TIOCSCTTY", "TIOCGPGRP", "TIOCSPGRP", "TIOCOUTQ", "TIOCSTI", "TIOCGWINSZ", "TIOCSWINSZ",
    "TIOCMGET", "TIOCMBIS", "TIOCMBIC", "TIOCMSET", "TIOCGSOFTCAR", "TIOCSSOFTCAR", "TIOCINQ",
    "TIOCLINUX", "TIOCCONS", "TIOCGSERIAL", "TIOCSSERIAL", "TIOCPKT", "TIOCNOTTY", "TIOCSETD",
    "TIOCGETD", "TIOCSBRK", "TIOCCBRK", "TIOCGSID", "TIOCGRS485", "TIOCSRS485", "TIOCVHANGUP",
    "TIOCGPTPEER", "TIOCSERCONFIG", "TIOCSERGWILD", "TIOCSERSWILD", "TIOCGLCKTRMIOS", "TIOCSLCKTRMIOS",
    "TIOCSERGSTRUCT", "TIOCSERGETLSR", "TIOCSERGETMULTI", "TIOCSERSETMULTI", "TIOCMIWAIT", "TIOCGICOUNT",
    "TIOCSPTLCK", "TIOCSIG", "TIOCGPTN", "TIOCGDEV", "TIOCGPKT", "TIOCGPTLCK", "TIOCGEXCL", "TIOCM_LE",
    "TIOCM_DTR", "TIOCM_RTS", "TIOCM_ST", "TIOCM_SR", "TIOCM_CTS", "TIOCM_CAR", "TIOCM_CD", "TIOCM_RNG",
    "TIOCM_RI", "TIOCM_DSR", "TIOCPKT_DATA", "TIOCPKT_FLUSHREAD", "TIOCPKT_FLUSHWRITE", "TIOCPKT_STOP",
    "TIOCPKT_START", "TIOCPKT_NOSTOP", "TIOCPKT_DOSTOP", "TIOCPKT_IOCTL", "TIOCSER_TEMT", "N_TTY",
    "N_SLIP", "N_MOUSE", "N_PPP", "N_STRIP", "N_AX25", "N_X25", "N_6PACK", "N_MASC", "N_R3964",
    "N_PROFIBUS_FDL", "N_IRDA", "N_SMSBLOCK", "N_HDLC", "N_SYNC_PPP", "N_HCI", "NCC", "CBRK", "CDISCARD",
    "CDSUSP", "CEOF", "CEOL", "CEOT", "CERASE", "CFLUSH", "CINTR", "CKILL", "CLNEXT", "CMIN", "CQUIT",
    "CREPRINT", "CRPRNT", "CSTART", "CSTATUS", "CSTOP", "CSUSP", "CTIME", "CWERASE", "_IOC_NRBITS",
    "_IOC_TYPEBITS", "_IOC_SIZEBITS", "_IOC_DIRBITS", "_IOC_NRMASK", "_IOC_TYPEMASK", "_IOC_SIZEMASK",
    "_IOC_DIRMASK", "_IOC_NRSHIFT", "_IOC_TYPESHIFT", "_IOC_SIZESHIFT", "_IOC_DIRSHIFT", "_IOC_NONE",
    "_IOC_WRITE", "_IOC_READ", "IOC_IN", "IOC_OUT", "IOC_INOUT", "IOCSIZE_MASK", "IOCSIZE_SHIFT",
    "winsize", "termio", "_IOC", "_IO", "_IOR", "_IOW", "_IOWR", "_IOC_DIR", "_IOC_TYPE", "_IOC_NR",
    "_IOC_SIZE", "CTRL", "ioctl",
]  # fmt: skip

FIONREAD: Literal[0x541b]
FIONBIO: Literal[0x5421]
FIONCLEX: Literal[0x5450]
FIOCLEX: Literal[0x5451]
FIOASYNC: Literal[0x5452]
FIOQSIZE: Literal[0x5460]
TCGETS: Literal[0x5401]
TCSETS: Literal[0x5402]
TCSETSW: Literal[0x5403]
TCSETSF: Literal[0x5404]
TCGETA: Literal[0x5405]
TCSETA: Literal[0x5406]
TCSETAW: Literal[0x5407]
TCSETAF: Literal[0x5408]
TCSBRK: Literal[0x5409]
TCXONC: Literal[0x540a]
TCFLSH: Literal[0x540b]
TCSBRKP: Literal[0x5425]
TCGETX: Literal[0x5432]
TCSETX: Literal[0x5433]
TCSETXF: Literal[0x5434]
TCSETXW: Literal[0x5435]
TIOCEXCL: Literal[0x540c]
TIOCNXCL: Literal[0x540d]
TIOCSCTTY: Literal[0x540e]
TIOCGPGRP: Literal[0x540f]
TIOCSPGRP: Literal[0x5410]
TIOCOUTQ: Literal[0x5411]
TIOCSTI: Literal[0x5412]
TIOCGWINSZ: Literal[0x5413]
TIOCSWINSZ: Literal[0x5414]
TIOCMGET: Literal[0x5415]
TIOCMBIS: Literal[0x5416]
TIOCMBIC: Literal[0x5417]
TIOCMSET: Literal[0x5418]
TIOCGSOFTCAR: Literal[0x5419]
TIOCSSOFTCAR: Literal[0x541a]
TIOCINQ: Literal[0x541b]
TIOCLINUX: Literal[0x541c]
TIOCCONS: Literal[0x541d]
TIOCGSERIAL: Literal[0x541e]
TIOCSSERIAL: Literal[0x541f]
TIOCPKT: Literal[0x5420]
TIOCNOTTY: Literal[0x5422]
TIOCSETD: Literal[0x5423]
TIOCGETD: Literal[0x5424]
TIOCSBRK: Literal[0x5427]
TIOCCBRK: Literal[0x5428]
TIOCGSID: Literal[0x5429]
TIOCGRS485: Literal[0x542e]
TIOCSRS485: Literal[0x542f]
TIOCVHANGUP: Literal[0x5437]
TIOCGPTPEER: Literal[0x5441]
TIOCSERCONFIG: Literal[0x5453]
TIOCSERGWILD: Literal[0x5454]
TIOCSERSWILD: Literal[0x5455]
TIOCGLCKTRMIOS: Literal[0x5456]
TIOCSLCKTRMIOS: Literal[0x5457]
TIOCSERGSTRUCT: Literal[0x5458]
TIOCSERGETLSR: Literal[0x5459]
TIOCSERGETMULTI: Literal[0x545a]
TIOCSERSETMULTI: Literal[0x545b]
TIOCMIWAIT: Literal[0x545c]
TIOCGICOUNT: Literal[0x545d]
TIOCSPTLCK: Literal[0x40045431]
TIOCSIG: Literal[0x40045436]
TIOCGPTN: Literal[0x80045430]
TIOCGDEV: Literal[0x80045432]
TIOCGPKT: Literal[0x80045438]
TIOCGPTLCK: Literal[0x80045439]
TIOCGEXCL: Literal[0x80045440]
TIOCM_LE: int
TIOCM_DTR: int
TIOCM_RTS: int
TIOCM_ST: int
TIOCM_SR: int
TIOCM_CTS: int
TIOCM_CAR: int
TIOCM_CD: int
TIOCM_RNG: int
TIOCM_RI: int
TIOCM_DSR: int
TIOCPKT_DATA: int
TIOCPKT_FLUSHREAD: int
TIOCPKT_FLUSHWRITE: int
TIOCPKT_STOP: int
TIOCPKT_START: int
TIOCPKT_NOSTOP: int
TIOCPKT_DOSTOP: int
TIOCPKT_IOCTL: int
TIOCSER_TEMT: int
N_TTY: int
N_SLIP: int
N_MOUSE: int
N_PPP: int
N_STRIP: int
N_AX25: int
N_X25: int
N_6PACK: int
N_MASC: int
N_R3964: int
N_PROFIBUS_FDL: int
N_IRDA: int
N_SMSBLOCK: int
N_HDLC: int
N_SYNC_PPP: int
N_HCI: int
NCC: int
CBRK: int
CDISCARD: int
CDSUSP: int
CEOF: int
CEOL: int
CEOT: int
CERASE: int
CFLUSH: int
CINTR: int
CKILL: int
CLNEXT: int
CMIN: int
CQUIT: int
CREPRINT: int
CRPRNT: int
CSTART: int
CSTATUS: int
CSTOP: int
CSUSP: int
CTIME: int
CWERASE: int
_IOC_NRBITS: int
_IOC_TYPEBITS: int
_IOC_SIZEBITS: int
_IOC_DIRBITS: int
_IOC_NRMASK: int
_IOC_TYPEMASK: int
_IOC_SIZEMASK: int
_IOC_DIRMASK: int
_IOC_NRSHIFT: int
_IOC_TYPESHIFT: int
_IOC_SIZESHIFT: int
_IOC_DIRSHIFT: int
_IOC_NONE: int
_IOC_WRITE: int
_IOC_READ: int
IOC_IN: int
IOC_OUT: int
IOC_INOUT: int
IOCSIZE_MASK: int
IOCSIZE_SHIFT: int

class winsize(Struct):
    """`struct winsize`: how large a terminal's window is, in characters and in pixels. 8 bytes."""
    ws_row: int
    ws_col: int
    ws_xpixel: int
    ws_ypixel: int
    def __init__(self, ws_row: int = ..., ws_col: int = ..., ws_xpixel: int = ..., ws_ypixel: int = ...) -> None: ...

class termio(Struct):
    """`struct termio`: how a terminal works, as before POSIX, for TCGETA and TCSETA. 18 bytes, 20 on ppc64le.

    The kernel still has it, in <asm/termios.h>.
    """
    c_iflag: int
    c_oflag: int
    c_cflag: int
    c_lflag: int
    c_line: int
    @property
    def c_cc(self) -> Array[c_ubyte]: ...
    @c_cc.setter
    def c_cc(self, value: tuple[int, ...] | Array[c_ubyte]) -> None: ...
    def __init__(
        self,
        c_iflag: int = ...,
        c_oflag: int = ...,
        c_cflag: int = ...,
        c_lflag: int = ...,
        c_line: int = ...,
        c_cc: tuple[int, ...] | Array[c_ubyte] = ...,
    ) -> None: ...

# A request that was put together: what it takes no table knows.
@type_check_only
class _Request(int): ...

def _IOC(dir: _Int, type: _Int, nr: _Int, size: _Int, /) -> _Request:
    """unsigned long _IOC(unsigned int dir, unsigned int type, unsigned int nr, unsigned int size)

    Make the number of a request out of its parts.

    dir is _IOC_NONE, _IOC_READ (the kernel fills the argument), _IOC_WRITE (the
    kernel reads it) or both, or'ed together; type is the driver's letter,
    `ord("T")`; nr is the request's own number; size is how many bytes the
    argument has.

    Returns the request for ioctl(); there are no errors. A part that is
    greater than its place is a ValueError.

    ioctl(2)
    """

def _IO(type: _Int, nr: _Int, /) -> _Request:
    """unsigned int _IO(unsigned int type, unsigned int nr)

    Make the number of a request whose argument is nothing or a plain number.

    type is the driver's letter, `ord("T")`; nr is the request's own number.

    Returns the request for ioctl(); there are no errors. A part that is
    greater than its place is a ValueError.

    ioctl(2)
    """

def _IOR(type: _Int, nr: _Int, size: type[_CData], /) -> _Request:
    """unsigned long _IOR(unsigned int type, unsigned int nr, typename size)

    Make the number of a request whose argument the kernel fills.

    type is the driver's letter, `ord("T")`; nr is the request's own number;
    size is the type of what the argument points to, `c_int` or a struct: its
    size goes into the number.

    Returns the request for ioctl(); there are no errors. A part that is
    greater than its place is a ValueError.

    ioctl(2)
    """

def _IOW(type: _Int, nr: _Int, size: type[_CData], /) -> _Request:
    """unsigned long _IOW(unsigned int type, unsigned int nr, typename size)

    Make the number of a request whose argument the kernel reads.

    type is the driver's letter, `ord("T")`; nr is the request's own number;
    size is the type of what the argument points to, `c_int` or a struct: its
    size goes into the number.

    Returns the request for ioctl(); there are no errors. A part that is
    greater than its place is a ValueError.

    ioctl(2)
    """

def _IOWR(type: _Int, nr: _Int, size: type[_CData], /) -> _Request:
    """unsigned long _IOWR(unsigned int type, unsigned int nr, typename size)

    Make the number of a request whose argument the kernel reads and fills.

    type is the driver's letter, `ord("T")`; nr is the request's own number;
    size is the type of what the argument points to, `c_int` or a struct: its
    size goes into the number.

    Returns the request for ioctl(); there are no errors. A part that is
    greater than its place is a ValueError.

    ioctl(2)
    """

def _IOC_DIR(nr: _Int, /) -> int:
    """unsigned int _IOC_DIR(unsigned int nr)

    Take which way its argument goes out of the number of a request.

    nr is the request. Many are older than this scheme and have no such parts.

    Returns _IOC_NONE, _IOC_READ, _IOC_WRITE or the two or'ed together; there are no
    errors.

    ioctl(2)
    """

def _IOC_TYPE(nr: _Int, /) -> int:
    """unsigned int _IOC_TYPE(unsigned int nr)

    Take the driver's letter out of the number of a request.

    nr is the request. Many are older than this scheme and have no such parts.

    Returns the code of the letter: `chr()` of it is the letter; there are no
    errors.

    ioctl(2)
    """

def _IOC_NR(nr: _Int, /) -> int:
    """unsigned int _IOC_NR(unsigned int nr)

    Take the request's own number out of the number of a request.

    nr is the request. Many are older than this scheme and have no such parts.

    Returns the number, to 255; there are no
    errors.

    ioctl(2)
    """

def _IOC_SIZE(nr: _Int, /) -> int:
    """unsigned int _IOC_SIZE(unsigned int nr)

    Take the size of its argument in bytes out of the number of a request.

    nr is the request. Many are older than this scheme and have no such parts.

    Returns the size, to 16383; there are no
    errors.

    ioctl(2)
    """

def CTRL(x: _Int, /) -> int:
    """int CTRL(int x)

    Tell what a terminal sends for a letter with the control key.

    x is the letter, `ord("c")`.

    Returns the character's code; there are no errors.

    ascii(7)
    """

# FIOASYNC, FIONBIO, FIONREAD, TIOCGETD, TIOCGPGRP, TIOCGSOFTCAR, TIOCMBIC, TIOCMBIS, TIOCMGET, TIOCMSET,
# TIOCOUTQ, TIOCPKT, TIOCSETD, TIOCSPGRP, TIOCSSOFTCAR, FIOGETOWN, FIOSETOWN, SIOCATMARK, SIOCGPGRP,
# SIOCSPGRP, TIOCGSID, TIOCSPTLCK, TIOCGPKT, TIOCGPTLCK, TIOCGEXCL, SIOCOUTQNSD
_TakesInt: TypeAlias = Literal[
    0x5452, 0x5421, 0x541b, 0x5424, 0x540f, 0x5419, 0x5417, 0x5416, 0x5415, 0x5418, 0x5411, 0x5420,
    0x5423, 0x5410, 0x541a, 0x8903, 0x8901, 0x8905, 0x8904, 0x8902, 0x5429, 0x40045431, 0x80045438,
    0x80045439, 0x80045440, 0x894b,
]  # fmt: skip
# FIOCLEX, FIONCLEX, TIOCCONS, TIOCEXCL, TIOCNOTTY, TIOCNXCL, TIOCSBRK, TIOCCBRK, TIOCVHANGUP, SIOCGSKNS
_TakesNothing: TypeAlias = Literal[
    0x5451, 0x5450, 0x541d, 0x540c, 0x5422, 0x540d, 0x5427, 0x5428, 0x5437, 0x894c,
]  # fmt: skip
# TCFLSH, TCSBRK, TCSBRKP, TCXONC, TIOCMIWAIT, TIOCSCTTY, TIOCGPTPEER, TIOCSIG
_TakesNumber: TypeAlias = Literal[0x540b, 0x5409, 0x5425, 0x540a, 0x545c, 0x540e, 0x5441, 0x40045436]
# TCGETA, TCSETA, TCSETAF, TCSETAW
_TakesTermio: TypeAlias = Literal[0x5405, 0x5406, 0x5408, 0x5407]
# TCGETS, TCSETS, TCSETSF, TCSETSW, TIOCGICOUNT, TIOCGLCKTRMIOS, TIOCGSERIAL, TIOCLINUX, TIOCSERCONFIG,
# TIOCSERGETMULTI, TIOCSERGSTRUCT, TIOCSERGWILD, TIOCSERSETMULTI, TIOCSERSWILD, TIOCSLCKTRMIOS,
# TIOCSSERIAL, SIOCADDDLCI, SIOCADDRT, SIOCDELDLCI, SIOCDELRT, SIOCDEVPRIVATE, SIOCGIFBR, SIOCGIFCOUNT,
# SIOCGIFENCAP, SIOCPROTOPRIVATE, SIOCRTMSG, SIOCSIFBR, SIOCSIFENCAP, TIOCGRS485, TIOCSRS485, TCGETX,
# TCSETX, TCSETXF, TCSETXW, SIOCETHTOOL, SIOCGMIIPHY, SIOCGMIIREG, SIOCSMIIREG, SIOCWANDEV, SIOCGIFVLAN,
# SIOCSIFVLAN, SIOCBONDENSLAVE, SIOCBONDRELEASE, SIOCBONDSETHWADDR, SIOCBONDSLAVEINFOQUERY,
# SIOCBONDINFOQUERY, SIOCBONDCHANGEACTIVE, SIOCBRADDBR, SIOCBRDELBR, SIOCBRADDIF, SIOCBRDELIF,
# SIOCSHWTSTAMP, SIOCGHWTSTAMP
_TakesWhatIsNotKnown: TypeAlias = Literal[
    0x5401, 0x5402, 0x5404, 0x5403, 0x545d, 0x5456, 0x541e, 0x541c, 0x5453, 0x545a, 0x5458, 0x5454,
    0x545b, 0x5455, 0x5457, 0x541f, 0x8980, 0x890b, 0x8981, 0x890c, 0x89f0, 0x8940, 0x8938, 0x8925,
    0x89e0, 0x890d, 0x8941, 0x8926, 0x542e, 0x542f, 0x5432, 0x5433, 0x5434, 0x5435, 0x8946, 0x8947,
    0x8948, 0x8949, 0x894a, 0x8982, 0x8983, 0x8990, 0x8991, 0x8992, 0x8993, 0x8994, 0x8995, 0x89a0,
    0x89a1, 0x89a2, 0x89a3, 0x89b0, 0x89b1,
]  # fmt: skip
# TIOCGWINSZ, TIOCSWINSZ
_TakesWinsize: TypeAlias = Literal[0x5413, 0x5414]
# TIOCSERGETLSR, TIOCGPTN, TIOCGDEV
_TakesUnsigned: TypeAlias = Literal[0x5459, 0x80045430, 0x80045432]
# TIOCSTI
_TakesBytes: TypeAlias = Literal[0x5412]
# SIOCADDMULTI, SIOCDELMULTI, SIOCDIFADDR, SIOCGIFADDR, SIOCGIFBRDADDR, SIOCGIFDSTADDR, SIOCGIFFLAGS,
# SIOCGIFHWADDR, SIOCGIFINDEX, SIOCGIFMAP, SIOCGIFMEM, SIOCGIFMETRIC, SIOCGIFMTU, SIOCGIFNAME,
# SIOCGIFNETMASK, SIOCGIFPFLAGS, SIOCGIFSLAVE, SIOCGIFTXQLEN, SIOCSIFADDR, SIOCSIFBRDADDR,
# SIOCSIFDSTADDR, SIOCSIFFLAGS, SIOCSIFHWADDR, SIOCSIFHWBROADCAST, SIOCSIFLINK, SIOCSIFMAP, SIOCSIFMEM,
# SIOCSIFMETRIC, SIOCSIFMTU, SIOCSIFNAME, SIOCSIFNETMASK, SIOCSIFPFLAGS, SIOCSIFSLAVE, SIOCSIFTXQLEN
_TakesIfreq: TypeAlias = Literal[
    0x8931, 0x8932, 0x8936, 0x8915, 0x8919, 0x8917, 0x8913, 0x8927, 0x8933, 0x8970, 0x891f, 0x891d,
    0x8921, 0x8910, 0x891b, 0x8935, 0x8929, 0x8942, 0x8916, 0x891a, 0x8918, 0x8914, 0x8924, 0x8937,
    0x8911, 0x8971, 0x8920, 0x891e, 0x8922, 0x8923, 0x891c, 0x8934, 0x8930, 0x8943,
]  # fmt: skip
# SIOCDARP, SIOCDRARP, SIOCGARP, SIOCGRARP, SIOCSARP, SIOCSRARP
_TakesArpreq: TypeAlias = Literal[0x8953, 0x8960, 0x8954, 0x8961, 0x8955, 0x8962]
# SIOCGIFCONF
_TakesIfconf: TypeAlias = Literal[0x8912]
# FIOQSIZE
_TakesLong: TypeAlias = Literal[0x5460]
# SIOCGSTAMP_OLD, SIOCGSTAMP_NEW
_TakesTimeval: TypeAlias = Literal[0x8906, 0x80108906]
# SIOCGSTAMPNS_OLD, SIOCGSTAMPNS_NEW
_TakesTimespec: TypeAlias = Literal[0x8907, 0x80108907]

# As with fcntl() there is none for an `int` that could be any request.
@overload
def ioctl(fd: _Int, request: _TakesInt, arg: Ref[c_int], /) -> int:
    """int ioctl(int fd, unsigned long request, ...)

    Ask or tell a device, a terminal or a network interface something; request
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

@overload
def ioctl(fd: _Int, request: _TakesNothing, arg: Literal[0] = ..., /) -> int: ...
@overload
def ioctl(fd: _Int, request: _TakesNumber, arg: _Int, /) -> int: ...
@overload
def ioctl(fd: _Int, request: _TakesTermio, arg: Ref[termio], /) -> int: ...
@overload
def ioctl(fd: _Int, request: _TakesWhatIsNotKnown | _Request, arg: _Int = ..., /) -> int: ...
@overload
def ioctl(fd: _Int, request: _TakesWinsize, arg: Ref[winsize], /) -> int: ...
@overload
def ioctl(fd: _Int, request: _TakesUnsigned, arg: Ref[c_uint], /) -> int: ...
@overload
def ioctl(fd: _Int, request: _TakesBytes, arg: _Input, /) -> int: ...
@overload
def ioctl(fd: _Int, request: _TakesIfreq, arg: Ref[ifreq], /) -> int: ...
@overload
def ioctl(fd: _Int, request: _TakesArpreq, arg: Ref[arpreq], /) -> int: ...
@overload
def ioctl(fd: _Int, request: _TakesIfconf, arg: Ref[ifconf], /) -> int: ...
@overload
def ioctl(fd: _Int, request: _TakesLong, arg: Ref[c_long], /) -> int: ...
@overload
def ioctl(fd: _Int, request: _TakesTimeval, arg: Ref[timeval], /) -> int: ...
@overload
def ioctl(fd: _Int, request: _TakesTimespec, arg: Ref[timespec], /) -> int: ...

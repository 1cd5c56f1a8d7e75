"""`<net/if_arp.h>`: which hardware address belongs to which Internet address."""

from ctypes import c_int, c_ubyte, c_ushort

from libcsock._header import export
from libcsock._notation import Flags, Letters, NetworkShort
from libcsock._struct import Lettered, Struct
from libcsock.include.net.if_ import _name
from libcsock.include.sys.socket import *

MAX_ADDR_LEN = 7

# What an ARP packet wants
ARPOP_REQUEST = 1
ARPOP_REPLY = 2
ARPOP_RREQUEST = 3
ARPOP_RREPLY = 4
ARPOP_InREQUEST = 8
ARPOP_InREPLY = 9
ARPOP_NAK = 10

# Kinds of hardware
ARPHRD_NETROM = 0
ARPHRD_ETHER = 1
ARPHRD_EETHER = 2
ARPHRD_AX25 = 3
ARPHRD_PRONET = 4
ARPHRD_CHAOS = 5
ARPHRD_IEEE802 = 6
ARPHRD_ARCNET = 7
ARPHRD_APPLETLK = 8
ARPHRD_DLCI = 15
ARPHRD_ATM = 19
ARPHRD_METRICOM = 23
ARPHRD_IEEE1394 = 24
ARPHRD_EUI64 = 27
ARPHRD_INFINIBAND = 32
ARPHRD_SLIP = 256
ARPHRD_CSLIP = 257
ARPHRD_SLIP6 = 258
ARPHRD_CSLIP6 = 259
ARPHRD_RSRVD = 260
ARPHRD_ADAPT = 264
ARPHRD_ROSE = 270
ARPHRD_X25 = 271
ARPHRD_HWX25 = 272
ARPHRD_CAN = 280
ARPHRD_MCTP = 290
ARPHRD_PPP = 512
ARPHRD_CISCO = 513
ARPHRD_HDLC = ARPHRD_CISCO
ARPHRD_LAPB = 516
ARPHRD_DDCMP = 517
ARPHRD_RAWHDLC = 518
ARPHRD_RAWIP = 519
ARPHRD_TUNNEL = 768
ARPHRD_TUNNEL6 = 769
ARPHRD_FRAD = 770
ARPHRD_SKIP = 771
ARPHRD_LOOPBACK = 772
ARPHRD_LOCALTLK = 773
ARPHRD_FDDI = 774
ARPHRD_BIF = 775
ARPHRD_SIT = 776
ARPHRD_IPDDP = 777
ARPHRD_IPGRE = 778
ARPHRD_PIMREG = 779
ARPHRD_HIPPI = 780
ARPHRD_ASH = 781
ARPHRD_ECONET = 782
ARPHRD_IRDA = 783
ARPHRD_FCPP = 784
ARPHRD_FCAL = 785
ARPHRD_FCPL = 786
ARPHRD_FCFABRIC = 787
ARPHRD_IEEE802_TR = 800
ARPHRD_IEEE80211 = 801
ARPHRD_IEEE80211_PRISM = 802
ARPHRD_IEEE80211_RADIOTAP = 803
ARPHRD_IEEE802154 = 804
ARPHRD_IEEE802154_PHY = 805
ARPHRD_VOID = 0xffff
ARPHRD_NONE = 0xfffe

# Flags of an entry, in arp_flags
ATF_COM = 0x02
ATF_PERM = 0x04
ATF_PUBL = 0x08
ATF_USETRAILERS = 0x10
ATF_NETMASK = 0x20
ATF_DONTPUB = 0x40
ATF_MAGIC = 0x80

# The daemon arpd
ARPD_UPDATE = 0x01
ARPD_LOOKUP = 0x02
ARPD_FLUSH = 0x03

_NAMES_SINCE = {
    "glibc": "ARPHRD_IEEE802154_PHY",
    "glibc 2.35": "ARPHRD_CAN ARPHRD_MCTP",
}


class arphdr(Struct):
    """`struct arphdr`: the head of an ARP packet, in network byte order; the addresses follow it. 8 bytes."""

    __slots__ = ()
    _fields_ = [
        ("ar_hrd", c_ushort),
        ("ar_pro", c_ushort),
        ("ar_hln", c_ubyte),
        ("ar_pln", c_ubyte),
        ("ar_op", c_ushort),
    ]
    _notation_ = dict.fromkeys(("ar_hrd", "ar_pro", "ar_op"), NetworkShort())


class arpreq(Lettered, Struct):
    """`struct arpreq`: an entry of the ARP cache, for SIOCGARP, SIOCSARP and SIOCDARP. 68 bytes.

    `arp_pa` is the Internet address, `arp_ha` the hardware address, whose `sa_family` is an ARPHRD_*, and `arp_dev` the
    name of the interface, assigned as text or bytes.
    """

    __slots__ = ()
    _fields_ = [
        ("arp_pa", sockaddr),
        ("arp_ha", sockaddr),
        ("arp_flags", c_int),
        ("arp_netmask", sockaddr),
        ("arp_dev", _name),
    ]
    _notation_ = {"arp_flags": Flags("ATF_*"), "arp_dev": Letters()}


class arpreq_old(Struct):
    """`struct arpreq_old`: as arpreq was, without the interface. 52 bytes."""

    __slots__ = ()
    _fields_ = arpreq._fields_[:-1]
    _notation_ = {"arp_flags": Flags("ATF_*")}


export(globals())

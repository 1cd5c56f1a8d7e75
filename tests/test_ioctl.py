"""ioctl() on files, sockets, interfaces and terminals; held against Python's modules, /proc and /sys."""

import fcntl
import os
import re
import socket
import struct
import termios
import time
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    _IO, _IOC, _IOC_DIR, _IOC_NR, _IOC_READ, _IOC_SIZE, _IOC_TYPE, _IOC_WRITE, _IOR, _IOW, _IOWR, AF_INET,
    ARPHRD_LOOPBACK, CINTR, CTRL, ENODEV, ENOTTY, ENXIO, EPERM, FIOASYNC, FIOCLEX,
    FIOGETOWN, FIONBIO, FIONCLEX, FIONREAD, FIOQSIZE, FIOSETOWN, IFF_LOOPBACK, IFF_RUNNING, IFF_UP, IFNAMSIZ, N_TTY,
    POINTER, POLLIN, POLLPRI, SIOCATMARK, SIOCETHTOOL, SIOCGARP, SIOCGIFADDR, SIOCGIFBRDADDR, SIOCGIFCONF, SIOCGIFFLAGS,
    SIOCGIFHWADDR, SIOCGIFINDEX, SIOCGIFMAP, SIOCGIFMTU, SIOCGIFNAME, SIOCGIFNETMASK, SIOCGIFTXQLEN, SIOCGPGRP,
    SIOCGSTAMP, SIOCGSTAMPNS, SIOCINQ, SIOCOUTQ, SIOCOUTQNSD, SIOCSIFFLAGS, SIOCSPGRP, TCGETA, TCSETA,
    TIOCEXCL, TIOCGETD, TIOCGPTN, TIOCGWINSZ, TIOCINQ, TIOCNXCL, TIOCOUTQ, TIOCSPTLCK, TIOCSTI,
    TIOCSWINSZ, arpreq, byref, c_char, c_int, c_long, c_uint, cast, create_string_buffer, errno, ifconf,
    ifreq, in_addr, inet_addr, ioctl, memcpy, pid_t, pollfd, sizeof, sockaddr_in, termio, timespec, timeval, winsize,
)  # fmt: skip
from libcsock._extern import DECLARATIONS
from libcsock._notation import constants
from tests.helpers import PATIENCE, Keep, call_client, run_python

unchecked: Any = libcsock

# The letter of terminals, as in the headers
T = ord("T")


@pytest.fixture
def datagrams(keep: Keep) -> int:
    return keep(libcsock.socket(AF_INET, libcsock.SOCK_DGRAM, 0))


@pytest.fixture
def terminal_pair(keep: Keep) -> tuple[int, int]:
    """The two ends of a pseudoterminal: who drives it, and the terminal itself."""
    try:
        controller, terminal = os.openpty()
    except OSError as error:
        pytest.skip(f"no pseudoterminals here: {error}")
    return keep(controller), keep(terminal)


def asked(fd: int, request: Any, **fields: Any) -> ifreq:
    """What the kernel says of an interface."""
    made = ifreq(**fields)
    assert ioctl(fd, request, byref(made)) == 0, os.strerror(errno())
    return made


def address_in(field: Any) -> str:
    found: sockaddr_in = cast(byref(field), POINTER(sockaddr_in)).contents
    assert found.sin_family == AF_INET
    return str(libcsock.inet_ntoa(found.sin_addr))


# Any descriptor


def test_fionread_counts_what_can_be_read(pipe: tuple[int, int], pair: tuple[socket.socket, socket.socket]) -> None:
    reading, writing = pipe
    one, other = pair
    number = c_int(-1)
    assert ioctl(reading, FIONREAD, byref(number)) == 0 and number.value == 0
    os.write(writing, b"seven by")
    other.send(b"12345")
    assert ioctl(reading, FIONREAD, byref(number)) == 0 and number.value == 8
    assert ioctl(one.fileno(), SIOCINQ, byref(number)) == 0 and number.value == 5


def test_fionbio_is_o_nonblock(pipe: tuple[int, int]) -> None:
    for on in 1, 0:
        assert ioctl(pipe[0], FIONBIO, byref(c_int(on))) == 0
        assert os.get_blocking(pipe[0]) is not bool(on)


def test_fioasync_is_o_async(pair: tuple[socket.socket, socket.socket]) -> None:
    fd = pair[0].fileno()
    for on in 1, 0:
        assert ioctl(fd, FIOASYNC, byref(c_int(on))) == 0
        assert bool(fcntl.fcntl(fd, fcntl.F_GETFL) & os.O_ASYNC) is bool(on)


def test_fioclex_is_fd_cloexec(pipe: tuple[int, int]) -> None:
    for request, inheritable in ((FIONCLEX, True), (FIOCLEX, False)):
        os.set_inheritable(pipe[0], not inheritable)
        assert unchecked.ioctl(pipe[0], request) == 0
        assert os.get_inheritable(pipe[0]) is inheritable
    assert ioctl(pipe[0], FIONCLEX, 0) == 0


def test_fioqsize_is_what_a_file_takes(keep: Keep) -> None:
    file = keep(os.memfd_create("file"))
    os.write(file, bytes(10000))
    size = c_long(-1)
    assert ioctl(file, FIOQSIZE, byref(size)) == 0
    assert size.value == os.fstat(file).st_blocks * 512 >= 10000


def test_a_request_for_something_else(file: int, pipe: tuple[int, int]) -> None:
    for fd in file, pipe[0]:
        assert (ioctl(fd, TIOCGWINSZ, byref(winsize())), errno()) == (-1, ENOTTY)
        assert (ioctl(fd, SIOCGIFADDR, byref(ifreq("lo"))), errno()) == (-1, ENOTTY)


# Sockets


def test_who_gets_the_signals(pair: tuple[socket.socket, socket.socket]) -> None:
    fd = pair[0].fileno()
    owner = pid_t(-1)
    assert ioctl(fd, SIOCGPGRP, byref(owner)) == 0 and owner.value == 0
    assert ioctl(fd, SIOCSPGRP, byref(pid_t(os.getpid()))) == 0
    assert ioctl(fd, SIOCGPGRP, byref(owner)) == 0
    assert owner.value == os.getpid() == fcntl.fcntl(fd, fcntl.F_GETOWN)
    assert ioctl(fd, FIOSETOWN, byref(c_int(-os.getpgrp()))) == 0
    number = c_int()
    assert ioctl(fd, FIOGETOWN, byref(number)) == 0 and number.value == -os.getpgrp()


def test_the_out_of_band_mark(listener: int, keep: Keep) -> None:
    with call_client(listener) as client:
        fd = keep(libcsock.accept(listener, None, None))
        mark = c_int(-1)
        for data, flags, expected in (b"1", 0, 0), (b"!", socket.MSG_OOB, 1):
            client.send(data, flags)
            # urgent data that is alone makes the socket ready for POLLPRI, other data for POLLIN
            ready = pollfd(fd, POLLPRI if flags else POLLIN)
            assert libcsock.poll(byref(ready), 1, int(PATIENCE * 1000)) == 1
            assert ioctl(fd, SIOCATMARK, byref(mark)) == 0
            assert mark.value == libcsock.sockatmark(fd) == expected
            os.read(fd, 1 if not flags else 0)


def test_what_is_not_yet_acknowledged() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        with socket.create_connection(server.getsockname()) as client:
            client.setblocking(False)
            while True:  # until nothing more goes in: the peer, which does not read, has no room
                try:
                    client.send(bytes(65536))
                except BlockingIOError:
                    break
            unacknowledged, unsent = c_int(), c_int()
            assert ioctl(client.fileno(), SIOCOUTQ, byref(unacknowledged)) == 0
            assert ioctl(client.fileno(), SIOCOUTQNSD, byref(unsent)) == 0
            assert 0 < unsent.value <= unacknowledged.value


def test_when_a_packet_came() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as one:
        one.bind(("127.0.0.1", 0))
        when, precisely = timeval(), timespec()
        # to be asked is what turns the stamps on
        ioctl(one.fileno(), SIOCGSTAMP, byref(when))
        before = time.time_ns() // 10**9  # C's time() lags a little behind
        one.sendto(b"x", one.getsockname())
        one.recv(1)
        assert ioctl(one.fileno(), SIOCGSTAMP, byref(when)) == 0
        assert ioctl(one.fileno(), SIOCGSTAMPNS, byref(precisely)) == 0
        assert before <= when.tv_sec <= time.time_ns() // 10**9
        assert (precisely.tv_sec, precisely.tv_nsec // 1000) == (when.tv_sec, when.tv_usec)


# Interfaces


def test_the_loopback_interface(datagrams: int) -> None:
    about = Path("/sys/class/net/lo")
    flags = asked(datagrams, SIOCGIFFLAGS, ifr_name="lo").ifr_flags
    assert flags & IFF_LOOPBACK
    index = asked(datagrams, SIOCGIFINDEX, ifr_name=b"lo").ifr_ifindex
    assert index == socket.if_nametoindex("lo")
    assert str(asked(datagrams, SIOCGIFNAME, ifr_ifindex=index).ifr_name) == "lo"
    hardware = asked(datagrams, SIOCGIFHWADDR, ifr_name="lo").ifr_hwaddr
    assert (hardware.sa_family, bytes(hardware.sa_data[:6])) == (ARPHRD_LOOPBACK, bytes(6))
    mtu = asked(datagrams, SIOCGIFMTU, ifr_name="lo").ifr_mtu
    queue = asked(datagrams, SIOCGIFTXQLEN, ifr_name="lo").ifr_qlen
    assert asked(datagrams, SIOCGIFMAP, ifr_name="lo").ifr_map.mem_start == 0
    if about.exists():
        assert mtu == int((about / "mtu").read_text())
        assert queue == int((about / "tx_queue_len").read_text())
        assert flags & 0xFFFF == int((about / "flags").read_text(), 16) & 0xFFFF | flags & IFF_RUNNING


def test_the_address_of_the_loopback_interface(datagrams: int) -> None:
    if not asked(datagrams, SIOCGIFFLAGS, ifr_name="lo").ifr_flags & IFF_UP:
        pytest.skip("the loopback interface is down")
    assert address_in(asked(datagrams, SIOCGIFADDR, ifr_name="lo").ifr_addr) == "127.0.0.1"
    assert address_in(asked(datagrams, SIOCGIFNETMASK, ifr_name="lo").ifr_netmask) == "255.0.0.0"
    assert address_in(asked(datagrams, SIOCGIFBRDADDR, ifr_name="lo").ifr_broadaddr).endswith(("0.0.0.0", ".255.255"))


def test_an_interface_that_is_not_there(datagrams: int) -> None:
    assert (ioctl(datagrams, SIOCGIFADDR, byref(ifreq("none"))), errno()) == (-1, ENODEV)


def test_every_interface(datagrams: int) -> None:
    """As C programs do it: how much room there must be, then all of them."""
    all_of_them = ifconf()
    assert ioctl(datagrams, SIOCGIFCONF, byref(all_of_them)) == 0
    room = all_of_them.ifc_len // sizeof(ifreq)
    requests = (ifreq * (room + 1))()
    all_of_them.ifc_len = sizeof(requests)
    all_of_them.ifc_req = requests
    assert ioctl(datagrams, SIOCGIFCONF, byref(all_of_them)) == 0
    found = [(str(each.ifr_name), address_in(each.ifr_addr)) for each in requests[: all_of_them.ifc_len // 40]]
    assert len(found) == room
    names = {name for _, name in socket.if_nameindex()}
    # an alias such as eth0:1 is of the interface before its colon
    assert {name.split(":")[0] for name, _ in found} <= names
    for name, address in found:
        assert address_in(asked(datagrams, SIOCGIFADDR, ifr_name=name).ifr_addr) == address


def test_interfaces_fill_no_more_than_they_may(datagrams: int) -> None:
    memory = create_string_buffer(b"." * 200, 200)
    some = ifconf(ifc_len=79)
    some.ifc_buf = byref(memory, 40)
    assert ioctl(datagrams, SIOCGIFCONF, byref(some)) == 0
    assert some.ifc_len in (0, 40)
    assert memory.raw[:40] == b"." * 40 and memory.raw[80:] == b"." * 120


def test_a_request_keeps_its_array_alive(datagrams: int) -> None:
    made = ifconf(ifc_len=80)
    made.ifc_req = (ifreq * 2)()
    for _ in range(100):
        create_string_buffer(80)
    assert ioctl(datagrams, SIOCGIFCONF, byref(made)) == 0
    if made.ifc_len and made.ifc_req:
        assert str(cast(made.ifc_req, POINTER(ifreq))[0].ifr_name) in {name for _, name in socket.if_nameindex()}


def test_to_set_needs_privileges_or_an_interface(datagrams: int) -> None:
    request = ifreq("none", ifr_flags=IFF_UP)
    assert ioctl(datagrams, SIOCSIFFLAGS, byref(request)) == -1
    assert errno() in (ENODEV, EPERM)


def test_an_entry_that_the_arp_cache_does_not_have(datagrams: int) -> None:
    entry = arpreq(arp_dev="lo")
    address = sockaddr_in(sin_family=AF_INET, sin_addr=in_addr(inet_addr("192.0.2.99")))
    memcpy(byref(entry.arp_pa), byref(address), sizeof(address))
    assert (ioctl(datagrams, SIOCGARP, byref(entry)), errno()) == (-1, ENXIO)


IN_A_NETWORK_OF_ITS_OWN = """
import ctypes, sys
from libcsock import *
CLONE_NEWUSER, CLONE_NEWNET = 0x10000000, 0x40000000
if ctypes.CDLL(None).unshare(CLONE_NEWUSER | CLONE_NEWNET) == -1:
    sys.exit("no namespaces")
fd = socket(AF_INET, SOCK_DGRAM, 0)

def told(request, **fields):
    status = ioctl(fd, request, byref(ifreq("lo", **fields)))
    return status or "done"

def asked(request, field):
    answer = ifreq("lo")
    return getattr(answer, field) if ioctl(fd, request, byref(answer)) == 0 else strerror(errno())

def internet(text):
    made = ifreq()
    address = sockaddr_in(sin_family=AF_INET, sin_addr=in_addr(inet_addr(text)))
    memcpy(byref(made.ifr_addr), byref(address), sizeof(address))
    return made.ifr_addr

def text(field):
    return inet_ntoa(cast(byref(field), POINTER(sockaddr_in)).contents.sin_addr)

print("flags", asked(SIOCGIFFLAGS, "ifr_flags") & IFF_UP, told(SIOCSIFFLAGS, ifr_flags=IFF_UP))
print("flags", asked(SIOCGIFFLAGS, "ifr_flags") & IFF_UP)
print("address", told(SIOCSIFADDR, ifr_addr=internet("10.1.2.3")), text(asked(SIOCGIFADDR, "ifr_addr")))
print("mask", told(SIOCSIFNETMASK, ifr_netmask=internet("255.255.0.0")), text(asked(SIOCGIFNETMASK, "ifr_netmask")))
print("mtu", told(SIOCSIFMTU, ifr_mtu=1234), asked(SIOCGIFMTU, "ifr_mtu"))

entry = arpreq(internet("10.9.9.9"), sockaddr(ARPHRD_LOOPBACK, tuple(range(1, 15))), ATF_COM | ATF_PERM, arp_dev="lo")
print("arp", ioctl(fd, SIOCSARP, byref(entry)), *open("/proc/net/arp").read().split()[-6:])
entry = arpreq(internet("0.0.0.0"), arp_dev="lo")  # which the loopback interface has for all addresses
print("arp", ioctl(fd, SIOCGARP, byref(entry)), entry.arp_flags == ATF_COM | ATF_PERM, *entry.arp_ha.sa_data[:6])
print("arp", ioctl(fd, SIOCDARP, byref(entry)), ioctl(fd, SIOCGARP, byref(entry)), errno() == ENXIO)

print("name", told(SIOCSIFFLAGS), told(SIOCSIFNAME, ifr_newname="renamed"), open("/proc/net/dev").read().split()[-17])
"""


def test_what_is_told_is_answered() -> None:
    done = run_python(IN_A_NETWORK_OF_ITS_OWN)
    if done.stderr == "no namespaces\n":
        pytest.skip("this process may not have a network of its own")
    assert done.stdout.splitlines() == [
        "flags 0 done",
        "flags 1",
        "address done 10.1.2.3",
        "mask done 255.255.0.0",
        "mtu done 1234",
        "arp 0 0.0.0.0 0x304 0x6 01:02:03:04:05:06 * lo",
        "arp 0 True 1 2 3 4 5 6",
        "arp 0 -1 True",
        "name done done renamed:",
    ], done.stderr


def test_the_name_of_an_interface_is_text() -> None:
    request = ifreq()
    libcsock.memcpy(request.ifr_name, b"eth0\0", 5)
    assert str(request.ifr_name) == "eth0"
    request.ifr_name = "lo"
    assert bytes(request.ifr_name) == b"lo".ljust(IFNAMSIZ, b"\0") == bytes(request)[:16]
    request.ifr_newname = b"a" * 16
    assert str(request.ifr_newname) == "a" * 16
    with pytest.raises(ValueError, match=r"^ifreq.ifr_slave has 16 bytes, 'a+' needs 17$"):
        request.ifr_slave = "a" * 17
    with pytest.raises(ValueError, match="arpreq.arp_dev has 16 bytes"):
        arpreq(arp_dev=b"a" * 17)


def test_all_but_the_name_is_one_union() -> None:
    request = ifreq("lo", ifr_ifindex=0x12345678)
    assert request.ifr_mtu == request.ifr_metric == request.ifr_qlen == request.ifr_bandwidth == 0x12345678
    assert bytes(request)[16:] == struct.pack("=i20x", 0x12345678)
    request.ifr_addr.sa_family = AF_INET
    assert request.ifr_flags == request.ifr_dstaddr.sa_family == AF_INET
    assert str(ifreq("lo", ifr_ifru=b"\2")) == r'{ifr_name="lo", ifr_ifru="\2"}'
    with pytest.raises(ValueError, match="ifreq.ifr_ifru has 24 bytes"):
        ifreq("lo", ifr_ifru=bytes(25))
    assert repr(ifreq("lo", ifr_ifru=b"\2")) == r"ifreq(ifr_name=b'lo', ifr_ifru=b'\x02')"


# Terminals


def test_the_size_of_a_window(terminal_pair: tuple[int, int]) -> None:
    controller, terminal = terminal_pair
    assert ioctl(controller, TIOCSWINSZ, byref(winsize(ws_row=43, ws_col=132))) == 0
    assert os.get_terminal_size(terminal) == (132, 43)
    found = winsize()
    assert ioctl(terminal, TIOCGWINSZ, byref(found)) == 0
    assert found == winsize(43, 132, 0, 0)


def test_what_waits_in_a_terminal(terminal_pair: tuple[int, int]) -> None:
    controller, terminal = terminal_pair
    os.write(controller, b"a line\n")
    number = c_int()
    assert libcsock.poll(byref(pollfd(terminal, POLLIN)), 1, int(PATIENCE * 1000)) == 1
    assert ioctl(terminal, TIOCINQ, byref(number)) == 0 and number.value == 7
    assert ioctl(terminal, TIOCOUTQ, byref(number)) == 0 and number.value >= 0


def test_the_number_of_a_terminal(terminal_pair: tuple[int, int]) -> None:
    controller, terminal = terminal_pair
    number = c_uint()
    assert ioctl(controller, TIOCGPTN, byref(number)) == 0
    assert os.ttyname(terminal) == f"/dev/pts/{number.value}"
    assert ioctl(controller, TIOCSPTLCK, byref(c_int(0))) == 0


def test_how_a_terminal_works(terminal_pair: tuple[int, int]) -> None:
    _, terminal = terminal_pair
    mode = termio()
    assert ioctl(terminal, TCGETA, byref(mode)) == 0
    assert mode.c_lflag == termios.tcgetattr(terminal)[3] & 0xFFFF
    assert mode.c_cc[termios.VINTR] == CINTR == CTRL(ord("c"))
    mode.c_lflag &= ~termios.ECHO
    assert ioctl(terminal, TCSETA, byref(mode)) == 0
    assert not termios.tcgetattr(terminal)[3] & termios.ECHO
    discipline = c_int(-1)
    assert ioctl(terminal, TIOCGETD, byref(discipline)) == 0 and discipline.value == N_TTY
    assert ioctl(terminal, TIOCEXCL) == ioctl(terminal, TIOCNXCL) == 0


def test_the_session_of_a_terminal() -> None:
    program = """
import os
from libcsock import *
controller, terminal = os.openpty()
os.setsid()
print(ioctl(terminal, TIOCSCTTY, 0))
session, group = pid_t(), c_int()
print(ioctl(terminal, TIOCGSID, byref(session)), session.value == os.getpid())
print(ioctl(terminal, TIOCSPGRP, byref(pid_t(os.getpgrp()))), ioctl(terminal, TIOCGPGRP, byref(group)))
print(group.value == os.tcgetpgrp(terminal))
signal = __import__("signal")
signal.signal(signal.SIGHUP, signal.SIG_IGN)
print(ioctl(os.open("/dev/tty", os.O_RDWR), TIOCNOTTY))
"""
    done = run_python(f"import os\nif os.fork(): raise SystemExit(os.waitstatus_to_exitcode(os.wait()[1]))\n{program}")
    if "openpty" in done.stderr:
        pytest.skip("no pseudoterminals here")
    assert done.stdout.split("\n") == ["0", "0 True", "0 0", "True", "0", ""], done.stderr


def test_a_byte_for_a_terminal(terminal_pair: tuple[int, int]) -> None:
    _, terminal = terminal_pair
    for byte in b"x", create_string_buffer(b"x"), byref(c_char(b"x")):
        result = ioctl(terminal, TIOCSTI, byte)
        # it is not our controlling terminal; and new kernels let nobody but root do it, or nobody
        assert result == 0 or errno() in (EPERM, libcsock.EIO)


# The numbers of requests


def test_requests_are_made_of_parts() -> None:
    assert _IOR(T, 0x30, c_uint) == TIOCGPTN
    assert _IOW(T, 0x31, c_int) == TIOCSPTLCK
    assert _IO(T, 0x41) == libcsock.TIOCGPTPEER
    assert _IOR(0x89, 6, c_long * 2) == libcsock.SIOCGSTAMP_NEW
    assert _IOC(_IOC_READ, T, 0x30, 4) == TIOCGPTN
    both = _IOWR(ord("z"), 7, winsize)
    assert (_IOC_DIR(both), chr(_IOC_TYPE(both)), _IOC_NR(both), _IOC_SIZE(both)) == (
        _IOC_READ | _IOC_WRITE, "z", 7, sizeof(winsize),
    )  # fmt: skip
    assert _IOR(ord("z"), 7, c_char * 16383) & libcsock.IOCSIZE_MASK == libcsock.IOCSIZE_MASK


def test_every_request_that_is_known_has_a_name() -> None:
    argument: Any = DECLARATIONS["ioctl"].parameters[2]
    names = constants(argument.family)
    assert set(argument.selector.types) - set(names) == set()
    assert (names[FIONREAD], names[TIOCOUTQ], names[SIOCGIFINDEX]) == ("FIONREAD", "TIOCOUTQ", "SIOCGIFINDEX")
    strangers = [name for name in names.values() if not re.match("FIO|SIOC|TIOC(?!M_|PKT_|SER_)|TC(?!P)", name)]
    assert strangers == []


def test_an_unknown_request_reaches_the_kernel_without_an_address(file: int, datagrams: int) -> None:
    request = _IOR(ord("?"), 99, c_int)
    assert (ioctl(file, request), errno()) == (-1, ENOTTY)
    assert (ioctl(file, request, 5), errno()) == (-1, ENOTTY)
    # the kernel looks at 32 bits only, the table at all of them
    with pytest.raises(TypeError, match="is not known here"):
        unchecked.ioctl(datagrams, SIOCGIFCONF + 2**32, byref(ifconf()))
    assert unchecked.ioctl(datagrams, SIOCGIFCONF + 2**32) == -1
    assert ioctl(datagrams, SIOCETHTOOL) == -1

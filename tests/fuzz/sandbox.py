"""Where the calls of the attack are made: a process that can do no harm, and memory that tells of a stray byte.

What a recipe needs is here under a short name, so that a call can be repeated by a script of a few lines:

    from tests.fuzz.sandbox import *
    begin()
    attempt(read, lambda: (READING, at_end(c_char * 8), 4000))
"""

import array
import atexit
import ctypes
import fnmatch  # noqa: F401  which libcsock imports when it is needed: too late for who may read no file
import mmap
import os
import resource
import shutil
import signal as python_signal  # `signal`, `socket` and others are to be C's
import socket as python_socket
import struct
import sys
import tempfile
import tokenize  # noqa: F401  as fnmatch, for a traceback
from contextlib import suppress
from ctypes import CFUNCTYPE, Array, Structure, py_object, resize
from errno import EFAULT, ENOSYS
from fcntl import ioctl as python_ioctl
from time import monotonic
from time import sleep as rest
from typing import Any

from _ctypes import CFuncPtr

import libcsock
from libcsock import addressof, byref, c_char, c_int, errno, set_errno, sizeof
from libcsock._ctype import nullable
from libcsock._extern import DECLARATIONS, MACROS
from libcsock._memory import CArgObject, CData, holds_objects
from libcsock._struct import Shown
from tests.fuzz.dangers import IN_A_CHILD, RESTORED, TELLS_EFAULT

# For recipes, besides the names of C.
OWN = """
    Array CFUNCTYPE Structure array libcsock py_object resize
    Buffer Changing Hostile Huge Length Letters Longer Meanwhile Number Octets Raises Raising Stranger raising
    at_end between it mapped message released resized sealed shut
    READING WRITING STREAM PEER DATAGRAM LISTENER CLIENT CONNECTED UDP EPOLL EVENT TIMER FILE DIRECTORY ZERO NULL_DEVICE
    CLOSED
    attempt begin renew
""".split()

__all__ = [*libcsock.__all__, *OWN]


def __getattr__(name: str) -> Any:
    """The names of C, for who imports everything."""
    if name in libcsock.__all__:
        return getattr(libcsock, name)
    raise AttributeError(name)


# what a recipe gives to an argument that another looks at
it: Any = None


class Failure(Exception):
    """What a call must never do."""


# Memory


SIZE = 3 * mmap.PAGESIZE
ROOM = SIZE - mmap.PAGESIZE  # the last page has no access
CANARY = b"\xa5" * ROOM
PROT_NONE = 0


class Arena:
    """Two pages that hold one object among canaries, and one behind them without access."""

    def __init__(self) -> None:
        self.memory = mmap.mmap(-1, SIZE)
        start = addressof(c_char.from_buffer(self.memory))
        if ctypes.CDLL(None).mprotect(ctypes.c_void_p(start + ROOM), ctypes.c_size_t(mmap.PAGESIZE), PROT_NONE):
            raise OSError("mprotect")
        self.start = self.end = 0

    def take(self, ctype: Any, start: int) -> Any:
        self.memory[:ROOM] = CANARY
        self.start, self.end = start, start + sizeof(ctype)
        return ctype.from_buffer(self.memory, start)

    def whole(self) -> bool:
        before = self.memory[: self.start] == CANARY[: self.start]
        return before and self.memory[self.end : ROOM] == CANARY[self.end :]


arenas = [Arena() for _ in range(32)]
in_use: list[Arena] = []
seals: list[tuple[Any, bytes]] = []


def guarded(ctype: Any, start: int, arguments: Any, fields: Any) -> Any:
    if start < 0 or len(in_use) == len(arenas) or holds_objects(ctype):
        return ctype(*arguments, **fields)
    arena = arenas[len(in_use)]
    in_use.append(arena)
    made = arena.take(ctype, start)
    ctypes.memset(ctypes.byref(made), 0, sizeof(ctype))
    made.__init__(*arguments, **fields)
    return made


def at_end(ctype: Any, *arguments: Any, **fields: Any) -> Any:
    """An object behind which there is no memory, canaries in front of it."""
    return guarded(ctype, ROOM - sizeof(ctype), arguments, fields)


def between(ctype: Any, *arguments: Any, **fields: Any) -> Any:
    """An object between canaries."""
    return guarded(ctype, (ROOM - sizeof(ctype)) // 32 * 16, arguments, fields)


def sealed(data: bytes) -> bytes:
    """Bytes that nothing may change."""
    # not the constant itself, which is the same object in every call
    copy = bytes(bytearray(data))
    seals.append((copy, bytes(bytearray(data))))
    return copy


def message(size: int, length: int) -> Any:
    """A message with room for control messages, the first of which claims to be so long."""
    control = at_end(c_char * size)
    struct.pack_into("Q", control, 0, length)
    return libcsock.msghdr(msg_control=control, msg_controllen=size)


def shut(fd: int) -> None:
    os.close(fd)


def mapped(size: int) -> Any:
    return mmap.mmap(-1, max(size, 1))


def released(size: int) -> Any:
    view = memoryview(bytearray(size))
    view.release()
    return view


def resized(made: Any, size: int) -> Any:
    """An object of ctypes that is longer than its type says."""
    resize(made, max(size, sizeof(made)))
    return made


# Values that lie


class Hostile(Exception):
    """What a hostile value raises: it must come out as it is."""


def raising(*arguments: Any) -> Any:
    raise Hostile


class Raising:
    __index__ = __len__ = __buffer__ = __getitem__ = __int__ = __bytes__ = __fspath__ = raising


class Changing:
    """An index that is another at each look."""

    def __init__(self, *values: int) -> None:
        self.values = list(values)

    def __index__(self) -> int:
        return self.values.pop(0) if len(self.values) > 1 else self.values[0]


class Meanwhile:
    """An index whose method does something to another argument."""

    def __init__(self, act: Any, value: int) -> None:
        self.act = act
        self.value = value

    def __index__(self) -> int:
        try:
            self.act()
        except Hostile:
            raise
        except Exception:  # what is in use cannot be changed, and not everything can be done to everything
            pass
        return self.value


class Number(int):
    """An int that claims to be small."""

    def lie(self, *other: Any) -> Any:
        return True

    __lt__ = __le__ = __gt__ = __ge__ = __eq__ = lie

    def __index__(self) -> int:
        return 1

    def __and__(self, other: int) -> int:
        return 0

    __int__ = __mul__ = __rmul__ = __add__ = __radd__ = __index__  # type: ignore[assignment]
    __hash__ = int.__hash__


class Huge:
    def __index__(self) -> int:
        return 10**30


class Length(bytearray):
    def __len__(self) -> int:
        return 10**6


class Octets(bytes):
    """Bytes that claim to be many."""

    def __len__(self) -> int:
        return 10**6

    def __buffer__(self, flags: int) -> memoryview:
        return memoryview(bytes(3))


class Buffer:
    """A buffer that is another at each look; Python asks it since 3.12."""

    def __init__(self, *sizes: int) -> None:
        self.sizes = list(sizes)

    def __buffer__(self, flags: int) -> memoryview:
        return memoryview(bytearray(self.sizes.pop(0) if len(self.sizes) > 1 else self.sizes[0]))


class Letters(str):
    def encode(self, *arguments: Any) -> bytes:
        return b"one\0two"

    def __len__(self) -> int:
        return 10**6


class Raises(str):
    encode = __len__ = __repr__ = __str__ = raising  # type: ignore[assignment]


class Stranger(Structure):
    """A struct that no function knows, with a pointer and an object of Python's in it."""

    _fields_ = [("pointer", ctypes.c_void_p), ("object", py_object), ("number", c_int)]


class Longer(libcsock.sockaddr_in):
    """An address that lies of its fields."""

    __slots__ = ()
    sin_family = 10**30
    _length_ = 10**6


# Descriptors, each with a number of its own

READING, WRITING, STREAM, PEER, DATAGRAM, LISTENER, CLIENT, CONNECTED = range(100, 108)
UDP, EPOLL, EVENT, TIMER, FILE, DIRECTORY, ZERO, NULL_DEVICE = range(108, 116)
CLOSED = 199

DATA = bytes(range(256)) * 20


home = [""]


def renew() -> None:
    """Close what the calls have left, and open everything anew."""
    os.closerange(3, CLOSED + 100)
    os.umask(0o022)
    os.chdir(home[0])
    with suppress(FileNotFoundError):
        os.unlink("file")
    made: list[int] = []
    held: list[Any] = []

    def hold(*sockets: python_socket.socket) -> None:
        for each in sockets:
            held.append(each)
            made.append(each.fileno())

    made += os.pipe()
    os.write(made[1], DATA)
    stream, peer = python_socket.socketpair()
    stream.send(DATA)
    peer.send(DATA)
    datagram, sender = python_socket.socketpair(python_socket.AF_UNIX, python_socket.SOCK_DGRAM)
    for _ in range(4):
        python_socket.send_fds(sender, [DATA[:3000]], [0, 1, 2])
    listener = python_socket.create_server(("127.0.0.1", 0), backlog=8)
    client, waiting = (python_socket.socket() for _ in range(2))  # create_connection() asks for names
    client.connect(listener.getsockname())
    connected, _ = listener.accept()
    client.send(DATA)
    connected.send(DATA)
    waiting.connect(listener.getsockname())
    udp = python_socket.socket(python_socket.AF_INET, python_socket.SOCK_DGRAM)
    udp.bind(("127.0.0.1", 0))
    for _ in range(4):
        udp.sendto(DATA[:3000], udp.getsockname())
    hold(stream, peer, datagram, listener, client, connected, udp)
    libc = ctypes.CDLL(None)
    made.append(libc.epoll_create1(0))
    made.append(libc.eventfd(5, 0))
    made.append(libc.timerfd_create(1, 0))
    for fd in made[:2]:
        libc.epoll_ctl(made[-3], 1, fd, byref(libcsock.epoll_event(5)))
    made.append(os.open("file", os.O_RDWR | os.O_CREAT))
    os.write(made[-1], DATA)
    os.lseek(made[-1], 0, 0)
    for path in ".", "/dev/zero", "/dev/null":
        made.append(os.open(path, os.O_RDONLY if path == "." else os.O_RDWR))
    for number, fd in enumerate([*made, sender.fileno(), waiting.fileno()], READING):
        os.set_blocking(fd, False)
        os.dup2(fd, number, inheritable=False)
    for each in *held, sender, waiting:
        each.detach()
    os.closerange(3, READING)


# The process


PATIENCE = 0.1

FATAL = tuple(
    getattr(python_signal, f"SIG{name}") for name in ("SEGV", "BUS", "ABRT", "ILL", "FPE", "TRAP", "SYS")
)

TIMERS = (python_signal.SIGALRM, python_signal.SIGVTALRM, python_signal.SIGPROF)


def nothing(signum: int, frame: object) -> None:
    pass


def restore() -> None:
    """Every signal interrupts a call and does nothing else."""
    for signum in python_signal.valid_signals() - {python_signal.SIGKILL, python_signal.SIGSTOP, *FATAL}:
        # a timer with an interval of a microsecond would leave time for nothing else
        python_signal.signal(signum, python_signal.SIG_IGN if signum in TIMERS else nothing)
    python_signal.pthread_sigmask(python_signal.SIG_SETMASK, ())


def isolate() -> None:
    """A network of its own where that may be had, and no rights to speak of."""
    libc = ctypes.CDLL(None)
    user, network = 0x10000000, 0x40000000
    root = os.geteuid() == 0
    if not libc.unshare(network if root else user | network):
        with python_socket.socket() as some:
            python_ioctl(some, 0x8914, struct.pack("16sH22x", b"lo", 1))  # SIOCSIFFLAGS, IFF_UP
    if root:
        with suppress(PermissionError):  # a root that may do no more than others
            os.setgroups([])
            os.setresgid(65534, 65534, 65534)
            os.setresuid(65534, 65534, 65534)


def limit(kind: int, number: int) -> None:
    hard = resource.getrlimit(kind)[1]
    number = number if hard == resource.RLIM_INFINITY else min(number, hard)
    resource.setrlimit(kind, (number, number))


def end_with_parent() -> None:
    """Who ends the calls that wait is gone then, and this process would wait for ever."""
    PR_SET_PDEATHSIG = 1
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, python_signal.SIGKILL)


def begin(directory: str = "") -> None:
    """Make this process one that can do no harm."""
    directory = directory or (sys.argv[1] if sys.argv[0] == "-c" else tempfile.mkdtemp())
    home[0] = directory
    os.chdir(directory)
    os.chmod(directory, 0o777)
    shutil.rmtree("dir", ignore_errors=True)
    isolate()
    end_with_parent()  # a change of the user takes it back
    os.makedirs("dir/inner", exist_ok=True)
    limit(resource.RLIMIT_CORE, 0)
    limit(resource.RLIMIT_NOFILE, 512)
    limit(resource.RLIMIT_FSIZE, 1 << 20)
    limit(resource.RLIMIT_CPU, 600)
    restore()
    # Python takes its handlers away before it ends
    atexit.register(python_signal.pthread_sigmask, python_signal.SIG_BLOCK, [python_signal.SIGUSR1])
    renew()


def in_a_child(call: Any) -> str:
    """Make the call in a fork, which may do to itself what it likes, for a while."""
    child = os.fork()
    if not child:
        try:
            end_with_parent()
            call()
        except (TypeError, ValueError, OverflowError, Hostile, OSError):
            pass
        except BaseException:
            python_signal.raise_signal(python_signal.SIGTRAP)
        finally:
            os._exit(0)
    end = monotonic() + PATIENCE
    while not (ended := os.waitpid(child, os.WNOHANG))[0]:
        if monotonic() > end:
            os.kill(child, python_signal.SIGKILL)
        rest(0.0002)
    if os.WIFSIGNALED(ended[1]) and os.WTERMSIG(ended[1]) in FATAL:
        how = python_signal.Signals(os.WTERMSIG(ended[1])).name
        raise Failure(f"a fork died of {how}, or got an exception that is none of the checks', which is SIGTRAP")
    return "made in a fork"


def look(value: Any, show: bool) -> None:
    """Read what there is to read, but follow no pointer: a call may have filled it with anything."""
    if type(value) is CArgObject:
        value = value._obj
    if isinstance(value, CData) and not holds_objects(type(value)) and not isinstance(value, CFuncPtr):
        bytes(value)
    if show and isinstance(value, Shown):
        repr(value), str(value)


def may_be_null(name: str, arguments: Any) -> bool:
    """Whether an argument, or a pointer in a struct, is NULL, of which the kernel may say EFAULT."""
    for parameter, each in zip({**DECLARATIONS, **MACROS}[name].parameters, arguments):
        if nullable in parameter.notes and (each is None or (isinstance(each, ctypes._Pointer) and not each)):
            return True
        if getattr(parameter, "follows", False):
            return True
    return False


def attempt(function: Any, make: Any, show: bool = False) -> str:
    """Make one call with the arguments that `make` makes, and judge what it does. Tells the kind of outcome.

    `show`, which takes its time, writes out the arguments and the result, as `repr` and `str`.
    """
    in_use.clear()
    seals.clear()
    try:
        arguments = make()
    except (TypeError, ValueError, OverflowError, BufferError, Hostile):
        return "refused by a struct or by ctypes"
    name = function.__name__
    if name in IN_A_CHILD:
        return in_a_child(lambda: function(*arguments))
    set_errno(4711)
    outcome = "success"
    try:
        result = function(*arguments)
    except Hostile:
        outcome = "the value's own exception"
    except (TypeError, ValueError, OverflowError) as error:
        outcome = f"checked: {type(error).__name__}"
        if f"{name}()" not in str(error):
            raise Failure(f"{type(error).__name__} does not name {name}(): {error}") from None
        if errno() != 4711:
            raise Failure(f"{name}() has been called, and then refused its arguments: {error}") from None
    except OSError as error:
        if error.errno != ENOSYS:
            raise
        outcome = "not in this libc"
    else:
        if type(result) is int and result == -1 and errno() != 4711:
            outcome = "-1 and errno"
            if errno() == EFAULT and name not in TELLS_EFAULT and not may_be_null(name, arguments):
                raise Failure(f"{name}() was given memory that is not there: EFAULT")
        look(result, show)
    if not all(arena.whole() for arena in in_use):
        raise Failure(f"{name}() has written outside of a buffer")
    if not all(data == copy for data, copy in seals):
        raise Failure(f"{name}() has changed bytes that are constant")
    for each in arguments:
        look(each, show)
    if name in RESTORED:
        restore()
    return outcome


assert not {*OWN} & {*libcsock.__all__} and all(
    globals().get(name, getattr(libcsock, name)) is getattr(libcsock, name) for name in libcsock.__all__
), "a name of C's is something else here"

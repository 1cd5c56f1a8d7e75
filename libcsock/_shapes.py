"""The Python functions that stand in front of a foreign function.

Each is a template: `bound` makes a function of it whose globals hold the foreign function and what else it
needs, since the interpreter finds a global faster than a closure's cell. Most functions need no more than a
number of arguments (`BY_ARITY`). The hot ones have a shape: a few comparisons that decide that the arguments
are right and of the plainest kind, and then the bare call. Whatever is unusual falls through to `general`,
which converts it or says what is wrong with it.
"""

from __future__ import annotations

# A function's own globals are found faster than builtins.
from builtins import AttributeError, bytes, int, len, str, type
from ctypes import addressof, sizeof
from types import CodeType, FunctionType

from libcsock._arguments import ABSENT, true_value
from libcsock._array import ArrayType, Roomy
from libcsock._ctype import TYPE_CHECKING
from libcsock._memory import CArgObject, address_of, has_moved, owns_memory

if TYPE_CHECKING:
    from collections.abc import Callable, Container
    from typing import Any

    Call = Callable[..., Any]

# What `bound` binds.
foreign: Call  # libc's function, which checks nothing
general: Call  # the same call, with every check and conversion
limit: int  # the greatest value of the first argument
takes_nothing: Container[int]  # the commands without an argument
takes_number: Container[int]  # those with a C int
finish: Call  # what makes of the result what the user gets
# Of the pointer at that position: types that were found right, how many bytes one element has, and its type; how
# many bytes are needed with each value of the parameter that decides it.
known0: Container[Any]
known1: Container[Any]
known2: Container[Any]
known3: Container[Any]
known4: Container[Any]
unit0: int
unit1: int
unit2: int
unit3: int
unit4: int
target2: Any
target5: Any
sizes1: dict[int, int]
sizes2: dict[int, int]

# The greatest int of one digit: such ones the interpreter compares without a call. Templates have it as a constant.
DIGIT = 0x3FFFFFFF


def reaches(pointer: Any, nbytes: Any) -> bool:
    """Whether a `byref` is of a buffer that knows its room, and so many bytes are there from where it points."""
    buf = pointer._obj
    if type(type(buf)) is not Roomy or type(nbytes) is not int:
        return False
    try:
        room = buf._room
    except AttributeError:
        return False
    offset = address_of(pointer) - addressof(buf)
    return offset >= 0 and nbytes >= 0 and nbytes <= room - offset


def room_of(pointer: Any, known: Container[Any]) -> int:
    """How many bytes there are behind a `byref` or an array of a known type; -1 where that must be looked at closer."""
    if type(pointer) is CArgObject:
        obj = pointer._obj
        if type(obj) in known and (owns_memory(obj) or not has_moved(obj)):
            offset: int = address_of(pointer) - addressof(obj)
            if offset >= 0:
                return sizeof(obj) - offset
    elif type(type(pointer)) is ArrayType and type(pointer) in known and owns_memory(pointer):
        return sizeof(pointer)
    return -1


def number_at(pointer: Any, target: Any) -> int:
    """What a `byref` of a number of this very type points to; -1 where that must be looked at closer."""
    if type(pointer) is CArgObject:
        obj = pointer._obj
        if type(obj) is target and owns_memory(obj) and address_of(pointer) == addressof(obj):
            return true_value(obj)  # type: ignore[no-any-return]
    return -1


def plain_text(value: Any) -> bytes | None:
    """The bytes of a text without a NUL, None where that must be looked at closer."""
    text: bytes
    if type(value) is bytes:
        text = value
    elif type(value) is str and value.isascii():
        text = value.encode()
    else:
        return None
    return None if b"\0" in text else text


def fill(fd: Any, buf: Any, nbytes: Any, /) -> Any:
    """`read`: a descriptor, a buffer to fill, its size."""
    if type(type(buf)) is Roomy:
        try:
            room = buf._room
        except AttributeError:
            room = -1
        if (
            type(fd) is int
            and type(nbytes) is int
            and fd >= 0
            and fd <= 0x3FFFFFFF
            and nbytes >= 0
            and nbytes <= room
        ):
            return foreign(fd, buf._pointer, nbytes)
    elif type(buf) is CArgObject and type(fd) is int and fd >= 0 and fd <= 0x3FFFFFFF and reaches(buf, nbytes):
        return foreign(fd, buf, nbytes)
    return general(fd, buf, nbytes)


def drain(fd: Any, buf: Any, nbytes: Any, /) -> Any:
    """`write`: a descriptor, bytes or a buffer to take from, how many."""
    if type(buf) is bytes:
        if (
            type(fd) is int
            and type(nbytes) is int
            and fd >= 0
            and fd <= 0x3FFFFFFF
            and nbytes <= 0x3FFFFFFF
            and (nbytes == len(buf) or 0 <= nbytes < len(buf))
        ):
            return foreign(fd, buf, nbytes)
    elif type(type(buf)) is Roomy:
        try:
            room = buf._room
        except AttributeError:
            room = -1
        if (
            type(fd) is int
            and type(nbytes) is int
            and fd >= 0
            and fd <= 0x3FFFFFFF
            and nbytes >= 0
            and nbytes <= room
        ):
            return foreign(fd, buf._pointer, nbytes)
    elif type(buf) is CArgObject and type(fd) is int and fd >= 0 and fd <= 0x3FFFFFFF and reaches(buf, nbytes):
        return foreign(fd, buf, nbytes)
    return general(fd, buf, nbytes)


def receive(fd: Any, buf: Any, nbytes: Any, flags: Any, /) -> Any:
    """`recv`: as `fill`, and flags."""
    if type(type(buf)) is Roomy:
        try:
            room = buf._room
        except AttributeError:
            room = -1
        if (
            type(fd) is int
            and type(nbytes) is int
            and type(flags) is int
            and fd >= 0
            and fd <= 0x3FFFFFFF
            and flags >= 0
            and flags <= 0x3FFFFFFF
            and nbytes >= 0
            and nbytes <= room
        ):
            return foreign(fd, buf._pointer, nbytes, flags)
    elif (
        type(buf) is CArgObject
        and type(fd) is int
        and type(flags) is int
        and fd >= 0
        and fd <= 0x3FFFFFFF
        and flags >= 0
        and flags <= 0x3FFFFFFF
        and reaches(buf, nbytes)
    ):
        return foreign(fd, buf, nbytes, flags)
    return general(fd, buf, nbytes, flags)


def dispatch(fd: Any, buf: Any, nbytes: Any, flags: Any, /) -> Any:
    """`send`: as `drain`, and flags."""
    if type(buf) is bytes:
        if (
            type(fd) is int
            and type(nbytes) is int
            and type(flags) is int
            and fd >= 0
            and fd <= 0x3FFFFFFF
            and flags >= 0
            and flags <= 0x3FFFFFFF
            and nbytes >= 0
            and nbytes <= len(buf)
            and nbytes <= 0x3FFFFFFF
        ):
            return foreign(fd, buf, nbytes, flags)
    elif type(type(buf)) is Roomy:
        try:
            room = buf._room
        except AttributeError:
            room = -1
        if (
            type(fd) is int
            and type(nbytes) is int
            and type(flags) is int
            and fd >= 0
            and fd <= 0x3FFFFFFF
            and flags >= 0
            and flags <= 0x3FFFFFFF
            and nbytes >= 0
            and nbytes <= room
        ):
            return foreign(fd, buf._pointer, nbytes, flags)
    elif (
        type(buf) is CArgObject
        and type(fd) is int
        and type(flags) is int
        and fd >= 0
        and fd <= 0x3FFFFFFF
        and flags >= 0
        and flags <= 0x3FFFFFFF
        and reaches(buf, nbytes)
    ):
        return foreign(fd, buf, nbytes, flags)
    return general(fd, buf, nbytes, flags)


def wait(epfd: Any, events: Any, maxevents: Any, timeout: Any, /) -> Any:
    """`epoll_wait`: a descriptor, an array to fill, how many elements, milliseconds."""
    try:
        room = events._room_of_epoll_event
    except AttributeError:
        room = -1
    if (
        type(epfd) is int
        and type(maxevents) is int
        and type(timeout) is int
        and type(type(events)) is Roomy
        and epfd >= 0
        and epfd <= 0x3FFFFFFF
        and timeout >= -1
        and timeout <= 0x3FFFFFFF
        and maxevents >= 0
        and maxevents <= room
    ):
        return foreign(epfd, events._pointer, maxevents, timeout)
    return general(epfd, events, maxevents, timeout)


def unsigned(value: Any, /) -> Any:
    """`htons`: one unsigned integer."""
    if type(value) is int and 0 <= value <= limit:
        return foreign(value)
    return general(value)


def number(a: Any, /) -> Any:
    """`close`: a C int that is not negative, as any of these."""
    if type(a) is int and a >= 0 and a <= 0x3FFFFFFF:
        return foreign(a)
    return general(a)


def two_numbers(a: Any, b: Any, /) -> Any:
    """`listen`."""
    if type(a) is int and type(b) is int and a >= 0 and a <= 0x3FFFFFFF and b >= 0 and b <= 0x3FFFFFFF:
        return foreign(a, b)
    return general(a, b)


def three_numbers(a: Any, b: Any, c: Any, /) -> Any:
    """`socket`."""
    if (
        type(a) is int
        and type(b) is int
        and type(c) is int
        and a >= 0
        and a <= 0x3FFFFFFF
        and b >= 0
        and b <= 0x3FFFFFFF
        and c >= 0
        and c <= 0x3FFFFFFF
    ):
        return foreign(a, b, c)
    return general(a, b, c)


def receive_from(sockfd: Any, buf: Any, nbytes: Any, flags: Any, src_addr: Any, addrlen: Any, /) -> Any:
    """`recvfrom`: as `receive`, and who sent it."""
    if type(type(buf)) is Roomy:
        try:
            room = buf._room
        except AttributeError:
            room = -1
        if (
            type(sockfd) is int
            and type(nbytes) is int
            and type(flags) is int
            and sockfd >= 0
            and sockfd <= 0x3FFFFFFF
            and flags >= 0
            and flags <= 0x3FFFFFFF
            and nbytes >= 0
            and nbytes <= room
            and 0 <= number_at(addrlen, target5) <= room_of(src_addr, known4)
        ):
            return foreign(sockfd, buf._pointer, nbytes, flags, src_addr, addrlen)
    return general(sockfd, buf, nbytes, flags, src_addr, addrlen)


def send_to(sockfd: Any, buf: Any, nbytes: Any, flags: Any, dest_addr: Any, addrlen: Any, /) -> Any:
    """`sendto`: as `dispatch`, and to whom."""
    if (
        type(sockfd) is int
        and type(nbytes) is int
        and type(flags) is int
        and type(addrlen) is int
        and sockfd >= 0
        and sockfd <= 0x3FFFFFFF
        and flags >= 0
        and flags <= 0x3FFFFFFF
        and nbytes >= 0
        and nbytes <= 0x3FFFFFFF
        and addrlen >= 0
        and addrlen <= room_of(dest_addr, known4)
    ):
        if type(buf) is bytes:
            if nbytes <= len(buf):
                return foreign(sockfd, buf, nbytes, flags, dest_addr, addrlen)
        elif type(type(buf)) is Roomy:
            try:
                room = buf._room
            except AttributeError:
                room = -1
            if nbytes <= room:
                return foreign(sockfd, buf._pointer, nbytes, flags, dest_addr, addrlen)
    return general(sockfd, buf, nbytes, flags, dest_addr, addrlen)


def peer(sockfd: Any, addr: Any, addrlen: Any, /) -> Any:
    """`accept`: a descriptor, and where to put the address, if somebody asks for it."""
    if type(sockfd) is int and sockfd >= 0 and sockfd <= 0x3FFFFFFF:
        if addr is None:
            if addrlen is None:
                return foreign(sockfd, None, None)
        elif 0 <= number_at(addrlen, target2) <= room_of(addr, known1):
            return foreign(sockfd, addr, addrlen)
    return general(sockfd, addr, addrlen)


def peer_with_flags(sockfd: Any, addr: Any, addrlen: Any, flags: Any, /) -> Any:
    """`accept4`: as `peer`, and flags."""
    if (
        type(sockfd) is int
        and type(flags) is int
        and sockfd >= 0
        and sockfd <= 0x3FFFFFFF
        and flags >= 0
        and flags <= 0x3FFFFFFF
    ):
        if addr is None:
            if addrlen is None:
                return foreign(sockfd, None, None, flags)
        elif 0 <= number_at(addrlen, target2) <= room_of(addr, known1):
            return foreign(sockfd, addr, addrlen, flags)
    return general(sockfd, addr, addrlen, flags)


def address(sockfd: Any, addr: Any, addrlen: Any, /) -> Any:
    """`bind`: a descriptor, an address and its size."""
    if (
        type(sockfd) is int
        and type(addrlen) is int
        and sockfd >= 0
        and sockfd <= 0x3FFFFFFF
        and addrlen >= 0
        and addrlen <= room_of(addr, known1)
    ):
        return foreign(sockfd, addr, addrlen)
    return general(sockfd, addr, addrlen)


def peer_or_own(sockfd: Any, addr: Any, addrlen: Any, /) -> Any:
    """`getsockname`: a descriptor, and where to put the address."""
    if (
        type(sockfd) is int
        and sockfd >= 0
        and sockfd <= 0x3FFFFFFF
        and 0 <= number_at(addrlen, target2) <= room_of(addr, known1)
    ):
        return foreign(sockfd, addr, addrlen)
    return general(sockfd, addr, addrlen)


def option(sockfd: Any, level: Any, optname: Any, optval: Any, optlen: Any, /) -> Any:
    """`setsockopt`: three numbers, a value and its size."""
    if (
        type(sockfd) is int
        and type(level) is int
        and type(optname) is int
        and type(optlen) is int
        and sockfd >= 0
        and sockfd <= 0x3FFFFFFF
        and level >= 0
        and level <= 0x3FFFFFFF
        and optname >= 0
        and optname <= 0x3FFFFFFF
        and optlen >= 0
        and optlen <= room_of(optval, known3)
    ):
        return foreign(sockfd, level, optname, optval, optlen)
    return general(sockfd, level, optname, optval, optlen)


def text(a: Any, /) -> Any:
    """`inet_addr`."""
    content = plain_text(a)
    if content is not None:
        return foreign(content)
    return general(a)


def text_and_pointer(a: Any, b: Any, /) -> Any:
    """`inet_aton`: a text and what to fill."""
    content = plain_text(a)
    if content is not None and room_of(b, known1) >= unit1:
        return foreign(content, b)
    return general(a, b)


def from_text(af: Any, src: Any, dst: Any, /) -> Any:
    """`inet_pton`: a family, a text, where the address goes."""
    if type(af) is int and af in sizes2:
        content = plain_text(src)
        if content is not None and room_of(dst, known2) >= sizes2[af]:
            return foreign(af, content, dst)
    return general(af, src, dst)


def to_text(af: Any, src: Any, dst: Any, size: Any, /) -> Any:
    """`inet_ntop`: a family, an address, where the text goes, its size."""
    if type(type(dst)) is Roomy and type(af) is int and af in sizes1:
        try:
            room = dst._room
        except AttributeError:
            room = -1
        if (
            type(size) is int
            and size >= 0
            and size <= room
            and (len(src) if type(src) is bytes else room_of(src, known1)) >= sizes1[af]
        ):
            return finish(foreign(af, src, dst._pointer, size), ())
    return general(af, src, dst, size)


def polled(fds: Any, nfds: Any, timeout: Any, /) -> Any:
    """`poll`: an array, how many elements, milliseconds."""
    if (
        type(nfds) is int
        and type(timeout) is int
        and nfds >= 0
        and nfds <= 0x3FFFFFFF
        and timeout >= -1
        and timeout <= 0x3FFFFFFF
        and nfds * unit0 <= room_of(fds, known0)
    ):
        return foreign(fds, nfds, timeout)
    return general(fds, nfds, timeout)


def selected(nfds: Any, readfds: Any, writefds: Any, exceptfds: Any, timeout: Any, /) -> Any:
    """`select`: the greatest descriptor and 1, sets, a time."""
    if (
        type(nfds) is int
        and nfds >= 0
        and nfds <= limit
        and (readfds is None or room_of(readfds, known1) >= unit1)
        and (writefds is None or room_of(writefds, known2) >= unit2)
        and (exceptfds is None or room_of(exceptfds, known3) >= unit3)
        and (timeout is None or room_of(timeout, known4) >= unit4)
    ):
        return foreign(nfds, readfds, writefds, exceptfds, timeout)
    return general(nfds, readfds, writefds, exceptfds, timeout)


def number_and_pointer(a: Any, b: Any, /) -> Any:
    """`clock_gettime`: a C int and what to fill."""
    if type(a) is int and a >= 0 and a <= 0x3FFFFFFF and room_of(b, known1) >= unit1:
        return foreign(a, b)
    return general(a, b)


def three_numbers_and_pointer(a: Any, b: Any, c: Any, d: Any, /) -> Any:
    """`epoll_ctl`."""
    if (
        type(a) is int
        and type(b) is int
        and type(c) is int
        and a >= 0
        and a <= 0x3FFFFFFF
        and b >= 0
        and b <= 0x3FFFFFFF
        and c >= 0
        and c <= 0x3FFFFFFF
        and room_of(d, known3) >= unit3
    ):
        return foreign(a, b, c, d)
    return general(a, b, c, d)


def command(fd: Any, cmd: Any, arg: Any = ABSENT, /) -> Any:
    """`fcntl`: a command that takes nothing or a number."""
    if type(fd) is int and type(cmd) is int and fd >= 0 and fd <= 0x3FFFFFFF:
        if arg is ABSENT:
            if cmd in takes_nothing:
                return foreign(fd, cmd, 0)  # or the kernel would get whatever a register has left
        elif type(arg) is int and arg >= 0 and arg <= 0x3FFFFFFF and cmd in takes_number:
            return foreign(fd, cmd, arg)
    return general(fd, cmd, arg)


def none() -> Any:
    return general()


def one(a: Any, /) -> Any:
    return general(a)


def two(a: Any, b: Any, /) -> Any:
    return general(a, b)


def three(a: Any, b: Any, c: Any, /) -> Any:
    return general(a, b, c)


def four(a: Any, b: Any, c: Any, d: Any, /) -> Any:
    return general(a, b, c, d)


def five(a: Any, b: Any, c: Any, d: Any, e: Any, /) -> Any:
    return general(a, b, c, d, e)


def six(a: Any, b: Any, c: Any, d: Any, e: Any, f: Any, /) -> Any:
    return general(a, b, c, d, e, f)


def seven(a: Any, b: Any, c: Any, d: Any, e: Any, f: Any, g: Any, /) -> Any:
    return general(a, b, c, d, e, f, g)


def two_or_three(a: Any, b: Any, c: Any = ABSENT, /) -> Any:
    """`fcntl`, `ioctl`, `open`: C's `...`."""
    return general(a, b, c)


def three_or_four(a: Any, b: Any, c: Any, d: Any = ABSENT, /) -> Any:
    """`openat`."""
    return general(a, b, c, d)


def two_and_more(a: Any, b: Any, /, *more: Any) -> Any:
    """`execl`: C's `...` without an end."""
    return general(a, b, more)


NUMBERS: dict[int, Call] = {0: none, 1: number, 2: two_numbers, 3: three_numbers}
TEXT: dict[int, Call] = {1: text, 2: text_and_pointer}
NUMBERS_AND_POINTER: dict[int, Call] = {2: number_and_pointer, 4: three_numbers_and_pointer}
BY_ARITY = (none, one, two, three, four, five, six, seven)
VARIADIC = {3: two_or_three, 4: three_or_four}


def bound(template: Any, name: str, parameters: tuple[str, ...], **bindings: Any) -> FunctionType:
    """A function of this name, with parameters of these names, that does what the template does."""
    code: CodeType = template.__code__
    code = code.replace(
        co_name=name, co_qualname=name, co_varnames=parameters + code.co_varnames[len(parameters) :]
    )
    return FunctionType(code, {**globals(), **bindings}, name, template.__defaults__)

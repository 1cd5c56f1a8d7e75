"""What one call costs: libcsock, beside the foreign function without any declaration, ctypes' usual declaration,
Python's own modules, cffi in ABI mode and C.

The events of epoll_wait are read as a program reads them, `events[i].data.fd`.
"""

import fcntl as python_fcntl
import os
import select as python_select
import socket as python_socket
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ctypes import CDLL, Structure, Union
from time import perf_counter_ns
from typing import Any

import libcsock
from libcsock import *
from tests.benchmarks import c
from tests.benchmarks.measure import OURS, Comparison, interleaved

try:
    from cffi import FFI
except ImportError:
    FFI = None

Block = Callable[[], float]

CALLS_PER_BLOCK = 500
CONNECTIONS_PER_BLOCK = 64

CDEF = """
typedef union { void *ptr; int fd; uint32_t u32; uint64_t u64; } epoll_data_t;
struct epoll_event { uint32_t events; epoll_data_t data; };
ssize_t read(int, void *, size_t);
ssize_t write(int, const void *, size_t);
ssize_t recv(int, void *, size_t, int);
ssize_t send(int, const void *, size_t, int);
int epoll_wait(int, struct epoll_event *, int, int);
int accept(int, void *, uint32_t *);
int accept4(int, void *, uint32_t *, int);
int fcntl(int, int, ...);
uint16_t htons(uint16_t);
int inet_aton(const char *, void *);
const char *inet_ntop(int, const void *, char *, uint32_t);
"""


class plain_data(Union):
    _fields_ = epoll_data._fields_


class plain_event(Structure):
    """epoll_event as it is usually declared."""

    if sizeof(epoll_event) == 12:
        _pack_ = 1
        _layout_ = "ms"
    _fields_ = [("events", c_uint32), ("data", plain_data)]


# A CDLL keeps its functions, so each way of declaring them needs one of its own.
bare = CDLL(None, use_errno=True)
usual = CDLL(None, use_errno=True)
POINTERS: dict[str, tuple[Any, list[Any]]] = {
    "read": (c_ssize_t, [c_int, c_void_p, c_size_t]),
    "write": (c_ssize_t, [c_int, c_void_p, c_size_t]),
    "recv": (c_ssize_t, [c_int, c_void_p, c_size_t, c_int]),
    "send": (c_ssize_t, [c_int, c_void_p, c_size_t, c_int]),
    "epoll_wait": (c_int, [c_int, POINTER(plain_event), c_int, c_int]),
    "accept": (c_int, [c_int, POINTER(sockaddr_in), POINTER(c_uint32)]),
    "accept4": (c_int, [c_int, POINTER(sockaddr_in), POINTER(c_uint32), c_int]),
    "fcntl": (c_int, [c_int, c_int]),
    "htons": (c_uint16, [c_uint16]),
    "inet_aton": (c_int, [c_char_p, POINTER(in_addr)]),
    "inet_ntop": (c_char_p, [c_int, c_void_p, c_char_p, c_uint32]),
}
for name, (restype, argtypes) in POINTERS.items():
    getattr(usual, name).restype = restype
    getattr(usual, name).argtypes = argtypes


def calls(function: Callable[..., Any], *given: Any) -> Block:
    """Nanoseconds a call; written out for each number of arguments, since `*given` costs too."""
    repeat = range(CALLS_PER_BLOCK)

    def one() -> float:
        (a,) = given
        begin = perf_counter_ns()
        for _ in repeat:
            function(a)
        return (perf_counter_ns() - begin) / CALLS_PER_BLOCK

    def two() -> float:
        a, b = given
        begin = perf_counter_ns()
        for _ in repeat:
            function(a, b)
        return (perf_counter_ns() - begin) / CALLS_PER_BLOCK

    def three() -> float:
        a, b, c = given
        begin = perf_counter_ns()
        for _ in repeat:
            function(a, b, c)
        return (perf_counter_ns() - begin) / CALLS_PER_BLOCK

    def four() -> float:
        a, b, c, d = given
        begin = perf_counter_ns()
        for _ in repeat:
            function(a, b, c, d)
        return (perf_counter_ns() - begin) / CALLS_PER_BLOCK

    return [one, two, three, four][len(given) - 1]


def fields(events: Any) -> Block:
    """Nanoseconds for one `events[i].data.fd`."""
    indices = list(range(len(events))) * 8

    def block() -> float:
        begin = perf_counter_ns()
        for i in indices:
            events[i].data.fd
        return (perf_counter_ns() - begin) / len(indices)

    return block


def accepts(listener: Any, accept_one: Callable[[], object]) -> Block:
    """Nanoseconds to accept a connection that is there already."""
    address = listener.getsockname()

    def block() -> float:
        clients = [python_socket.create_connection(address) for _ in range(CONNECTIONS_PER_BLOCK)]
        begin = perf_counter_ns()
        accepted = [accept_one() for _ in clients]
        elapsed = perf_counter_ns() - begin
        for each in accepted:
            os.close(each) if isinstance(each, int) else each.close()  # type: ignore[attr-defined]
        for client in clients:
            client.close()
        return elapsed / CONNECTIONS_PER_BLOCK

    return block


def answers(answer: Callable[[], object]) -> Block:
    """Nanoseconds to receive a datagram that is there already, and to send it back."""
    repeat = range(CALLS_PER_BLOCK)

    def block() -> float:
        begin = perf_counter_ns()
        for _ in repeat:
            answer()
        return (perf_counter_ns() - begin) / CALLS_PER_BLOCK

    return block


class World:
    """Descriptors on which every call of the benchmark returns at once."""

    def __init__(self) -> None:
        self.zero = os.open("/dev/zero", os.O_RDWR)
        self.pair = python_socket.socketpair()
        self.pair[1].send(b"12345")
        self.pipes = [os.pipe() for _ in range(64)]
        self.polls = {1: python_select.epoll(), 64: python_select.epoll()}
        for ready, poll in self.polls.items():
            for reading, _ in self.pipes[:ready]:
                poll.register(reading, EPOLLIN)
        for _, writing in self.pipes:
            os.write(writing, b"x")
        self.listener = python_socket.create_server(("127.0.0.1", 0), backlog=CONNECTIONS_PER_BLOCK)
        self.datagrams = python_socket.socket(AF_INET, SOCK_DGRAM)
        self.datagrams.bind(("127.0.0.1", 0))
        self.datagrams.sendto(b"12345", self.datagrams.getsockname())  # which answers itself, again and again

    def close(self) -> None:
        for poll in self.polls.values():
            poll.close()
        for fd in (self.zero, *(end for pipe in self.pipes for end in pipe)):
            os.close(fd)
        for each in (*self.pair, self.listener, self.datagrams):
            each.close()


@contextmanager
def world() -> Iterator[World]:
    made = World()
    try:
        yield made
    finally:
        made.close()


def every(w: World) -> Iterator[tuple[str, dict[str, Block]]]:
    """Each thing that is measured, with a block for each way that there is to do it."""
    libs: dict[str, Any] = {OURS: libcsock, "bare": bare, "argtypes": usual}
    bufs: dict[str, Any] = {way: create_string_buffer(64) for way in libs}
    events: dict[str, Any] = {OURS: (epoll_event * 64)(), "bare": (plain_event * 64)(), "argtypes": (plain_event * 64)()}
    if FFI:
        ffi = FFI()
        ffi.cdef(CDEF, packed=sizeof(epoll_event) == 12)
        libs["cffi"] = ffi.dlopen(None)
        bufs["cffi"] = ffi.new("char[64]")
        events["cffi"] = ffi.new("struct epoll_event[64]")
    behind = {way: buf + 8 if way == "cffi" else byref(buf, 8) for way, buf in bufs.items()}
    peer, own = w.pair[0], w.pair[0].fileno()
    data = bytearray(5)

    def each(name: str, *given: Any, **python: Block) -> dict[str, Block]:
        """`given` with "buf", "&buf[8]" and "events" replaced by what the way has for them."""
        names = {"buf": bufs, "&buf[8]": behind, "events": events}

        def of(way: str) -> list[Any]:
            return [names[value][way] if type(value) is str else value for value in given]

        return {**{way: calls(getattr(lib, name), *of(way)) for way, lib in libs.items()}, **python}

    yield "read(zero, buf, 5)", each("read", w.zero, "buf", 5, python=calls(os.read, w.zero, 5))
    readv = calls(os.readv, w.zero, [memoryview(data)])
    yield "read(zero, &buf[8], 5)", each("read", w.zero, "&buf[8]", 5, python=readv)
    yield "write(zero, buf, 5)", each("write", w.zero, "buf", 5, python=calls(os.write, w.zero, data))
    yield "write(zero, b'12345', 5)", each("write", w.zero, b"12345", 5, python=calls(os.write, w.zero, b"12345"))
    peek = calls(peer.recv_into, data, 5, MSG_PEEK)
    yield "recv(sock, buf, 5, MSG_PEEK)", each("recv", own, "buf", 5, MSG_PEEK, python=peek)
    yield "send(sock, buf, 0, 0)", each("send", own, "buf", 0, 0, python=calls(peer.send, b"", 0))
    for ready, poll in w.polls.items():
        given = poll.fileno(), "events", 64, 0
        yield f"epoll_wait(epfd, events, 64, 0), {ready} ready", each("epoll_wait", *given, python=calls(poll.poll, 0, 64))
    yield "events[i].data.fd", {way: fields(array) for way, array in events.items() if way != "bare"}

    address, length = sockaddr_in(), c_uint32(16)
    own_length = socklen_t(16)
    listener, fd = w.listener, w.listener.fileno()

    def nonblocking() -> Any:
        connection, _ = listener.accept()
        connection.setblocking(False)
        return connection

    yield "accept(listener, &addr, &len)", {
        OURS: accepts(listener, lambda: libcsock.accept(fd, byref(address), byref(own_length))),
        "bare": accepts(listener, lambda: bare.accept(fd, byref(address), byref(length))),
        "argtypes": accepts(listener, lambda: usual.accept(fd, byref(address), byref(length))),
        "python": accepts(listener, lambda: listener.accept()[0]),
    }
    yield "accept4(listener, None, None, SOCK_NONBLOCK)", {
        OURS: accepts(listener, lambda: libcsock.accept4(fd, None, None, SOCK_NONBLOCK)),
        "bare": accepts(listener, lambda: bare.accept4(fd, None, None, SOCK_NONBLOCK)),
        "argtypes": accepts(listener, lambda: usual.accept4(fd, None, None, SOCK_NONBLOCK)),
        "python": accepts(listener, nonblocking),
    }

    udp, buf = w.datagrams.fileno(), bufs[OURS]

    def answered(lib: Any, addrlen: Any) -> Callable[[], object]:
        def answer() -> None:
            n = lib.recvfrom(udp, buf, 64, 0, byref(address), byref(addrlen))
            lib.sendto(udp, buf, n, 0, byref(address), addrlen.value)

        return answer

    def answer() -> None:
        _, sender = w.datagrams.recvfrom_into(data)
        w.datagrams.sendto(data, sender)

    yield "recvfrom(sock, buf, 64, 0, &addr, &len), sendto", {
        OURS: answers(answered(libcsock, own_length)),
        "bare": answers(answered(bare, length)),
        "python": answers(answer),
    }
    yield "fcntl(fd, F_GETFL)", each("fcntl", w.zero, F_GETFL, python=calls(python_fcntl.fcntl, w.zero, F_GETFL))
    yield "htons(9999)", each("htons", 9999, python=calls(python_socket.htons, 9999))
    text, address4 = b"192.0.2.44", in_addr()
    yield "inet_aton(text, &addr)", {
        **{way: calls(libs[way].inet_aton, text, byref(address4)) for way in (OURS, "bare", "argtypes")},
        **({"cffi": calls(libs["cffi"].inet_aton, text, bufs["cffi"])} if FFI else {}),
        "python": calls(python_socket.inet_aton, "192.0.2.44"),
    }
    packed = python_socket.inet_aton("192.0.2.44")
    yield "inet_ntop(AF_INET, src, buf, 64)", each(
        "inet_ntop", AF_INET, packed, "buf", 64, python=calls(python_socket.inet_ntop, AF_INET, packed)
    )


# Those of which calls.c has a twin.
IN_C = "read write recv send epoll_wait fcntl inet_aton inet_ntop".split()


def in_c(what: str) -> dict[str, Block]:
    """The way of C, where there is one, by what is measured: "epoll_wait(epfd, events, 64, 0), 1 ready"."""
    name = what.split("(")[0]
    if name not in IN_C or not c.available():
        return {}
    if what.endswith(" ready"):
        name = f"{name}, {what.split()[-2]}"
    return {"C": lambda: float(subprocess.check_output([c.program("calls"), name]))}


def run(quick: bool) -> Iterator[Comparison]:
    with world() as w:
        for what, ways in every(w):
            slow = what.startswith("accept")
            rounds = (5 if slow else 20) if quick else (60 if slow else 300)
            yield interleaved(Comparison("calls", what, "ns"), {**ways, **in_c(what)}, rounds)

"""Datagrams a second on loopback: received while C sends as many as it can, and sent to a socket that nobody reads.

A batch is what one recvmmsg() or sendmmsg() takes; of 1 it is recv() and send().
"""

import socket as python_socket
import subprocess
import time as python_time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from typing import Any

from libcsock import *
from tests.benchmarks import c
from tests.benchmarks.measure import OURS, Comparison, interleaved

SIZE = 32
SEGMENTS = 64


@contextmanager
def flooded(seconds: float) -> Iterator[Any]:
    """A socket that C sends to for so many seconds."""
    with closing(python_socket.socket(python_socket.AF_INET, python_socket.SOCK_DGRAM)) as receiver:
        receiver.bind(("127.0.0.1", 0))
        command = [c.program("datagrams"), "flood", str(receiver.getsockname()[1]), str(seconds)]
        with subprocess.Popen(command) as sender:
            receiver.recv(SIZE)
            try:
                yield receiver
            finally:
                sender.kill()


def rate(step: Callable[[], int], seconds: float) -> float:
    """How many a second; a step tells how many it had, and the clock is asked now and then."""
    count = 0
    begin = python_time.perf_counter()
    while (elapsed := python_time.perf_counter() - begin) < seconds:
        count += step()
    return count / elapsed


def messages(batch: int, size: int) -> Any:
    pieces = (iovec * batch)(*(iovec(create_string_buffer(size), size) for _ in range(batch)))
    made = (mmsghdr * batch)()
    for message, piece in zip(made, pieces):
        message.msg_hdr.msg_iov = byref(piece)
        message.msg_hdr.msg_iovlen = 1
    return made


def receiving(make: Callable[[Any], Callable[[], int]], seconds: float) -> Callable[[], float]:
    def once() -> float:
        with flooded(seconds + 0.5) as receiver:
            return rate(make(receiver), seconds)

    return once


def recv_into(receiver: Any) -> Callable[[], int]:
    data = bytearray(2048)
    take = receiver.recv_into

    def step() -> int:
        for _ in range(256):
            take(data)
        return 256

    return step


def recv_loop(receiver: Any) -> Callable[[], int]:
    fd, buf = receiver.fileno(), create_string_buffer(2048)

    def step() -> int:
        for _ in range(256):
            recv(fd, buf, 2048, 0)
        return 256

    return step


def recvmmsg_loop(batch: int) -> Callable[[Any], Callable[[], int]]:
    def make(receiver: Any) -> Callable[[], int]:
        fd, made = receiver.fileno(), messages(batch, 2048)

        def step() -> int:
            count = 0
            for _ in range(16):
                count += recvmmsg(fd, made, batch, MSG_WAITFORONE, None)
            return count

        return step

    return make


@contextmanager
def unread() -> Iterator[Any]:
    """A socket that is connected to one that nobody reads."""
    with closing(python_socket.socket(type=python_socket.SOCK_DGRAM)) as deaf:
        deaf.bind(("127.0.0.1", 0))
        with closing(python_socket.socket(type=python_socket.SOCK_DGRAM)) as sender:
            sender.connect(deaf.getsockname())
            yield sender


def sending(make: Callable[[Any], Callable[[], int]], seconds: float) -> Callable[[], float]:
    def once() -> float:
        with unread() as sender:
            return rate(make(sender), seconds)

    return once


def socket_send(sender: Any) -> Callable[[], int]:
    data, give = bytes(SIZE), sender.send

    def step() -> int:
        for _ in range(256):
            give(data)
        return 256

    return step


def send_loop(sender: Any) -> Callable[[], int]:
    fd, buf = sender.fileno(), create_string_buffer(SIZE)

    def step() -> int:
        for _ in range(256):
            send(fd, buf, SIZE, 0)
        return 256

    return step


def sendmmsg_loop(batch: int) -> Callable[[Any], Callable[[], int]]:
    def make(sender: Any) -> Callable[[], int]:
        fd, made = sender.fileno(), messages(batch, SIZE)

        def step() -> int:
            count = 0
            for _ in range(16):
                count += sendmmsg(fd, made, batch, 0)
            return count

        return step

    return make


def segmented(sender: Any) -> Callable[[], int]:
    """UDP_SEGMENT: the kernel cuts one send() into many datagrams."""
    fd, buf = sender.fileno(), create_string_buffer(SIZE * SEGMENTS)
    size = c_int(SIZE)
    if setsockopt(fd, IPPROTO_UDP, UDP_SEGMENT, byref(size), sizeof(size)) == -1:
        raise OSError(errno(), strerror(errno()))

    def step() -> int:
        for _ in range(16):
            send(fd, buf, SIZE * SEGMENTS, 0)
        return 16 * SEGMENTS

    return step


def of_c(*arguments: str) -> Callable[[], float]:
    def once() -> float:
        if arguments[0] == "send":
            return float(subprocess.check_output([c.program("datagrams"), *arguments]))
        with subprocess.Popen([c.program("datagrams"), *arguments], stdout=subprocess.PIPE, text=True) as receiver:
            assert receiver.stdout
            port = receiver.stdout.readline().strip()
            seconds = str(float(arguments[-1]) + 0.5)
            with subprocess.Popen([c.program("datagrams"), "flood", port, seconds]) as sender:
                figure = float(receiver.stdout.readline())
                sender.kill()
        return figure

    return once


def run(quick: bool) -> Iterator[Comparison]:
    seconds, rounds = (0.1, 3) if quick else (0.5, 11)
    batches = (64,) if quick else (16, 64, 256)
    c.program("datagrams")
    receive = {
        "socket.recv_into": receiving(recv_into, seconds),
        f"{OURS} recv": receiving(recv_loop, seconds),
        **{f"{OURS} recvmmsg {batch}": receiving(recvmmsg_loop(batch), seconds) for batch in batches},
        "C recv": of_c("receive", "1", str(seconds)),
        "C recvmmsg 64": of_c("receive", "64", str(seconds)),
    }
    yield interleaved(Comparison("datagrams", "received", "datagrams/s"), receive, rounds)
    send = {
        "socket.send": sending(socket_send, seconds),
        f"{OURS} send": sending(send_loop, seconds),
        **{f"{OURS} sendmmsg {batch}": sending(sendmmsg_loop(batch), seconds) for batch in batches},
        f"{OURS} send, UDP_SEGMENT {SEGMENTS}": sending(segmented, seconds),
        "C send": of_c("send", "1", str(seconds)),
        "C sendmmsg 64": of_c("send", "64", str(seconds)),
    }
    yield interleaved(Comparison("datagrams", "sent", "datagrams/s"), send, rounds)

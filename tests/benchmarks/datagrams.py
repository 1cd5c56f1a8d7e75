"""Datagrams a second on loopback: received in bursts, and sent to a socket that nobody reads.

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
BURST = 256  # which the receive buffer has room for


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


@contextmanager
def connected() -> Iterator[tuple[Any, Any]]:
    """A socket, and one that sends to it."""
    with closing(python_socket.socket(type=python_socket.SOCK_DGRAM)) as receiver:
        receiver.bind(("127.0.0.1", 0))
        with closing(python_socket.socket(type=python_socket.SOCK_DGRAM)) as sender:
            sender.connect(receiver.getsockname())
            yield receiver, sender


def receiving(make: Callable[[Any], Callable[[], int]], seconds: float) -> Callable[[], float]:
    """How fast a burst that has arrived is taken. While another process sends it is the sender that is measured."""

    def once() -> float:
        with connected() as (receiver, sender):
            receiver.setblocking(False)  # one that was lost is an error, and not waited for
            step, data = make(receiver), bytes(SIZE)
            count, elapsed = 0, 0.0
            while elapsed < seconds:
                for _ in range(BURST):
                    sender.send(data)
                begin = python_time.perf_counter()
                count += step()
                elapsed += python_time.perf_counter() - begin
        return count / elapsed

    return once


def recv_into(receiver: Any) -> Callable[[], int]:
    data = bytearray(2048)
    take = receiver.recv_into

    def step() -> int:
        for _ in range(BURST):
            take(data)
        return BURST

    return step


def recv_loop(receiver: Any) -> Callable[[], int]:
    fd, buf = receiver.fileno(), create_string_buffer(2048)

    def step() -> int:
        count = 0
        for _ in range(BURST):
            count += recv(fd, buf, 2048, 0) == SIZE
        return count

    return step


def recvmmsg_loop(batch: int) -> Callable[[Any], Callable[[], int]]:
    def make(receiver: Any) -> Callable[[], int]:
        fd, made = receiver.fileno(), messages(batch, 2048)

        def step() -> int:
            count = 0
            for _ in range(BURST // batch):
                count += recvmmsg(fd, made, batch, MSG_WAITFORONE, None)
            return count

        return step

    return make


def sending(make: Callable[[Any], Callable[[], int]], seconds: float) -> Callable[[], float]:
    def once() -> float:
        with connected() as (_, sender):  # nobody reads
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
    return lambda: float(subprocess.check_output([c.program("datagrams"), *arguments]))


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

"""What the checks of a call cost: libcsock beside the bare foreign function and ctypes' usual declaration.

    python3 -m tests.benchmarks.calls

The three run in turn, in small blocks and random order, so that a noisy machine is noisy for all of them; the ratios
are of medians.
"""

import os
import random
import statistics
import sys
from collections.abc import Callable
from ctypes import CDLL
from time import perf_counter_ns
from typing import Any

import libcsock
from libcsock import *

CALLS_PER_BLOCK = 500
BLOCKS = 400

# A CDLL keeps its functions, so each way of declaring them needs one of its own.
bare = CDLL(None, use_errno=True)
usual = CDLL(None, use_errno=True)
declarations: list[tuple[Any, Any, list[Any]]] = [
    (usual.read, c_ssize_t, [c_int, c_void_p, c_size_t]),
    (usual.write, c_ssize_t, [c_int, c_void_p, c_size_t]),
    (usual.recv, c_ssize_t, [c_int, c_void_p, c_size_t, c_int]),
    (usual.send, c_ssize_t, [c_int, c_void_p, c_size_t, c_int]),
    (usual.epoll_wait, c_int, [c_int, POINTER(epoll_event), c_int, c_int]),
    (usual.htons, c_uint16, [c_uint16]),
]
for declared, restype, argtypes in declarations:
    declared.restype = restype
    declared.argtypes = argtypes


def arguments() -> dict[str, tuple[Any, ...]]:
    zero = os.open("/dev/zero", os.O_RDWR)
    buffer = create_string_buffer(5)
    epfd = epoll_create1(0)
    pipe, end = os.pipe()
    os.write(end, b"x")
    event = epoll_event(events=EPOLLIN)
    pair = (c_int * 2)()
    assert socketpair(AF_UNIX, SOCK_DGRAM, 0, pair) == 0
    sender, receiver = pair
    while send(sender, buffer, 5, MSG_DONTWAIT) == 5:  # from now on it refuses at once, and recv() has what to peek at
        pass
    assert epoll_ctl(epfd, EPOLL_CTL_ADD, pipe, byref(event)) == 0
    return {
        "read(zero, buf, 5)": (zero, buffer, 5),
        "write(zero, buf, 5)": (zero, buffer, 5),
        "write(zero, b'12345', 5)": (zero, b"12345", 5),
        "recv(full, buf, 5, MSG_PEEK)": (receiver, buffer, 5, MSG_PEEK),
        "send(full, buf, 5, DONTWAIT)": (sender, buffer, 5, MSG_DONTWAIT),
        "send(full, b'12345', 5, DONTW…)": (sender, b"12345", 5, MSG_DONTWAIT),
        "epoll_wait(epfd, evs, 64, 0)": (epfd, (epoll_event * 64)(), 64, 0),
        "htons(9999)": (9999,),
    }


def block(function: Callable[..., Any], given: tuple[Any, ...]) -> float:
    """Nanoseconds a call; written out for each number of arguments, since `*given` costs too."""
    repeat = range(CALLS_PER_BLOCK)
    match given:
        case (a,):
            begin = perf_counter_ns()
            for _ in repeat:
                function(a)
        case (a, b, c):
            begin = perf_counter_ns()
            for _ in repeat:
                function(a, b, c)
        case (a, b, c, d):
            begin = perf_counter_ns()
            for _ in repeat:
                function(a, b, c, d)
    return (perf_counter_ns() - begin) / CALLS_PER_BLOCK


def main() -> None:
    ways = {"bare": bare, "usual": usual, "libcsock": libcsock}
    runs = [(call, way, given) for call, given in arguments().items() for way in ways]
    times: dict[tuple[str, str], list[float]] = {(call, way): [] for call, way, _ in runs}
    for _ in range(BLOCKS):
        for call, way, given in random.sample(runs, len(runs)):
            times[call, way].append(block(getattr(ways[way], call.split("(")[0]), given))
    print(f"CPython {sys.version.split()[0]}, ns a call, medians of {BLOCKS} interleaved blocks")
    print(f"{'':30}{'bare':>8}{'argtypes':>10}{'libcsock':>10}{'/ bare':>8}{'/ argtypes':>12}")
    for call in arguments():
        floor, common, ours = (statistics.median(times[call, way]) for way in ways)
        print(f"{call:30}{floor:8.0f}{common:10.0f}{ours:10.0f}{ours / floor:8.2f}{ours / common:12.2f}")


if __name__ == "__main__":
    main()

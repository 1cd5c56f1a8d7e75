"""What libcsock must reach, as ratios of medians in one run."""

from collections.abc import Iterator
from typing import NamedTuple

from tests.benchmarks.measure import OURS, Comparison


class Target(NamedTuple):
    what: str
    way: str
    against: str
    limit: float
    at_most: bool = True


HOT = [
    "read(zero, buf, 5)", "write(zero, buf, 5)", "write(zero, b'12345', 5)", "recv(sock, buf, 5, MSG_PEEK)",
    "send(sock, buf, 0, 0)", "epoll_wait(epfd, events, 64, 0), 1 ready", "epoll_wait(epfd, events, 64, 0), 64 ready",
]  # fmt: skip
TARGETS = [
    *(Target(call, OURS, "bare", 1.15) for call in HOT),
    *(Target(call, OURS, "argtypes", 0.65) for call in HOT),
    *(Target(call, OURS, "cffi", 1.00) for call in HOT),
    Target("events[i].data.fd", OURS, "argtypes", 0.50),
    *(Target(f"{n} connections", OURS, "select.epoll and socket", 1.00, False) for n in (10, 100, 1_000)),
    *(Target(f"{n} connections", OURS, "asyncio streams", 4.00, False) for n in (10, 100, 1_000)),
    *(Target(f"{n} connections", OURS, "asyncio BufferedProtocol", 1.05, False) for n in (10, 100, 1_000)),
    *(Target(f"{n} connections", OURS, "C", 0.70, False) for n in (10, 100, 1_000)),
    Target("100 connections", f"{OURS} robust_server", "uvloop BufferedProtocol", 0.90, False),
    Target("10 threads", OURS, "socket", 0.70, False),
    Target("received", f"{OURS} recvmmsg 64", "socket.recv_into", 1.50, False),
    Target("sent", f"{OURS} sendmmsg 64", "socket.send", 1.25, False),
    Target("sent", f"{OURS} send, UDP_SEGMENT 64", "socket.send", 4.00, False),
    Target("accept4(listener, None, None, SOCK_NONBLOCK)", OURS, "python", 0.42),
    Target("the first import", OURS, "ctypes, socket, select", 1.50),
]
FEW, MANY = "100 connections, processor's time of a request", "10000 connections, processor's time of a request"
MANY_LIMIT = 1.3


def reached(comparisons: list[Comparison]) -> Iterator[tuple[str, float, str, bool]]:
    """Each target that was measured: what it is, the ratio, the target, whether it is met."""
    found = {each.what: each for each in comparisons}
    for target in TARGETS:
        each = found.get(target.what)
        if each and target.way in each.samples and target.against in each.samples:
            ratio = each.ratio(target.way, target.against)
            met = ratio <= target.limit if target.at_most else ratio >= target.limit
            sign = "≤" if target.at_most else "≥"
            yield f"{target.what}: {target.way} / {target.against}", ratio, f"{sign} {target.limit:.2f}", met
    if FEW in found and MANY in found:
        ratio = found[MANY].median(OURS) / found[FEW].median(OURS)
        yield "processor's time of a request: 10000 / 100 connections", ratio, f"≤ {MANY_LIMIT:.2f}", ratio <= MANY_LIMIT

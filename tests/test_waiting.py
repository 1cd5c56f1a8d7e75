"""poll and select: they tell what is ready, with real descriptors."""

import os
import resource
import socket
from typing import Any

import pytest

import libcsock
from libcsock import (
    EBADF, EFAULT, EINVAL, FD_CLR, FD_ISSET, FD_SET, FD_SETSIZE, FD_ZERO, POLLERR, POLLHUP, POLLIN, POLLNVAL,
    POLLOUT, POLLPRI, POLLRDHUP, byref, c_int, create_string_buffer, errno, fd_set, memcpy, poll, pollfd,
    select, sizeof, timeval,
)  # fmt: skip
from tests.helpers import once_asleep_on

unchecked: Any = libcsock


# poll


def test_poll_tells_which_are_ready(pipe: tuple[int, int], pair: tuple[socket.socket, socket.socket]) -> None:
    fds = (pollfd * 3)(pollfd(pipe[0], POLLIN), pollfd(pipe[1], POLLOUT), pollfd(pair[0].fileno(), POLLIN | POLLPRI))
    assert poll(fds, 3, 0) == 1
    assert [each.revents for each in fds] == [0, POLLOUT, 0]
    os.write(pipe[1], b"x")
    pair[1].send(b"x")
    assert poll(fds, 3, 0) == 3
    assert [each.revents for each in fds] == [POLLIN, POLLOUT, POLLIN]
    assert poll(fds, 1, 0) == 1


def test_poll_tells_what_nobody_asked_for(closed: int) -> None:
    pipes = [os.pipe(), os.pipe()]
    os.close(pipes[0][0])
    os.close(pipes[1][1])
    fds = (pollfd * 4)(pollfd(pipes[0][1]), pollfd(pipes[1][0]), pollfd(closed), pollfd(-1, POLLIN))
    fds[3].revents = -1
    assert unchecked.poll(byref(fds), 4, -1) == 3
    assert [each.revents for each in fds] == [POLLERR, POLLHUP, POLLNVAL, 0]
    os.close(pipes[0][1])
    os.close(pipes[1][0])


def test_poll_of_one_descriptor(pair: tuple[socket.socket, socket.socket]) -> None:
    one = pollfd(fd=pair[0].fileno(), events=POLLRDHUP)
    assert poll(byref(one), 1, 0) == 0
    pair[1].shutdown(socket.SHUT_WR)
    assert poll(byref(one), 1, 0) == 1
    assert one.revents == POLLRDHUP
    assert str(one) == f"{{fd={pair[0].fileno()}, events=POLLRDHUP, revents=POLLRDHUP}}"


def test_poll_waits_until_there_is_something(pipe: tuple[int, int]) -> None:
    one = pollfd(pipe[0], POLLIN)
    with once_asleep_on(libcsock.addressof(one), lambda: os.write(pipe[1], b"x")):
        assert poll(byref(one), 1, -1) == 1
    assert one.revents == POLLIN


def test_poll_of_nothing_waits() -> None:
    assert poll(None, 0, 1) == 0
    assert (poll(None, 1, 1), errno()) == (-1, EFAULT)


def test_poll_of_more_than_there_may_be() -> None:
    fds = (pollfd * 2_000_000)()
    assert (poll(fds, len(fds), 0), errno()) == (-1, EINVAL)


# fd_set


def members(fds: fd_set) -> list[int]:
    return [fd for fd in range(FD_SETSIZE) if FD_ISSET(fd, byref(fds))]


def test_a_set_of_descriptors() -> None:
    fds = fd_set()
    assert members(fds) == []
    chosen = [0, 1, 31, 32, 63, 64, 65, 1000, 1023]
    for fd in chosen:
        FD_SET(fd, byref(fds))
        FD_SET(fd, byref(fds))
    assert members(fds) == chosen
    for fd in 1, 63, 1023, 500:
        FD_CLR(fd, byref(fds))
    assert members(fds) == [0, 31, 32, 64, 65, 1000]
    FD_ZERO(byref(fds))
    assert members(fds) == []
    assert bytes(fds) == bytes(128)


def test_a_set_is_written_as_strace_does() -> None:
    fds = fd_set()
    assert str(fds) == "[]"
    FD_SET(5, byref(fds))
    FD_SET(3, byref(fds))
    assert str(fds) == "[3 5]"


def test_the_bits_are_where_the_kernel_has_them() -> None:
    raw = bytearray(128)
    fds = fd_set.from_buffer(raw)
    for fd in 0, 9, 64, 1023:
        FD_SET(fd, byref(fds))
    words = memoryview(raw).cast("Q")
    assert [fd for fd in range(1024) if words[fd // 64] >> fd % 64 & 1] == [0, 9, 64, 1023]


def test_copies_of_a_set() -> None:
    fds = fd_set()
    FD_SET(63, byref(fds))
    copy = fd_set(fds.fds_bits)
    other = fd_set()
    memcpy(byref(other), byref(fds), sizeof(fds))
    FD_ZERO(byref(fds))
    assert members(copy) == members(other) == [63]


def test_a_set_in_an_array() -> None:
    sets = (fd_set * 2)()
    unchecked.FD_SET(7, byref(sets, sizeof(fd_set)))
    assert (str(sets[0]), str(sets[1])) == ("[]", "[7]")


@pytest.mark.parametrize("call", [FD_SET, FD_CLR, FD_ISSET])
@pytest.mark.parametrize("fd", [-1, FD_SETSIZE, 2**31 - 1, c_int(-1)])
def test_a_descriptor_that_no_set_has_room_for(call: Any, fd: Any) -> None:
    with pytest.raises(ValueError, match=r"^FD_\w+\(\) argument fd is -?\d+, which is not within 0 to 1023$"):
        call(fd, byref(fd_set()))


# select


def set_of(*fds: int) -> fd_set:
    made = fd_set()
    for fd in fds:
        FD_SET(fd, byref(made))
    return made


def test_select_leaves_in_the_sets_what_is_ready(pipe: tuple[int, int], closed: int) -> None:
    reading, writing = pipe
    readfds, writefds, exceptfds = set_of(reading), set_of(writing), set_of(reading)
    wait = timeval(5, 0)
    assert select(writing + 1, byref(readfds), byref(writefds), byref(exceptfds), byref(wait)) == 1
    assert [members(each) for each in (readfds, writefds, exceptfds)] == [[], [writing], []]
    os.write(writing, b"x")
    readfds = set_of(reading)
    assert select(writing + 1, byref(readfds), byref(writefds), None, None) == 2
    assert (members(readfds), members(writefds)) == ([reading], [writing])


def test_select_tells_of_urgent_data() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as client:
        with server.accept()[0] as peer:
            client.send(b"!", socket.MSG_OOB)
            exceptfds = set_of(peer.fileno())
            assert select(peer.fileno() + 1, None, None, byref(exceptfds), None) == 1
            assert members(exceptfds) == [peer.fileno()]


def test_select_looks_only_below_nfds(pipe: tuple[int, int]) -> None:
    writefds = set_of(pipe[1])
    assert select(pipe[1], None, byref(writefds), None, byref(timeval())) == 0


def test_select_of_the_last_descriptor_of_a_set(pipe: tuple[int, int], keep: Any) -> None:
    last = FD_SETSIZE - 1
    if resource.getrlimit(resource.RLIMIT_NOFILE)[0] <= last:
        pytest.skip("this process may not have so many descriptors")
    os.dup2(pipe[1], last)
    keep(last)
    writefds = set_of(last)
    assert select(FD_SETSIZE, None, byref(writefds), None, None) == 1
    assert members(writefds) == [last]


def test_linux_overwrites_the_timeout(pipe: tuple[int, int]) -> None:
    wait = timeval(tv_sec=0, tv_usec=2000)
    readfds = set_of(pipe[0])
    assert select(pipe[0] + 1, byref(readfds), None, None, byref(wait)) == 0
    assert (wait.tv_sec, wait.tv_usec) == (0, 0)
    os.write(pipe[1], b"x")
    wait, readfds = timeval(tv_sec=100), set_of(pipe[0])
    assert select(pipe[0] + 1, byref(readfds), None, None, byref(wait)) == 1
    assert 90 <= wait.tv_sec < 100


def test_select_waits_until_there_is_something(pipe: tuple[int, int]) -> None:
    readfds = set_of(pipe[0])
    with once_asleep_on(pipe[0] + 1, lambda: os.write(pipe[1], b"x")):
        assert select(pipe[0] + 1, byref(readfds), None, None, None) == 1


def test_select_fails(closed: int) -> None:
    assert (select(closed + 1, byref(set_of(closed)), None, None, byref(timeval())), errno()) == (-1, EBADF)
    assert (select(-1, None, None, None, byref(timeval())), errno()) == (-1, EINVAL)
    assert (select(0, None, None, None, byref(timeval(-1))), errno()) == (-1, EINVAL)


def test_select_with_more_than_a_set_has_room_for() -> None:
    with pytest.raises(ValueError, match=r"^select\(\) argument nfds is 1025, "):
        select(FD_SETSIZE + 1, byref(fd_set()), None, None, byref(timeval()))
    with pytest.raises(ValueError, match=r"^select\(\) argument readfds has only 8 bytes, fd_set needs 128$"):
        unchecked.select(1, byref((fd_set * 1)(), 120), None, None, None)
    with pytest.raises(TypeError):
        unchecked.select(1, create_string_buffer(128), None, None, None)

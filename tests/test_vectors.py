"""Several buffers, and several messages, in one call: readv and its kin, vmsplice, recvmmsg."""

import ctypes
import gc
import os
import signal as python_signal
import socket
import subprocess
import sys
import threading
import weakref
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_UNIX, EAGAIN, EFAULT, EINVAL, ENOSYS, EOPNOTSUPP, EPERM, ESPIPE, ESRCH, MSG_DONTWAIT, MSG_TRUNC,
    MSG_WAITFORONE, RWF_APPEND, RWF_NOWAIT, SOCK_DGRAM, SOCK_NONBLOCK, SPLICE_F_NONBLOCK, UIO_MAXIOV, addressof,
    byref, c_char, c_int, create_string_buffer, errno, iovec, mmsghdr, preadv, preadv2, process_vm_readv,
    process_vm_writev, pwritev, pwritev2, readv, recvmmsg, sizeof, sockaddr_un, socketpair, timespec, vmsplice,
    writev,
)  # fmt: skip
from tests.helpers import ROOT, Keep, run_and_interrupt

unchecked: Any = libcsock


def vector(*pieces: Any) -> Any:
    return (iovec * len(pieces))(*(iovec(piece, len(piece)) for piece in pieces))


# Pieces


def test_pieces_go_out_and_come_in(pipe: tuple[int, int]) -> None:
    assert writev(pipe[1], vector(b"ab", bytearray(b"cde"), create_string_buffer(b"fg", 2), b""), 4) == 7
    into: list[Any] = [bytearray(3), create_string_buffer(1), memoryview(bytearray(8))]
    assert readv(pipe[0], vector(*into), 3) == 7
    assert [bytes(each) for each in into] == [b"abc", b"d", b"efg" + bytes(5)]


def test_only_so_many_pieces_count(pipe: tuple[int, int]) -> None:
    three = vector(b"one", b"two", b"three")
    assert writev(pipe[1], byref(three, sizeof(iovec)), 1) == 3
    assert writev(pipe[1], three, 0) == 0
    with pytest.raises(ValueError, match=r"^writev\(\) argument iovcnt is 3, but iov has only 2 elements$"):
        writev(pipe[1], byref(three, sizeof(iovec)), 3)
    assert os.read(pipe[0], 99) == b"two"


def test_a_piece_that_is_longer_than_its_buffer_is_not_read_into(pipe: tuple[int, int]) -> None:
    os.write(pipe[1], b"x" * 99)
    pieces = vector(bytearray(8), bytearray(8))
    pieces[1].iov_len = 9
    expected = r"^readv\(\) argument iov: iov_len is 9, but iov_base has only 8 bytes$"
    with pytest.raises(ValueError, match=expected):
        readv(pipe[0], pieces, 2)
    assert readv(pipe[0], pieces, 1) == 8


def test_the_kernel_says_how_many_pieces_are_too_many(pipe: tuple[int, int]) -> None:
    assert UIO_MAXIOV == os.sysconf("SC_IOV_MAX")
    many = vector(*[b"x"] * (UIO_MAXIOV + 1))
    assert writev(pipe[1], many, UIO_MAXIOV) == UIO_MAXIOV
    assert (writev(pipe[1], many, UIO_MAXIOV + 1), errno()) == (-1, EINVAL)
    assert (writev(pipe[1], many, -1), errno()) == (-1, EINVAL)


def test_pieces_at_a_place_in_a_file(file: int, pipe: tuple[int, int]) -> None:
    assert pwritev(file, vector(b"ab", b"cd"), 2, 50) == 4
    into = bytearray(2), bytearray(4)
    assert preadv(file, vector(*into), 2, 49) == 6
    assert [*map(bytes, into)] == [b"\x31a", b"bcd\x36"]
    assert os.lseek(file, 0, os.SEEK_CUR) == 0
    assert (preadv(file, vector(*into), 2, -1), errno()) == (-1, EINVAL)
    assert (preadv(pipe[0], vector(*into), 2, 0), errno()) == (-1, ESPIPE)
    assert (pwritev(pipe[1], vector(*into), 2, 0), errno()) == (-1, ESPIPE)


def test_flags_of_preadv2_and_pwritev2(file: int, pipe: tuple[int, int]) -> None:
    if pwritev2(file, vector(b"end"), 1, 0, RWF_APPEND) == -1 and errno() in (EOPNOTSUPP, ENOSYS):
        pytest.skip("this kernel does not append by a flag")
    assert os.pread(file, 200, 98) == b"bcend"
    into = bytearray(2)
    os.lseek(file, 10, os.SEEK_SET)
    assert preadv2(file, vector(into), 1, -1, 0) == 2
    assert (bytes(into), os.lseek(file, 0, os.SEEK_CUR)) == (b"\x0a\x0b", 12)
    assert (preadv2(pipe[0], vector(into), 1, -1, RWF_NOWAIT), errno()) in [(-1, EAGAIN), (-1, EOPNOTSUPP)]
    assert (preadv2(file, vector(into), 1, 0, 1 << 30), errno()) == (-1, EOPNOTSUPP)


def test_an_exception_of_a_handler_ends_readv() -> None:
    program = (
        "from libcsock import *\n"
        "signal(SIGUSR1, lambda signum: 1 // 0)\n"
        "ends = (c_int * 2)()\n"
        "pipe(ends)\n"
        "print('waiting', flush=True)\n"
        "try: readv(ends[0], byref(iovec(bytearray(8), 8)), 1)\n"
        "except ZeroDivisionError: print('raised')\n"
    )
    done = run_and_interrupt(["-S", "-X", "faulthandler", "-c", program], python_signal.SIGUSR1)
    assert (done.returncode, done.stdout) == (0, "waiting\nraised\n"), done.stderr


# Memory of processes

NEIGHBOUR = """
import sys
from libcsock import *
memory = create_string_buffer(b"over there")
print(addressof(memory), flush=True)
sys.stdin.readline()
print(memory.value.decode())
"""


def test_memory_of_another_process() -> None:
    with subprocess.Popen(
        [sys.executable, "-c", NEIGHBOUR], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin and child.stdout
        there = iovec(int(child.stdout.readline()), 10)
        here = bytearray(4), bytearray(10)
        copied = process_vm_readv(child.pid, vector(*here), 2, byref(there), 1, 0)
        if copied == -1 and errno() in (EPERM, ENOSYS):
            child.stdin.close()
            pytest.skip("this process may not look at another's memory")
        assert (copied, *map(bytes, here)) == (10, b"over", b" there\0\0\0\0")
        there.iov_len = 4
        assert process_vm_writev(child.pid, vector(b"un", b"de"), 2, byref(there), 1, 0) == 4
        assert (process_vm_writev(child.pid, vector(b"x"), 1, byref(iovec(8, 1)), 1, 0), errno()) == (-1, EFAULT)
        assert child.communicate("\n")[0] == "unde there\n"
    assert (process_vm_readv(child.pid, vector(*here), 2, byref(there), 1, 0), errno()) == (-1, ESRCH)


def test_memory_of_this_process_is_checked_as_any_other() -> None:
    own = create_string_buffer(b"text")
    address = iovec(addressof(own), 4)
    for call in process_vm_readv, process_vm_writev:
        with pytest.raises(ValueError, match=rf"^{call.__name__}\(\) argument rvec has in iov_base an address"):
            call(os.getpid(), vector(bytearray(4)), 1, byref(address), 1, 0)
    into = bytearray(4)
    copied = process_vm_readv(os.getpid(), vector(into), 1, vector(own), 1, 0)
    assert (copied, bytes(into)) == (4, b"text") or errno() in (EPERM, ENOSYS)


def test_another_thread_of_this_process_is_this_process(pipe: tuple[int, int]) -> None:
    started = threading.Event()

    def work() -> None:
        started.set()
        os.read(pipe[0], 1)

    thread = threading.Thread(target=work)
    thread.start()
    started.wait()
    try:
        assert thread.native_id
        with pytest.raises(ValueError, match="rvec has in iov_base an address of nothing"):
            process_vm_writev(thread.native_id, vector(b"text"), 1, byref(iovec(4096, 4)), 1, 0)
    finally:
        os.write(pipe[1], b"x")
        thread.join()


# Memory and pipes


def test_memory_is_put_into_a_pipe_and_filled_from_one(pipe: tuple[int, int]) -> None:
    memory = bytearray(b"some"), bytearray(b"thing")
    assert vmsplice(pipe[1], vector(*memory), 2, 0) == 9
    into = bytearray(20)
    assert vmsplice(pipe[0], vector(into), 1, 0) == 9
    assert into == b"something" + bytes(11)
    assert (vmsplice(pipe[0], vector(into), 1, SPLICE_F_NONBLOCK), errno()) == (-1, EAGAIN)


# Messages


@pytest.fixture
def datagrams(keep: Keep) -> tuple[int, int]:
    ends = (c_int * 2)()
    assert socketpair(AF_UNIX, SOCK_DGRAM | SOCK_NONBLOCK, 0, ends) == 0
    return keep(ends[0]), keep(ends[1])


def messages(*buffers: Any) -> Any:
    made = (mmsghdr * len(buffers))()
    for element, buffer in zip(made, buffers):
        element.msg_hdr.msg_iov = vector(buffer)
        element.msg_hdr.msg_iovlen = 1
    return made


def test_several_messages_come_at_once(datagrams: tuple[int, int]) -> None:
    for text in b"one", b"three", b"", b"four":
        os.write(datagrams[0], text)
    buffers = [bytearray(4) for _ in range(6)]
    into = messages(*buffers)
    assert recvmmsg(datagrams[1], into, 3, 0, None) == 3
    assert [each.msg_len for each in into] == [3, 4, 0, 0, 0, 0]
    assert [each.msg_hdr.msg_flags for each in into] == [0, MSG_TRUNC, 0, 0, 0, 0]
    assert buffers[:3] == [b"one\0", b"thre", bytes(4)]
    assert recvmmsg(datagrams[1], byref(into, 3 * sizeof(mmsghdr)), 3, MSG_DONTWAIT, None) == 1
    assert buffers[3:] == [b"four", bytes(4), bytes(4)]
    assert (recvmmsg(datagrams[1], into, 6, 0, None), errno()) == (-1, EAGAIN)


def test_an_array_is_used_again_and_again(datagrams: tuple[int, int]) -> None:
    buffers = [create_string_buffer(8) for _ in range(3)]
    into = messages(*buffers)
    for turn in range(20):
        for k in range(3):
            os.write(datagrams[0], b"%d" % (turn + k))
        assert recvmmsg(datagrams[1], into, 3, 0, None) == 3
        assert [b.raw[: e.msg_len] for b, e in zip(buffers, into)] == [b"%d" % (turn + k) for k in range(3)]


def test_a_buffer_of_a_used_array_is_held_against_its_length_again(datagrams: tuple[int, int]) -> None:
    short = bytearray(b"short")
    pieces = vector(bytearray(8))
    into = messages(bytearray(8), bytearray(8))
    into[1].msg_hdr.msg_iov = pieces
    for _ in range(2):
        os.write(datagrams[0], b"eight...")
        assert recvmmsg(datagrams[1], into, 2, 0, None) == 1
    os.write(datagrams[0], b"eight...")
    pieces[0].iov_base = short
    expected = r"^recvmmsg\(\) argument msgvec: iov_len is 8, but iov_base has only 5 bytes$"
    with pytest.raises(ValueError, match=expected):
        recvmmsg(datagrams[1], into, 2, 0, None)
    pieces[0].iov_len = 5
    os.write(datagrams[0], b"eight...")
    assert recvmmsg(datagrams[1], into, 2, 0, None) == 2
    assert short == b"eight"
    into[0].msg_hdr.msg_iovlen = 2
    with pytest.raises(ValueError, match="msg_iovlen is 2, but msg_iov has only 16 bytes"):
        recvmmsg(datagrams[1], into, 2, 0, None)


def test_messages_tell_their_senders(datagrams: tuple[int, int]) -> None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as to, socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as by:
        for one in to, by:
            one.bind("\0" + os.urandom(8).hex())
        by.sendto(b"text", to.getsockname())
        sender = sockaddr_un()
        into = messages(bytearray(8))
        into[0].msg_hdr.msg_name = byref(sender)
        into[0].msg_hdr.msg_namelen = sizeof(sender)
        assert recvmmsg(to.fileno(), into, 1, MSG_WAITFORONE, None) == 1
        assert bytes(sender.sun_path)[: into[0].msg_hdr.msg_namelen - 2] == by.getsockname()


def test_the_time_that_was_left_is_told(datagrams: tuple[int, int]) -> None:
    os.write(datagrams[0], b"text")
    left = timespec(100, 0)
    into = messages(bytearray(8), bytearray(8))
    assert recvmmsg(datagrams[1], into, 2, 0, byref(left)) == 1
    assert 90 <= left.tv_sec <= 100
    assert (recvmmsg(datagrams[1], into, 2, 0, byref(timespec(0, -1))), errno()) == (-1, EINVAL)


# What a call has found of an array is of use to the next call, but not for longer than it is true


def again_and_again(datagrams: tuple[int, int], into: Any) -> None:
    for _ in range(3):
        os.write(datagrams[0], b"text")
        assert recvmmsg(datagrams[1], into, len(into), 0, None) == 1


def test_a_buffer_that_moved_meanwhile(datagrams: tuple[int, int]) -> None:
    buffer = (c_char * 64)()
    into = messages(buffer, bytearray(8))
    again_and_again(datagrams, into)
    ctypes.resize(buffer, 1 << 20)
    others = [bytearray(64) for _ in range(100)]
    os.write(datagrams[0], b"text")
    with pytest.raises(ValueError, match="has in iov_base an address of nothing that was assigned to it"):
        recvmmsg(datagrams[1], into, 2, 0, None)
    assert not any(map(any, others))


def test_pieces_that_moved_meanwhile(pipe: tuple[int, int]) -> None:
    pieces = (iovec * 2)(iovec(b"some", 4), iovec(b"text", 4))
    assert [writev(pipe[1], pieces, 2) for _ in range(3)] == [8] * 3
    ctypes.resize(pieces, 1 << 20)
    assert writev(pipe[1], pieces, 2) == 8
    assert os.read(pipe[0], 99) == b"sometext" * 4


def test_what_is_to_be_filled_is_another_question(datagrams: tuple[int, int]) -> None:
    out = messages(b"constant", bytearray(b"variable"))
    for _ in range(2):
        assert libcsock.sendmmsg(datagrams[0], out, 2, 0) == 2
        with pytest.raises(TypeError, match="has in iov_base what cannot be written to"):
            recvmmsg(datagrams[1], out, 2, 0, None)
    assert recvmmsg(datagrams[1], byref(out, sizeof(mmsghdr)), 1, 0, None) == 1


def test_a_message_that_is_copied_over_another(datagrams: tuple[int, int]) -> None:
    into = messages(bytearray(8), bytearray(8))
    again_and_again(datagrams, into)
    buffer = bytearray(4)
    into[0] = messages(buffer)[0]
    gc.collect()
    again_and_again(datagrams, into)
    assert buffer == b"text"


def test_nothing_is_kept_that_was_let_go(datagrams: tuple[int, int]) -> None:
    pieces = vector(bytearray(8))
    into = messages(bytearray(8), bytearray(8))
    into[1].msg_hdr.msg_iov = pieces
    gone = weakref.ref(pieces)
    again_and_again(datagrams, into)
    buffer = bytearray(8)
    into[0].msg_hdr.msg_iov = byref(iovec(buffer, 8))
    again_and_again(datagrams, into)
    into[0].msg_hdr.msg_iov = vector(bytearray(8))
    gc.collect()
    buffer.append(1)  # nobody looks at it any more
    del pieces, into
    gc.collect()
    assert gone() is None


def test_pieces_in_a_circle() -> None:
    """An array that is kept by what it keeps: a call gets along with it."""
    for _ in range(100):
        pieces = (iovec * 2)()
        pieces[0].iov_base = pieces
        pieces[0].iov_len = 32
        null = os.open("/dev/null", os.O_WRONLY)
        assert writev(null, pieces, 1) == writev(null, pieces, 1) == 32
        os.close(null)

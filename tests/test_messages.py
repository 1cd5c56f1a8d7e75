"""sendmsg and recvmsg: data in pieces, addresses, descriptors and credentials; and what a struct keeps alive."""

import gc
import mmap
import os
import random
import socket
import subprocess
import sys
from copy import copy, deepcopy
from pathlib import Path
from typing import Any

import pytest

import libcsock
from libcsock import (
    AF_INET, AF_UNIX, CMSG_ALIGN, CMSG_DATA, CMSG_FIRSTHDR, CMSG_LEN, CMSG_NXTHDR, CMSG_SPACE, EMSGSIZE, IP_PKTINFO,
    IPPROTO_IP, MSG_CMSG_CLOEXEC, MSG_CTRUNC, MSG_DONTWAIT, MSG_TRUNC, SCM_CREDENTIALS, SCM_RIGHTS, SO_PASSCRED,
    SOCK_DGRAM, SOCK_STREAM, SOL_SOCKET, byref, c_char, c_int, cmsghdr, create_string_buffer, errno, htonl, in_pktinfo,
    iovec, memcpy, mmsghdr, msghdr, pointer, recvmsg, sendmmsg, sendmsg, setsockopt, sizeof, sockaddr_in, sockaddr_storage,
    socketpair, ucred,
)  # fmt: skip
from tests.helpers import Keep, bind_loopback, loopback, run_python
from tests.tools import needs

unchecked: Any = libcsock
Pair = tuple[int, int]


@pytest.fixture
def ends(keep: Keep) -> Pair:
    pair = (c_int * 2)()
    assert socketpair(AF_UNIX, SOCK_STREAM, 0, pair) == 0
    return keep(pair[0]), keep(pair[1])


def message(*pieces: Any, control: Any = None) -> msghdr:
    made = msghdr()
    made.msg_iov = (iovec * len(pieces))(*(iovec(piece, len(piece)) for piece in pieces))
    made.msg_iovlen = len(pieces)
    if control is not None:
        made.msg_control = control
        made.msg_controllen = len(control)
    return made


def heads(msg: msghdr) -> list[cmsghdr]:
    found = []
    cmsg = CMSG_FIRSTHDR(byref(msg))
    while cmsg is not None:
        found.append(cmsg)
        cmsg = CMSG_NXTHDR(byref(msg), byref(cmsg))
    return found


# Data


def test_pieces_are_gathered_and_scattered(ends: Pair) -> None:
    gathered = message(b"ab", bytearray(b"cde"), create_string_buffer(b"fgh", 3), b"", memoryview(b"i"))
    assert sendmsg(ends[0], byref(gathered), 0) == 9
    into: list[Any] = [bytearray(1), create_string_buffer(4), (c_char * 2)(), memoryview(bytearray(5))]
    scattered = message(*into)
    assert recvmsg(ends[1], byref(scattered), 0) == 9
    assert [bytes(each) for each in into] == [b"a", b"bcde", b"fg", b"hi\0\0\0"]


def test_a_piece_in_the_middle_of_a_buffer(ends: Pair) -> None:
    buffer = create_string_buffer(b"........", 8)
    os.write(ends[0], b"abcdef")
    assert recvmsg(ends[1], byref(msghdr(msg_iov=byref(iovec(byref(buffer, 2), 3)), msg_iovlen=1)), 0) == 3
    assert buffer.raw == b"..abc..."
    pieces = (iovec * 3)()
    pieces[1].iov_base = pointer(buffer)
    pieces[1].iov_len = 1
    assert recvmsg(ends[1], byref(msghdr(msg_iov=byref(pieces, 16), msg_iovlen=1)), 0) == 1
    assert buffer.raw == b"d.abc..."


def test_a_datagram_with_its_sender(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    to = loopback(bind_loopback(fd))
    sent = message(b"cut here")
    sent.msg_name = byref(to)
    sent.msg_namelen = sizeof(to)
    assert sendmsg(fd, byref(sent), 0) == 8
    sender = sockaddr_storage()
    received = message(bytearray(3))
    received.msg_name = byref(sender)
    received.msg_namelen = sizeof(sender)
    assert recvmsg(fd, byref(received), 0) == 3
    assert (received.msg_namelen, received.msg_flags) == (16, MSG_TRUNC)
    assert sockaddr_in.from_buffer(sender) == to


def test_too_many_pieces(ends: Pair) -> None:
    assert (sendmsg(ends[0], byref(message(*[b"x"] * 1025)), 0), errno()) == (-1, EMSGSIZE)
    assert sendmsg(ends[0], byref(message(*[b"x"] * 1024)), 0) == 1024


def test_several_messages_at_once(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    to = loopback(bind_loopback(fd))
    vector = (mmsghdr * 3)()
    for element, text in zip(vector, [b"one", b"three", b""]):
        element.msg_hdr.msg_iov = byref(iovec(text, len(text)))
        element.msg_hdr.msg_iovlen = 1
        element.msg_hdr.msg_name = byref(to)
        element.msg_hdr.msg_namelen = sizeof(to)
    gc.collect()
    assert sendmmsg(fd, vector, 3, 0) == 3
    assert [element.msg_len for element in vector] == [3, 5, 0]
    assert sendmmsg(fd, byref(vector, sizeof(mmsghdr)), 1, 0) == 1
    buffer = create_string_buffer(9)
    assert [libcsock.recv(fd, buffer, 9, 0) for _ in range(4)] == [3, 5, 0, 5]


# Control messages


def descriptors_of(msg: msghdr) -> list[int]:
    (cmsg,) = heads(msg)
    assert (cmsg.cmsg_level, cmsg.cmsg_type) == (SOL_SOCKET, SCM_RIGHTS)
    count = (cmsg.cmsg_len - CMSG_LEN(0)) // sizeof(c_int)
    return list((c_int * count).from_buffer(CMSG_DATA(byref(cmsg))))


@pytest.mark.parametrize("flags", [0, MSG_CMSG_CLOEXEC])
def test_descriptors_are_passed(flags: int, ends: Pair, pipe: Pair, keep: Keep) -> None:
    numbers = (c_int * 2)(*pipe)
    sent = message(b"x", control=create_string_buffer(CMSG_SPACE(sizeof(numbers))))
    cmsg = CMSG_FIRSTHDR(byref(sent))
    assert cmsg is not None
    cmsg.cmsg_level, cmsg.cmsg_type, cmsg.cmsg_len = SOL_SOCKET, SCM_RIGHTS, CMSG_LEN(sizeof(numbers))
    memcpy(CMSG_DATA(byref(cmsg)), numbers, sizeof(numbers))
    assert CMSG_NXTHDR(byref(sent), byref(cmsg)) is None
    assert sendmsg(ends[0], byref(sent), 0) == 1

    received = message(bytearray(1), control=create_string_buffer(100))
    assert recvmsg(ends[1], byref(received), flags) == 1
    reading, writing = map(keep, descriptors_of(received))
    assert os.get_inheritable(reading) is not bool(flags)
    assert os.write(writing, b"through") == 7
    assert os.read(pipe[0], 9) == b"through"
    assert os.path.samestat(os.fstat(reading), os.fstat(pipe[0]))


def test_descriptors_of_pythons(ends: Pair, pipe: Pair, keep: Keep) -> None:
    with socket.socket(fileno=os.dup(ends[0])) as python_socket:
        socket.send_fds(python_socket, [b"x"], list(pipe))
    received = message(bytearray(1), control=bytearray(CMSG_SPACE(4)))
    assert recvmsg(ends[1], byref(received), 0) == 1
    assert received.msg_flags & MSG_CTRUNC or len(descriptors_of(received)) == 2
    for fd in descriptors_of(received):
        keep(fd)


def test_credentials_are_passed(ends: Pair) -> None:
    assert setsockopt(ends[1], SOL_SOCKET, SO_PASSCRED, byref(c_int(1)), 4) == 0
    own = ucred(os.getpid(), os.geteuid(), os.getegid())
    sent = message(b"x", control=create_string_buffer(CMSG_SPACE(sizeof(own))))
    cmsg = CMSG_FIRSTHDR(byref(sent))
    assert cmsg is not None
    cmsg.cmsg_level, cmsg.cmsg_type, cmsg.cmsg_len = SOL_SOCKET, SCM_CREDENTIALS, CMSG_LEN(sizeof(own))
    memcpy(CMSG_DATA(byref(cmsg)), byref(own), sizeof(own))
    assert sendmsg(ends[0], byref(sent), 0) == 1
    received = message(bytearray(1), control=create_string_buffer(100))
    assert recvmsg(ends[1], byref(received), 0) == 1
    (cmsg,) = heads(received)
    assert cmsg.cmsg_type == SCM_CREDENTIALS
    assert ucred.from_buffer(CMSG_DATA(byref(cmsg))) == own


def test_where_a_datagram_came_in(keep: Keep) -> None:
    fd = keep(libcsock.socket(AF_INET, SOCK_DGRAM, 0))
    to = loopback(bind_loopback(fd))
    assert setsockopt(fd, IPPROTO_IP, IP_PKTINFO, byref(c_int(1)), 4) == 0
    assert libcsock.sendto(fd, b"x", 1, 0, byref(to), sizeof(to)) == 1
    received = message(bytearray(1), control=create_string_buffer(CMSG_SPACE(sizeof(in_pktinfo))))
    assert recvmsg(fd, byref(received), 0) == 1
    (cmsg,) = heads(received)
    info = in_pktinfo.from_buffer(CMSG_DATA(byref(cmsg)))
    assert info.ipi_addr.s_addr == htonl(libcsock.INADDR_LOOPBACK)
    assert info.ipi_ifindex == socket.if_nametoindex("lo")


def test_lengths_of_control_messages() -> None:
    for length in range(100):
        assert CMSG_LEN(length) == socket.CMSG_LEN(length)
        assert CMSG_SPACE(length) == socket.CMSG_SPACE(length)
        assert CMSG_ALIGN(length) == -(-length // 8) * 8


@needs("cc")
def test_heads_are_found_where_c_finds_them(tmp_path: Path) -> None:
    (tmp_path / "heads.c").write_text("""
#define _GNU_SOURCE
#include <stdio.h>
#include <sys/socket.h>
int main(void) {
    static _Alignas(8) char control[64];
    size_t length;
    while (fread(&length, 8, 1, stdin) && fread(control, 64, 1, stdin)) {
        struct msghdr msg = {.msg_control = control, .msg_controllen = length};
        for (struct cmsghdr *c = CMSG_FIRSTHDR(&msg); c; c = CMSG_NXTHDR(&msg, c))
            printf("%d,", (int)((char *)c - control));
        printf("\\n");
    }
}""")
    subprocess.run(["cc", "-w", "-o", tmp_path / "heads", tmp_path / "heads.c"], check=True)
    chosen = random.Random(64)
    given, found = b"", []
    for _ in range(2000):
        length = chosen.choice([0, 8, 15, 16, 17, 24, 31, 32, 33, 40, 48, 56, 63, 64])
        sizes = chosen.choices([0, 15, 16, 17, 20, 24, 32, 2**63, 2**64 - 8], k=8)
        raw = b"".join(size.to_bytes(8, sys.byteorder) for size in sizes)
        given += length.to_bytes(8, sys.byteorder) + raw
        control = create_string_buffer(raw, 64)
        msg = msghdr(msg_control=control, msg_controllen=length)
        start = msg.msg_control or 0
        found.append("".join(f"{libcsock.addressof(head) - start}," for head in heads(msg)))
    told = subprocess.run([tmp_path / "heads"], input=given, stdout=subprocess.PIPE).stdout
    assert found == told.decode().splitlines()


def test_control_messages_of_bytes_are_only_sent() -> None:
    with pytest.raises(TypeError, match=r"^CMSG_FIRSTHDR\(\) argument mhdr has in msg_control what is no "):
        CMSG_FIRSTHDR(byref(msghdr(msg_control=bytes(16), msg_controllen=16)))


# What is kept, and what is refused


def test_what_a_struct_points_to_stays_alive(ends: Pair) -> None:
    def outer() -> Any:
        piece = create_string_buffer(b"alive", 5)
        pieces = (iovec * 1)()
        msg = (msghdr * 2)()
        msg[1].msg_iov = pieces
        msg[1].msg_iovlen = 1
        pieces[0].iov_base = piece
        pieces[0].iov_len = 5
        return msg

    messages = outer()
    gc.collect()
    others = [create_string_buffer(b"other", 5) for _ in range(1000)]
    assert sendmsg(ends[0], byref(messages, sizeof(msghdr)), 0) == 5
    assert os.read(ends[1], 9) == b"alive" and others


def test_what_was_assigned_before_is_let_go() -> None:
    shared = mmap.mmap(-1, 8)
    piece = iovec(memoryview(shared), 8)
    with pytest.raises(BufferError):
        shared.close()
    piece.iov_base = b""
    shared.close()


@pytest.mark.parametrize("value", [object(), "text", 1.5, (c_int, 5), -1, 2**64, memoryview(bytes(4))[::2]])
def test_what_no_pointer_takes(value: Any) -> None:
    with pytest.raises((TypeError, ValueError), match=r"^iovec.iov_base must be "):
        unchecked.iovec().iov_base = value


def test_pieces_must_be_pieces() -> None:
    for value in create_string_buffer(16), byref(c_int()), b"0123456789abcdef", iovec():
        with pytest.raises(TypeError, match=r"^msghdr.msg_iov must be "):
            unchecked.msghdr().msg_iov = value


def test_messages_name_what_is_wrong(ends: Pair) -> None:
    msg = message(create_string_buffer(5))
    libcsock.iovec.from_address(msg.msg_iov or 0).iov_len = 6
    with pytest.raises(ValueError, match=r"^recvmsg\(\) argument msg: iov_len is 6, but iov_base has only 5 bytes$"):
        recvmsg(ends[0], byref(msg), MSG_DONTWAIT)
    with pytest.raises(TypeError, match=r"^recvmsg\(\) argument msg has in iov_base what cannot be written to$"):
        recvmsg(ends[0], byref(message(b"12345")), MSG_DONTWAIT)
    with pytest.raises(ValueError, match=r"^sendmsg\(\) argument msg has in msg_iov an address of nothing that was a"):
        sendmsg(ends[0], byref(msghdr.from_buffer_copy(msg)), 0)


def test_a_copy_of_a_message_keeps_its_pieces_alive(ends: Pair) -> None:
    original = message(create_string_buffer(b"12345", 5))
    duplicate = copy(original)
    original.msg_iov = None
    assert sendmsg(ends[0], byref(duplicate), 0) == 5
    assert os.read(ends[1], 6) == b"12345"
    with pytest.raises(ValueError, match="an address of nothing that was assigned"):
        sendmsg(ends[0], byref(deepcopy(duplicate)), 0)


HOSTILE = """
import ctypes, gc, os
from libcsock import *
libc = __import__("libcsock")
pair = (c_int * 2)()
socketpair(AF_UNIX, SOCK_STREAM, 0, pair)
os.write(pair[1], b"A" * 100000)
memory = bytearray(b"." * 400)
buffer = (c_char * 8).from_buffer(memory, 100)

def attempt(msg):
    try:
        print(recvmsg(pair[0], byref(msg), MSG_DONTWAIT))
    except Exception as error:
        print(type(error).__name__)

# memory that moves
moved = (c_char * 8)()
msg = msghdr(msg_iov=byref(iovec(moved, 8)), msg_iovlen=1)
ctypes.resize(moved, 100000)
attempt(msg)
pieces = (iovec * 1)(iovec(buffer, 8))
msg = msghdr(msg_iov=pieces, msg_iovlen=1)
ctypes.resize(pieces, 100000)
attempt(msg)
# a pointer that is made to point elsewhere
target = (iovec * 1)(iovec(buffer, 8))
p = pointer(target)
msg = msghdr(msg_iov=p, msg_iovlen=1)
p.contents = (iovec * 1)()
del target
gc.collect()
junk = [bytes(16) for _ in range(1000)]
attempt(msg)
# lengths that overflow
for length in 9, 2**63, 2**64 - 1, 2**64 - 8:
    attempt(msghdr(msg_iov=byref(iovec(buffer, length)), msg_iovlen=1))
attempt(msghdr(msg_iov=byref(iovec(buffer, 8)), msg_iovlen=2**60 + 1))
# constants, objects, functions
objects = (ctypes.py_object * 2)(1, "two")
function = ctypes.CFUNCTYPE(c_int)(lambda: 5)
for base in in6addr_any, objects, function:
    try:
        msg = msghdr(msg_iov=byref(iovec(base, 8)), msg_iovlen=1)
    except TypeError:
        print("TypeError")
    else:
        attempt(msg)
# what is kept is changed
msg = msghdr(msg_iov=byref(iovec(buffer, 8)), msg_iovlen=1)
msg._objects.clear()
attempt(msg)
msg = msghdr(msg_iov=byref(iovec(buffer, 8)), msg_iovlen=1)
msg._objects["0"] = [object(), type("Array", (), {"__class__": property(lambda self: c_char * 8)})(), msg]
attempt(msg)
# a message that is its own piece
own = msghdr(msg_iovlen=1)
piece = iovec(own, sizeof(own))
own.msg_iov = byref(piece)
attempt(own)
attempt(own)
changed = [at for at, byte in enumerate(memory) if byte != ord(".")]
print("changed:", changed[:1], changed[-1:], function(), objects[1])
"""


def test_a_hostile_message_does_no_harm() -> None:
    done = run_python(HOSTILE)
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines == [
        *["ValueError", "ValueError", "8"],
        *["ValueError"] * 5,
        *["TypeError"] * 3,
        *["ValueError", "8"],
        *["56", "ValueError"],
        "changed: [100] [107] 5 two",
    ]

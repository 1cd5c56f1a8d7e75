"""Everything that C takes for `void *` and `const void *`."""

from array import array
from ctypes import Structure, Union
from mmap import mmap

from libcsock import *


class header(Structure):
    _fields_ = [("length", c_uint32), ("peer", sockaddr_in), ("events", epoll_event * 2)]


class word(Union):
    _fields_ = [("number", uint32_t), ("bytes", c_ubyte * 4)]


def to_write_and_to_read(fd: int, mapped: mmap) -> None:
    text = create_string_buffer(b"hello")
    number = c_int()
    read(fd, text, sizeof(text)), write(fd, text, sizeof(text))
    read(fd, byref(text, 2), 3), write(fd, byref(text, 2), 3)
    read(fd, byref(number), 4), write(fd, byref(number), 4)
    read(fd, pointer(number), 4), write(fd, pointer(number), 4)
    read(fd, (c_long * 4)(), 32), write(fd, (c_long * 4)(), 32)
    read(fd, sockaddr_in(), 16), write(fd, sockaddr_in(), 16)
    read(fd, header(), 8), write(fd, header(), 8)
    read(fd, word(), 4), write(fd, word(), 4)
    read(fd, epoll_data(), 8), write(fd, epoll_data(), 8)
    read(fd, byref(header()), 8), write(fd, byref(header()), 8)
    read(fd, bytearray(5), 5), write(fd, bytearray(5), 5)
    read(fd, memoryview(bytearray(5)), 5), write(fd, memoryview(b"hello"), 5)
    read(fd, array("i", [0]), 4), write(fd, array("i", [0]), 4)
    read(fd, mapped, 4), write(fd, mapped, 4)
    write(fd, b"hello", 5)


def numbers_of_c(fd: c_int, size: size_t) -> int:
    return read(fd, (c_char * 8)(), size)

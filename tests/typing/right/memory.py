"""memset and its kin, by both families of names."""

from ctypes import Array
from typing import assert_type

from libcsock import *


def clear(address: sockaddr_in, buffer: Array[c_char]) -> None:
    # what they return is what they were given
    assert_type(memset(buffer, 0, sizeof(buffer)), Array[c_char])
    assert_type(memset(address, 0, sizeof(address)), sockaddr_in)
    assert_type(memset(bytearray(4), ord("x"), 4), bytearray)
    memset(byref(address), 0, sizeof(address))
    memset(byref(address.sin_zero), 0, 8)
    bzero(byref(address), sizeof(address))


def copy(one: sockaddr_in, other: sockaddr_in) -> bool:
    memcpy(byref(one), byref(other), sizeof(other))
    memcpy(byref(one.sin_addr), b"\x7f\0\0\1", 4)
    bcopy(other, one, sizeof(other))
    assert_type(memcmp(one, other, sizeof(other)), int)
    return bcmp(byref(one), byref(other), sizeof(other)) == 0 and one == other

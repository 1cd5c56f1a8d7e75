"""`<stdint.h>`: integers by their width."""

from ctypes import c_uint8, c_uint16, c_uint32, c_uint64

from libcsock._header import export


class uint8_t(c_uint8):
    """`uint8_t`: 8 bits without sign."""


class uint16_t(c_uint16):
    """`uint16_t`: 16 bits without sign."""


class uint32_t(c_uint32):
    """`uint32_t`: 32 bits without sign."""


class uint64_t(c_uint64):
    """`uint64_t`: 64 bits without sign."""


export(globals())

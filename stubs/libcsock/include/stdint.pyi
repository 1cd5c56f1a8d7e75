from ctypes import c_int8, c_int16, c_int32, c_int64, c_uint8, c_uint16, c_uint32, c_uint64

__all__ = [
    "int8_t", "int16_t", "int32_t", "int64_t", "uint8_t", "uint16_t", "uint32_t", "uint64_t",
]  # fmt: skip

class int8_t(c_int8):
    """`int8_t`: 8 bits with a sign."""

class int16_t(c_int16):
    """`int16_t`: 16 bits with a sign."""

class int32_t(c_int32):
    """`int32_t`: 32 bits with a sign."""

class int64_t(c_int64):
    """`int64_t`: 64 bits with a sign."""

class uint8_t(c_uint8):
    """`uint8_t`: 8 bits without sign."""

class uint16_t(c_uint16):
    """`uint16_t`: 16 bits without sign."""

class uint32_t(c_uint32):
    """`uint32_t`: 32 bits without sign."""

class uint64_t(c_uint64):
    """`uint64_t`: 64 bits without sign."""

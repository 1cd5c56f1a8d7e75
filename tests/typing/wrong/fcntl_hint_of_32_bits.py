"""A hint has 64 bits."""

from libcsock import *

hint = uint32_t()
fcntl(3, F_GET_RW_HINT, byref(hint))  # E: incompatible type "uint32_t"; expected "c_uint64"

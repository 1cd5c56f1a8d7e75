"""The counter has 64 bits."""

from libcsock import *

counter = c_int()
eventfd_read(3, byref(counter))  # E: incompatible type "c_int"; expected "c_uint64 | c_ulong | c_size_t"

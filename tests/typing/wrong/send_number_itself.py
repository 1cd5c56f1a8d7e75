"""The & is missing."""

from libcsock import *

number = uint32_t(7)
send(3, number, sizeof(number), 0)  # E: incompatible type "uint32_t"; expected "bytes | WritableBuffer |

"""A number where C wants its address."""

from libcsock import *

number = c_int()
read(0, number, sizeof(number))  # E: incompatible type "c_int"; expected "WritableBuffer | Ref[_CData] |

"""Descriptors are ints."""

from libcsock import *

ends = (c_long * 2)()
pipe(ends)  # E: incompatible type "Array[c_long]"; expected "Ref[c_int] | Ref[Array[c_int]] | Array[c_int]"

"""CMSG_LEN() wants a number."""

from libcsock import *

length = CMSG_LEN(c_int)  # E: incompatible type "type[c_int]"; expected "int | _SimpleCData[int]"

"""Python's numbers have no size in C."""

from libcsock import *

length = 5
write(1, b"12345", sizeof(length))  # E: incompatible type "int"; expected "_CData | _SimpleCData[Any] |

"""A length is a whole number."""

from libcsock import *

write(1, b"hello", 10 / 2)  # E: incompatible type "float"; expected "int | _SimpleCData[int]"

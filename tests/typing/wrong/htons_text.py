"""A port is a number."""

from libcsock import *

port = htons("9999")  # E: Argument 1 to "htons" has incompatible type "str"; expected "int | _SimpleCData[int]"

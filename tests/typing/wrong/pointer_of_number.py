"""Python's numbers have no address."""

from libcsock import *

length = 16
accept(3, None, pointer(length))  # E: Value of type variable "_T" of "pointer" cannot be "int"

"""An int of Python's has no address."""

from libcsock import *

number = 0
read(0, byref(number), 4)  # E: Argument 1 to "byref" has incompatible type "int"; expected "_CData"

"""NULL is no buffer."""

from libcsock import *

read(0, None, 5)  # E: incompatible type "None"; expected "WritableBuffer | Ref[_CData] | Structure | _ctypes.Union"

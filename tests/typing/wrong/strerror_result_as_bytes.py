"""Text, not bytes."""

from libcsock import *

print(strerror(2).decode())  # E: "str" has no attribute "decode"; maybe "encode"?

"""inet_ntop() may return NULL."""

from libcsock import *

text = inet_ntop(AF_INET, bytes(4), bytearray(16), 16)
print(text.upper())  # E: Item "None" of "str | None" has no attribute "upper"
